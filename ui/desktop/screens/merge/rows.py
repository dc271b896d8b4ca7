"""The items of both copies, line by line, grouped by what happened to them."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ui.desktop.item_models.names import KIND_ICONS, kind_name
from ui.desktop.screens.import_wizard.plan_table import KIND_ROLE, ROW_HEIGHT, WantedDelegate
from ui.desktop.screens.merge.view_model import MergePlan, MergeRow, Standing
from ui.desktop.screens.merge.words import STANDINGS, say, say_outcome, say_standing

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TITLE, _STANDING, _OUTCOME = range(3)
_TAKABLE = (Standing.ONLY_THERE, Standing.DELETED_HERE, Standing.DELETED_THERE)
_ORDER = {standing: place for place, standing in enumerate(STANDINGS)}


def is_takable(row: MergeRow) -> bool:
    """Tell whether a box says what becomes of a whole item."""
    return row.standing in _TAKABLE


@dataclasses.dataclass(frozen=True)
class Wish:
    """That items are taken, or not."""

    indices: tuple[int, ...]
    taken: bool


class MergeRows(QAbstractTableModel):
    """Rows of a plan in the order of their groups; `taken` carries a Wish."""

    taken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[MergeRow] = []

    def show_rows(self, rows: list[MergeRow]) -> None:
        """Show rows, in place where they are the same items as before."""
        found = sorted(rows, key=lambda r: (_ORDER[r.standing], r.title.casefold(), r.index))
        same = [row.index for row in found] == [row.index for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = found
        if not same:
            self.endResetModel()
        elif found:
            self.dataChanged.emit(self.index(0, 0), self.index(len(found) - 1, _OUTCOME))

    def row(self, at: int) -> MergeRow:
        """Return a row on show."""
        return self._rows[at]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Item"), self.tr("What happened"), self.tr("What becomes of it"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == _TITLE and is_takable(self._rows[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (self._title(row), say_standing(row.standing), say_outcome(row))[index.column()]
        if role == KIND_ROLE:
            return KIND_ICONS[row.kind]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == _TITLE:
            wanted = is_takable(row) and row.taken
            return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _TITLE:
            said = (kind_name(row.kind), say_standing(row.standing), say_outcome(row))
            return ", ".join((self._title(row), *said))
        return None

    def _title(self, row: MergeRow) -> str:
        title = " ".join(row.title.split()) or self.tr("(no title)")
        subtitle = " ".join(row.subtitle.split())
        return f"{title} · {subtitle}" if subtitle else title

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index.row())
        return True

    def toggle(self, at: int) -> None:
        """Take an item, or leave it as it is."""
        row = self._rows[at]
        if is_takable(row):
            self.taken.emit(Wish((row.index,), taken=not row.taken))

    def list_takable(self) -> list[MergeRow]:
        """Return the rows on show that have a box."""
        return [row for row in self._rows if is_takable(row)]


class MergeTable(QTableView):
    """Show a plan; Space takes the current item or leaves it, `selected` carries its MergeRow."""

    taken = Signal(object)
    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = MergeRows(self)
        self.rows.taken.connect(self.taken)
        self.setModel(self.rows)
        delegate = WantedDelegate(self)
        delegate.toggled.connect(self.rows.toggle)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Items of both copies"))
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
        for column in (_STANDING, _OUTCOME):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._fit()
        self.selectionModel().currentRowChanged.connect(lambda now, _: self._tell(now))

    def show_plan(self, plan: MergePlan, shown: frozenset[Standing]) -> None:
        """Show the items that stand so; the current one stays the current one."""
        at = self.currentIndex().row()
        self.rows.show_rows([row for row in plan.rows if row.standing in shown])
        count = self.rows.rowCount()
        lines = min(6, max(2, count))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + lines * ROW_HEIGHT + 4)
        if count and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(min(max(at, 0), count - 1), 0))
        else:
            self._tell(self.currentIndex())

    def _tell(self, now: QModelIndex) -> None:
        self.selected.emit(self.rows.row(now.row()) if now.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            self.rows.toggle(current.row())
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())

        def widest(*words: str) -> int:
            return max(map(metrics.horizontalAdvance, words)) + 32

        head = self.horizontalHeader()
        head.resizeSection(_STANDING, widest(*map(say_standing, STANDINGS)))
        outcomes = (self.tr("What becomes of it"), say("stays in Trash"), say("stays deleted"))
        head.resizeSection(_OUTCOME, widest(*outcomes))
