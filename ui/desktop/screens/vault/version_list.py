"""The list of earlier versions: when each was replaced, and all that changed then."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.desktop.item_models.dates import say_date_and_time
from ui.desktop.screens.vault.detail_view_model import OldVersion
from ui.desktop.widgets.labels import plain_tooltip

_BESIDE, _AROUND = 28, 20
"""Pixels of a row that are not text: the style sheet's padding and border, and air."""


class VersionList(QListWidget):
    """Show every version whole, on as many lines as its words take."""

    def __init__(self, versions: Iterable[OldVersion], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Versions"))
        self.setProperty("outlined", "true")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for version in versions:
            changed = ", ".join(version.changed) or self.tr("nothing that is shown")
            text = self.tr("Until %1\nChanged then: %2")
            text = text.replace("%1", say_date_and_time(version.replaced)).replace("%2", changed)
            item = QListWidgetItem(text)
            item.setToolTip(plain_tooltip(text))
            self.addItem(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = QRect(0, 0, self.viewport().width() - _BESIDE, 10_000)
        for item in map(self.item, range(self.count())):
            words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(0, words.height() + _AROUND))
