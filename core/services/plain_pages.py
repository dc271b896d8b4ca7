"""A page without secrets for a person to keep where they like, such as a receipt."""

from __future__ import annotations

from pathlib import Path

from core.app import App
from core.errors import CopyDiffersError
from core.storage.files import read_bytes, write_bytes
from core.storage.places import check_place


def write_plain_page(app: App, *, path: Path, content: bytes) -> None:
    """Write a page to a file, private, and read it back.

    Raises RefusedPlaceError (also within the data folder), CopyDiffersError, DiskError.
    """
    check_place(path, data=app.paths.data)
    write_bytes(path, content)
    if read_bytes(path, len(content) + 1) != content:
        raise CopyDiffersError(path=str(path), differences=())
