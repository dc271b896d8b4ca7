"""What a PIN must be, and how far it may reach."""

from __future__ import annotations

import enum
import itertools
import unicodedata

from core.errors import WeakPinError
from core.passwords.strength import Weakness, estimate

CHARACTERS_MIN = 4
CHARACTERS_MIN_KEPT = 6
"""Where its secret lies in the OS keyring, and other programs can guess."""
CHARACTERS_MAX = 64
MASTER_CHARACTERS = 12
"""The fewest of a master password, whose module needs this one; a test holds them together."""
_YEARS = range(1900, 2100)
_TRIED_FIRST = frozenset(
    {
        Weakness.TOP_TEN,
        Weakness.TOP_HUNDRED,
        Weakness.COMMON,
        Weakness.REPEATED_CHARACTER,
        Weakness.KEYBOARD_ROW,
        Weakness.SEQUENCE,
    }
)


class PinReach(enum.StrEnum):
    """How long a PIN opens a profile."""

    OFF = "off"
    UNTIL_QUIT = "until-quit"
    ACROSS_RESTARTS = "across-restarts"


class PinFault(enum.StrEnum):
    """Why a text cannot be a PIN: the `reason` of WeakPinError."""

    UNUSABLE_CHARACTER = "unusable-character"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    PROFILE_NAME = "profile-name"
    REPEATED = "repeated"
    SEQUENCE = "sequence"
    YEAR = "year"
    DATE = "date"
    COMMON = "common"


def check_pin(text: str, *, profile_name: str, kept: bool) -> None:
    """Raise WeakPinError (its `reason` a PinFault) unless `text` may be a PIN.

    `kept` tells that its secret is to lie in the OS keyring.
    """
    minimum = CHARACTERS_MIN_KEPT if kept else CHARACTERS_MIN
    fault = find_fault(text, profile_name=profile_name, minimum=minimum)
    if fault is not None:
        raise WeakPinError(reason=fault, minimum=minimum)


def is_short(text: str) -> bool:
    """Tell whether a text has fewer characters than any master password."""
    return len(unicodedata.normalize("NFC", text)) < MASTER_CHARACTERS


def may_be_pin(text: str, *, short: bool) -> bool:
    """Tell whether a text is as long as a PIN may be; `short` is what is known of this one."""
    length = len(unicodedata.normalize("NFC", text))
    return CHARACTERS_MIN <= length <= CHARACTERS_MAX and (not short or is_short(text))


def find_fault(text: str, *, profile_name: str, minimum: int) -> PinFault | None:
    """Return what is wrong with a PIN, None where nothing is; never raises."""
    normal = unicodedata.normalize("NFC", text)
    if any(unicodedata.category(c) == "Cs" for c in normal):
        return PinFault.UNUSABLE_CHARACTER
    if len(normal) < minimum:
        return PinFault.TOO_SHORT
    if len(normal) > CHARACTERS_MAX:
        return PinFault.TOO_LONG
    if normal.strip().casefold() == unicodedata.normalize("NFC", profile_name).strip().casefold():
        return PinFault.PROFILE_NAME
    habit = find_habit(normal)
    if habit is None and estimate(normal).reason in _TRIED_FIRST:
        return PinFault.COMMON
    return habit


def find_habit(text: str) -> PinFault | None:
    """Return which habit of people a PIN follows, judged by its form alone; None where none."""
    if _is_repeated(text):
        return PinFault.REPEATED
    steps = {ord(b) - ord(a) for a, b in itertools.pairwise(text)}
    if len(steps) == 1 and abs(next(iter(steps))) <= 2:
        return PinFault.SEQUENCE
    if text.isdecimal() and len(text) == 4 and int(text) in _YEARS:
        return PinFault.YEAR
    if text.isdecimal() and _is_date(text):
        return PinFault.DATE
    return None


def _is_repeated(text: str) -> bool:
    """Tell whether a text is one part again and again, as 0000 or 1212."""
    return any(
        len(text) % size == 0 and text == text[:size] * (len(text) // size)
        for size in range(1, len(text) // 2 + 1)
    )


def _is_date(digits: str) -> bool:
    """Tell whether six or eight digits are a birthday with its year, in any usual order."""
    if len(digits) == 6:
        return _is_day(digits[:2], digits[2:4]) or _is_day(digits[2:4], digits[4:])
    if len(digits) != 8:
        return False
    front, back = digits[:4], digits[4:]
    return any(
        int(year) in _YEARS and _is_day(rest[:2], rest[2:])
        for year, rest in ((front, back), (back, front))
    )


def _is_day(one: str, other: str) -> bool:
    """Tell whether two numbers are a day and a month, either first."""
    low, high = sorted((int(one), int(other)))
    return 1 <= low <= 12 and high <= 31
