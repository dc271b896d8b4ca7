"""Names are quoted as the language of the window quotes."""

from __future__ import annotations

from ui.desktop.screens.deletion.phrases import quote
from ui.wording import speech


def test_a_name_stands_in_the_marks_of_the_language() -> None:
    assert quote("Jonas {name}") == "“Jonas {name}”"
    speech.translate_by({"“{name}”": "„{name}“"}.__getitem__, str, str)
    try:
        assert quote("Jonas") == "„Jonas“"
    finally:
        speech.speak_english()
