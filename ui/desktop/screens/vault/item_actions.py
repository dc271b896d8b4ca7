"""The window's actions on items: switched with the selection, and done to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject

from core.vault.field import FieldRole
from core.vault.item import ItemSummary
from ui.desktop.action_table import ActionId
from ui.desktop.item_models.filters import TRASH
from ui.desktop.screens.vault.editing import Editing
from ui.desktop.screens.vault.main_value import (
    code_role,
    has_main_value,
    say_copy_code,
    say_copy_main,
    say_copy_subtitle,
)
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.state import Selection

HELD_KEY_MS = 400
"""How long Del is ignored after a deletion: a held key must not empty the list."""

_ONE = (
    ActionId.COPY_PASSWORD,
    ActionId.COPY_USERNAME,
    ActionId.COPY_CODE,
    ActionId.COPY_WEBSITE,
    ActionId.OPEN_WEBSITE,
    ActionId.REVEAL,
    ActionId.SHOW_LARGE,
    ActionId.HISTORY,
)
_ONE_LIVE = (ActionId.EDIT_ITEM, ActionId.DUPLICATE, ActionId.PRINT_ITEM)
_LIVE = (ActionId.TRASH_ITEM, ActionId.FAVOURITE, ActionId.MOVE_ITEM)
_TRASHED = (ActionId.RESTORE_ITEM, ActionId.REMOVE_ITEM)
_STEPS = (ActionId.UNDO, ActionId.REDO, ActionId.SAVE, ActionId.EMPTY_TRASH)


COPIES = (
    ActionId.COPY_PASSWORD,
    ActionId.COPY_USERNAME,
    ActionId.COPY_CODE,
    ActionId.COPY_WEBSITE,
)
"""What puts a value of the item on the clipboard."""


class ItemActions(QObject):
    """Connect the actions that concern what is selected."""

    def __init__(
        self, models: VaultModels, editing: Editing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._models, self._editing = models, editing
        # Since a deletion, or since the button came under a hand that had pressed another.
        self._still = QElapsedTimer()
        self._out_of_sight = False
        self._connect()

    def show(self, *, shown: bool) -> None:
        """Do all this only while the items are on show."""
        if self._out_of_sight is shown:
            self._out_of_sight = not shown
            self.refresh()

    def refresh(self) -> None:
        """Switch the actions to what can be done now."""
        actions, chosen = self._models.context.actions, self._selection
        if self._out_of_sight:
            # Del on another page must not take an item away that nobody looks at.
            for some in (_ONE, _ONE_LIVE, _LIVE, _TRASHED, _STEPS):
                actions.set_enabled(*some, enabled=False)
            return
        free, one = not self._editing.is_open, chosen.single
        trashed = chosen.holds_trashed
        live = bool(chosen.items) and not trashed
        actions.set_enabled(*_ONE, enabled=free and one is not None)
        actions.set_enabled(*_ONE_LIVE, enabled=free and one is not None and live)
        actions.set_enabled(*_LIVE, enabled=free and live)
        if live:
            actions.set_text(ActionId.FAVOURITE, self._say_favourite())
        actions.set_enabled(*_TRASHED, enabled=free and trashed)
        if one is not None and free:
            self._suit(one)
        actions.set_enabled(ActionId.UNDO, ActionId.REDO, enabled=free)
        actions.set_enabled(ActionId.SAVE, enabled=not free)
        has_trash = self._models.vault.catalogue.counts().trash > 0
        actions.set_enabled(ActionId.EMPTY_TRASH, enabled=free and has_trash)

    def trash(self) -> None:
        """Move what is selected to Trash, but not once more while the key is held."""
        held = self._still.isValid() and not self._still.hasExpired(HELD_KEY_MS)
        if not held:
            self._models.acts.move_to_trash(self._selection.items)
            self._still.start()

    def toggle_favourite(self) -> None:
        """Make what is selected favourites, or no longer where all of it is."""
        self._models.acts.set_favourite(self._selection.items, favourite=not self._are_favourites)

    def copy_password(self) -> None:
        """Copy the password of the item, or what its kind has in the place of one."""
        self._with_one(lambda row: self._models.copying.copy_main(row.id))

    def copy_username(self) -> None:
        """Copy the username of the item, or what its kind has in the place of one."""
        self._with_one(lambda row: self._models.copying.copy_subtitle(row.id))

    def copy_code(self) -> None:
        """Copy the one-time code of the item, or the security code of a card."""
        self._with_one(
            lambda row: self._models.copying.copy_role(
                row.id, code_role(row) or FieldRole.ONE_TIME_CODE
            )
        )

    def show_large(self) -> None:
        """Show the password of the item large."""
        self._with_one(lambda row: self._models.enlarging.enlarge(row.id))

    def open_website(self) -> None:
        """Open the first website of the item."""
        self._with_one(lambda row: self._models.copying.open_website(row.id))

    def duplicate(self) -> None:
        """Add a copy of the item."""
        self._with_one(self._models.acts.duplicate)

    def restore(self) -> None:
        """Bring what is selected back from Trash."""
        self._models.acts.restore(self._selection.items)

    def remove(self) -> None:
        """Ask whether what is selected in Trash should be removed for good."""
        self._models.acts.weigh_removal(self._selection.items)

    def empty_trash(self) -> None:
        """Ask whether everything in Trash should be removed for good."""
        rows = self._models.vault.catalogue.listed(TRASH)
        self._models.acts.weigh_removal(rows, empties_trash=True)

    def undo(self) -> None:
        """Take back what was done last."""
        if not self._editing.offers.take_back():
            self._models.acts.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        self._models.acts.redo()

    def _suit(self, one: ItemSummary) -> None:
        """Switch what concerns values to those that an item has, and call them by their names."""
        actions = self._models.context.actions
        actions.set_enabled(ActionId.COPY_CODE, enabled=code_role(one) is not None)
        actions.set_text(ActionId.COPY_CODE, say_copy_code(one))
        web = bool(one.websites)
        actions.set_enabled(ActionId.COPY_WEBSITE, enabled=web)
        actions.set_enabled(ActionId.OPEN_WEBSITE, enabled=web and one.trashed is None)
        actions.set_enabled(ActionId.COPY_USERNAME, enabled=bool(one.username))
        actions.set_text(ActionId.COPY_USERNAME, say_copy_subtitle(one.kind))
        actions.set_enabled(ActionId.COPY_PASSWORD, enabled=has_main_value(one.kind))
        actions.set_text(ActionId.COPY_PASSWORD, say_copy_main(one.kind))

    def _copy_website(self) -> None:
        self._with_one(lambda row: self._models.copying.copy_website(row.id))

    def _say_favourite(self) -> str:
        if self._are_favourites:
            return self.tr("Remove from &favourites")
        return self.tr("Add to &favourites")

    @property
    def _are_favourites(self) -> bool:
        return all(row.favourite for row in self._selection.items)

    @property
    def _selection(self) -> Selection:
        return self._models.vault.selection

    def _with_one(self, act: Callable[[ItemSummary], object]) -> None:
        one = self._selection.single
        if one is not None:
            act(one)

    def _connect(self) -> None:
        actions = self._models.context.actions
        for which, slot in (
            (ActionId.TRASH_ITEM, self.trash),
            (ActionId.FAVOURITE, self.toggle_favourite),
            (ActionId.COPY_PASSWORD, self.copy_password),
            (ActionId.COPY_USERNAME, self.copy_username),
            (ActionId.COPY_CODE, self.copy_code),
            (ActionId.COPY_WEBSITE, self._copy_website),
            (ActionId.OPEN_WEBSITE, self.open_website),
            (ActionId.SHOW_LARGE, self.show_large),
            (ActionId.DUPLICATE, self.duplicate),
            (ActionId.RESTORE_ITEM, self.restore),
            (ActionId.REMOVE_ITEM, self.remove),
            (ActionId.EMPTY_TRASH, self.empty_trash),
            (ActionId.UNDO, self.undo),
            (ActionId.REDO, self.redo),
            (ActionId.EDIT_ITEM, self._editing.begin_edit),
            (ActionId.HISTORY, self._models.detail.read_history),
            (ActionId.SAVE, self._editing.save),
        ):
            actions.connect_to(which, slot)
        self._editing.offers.let_go.connect(self._still.start)
