"""The items of both copies, line by line, grouped by what happened to them."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.item_models.names import KIND_ICONS, kind_name
from ui.desktop.screens.merge.view_model import MergePlan, MergeRow, Standing
from ui.desktop.screens.merge.words import STANDINGS, say, say_outcome, say_standing
from ui.desktop.widgets.wanted_table import WantedRows, WantedTable

_STANDING, _OUTCOME = 1, 2
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


class MergeRows(WantedRows):
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
        else:
            self.tell_all_changed()

    def row(self, at: int) -> MergeRow:
        """Return a row on show."""
        return self._rows[at]

    def list_takable(self) -> list[MergeRow]:
        """Return the rows on show that have a box."""
        return [row for row in self._rows if is_takable(row)]

    def heads(self) -> tuple[str, str, str]:
        return self.tr("Item"), self.tr("What happened"), self.tr("What becomes of it")

    def count(self) -> int:
        return len(self._rows)

    def texts(self, at: int) -> tuple[str, str, str]:
        row = self.row(at)
        return self._title(row), say_standing(row.standing), say_outcome(row)

    def spoken(self, at: int) -> str:
        title, *said = self.texts(at)
        return ", ".join((title, kind_name(self.row(at).kind), *said))

    def sign(self, at: int) -> str:
        return KIND_ICONS[self.row(at).kind]

    def has_choice(self, at: int) -> bool:
        return is_takable(self.row(at))

    def is_wanted(self, at: int) -> bool:
        return self.row(at).taken

    def toggle(self, at: int) -> None:
        if self.has_choice(at):
            row = self.row(at)
            self.taken.emit(Wish((row.index,), taken=not row.taken))

    def _title(self, row: MergeRow) -> str:
        title = " ".join(row.title.split()) or self.tr("(no title)")
        subtitle = " ".join(row.subtitle.split())
        return f"{title} · {subtitle}" if subtitle else title


class MergeTable(WantedTable):
    """Show a plan; Space takes the current item or leaves it, `selected` carries its MergeRow."""

    taken = Signal(object)
    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        rows = MergeRows()
        super().__init__(rows, parent)
        self.rows = rows
        self.rows.taken.connect(self.taken)
        self.setAccessibleName(self.tr("Items of both copies"))
        self.fit_column(_STANDING, *map(say_standing, STANDINGS))
        outcomes = (self.tr("What becomes of it"), say("stays in Trash"), say("stays deleted"))
        self.fit_column(_OUTCOME, *outcomes)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self._tell(now))

    def show_plan(self, plan: MergePlan, shown: frozenset[Standing]) -> None:
        """Show the items that stand so; the current one stays the current one."""
        at = self.currentIndex().row()
        self.rows.show_rows([row for row in plan.rows if row.standing in shown])
        count = self.rows.rowCount()
        self.fit_height()
        if count and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(min(max(at, 0), count - 1), 0))
        else:
            self._tell(self.currentIndex())

    def _tell(self, now: QModelIndex) -> None:
        self.selected.emit(self.rows.row(now.row()) if now.isValid() else None)
