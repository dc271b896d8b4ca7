"""One tree of the sidebar: filters are in force as soon as they are reached, commands on Enter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from core.vault.folder import FolderId
from ui.desktop.item_models.filters import Filter, of_folder
from ui.desktop.item_models.sidebar_delegate import SidebarDelegate
from ui.desktop.item_models.sidebar_tree import Command, Entry, Index, SidebarModel
from ui.desktop.theme import current_theme

_Flag = QItemSelectionModel.SelectionFlag


class SidebarTreeView(QTreeView):
    """Show a SidebarModel; folders and tags are renamed with F2 and removed with Del."""

    filter_chosen = Signal(object)
    """Carries a Filter."""
    command_chosen = Signal(object)
    """Carries a Command."""
    remove_requested = Signal(object)
    """Carries the Filter of a folder or tag."""
    menu_requested = Signal(object, QPoint)
    """Carries the Filter of a folder or tag, and the place on the screen."""

    sized = Signal()
    """The rows have another height."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_changeable = True
        self.entries = SidebarModel(self)
        self.painter_of_rows = SidebarDelegate(self)
        self._closed: set[FolderId] = set()
        self._showing = False
        self.setModel(self.entries)
        self.setItemDelegate(self.painter_of_rows)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.header().setMinimumSectionSize(16)
        self.header().setStretchLastSection(False)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "sidebar")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # Of rows, Qt would take the number within its folder for the number within the tree.
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setTabKeyNavigation(False)
        current_theme().changed.connect(self._follow_theme)
        self.clicked.connect(self._clicked)
        self.selectionModel().selectionChanged.connect(self._take_selected)
        self.expanded.connect(self._note_open)
        self.collapsed.connect(self._note_closed)

    def begin(self) -> None:
        """Note that the entries are about to be filled in anew."""
        self._showing = True

    def finish(self, filter: Filter) -> None:
        """Open the folders that were open, and stand on the filter in force."""
        self.entries.select(filter)
        self._open_below(QModelIndex())
        index = self.entries.index_for(filter)
        self.setCurrentIndex(index)
        self._showing = False
        self.viewport().update()

    @property
    def closed_folders(self) -> frozenset[FolderId]:
        """Return the folders that the person closed and that there still are."""
        return frozenset(
            folder for folder in self._closed if self.entries.index_for(of_folder(folder)).isValid()
        )

    def close_folders(self, folders: Iterable[FolderId]) -> None:
        """Close what was closed before; what is not there yet is closed once it is."""
        self._closed.update(folders)
        self._open_below(QModelIndex())

    def set_collapsed(self, *, collapsed: bool) -> None:
        """Show icons only, or names and counts as well."""
        self.painter_of_rows.collapsed = collapsed
        # Ten pixels of scroll bar would cut the icons; wheel and keys still scroll.
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if collapsed else policy.ScrollBarAsNeeded
        )
        self.scheduleDelayedItemsLayout()

    def current_named(self) -> Filter | None:
        """Return the folder or tag the keyboard is on."""
        entry = self.entries.entry_at(self.currentIndex())
        return entry if isinstance(entry, Filter) and entry.is_named else None

    def rename(self, named: Filter) -> None:
        """Let a folder or tag be renamed in its place."""
        self.edit(self.entries.index_for(named))

    def fit_height(self) -> None:
        """Take exactly the height of the rows."""
        height = sum(self.rowHeight(row) for row in self._rows(QModelIndex()))
        self.setFixedHeight(max(height, self.painter_of_rows.row_height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A hidden header does not stretch its section by itself.
        self.header().resizeSection(0, self.viewport().width())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        entry = self.entries.entry_at(current)
        if not self._showing and isinstance(entry, Filter) and self.hasFocus():
            self.filter_chosen.emit(entry)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> _Flag:
        # Keys and clicks choose without selecting: what selects is a screen reader.
        return _Flag.NoUpdate

    def _take_selected(self, selected: QItemSelection) -> None:
        """Choose what a screen reader selected, as if it were clicked."""
        for index in selected.indexes():
            self.clearSelection()
            self._showing = True
            self.setCurrentIndex(index)
            self._showing = False
            self._clicked(index)

    def event(self, event: QEvent) -> bool:
        # The window's own F2 and Del act on items; on a folder they act on that.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)
            if own and event.modifiers() == Qt.KeyboardModifier.NoModifier and self._acts_on():
                event.accept()
                return True
        if event.type() is QEvent.Type.FocusIn:
            _stand_somewhere(self)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry, named = _meant(self)
        chosen = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if chosen and isinstance(entry, Command):
            self.command_chosen.emit(entry)
        elif chosen and isinstance(entry, Filter):
            self.filter_chosen.emit(entry)
        elif event.key() == Qt.Key.Key_F2 and named is not None and self.is_changeable:
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and named is not None and self.is_changeable:
            self.remove_requested.emit(named)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        chevron = self.painter_of_rows.chevron_at(option, index) if index.isValid() else QRect()
        if chevron.contains(event.position().toPoint()):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: object) -> None:
        named = self.current_named()
        if named is not None and self.is_changeable:
            place = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_requested.emit(named, self.viewport().mapToGlobal(place))

    def _follow_theme(self) -> None:
        self.doItemsLayout()
        self.sized.emit()

    def _acts_on(self) -> bool:
        return self.state() is QAbstractItemView.State.NoState and bool(self.current_named())

    def _clicked(self, index: QModelIndex) -> None:
        entry = self.entries.entry_at(index)
        if isinstance(entry, Command):
            self.command_chosen.emit(entry)
        elif entry is not None:
            self.filter_chosen.emit(entry)

    def _rows(self, above: QModelIndex) -> list[QModelIndex]:
        rows: list[QModelIndex] = []
        for place in range(self.entries.rowCount(above)):
            row = self.entries.index(place, 0, above)
            rows += [row, *self._rows(row)]
        return rows

    def _open_below(self, above: QModelIndex) -> None:
        for row in self._rows(above):
            entry = self.entries.entry_at(row)
            if isinstance(entry, Filter) and entry.folder is not None:
                self.setExpanded(row, entry.folder not in self._closed)

    def _note_open(self, index: QModelIndex) -> None:
        entry = self.entries.entry_at(index)
        if isinstance(entry, Filter) and entry.folder is not None:
            self._closed.discard(entry.folder)

    def _note_closed(self, index: QModelIndex) -> None:
        entry = self.entries.entry_at(index)
        if isinstance(entry, Filter) and entry.folder is not None and not self._showing:
            self._closed.add(entry.folder)


def _stand_somewhere(tree: SidebarTreeView) -> None:
    """Show where the keyboard is, choosing nothing; the filter in force is in the other tree."""
    rows = [row for row in tree._rows(QModelIndex()) if tree.entries.entry_at(row) is not None]
    if rows and not tree.currentIndex().isValid():
        tree.begin()
        tree.setCurrentIndex(rows[0])
        tree._showing = False


def _meant(view: SidebarTreeView) -> tuple[Entry | None, Filter | None]:
    """Return what a key is about: the entry, and the same where it has a name of a person's.

    The key that ends a name comes through the line it was typed in, and is about nothing.
    """
    if view.state() is QAbstractItemView.State.EditingState:
        return None, None
    return view.entries.entry_at(view.currentIndex()), view.current_named()
