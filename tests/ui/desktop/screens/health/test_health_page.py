"""The health page alone: it says how far a look is, and its bars are buttons with words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.passwords.health import Verdict
from core.passwords.health_report import HealthReport, derive_report
from core.passwords.strength import Strength
from core.ports import Millis
from core.vault.item import ItemId
from tests.ui.outline import list_parts
from ui.desktop.counts import say_count
from ui.desktop.screens.health.view import HealthPage, HealthState

NOW = Millis(10 * 365 * 86_400_000)


def report(*strengths: Strength) -> HealthReport:
    """Return a report on passwords as strong as that, all of them old."""
    verdicts = [
        Verdict(ItemId(bytes([n])), 1, bytes([n, 1]), strength=strength)
        for n, strength in enumerate(strengths)
    ]
    return derive_report(verdicts, expired=(), now=NOW)


@pytest.fixture
def page(qtbot: QtBot) -> HealthPage:
    """Return the page, on show and with the keyboard."""
    page = HealthPage()
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def test_a_look_that_takes_a_moment_says_how_far_it_is(page: HealthPage, qtbot: QtBot) -> None:
    page.show_progress(64, 10_000)
    assert page.status.text() == "", "not for a moment that nobody notices"
    said = f"Checking 64 of {say_count(10_000)}"
    qtbot.waitUntil(lambda: page.status.text() == said)
    page.show_progress(128, 10_000)
    assert not page.check.isEnabled()
    page.show_state(HealthState(report=report(Strength.GOOD)))
    assert page.status.text() == "1 password checked"
    assert page.check.isEnabled()


def test_no_score_says_more_than_there_is(page: HealthPage) -> None:
    page.show_state(HealthState(report=report(*[Strength.STRONG] * 4)))
    assert page.overview.ring.score is None
    assert page.overview.note.text() == "Add a few logins to see a score."
    page.show_state(HealthState(report=report(*[Strength.VERY_WEAK] * 5), has_kit=False))
    assert page.overview.ring.accessibleName() == "0 of 100"


def test_a_chart_is_heard_under_its_title(page: HealthPage) -> None:
    page.show_state(HealthState(report=report(Strength.WEAK, Strength.GOOD)))
    lines = [(p.around[-1:], p.name) for p in list_parts(page) if p.name.startswith("Good")]
    assert lines == [(("Strength of 2 passwords",), "Good: 1")]


def test_bars_that_lead_somewhere_are_reached_by_the_arrows(page: HealthPage) -> None:
    page.show_state(
        HealthState(report=report(Strength.WEAK, Strength.VERY_WEAK, Strength.GOOD, Strength.GOOD))
    )
    bars = page.overview.strengths.bars()
    assert [bar.accessibleName() for bar in bars] == [
        "Very weak: 1. Show them",
        "Weak: 1. Show them",
        "Fair: 0",
        "Good: 2",
        "Strong: 0",
    ]
    asked: list[str] = []
    page.search_requested.connect(asked.append)
    bars[0].setFocus()
    QTest.keyClick(bars[0], Qt.Key.Key_Down)
    assert bars[1].hasFocus()
    QTest.keyClick(bars[1], Qt.Key.Key_Down)
    assert bars[0].hasFocus(), "what leads nowhere is stepped over"
    QTest.keyClick(bars[0], Qt.Key.Key_Return)
    assert asked == ["is:weak"]
    assert page.overview.ages.bars()[3].accessibleName() == "over 5 years: 4. Show them"


def test_the_charts_are_a_table_on_request(page: HealthPage) -> None:
    page.show_state(HealthState(report=report(Strength.WEAK, Strength.GOOD)))
    overview = page.overview
    assert not overview.table.isVisible()
    QTest.keyClick(overview.switch, Qt.Key.Key_Return)
    assert overview.table.isVisible()
    assert not overview.strengths.isVisible()
    assert overview.switch.text() == "Show as charts"
    model = overview.table.model()
    rows = [
        [model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())
    ]
    assert rows[1] == ["Strength", "Weak", "1"]
    assert rows[-1] == ["Unchanged for", "over 5 years", "2"]
    asked: list[str] = []
    page.search_requested.connect(asked.append)
    for row in (1, 2, 8):
        overview.table.setCurrentCell(row, 0)
        QTest.keyClick(overview.table, Qt.Key.Key_Return)
    assert asked == ["is:weak", "is:old"], "what leads nowhere leads nowhere here either"
    QTest.keyClick(overview.switch, Qt.Key.Key_Return)
    assert overview.strengths.isVisible()
