"""Read months and days as programs write them; what is neither stays a text."""

from __future__ import annotations

import datetime
import re

_BY_MONTH = re.compile(
    r"(0?[1-9]|1[0-2])\s*[/.-]?\s*(20[0-9]{2})|(0?[1-9]|1[0-2])\s*[/-]\s*([0-9]{2})"
)
_BY_YEAR = re.compile(r"(20[0-9]{2})\s*[/.-]?\s*(0?[1-9]|1[0-2])")
_NAMED = re.compile(r"([A-Za-z]{3})[a-z]*,?\s*(20[0-9]{2})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def read_month(text: str) -> str | None:
    """Return a month of this century as 2031-07, from that, 7/2031, 07/31, 203107 or July,2031."""
    text = text.strip()
    if match := _BY_YEAR.fullmatch(text):
        return f"{match[1]}-{int(match[2]):02}"
    if match := _BY_MONTH.fullmatch(text):
        year = match[2] or f"20{match[4]}"
        return f"{year}-{int(match[1] or match[3]):02}"
    match = _NAMED.fullmatch(text)
    if match is None or match[1].casefold() not in _MONTHS:
        return None
    return f"{match[2]}-{_MONTHS.index(match[1].casefold()) + 1:02}"


def is_day(text: str) -> bool:
    """Tell whether a text is a day as ISO 8601 writes it, 2031-07-01."""
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def day_of(seconds: int) -> str | None:
    """Return the day in UTC of a number of seconds since 1970, None beyond the calendar."""
    try:
        return (_EPOCH + datetime.timedelta(seconds=seconds)).isoformat()[:10]
    except OverflowError:
        return None


_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
