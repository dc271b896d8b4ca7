"""The items of a file, line by line: what would happen with each, and whether it is wanted."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
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
from ui.desktop.item_models.names import KIND_ICONS, kind_name
from ui.desktop.screens.import_wizard.view_model import (
    Action,
    Duplicates,
    ImportPlan,
    ImportRow,
)
from ui.desktop.screens.import_wizard.words import say_differs
from ui.desktop.theme import current_theme
from ui.desktop.tokens import Role

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW_HEIGHT = 36
_TITLE, _SUBTITLE, _ACTION = range(3)
KIND_ROLE = Qt.ItemDataRole.UserRole
_SIGN, _SIGNS_WIDTH = 18, 46


class PlanModel(QAbstractTableModel):
    """Rows of an import plan; `left_out` carries the indices that are not wanted."""

    left_out = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = ImportPlan((), Duplicates.SKIP)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show a plan, in place where it has the same rows."""
        same = len(plan.rows) == len(self._plan.rows)
        if not same:
            self.beginResetModel()
        self._plan = plan
        if same:
            last = self.index(len(plan.rows) - 1, _ACTION)
            self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._plan.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Item"), self.tr("Username"), self.tr("What happens"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == _TITLE and self._plan.rows[index.row()].action is not Action.SAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._plan.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            title = " ".join(row.title.split()) or self.tr("(no title)")
            return (title, " ".join(row.subtitle.split()), self._say(row))[index.column()]
        if role == KIND_ROLE:
            return KIND_ICONS[row.kind]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == _TITLE:
            wanted = row.included and row.action is not Action.SAME
            return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _TITLE:
            differs = f": {say_differs(row.differs)}" if row.differs else ""
            return f"{row.title}, {kind_name(row.kind)}, {self._say(row)}{differs}"
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index.row())
        return True

    def row(self, place: int) -> ImportRow:
        """Return a row of the plan by its place."""
        return self._plan.rows[place]

    def toggle(self, row: int) -> None:
        """Leave a row out, or take it in again."""
        rows = self._plan.rows
        if rows[row].action is Action.SAME:
            return
        out = frozenset(r.index for r in rows if not r.included)
        self.left_out.emit(out ^ {rows[row].index})

    def _say(self, row: ImportRow) -> str:
        if row.action is Action.SAME:
            return self.tr("is here already")
        if not row.included:
            return self.tr("left out")
        if row.action is Action.NEW:
            return self.tr("new")
        return {
            Duplicates.SKIP: self.tr("differs, skipped"),
            Duplicates.UPDATE: self.tr("updated"),
            Duplicates.KEEP_BOTH: self.tr("added beside"),
        }[self._plan.duplicates]


class WantedDelegate(QStyledItemDelegate):
    """Draw a check box in the colours of all others, then the sign of the kind; click to toggle."""

    toggled = Signal(int)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
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
        index: _Index,
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

    def _signs(self, index: _Index, ratio: float) -> QPixmap:
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
        kind = index.data(KIND_ROLE)
        sign = pixmap(str(kind), tokens[Role.TEXT2], 16, ratio=ratio)
        painter.drawPixmap(_SIGNS_WIDTH - 16, (_SIGN - 16) // 2, sign)
        painter.end()
        return canvas


class PlanTable(QTableView):
    """Show a plan; Space takes the current row out and in."""

    left_out = Signal(object)
    row_wanted = Signal(object)
    """Carries the ImportRow that has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = PlanModel(self)
        self.plan.left_out.connect(self.left_out)
        self.setModel(self.plan)
        self.selectionModel().currentRowChanged.connect(self._want_row)
        delegate = WantedDelegate(self)
        delegate.toggled.connect(self.plan.toggle)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Items in the file"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(_SUBTITLE, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(_ACTION, QHeaderView.ResizeMode.Fixed)
        self._fit_action()

    def show_plan(self, plan: ImportPlan) -> None:
        """Show a plan."""
        self.plan.show_plan(plan)
        rows = min(6, max(2, len(plan.rows)))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            self.plan.toggle(current.row())
            return
        super().keyPressEvent(event)

    def _want_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_wanted.emit(self.plan.row(index.row()))

    def _fit_action(self) -> None:
        metrics = QFontMetrics(self.font())
        words = (self.tr("differs, skipped"), self.tr("is here already"), self.tr("What happens"))
        width = max(metrics.horizontalAdvance(word) for word in words)
        self.horizontalHeader().resizeSection(_ACTION, width + 32)
