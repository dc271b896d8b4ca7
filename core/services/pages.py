"""Pages for paper as files: without a name until they are whole, private, and read back."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from core.errors import CopyDiffersError
from core.ports import Millis
from core.storage.files import write_unseen_file
from core.storage.registry import MadeCopy

KIT = "recovery-kit"
"""What the registry calls the page of a recovery kit."""
SHEET = "pdf"
"""What it calls that of one item; no format of whole exports."""


def write_page(
    path: Path,
    content: bytes,
    *,
    form: str,
    made: Millis,
    before_name: Callable[[MadeCopy], None] = lambda _made: None,
) -> MadeCopy:
    """Write a page and read it back from the disk; `before_name` is called before it has a name.

    Raises CopyDiffersError, DiskError.
    """
    page = MadeCopy(
        made=made,
        path=str(path),
        format=form,
        sha256=hashlib.sha256(content).digest(),
        encrypted=False,
    )

    def write(stream: BinaryIO) -> None:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
        stream.seek(0)
        if stream.read(len(content) + 1) != content:
            raise CopyDiffersError(path=str(path), differences=())
        before_name(page)

    write_unseen_file(path, write)
    return page
