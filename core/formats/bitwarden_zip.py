"""Read the ZIP that Bitwarden exports with attachments: its JSON, and each item's files."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable
from typing import BinaryIO

import msgspec

from core.errors import MalformedFileError
from core.formats.bitwarden_json import read_bitwarden_json
from core.formats.caps import FILE_LIMIT, check_depth
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedAttachment, ImportedItem, NotKept, Parsed
from core.formats.json_text import check_json
from core.formats.parts import Part
from core.formats.zip_file import ZipReader
from core.progress import SILENT, Progress

_DATA = "data.json"
_FILES = "attachments"
_MEDIA_TYPE = "application/octet-stream"
_EVERY = 20


class _Numbered(msgspec.Struct):
    id: str | None = None


class _Items(msgspec.Struct):
    items: list[msgspec.Raw] | None = None


def is_bitwarden_zip(names: Iterable[str]) -> bool:
    """Tell by the names in an archive whether Bitwarden made it."""
    found = list(names)
    return _DATA in found and all(n == _DATA or n.startswith(f"{_FILES}/") for n in found)


def read_bitwarden_zip(stream: BinaryIO, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the items of an export with their attachments.

    A file of an item that is not there is counted. Raises as `read_bitwarden_json` does, and
    MalformedFileError, TruncatedFileError, FileEncryptedError, FileTooLargeError for the archive.
    """
    archive = ZipReader(stream, path=path)
    if _DATA not in archive.names():
        raise MalformedFileError(path=path, detail="data.json")
    content = check_json(archive.read(_DATA, limit=FILE_LIMIT), path=path)
    parsed = read_bitwarden_json(content, path=path, progress=progress)
    check_depth(parsed.items, path=path)
    ids = _ids_by_number(content)
    files: dict[str, list[ImportedAttachment]] = defaultdict(list)
    others = 0
    known = {ids.get(item.where.number) for item in parsed.items}
    names = [name for name in archive.names() if name != _DATA]
    for done, name in enumerate(names):
        if done % _EVERY == 0:
            progress.report(done, len(names), "read")
        folder, owner, file = _split(name)
        if folder == _FILES and owner in known and file:
            files[owner].append(ImportedAttachment(file, _MEDIA_TYPE, archive.read(name)))
        else:
            others += 1
    items = (
        _with_files(item, files.get(ids.get(item.where.number, ""), [])) for item in parsed.items
    )
    lost = (NotKept(Part.ATTACHMENTS, others),) if others else ()
    return dataclasses.replace(
        parsed,
        format_id=FormatId.BITWARDEN_ZIP,
        items=tuple(items),
        not_kept=(*parsed.not_kept, *lost),
    )


def _split(name: str) -> tuple[str, str, str]:
    """Return folder, item and name of "attachments/<id of the item>/<file>"."""
    folder, _, rest = name.partition("/")
    owner, _, file = rest.partition("/")
    return folder, owner, file.rpartition("/")[2]


def _ids_by_number(content: bytes) -> dict[int, str]:
    """Return the id of each item by its place in the file; two items never share their files."""
    found: dict[int, str] = {}
    seen: set[str] = set()
    for number, raw in enumerate(msgspec.json.decode(content, type=_Items).items or (), 1):
        try:
            row = msgspec.json.decode(raw, type=_Numbered).id
        except msgspec.DecodeError:
            continue
        if row and row not in seen:
            seen.add(row)
            found[number] = row
    return found


def _with_files(item: ImportedItem, files: list[ImportedAttachment]) -> ImportedItem:
    return msgspec.structs.replace(item, attachments=tuple(files)) if files else item
