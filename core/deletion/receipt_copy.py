"""A receipt for a person to keep where they like; ours stays where it is."""

from __future__ import annotations

from pathlib import Path

from core.app import App
from core.errors import CopyDiffersError
from core.storage.files import read_bytes, write_bytes
from core.storage.places import check_place


def write_receipt_copy(app: App, *, path: Path, content: bytes) -> None:
    """Write the content of a receipt to a file, private, and read it back.

    Raises RefusedPlaceError (also within the data folder), CopyDiffersError, DiskError.
    """
    check_place(path, data=app.paths.data)
    write_bytes(path, content)
    if read_bytes(path, len(content) + 1) != content:
        raise CopyDiffersError(path=str(path), differences=())
