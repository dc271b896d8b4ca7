"""Why a generated value is as strong as it is, and what would make it stronger, in words."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QLocale, QObject

from core.errors import RecipeImpossibleError
from core.passwords.entropy import choices_of, recipe_bits
from core.passwords.recipe import (
    LENGTH_MAX,
    WORDS_MAX,
    CharactersRecipe,
    PassphraseRecipe,
    PatternRecipe,
    PinRecipe,
    PronounceableRecipe,
    Recipe,
    SiteRulesRecipe,
)
from core.passwords.strength import Strength, strength_of_bits
from core.passwords.word_lists import NO_OWN_LISTS, OwnLists
from ui.desktop.item_models.plural import plural

_GROWS = {
    CharactersRecipe: ("length", LENGTH_MAX),
    SiteRulesRecipe: ("length", LENGTH_MAX),
    PassphraseRecipe: ("words", WORDS_MAX),
    PronounceableRecipe: ("words", WORDS_MAX),
}


def find_stronger(recipe: Recipe, own: OwnLists = NO_OWN_LISTS) -> int | None:
    """Return the least length, or number of words, at which a recipe becomes good; None at none."""
    if type(recipe) not in _GROWS:
        return None
    grown, most = _GROWS[type(recipe)]
    for size in range(getattr(recipe, grown) + 1, most + 1):
        try:
            bits = recipe_bits(msgspec.structs.replace(recipe, **{grown: size}), own)
        except RecipeImpossibleError:
            continue
        if strength_of_bits(bits) >= Strength.GOOD:
            return size
    return None


class StrengthReason(QObject):
    """Say where the bits of a recipe come from, and give one tip where they are few."""

    def say_bits(self, bits: float) -> str:
        """Return a number of bits."""
        return self.tr("%1 bits").replace("%1", str(int(bits)))

    def say_effort(self, strength: Strength) -> str:
        """Return what it takes to guess a value."""
        return (
            self.tr("guessed at once"),
            self.tr("one computer can guess it"),
            self.tr("many computers can guess it"),
            self.tr("too costly to guess"),
            self.tr("out of reach for any guesser"),
        )[strength]

    def say_why(self, recipe: Recipe, own: OwnLists) -> str:
        """Return how the bits of a recipe are counted. Raises RecipeImpossibleError."""
        choices = choices_of(recipe, own)
        each = self.tr("each one of %1").replace("%1", QLocale().toString(choices.out_of))
        parts = (
            self._say_times(recipe, choices.times),
            each if choices.out_of and not isinstance(recipe, PinRecipe) else "",
            self._say_less(recipe),
        )
        return ", ".join(part for part in parts if part) + "."

    def _say_times(self, recipe: Recipe, times: int) -> str:
        match recipe:
            case CharactersRecipe() | SiteRulesRecipe():
                text = self.tr("%Ln character(s)", "", times)
            case PassphraseRecipe():
                text = self.tr("%Ln word(s)", "", times)
            case PronounceableRecipe():
                text = self.tr("%Ln syllable(s)", "", times)
            case PinRecipe():
                text = self.tr("%Ln digit(s)", "", times)
            case _:
                text = self.tr("%Ln random place(s)", "", times)
        return plural(text, times)

    def _say_less(self, recipe: Recipe) -> str:
        """Return what is ruled out, which the bits take into account."""
        if isinstance(recipe, CharactersRecipe) and recipe.each_class:
            return self.tr("at least one of each kind")
        if isinstance(recipe, SiteRulesRecipe):
            return self.tr("less what the rules forbid")
        if isinstance(recipe, PinRecipe) and recipe.no_habits:
            return self.tr("less what people choose")
        return ""

    def say_tip(self, recipe: Recipe, strength: Strength, own: OwnLists) -> str:
        """Return what would make a recipe good, or an empty text where it is."""
        if strength >= Strength.GOOD:
            return ""
        better = find_stronger(recipe, own)
        if better is None:
            return self._say_limit(recipe)
        if isinstance(recipe, PassphraseRecipe | PronounceableRecipe):
            return self.tr("Use %Ln words to make it good.", "", better)
        return self.tr("Use %Ln characters to make it good.", "", better)

    def _say_limit(self, recipe: Recipe) -> str:
        if isinstance(recipe, PinRecipe):
            return self.tr("Only for a lock that counts the tries, such as a phone or a card.")
        if isinstance(recipe, PatternRecipe):
            return self.tr("Make the pattern longer to make it good.")
        if isinstance(recipe, SiteRulesRecipe):
            return self.tr("These rules allow nothing good.")
        return self.tr("Allow more kinds of characters to make it good.")
