"""The last page before a merge: everything it would do, counted and named; no value is in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.desktop.screens.merge.view_model import Choice, MergePlan, MergeRow, MergeTotals, Standing
from ui.desktop.screens.merge.words import (
    list_effects,
    say_aspect,
    say_number,
    say_outcome,
    say_place,
    say_standing,
)
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import SectionHeader, text_label

_LINES = 2000


class EffectsCard(Card):
    """What a merge does, counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lines=False, padding=16, parent=parent)

    def show_totals(self, totals: MergeTotals) -> None:
        """Show the counts."""
        self.clear()
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, count) in enumerate(list_effects(totals)):
            number = text_label(say_number(count), FontRole.BODY_STRONG)
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
            number.setAccessibleName(name)
            grid.addWidget(number, row, 0)
            grid.addWidget(text_label(name, wrap=True), row, 1)
        self.add_row(inner)


class ReportPage(QWidget):
    """What would be done, item by item."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        self.effects = EffectsCard()
        told = self.tr(
            "Nothing has been changed yet. Where backups are made by themselves, one is made "
            "first. Undo takes all of it back, for 30 days."
        )
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(self.tr("What happens to each item"))
        self.lines.setTabChangesFocus(True)
        self.lines.setMinimumHeight(160)
        column.addWidget(text_label(told, tone="secondary", wrap=True))
        column.addWidget(self.effects)
        column.addWidget(SectionHeader(self.tr("Item by item")))
        column.addWidget(self.lines, 1)

    def show_plan(self, plan: MergePlan) -> None:
        """Show what a plan would do."""
        self.effects.show_totals(plan.totals())
        lines = list(self._list_lines(plan))
        if len(lines) > _LINES:
            more = self.tr("… and %Ln more", "", len(lines) - _LINES)
            lines = [*lines[:_LINES], more]
        self.lines.setPlainText("\n".join(lines) or self.tr("Nothing is changed."))

    def _list_lines(self, plan: MergePlan) -> Iterator[str]:
        told = {Standing.DELETED_HERE, Standing.DELETED_THERE, Standing.ONLY_THERE}
        for row in plan.rows:
            if row.writes or row.standing in told:
                title = " ".join(row.title.split()) or self.tr("(no title)")
                yield f"{title}: {say_standing(row.standing)}, {say_outcome(row)}"
                yield from self._list_choices(row)
        yield from map(say_place, plan.places)

    def _list_choices(self, row: MergeRow) -> Iterator[str]:
        words = {
            Choice.HERE: self.tr("as here; the other value stays as an earlier version"),
            Choice.THERE: self.tr("as in the other copy"),
            Choice.BOTH: self.tr("both, side by side"),
        }
        for difference, choice in zip(row.differences, row.choices, strict=True):
            if choice is not Choice.HERE or row.keeps_other:
                yield f"    {say_aspect(difference)}: {words[choice]}"
