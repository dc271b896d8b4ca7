"""Recipes lie in vaults and archives: their form is pinned, and strangers are refused."""

from __future__ import annotations

import msgspec
import pytest

from core.passwords.recipe import (
    Capitals,
    CharactersRecipe,
    PassphraseRecipe,
    PatternRecipe,
    PinRecipe,
    PronounceableRecipe,
    Recipe,
    SiteRulesRecipe,
)

FORMS: tuple[tuple[Recipe, list[object]], ...] = (
    (
        CharactersRecipe(9, False, own="ü"),
        ["characters", 9, False, True, True, True, "!#$%&()*+-.:;=?@[]^_~", "ü", "", False, True],
    ),
    (PassphraseRecipe(word_list="own/x"), ["passphrase", 5, "-", "none", False, "own/x"]),
    (PinRecipe(8), ["pin", 8, True]),
    (
        PronounceableRecipe(3, 4, ".", Capitals.FIRST, digit=True),
        ["pronounceable", 3, 4, ".", "first", True],
    ),
    (PatternRecipe("Aa99"), ["pattern", "Aa99"]),
    (SiteRulesRecipe("minlength: 9", 30), ["site-rules", "minlength: 9", 30]),
)


@pytest.mark.parametrize(("recipe", "form"), FORMS)
def test_every_kind_has_the_form_that_is_documented(recipe: Recipe, form: list[object]) -> None:
    packed = msgspec.msgpack.encode(recipe)
    assert msgspec.msgpack.decode(packed) == form
    decoder: msgspec.msgpack.Decoder[Recipe] = msgspec.msgpack.Decoder(Recipe)
    assert decoder.decode(packed) == recipe


def test_a_kind_nobody_knows_is_not_taken_for_another() -> None:
    decoder: msgspec.msgpack.Decoder[Recipe] = msgspec.msgpack.Decoder(Recipe)
    with pytest.raises(msgspec.ValidationError):
        decoder.decode(msgspec.msgpack.encode(["haiku", 3]))
