"""Dragging in the sidebar: what may be dropped on which entry, and folders that are taken along."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from core.vault.folder import FolderId
from ui.desktop.item_models.dragged import FOLDER, ITEMS, pack_folder, read_folder, read_items
from ui.desktop.item_models.filters import Filter, Place
from ui.desktop.screens.vault.sidebar_tree_view import SidebarTreeView
from ui.desktop.widgets.dragging import begin_drag

OPEN_AFTER_MS = 600
"""How long something is held over a closed folder until that opens."""
_EDGE = 24
_SCROLL_MS, _SCROLL_BY = 40, 8
_FOR_ITEMS = (Place.FOLDER, Place.TAG, Place.FAVOURITES, Place.TRASH)
_FOR_FOLDERS = (Place.FOLDER, Place.TRASH)


class SidebarDragging(QObject):
    """Watch one tree; it tells what was dropped where, and does nothing to it."""

    items_dropped = Signal(object, object)
    """Carries the ids of items, and the Filter they were dropped on, None for no folder."""
    folder_dropped = Signal(object, object)
    """Carries a folder id, and the Filter it was dropped on, None for the top."""

    def __init__(self, tree: SidebarTreeView) -> None:
        super().__init__(tree)
        self._tree, self._viewport = tree, tree.viewport()
        self._pressed: tuple[FolderId, QPoint] | None = None
        self._over = QPersistentModelIndex()
        self._step = 0
        self._opening = QTimer(self, singleShot=True, interval=OPEN_AFTER_MS)
        self._opening.timeout.connect(self._open)
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        self._viewport.setAcceptDrops(True)
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            assert isinstance(event, QDragMoveEvent)
            self._hover(event, entering=kind is QEvent.Type.DragEnter)
            return True
        if kind is QEvent.Type.DragLeave:
            self._end()
            return True
        if kind is QEvent.Type.Drop:
            assert isinstance(event, QDropEvent)
            self._drop(event)
            return True
        return isinstance(event, QMouseEvent) and self._follow_mouse(event)

    def _hover(self, event: QDragMoveEvent, *, entering: bool) -> None:
        place, mime = event.position().toPoint(), event.mimeData()
        ours = mime.hasFormat(ITEMS) or mime.hasFormat(FOLDER)
        if not (ours and self._tree.is_changeable):
            event.ignore()
            return
        index = self._target(place, mime)
        # Qt sends moves only to what accepted the entering, wherever over it that was.
        event.setDropAction(Qt.DropAction.MoveAction)
        event.setAccepted(entering or index.isValid())
        self._show_over(index)
        self._step = self._edge(place)
        if self._step and not self._scrolling.isActive():
            self._scrolling.start()

    def _drop(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        index = self._target(event.position().toPoint(), mime)
        self._end()
        if not index.isValid() or not self._tree.is_changeable:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        entry = self._tree.entries.entry_at(index)
        target = entry if isinstance(entry, Filter) else None
        folder = read_folder(mime)
        # What is dropped is told after the drag has ended: a question must not stand in its way.
        if folder is not None:
            QTimer.singleShot(0, self, lambda: self.folder_dropped.emit(folder, target))
        elif items := read_items(mime):
            QTimer.singleShot(0, self, lambda: self.items_dropped.emit(items, target))

    def _target(self, place: QPoint, mime: QMimeData) -> QModelIndex:
        """Return the entry that would take what is dragged; below all is the heading of folders."""
        entries, index = self._tree.entries, self._tree.indexAt(place)
        top = entries.top_of_folders()
        if not index.isValid() or index == top:
            return top
        entry = entries.entry_at(index)
        takes = _FOR_FOLDERS if mime.hasFormat(FOLDER) else _FOR_ITEMS
        if not isinstance(entry, Filter) or entry.place not in takes:
            return QModelIndex()
        # Onto itself is no place, but whoever let go there meant nothing.
        return QModelIndex() if entry.folder == (read_folder(mime) or b"") else index

    def _show_over(self, index: QModelIndex) -> None:
        if self._over == index:
            return
        self._over = QPersistentModelIndex(index)
        self._tree.painter_of_rows.drop_target = self._over
        self._viewport.update()
        self._opening.stop()
        if index.isValid() and self._tree.entries.rowCount(index):
            self._opening.start()

    def _end(self) -> None:
        self._show_over(QModelIndex())
        self._step = 0
        self._scrolling.stop()

    def _open(self) -> None:
        over = self._over
        if over.isValid():
            self._tree.expand(self._tree.entries.index(over.row(), 0, over.parent()))

    def _edge(self, place: QPoint) -> int:
        if place.y() < _EDGE:
            return -_SCROLL_BY
        return _SCROLL_BY if place.y() > self._viewport.height() - _EDGE else 0

    def _scroll(self) -> None:
        bar = self._tree.verticalScrollBar()
        bar.setValue(bar.value() + self._step)
        if not self._step:
            self._scrolling.stop()

    def _follow_mouse(self, event: QMouseEvent) -> bool:
        """Begin to drag the folder that was pressed and is pulled away."""
        place, kind = event.position().toPoint(), event.type()
        if kind is QEvent.Type.MouseButtonPress:
            entry = self._tree.entries.entry_at(self._tree.indexAt(place))
            held = event.button() is Qt.MouseButton.LeftButton and isinstance(entry, Filter)
            folder = entry.folder if held and isinstance(entry, Filter) else None
            self._pressed = (folder, place) if folder and self._tree.is_changeable else None
        elif kind is QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif kind is QEvent.Type.MouseMove and self._pressed is not None:
            folder, since = self._pressed
            if (place - since).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                begin_drag(self._tree, pack_folder(folder), self._tree.entries.name_of(folder))
            return True
        return False
