"""What ties panes to view models: each pane shows what its model says and tells what was done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint

from core.errors import AppError
from core.search import SortOrder, fold
from core.services.upkeep import days_in_trash
from core.vault.attachment import Attachment
from core.vault.field import FieldRole
from core.vault.item import ItemId, ItemKind, ItemSummary
from ui.desktop.action_table import ActionId
from ui.desktop.item_models.dates import say_gone
from ui.desktop.item_models.filters import Filter, Place
from ui.desktop.item_models.item_delegate import RowButton
from ui.desktop.prompts import FileWish
from ui.desktop.screens.vault.acts import Removal
from ui.desktop.screens.vault.attaching import name_to_suggest
from ui.desktop.screens.vault.bulk_pane import BulkPane
from ui.desktop.screens.vault.copying import Copied
from ui.desktop.screens.vault.detail_view_model import OldVersion
from ui.desktop.screens.vault.editing import Editing
from ui.desktop.screens.vault.empty_words import Way
from ui.desktop.screens.vault.history_acts import open_history
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.panes import Panes
from ui.desktop.screens.vault.removal_words import question_for
from ui.desktop.screens.vault.selecting import items_in, rows_of
from ui.desktop.screens.vault.shown_item import Detail
from ui.desktop.screens.vault.state import ListState, Selection, Shown, SidebarState
from ui.desktop.sentences import sentence
from ui.desktop.widgets.speech import announce
from ui.desktop.widgets.toast import ToastMessage


class ListBindings(QObject):
    """Sidebar and list with what is listed and selected."""

    def __init__(
        self, models: VaultModels, panes: Panes, editing: Editing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._models, self._panes, self._editing = models, panes, editing
        self._clock = models.context.session.clock
        vault, listed, sidebar = models.vault, panes.list, panes.sidebar
        vault.listed.connect(self._show_list)
        vault.selected.connect(self._show_selection)
        vault.counted.connect(self._show_sidebar)
        listed.search.textChanged.connect(vault.search)
        listed.search.entered.connect(self._enter)
        listed.view.entered.connect(self._enter)
        listed.view.doubleClicked.connect(lambda _index: self._open())
        listed.view.chosen.connect(self._choose)
        listed.view.painter_of_rows.copy_requested.connect(self._copy)
        listed.new_requested.connect(editing.begin_new)
        listed.way_chosen.connect(self._take_way)
        listed.heading.sort_chosen.connect(self._sort)
        listed.veil.clicked.connect(self._leave_for)
        sidebar.filter_chosen.connect(self.show_filter)
        sidebar.settings_requested.connect(models.context.actions[ActionId.SETTINGS].trigger)
        panes.sidebar_veil.clicked.connect(lambda _place: editing.leave(lambda: None))
        editing.dirtied.connect(lambda dirty: panes.set_waiting(waiting=dirty))

    def show_filter(self, filter: Filter) -> None:
        """Narrow the list, after asking about unsaved changes."""
        self._editing.leave(lambda: self._models.vault.show_filter(filter))

    def _show_list(self, state: ListState) -> None:
        in_trash = state.filter.place is Place.TRASH
        self._panes.list.show_state(state, subtitle=self._say_deleted if in_trash else None)
        if not state.query and self._panes.list.search.text().strip():
            self._panes.list.clear_search()

    def _say_deleted(self, summary: ItemSummary) -> str:
        if summary.trashed is None:
            return summary.username
        days = days_in_trash(self._models.context.session, trashed=summary.trashed)
        return say_gone(summary.trashed, self._clock.now(), days)

    def _show_selection(self, selection: Selection) -> None:
        self._panes.list.show_selection(selection)

    def _show_sidebar(self, state: SidebarState) -> None:
        self._panes.sidebar.show_state(state)
        self._panes.list.search.show_total(state.counts.total)

    def _choose(self, ids: list[ItemId], current: ItemId | None) -> None:
        if not self._editing.is_open:
            self._models.vault.choose(ids, current)
            return
        self._editing.leave(lambda: self._models.vault.choose(ids, current))

    def _leave_for(self, place: QPoint) -> None:
        row = self._panes.list.row_under(place)

        def go() -> None:
            if row is not None:
                self._models.vault.go_to(row.id)

        self._editing.leave(go)

    def _copy(self, item: ItemId, button: RowButton) -> None:
        role = FieldRole.PASSWORD if button is RowButton.PASSWORD else FieldRole.USERNAME
        self._models.copying.copy_role(item, role)

    def _enter(self) -> None:
        if self._models.vault.selection.items:
            self._panes.right.focus_values()
        else:
            self._take_way(Way.SHOW_SUGGESTION, ItemKind.LOGIN)

    def _open(self) -> None:
        one = self._models.vault.selection.single
        if one is None or one.trashed is not None:
            return
        wants_website = self._models.context.settings.value.double_click == "website"
        if one.websites and wants_website:
            self._models.copying.open_website(one.id)
        else:
            self._editing.begin_edit()

    def _sort(self, order: SortOrder) -> None:
        self._models.vault.arranging.sort_by(order)
        self._panes.list.heading.show_order(order)

    def _take_way(self, way: Way, kind: ItemKind) -> None:
        state = self._models.vault.state
        if way is Way.ADD:
            self._editing.begin_new(kind)
        elif way is Way.IMPORT:
            self._models.context.actions[ActionId.IMPORT].trigger()
        elif way is Way.RETRY:
            self._models.vault.load()
        elif way is Way.SHOW_SUGGESTION and state.suggestion is not None:
            self._panes.list.search.setText(state.suggestion)
        elif way is Way.CREATE_TYPED:
            self._editing.begin_new(ItemKind.LOGIN, title=state.query.strip())


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
        shown = rows_of(set(ids), items_in(self._models.vault.state))
        if shown:
            self._models.vault.choose([row.id for row in shown])

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
            self._right.bulk.show_items(rows)
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
        known = self._models.vault.catalogue.tags
        tags = sorted((known[tag] for tag in detail.tags if tag in known), key=fold)
        now = session.clock.now()
        self._right.detail.show_detail(detail, now=now, days_kept=days, tags=tags)
        if not self._editing.is_open and len(self._rows) == 1:
            self._right.show_item()

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
