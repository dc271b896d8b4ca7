"""How sentences are put together from parts, in whichever language a face speaks.

The terminal is English. The window lends its translation once, when it starts.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence

NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclasses.dataclass
class _Speech:
    """Who translates a text and who writes a number."""

    say: Callable[[str], str] = str
    write: Callable[[int], str] = "{:,}".format
    amount: Callable[[float], str] = "{:,.1f}".format


_speech = _Speech()


def translate_by(
    say: Callable[[str], str],
    write: Callable[[int], str],
    amount: Callable[[float], str],
) -> None:
    """Take the translation of a face, its whole numbers and those with one decimal."""
    _speech.say, _speech.write, _speech.amount = say, write, amount


def speak_english() -> None:
    """Give back what `translate_by` took."""
    translate_by(*dataclasses.astuple(_Speech()))


def say(text: str) -> str:
    """Return a text in the language of the face; a literal, so that translators find it."""
    return _speech.say(text)


def quote(name: str) -> str:
    """Return “Jonas” in the quotation marks of the language."""
    return say("“{name}”").replace("{name}", name)


def say_number(count: int) -> str:
    """Return a whole number as it is written."""
    return _speech.write(count)


def say_amount(amount: float) -> str:
    """Return a number with one decimal as it is written."""
    return _speech.amount(amount)


def say_counted(count: int, words: tuple[str, str]) -> str:
    """Return “1 login”, “12 logins” of a table's one and many."""
    return f"{say_number(count)} {say(words[count != 1])}"


def fill(text: str, *values: str) -> str:
    """Return a text with its gaps %1, %2… filled, all at once: a name may itself hold a “%2”."""

    def value_of(gap: re.Match[str]) -> str:
        place = int(gap[1]) - 1
        return values[place] if place < len(values) else gap[0]

    return re.sub("%([1-9])", value_of, text)


def say_list(parts: Sequence[str]) -> str:
    """Return “a, b and c”."""
    if len(parts) < 2:
        return "".join(parts)
    return say("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])
