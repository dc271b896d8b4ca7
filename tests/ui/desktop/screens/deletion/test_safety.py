"""The safe way: what keys, clicks, locks and held fingers can never do."""

from __future__ import annotations

import random
import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from core.vault.profile import ProfileState
from tests.fakes.desktop import MASTER, StartedWindow
from tests.fakes.doomed import Walk, make_doomed, no_wizard, wait_for
from ui.desktop.screens.deletion.confirm_page import ARMING_MS
from ui.desktop.screens.deletion.places import Place
from ui.desktop.theme import Look, Scheme, Theme

LONG = "Gemeinschaftshaushaltskonto Fam. Müller"


def place_of(walk: Walk, button: QPushButton) -> QRect:
    """Return where a button lies in the wizard."""
    QApplication.sendPostedEvents()
    return QRect(button.mapTo(walk.wizard, QPoint()), button.size())


def corners(walk: Walk) -> list[QRect]:
    """Walk to step 4 and return where the corner was on every step."""
    found = [place_of(walk, walk.wizard.next)]
    walk.wizard.next.click()
    walk.wizard.at.copy.none.click()
    found.append(place_of(walk, walk.wizard.next))
    walk.wizard.next.click()
    found.append(place_of(walk, walk.wizard.next))
    walk.wizard.next.click()
    found.append(place_of(walk, walk.wizard.next))
    return found


@pytest.mark.usefixtures("theme", "quick")
def test_the_safe_button_stands_where_next_stood(walk: Walk) -> None:
    *steps, last = corners(walk)
    assert walk.wizard.next.text() == "Keep profile"
    assert walk.wizard.extra.text() == "Schedule deletion"
    for step in steps:
        assert step.contains(last.center())
        assert step == last, "not a pixel moves"
    danger = place_of(walk, walk.wizard.extra)
    assert danger.right() + 16 <= last.left()
    walk.fill()
    assert place_of(walk, walk.wizard.next) == last, "nor when the other button is armed"


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("scale", "direction"),
    [
        (2.0, Qt.LayoutDirection.LeftToRight),
        (1.5, Qt.LayoutDirection.LeftToRight),
        (1.0, Qt.LayoutDirection.RightToLeft),
        (0.9, Qt.LayoutDirection.LeftToRight),
    ],
)
def test_it_stands_there_whatever_the_words_and_sizes(
    started: StartedWindow,
    theme: Theme,
    tmp_path_factory: pytest.TempPathFactory,
    scale: float,
    direction: Qt.LayoutDirection,
) -> None:
    theme.apply(Look(scheme=Scheme.DARK, text_scale=scale))
    QApplication.setLayoutDirection(direction)
    try:
        walk = Walk(started, make_doomed(started, LONG), tmp_path_factory.mktemp("copies"))
        walk.begin().resize(640, 560)
        *steps, last = corners(walk)
        assert steps == [last] * 3
        danger = place_of(walk, walk.wizard.extra)
        assert not danger.intersects(last.adjusted(-16, 0, 16, 0))
        walk.wizard.reject()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("theme", "quick")
def test_four_quick_clicks_keep_the_profile(walk: Walk) -> None:
    spot = walk.spot_of_next()
    walk.click_spot(spot)
    walk.wizard.at.copy.none.click()
    for _ in range(3):
        walk.click_spot(spot)
    assert no_wizard()
    assert walk.is_alive()


@pytest.mark.usefixtures("theme")
def test_the_danger_is_armed_a_second_after_all_is_there(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.choose_time()
    confirm = walk.wizard.at.confirm
    confirm.no_copy.click()
    confirm.typed.setText("Jonas")
    confirm.secret.edit.insert("x")
    assert not walk.wizard.extra.isEnabled()
    QTest.qWait(700)
    confirm.secret.edit.insert("y")
    changed = time.monotonic()
    assert not walk.wizard.extra.isEnabled(), "the second begins with the last change"
    assert wait_for(walk.wizard.extra.isEnabled)
    # A busy computer makes it longer and none shorter; Qt may be early by a twentieth.
    assert time.monotonic() - changed > 0.94 * ARMING_MS / 1000
    confirm.typed.setText("Jona")
    assert not walk.wizard.extra.isEnabled()


@pytest.mark.usefixtures("theme", "quick")
def test_enter_never_deletes(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.choose_time()
    walk.fill()
    wizard, confirm = walk.wizard, walk.wizard.at.confirm
    confirm.secret.edit.setFocus()
    QTest.keyClick(confirm.secret.edit, Qt.Key.Key_Return)
    assert confirm.typed.hasFocus(), "Enter in a field moves on"
    targets: list[QWidget] = [confirm.typed, confirm.no_copy, wizard.extra, wizard]
    for target in targets:
        target.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTest.keyClick(target, key)
        confirm.no_copy.setChecked(True)
        walk.wait_until_armed()
    assert wizard.place is Place.CONFIRM
    assert walk.is_alive()
    for button in wizard.findChildren(QPushButton):
        assert not button.isDefault()
        assert not button.autoDefault()


@pytest.mark.usefixtures("theme", "quick")
def test_a_held_enter_answers_nothing(walk: Walk) -> None:
    walk.choose_no_copy()
    wizard = walk.wizard
    wizard.next.setFocus()
    for _ in range(50):
        focused = QApplication.focusWidget() or wizard
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(
                kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
            )
            QApplication.sendEvent(focused, event)
    assert wizard.place is Place.COPY


@pytest.mark.usefixtures("theme", "quick")
def test_space_on_the_danger_is_meant(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.choose_time()
    walk.fill()
    walk.wizard.extra.setFocus()
    QTest.keyClick(walk.wizard.extra, Qt.Key.Key_Space)
    assert walk.read().state is ProfileState.SCHEDULED


@pytest.mark.usefixtures("theme", "quick")
@pytest.mark.parametrize("step", [1, 2, 3, 4])
@pytest.mark.parametrize("way", ["escape", "close", "keep", "lock"])
def test_every_way_out_keeps(walk: Walk, step: int, way: str) -> None:
    if step > 1:
        walk.choose_no_copy()
    if step == 3:
        walk.wizard.next.click()
    elif step == 4:
        walk.choose_time()
        walk.fill()
    wizard = walk.wizard
    if way == "escape":
        QTest.keyClick(wizard, Qt.Key.Key_Escape)
    elif way == "close":
        wizard.close()
    elif way == "keep":
        (wizard.next if step == 4 else wizard.extra).click()
    else:
        walk.started.desktop.navigator.lock()
    assert no_wizard()
    assert walk.is_alive()
    if way == "lock":
        walk.started.unlock(walk.profile)
    assert walk.started.vault.context.session.is_open


def run_up(walk: Walk) -> None:
    """Go on to the ten seconds before a deletion."""
    walk.choose_no_copy()
    walk.choose_time(now=True)
    walk.fill()
    walk.wizard.extra.click()
    assert walk.wizard.place is Place.RUN_UP


@pytest.mark.usefixtures("theme", "quick")
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_every_key_stops_the_run_up(walk: Walk, key: Qt.Key) -> None:
    run_up(walk)
    focused = QApplication.focusWidget()
    assert focused is walk.wizard.at.run_up.stop
    QTest.keyClick(focused, key)
    assert walk.wizard.place is Place.CONFIRM
    assert not walk.wizard.at.run_up.is_running
    QTest.qWait(1200)
    assert walk.is_alive()
    assert walk.wizard.at.confirm.secret.edit.is_empty()


@pytest.mark.usefixtures("theme", "quick")
@pytest.mark.parametrize("way", ["lock", "close"])
def test_nothing_is_deleted_behind_a_closed_wizard(walk: Walk, way: str) -> None:
    run_up(walk)
    if way == "lock":
        walk.started.desktop.navigator.lock()
    else:
        walk.wizard.close()
    assert no_wizard()
    QTest.qWait(1300)
    assert walk.is_alive()


@pytest.mark.usefixtures("theme", "quick")
def test_a_wrong_password_is_found_before_the_run_up(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.choose_time(now=True)
    walk.fill(MASTER + " not")
    walk.wizard.extra.click()
    assert walk.wizard.place is Place.CONFIRM
    assert walk.wizard.at.confirm.secret_field.error


def storm(walk: Walk, draw: random.Random, spot: QPoint) -> None:
    """Press Enter and Space and click one spot at random until the wizard is gone or it is over."""
    for _ in range(draw.randint(5, 40)):
        if no_wizard():
            return
        act = draw.choice(("enter", "space", "click", "click"))
        if act == "click":
            walk.click_spot(spot)
            continue
        target = QApplication.focusWidget() or walk.wizard
        QTest.keyClick(target, Qt.Key.Key_Return if act == "enter" else Qt.Key.Key_Space)
        QApplication.processEvents()


@pytest.mark.usefixtures("theme", "quick")
@pytest.mark.timeout(240)
@pytest.mark.parametrize("storms", [25, pytest.param(200, marks=pytest.mark.soak)])
def test_storms_leave_the_profile_alive(walk: Walk, storms: int) -> None:
    draw = random.Random(20261122)
    for number in range(storms):
        if no_wizard():
            walk.begin()
        wizard, start = walk.wizard, number % 5
        spot = walk.spot_of_next()
        if start:
            walk.choose_no_copy()
        if start == 2:
            wizard.next.click()
        elif start > 2:
            walk.choose_time(now=start == 4)
            walk.fill()
        storm(walk, draw, spot)
        assert walk.is_alive()
        assert walk.started.vault.context.session.is_open
        if not no_wizard():
            walk.wizard.reject()
            if not no_wizard():
                walk.wizard.reject()
