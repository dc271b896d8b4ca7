"""Open the copy made on the way out as one would have to once the profile is gone.

Nothing is written: no vault, no row, no file. What is read lies in memory, and
goes with whoever looks at it.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from core.deletion.export_gate import check_file
from core.errors import AppError, EmptyFileError, WrongFilePasswordError
from core.formats.archive import ArchiveReader
from core.formats.archive_limits import Tally
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem
from core.ports import Millis
from core.progress import SILENT, Progress
from core.services.importing import read_file
from core.storage.files import open_file
from core.storage.key_file import CopyRecord
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import HIDDEN, Field, FieldId
from core.vault.folder import path_of
from core.vault.item import Item, ItemId, ItemKind
from core.vault.secret import Secret

_PULSE = 256
_NEVER = Millis(0)


@dataclasses.dataclass(frozen=True)
class RehearsedItem:
    """An item as it came out of a copy, and the names of the folders that it lies in.

    What a format has no place for is empty in it.
    """

    item: Item
    folder: tuple[str, ...] = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True)
class Rehearsal:
    """All items of a copy, by title; those in Trash come last."""

    items: tuple[RehearsedItem, ...]

    def __repr__(self) -> str:
        return f"Rehearsal({len(self.items)} items, {HIDDEN})"

    def count(self) -> Counter[ItemKind]:
        """Return how many items of each kind there are."""
        return Counter(found.item.kind for found in self.items)


def rehearse(
    copy: CopyRecord, *, passphrase: Secret | None, progress: Progress = SILENT
) -> Rehearsal:
    """Read a checked copy from the disk with the reader that an import uses.

    `passphrase` is asked anew, None where the copy is not encrypted. Raises
    WrongFilePasswordError, FileTooLargeError and FileNestedTooDeepError where an
    import would refuse it, and GateClosedError where the file is not the one
    that was checked, before or while it was read.
    """
    check_file(copy)
    try:
        found = sorted(_read(copy, passphrase, progress), key=_order)
    except AppError:
        # What is not as it was written is another file before it is anything else.
        check_file(copy)
        raise
    check_file(copy)
    return Rehearsal(tuple(found))


def _read(
    copy: CopyRecord, passphrase: Secret | None, progress: Progress
) -> Iterator[RehearsedItem]:
    path = Path(copy.path)
    if copy.format != FormatId.STRONGROOM:
        yield from _read_other(path, FormatId(copy.format), passphrase, progress)
    elif passphrase is None:
        raise WrongFilePasswordError(path=copy.path)
    else:
        yield from _read_archive(path, passphrase, progress)


def _order(found: RehearsedItem) -> tuple[bool, str, bytes]:
    item = found.item
    return item.trashed is not None, item.title.casefold(), item.id


def _read_archive(path: Path, passphrase: Secret, progress: Progress) -> Iterator[RehearsedItem]:
    """Yield the items once all of the file has proved itself; attachments are read and let go."""
    tally, items = Tally(str(path)), list[Item]()
    progress.report(0, 0, "deriving-key")
    with open_file(path) as stream:
        reader = ArchiveReader(stream, path=str(path), passphrase=passphrase)
        for done, (_, content, value) in enumerate(reader.records()):
            if value is None or done % _PULSE == 0:
                progress.report(0, 0, "reading")
            tally.take(value, len(content))
            if isinstance(value, Item):
                items.append(value)
    tally.finish()
    for item in items:
        yield RehearsedItem(item, path_of(item.folder, tally.folders))


def _read_other(
    path: Path, format_id: FormatId, passphrase: Secret | None, progress: Progress
) -> Iterator[RehearsedItem]:
    try:
        parsed = read_file(path, format_id=format_id, secret=passphrase, progress=progress)
    except EmptyFileError as error:
        if error.header_only:
            return  # the whole copy of a profile in which there is nothing
        raise
    for number, imported in enumerate(parsed.items, 1):
        yield RehearsedItem(_item_of(number, imported), imported.folder_path)


def _item_of(number: int, imported: ImportedItem) -> Item:
    """Return an item for showing; a lossy format has no ids, so places stand for them."""
    draft = imported.draft
    fields = (
        Field(FieldId(_id(at)), f.type, f.role, f.label, f.value)
        for at, f in enumerate(draft.fields)
    )
    files = (
        Attachment(AttachmentId(_id(at)), a.name, a.media_type, len(a.content), b"")
        for at, a in enumerate(imported.attachments)
    )
    return Item(
        id=ItemId(_id(number)),
        revision=0,
        kind=draft.kind,
        title=draft.title,
        folder=None,
        tags=(),
        favourite=draft.favourite,
        created=imported.created or _NEVER,
        modified=imported.modified or _NEVER,
        last_used=None,
        expires=draft.expires,
        trashed=_NEVER if imported.trashed else None,
        recipe=None,
        fields=tuple(fields),
        attachments=tuple(files),
        foreign=None,
    )


def _id(number: int) -> bytes:
    return number.to_bytes(16, "big")
