"""What is said about how hard a password is to guess."""

from __future__ import annotations

from collections.abc import Mapping

from core.passwords.master_password import WeakReason
from core.passwords.strength import Tip, Weakness

TIPS: Mapping[Tip, str] = {
    Tip.USE_WORDS: "Use several words that have nothing to do with each other.",
    Tip.ADD_WORDS: "Add one more word.",
    Tip.CAPITALS_HELP_LITTLE: "Capital letters help little. Add a word.",
    Tip.ALL_CAPITALS_HELP_LITTLE: "All capitals are as easy as none. Add a word.",
    Tip.REVERSING_HELPS_LITTLE: "Words written backwards help little. Add a word.",
    Tip.SUBSTITUTES_HELP_LITTLE: "Writing 3 for e helps little. Add a word.",
    Tip.LONGER_KEYBOARD_PATTERN: "Neighbouring keys are tried early. Use words.",
    Tip.AVOID_REPEATS: "Repeating does not help. Add another word.",
    Tip.AVOID_SEQUENCES: "Sequences such as abc or 6543 are tried early. Use words.",
    Tip.AVOID_YEARS: "Years are tried early. Use a word instead.",
    Tip.AVOID_OWN_DATES: "Dates are tried early. Use a word instead.",
}

WEAKNESSES: Mapping[Weakness, str] = {
    Weakness.KEYBOARD_ROW: "It is a row of keys.",
    Weakness.KEYBOARD_PATTERN: "It is a short pattern on the keyboard.",
    Weakness.REPEATED_CHARACTER: "It repeats one character.",
    Weakness.REPEATED_PART: "It repeats one part.",
    Weakness.TOP_TEN: "It is one of the ten most used passwords.",
    Weakness.TOP_HUNDRED: "It is one of the hundred most used passwords.",
    Weakness.COMMON: "It is on lists that attackers try first.",
    Weakness.NEAR_COMMON: "It is nearly one that is on lists attackers try first.",
    Weakness.SEQUENCE: "It is a sequence such as abc or 6543.",
    Weakness.YEAR: "It is built around a year.",
    Weakness.SINGLE_WORD: "It is a single word.",
    Weakness.DATE: "It is built around a date.",
    Weakness.SINGLE_NAME: "It is a single name.",
    Weakness.COMMON_NAME: "It is built around a common name.",
}
"""Why a password is easy to guess; said without a part of it."""
NOT_LONG_ENOUGH = "It is too short, or made of parts that are tried early."

WEAK: Mapping[WeakReason, str] = {
    WeakReason.UNUSABLE_CHARACTER: "One of the characters cannot be used in a password.",
    WeakReason.TOO_SHORT: "Use at least 12 characters. Five random words are a good start.",
    WeakReason.PROFILE_NAME: "Too easy to guess: it is the name of the profile.",
    WeakReason.COMMON: "Too easy to guess: it is on lists that attackers try first.",
    WeakReason.GUESSABLE: "Too easy to guess. Add a word or two.",
}
"""Why a text cannot be a master password, and what to do."""

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_MONTH, _YEAR = 30 * _DAY, 365 * _DAY
_STEPS = (
    (_MINUTE, 1, "less than a minute to guess offline"),
    (_HOUR, _MINUTE, "about {count} minutes to guess offline"),
    (2 * _DAY, _HOUR, "about {count} hours to guess offline"),
    (2 * _MONTH, _DAY, "about {count} days to guess offline"),
    (2 * _YEAR, _MONTH, "about {count} months to guess offline"),
    (1000 * _YEAR, _YEAR, "about {count} years to guess offline"),
    (100_000 * _YEAR, 100 * _YEAR, "about {count} centuries to guess offline"),
)
_ENDLESS = "longer than anyone will live to guess offline"
GUESS_TIME_NOTE = "Counted for somebody who has your files and ten fast graphics cards."

GUESS_TIMES: tuple[str, ...] = (*(template for _, _, template in _STEPS), _ENDLESS)
"""Every template, for translators."""


def guess_time(seconds: float) -> tuple[str, int]:
    """Return the template that says how long guessing takes, and its `count`."""
    for limit, unit, template in _STEPS:
        if seconds < limit:
            return template, max(1, round(seconds / unit))
    return _ENDLESS, 0
