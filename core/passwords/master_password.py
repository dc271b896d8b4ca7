"""What a master password must be, and a good one to suggest."""

from __future__ import annotations

import dataclasses
import enum
import unicodedata

from core.errors import PasswordTooLongError, WeakPasswordError
from core.passwords.entropy import recipe_bits
from core.passwords.generator import make_password
from core.passwords.recipe import PassphraseRecipe
from core.passwords.strength import Estimate, Weakness, estimate
from core.ports import Randomness

CHARACTERS_MIN = 12
CHARACTERS_GOOD = 15
BYTES_MAX = 1024
GUESSES_MIN_LOG10 = 10.0

_ON_BLOCK_LIST = frozenset(
    {Weakness.TOP_TEN, Weakness.TOP_HUNDRED, Weakness.COMMON, Weakness.NEAR_COMMON}
)
_FILLING = str.maketrans("", "", "0123456789 ._-")


class WeakReason(enum.StrEnum):
    """Why a text cannot be a master password: the `reason` of WeakPasswordError."""

    UNUSABLE_CHARACTER = "unusable-character"
    TOO_SHORT = "too-short"
    PROFILE_NAME = "profile-name"
    COMMON = "common"
    GUESSABLE = "guessable"


@dataclasses.dataclass(frozen=True)
class MasterPasswordEstimate(Estimate):
    """An estimate that also tells whether to offer five random words instead."""

    suggest_longer: bool


def check_master_password(text: str, *, profile_name: str) -> MasterPasswordEstimate:
    """Return how strong a master password is, or refuse it.

    Raises PasswordTooLongError and WeakPasswordError (its `reason` is the
    first of `weak_reasons`). Source: NIST SP 800-63B, 5.1.1.2, with our own
    floor of 10^10 guesses.
    """
    reasons = weak_reasons(text, profile_name=profile_name)
    if reasons:
        raise WeakPasswordError(reason=reasons[0], minimum=CHARACTERS_MIN)
    normal = unicodedata.normalize("NFC", text)
    if len(normal.encode("utf-8")) > BYTES_MAX:
        raise PasswordTooLongError(limit=BYTES_MAX)
    return estimate_master_password(text, profile_name=profile_name)


def weak_reasons(text: str, *, profile_name: str) -> tuple[WeakReason, ...]:
    """Return everything that is wrong with a master password, first things first.

    For a list of rules that ticks itself off while a person types; never raises.
    """
    normal = unicodedata.normalize("NFC", text)
    guessed = estimate_master_password(text, profile_name=profile_name)
    wrong = {
        # A lone surrogate has no UTF-8 form, so no key could be derived from it.
        WeakReason.UNUSABLE_CHARACTER: any(unicodedata.category(c) == "Cs" for c in normal),
        WeakReason.TOO_SHORT: len(normal) < CHARACTERS_MIN,
        WeakReason.PROFILE_NAME: _is_name(normal, profile_name),
        WeakReason.COMMON: guessed.reason in _ON_BLOCK_LIST,
        WeakReason.GUESSABLE: guessed.guesses_log10 < GUESSES_MIN_LOG10,
    }
    return tuple(reason for reason, holds in wrong.items() if holds)


def estimate_master_password(text: str, *, profile_name: str) -> MasterPasswordEstimate:
    """Estimate a master password by someone who sees the profile's name; never raises."""
    normal = unicodedata.normalize("NFC", text)
    guessed = estimate(normal, inputs=(profile_name, *profile_name.split()))
    return MasterPasswordEstimate(
        guessed.guesses_log10,
        guessed.score,
        guessed.tip,
        guessed.reason,
        suggest_longer=len(normal) < CHARACTERS_GOOD,
    )


def suggest_passphrase(randomness: Randomness) -> tuple[str, float]:
    """Return five random words and their entropy in bits."""
    recipe = PassphraseRecipe(words=5, separator="-")
    return make_password(recipe, randomness), recipe_bits(recipe)


def _is_name(text: str, name: str) -> bool:
    """Tell whether a text is the name, perhaps spaced, dotted or with digits around it."""
    text, name = text.casefold(), unicodedata.normalize("NFC", name).casefold()
    bare = name.translate(_FILLING)
    return text.strip() == name.strip() or (bare != "" and text.translate(_FILLING) == bare)
