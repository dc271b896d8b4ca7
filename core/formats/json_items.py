"""Read a JSON file item by item: one that is not built like the others loses no other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec

from core.errors import EmptyFileError
from core.formats.caps import check_count, check_fields
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, Parsed, Unit, Unreadable, Where, Why
from core.formats.json_text import check_json, explain
from core.progress import SILENT, Progress

_EVERY = 200
_Shape = TypeVar("_Shape")
_Source = TypeVar("_Source")


def decode_whole(content: bytes, shape: type[_Shape], *, path: str) -> _Shape:
    """Return a whole file as a shape of which the items are still raw.

    Raises TruncatedFileError, MalformedFileError, WrongEncodingError, FileTooLargeError,
    FileNestedTooDeepError.
    """
    encoded = check_json(content, path=path)
    try:
        return msgspec.json.decode(encoded, type=shape)
    except msgspec.DecodeError as error:
        raise explain(error, encoded, path=path) from None


def read_each(
    sources: Sequence[_Source],
    read: Callable[[_Source, Where], ImportedItem | Unreadable],
    *,
    path: str,
    format_id: FormatId,
    progress: Progress = SILENT,
) -> Parsed:
    """Return what `read` makes of each; a shape it cannot decode is unreadable.

    Raises EmptyFileError, FileTooLargeError.
    """
    if not sources:
        raise EmptyFileError(path=path, header_only=True)
    check_count(len(sources), path=path)
    items: list[ImportedItem] = []
    unreadable: list[Unreadable] = []
    for index, source in enumerate(sources):
        if index % _EVERY == 0:
            progress.report(index, len(sources), "read")
        where = Where(Unit.ITEM, index + 1)
        try:
            found = read(source, where)
        except msgspec.DecodeError:
            found = Unreadable(where, Why.BAD_SHAPE)
        if isinstance(found, Unreadable):
            unreadable.append(found)
        else:
            check_fields(found, path=path)
            items.append(found)
    return Parsed(format_id=format_id, items=tuple(items), unreadable=tuple(unreadable))
