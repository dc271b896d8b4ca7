"""The top of the health page: the score, how strong the passwords are, and how old."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.passwords.health_report import LEAST_FOR_SCORE, HealthReport
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.health.count_table import CountTable
from ui.desktop.tokens import STRENGTH_ROLES, FontRole, Role
from ui.desktop.widgets.bar_chart import Bar, BarChart
from ui.desktop.widgets.buttons import align_words, link_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import plain_tooltip, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.score_ring import ScoreRing

_SIDE_BY_SIDE = 720
_WEAK, _OLD = "is:weak", "is:old"


class Overview(QWidget):
    """Show a report as a ring and two charts, side by side where there is room."""

    search_requested = Signal(str)
    """Carries what to search for: what a bar counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.ring = ScoreRing()
        self.left = text_label(role=FontRole.BODY_STRONG, wrap=True)
        self.note = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.strengths = BarChart("")
        self.ages = BarChart("")
        self.score = self._make_score()
        self.table = CountTable()
        self.table.setVisible(False)
        self.switch = link_button(self.tr("Show as table"))
        self.switch.setProperty("compact", "true")
        align_words(self.switch, edge="end")
        self.switch.clicked.connect(lambda _checked=False: self._switch())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        parts = ((self.score, 2), (self.strengths, 4), (self.ages, 3), (self.table, 7))
        for part, stretch in parts:
            self._row.addWidget(part, stretch)
        nest(column, self._row)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTrailing)
        for chart in (self.strengths, self.ages):
            chart.chosen.connect(lambda query: self.search_requested.emit(str(query)))
        self.table.chosen.connect(lambda query: self.search_requested.emit(str(query)))

    def show_report(self, report: HealthReport, *, has_kit: bool) -> None:
        """Show what was found."""
        self.ring.set_score(report.score(has_kit=has_kit))
        fix = len(report.by_item)
        self.left.setText(plural(self.tr("%Ln item(s) to fix", "", fix), fix))
        few = report.checked < LEAST_FOR_SCORE
        self.note.setText(self.tr("Add a few logins to see a score.") if few else "")
        self.note.setVisible(few)
        said = self.tr(
            "100 less the share of passwords that are weak (counted whole), used more than once "
            "(seven tenths), expired (three) or old (two), and 5 without a recovery kit."
        )
        self.score.setToolTip("" if few else plain_tooltip(said))
        self.ring.setAccessibleDescription("" if few else said)
        title = self.tr("Strength of %Ln password(s)", "", report.checked)
        strengths, ages = self._strengths(report), self._ages(report)
        self.strengths.show_bars(plural(title, report.checked), strengths)
        self.ages.show_bars(self.tr("Unchanged for"), ages)
        self.table.show_counts([(self.tr("Strength"), strengths), (self.tr("Unchanged for"), ages)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if wide else down)

    def _switch(self) -> None:
        """Show the counts as a table in place of the charts, or the charts again."""
        shown = self.strengths.isVisibleTo(self)
        for chart in (self.strengths, self.ages):
            chart.setVisible(not shown)
        self.table.setVisible(shown)
        self.switch.setText(self.tr("Show as charts") if shown else self.tr("Show as table"))

    def _strengths(self, report: HealthReport) -> list[Bar]:
        words = (
            self.tr("Very weak"),
            self.tr("Weak"),
            self.tr("Fair"),
            self.tr("Good"),
            self.tr("Strong"),
        )
        keys = (_WEAK, _WEAK, None, None, None)
        return [
            Bar(words=said, count=count, role=role, key=key)
            for said, count, role, key in zip(
                words, report.strengths, STRENGTH_ROLES, keys, strict=True
            )
        ]

    def _ages(self, report: HealthReport) -> list[Bar]:
        words = (
            self.tr("under 1 year"),
            self.tr("1 to 3 years"),
            self.tr("3 to 5 years"),
            self.tr("over 5 years"),
        )
        keys = (None, None, _OLD, _OLD)
        return [
            Bar(words=said, count=count, role=Role.ACCENT, key=key)
            for said, count, key in zip(words, report.ages, keys, strict=True)
        ]

    def _make_score(self) -> Card:
        card = Card(lines=False, padding=12)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
        words = QVBoxLayout()
        for label in (self.left, self.note):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.addWidget(label)
        nest(column, words)
        column.addStretch(1)
        card.add_row(inside)
        return card
