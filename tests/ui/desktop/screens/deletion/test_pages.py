"""Every page of the wizard: named, reachable, and whole with long names and the largest text."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)

from tests.fakes.desktop import StartedWindow
from tests.fakes.doomed import Walk, make_doomed
from tests.ui.reaching import Sweep, sweep
from ui.desktop.screens.deletion.copy_model import Format
from ui.desktop.screens.deletion.places import Place
from ui.desktop.screens.deletion.view import DeletionWizard
from ui.desktop.theme import Look, Scheme, Theme, current_theme
from ui.desktop.widgets.page_frame import PageScroll

pytestmark = pytest.mark.usefixtures("quick")
__all__ = ["sweep"]
LONG = "Gemeinschaftshaushaltskonto Fam. Müller"


@dataclasses.dataclass(frozen=True)
class Reading:
    """How large somebody has text, how wide the wizard is then, and which way they read."""

    scale: float
    width: int
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


def loss(_walk: Walk) -> None:
    """Stay where the wizard begins."""


def copy(walk: Walk) -> None:
    walk.wizard.next.click()
    walk.wizard.at.copy.fields.secrets.same.click()


def table(walk: Walk) -> None:
    walk.wizard.next.click()
    walk.wizard.at.copy.choices.choose(Format.CSV)


def copied(walk: Walk) -> None:
    walk.make_copy()


def when(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.wizard.next.click()


def confirm(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.choose_time(now=True)
    walk.fill()


def run_up(walk: Walk) -> None:
    confirm(walk)
    walk.wizard._go(Place.RUN_UP)


def end(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.choose_time()
    walk.fill()
    walk.wizard.extra.click()


PLACES = (loss, copy, table, copied, when, confirm, run_up, end)


@pytest.fixture
def long(started: StartedWindow, tmp_path: Path) -> Walk:
    folder = tmp_path / "copies"
    folder.mkdir()
    return Walk(started, make_doomed(started, LONG), folder)


def leave(walk: Walk) -> None:
    """Close the wizard wherever it is."""
    walk.wizard.done(0)


def visible(walk: Walk, kind: type[QWidget] | tuple[type[QWidget], ...]) -> list[QWidget]:
    found = [w for w in walk.wizard.findChildren(QWidget) if isinstance(w, kind)]
    return [w for w in found if w.isVisible() and not isinstance(w.parent(), QComboBox)]


@pytest.fixture
def reading(request: pytest.FixtureRequest) -> Iterator[Reading]:
    """Return how somebody reads, with the direction in force."""
    found: Reading = request.param
    QApplication.setLayoutDirection(found.direction)
    yield found
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("go", PLACES)
@pytest.mark.parametrize(
    "reading",
    [Reading(1.0, 640), Reading(1.5, 720), Reading(2.0, 860, Qt.LayoutDirection.RightToLeft)],
    indirect=True,
    ids=["100 %", "150 %", "200 %, from right to left"],
)
def test_nothing_is_cut_off(long: Walk, go: Callable[[Walk], None], reading: Reading) -> None:
    # Without the fixture that would style everything for ordinary text first, each time.
    current_theme().apply(Look(scheme=Scheme.DARK, text_scale=reading.scale))
    long.begin().resize(reading.width, 560)
    go(long)
    QTest.qWait(20)
    wizard = long.wizard
    assert wizard.width() == reading.width, "it is no wider than that"
    for widget in visible(long, (QPushButton, QRadioButton, QCheckBox, QLabel)):
        assert widget.width() >= widget.minimumSizeHint().width(), widget
        if isinstance(widget, QLabel) and widget.wordWrap():
            assert widget.height() >= widget.heightForWidth(widget.width()) - 1, widget.text()
        start = widget.mapTo(wizard, QPoint())
        assert start.x() >= 0
        assert start.x() + widget.width() <= wizard.width(), widget
    leave(long)


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("go", PLACES)
def test_all_is_named_and_met_by_tab(long: Walk, sweep: Sweep, go: Callable[[Walk], None]) -> None:
    """In the same order whichever way one reads."""
    wizard = long.begin()
    go(long)
    sweep.look(wizard, go.__name__)
    seen = press_tab(wizard)
    wizard.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert press_tab(wizard) == seen
    leave(long)


def press_tab(wizard: DeletionWizard) -> list[QWidget]:
    """Return what has the focus, one after the other, until it comes back to where it began."""
    seen: list[QWidget] = []
    for _ in range(60):
        focused = wizard.focusWidget()
        if focused in seen:
            break
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return seen


def test_a_page_of_text_scrolls_by_key(long: Walk, theme: Theme) -> None:
    theme.apply(Look(scheme=Scheme.LIGHT, text_scale=1.5))
    wizard = long.begin()
    wizard.resize(720, 400)
    QTest.qWait(20)
    scroll = wizard.pages.currentWidget()
    assert isinstance(scroll, PageScroll)
    bar = scroll.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(wizard.next, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(wizard.next, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    leave(long)
