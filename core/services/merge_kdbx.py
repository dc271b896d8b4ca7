"""A KDBX file as another copy of a profile: what it says, and what of an item it can say."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import msgspec

from core.crypto.primitives import sha256
from core.formats import kdbx
from core.formats.csv_export import ExportItem
from core.formats.imported import ImportedAttachment, ImportedItem, Parsed
from core.ports import Millis
from core.services.merge_copy import OtherCopy
from core.services.merge_sides import Side
from core.services.operations import ITEMS
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import Field, FieldDraft, FieldId
from core.vault.folder import Folder, FolderId
from core.vault.history import Tombstone, Version, VersionId
from core.vault.item import Item, ItemDraft, ItemId
from core.vault.tag import Tag, TagId

_NO_FIELD, _NO_VERSION = FieldId(b""), VersionId(b"")


def copy_of_kdbx(parsed: Parsed) -> OtherCopy:
    """Return what a KDBX file holds as a copy to merge with.

    Its fields and earlier versions have no ids; entries are known by theirs, which are those of
    the items where we wrote the file.
    """
    shelves = _Shelves()
    items = tuple(shelves.put(imported) for imported in parsed.items)
    files = shelves.files
    return OtherCopy(
        format_id=parsed.format_id,
        items=items,
        imported=parsed.items,
        folders=shelves.folders,
        tags=shelves.tags,
        versions=shelves.versions,
        read_file=lambda file: (files[file],),
        # When they were removed is not asked: it is shown, and done only if somebody wants it.
        graves={row: Tombstone(ITEMS, row, 0, Millis(0)) for row in parsed.gone},
        unreadable=parsed.unreadable,
        not_kept=parsed.not_kept,
        partial=True,
        project=project,
    )


class _Shelves:
    """Give what a file knows by names an id that is the same each time it is read."""

    def __init__(self) -> None:
        self.folders: dict[FolderId, Folder] = {}
        self.tags: dict[TagId, Tag] = {}
        self.versions: dict[ItemId, tuple[Version, ...]] = {}
        self.files: dict[AttachmentId, bytes] = {}
        self._taken: set[bytes] = set()
        self._tried = 0

    def put(self, imported: ImportedItem) -> Item:
        """Return an entry as an item."""
        row = self._id_of(imported)
        item = _item(row, imported.draft, imported.modified)
        item = msgspec.structs.replace(
            item,
            created=imported.created or imported.modified or Millis(0),
            last_used=imported.last_used,
            trashed=item.modified if imported.trashed else None,
            folder=self._folder(imported.folder_path),
            tags=tuple(self._tag(name) for name in imported.tag_names),
            attachments=tuple(self._list_files(row, imported)),
            # Above all that it was, for by revisions it is told what was before what.
            revision=len(imported.earlier) + 1,
        )
        self.versions[row] = tuple(_list_earlier(item, imported))
        return item

    def _id_of(self, imported: ImportedItem) -> ItemId:
        """Return an entry's own id; one that has none, or another one's, goes by what it says."""
        row = imported.known_as or None
        # Whoever wrote the file can have given another entry the very id that this one would get.
        # No number is tried twice: planted ids would else make each entry try all of them.
        while row is None or row in self._taken:
            said = msgspec.msgpack.encode(imported.draft)
            row = sha256(said, self._tried.to_bytes(4, "big"))[:16]
            self._tried += 1
        self._taken.add(row)
        return ItemId(row)

    def _folder(self, path: tuple[str, ...]) -> FolderId | None:
        parent: FolderId | None = None
        for name in path:
            row = FolderId(sha256(b"folder", parent or b"", name.encode())[:16])
            self.folders[row] = Folder(row, name, parent)
            parent = row
        return parent

    def _tag(self, name: str) -> TagId:
        row = TagId(sha256(b"tag", name.encode())[:16])
        self.tags[row] = Tag(row, name)
        return row

    def _list_files(self, row: ItemId, imported: ImportedItem) -> Iterator[Attachment]:
        for number, file in enumerate(imported.attachments):
            found = AttachmentId(sha256(b"file", row, number.to_bytes(4, "big"))[:16])
            self.files[found] = file.content
            digest = sha256(file.content)
            yield Attachment(found, file.name, file.media_type, len(file.content), digest)


def _item(row: ItemId, draft: ItemDraft, modified: Millis | None) -> Item:
    return Item(
        id=row,
        revision=1,
        kind=draft.kind,
        title=draft.title,
        folder=None,
        tags=(),
        favourite=draft.favourite,
        created=modified or Millis(0),
        modified=modified or Millis(0),
        last_used=None,
        expires=draft.expires,
        trashed=None,
        recipe=draft.recipe,
        fields=tuple(map(_field, draft.fields)),
        attachments=(),
        foreign=draft.foreign,
    )


def _field(draft: FieldDraft) -> Field:
    return Field(_NO_FIELD, draft.type, draft.role, draft.label, draft.value)


def _list_earlier(item: Item, imported: ImportedItem) -> Iterator[Version]:
    """Yield what an entry was, where it is now."""
    for number, earlier in enumerate(imported.earlier, 1):
        was = _item(item.id, earlier.draft, earlier.modified)
        placed = msgspec.structs.replace(
            was, revision=number, created=item.created, folder=item.folder, tags=item.tags
        )
        yield Version(_NO_VERSION, earlier.replaced or item.modified, placed)


def project(item: Item, side: Side) -> Side:
    """Return what a KDBX file would say of an item here; fields keep their order and number.

    Compared with that, what KDBX cannot hold is no difference.
    """
    files = tuple(ImportedAttachment(file.name, file.media_type, b"") for file in item.attachments)
    exported = ExportItem(item=item, folder_path=side.folder, tag_names=side.tags, files=files)
    said = kdbx.project(exported)
    fields = tuple(map(_field, said.draft.fields))
    if len(fields) != len(side.fields):
        return side
    placed = zip(item.attachments, said.attachments, strict=False)
    return dataclasses.replace(
        side,
        kind=said.draft.kind,
        title=said.draft.title,
        fields=fields,
        files=tuple(
            msgspec.structs.replace(file, id=b"", name=told.name, media_type=told.media_type)
            for file, told in placed
        ),
        folder=said.folder_path,
        tags=said.tag_names,
        favourite=said.draft.favourite,
        expires=said.draft.expires,
        recipe=said.draft.recipe,
        foreign=said.draft.foreign,
        modified=said.modified or Millis(0),
    )
