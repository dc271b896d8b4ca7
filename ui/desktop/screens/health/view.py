"""The health page: a score, two charts, and what to fix first with one button each."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.passwords.health_report import HealthReport
from ui.desktop.counts import say_count
from ui.desktop.screens.health.ignored_card import IgnoredCard
from ui.desktop.screens.health.overview import Overview
from ui.desktop.screens.health.section_card import SectionCard
from ui.desktop.screens.health.sections import FixLine, Section
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll
from ui.desktop.widgets.speech import announce

PATIENCE_MS = 150
"""A look that takes longer says how far it is."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class HealthState:
    """What the page shows: a report with its lines, and what stands beside them."""

    report: HealthReport
    sections: tuple[Section, ...] = ()
    ignored: tuple[FixLine, ...] = ()
    has_kit: bool = True
    may_write: bool = True
    unreadable: int = 0


class HealthPage(QWidget):
    """Show a HealthState; it emits what the person wants to do about it."""

    fix_requested = Signal(object)
    """Carries an ItemId: give it a new password."""
    item_requested = Signal(object)
    """Carries an ItemId: show it."""
    search_requested = Signal(str)
    """Carries what to search for."""
    ignore_requested = Signal(object)
    """Carries a Meant."""
    recount_requested = Signal(object)
    """Carries a Meant."""
    check_requested = Signal()
    kit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = text_label(self.tr("Health"), FontRole.TITLE)
        self.status = text_label(role=FontRole.SECONDARY, tone="secondary")
        self.check = secondary_button(self.tr("Check again"))
        self.check.clicked.connect(lambda _checked=False: self.check_requested.emit())
        self.done = Banner(Tint.SUCCESS)
        self.done.setVisible(False)
        self.overview = Overview()
        self.overview.search_requested.connect(self.search_requested)
        self.nothing = EmptyState("circle-check", "")
        self.nothing.setMinimumHeight(200)
        self.kit = Banner(Tint.INFO)
        self.kit.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.kit.action_requested.connect(self.kit_requested)
        self.cards: list[SectionCard] = []
        self.ignored = IgnoredCard()
        self.ignored.item_requested.connect(self.item_requested)
        self.ignored.recount_requested.connect(self.recount_requested)
        self._words, self._is_filled = "", False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_progress)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 14, 0, 0)
        whole.setSpacing(12)
        nest(whole, self._make_head())
        self._scroll = PageScroll(self._make_body())
        whole.addWidget(self._scroll, 1)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far a look has come, once it has taken a moment."""
        self._words = self.tr("Checking %1 of %2").replace("%1", say_count(done))
        self._words = self._words.replace("%2", say_count(total))
        self.check.setEnabled(False)
        if not self._patience.isActive():
            self._patience.start()

    def show_state(self, state: HealthState) -> None:
        """Show what was found; the keyboard stays on the page."""
        had_keyboard = self._has_keyboard()
        if had_keyboard:
            self.check.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fill(state)
        self._scroll.present()
        if had_keyboard:
            self.focus_first()

    def fill(self, state: HealthState) -> None:
        """Make what was found into a page that is seen once it is presented."""
        self._patience.stop()
        self.check.setEnabled(True)
        self.status.setText(self._say_checked(state))
        self._is_filled = True
        self._scroll.fill(lambda: self._fill(state))

    def present(self) -> None:
        """Show what is filled in, with the keyboard on the first thing to do."""
        self._scroll.present()
        self.focus_first()

    def _has_keyboard(self) -> bool:
        """Tell whether the keyboard is on something that may be gone with the next report."""
        focused = QApplication.focusWidget()
        return focused is not None and self._scroll.isAncestorOf(focused)

    def _fill(self, state: HealthState) -> None:
        self.overview.show_report(state.report, has_kit=state.has_kit)
        self.overview.setVisible(state.report.checked > 0)
        for old in self.cards:
            self._list.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self.cards = [self._make_card(section, state) for section in state.sections]
        self.ignored.show_lines(state.ignored, may_write=state.may_write)
        self._show_nothing(state)
        if state.has_kit:
            self.kit.setVisible(False)
        else:
            kit = self.tr("No recovery kit for this profile.")
            self.kit.show_quietly(kit, action=self.tr("Make kit") if state.may_write else "")

    def show_stopped(self) -> None:
        """Say no more of a look that came to no end; it can be asked for again."""
        self._patience.stop()
        self.status.setText("")
        self.check.setEnabled(True)

    def show_done(self, text: str) -> None:
        """Say that something was mended, until something else is said."""
        self.done.show_message(Tint.SUCCESS, text)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do."""
        buttons = [card.first for card in self.cards if card.first is not None]
        first = buttons[0] if buttons else self.check
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Forget everything; a page that never showed anything has nothing to forget."""
        self._patience.stop()
        self.status.setText("")
        if self._is_filled:
            self._is_filled = False
            self.done.setVisible(False)
            self.done.clear_text()
            self._scroll.fill(lambda: self._fill(HealthState(report=HealthReport())))

    def _show_progress(self) -> None:
        self.status.setText(self._words)
        announce(self, self._words)

    def _say_checked(self, state: HealthState) -> str:
        checked = self.tr("%Ln password(s) checked", "", state.report.checked)
        said = [checked.replace("(s)", "" if state.report.checked == 1 else "s")]
        if state.ignored:
            said.append(self.tr("%Ln ignored", "", len(state.ignored)))
        if state.unreadable:
            said.append(self.tr("%Ln could not be read", "", state.unreadable))
        return " · ".join(said)

    def _show_nothing(self, state: HealthState) -> None:
        some = state.report.checked > 0
        title = self.tr("Nothing to fix") if some else self.tr("No passwords yet")
        text = (
            self.tr("No password is weak, used twice, expired or old.")
            if some and not state.ignored
            else self.tr("All that was found is ignored. It is listed below.")
            if some
            else self.tr("Add a few logins, and what can be improved stands here.")
        )
        self.nothing.show_state("circle-check" if some else "key-round", title, text)
        self.nothing.setVisible(not state.sections)
        self._caption.setVisible(bool(state.sections))

    def _make_card(self, section: Section, state: HealthState) -> SectionCard:
        card = SectionCard(section, may_write=state.may_write)
        card.fix_requested.connect(self.fix_requested)
        card.item_requested.connect(self.item_requested)
        card.ignore_requested.connect(self.ignore_requested)
        card.search_requested.connect(self.search_requested)
        self._list.addWidget(card)
        return card

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 16, 0)
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.status, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.check)
        return head

    def _make_body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 16, 24)
        column.setSpacing(12)
        column.addWidget(self.done)
        column.addWidget(self.overview)
        self._caption = text_label(self.tr("Fix these first"), FontRole.H2)
        column.addWidget(self._caption)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        nest(column, self._list)
        column.addWidget(self.nothing)
        column.addWidget(self.kit)
        column.addWidget(self.ignored)
        column.addStretch(1)
        return body
