"""What a copy lacks that was read back from the disk, in words."""

from __future__ import annotations

from collections.abc import Iterator

from ui.wording.deletion import WHATS, say_removal
from ui.wording.speech import say_counted, say_list

PARTS = {**WHATS, "appearance": ("name and look of the profile", "names and looks of the profile")}
"""Keyed by `core.services.copy_check.PARTS`, which this room does not import. A test holds that
none is missing."""


def say_missing(differences: object) -> str:
    """Return “2 logins and 1 attachment”; empty where something else is wrong with a copy."""
    return say_list(list(_list_missing(differences)))


def _list_missing(differences: object) -> Iterator[str]:
    for difference in differences if isinstance(differences, tuple) else ():
        what, _, rest = str(difference).partition(":")
        part, _, count = rest.partition(":")
        if what == "missing" and part in PARTS and count.isdigit():
            yield say_parts(part, int(count))


def say_parts(part: str, count: int) -> str:
    """Return “2 logins”."""
    return say_removal(part, count) if part in WHATS else say_counted(count, PARTS[part])
