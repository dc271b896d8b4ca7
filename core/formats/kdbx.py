"""Read and write KDBX, which KeePassXC, KeePass and several phones open."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO

from core.errors import FileTooLargeError
from core.formats.caps import KDBX_LIMIT, check_fields, over_limit
from core.formats.catalogue import FormatId
from core.formats.csv_export import ExportItem, Sink
from core.formats.file_keys import FileKeys
from core.formats.imported import ImportedItem, NotKept, Parsed, Unit, Unreadable, Where, Why
from core.formats.kdbx_entry import Entry, whole_second
from core.formats.kdbx_file import (
    KdbxContent,
    KdbxLock,
    check_room,
    open_kdbx_file,
    write_kdbx_file,
)
from core.formats.kdbx_items import item_of_entry
from core.formats.kdbx_kept import is_kept
from core.formats.kdbx_places import entry_of, folder_path, group_path, tags_of
from core.formats.kdbx_references import resolve_references
from core.formats.kdbx_xml_reading import read_tree
from core.formats.kdbx_xml_writing import write_xml
from core.formats.parts import Part
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldRole, FieldType
from core.vault.folder import FolderPath
from core.vault.history import Version
from core.vault.item import TITLE_LIMIT

SIZE_LIMIT = KDBX_LIMIT
_EVERY = 500
_KEY_SIZE = 64


def read_kdbx(
    content: bytes,
    *,
    path: str,
    given: FileKeys,
    icons_limit: int = sys.maxsize,
    progress: Progress = SILENT,
) -> Parsed:
    """Return the items of a KDBX file, as `read_kdbx_file` does."""
    stream = io.BytesIO(content)
    return read_kdbx_file(
        stream, path=path, given=given, icons_limit=icons_limit, progress=progress
    )


def read_kdbx_file(
    stream: BinaryIO,
    *,
    path: str,
    given: FileKeys,
    icons_limit: int = sys.maxsize,
    progress: Progress = SILENT,
) -> Parsed:
    """Return the items of a KDBX file of version 2, 3 or 4.

    Raises WrongFilePasswordError, FileKeyRefusedError, FileAlteredError, FileTooCostlyError, and
    of the family of UnreadableFileError.
    """
    progress.report(0, 0, "opening")
    opened = open_kdbx_file(stream, path=path, given=given)
    return read_entries(
        opened,
        path=path,
        format_id=FormatId.KDBX,
        icons_limit=icons_limit,
        progress=progress,
    )


def read_entries(
    content: KdbxContent,
    *,
    path: str,
    format_id: FormatId,
    icons_limit: int = sys.maxsize,
    progress: Progress = SILENT,
) -> Parsed:
    """Return the items in what a file holds. Raises as `read_xml` does.

    Of pictures no more than `icons_limit` bytes come with items, each of which gets its own.
    """
    tree = read_tree(content, path=path, icons_limit=icons_limit)
    entries = tree.entries
    # What looks like one in a file of ours is what a person typed.
    resolved = 0 if tree.is_ours else resolve_references(entries)
    items: list[ImportedItem] = []
    unreadable: list[Unreadable] = []
    for number, entry in enumerate(entries, 1):
        if number % _EVERY == 1:
            progress.report(number, len(entries), "read")
        item = item_of_entry(entry, number)
        if over_limit(item.draft.title, TITLE_LIMIT):
            unreadable.append(Unreadable(Where(Unit.ITEM, number), Why.TITLE_TOO_LONG))
            continue
        check_fields(item, path=path)
        items.append(item)
    lost = (
        (Part.UNKNOWN_PARTS, tree.unplaced),
        (Part.LINKED_FIELDS, resolved),
        (Part.FOLDERS, len(tree.bare)),
    )
    return Parsed(
        format_id=format_id,
        items=tuple(items),
        unreadable=tuple(unreadable),
        not_kept=tuple(NotKept(part, count) for part, count in lost if count),
        gone=tree.gone,
        bare=tree.bare,
    )


def write_kdbx(
    items: Sequence[ExportItem],
    stream: Sink,
    *,
    lock: KdbxLock,
    bare: Sequence[FolderPath] = (),
    progress: Progress = SILENT,
) -> None:
    """Write a KDBX 4.1 file; `bare` are the folders in which no item lies.

    Raises FileTooLargeError where it would be too large to be read.
    """
    entries: list[Entry] = []
    for done, exported in enumerate(items):
        if done % _EVERY == 0:
            progress.report(done, len(items), "write")
        entries.append(entry_of(exported))
    latest = max((entry.modified or Millis(0) for entry in entries), default=Millis(0))
    inner_key = lock.randomness.bytes(_KEY_SIZE)
    groups = [group_path(path) for path in bare]
    content = write_xml(entries, inner_key=inner_key, now=latest, groups=groups)
    check_room(content)
    write_kdbx_file(content, _Bounded(stream), lock=lock)


class _Bounded:
    """Pass on what is written, no more of it than is read again."""

    def __init__(self, stream: Sink) -> None:
        self._stream, self._left = stream, SIZE_LIMIT

    def write(self, content: bytes, /) -> object:
        self._left -= len(content)
        if self._left < 0:
            raise FileTooLargeError(what="copy", limit=SIZE_LIMIT)
        return self._stream.write(content)


def project(exported: ExportItem) -> ImportedItem:
    """Return what of an item is left when it is read again; `where` is the item's own."""
    return item_of_entry(entry_of(exported), 1)


def _is_lost(moment: Millis | None) -> int:
    return int(moment is not None and whole_second(moment) is None)


def _is_unknown(type_name: str, role_name: str | None) -> bool:
    known = role_name is None or role_name in {str(role) for role in FieldRole}
    return not known or type_name not in {str(each) for each in FieldType}


def _lost_types(exported: ExportItem) -> int:
    return sum(_is_unknown(f.type_name, f.role_name) for f in exported.item.fields)


def _differs(exported: ExportItem, version: Version) -> bool:
    """Tell whether something of an earlier version is not kept."""
    now, then = exported.item, version.item
    same_place = (then.folder, then.tags) == (now.folder, now.tags)
    return not same_place or bool(then.recipe or then.attachments) or not is_kept(then.foreign)


LOSSES: dict[Part, Callable[[ExportItem], int]] = {
    Part.FIELD_TYPES: _lost_types,
    Part.FOLDER: lambda e: int(folder_path(e) != e.folder_path),
    Part.TAGS: lambda e: sum(1 for tag in e.tag_names if tag not in tags_of(e)),
    Part.VERSIONS: lambda e: sum(_differs(e, version) for version in e.versions),
    Part.CREATED: lambda e: _is_lost(e.item.created),
    Part.MODIFIED: lambda e: _is_lost(e.item.modified),
    Part.LAST_USED: lambda e: _is_lost(e.item.last_used),
    Part.EXPIRES: lambda e: _is_lost(e.item.expires),
    Part.RECIPE: lambda e: int(e.item.recipe is not None),
    Part.FOREIGN: lambda e: int(not is_kept(e.item.foreign)),
}
"""What `project` leaves out, counted. Times are kept to the second."""


def losses(items: Iterable[ExportItem]) -> tuple[NotKept, ...]:
    """Return what a file of these items leaves out, without what leaves out nothing."""
    counts = dict.fromkeys(LOSSES, 0)
    for exported in items:
        for part, count in LOSSES.items():
            counts[part] += count(exported)
    return tuple(NotKept(part, count) for part, count in counts.items() if count)
