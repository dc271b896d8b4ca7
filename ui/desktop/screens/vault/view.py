"""The main screen of an open vault: sidebar, list, and the item or the editor beside it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.vault.folder import FolderId
from core.vault.item import ItemId
from ui.desktop.action_table import WRITING, ActionId
from ui.desktop.actions import Actions, keys_text
from ui.desktop.context import VaultContext, VaultPage
from ui.desktop.item_models.filters import Filter
from ui.desktop.screens.vault.ahead import list_parts_ahead
from ui.desktop.screens.vault.arranging import Arranging
from ui.desktop.screens.vault.bulk_editing import BulkEditing
from ui.desktop.screens.vault.catalogue import folder_paths
from ui.desktop.screens.vault.condition import ConditionBanner
from ui.desktop.screens.vault.copy_menu import make_copy_menu
from ui.desktop.screens.vault.editing import Editing
from ui.desktop.screens.vault.finding import Finding
from ui.desktop.screens.vault.health_bindings import HealthBindings
from ui.desktop.screens.vault.item_actions import COPIES, ItemActions
from ui.desktop.screens.vault.item_menu import make_folder_menu, make_item_menu
from ui.desktop.screens.vault.large_dialog import LargeDialog
from ui.desktop.screens.vault.list_bindings import ListBindings
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.panes import Panes
from ui.desktop.screens.vault.places import Places
from ui.desktop.screens.vault.plain_copies import PlainCopyBanner
from ui.desktop.screens.vault.printing import Printing
from ui.desktop.screens.vault.profile_card import ProfileCard
from ui.desktop.screens.vault.qr_showing import QrShowing
from ui.desktop.screens.vault.remembered import VaultLayout
from ui.desktop.screens.vault.right_bindings import RightBindings
from ui.desktop.screens.vault.tag_menu import make_tag_menu
from ui.desktop.screens.vault.tagging import SelectionTags
from ui.desktop.screens.vault.wayfinding import Wayfinding
from ui.desktop.screens.vault.window_size import give_back, read_size
from ui.desktop.widgets.dragging import end_drag
from ui.desktop.widgets.focus_order import go_on, list_stops


@dataclasses.dataclass(frozen=True)
class VaultPlace:
    """Where somebody was before a lock: ids only."""

    filter: Filter
    item: ItemId | None


class VaultView(VaultPage):
    """Put panes and view models together; a lock takes everything out of them again."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panes = Panes(actions, self)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.panes, 1)
        self._closed = False
        self._left: VaultLayout | None = None

    def make_more(self) -> tuple[Callable[[], object], ...]:
        return list_parts_ahead(self.panes)

    def open(self, context: VaultContext) -> None:
        self.context = context
        self.models = VaultModels(context, self)
        folders = make_folder_menu(self, self._folder_paths, self._move_to_folder)
        tags = make_tag_menu(self, SelectionTags(self.models))
        self._menus = (folders, tags)
        inner = (make_copy_menu(self, self.models), *self._menus)
        self.item_menu = make_item_menu(self, context.actions, inner, self._is_trashed)
        self.panes.right.detail.header.more.setMenu(self.item_menu)
        self.panes.right.late_bulk.when_made(lambda bulk: bulk.set_menus(folders, tags))
        self.panes.right.detail.clicks_copy = lambda: context.settings.value.click_copies
        palette = context.actions[ActionId.PALETTE]
        self.panes.list.palette_keys = lambda: keys_text(palette)
        self.editing = Editing(self.models, self.panes.right, self)
        self.item_actions = ItemActions(self.models, self.editing, self)
        self._list_bindings = ListBindings(self.models, self.panes, self.editing, self)
        self._right_bindings = RightBindings(self.models, self.panes, self.editing, self)
        self._places = Places(context, self._list_bindings.show_filter, self)
        self._health = HealthBindings(self.models, self.panes, self.editing, self)
        self._finding = Finding(self.models, self.panes, self.editing, self)
        self.panes.right.late_bulk.when_made(lambda bulk: BulkEditing(self.models, bulk))
        self._arranging = Arranging(self.models, self.panes.sidebar, self.editing, self)
        self._wayfinding = Wayfinding(
            self.models, self.panes, self.editing, self._health.focus_search
        )
        self.condition = ConditionBanner(context, self.models.condition)
        self.plain_copies = PlainCopyBanner(context)
        self._whole.insertWidget(0, self.condition)
        self._whole.insertWidget(1, self.plain_copies)
        self.models.condition.changed.connect(lambda _condition: self._forbid_writing())
        self._connect()
        self.models.load()
        self.plain_copies.model.begin()

    @property
    def finder(self) -> Finding:
        """Return what finds and shows things here."""
        return self._finding

    def arrive(self) -> None:
        """Put the keyboard into the search field, unless something is being typed."""
        self._fit_window()
        self.item_actions.show(shown=True)
        if not self.editing.is_open:
            self.panes.focus_search()

    def leave(self) -> None:
        """Hide what is revealed: another page is shown, and this one stays as it is."""
        if not self._closed:
            self.models.detail.hide_secrets()
            self.item_actions.show(shown=False)

    def selected_items(self) -> tuple[ItemId, ...]:
        """Return the items that are selected."""
        return self.models.vault.selection.ids

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Where the item has no such thing the key's action is off, and who hears nothing of it
        # pastes what was copied before.
        which = self.context.actions.action_with(QKeySequence(event.keyCombination()))
        if which in COPIES and not self.editing.is_open and not self.panes.shows_health:
            self.models.copying.say_nothing()
        else:
            super().keyPressEvent(event)

    def pause(self) -> object:
        """Keep unsaved work as a draft, forget everything, and return where the person was."""
        vault = self.models.vault
        place = VaultPlace(vault.filter, vault.selection.current)
        if not self._closed:
            self.models.memory.keep(self._layout_now())
        self.close_vault()
        return place

    def resume(self, place: object) -> None:
        """Go back to the filter and the item of before the lock."""
        if isinstance(place, VaultPlace):
            self.models.vault.show_filter(place.filter)
            if place.item is not None:
                self.models.vault.go_to(place.item)
        self.arrive()

    def close_vault(self) -> None:
        """Take every text of the vault out of widgets and view models; twice is fine."""
        if self._closed:
            return
        self._closed = True
        end_drag(self.window())
        self.plain_copies.clear()
        self.editing.close()
        self.models.clear()
        self.panes.clear()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        above = [*list_stops(self.condition), *list_stops(self.plain_copies)]
        stops = (*above, *self.panes.stops())
        return go_on(stops, forward=forward) or super().focusNextPrevChild(forward)

    def _forbid_writing(self) -> None:
        """Offer nothing that writes, also from the moment on when something proves damaged."""
        self.context.actions.forbid(*WRITING)
        for menu in self._menus:
            menu.setEnabled(False)
        self.panes.forbid_writing()

    def _connect(self) -> None:
        if self.context.session.read_only is not None:
            self._forbid_writing()
        QrShowing(self.models, self.panes.right.detail)
        Printing(self.models, self.panes)
        ProfileCard(self.context, self.panes.sidebar)
        self.models.vault.selected.connect(lambda _selection: self.item_actions.refresh())
        self.models.vault.counted.connect(lambda _state: self.item_actions.refresh())
        self.editing.changed.connect(self.item_actions.refresh)
        self.editing.changed.connect(self._return_to_list)
        self.models.memory.loaded.connect(self._apply_layout)
        self.models.enlarging.read.connect(lambda read: LargeDialog(read, self).open())
        self.panes.right.escaped.connect(self.panes.list.focus_list)
        self.context.events.login_wanted.connect(self.editing.begin_login_with)
        self.context.events.item_wanted.connect(self.models.vault.go_to)
        self.panes.list.view.menu_requested.connect(self.item_menu.popup)
        for which, slot in (
            (ActionId.REVEAL, self._right_bindings.toggle_reveal),
            (ActionId.CHECK_PROFILE, self.condition.check),
            (ActionId.MOVE_ITEM, self._choose_folder),
        ):
            self.context.actions.connect_to(which, slot)

    def _return_to_list(self) -> None:
        """Where an editor was, no button may get the keyboard by chance."""
        if not self.editing.is_open and not self._closed:
            self.panes.list.focus_list()

    def _is_trashed(self) -> bool:
        return self.models.vault.selection.holds_trashed

    def _folder_paths(self) -> Mapping[FolderId, str]:
        return folder_paths(self.models.vault.catalogue.folders)

    def _move_to_folder(self, folder: FolderId | None, name: str) -> None:
        self.models.acts.move_to_folder(self.models.vault.selection.items, folder, name)

    @Slot()
    def _choose_folder(self) -> None:
        """Open the menu of folders where the keyboard is: moving needs no mouse."""
        listed = self.panes.list.view
        row = listed.visualRect(listed.currentIndex())
        self._menus[0].popup(listed.viewport().mapToGlobal(row.center()))

    def _layout_now(self) -> VaultLayout:
        remembers = self.context.settings.value.remember_window
        size, maximised = read_size(self.window()) if remembers else (QSize(0, 0), False)
        closed = self.panes.sidebar.filters.closed_folders
        return VaultLayout(
            window_width=size.width(),
            window_height=size.height(),
            maximised=maximised,
            closed_folders=tuple(sorted(folder.hex() for folder in closed)),
            list_width=self.panes.list_width,
            sidebar_collapsed=self.panes.is_collapsed,
            order=self.models.vault.arranging.order,
        )

    def _apply_layout(self, layout: VaultLayout) -> None:
        self._left = layout
        self._fit_window()
        self.panes.sidebar.filters.close_folders(layout.closed())
        self.panes.set_widths(layout.list_width, collapsed=layout.sidebar_collapsed)
        self.panes.list.heading.show_order(layout.order)
        self.models.vault.arranging.sort_by(layout.order)

    def _fit_window(self) -> None:
        """Give the window its size back once, as soon as this screen is in it."""
        left = self._left
        if left is not None and self.window() is not self:
            self._left = None
            if not self.context.settings.value.remember_window:
                return
            size = QSize(left.window_width, left.window_height)
            give_back(self.window(), size, maximised=left.maximised)
