"""Step 1: what a deletion removes, what it leaves, and whom it does not touch."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.deletion.plan import DeletionPlan, StayKind
from ui.desktop.screens.deletion.fact import Fact
from ui.desktop.screens.deletion.phrases import headline_of, lines_of, say_stay
from ui.desktop.screens.deletion.ways import Way
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.speech import announce
from ui.wording.speech import quote

_PADDING = 14


class LossPage(QWidget):
    """Show the plan, or that it is being counted."""

    again_requested = Signal()
    """It could not be counted, and is to be tried once more."""

    def __init__(self, way: Way, *, has_kit: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_kit = has_kit
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        warning = self._warning(way)
        if warning:
            self._column.addWidget(Banner(Tint.WARNING, warning))
            self._column.addSpacing(4)
        self.counting = text_label(self.tr("Counting…"), tone="secondary")
        self.failure = Banner(Tint.DANGER)
        self.failure.setVisible(False)
        self.failure.action_requested.connect(self._count_again)
        self.parts = QWidget()
        self._parts = QVBoxLayout(self.parts)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(8)
        for part in (self.counting, self.failure, self.parts):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def show_plan(self, plan: DeletionPlan) -> None:
        """Show what was counted."""
        self.counting.setVisible(False)
        self._clear()
        self._head(self.tr("Removed from this computer"))
        self._parts.addWidget(self._make_losses(plan))
        self._head(self.tr("This stays, for Strongroom cannot delete it"))
        self._parts.addWidget(self._make_stays(plan))
        if plan.last_profile:
            said = self.tr("This is the last profile. Strongroom then starts with its first page.")
            self._parts.addWidget(Banner(Tint.INFO, said))
        elif plan.other_profiles:
            names = ", ".join(map(quote, plan.other_profiles))
            self._head(self.tr("Not affected"))
            card = Card(lines=False, padding=_PADDING)
            card.add_row(Fact("circle-user-round", names))
            self._parts.addWidget(card)
        lines = (headline_of(plan)[0], *(line for _, line in lines_of(plan)))
        announce(self, ". ".join(lines))

    def show_failure(self, said: str) -> None:
        """Say why nothing can be counted."""
        self.counting.setVisible(False)
        self.failure.show_message(Tint.DANGER, said, action=self.tr("Count again"))

    def _count_again(self) -> None:
        self.failure.setVisible(False)
        self.counting.setVisible(True)
        self.again_requested.emit()

    def _make_losses(self, plan: DeletionPlan) -> Card:
        card = Card(lines=False, padding=_PADDING)
        card.add_row(Fact("layers", *headline_of(plan), strong=True, role=Role.DANGER_TEXT))
        for sign, line in lines_of(plan):
            card.add_row(Fact(sign, line))
        if self._has_kit:
            said = self.tr("The recovery kit: its key opens nothing on this computer any more")
            card.add_row(Fact("key-round", said))
        return card

    def _make_stays(self, plan: DeletionPlan) -> Card:
        card = Card(lines=False, padding=_PADDING)
        for stay in plan.stays:
            sign = "cloud" if stay.what is StayKind.UNCONTROLLED else "file-text"
            card.add_row(Fact(sign, say_stay(stay)))
        return card

    def _warning(self, way: Way) -> str:
        if way is Way.FORGOTTEN:
            return self.tr(
                "Without the master password no copy can be made and nothing is deleted at once. "
                "The profile waits 60 days. Whoever opens it, or restores it on the start screen, "
                "cancels the deletion. At the end you are asked once more."
            )
        if way is Way.WAITING:
            return self.tr(
                "This does not wait for the rest of the time. A copy cannot be made any more: "
                "restore the profile first if you want one."
            )
        if way is Way.DUE:
            return self.tr(
                "The time of this profile is over. Nothing has been deleted yet, "
                "because somebody must say so once more."
            )
        return ""

    def _clear(self) -> None:
        while (item := self._parts.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()

    def _head(self, text: str) -> None:
        if self._parts.count():
            # Nearer to what it is about than to what was before.
            self._parts.addSpacing(8)
        self._parts.addWidget(text_label(text, FontRole.CAPTION, tone="secondary", wrap=True))
