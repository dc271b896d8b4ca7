"""Read the ZIP that Proton Pass exports: its JSON, and the files that its items name."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import BinaryIO

from core.errors import FileEncryptedError
from core.formats.caps import FILE_LIMIT
from core.formats.imported import ImportedAttachment, NotKept, Parsed
from core.formats.parts import Part
from core.formats.proton_pass_json import read_proton_pass_json
from core.formats.zip_file import ZipReader
from core.progress import SILENT, Progress

_DATA, _SEALED = "Proton Pass/data.json", "Proton Pass/data.pgp"
_FILES = "Proton Pass/files/"
_ID_LENGTH = 16
_MEDIA_TYPE = "application/octet-stream"


def is_proton_pass_zip(names: Iterable[str]) -> bool:
    """Tell by the names in an archive whether Proton Pass made it."""
    return not {_DATA, _SEALED}.isdisjoint(names)


def read_proton_pass_zip(stream: BinaryIO, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the items in an archive with their files; those that no item names are counted.

    Raises FileEncryptedError where it is sealed with PGP, and as `ZipReader` does.
    """
    archive = ZipReader(stream, path=path)
    if _DATA not in archive.names():
        raise FileEncryptedError(path=path, detail="proton-pass")
    content = archive.read(_DATA, limit=FILE_LIMIT)
    files = _Files(archive)
    parsed = read_proton_pass_json(content, path=path, progress=progress, attach=files.attach)
    left = files.count_left()
    lost = (NotKept(Part.ATTACHMENTS, left),) if left else ()
    return dataclasses.replace(parsed, not_kept=(*parsed.not_kept, *lost))


class _Files:
    """The files of an archive, which items name by the sixteen characters before the dash."""

    def __init__(self, archive: ZipReader) -> None:
        self._archive = archive
        stored = [name for name in archive.names() if name.startswith(_FILES)]
        self._left = {name.removeprefix(_FILES)[:_ID_LENGTH]: name for name in stored}
        self._lone = len(stored) - len(self._left)
        self._missing = 0

    def attach(self, named: Iterable[str]) -> tuple[ImportedAttachment, ...]:
        """Return the files of an item."""
        found: list[ImportedAttachment] = []
        for name in dict.fromkeys(named):
            # One that two items name comes once: an archive may not multiply what it holds.
            stored = self._left.pop(name[:_ID_LENGTH], None)
            if stored is None:
                self._missing += 1
                continue
            title = stored.removeprefix(_FILES)[_ID_LENGTH + 1 :] or stored.removeprefix(_FILES)
            found.append(ImportedAttachment(title, _MEDIA_TYPE, self._archive.read(stored)))
        return tuple(found)

    def count_left(self) -> int:
        """Return how many files no item got, and how many were named that are not there."""
        return self._lone + len(self._left) + self._missing
