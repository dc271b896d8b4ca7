"""A table of items of which each is wanted or not: a check box, the sign of its kind, its words."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.desktop.icons import pixmap
from ui.desktop.theme import current_theme
from ui.desktop.tokens import Role

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW_HEIGHT = 36
_TITLE = 0
_KIND_ROLE = Qt.ItemDataRole.UserRole
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_SIGN, _SIGNS_WIDTH = 18, 46


class WantedRows(QAbstractTableModel):
    """Rows of three columns, of which the first has a box where there is a choice."""

    def heads(self) -> tuple[str, str, str]:
        """Return the words above the columns."""
        raise NotImplementedError

    def count(self) -> int:
        """Return how many rows there are."""
        raise NotImplementedError

    def texts(self, at: int) -> tuple[str, str, str]:
        """Return the words of a row."""
        raise NotImplementedError

    def spoken(self, at: int) -> str:
        """Return what a screen reader says of a row."""
        raise NotImplementedError

    def sign(self, at: int) -> str:
        """Return the name of the icon of a row's kind."""
        raise NotImplementedError

    def has_choice(self, at: int) -> bool:
        """Tell whether a row can be wanted or not."""
        raise NotImplementedError

    def is_wanted(self, at: int) -> bool:
        """Tell whether a row with a choice is wanted now."""
        raise NotImplementedError

    def toggle(self, at: int) -> None:
        """Want a row, or want it no more; one without a choice stays as it is."""
        raise NotImplementedError

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.heads())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.heads()[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == _TITLE and self.has_choice(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        at = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts(at)[index.column()]
        if role == _KIND_ROLE:
            return self.sign(at)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == _TITLE:
            wanted = self.has_choice(at) and self.is_wanted(at)
            return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _TITLE:
            return self.spoken(at)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index.row())
        return True

    def tell_all_changed(self) -> None:
        """Have the view ask for every row again, in place."""
        if self.count():
            last = self.index(self.count() - 1, len(self.heads()) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class WantedDelegate(QStyledItemDelegate):
    """Draw a check box in the colours of all others, then the sign of the kind; click to toggle."""

    toggled = Signal(int)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() != _TITLE:
            return
        # Qt's own indicator knows nothing of our palette in a table.
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = QIcon(self._signs(index, option.widget.devicePixelRatioF()))
        option.decorationSize = QSize(_SIGNS_WIDTH, _SIGN)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if not isinstance(event, QMouseEvent) or index.column() != _TITLE:
            return False
        if event.type() is not QEvent.Type.MouseButtonRelease:
            return False
        left = option.rect.left() + 8
        if left - 4 <= event.position().x() <= left + _SIGN + 8:
            self.toggled.emit(index.row())
            return True
        return False

    def _signs(self, index: Index, ratio: float) -> QPixmap:
        tokens = current_theme().tokens
        canvas = QPixmap(QSize(_SIGNS_WIDTH, _SIGN) * ratio)
        canvas.setDevicePixelRatio(ratio)
        canvas.fill(Qt.GlobalColor.transparent)
        painter = QPainter(canvas)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wanted = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        possible = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        box = QRectF(1, 1, _SIGN - 2, _SIGN - 2)
        if wanted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens[Role.ACCENT]))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4)
            tick = pixmap("check", tokens[Role.ON_ACCENT], 12, ratio=ratio)
            painter.drawPixmap((_SIGN - 12) // 2, (_SIGN - 12) // 2, tick)
        elif possible:
            painter.setPen(QPen(QColor(tokens[Role.BORDER_CONTROL]), 2))
            painter.drawRoundedRect(box, 3, 3)
        kind = index.data(_KIND_ROLE)
        sign = pixmap(str(kind), tokens[Role.TEXT2], 16, ratio=ratio)
        painter.drawPixmap(_SIGNS_WIDTH - 16, (_SIGN - 16) // 2, sign)
        painter.end()
        return canvas


class WantedTable(QTableView):
    """Show such rows; Space wants the current one, or wants it no more."""

    def __init__(self, rows: WantedRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted_rows = rows
        rows.setParent(self)
        self.setModel(rows)
        delegate = WantedDelegate(self)
        delegate.toggled.connect(rows.toggle)
        self.setItemDelegate(delegate)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def fit_column(self, column: int, *words: str) -> None:
        """Make a column as wide as the longest of its possible words."""
        head, metrics = self.horizontalHeader(), QFontMetrics(self.font())
        head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(column, max(map(metrics.horizontalAdvance, words)) + 32)

    def fit_height(self) -> None:
        """Be as high as the rows, two at least; six are always seen, more where there is room."""
        lines = max(2, self._wanted_rows.count())
        around = self.horizontalHeader().sizeHint().height() + 4
        self.setMinimumHeight(around + min(6, lines) * _ROW_HEIGHT)
        self.setMaximumHeight(around + lines * _ROW_HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() in _BY_KEY:
            # Else nothing would show where the keyboard is.
            self.setCurrentIndex(self._wanted_rows.index(0, _TITLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            self._wanted_rows.toggle(current.row())
            return
        super().keyPressEvent(event)
