"""A layout that puts widgets side by side and goes on in the next row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of widgets at their natural size, from the start or centred, mirrored when needed."""

    def __init__(
        self, *, spacing: int = 16, centred: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        # Qt asks some hundred times for the height of what is laid out once.
        self._heights: dict[int, int] = {}
        self._gap = spacing
        self._centred = centred
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if rows and used + self._gap + wide <= width:
                rows[-1].append(item)
                used += self._gap + wide
            else:
                rows.append([item])
                used = wide
        return rows

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Place the rows, or only measure them; return the height they take."""
        inner = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        top = inner.top()
        for row in self._rows(inner.width()):
            sizes = [item.sizeHint() for item in row]
            total = sum(size.width() for size in sizes) + self._gap * (len(row) - 1)
            left = inner.left() + (max(0, inner.width() - total) // 2 if self._centred else 0)
            tall = max(size.height() for size in sizes)
            for item, size in zip(row, sizes, strict=True):
                if move:
                    place = QRect(left, top, min(size.width(), inner.width()), tall)
                    if mirrored:
                        place.moveRight(inner.right() - (left - inner.left()))
                    item.setGeometry(place)
                left += size.width() + self._gap
            top += tall + self._gap
        bottom = top - self._gap if top > inner.top() else top
        return bottom - rect.top() + self.contentsMargins().bottom()
