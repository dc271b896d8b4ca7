"""Read and write points in time as files have them."""

from __future__ import annotations

import datetime

from core.ports import Millis

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MILLISECOND = datetime.timedelta(milliseconds=1)
_EARLIEST = -62_135_596_800_000
"""The first millisecond of the year 1."""
_LATEST = 253_402_300_800_000
"""The first millisecond of the year 10000, which RFC 3339 cannot write."""


def read_time(text: str) -> Millis | None:
    """Return a time given as RFC 3339 (no zone means UTC) or as seconds or milliseconds since 1970.

    None where the text is neither.
    """
    text = text.strip()
    if text.isascii() and text.isdigit():
        if 9 <= len(text) <= 11:
            return Millis(int(text) * 1000)
        return Millis(int(text)) if 12 <= len(text) <= 14 else None
    try:
        moment = datetime.datetime.fromisoformat(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=datetime.UTC)
        return Millis((moment - _EPOCH) // _MILLISECOND)
    except (ValueError, OverflowError):
        return None


def writable_time(moment: Millis) -> Millis | None:
    """Return what is read again of a time that was written: itself, or None."""
    return moment if _EARLIEST <= moment < _LATEST else None


def write_time(moment: Millis) -> str:
    """Return RFC 3339 in UTC with milliseconds, or "" outside the years 1 to 9999."""
    if writable_time(moment) is None:
        return ""
    return (
        (_EPOCH + moment * _MILLISECOND).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    )
