"""Every setting has words, and every choice of it."""

from __future__ import annotations

from core.settings import DECLARATIONS
from ui.desktop.translations import LANGUAGES
from ui.wording.settings import GROUPS, WORDS


def test_every_setting_has_words() -> None:
    assert set(WORDS) == {declaration.name for declaration in DECLARATIONS}
    for declaration in DECLARATIONS:
        words = WORDS[declaration.name]
        assert words.label
        assert words.consequence.endswith(".")
        assert set(words.choices) == set(declaration.choices)
        assert declaration.group in GROUPS
        whole = not isinstance(declaration.default, bool | str)
        assert bool(words.unit) is whole


def test_every_language_of_the_window_can_be_chosen() -> None:
    (language,) = (known for known in DECLARATIONS if known.name == "language")
    assert language.choices == ("system", *LANGUAGES)
