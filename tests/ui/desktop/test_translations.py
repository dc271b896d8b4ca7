"""Which language the window speaks, and who is asked for it."""

from __future__ import annotations

import pytest

from ui.desktop.translations import choose_language
from ui.wording import speech


@pytest.mark.parametrize(
    ("setting", "computer", "spoken"),
    [
        ("system", ["de-AT", "en-GB"], "de"),
        ("system", ["de_DE"], "de"),
        ("system", ["pl-PL", "fr-FR", "en"], "fr"),
        ("system", ["pl-PL"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("system", ["en-US", "de-DE"], "en"),
        ("es", ["de-DE"], "es"),
        ("xx", ["de-DE"], "en"),
    ],
)
def test_the_dearest_language_that_there_is_gets_spoken(
    setting: str, computer: list[str], spoken: str
) -> None:
    assert choose_language(setting, computer) == spoken


def test_sentences_are_put_together_in_the_language_of_the_face() -> None:
    words = {"{first} and {last}": "{first} und {last}", "logins": "Zugänge"}
    speech.translate_by(lambda text: words.get(text, text), str, str)
    try:
        counted = speech.say_counted(1200, ("login", "logins"))
        assert speech.say_list(["a", "b", counted]) == "a, b und 1200 Zugänge"
    finally:
        speech.speak_english()
    assert speech.say_counted(1200, ("login", "logins")) == "1,200 logins"
    assert speech.say_list(["a", "b"]) == "a and b"
