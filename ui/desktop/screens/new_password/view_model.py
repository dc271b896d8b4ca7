"""How good a chosen master password is, said as values that a view puts into words."""

from __future__ import annotations

import dataclasses

from core.passwords.master_password import (
    WeakReason,
    estimate_master_password,
    suggest_passphrase,
    weak_reasons,
)
from core.passwords.strength import Strength, Tip, seconds_to_guess
from core.ports import Randomness

GUESSES_PER_SECOND = 20_000.0
"""What ten fast graphics cards do against Argon2id at our floor of 64 MiB and three passes.

Such a card moves about 1 TB/s, and one guess moves 64 MiB twice in each of three passes.
"""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Judgement:
    """What a meter and a list of rules show. `seconds` is the time to guess it offline."""

    strength: Strength
    seconds: float
    tip: Tip | None
    reasons: tuple[WeakReason, ...]
    suggest_longer: bool

    @property
    def is_enough(self) -> bool:
        """Tell whether it can be a master password."""
        return not self.reasons


@dataclasses.dataclass(frozen=True)
class Suggestion:
    """A passphrase to take, and its entropy in bits."""

    text: str
    bits: float

    def __repr__(self) -> str:
        return f"Suggestion({self.bits:.1f} bits)"


def judge(text: str, *, profile_name: str) -> Judgement:
    """Return how good a master password is; quick enough for every keystroke."""
    guessed = estimate_master_password(text, profile_name=profile_name)
    return Judgement(
        strength=guessed.score,
        seconds=seconds_to_guess(guessed.guesses_log10, 1 / GUESSES_PER_SECOND),
        tip=guessed.tip,
        reasons=weak_reasons(text, profile_name=profile_name),
        suggest_longer=guessed.suggest_longer,
    )


def suggest(randomness: Randomness) -> Suggestion:
    """Return five random words."""
    return Suggestion(*suggest_passphrase(randomness))
