"""Names of files and folders as a message has room for them."""

from __future__ import annotations

_LONGEST = 40


def shorten(name: str) -> str:
    """Return a name that does not push the window apart; its end tells what kind of file it is."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 16]}…{name[-15:]}"
