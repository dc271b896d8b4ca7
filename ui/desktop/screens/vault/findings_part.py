"""What was found of an item's password, quietly: why, who else has it, and one way to mend it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.item_models.finding_words import ShownFindings
from ui.desktop.theme import current_theme
from ui.desktop.tokens import Role
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.title_links import TitleLinks

_SIDE, _GAP = 12, 8
_LEAST_WORDS = 160
"""Pixels of normal text that the words keep beside the button."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FindingsPart(QFrame):
    """Show findings between the fields and the notes; it is not there where nothing was found."""

    item_requested = Signal(object)
    """Carries the ItemId of one that has the same password."""
    all_requested = Signal()
    replace_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rounded", "true")
        self.setProperty("surface", "warning")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._words = text_label(wrap=True)
        self.links = TitleLinks()
        self.replace = secondary_button(self.tr("Generate new"))
        self.replace.clicked.connect(lambda _checked=False: self.replace_requested.emit())
        self.links.chosen.connect(self.item_requested)
        self.links.more_chosen.connect(self.all_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 8, _SIDE, 8)
        row.setSpacing(_GAP)
        self._sign = IconLabel("triangle-alert", Role.WARNING_ICON)
        row.addWidget(self._sign)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self.links)
        self._body = QBoxLayout(_BESIDE)
        self._body.setSpacing(_GAP)
        nest(self._body, column, 1)
        self._body.addWidget(self.replace, 0, Qt.AlignmentFlag.AlignVCenter)
        nest(row, self._body, 1)
        self.setVisible(False)

    def minimumSizeHint(self) -> QSize:
        # With the button below it asks for no more than its widest part.
        least = max(part.minimumSizeHint().width() for part in (self.links, self.replace))
        return QSize(self._around() + least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the button beside the words, or below them where these would have no room."""
        beside = self.width() - self._around() - self.replace.sizeHint().width() - _GAP
        wanted = max(self.links.minimumSizeHint().width(), current_theme().scaled(_LEAST_WORDS))
        below = beside < wanted
        self._body.setDirection(_BELOW if below else _BESIDE)
        place = Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag.AlignVCenter
        self._body.setAlignment(self.replace, place)

    def _around(self) -> int:
        return 2 * _SIDE + self._sign.sizeHint().width() + _GAP

    def text(self) -> str:
        """Return the sentences."""
        return self._words.text()

    def show_findings(self, found: ShownFindings | None, *, may_write: bool) -> None:
        """Show findings, or nothing where there are none."""
        if found is None or not (found.sentences or found.partners):
            self.clear()
            return
        self._words.setText(" ".join(found.sentences))
        self._words.setVisible(bool(found.sentences))
        more = self.tr("%Ln more…", "", found.more) if found.more else ""
        words = self.tr("Also used by") if found.partners else ""
        self.links.show_titles(words, found.partners, more=more)
        self.links.setVisible(bool(found.partners))
        self.replace.setVisible(may_write)
        said = [*found.sentences, " ".join((words, ", ".join(t for _, t in found.partners)))]
        self.setAccessibleName(" ".join(part for part in said if part.strip()))
        self._arrange()
        self.setVisible(True)

    def clear(self) -> None:
        """Say nothing."""
        self.setVisible(False)
        self._words.setText("")
        self.links.clear()
        self.setAccessibleName("")
