"""Titles of things that can be gone to, side by side, and how many more there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import align_words, link_button
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.labels import plain_tooltip, text_label

_WIDEST = 256
"""Pixels, also of larger text: a title that is cut says all of itself when pointed at."""


class TitleLinks(QWidget):
    """Show words and then titles; each is a button that tells which thing it stands for."""

    chosen = Signal(object)
    """Carries what came with the title."""
    more_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = FlowLayout(spacing=4, parent=self)
        self._parts: list[QWidget] = []

    def show_titles(
        self, words: str, titles: Sequence[tuple[object, str]], *, more: str = ""
    ) -> None:
        """Show titles after some words; `more` is the text of a last button, empty for none."""
        self.clear()
        if words:
            label = text_label(words, parent=self)
            label.setMinimumHeight(32)
            self._put(label)
        for key, title in titles:
            self._add(title, key)
        if more:
            button = link_button(more, parent=self)
            button.setProperty("compact", "true")
            button.clicked.connect(lambda _checked=False: self.more_chosen.emit())
            self._put(button)
        self.updateGeometry()

    def clear(self) -> None:
        """Take every title out."""
        for part in self._parts:
            self._row.removeWidget(part)
            # Qt shows later what was just laid out, also where it has no parent any more.
            part.setVisible(False)
            part.setParent(None)
            part.deleteLater()
        self._parts = []

    def _add(self, title: str, key: object) -> None:
        whole = " ".join(title.split())
        metrics = QFontMetrics(current_theme().font(FontRole.BODY))
        short = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, _WIDEST)
        # The title is somebody's: no letter of it is a key to press.
        button = link_button(short.replace("&", "&&"), parent=self)
        button.setProperty("compact", "true")
        button.setAccessibleName(whole)
        if short != whole:
            button.setToolTip(plain_tooltip(whole))
        if not self._parts:
            # Without words before it, it begins where the lines below it do.
            align_words(button)
        button.clicked.connect(lambda _checked=False, chosen=key: self.chosen.emit(chosen))
        self._put(button)

    def _put(self, part: QWidget) -> None:
        self._parts.append(part)
        self._row.addWidget(part)
        part.setVisible(True)
