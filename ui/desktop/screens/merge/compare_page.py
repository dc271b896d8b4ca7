"""The second page of the merge: every item of both copies, and the one chosen side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.formats.imported import NotKept, Unreadable
from ui.desktop.screens.import_wizard.unreadable_part import UnreadablePart
from ui.desktop.screens.import_wizard.words import say_not_kept
from ui.desktop.screens.merge.detail import DetailPart
from ui.desktop.screens.merge.rows import MergeTable, Wish
from ui.desktop.screens.merge.view_model import MergePlan, MergeRow, Standing
from ui.desktop.screens.merge.words import (
    POLICIES,
    STANDINGS,
    say,
    say_items,
    say_number,
    say_place,
    say_standing,
)
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import link_button
from ui.desktop.widgets.choice import Choice as ChoiceBox
from ui.desktop.widgets.labels import break_long_words, text_label
from ui.desktop.widgets.nesting import nest

_ALL = frozenset(Standing)
_PLACES = 6
_DIFFERING = _ALL - {Standing.SAME}


class ComparePage(QWidget):
    """A list of what happened to each item, and below it the values of the one that is chosen."""

    decided = Signal(object)
    """Carries a Conflicts."""
    taken = Signal(object)
    """Carries a Wish."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        self.banner = Banner(Tint.DANGER)
        self.banner.setVisible(False)
        self.found = text_label(role=FontRole.H2, wrap=True)
        self.filter = ChoiceBox(self.tr("Show"), shortest=16)
        self.policy_label = text_label(self.tr("Where both changed"), tone="secondary")
        self.policy = ChoiceBox(self.tr("Where both changed"), shortest=16)
        for each, text in POLICIES.items():
            self.policy.offer(say(text), each)
        self.table = MergeTable()
        self.all = link_button(self.tr("Tick all that are shown"))
        self.none = link_button(self.tr("Tick none"))
        self.title = text_label(role=FontRole.H2, wrap=True)
        self.detail = DetailPart()
        self.places = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.not_kept = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.unreadable = UnreadablePart()
        column.addWidget(self.banner)
        column.addWidget(self.found)
        nest(column, self._make_choices())
        column.addWidget(self.table)
        nest(column, self._make_ticks())
        for part in (
            self.title,
            self.detail,
            self.places,
            self.not_kept,
            self.unreadable,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self._plan: MergePlan | None = None
        self.table.taken.connect(self.taken)
        self.table.selected.connect(self._show_row)
        self.filter.chosen.connect(lambda _value: self._show_rows())
        self.policy.chosen.connect(self.decided)

    def _make_choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.filter, 1)
        row.addWidget(self.policy_label)
        row.addWidget(self.policy, 1)
        return row

    def _make_ticks(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for button, taken in ((self.all, True), (self.none, False)):
            button.clicked.connect(lambda _on=False, taken=taken: self._tick(taken=taken))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _tick(self, *, taken: bool) -> None:
        rows = self.table.rows.list_takable()
        if rows:
            self.taken.emit(Wish(tuple(row.index for row in rows), taken=taken))

    def show_plan(self, plan: MergePlan, *, fresh: bool) -> None:
        """Show a plan; a fresh one is of another copy."""
        self._plan = plan
        self.banner.setVisible(False)
        if fresh:
            self.detail.clear()
            self._offer_groups(plan)
        conflicts = any(row.conflicts for row in plan.rows)
        self.policy.setVisible(conflicts)
        self.policy_label.setVisible(conflicts)
        self.policy.select(plan.policy)
        self.found.setText(self._say_found(plan))
        told = [say_place(place) for place in plan.places]
        more = [self.tr("… and %Ln more", "", len(told) - _PLACES)] if len(told) > _PLACES else []
        self.places.setText("\n".join([*told[:_PLACES], *more]))
        self.places.setVisible(bool(told))
        self._show_rows()

    def show_lost(self, lost: tuple[NotKept, ...], unreadable: tuple[Unreadable, ...]) -> None:
        """Say what of the other copy could not be read, and what it holds that is not kept."""
        self.not_kept.setVisible(bool(lost))
        if lost:
            said = self.tr("The copy also holds what Strongroom does not keep: %1.")
            self.not_kept.setText(said.replace("%1", say_not_kept(lost)))
        self.unreadable.show_rows(unreadable)

    def _say_found(self, plan: MergePlan) -> str:
        standing = plan.totals().standing
        differing = len(plan.rows) - standing[Standing.SAME]
        if not differing:
            return self.tr("The two copies are the same.")
        said = self.tr("%1 not the same, %2 the same")
        same = say_number(standing[Standing.SAME])
        return said.replace("%1", say_items(differing)).replace("%2", same)

    def _offer_groups(self, plan: MergePlan) -> None:
        standing = plan.totals().standing
        self.filter.clear()
        differing = len(plan.rows) - standing[Standing.SAME]
        counted = "%1 (%2)"

        def offer(text: str, count: int, shown: frozenset[Standing]) -> None:
            said = counted.replace("%1", text).replace("%2", say_number(count))
            self.filter.offer(said, shown)

        offer(self.tr("All that is not the same"), differing, _DIFFERING)
        for each in STANDINGS:
            if standing[each]:
                offer(say_standing(each), standing[each], frozenset((each,)))
        offer(self.tr("All items"), len(plan.rows), _ALL)

    def _show_rows(self) -> None:
        shown = self.filter.value
        if self._plan is not None and isinstance(shown, frozenset):
            self.table.show_plan(self._plan, shown)
        self.table.setVisible(self.table.rows.rowCount() > 0)
        # Of one group only: among several, the same tick adds one item and trashes another.
        one = isinstance(shown, frozenset) and len(shown) == 1
        several = one and len(self.table.rows.list_takable()) > 1
        self.all.setVisible(several)
        self.none.setVisible(several)

    def _show_row(self, row: MergeRow | None) -> None:
        there = row is not None
        self.title.setVisible(there)
        self.detail.setVisible(there)
        if row is not None:
            title = " ".join(row.title.split()) or self.tr("(no title)")
            self.title.setText(break_long_words(f"{title} · {say_standing(row.standing)}"))
        self.detail.show_row(row)

    def clear(self) -> None:
        """Forget every value."""
        self._plan = None
        self.table.rows.show_rows([])
        self.detail.clear()
