"""The line over an item: its title, the star, Edit, Trash, and all else behind three dots."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QWidget

from core.vault.item import ItemSummary
from ui.desktop.item_models.names import say_title
from ui.desktop.screens.vault.shown_item import Detail
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import IconButton, secondary_button
from ui.desktop.widgets.labels import ElidedLabel

_GAP = 8
_LEAST_TITLE = 100
"""Pixels of normal text; a title with less has a line of its own, whichever item it is.

So the buttons stand at one place, and are not another item's when the next one is shown.
"""


class DetailHeader(QWidget):
    """Show a title; it emits what was pressed."""

    favourite_requested = Signal()
    edit_requested = Signal()
    trash_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(_GAP)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addStretch(1)
        self.title = ElidedLabel(role=FontRole.TITLE)
        self.star = IconButton("star", self.tr("Add to favourites"))
        self.edit = secondary_button(self.tr("Edit"))
        self.trash = IconButton("trash-2", self.tr("Move to Trash"))
        self.more = IconButton("ellipsis", self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in (self.star, self.edit, self.trash, self.more):
            row.addWidget(button)
        self._whole.addWidget(self.title, 1)
        self._whole.addWidget(self._buttons)
        current_theme().changed.connect(self._arrange)
        self.star.clicked.connect(lambda _checked=False: self.favourite_requested.emit())
        self.edit.clicked.connect(lambda _checked=False: self.edit_requested.emit())
        self.trash.clicked.connect(lambda _checked=False: self.trash_requested.emit())

    def show_item(self, item: ItemSummary | Detail) -> None:
        """Show what an item is called, and what can be done with it."""
        self.show_title(say_title(item.title))
        self.show_favourite(favourite=item.favourite)
        self.show_in_trash(trashed=item.trashed is not None)

    def show_title(self, title: str) -> None:
        """Show what the item is called."""
        self.title.set_text(title)

    def show_favourite(self, *, favourite: bool) -> None:
        """Fill the star, or not."""
        self.star.show_icon("star-filled" if favourite else "star", Role.TEXT2)
        self.star.rename(
            self.tr("Remove from favourites") if favourite else self.tr("Add to favourites")
        )

    def show_in_trash(self, *, trashed: bool) -> None:
        """Offer what can be done in Trash, or outside of it."""
        for button in (self.star, self.edit, self.trash):
            button.setVisible(not trashed)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._buttons.minimumSizeHint().width(), super().minimumSizeHint().height())

    @Slot()
    def _arrange(self) -> None:
        room = self.width() - self._buttons.sizeHint().width() - _GAP
        narrow = room < current_theme().scaled(_LEAST_TITLE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._whole.setDirection(way)
