"""The sidebar: the profile, the filters with their counts, folders, Trash and settings."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from core.vault.folder import FolderId
from core.vault.profile import Card
from core.vault.tag import TagId
from ui.desktop.action_table import ActionId
from ui.desktop.actions import Actions
from ui.desktop.icons import themed_icon
from ui.desktop.item_models.filters import ALL, TRASH, Filter, of_folder, of_tag
from ui.desktop.item_models.sidebar_tree import Command
from ui.desktop.screens.vault.folder_places import make_places_menu
from ui.desktop.screens.vault.name_dialog import NameDialog
from ui.desktop.screens.vault.profile_button import ProfileButton
from ui.desktop.screens.vault.sidebar_dragging import SidebarDragging
from ui.desktop.screens.vault.sidebar_tree_view import SidebarTreeView
from ui.desktop.screens.vault.state import SidebarState
from ui.desktop.widgets.card import thin_line
from ui.desktop.widgets.margins import set_margins
from ui.desktop.widgets.nesting import nest

OPEN_WIDTH, COLLAPSED_WIDTH = 224, 56

_PROFILE_ACTIONS = (
    ActionId.SWITCH_PROFILE,
    ActionId.NEW_PROFILE,
    ActionId.LOCK,
    None,
    ActionId.EXPORT,
    ActionId.ACTIVITY,
    None,
    ActionId.DELETE_PROFILE,
)


class Sidebar(QWidget):
    """Show where items are; it emits where the person wants to go."""

    filter_chosen = Signal(object)
    """Carries a Filter."""
    settings_requested = Signal()
    folder_named = Signal(str, object)
    """Carries the name of a new folder, and the id of the folder it goes into or None."""
    folder_renamed = Signal(object, str)
    folder_removed = Signal(object)
    tag_renamed = Signal(object, str)
    tag_removed = Signal(object)
    folder_moved = Signal(object, object)
    """Carries a folder id, and the id of the folder it goes into or None for the top."""
    items_dropped = Signal(object, object)
    """Carries the ids of items, and the Filter they were dropped on, None for no folder."""
    profile_edit_requested = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self._state: SidebarState | None = None
        self.profile = ProfileButton(self._make_profile_menu(), self)
        self.filters = SidebarTreeView(self.tr("Filters and folders"), self)
        self.places = SidebarTreeView(self.tr("Health, Trash and settings"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(8, 0, 8, 0)
        self._head.addWidget(self.profile)
        nest(column, self._head)
        column.addWidget(self.filters, 1)
        # Where the list above scrolls, its last line must not look like one of these.
        column.addWidget(thin_line())
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.places)
        nest(column, self._foot)
        for tree in (self.filters, self.places):
            tree.filter_chosen.connect(self.filter_chosen)
            tree.command_chosen.connect(self._command)
            dragging = SidebarDragging(tree)
            dragging.items_dropped.connect(self.items_dropped)
            dragging.folder_dropped.connect(self._take_folder)
        self.places.sized.connect(self.places.fit_height)
        self.filters.verticalScrollBar().rangeChanged.connect(self._align_counts)
        self.filters.remove_requested.connect(self._remove)
        self.filters.menu_requested.connect(self._open_menu)
        self.filters.entries.rename_requested.connect(self._rename)

    def show_state(self, state: SidebarState) -> None:
        """Show counts and folders, and which filter is in force."""
        self._state = state
        for tree in (self.filters, self.places):
            tree.begin()
        self.filters.entries.show_filters(state.counts, state.folders, state.tags)
        self.places.entries.show_places(state.counts)
        for tree in (self.filters, self.places):
            tree.finish(state.filter)
        self.places.fit_height()

    def set_collapsed(self, *, collapsed: bool) -> None:
        """Show icons only, or everything."""
        self.profile.collapsed = collapsed
        self.profile.update()
        for tree in (self.filters, self.places):
            tree.set_collapsed(collapsed=collapsed)
        self._align_counts()
        margin = 4 if collapsed else 8
        self._head.setContentsMargins(margin, 0, margin, 0)

    @Slot()
    def _align_counts(self) -> None:
        """End the lower list where the upper one ends, which may have a scroll bar."""
        bar, never = self.filters.verticalScrollBar(), Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        off = bar.maximum() <= bar.minimum() or self.filters.verticalScrollBarPolicy() is never
        set_margins(self._foot, 0, 0, 0 if off else bar.sizeHint().width(), 0)

    def forbid_writing(self) -> None:
        """Offer nothing that changes folders or the card."""
        for tree in (self.filters, self.places):
            tree.is_changeable = False
        self._edit_card.setEnabled(False)

    def clear(self) -> None:
        """Forget names and counts."""
        self._state = None
        for tree in (self.filters, self.places):
            tree.begin()
            tree.entries.forget()
            tree.finish(ALL)
        self.profile.show_card(Card(name=""))

    def focus_filters(self) -> None:
        """Put the keyboard on the filter in force."""
        # Not where a tree stands: whoever comes by with Tab makes it stand somewhere.
        filter = self._state.filter if self._state is not None else ALL
        on_places = self.places.entries.index_for(filter).isValid()
        tree = self.places if on_places else self.filters
        tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_for_folder(self, parent: FolderId | None = None) -> None:
        """Ask for the name of a new folder."""
        title = self.tr("New folder") if parent is None else self.tr("New folder inside")
        dialog = NameDialog(title, self.tr("Add folder"), self)
        dialog.named.connect(lambda name: self.folder_named.emit(name, parent))
        dialog.open()

    def make_folder_menu(self, folder: FolderId) -> QMenu:
        """Return what can be done to a folder."""
        menu = QMenu(self)
        rename = menu.addAction(self.tr("Rename"))
        rename.triggered.connect(lambda _checked=False: self.filters.rename(of_folder(folder)))
        inside = menu.addAction(self.tr("New folder inside…"))
        inside.triggered.connect(lambda _checked=False: self.ask_for_folder(folder))
        folders = self._state.folders if self._state is not None else {}
        move = make_places_menu(menu, folder, folders, partial(self.folder_moved.emit, folder))
        menu.addMenu(move)
        menu.addSeparator()
        remove = menu.addAction(self.tr("Move folder to Trash"))
        remove.triggered.connect(lambda _checked=False: self.folder_removed.emit(folder))
        for action, icon in ((rename, "pencil"), (inside, "folder-plus"), (remove, "trash-2")):
            themed_icon(action, icon)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def make_tag_menu(self, tag: TagId) -> QMenu:
        """Return what can be done to a tag."""
        menu = QMenu(self)
        rename = menu.addAction(self.tr("Rename"))
        rename.triggered.connect(lambda _checked=False: self.filters.rename(of_tag(tag)))
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove tag"))
        remove.triggered.connect(lambda _checked=False: self.tag_removed.emit(tag))
        for action, icon in ((rename, "pencil"), (remove, "x")):
            themed_icon(action, icon)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def sizeHint(self) -> QSize:
        return QSize(OPEN_WIDTH, 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(COLLAPSED_WIDTH, 200)

    def _open_menu(self, named: Filter, place: QPoint) -> None:
        if named.folder is not None:
            self.make_folder_menu(named.folder).popup(place)
        elif named.tag is not None:
            self.make_tag_menu(named.tag).popup(place)

    def _rename(self, named: Filter, name: str) -> None:
        if named.folder is not None:
            self.folder_renamed.emit(named.folder, name)
        else:
            self.tag_renamed.emit(named.tag, name)

    def _remove(self, named: Filter) -> None:
        if named.folder is not None:
            self.folder_removed.emit(named.folder)
        else:
            self.tag_removed.emit(named.tag)

    def _take_folder(self, folder: FolderId, target: Filter | None) -> None:
        if target == TRASH:
            self.folder_removed.emit(folder)
        else:
            self.folder_moved.emit(folder, target.folder if target is not None else None)

    def _command(self, command: Command) -> None:
        if command is Command.SETTINGS:
            self.settings_requested.emit()
        elif command is Command.ALL_TAGS:
            self.filters.entries.shows_all_tags = True
            if self._state is not None:
                self.show_state(self._state)
        elif self.filters.is_changeable:
            self.ask_for_folder()

    def _make_profile_menu(self) -> QMenu:
        menu = QMenu(self)
        for which in _PROFILE_ACTIONS:
            if which is None:
                menu.addSeparator()
            elif which is ActionId.EXPORT:
                self._edit_card = edit = menu.addAction(self.tr("Edit profile…"))
                themed_icon(edit, "pencil")
                edit.triggered.connect(lambda _checked=False: self.profile_edit_requested.emit())
                menu.addAction(self._actions[which])
            else:
                action: QAction = self._actions[which]
                menu.addAction(action)
        return menu
