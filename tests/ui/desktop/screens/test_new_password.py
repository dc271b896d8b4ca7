"""Choosing a master password: judged as it is typed, red only when it is over."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from core.adapters.randomness import SystemRandomness
from core.passwords.master_password import WeakReason
from core.passwords.strength import Strength
from tests.conftest import CANARY
from ui.desktop.screens.new_password.view import NewPasswordForm
from ui.desktop.screens.new_password.view_model import judge, suggest
from ui.desktop.theme import Theme

GOOD = f"{CANARY} velvet orbit"


@pytest.fixture
def form(theme: Theme, open_window: Callable[[QWidget], None]) -> NewPasswordForm:
    made = NewPasswordForm(SystemRandomness(), "Master password")
    made.set_profile_name("Maria")
    open_window(made)
    return made


def test_a_judgement_names_what_is_wrong() -> None:
    assert judge("maria maria maria", profile_name="Maria").reasons
    assert WeakReason.TOO_SHORT in judge("short", profile_name="Maria").reasons
    found = judge(GOOD, profile_name="Maria")
    assert found.is_enough
    assert found.strength is Strength.STRONG
    assert found.seconds > judge("correct horse", profile_name="Maria").seconds


def test_a_suggestion_is_good_enough_and_silent() -> None:
    suggestion = suggest(SystemRandomness())
    assert judge(suggestion.text, profile_name="Maria").is_enough
    assert suggestion.bits > 60
    assert suggestion.text not in repr(suggestion)


def test_the_meter_follows_what_is_typed(form: NewPasswordForm) -> None:
    scores = [form.meter.score]
    QTest.keyClicks(form.password.edit, "sommer2021")
    scores.append(form.meter.score)
    assert "to guess offline" in form.meter.accessibleDescription()
    assert form.field.error == "", "nothing is red while one types"
    for text in (GOOD, ""):
        form.password.set_text(text)
        scores.append(form.meter.score)
    assert scores == [None, Strength.VERY_WEAK, Strength.STRONG, None]


def test_an_open_eye_needs_no_repetition(form: NewPasswordForm) -> None:
    form.password.set_text(GOOD)
    assert form.take_secret() is None
    assert form.repeat_field.error == "These do not match yet."
    QTest.mouseClick(form.password.eye, Qt.MouseButton.LeftButton)
    assert not form.repeat_field.isVisible()
    secret = form.take_secret()
    assert secret is not None
    assert secret.buffer.decode() == GOOD
    secret.close()


def test_composed_and_decomposed_are_the_same(form: NewPasswordForm) -> None:
    form.password.set_text("Ka\u0308se " + GOOD)
    form.password.set_revealed(revealed=True)
    secret = form.take_secret()
    assert secret is not None
    assert secret.buffer.decode() == "Käse " + GOOD
    secret.close()


def test_a_suggestion_fills_an_empty_field_at_once(form: NewPasswordForm) -> None:
    QTest.mouseClick(form.suggest, Qt.MouseButton.LeftButton)
    first = form.password.text()
    assert judge(first, profile_name="Maria").is_enough
    assert not form.repeat_field.isVisible()
    QTest.mouseClick(form.box.another, Qt.MouseButton.LeftButton)
    second = form.password.text()
    assert second not in ("", first)
    assert form.password.is_revealed
    assert "Write it down" in form.password.edit.accessibleDescription()
    secret = form.take_secret()
    assert secret is not None
    assert secret.buffer.decode() == second
    secret.close()


def test_keys_suggest_and_show(form: NewPasswordForm) -> None:
    shown = []
    for key in (Qt.Key.Key_G, Qt.Key.Key_R, Qt.Key.Key_R):
        QTest.keyClick(form.password.edit, key, Qt.KeyboardModifier.ControlModifier)
        shown.append((bool(form.password.text()), form.password.is_revealed))
    assert shown == [(True, True), (True, False), (True, True)]


def test_the_key_draws_others_where_nothing_else_was_typed(form: NewPasswordForm) -> None:
    drawn = set()
    for _ in range(3):
        QTest.keyClick(form.password.edit, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        drawn.add(form.password.text())
    assert len(drawn) == 3


def test_what_was_typed_is_replaced_only_by_a_word_more(form: NewPasswordForm) -> None:
    form.password.set_text(GOOD)
    QTest.mouseClick(form.suggest, Qt.MouseButton.LeftButton)
    first = form.box._words.text()
    QTest.mouseClick(form.box.another, Qt.MouseButton.LeftButton)
    second = form.box._words.text()
    assert (form.password.text(), first != second) == (GOOD, True)
    assert not form.repeat_field.isVisible()
    QTest.mouseClick(form.box.use, Qt.MouseButton.LeftButton)
    assert form.password.text() == second


def test_whoever_types_after_all_repeats_it(form: NewPasswordForm) -> None:
    QTest.mouseClick(form.suggest, Qt.MouseButton.LeftButton)
    QTest.mouseClick(form.password.eye, Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.password.edit, " and more")
    assert not form.box.isVisible()
    assert form.repeat_field.isVisible()
    assert "Write it down" not in form.password.edit.accessibleDescription()
    assert form.take_secret() is None
    form.password.set_text(GOOD)
    form.open_suggestion()
    assert form.take_secret() is None, "behind an offer that is still open, too"
    assert form.repeat_field.isVisible()


def test_clearing_forgets_everything(form: NewPasswordForm) -> None:
    form.open_suggestion()
    words = form.box._words.text()
    form.password.set_text(GOOD)
    form.clear()
    shown = [form.password.text(), form.repeat.text(), form.box._words.text()]
    assert shown == ["", "", ""]
    assert words


def test_caps_lock_is_noticed(form: NewPasswordForm) -> None:
    QTest.keyClicks(form.password.edit, "a")
    form.password.caps_lock_changed.emit(True)
    assert form.password.edit.accessibleDescription() == "Caps Lock is on."
