"""Step 1: what a deletion removes, what it leaves, and whom it does not touch."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.screens.deletion.phrases import lines_of, say_stay
from ui.desktop.screens.deletion.words import Words
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import text_label


class LossPage(QWidget):
    """Show the plan, or that it is being counted."""

    def __init__(self, *, forgotten: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        if forgotten:
            column.addWidget(
                Banner(
                    Tint.WARNING,
                    self.tr(
                        "Without the master password nothing can be copied or deleted at once. "
                        "The profile waits 60 days; opening it in that time cancels the deletion."
                    ),
                )
            )
        self.summary = QWidget()
        self._parts = QVBoxLayout(self.summary)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(12)
        self.counting = text_label(self.tr("Counting…"), tone="secondary")
        column.addWidget(self.counting)
        column.addWidget(self.summary)
        column.addStretch(1)

    def show_plan(self, words: Words) -> None:
        """Show what was counted."""
        plan = words.plan
        self.counting.setVisible(False)
        self._headline(self.tr("This removes from this computer:"))
        card = Card(lines=False, padding=16)
        for headline, detail in lines_of(plan):
            if headline:
                bold = FontRole.BODY_STRONG if detail else FontRole.BODY
                card.add_row(text_label(headline, bold, wrap=True))
            if detail:
                card.add_row(text_label(detail, FontRole.SECONDARY, tone="secondary", wrap=True))
        card.add_row(
            text_label(
                self.tr("The recovery kit: its key opens nothing on this computer any more."),
                wrap=True,
            )
        )
        self._parts.addWidget(card)
        if not plan.exact:
            self._note(self.tr("The profile is closed, so its items cannot be counted exactly."))
        self._headline(self.tr("This stays. Strongroom cannot delete it:"))
        for stay in plan.stays:
            self._note(f"•  {say_stay(stay)}")
        if plan.other_profiles:
            names = ", ".join(f"“{name}”" for name in plan.other_profiles)
            self._headline(self.tr("Not affected:"))
            self._note(names)
        if plan.last_profile:
            self._note(
                self.tr("This is the last profile. Strongroom starts with the welcome page then.")
            )

    def _headline(self, text: str) -> None:
        self._parts.addWidget(text_label(text, FontRole.BODY_STRONG, wrap=True))

    def _note(self, text: str) -> None:
        self._parts.addWidget(text_label(text, wrap=True))
