"""Password, name and a decision about a copy: without all three nothing goes, whatever one does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes.desktop import MASTER
from tests.fakes.doomed import Walk, no_wizard
from ui.desktop.screens.deletion.places import Place

Act = Callable[[Walk], object]


def press(key: Qt.Key) -> Act:
    """Return the act of pressing a key wherever the focus is."""
    return lambda walk: QTest.keyClick(QApplication.focusWidget() or walk.wizard, key)


def tick(walk: Walk) -> None:
    for box in (walk.wizard.at.confirm.no_copy, walk.wizard.at.confirm.final):
        box.setChecked(True)


def type_password(walk: Walk) -> None:
    if walk.wizard.place is Place.CONFIRM:
        walk.wizard.at.confirm.secret.edit.insert(MASTER)


def wait(_walk: Walk) -> None:
    QTest.qWait(3)


GIVEN: dict[str, Act] = {
    "password": type_password,
    "name": lambda walk: walk.wizard.at.confirm.typed.setText("Jonas"),
    "decision": lambda walk: walk.wizard.at.copy.none.click(),
}
ACTS: dict[str, Act] = {
    "next": lambda walk: walk.wizard.next.click(),
    "back": lambda walk: walk.wizard.back.click(),
    "danger": lambda walk: walk.wizard.extra.click(),
    "now": lambda walk: walk.wizard.at.when.now.click(),
    "wait": wait,
    "tick": tick,
    "enter": press(Qt.Key.Key_Return),
    "space": press(Qt.Key.Key_Space),
    "tab": press(Qt.Key.Key_Tab),
    "another name": lambda walk: walk.wizard.at.confirm.typed.setText("jonas"),
}


def leave(walk: Walk) -> None:
    """Close the wizard, out of the run-up too."""
    for _ in range(2):
        if not no_wizard():
            walk.wizard.reject()


def go_far(walk: Walk) -> None:
    """Go on to the last page, without a copy."""
    walk.choose_no_copy()
    walk.choose_time()
    tick(walk)


def wander(walk: Walk, lacking: str, *, times: int) -> None:
    """Do all kinds of things in any order, but for one, and hold that the profile stays."""
    acts = {**ACTS, **{name: act for name, act in GIVEN.items() if name != lacking}}
    # Often what leads on, so that the last page is reached and not only circled.
    names = st.sampled_from([*acts, "next", "next", *(n for n in GIVEN if n != lacking), "wait"])

    @settings(max_examples=times, suppress_health_check=list(HealthCheck), deadline=None)
    @given(far=st.booleans(), sequence=st.lists(names, min_size=5, max_size=30))
    def go(*, far: bool, sequence: list[str]) -> None:
        if no_wizard():
            walk.begin()
        if far and lacking != "decision":
            go_far(walk)
        for name in sequence:
            if no_wizard():
                break
            acts[name](walk)
            assert no_wizard() or walk.wizard.place not in (Place.RUN_UP, Place.END)
        assert walk.is_alive()
        leave(walk)

    go()


@pytest.mark.usefixtures("theme", "quick")
@pytest.mark.parametrize("lacking", list(GIVEN))
def test_nothing_goes_where_one_of_the_three_is_lacking(walk: Walk, lacking: str) -> None:
    wander(walk, lacking, times=4)


@pytest.mark.soak
@pytest.mark.usefixtures("theme", "quick")
@pytest.mark.parametrize("lacking", list(GIVEN))
def test_nothing_goes_for_long(walk: Walk, lacking: str) -> None:
    wander(walk, lacking, times=100)


@pytest.mark.usefixtures("theme", "quick")
def test_with_all_three_it_goes(walk: Walk) -> None:
    """The same acts: so it is the lack that keeps it."""
    go_far(walk)
    for name in ("password", "name"):
        GIVEN[name](walk)
    walk.wait_until_armed()
    ACTS["danger"](walk)
    assert not walk.is_alive()
