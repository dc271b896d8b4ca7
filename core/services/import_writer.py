"""Write imported items into a vault: one operation, with the folders and tags they name."""

from __future__ import annotations

import msgspec

from core.formats.imported import ImportedItem, OldPassword, Parsed
from core.services.archived import ParsedArchive
from core.services.items import item_of, seen_item
from core.services.operations import Recorder
from core.session import Session
from core.storage.attachments import CHUNK
from core.storage.items import Keys, stored
from core.storage.unit_of_work import UnitOfWork
from core.storage.versions import StoredVersion
from core.vault.attachment import AttachmentId
from core.vault.changes import Changes
from core.vault.field import FieldRole
from core.vault.folder import Folder, FolderId
from core.vault.history import Intention, VersionId
from core.vault.item import Item, ItemId
from core.vault.tag import Tag, TagId


class ImportWriter:
    """Gather the items of one import and write them at the end of its unit of work."""

    def __init__(
        self, session: Session, work: UnitOfWork, parsed: Parsed, folder: FolderId | None
    ) -> None:
        self._session, self._work, self._parsed = session, work, parsed
        self._folder = folder
        self._recorder = Recorder(session, work, Intention.IMPORT)
        self._folders = {(f.parent, f.name): f.id for f in work.folders.all()}
        self._tags = {tag.name: tag.id for tag in work.tags.all()}
        self._plain: list[Item] = []
        self._later: list[tuple[int, Item]] = []

    def add(self, index: int, *, fresh: bool) -> None:
        """Add an item of the file; `fresh` gives it a new id even where the file has one."""
        imported = self._parsed.items[index]
        archive = self._parsed if isinstance(self._parsed, ParsedArchive) else None
        known = archive.item_id(index) if archive is not None and not fresh else None
        item = self._new_item(imported, known or ItemId(self._recorder.new_id()))
        has_more = bool(imported.history or imported.attachments)
        if archive is not None:
            has_more = archive.item_id(index) in archive.versions
            has_more = has_more or bool(archive.stored[index].attachments)
        if known is not None and self._work.tombstones.get(known) is not None:
            has_more = True
        if has_more:
            self._later.append((index, item))
        else:
            self._plain.append(item)

    def _new_item(self, imported: ImportedItem, row: ItemId) -> Item:
        at = self._recorder.at
        path = self._folder_at(imported.folder_path)
        draft = msgspec.structs.replace(
            imported.draft,
            folder=path if path is not None else self._folder,
            tags=tuple(self._tag(name) for name in dict.fromkeys(imported.tag_names)),
        )
        return msgspec.structs.replace(
            item_of(draft, row, self._recorder),
            created=imported.created or at,
            modified=imported.modified or imported.created or at,
            last_used=imported.last_used,
            trashed=at if imported.trashed else None,
        )

    def _folder_at(self, path: tuple[str, ...]) -> FolderId | None:
        parent: FolderId | None = None
        for name in path:
            found = self._folders.get((parent, name))
            if found is None:
                folder = Folder(FolderId(self._recorder.new_id()), name, parent)
                self._recorder.put_folder(folder, None)
                found = self._folders[(parent, name)] = folder.id
            parent = found
        return parent

    def _tag(self, name: str) -> TagId:
        found = self._tags.get(name)
        if found is None:
            tag = Tag(TagId(self._recorder.new_id()), name)
            self._recorder.put_tag(tag, None)
            found = self._tags[name] = tag.id
        return found

    def update(self, index: int, item: ItemId) -> None:
        """Give an item what the file says; what it was becomes a version."""
        imported = self._parsed.items[index]
        before = seen_item(self._work, item)
        draft = imported.draft
        given = {field.role for field in draft.fields if field.role is not None}
        kept = tuple(
            field for field in before.item.fields if field.role is None or field.role not in given
        )
        fresh = self._new_item(imported, item)
        changed = msgspec.structs.replace(
            before.item,
            title=draft.title,
            fields=(*fresh.fields, *kept),
            modified=self._recorder.at,
        )
        self._recorder.put_item(changed, before.keys, before, keep_version=True)

    def finish(self) -> Changes:
        """Write everything, commit, and return what changed."""
        self._work.items.add_all(self._plain)
        for item in self._plain:
            self._recorder.note_added(item)
        for index, item in self._later:
            self._write_with_history(index, item)
        if isinstance(self._parsed, ParsedArchive):
            self._keep_generator(self._parsed)
        touched = self._recorder.items()
        operation = self._recorder.finish("")
        return Changes(
            items=touched,
            folders=tuple(self._folders.values()),
            tags=tuple(self._tags.values()),
            operation=operation,
        )

    def _write_with_history(self, index: int, item: Item) -> None:
        written = self._recorder.put_item(item, {}, None)
        imported = self._parsed.items[index]
        keys: Keys = {}
        if isinstance(self._parsed, ParsedArchive):
            keys = self._write_files(self._parsed, index, written)
            original = self._parsed.stored[index]
            if keys:
                attached = msgspec.structs.replace(written, attachments=original.attachments)
                self._work.items.put(attached, keys)
            self._write_versions(self._parsed, original.id, written, keys)
        for old in imported.history:
            self._write_old_password(written, old)

    def _write_files(self, archive: ParsedArchive, index: int, item: Item) -> Keys:
        keys: Keys = {}
        original = archive.stored[index]
        wanted = {a.id for a in original.attachments}
        for version in archive.versions.get(original.id, ()):
            wanted |= {a.id for a in version.item.attachments}
        for attachment in sorted(wanted):
            content = archive.files.get(attachment, b"")
            pieces = (content[i : i + CHUNK] for i in range(0, len(content), CHUNK))
            keys[AttachmentId(attachment)] = self._work.chunks.write(attachment, item.id, pieces)
        return keys

    def _write_versions(
        self, archive: ParsedArchive, original: ItemId, item: Item, keys: Keys
    ) -> None:
        for version in archive.versions.get(original, ()):
            row = version.id if original == item.id else VersionId(self._recorder.new_id())
            snapshot = msgspec.structs.replace(
                version.item, id=item.id, folder=item.folder, tags=item.tags
            )
            kept = StoredVersion(row, version.replaced, stored(snapshot, keys))
            self._work.versions.put(row, kept, parent=item.id)

    def _write_old_password(self, item: Item, old: OldPassword) -> None:
        fields = tuple(
            msgspec.structs.replace(f, value=old.password) if f.role is FieldRole.PASSWORD else f
            for f in item.fields
        )
        snapshot = msgspec.structs.replace(item, fields=fields, attachments=())
        row = VersionId(self._recorder.new_id())
        replaced = old.replaced if old.replaced is not None else item.modified
        self._work.versions.put(
            row, StoredVersion(row, replaced, stored(snapshot, {})), parent=item.id
        )

    def _keep_generator(self, archive: ParsedArchive) -> None:
        for entry in archive.generated:
            if self._work.generated.get(entry.id) is None:
                self._work.generated.put(entry.id, entry)
        for recipe in archive.recipes:
            if self._work.recipes.get(recipe.id) is None:
                self._work.recipes.put(recipe.id, recipe)
