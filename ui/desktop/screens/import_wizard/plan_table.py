"""The items of a file, line by line: what would happen with each, and whether it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.item_models.names import KIND_ICONS, kind_name
from ui.desktop.screens.import_wizard.view_model import (
    Action,
    Duplicates,
    ImportPlan,
    ImportRow,
)
from ui.desktop.screens.import_wizard.words import say_differs
from ui.desktop.widgets.wanted_table import WantedRows, WantedTable

_ACTION = 2


class PlanModel(WantedRows):
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
            self.tell_all_changed()
        else:
            self.endResetModel()

    def row(self, at: int) -> ImportRow:
        """Return a row of the plan by its place."""
        return self._plan.rows[at]

    def heads(self) -> tuple[str, str, str]:
        return self.tr("Item"), self.tr("Username"), self.tr("What happens")

    def count(self) -> int:
        return len(self._plan.rows)

    def texts(self, at: int) -> tuple[str, str, str]:
        row = self.row(at)
        title = " ".join(row.title.split()) or self.tr("(no title)")
        return title, " ".join(row.subtitle.split()), self._say(row)

    def spoken(self, at: int) -> str:
        row = self.row(at)
        differs = f": {say_differs(row.differs)}" if row.differs else ""
        return f"{row.title}, {kind_name(row.kind)}, {self._say(row)}{differs}"

    def sign(self, at: int) -> str:
        return KIND_ICONS[self.row(at).kind]

    def has_choice(self, at: int) -> bool:
        return self.row(at).action is not Action.SAME

    def is_wanted(self, at: int) -> bool:
        return self.row(at).included

    def toggle(self, at: int) -> None:
        if self.has_choice(at):
            out = frozenset(row.index for row in self._plan.rows if not row.included)
            self.left_out.emit(out ^ {self.row(at).index})

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


class PlanTable(WantedTable):
    """Show a plan; Space takes the current row out and in."""

    left_out = Signal(object)
    row_wanted = Signal(object)
    """Carries the ImportRow that has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        plan = PlanModel()
        super().__init__(plan, parent)
        self.plan = plan
        self.plan.left_out.connect(self.left_out)
        self.selectionModel().currentRowChanged.connect(self._want_row)
        self.setAccessibleName(self.tr("Items in the file"))
        words = (self.tr("differs, skipped"), self.tr("is here already"), self.tr("What happens"))
        self.fit_column(_ACTION, *words)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show a plan."""
        self.plan.show_plan(plan)
        self.fit_height()

    def _want_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_wanted.emit(self.plan.row(index.row()))
