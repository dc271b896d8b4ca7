"""Names of files and folders as a message has room for them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from core.errors import AppError
from ui.wording.speech import quote

_LONGEST = 40


def shorten(name: str) -> str:
    """Return a name that does not push the window apart; its end tells what kind of file it is."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 16]}…{name[-15:]}"


def named_by_file(error: AppError, files: Iterable[Path]) -> AppError:
    """Return an error that speaks of one of these files by its name alone.

    Who chose it knows where it lies; of any other place, such as a full disk, all is said.
    """
    for file in files:
        if error.data.get("path") == str(file):
            error.data["path"] = quote(shorten(file.name))
    return error
