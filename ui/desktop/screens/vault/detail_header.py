"""The line over an item: its title, the star, Edit, and everything else behind three dots."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import IconButton, secondary_button
from ui.desktop.widgets.labels import ElidedLabel


class DetailHeader(QWidget):
    """Show a title; it emits what was pressed."""

    favourite_requested = Signal()
    edit_requested = Signal()

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.title = ElidedLabel(role=FontRole.TITLE)
        self.star = IconButton("star", self.tr("Add to favourites"))
        self.edit = secondary_button(self.tr("Edit"))
        self.more = IconButton("ellipsis", self.tr("More"))
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addWidget(self.title, 1)
        for button in (self.star, self.edit, self.more):
            row.addWidget(button)
        self.star.clicked.connect(lambda _checked=False: self.favourite_requested.emit())
        self.edit.clicked.connect(lambda _checked=False: self.edit_requested.emit())

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
        self.star.setVisible(not trashed)
        self.edit.setVisible(not trashed)
