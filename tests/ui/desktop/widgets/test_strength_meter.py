"""The meter says in words what its bar shows, and keeps its height."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.strength_meter import StrengthMeter

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def meter(qtbot: QtBot) -> StrengthMeter:
    made = StrengthMeter()
    made.resize(300, 70)
    qtbot.addWidget(made)
    return made


def test_every_score_has_a_word_of_its_own(meter: StrengthMeter) -> None:
    words = []
    for score in range(5):
        meter.set_strength(score)
        words.append(meter.accessibleDescription())
    assert words == ["Very weak", "Weak", "Fair", "Good", "Strong"]


def test_words_and_tip_are_spoken(meter: StrengthMeter) -> None:
    meter.set_strength(3, "Good · about 60 years to guess", "Add one more word.")
    assert meter.accessibleName() == "Password strength"
    assert meter.accessibleDescription() == "Good · about 60 years to guess Add one more word."


def test_pictures_differ_by_score(meter: StrengthMeter) -> None:
    pictures = []
    for score in (None, 0, 1, 2, 3, 4):
        meter.set_strength(score, "same words")
        pictures.append(meter.grab().toImage())
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[i + 1 :])


def test_height_is_kept_when_empty(meter: StrengthMeter) -> None:
    meter.set_strength(2, "Fair", "Longer.")
    full = meter.sizeHint().height()
    meter.set_strength(None)
    assert meter.sizeHint().height() == full
    assert meter.score is None


def test_a_score_outside_is_a_bug(meter: StrengthMeter) -> None:
    with pytest.raises(ValueError, match="0 to 4"):
        meter.set_strength(5)
