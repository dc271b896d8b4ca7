"""Give an item that is here already what a file says of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec

from core.crypto.primitives import sha256
from core.formats.archived import ParsedArchive
from core.formats.imported import Earlier, ImportedAttachment, OldPassword, Parsed
from core.ports import Millis
from core.services.filing import Filing
from core.services.import_parts import Past, said_by
from core.services.items import item_of, seen_item
from core.services.merge_files import ItemFiles
from core.services.operations import VERSIONS, Recorder
from core.storage.items import SeenItem, stored
from core.storage.versions import StoredVersion
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import Field, FieldDraft, FieldId, FieldRole, FieldType
from core.vault.folder import FolderId
from core.vault.history import VersionId
from core.vault.item import Item, ItemDraft, ItemId
from core.vault.tag import TagId


class ItemUpdate:
    """Update items within one operation; what they were becomes a version.

    What the file says nothing of stays. `free` gives an id of an archive, or a new one for it.
    """

    def __init__(
        self, recorder: Recorder, filing: Filing, parsed: Parsed, free: Callable[[bytes], bytes]
    ) -> None:
        self._recorder, self._filing, self._free = recorder, filing, free
        self._parsed = parsed
        self._archive = parsed if isinstance(parsed, ParsedArchive) else None

    def update(self, index: int, row: ItemId) -> None:
        """Give an item what the file says, and the versions and files that it has not yet."""
        before = seen_item(self._recorder.work, row)
        listed, contents = self._list_files(index)
        files = ItemFiles(
            self._recorder.work, row, self._free, lambda file: (contents[file],), before
        )
        changed = self._changed(index, before, files, listed)
        versions = list(self._list_versions(index, before, changed, files))
        same = msgspec.structs.replace(changed, modified=before.item.modified) == before.item
        self._recorder.put_item(
            before.item if same else changed, files.keys, before, keep_version=not same
        )
        for version in versions:
            self._recorder.work.versions.put(version.id, version, parent=row)
        if versions:
            packed = msgspec.msgpack.encode(tuple(version.id for version in versions))
            self._recorder.note_row(VERSIONS, row, 0, after=packed)

    def _changed(
        self, index: int, before: SeenItem, files: ItemFiles, listed: tuple[Attachment, ...]
    ) -> Item:
        imported, item = self._parsed.items[index], before.item
        draft = imported.draft
        here = {file.sha256 for file in item.attachments}
        missing = tuple(file for file in listed if file.sha256 not in here)
        tags = (*item.tags, *self._tags(index))
        return msgspec.structs.replace(
            item,
            title=draft.title,
            fields=_merge_fields(item.fields, draft, self._recorder),
            folder=self._folder(index, item.folder),
            tags=tuple(dict.fromkeys(tags)),
            favourite=item.favourite or draft.favourite,
            expires=item.expires if item.expires is not None else draft.expires,
            recipe=item.recipe if item.recipe is not None else draft.recipe,
            foreign=item.foreign if item.foreign is not None else draft.foreign,
            modified=self._recorder.at,
            trashed=item.trashed if imported.trashed else None,
            attachments=(*item.attachments, *files.place(missing)),
        )

    def _folder(self, index: int, here: FolderId | None) -> FolderId | None:
        """Return where an item lies; the folder that it remembers in Trash may be gone."""
        if self._filing.has_folder(here):
            return here
        if self._archive is None:
            return self._filing.folder_at(self._parsed.items[index].folder_path)
        archived = self._archive.stored[index].folder
        return self._filing.folder_like(archived) if archived in self._archive.folders else None

    def _tags(self, index: int) -> Iterable[TagId]:
        if self._archive is None:
            return map(self._filing.tag, self._parsed.items[index].tag_names)
        tags = (tag for tag in self._archive.stored[index].tags if tag in self._archive.tags)
        return self._filing.tags_like(tags)

    def _list_files(self, index: int) -> tuple[tuple[Attachment, ...], dict[AttachmentId, bytes]]:
        """Return the files of an item in the file, and their bytes; in an archive, of all."""
        if self._archive is not None:
            return self._archive.stored[index].attachments, self._archive.files
        listed = {
            AttachmentId(self._recorder.new_id()): file
            for file in self._parsed.items[index].attachments
        }
        files = tuple(_attachment(row, file) for row, file in listed.items())
        return files, {row: file.content for row, file in listed.items()}

    def _list_versions(
        self, index: int, before: SeenItem, changed: Item, files: ItemFiles
    ) -> Iterator[StoredVersion]:
        """Yield what the item was by the file and neither is nor was here."""
        kept = self._recorder.work.versions.children(before.item.id)
        past = Past((before.item, changed, *(version.item.value for version in kept)))
        if self._archive is not None:
            for was in self._archive.versions.get(self._archive.stored[index].id, ()):
                if not past.has(said_by(was.item.title, was.item.fields)):
                    row = VersionId(self._free(was.id))
                    snapshot = self._placed(was.item, before.item.id, files)
                    yield StoredVersion(row, was.replaced, stored(snapshot, files.keys))
            return
        imported = self._parsed.items[index]
        # Where the file does not say until when, it was before everything that is known.
        since = imported.modified if imported.modified is not None else before.item.created
        item = msgspec.structs.replace(changed, modified=since)
        for old in imported.history:
            if not past.has_password(old.password):
                yield keep_old_password(item, old, self._recorder)
        for earlier in imported.earlier:
            if not past.has(said_by(earlier.draft.title, earlier.draft.fields)):
                yield keep_earlier(item, earlier, self._recorder)

    def _placed(self, was: Item, row: ItemId, files: ItemFiles) -> Item:
        assert self._archive is not None
        known = was.folder in self._archive.folders
        return msgspec.structs.replace(
            was,
            id=row,
            folder=self._filing.folder_like(was.folder) if known else None,
            tags=self._filing.tags_like(tag for tag in was.tags if tag in self._archive.tags),
            attachments=files.place(was.attachments),
        )


def _merge_fields(
    here: tuple[Field, ...], draft: ItemDraft, recorder: Recorder
) -> tuple[Field, ...]:
    """Return the fields of an item with what a file says in their place.

    Of several that are called the same, one that is here already stays, and of the others the
    first stands for the first; websites are only added. No surplus of either is dropped.
    """
    fields = list(here)
    left = [field for field in draft.fields if field.value]
    free = list(range(len(fields)))
    for field in tuple(left):
        at = next((i for i in free if _is_same(fields[i], field)), None)
        if at is not None:
            free.remove(at)
            left.remove(field)
    for field in left:
        at = next((i for i in free if _takes_place(fields[i], field)), None)
        if at is None:
            fields.append(_field(field, FieldId(recorder.new_id())))
        else:
            free.remove(at)
            fields[at] = _field(field, fields[at].id)
    return tuple(fields)


def _is_same(here: Field, there: FieldDraft) -> bool:
    return _name(here) == _name(there) and here.value == there.value


def _takes_place(here: Field, there: FieldDraft) -> bool:
    if here.role is FieldRole.WEBSITE and here.value:
        return False
    return _name(here) == _name(there)


def _name(field: Field | FieldDraft) -> str:
    return field.role or f"={field.label}"


def _field(draft: FieldDraft, row: FieldId) -> Field:
    return Field(row, draft.type, draft.role, draft.label, draft.value)


def _attachment(row: AttachmentId, file: ImportedAttachment) -> Attachment:
    return Attachment(row, file.name, file.media_type, len(file.content), sha256(file.content))


def keep_old_password(item: Item, old: OldPassword, recorder: Recorder) -> StoredVersion:
    """Return a version of an item with the password that it had."""
    fields = tuple(
        msgspec.structs.replace(f, value=old.password) if f.role is FieldRole.PASSWORD else f
        for f in item.fields
    )
    if item.first(FieldRole.PASSWORD) is None:
        row = FieldId(recorder.new_id())
        was = Field(row, FieldType.CONCEALED, FieldRole.PASSWORD, "", old.password)
        fields = (*fields, was)
    snapshot = msgspec.structs.replace(item, fields=fields, attachments=())
    return _version(snapshot, old.replaced if old.replaced is not None else item.modified, recorder)


def keep_earlier(item: Item, earlier: Earlier, recorder: Recorder) -> StoredVersion:
    """Return an item as it was, in the place where it is now."""
    draft = msgspec.structs.replace(earlier.draft, folder=item.folder, tags=item.tags)
    snapshot = msgspec.structs.replace(
        item_of(draft, item.id, recorder),
        created=item.created,
        modified=earlier.modified if earlier.modified is not None else item.created,
    )
    replaced = earlier.replaced if earlier.replaced is not None else item.modified
    return _version(snapshot, replaced, recorder)


def _version(snapshot: Item, replaced: Millis, recorder: Recorder) -> StoredVersion:
    return StoredVersion(VersionId(recorder.new_id()), replaced, stored(snapshot, {}))
