"""What ties the right pane to the item on show and what is done to it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from core.errors import AppError
from core.services.upkeep import days_in_trash
from core.vault.attachment import Attachment
from core.vault.item import ItemId, ItemSummary
from ui.desktop.action_table import ActionId
from ui.desktop.prompts import FileWish
from ui.desktop.screens.vault.acts import Removal
from ui.desktop.screens.vault.attaching import name_to_suggest
from ui.desktop.screens.vault.bulk_pane import BulkPane
from ui.desktop.screens.vault.copying import Copied
from ui.desktop.screens.vault.detail_view_model import OldVersion
from ui.desktop.screens.vault.editing import Editing
from ui.desktop.screens.vault.history_acts import open_history
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.panes import Panes
from ui.desktop.screens.vault.removal_words import question_for
from ui.desktop.screens.vault.selecting import items_in, rows_of
from ui.desktop.screens.vault.shown_item import Detail
from ui.desktop.screens.vault.state import Shown
from ui.desktop.sentences import sentence
from ui.desktop.widgets.speech import announce
from ui.desktop.widgets.toast import ToastMessage


class RightBindings(QObject):
    """The right pane with the item on show and what is done to it."""

    def __init__(
        self, models: VaultModels, panes: Panes, editing: Editing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._models, self._panes, self._right = models, panes, panes.right
        self._editing = editing
        detail, pane, acts = models.detail, panes.right.detail, models.acts
        models.vault.selected.connect(lambda _selection: self._turn())
        editing.changed.connect(self._turn)
        models.vault.counted.connect(lambda _state: self._show_filed())
        detail.expected.connect(pane.expect)
        detail.shown.connect(self._show)
        detail.failed.connect(self._fail)
        detail.revealed.connect(pane.reveal)
        detail.hidden.connect(pane.hide_secrets)
        detail.ticked.connect(pane.show_codes)
        detail.history_read.connect(self._show_history)
        pane.copy_requested.connect(self._copy)
        pane.open_requested.connect(self._open)
        pane.reveal_requested.connect(detail.reveal)
        pane.hide_requested.connect(pane.hide_row)
        pane.history_requested.connect(detail.read_history)
        pane.restore_requested.connect(self._restore)
        pane.header.edit_requested.connect(editing.begin_edit)
        pane.header.favourite_requested.connect(self._favour)
        pane.files.attach_requested.connect(self._choose_file)
        pane.files.save_requested.connect(self._choose_place)
        pane.files.remove_requested.connect(self._remove_file)
        pane.files.dropped.connect(self._attach)
        panes.right.late_bulk.when_made(self._tie_bulk)
        panes.list.heading.empty_trash_requested.connect(
            models.context.actions[ActionId.EMPTY_TRASH].trigger
        )
        acts.weighed.connect(self._ask)
        acts.added.connect(models.vault.go_to)
        acts.returned.connect(self._choose_returned)
        models.copying.copied.connect(self._tick)
        models.failed.connect(self._say)

    def _choose_returned(self, ids: Sequence[ItemId]) -> None:
        vault = self._models.vault
        find = vault.catalogue.place_of if vault.state.is_all else None
        shown = rows_of(set(ids), items_in(vault.state), find)
        if shown:
            vault.choose([row.id for row in shown])

    def _tie_bulk(self, bulk: BulkPane) -> None:
        acts = self._models.acts
        bulk.trash_requested.connect(lambda: acts.move_to_trash(self._rows))
        bulk.restore_requested.connect(self._restore)
        bulk.remove_requested.connect(lambda: acts.weigh_removal(self._rows))

    def toggle_reveal(self) -> None:
        """Show every secret of the item, or hide all of them."""
        if self._right.detail.shows_secrets:
            self._models.detail.hide_secrets()
        else:
            self._models.detail.reveal_all()

    @property
    def _rows(self) -> tuple[ItemSummary, ...]:
        return self._models.vault.selection.items

    def _turn(self) -> None:
        """Show the page that goes with the selection."""
        rows = self._rows
        if self._editing.is_open:
            self._right.show_editor()
        elif len(rows) > 1:
            self._right.bulk.show_items(self._models.vault.selection)
            self._right.show_several()
        elif rows:
            self._right.show_item()
        else:
            found_nothing = self._models.vault.state.shown is Shown.NOTHING_FOUND
            self._right.show_nothing(blank=not found_nothing)

    def _show(self, detail: Detail | None) -> None:
        if detail is None:
            self._right.detail.show_nothing()
            return
        session = self._models.context.session
        days = days_in_trash(session, trashed=detail.trashed or session.clock.now())
        self._right.detail.show_detail(detail, now=session.clock.now(), days_kept=days)
        self._show_filed()
        if not self._editing.is_open and len(self._rows) == 1:
            self._right.show_item()

    def _show_filed(self) -> None:
        """Name folder and tags of the item on show as they are called now."""
        shown, catalogue = self._right.detail.shown, self._models.vault.catalogue
        row = catalogue.get(shown) if shown is not None else None
        if row is not None:
            self._right.detail.filed.show_row(row, catalogue.folders, catalogue.tags)

    def _fail(self, error: AppError) -> None:
        self._right.show_failure(sentence(error), "")

    def _say(self, error: AppError) -> None:
        self._models.context.toasts.show_message(ToastMessage(text=sentence(error)))

    def _copy(self, key: str) -> None:
        one = self._models.vault.selection.single
        if one is not None:
            self._models.copying.copy_field(one.id, key)

    def _open(self, key: str) -> None:
        one = self._models.vault.selection.single
        if one is not None:
            self._models.copying.open_website(one.id, key)

    def _choose_file(self) -> None:
        wish = FileWish(title=self.tr("Attach a file"))
        prompts = self._models.context.prompts
        prompts.open_file(wish, lambda path: self._attach([path]), parent=self._right.window())

    def _attach(self, paths: list[Path]) -> None:
        one = self._models.vault.selection.single
        if one is not None:
            self._models.attaching.attach(one.id, paths)

    def _choose_place(self, file: Attachment) -> None:
        one = self._models.vault.selection.single
        if one is None:
            return
        item, wish = one.id, FileWish(title=self.tr("Save the file"), name=name_to_suggest(file))
        self._models.context.prompts.save_file(
            wish,
            lambda path: self._models.attaching.save(item, file, path),
            parent=self._right.window(),
        )

    def _remove_file(self, file: Attachment) -> None:
        one = self._models.vault.selection.single
        if one is not None:
            self._models.attaching.remove(one.id, file)

    def _tick(self, copied: Copied) -> None:
        one = self._models.vault.selection.single
        if one is not None and one.id == copied.item:
            self._right.detail.show_copied(copied.key)
        announce(self._right, copied.spoken)

    def _favour(self) -> None:
        rows = self._rows
        self._models.acts.set_favourite(rows, favourite=not all(row.favourite for row in rows))

    def _restore(self) -> None:
        self._models.acts.restore(self._rows)

    def _ask(self, removal: Removal) -> None:
        self._models.context.prompts.ask(
            question_for(removal),
            lambda: self._models.acts.remove_for_good(removal),
            parent=self._right.window(),
        )

    def _show_history(self, versions: tuple[OldVersion, ...]) -> None:
        item = self._models.detail.item
        if item is None:
            return
        open_history(self._models, item, versions, self._right.window())
