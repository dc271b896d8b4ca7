"""A dialog that is a page: what it is about, what happened, a card of lines, and its end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.focus_order import go_on, list_stops
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.page_frame import PageScroll

_WIDTH, _HEIGHT = 720, 560
_MARGIN, _AROUND = 24, 40


class ListDialog(QDialog):
    """Hold the parts that every such page has; whoever makes one puts them into `whole`.

    It goes away with its window and stays within it. `banner` is hidden until
    there is something to say; `card` takes a row for each line.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.whole.setSpacing(12)
        self.whole.addWidget(text_label(title, FontRole.TITLE, wrap=True))
        self.banner = Banner()
        self.banner.setVisible(False)
        self.card = Card()
        # As tall as the lines that its rows take.
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.close_button = secondary_button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._fit(parent)

    def make_list(self, name: str) -> QWidget:
        """Return the card in what scrolls, with the name that is spoken."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)
        scroll = PageScroll(inner, self)
        scroll.setAccessibleName(name)
        return scroll

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        # What is made late stands where it is read, and not behind all that was there before.
        return go_on(list_stops(self), forward=forward) or super().focusNextPrevChild(forward)

    def _fit(self, parent: QWidget | None) -> None:
        width, height = current_theme().scaled(_WIDTH), current_theme().scaled(_HEIGHT)
        if parent is not None:
            room = parent.window().size()
            width = min(width, room.width() - _AROUND)
            height = min(height, room.height() - _AROUND)
        self.resize(width, height)
