"""The phrasebook finds what the window says in German, gaps and numbers included."""

from __future__ import annotations

import pytest
from phrasebook import Phrasebook


@pytest.fixture(scope="module")
def german() -> Phrasebook:
    return Phrasebook("de")


def test_a_text_without_gaps_is_what_the_window_says(german: Phrasebook) -> None:
    assert "Master-Passwort" in german.say("Master password")
    assert "Über Strongroom" in german.say("About Strongroom")


def test_gaps_are_filled_with_what_was_in_them(german: Phrasebook) -> None:
    assert "Maria wiederherstellen" in german.say("Restore Maria")


def test_a_number_is_said_in_the_words_for_it(german: Phrasebook) -> None:
    assert "8 Einträge" in german.say("8 items")


def test_what_nobody_translated_is_looked_for_as_it_is(german: Phrasebook) -> None:
    assert german.say("Amazon") == {"Amazon"}
    assert Phrasebook("en").say("Master password") == {"Master password"}


def test_english_on_the_screen_is_noticed(german: Phrasebook) -> None:
    assert german.is_untranslated("Master password")
    assert not german.is_untranslated("Master-Passwort")
    assert not german.is_untranslated("Amazon")
