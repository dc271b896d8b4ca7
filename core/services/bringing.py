"""Items that come back from a backup: as they were there, in one operation."""

from __future__ import annotations

import msgspec

from core.errors import ItemNotFoundError
from core.services.filing import Filing
from core.services.operations import Recorder
from core.session import Session
from core.storage.items import Keys, SeenItem, stored
from core.storage.unit_of_work import UnitOfWork
from core.storage.versions import StoredVersion
from core.vault.attachment import AttachmentId
from core.vault.canonical import derive_canonical
from core.vault.changes import Changes
from core.vault.history import Intention, VersionId
from core.vault.item import Item, ItemId


class Bringing:
    """Gather what comes back within a unit of work here and one in the backup."""

    def __init__(self, session: Session, work: UnitOfWork, there: UnitOfWork) -> None:
        self._work, self._there = work, there
        self._recorder = Recorder(session, work, Intention.RESTORE)
        self._folders, self._tags = work.folders.ids(), work.tags.ids()
        self._files = work.chunks.attachments()
        self._known: Keys = {}
        self._filing = Filing(
            self._recorder,
            {folder.id: folder for folder in there.folders.all()},
            {tag.id: tag for tag in there.tags.all()},
        )
        self._title = ""

    def bring(self, item: ItemId) -> None:
        """Have an item as it is in the backup; one that is the same now is left alone."""
        then, now = self._there.items.get(item), self._work.items.get(item)
        if then is None:
            raise ItemNotFoundError(id=item.hex())
        if now is None:
            self._add(then)
        elif derive_canonical(then.item) != derive_canonical(now.item):
            self._change(then, now)
        self._title = then.item.title

    def _placed(self, item: Item) -> Item:
        """Return an item in the folder and under the tags it had, made anew where they are gone."""
        folder = item.folder
        if folder not in self._folders:
            folder = self._filing.folder_like(folder)
        tags = tuple(
            tag if tag in self._tags else placed
            for tag in item.tags
            for placed in self._filing.tags_like((tag,))
        )
        return msgspec.structs.replace(item, folder=folder, tags=tags)

    def _change(self, then: SeenItem, now: SeenItem) -> None:
        keys = self._bring_files(then.item, then.keys)
        back = msgspec.structs.replace(self._placed(then.item), last_used=now.item.last_used)
        self._recorder.put_item(back, keys, now, keep_version=True)

    def _add(self, then: SeenItem) -> None:
        self._recorder.check_room(1)
        row = then.item.id
        grave = self._work.tombstones.get(row)
        revision = grave.revision + 1 if grave is not None else then.item.revision
        item = msgspec.structs.replace(self._placed(then.item), revision=revision)
        self._work.items.add_all([msgspec.structs.replace(item, attachments=())])
        self._recorder.note_added(item, grave)
        if item.attachments:
            self._work.items.reseal(item, self._bring_files(item, then.keys))
        taken = self._work.versions.ids()
        for version in self._there.versions.children(row):
            snapshot = self._placed(version.item.item())
            keys = self._bring_files(snapshot, version.item.keys())
            version_row = VersionId(self._recorder.new_id()) if version.id in taken else version.id
            kept = StoredVersion(version_row, version.replaced, stored(snapshot, keys))
            self._work.versions.put(version_row, kept, parent=row)

    def _bring_files(self, item: Item, keys: Keys) -> Keys:
        """Return the keys of an item's files; bytes that are gone here are written again."""
        return {file: self._bring_file(file, item.id, key) for file, key in keys.items()}

    def _bring_file(self, file: AttachmentId, item: ItemId, key: bytes) -> bytes:
        if file in self._files:
            # Its bytes here are under the key it always had, or under the one of a moment ago.
            return self._known.get(file, key)
        self._files.add(file)
        self._known[file] = self._work.chunks.write(
            file, item, self._there.chunks.read(file, item, key)
        )
        return self._known[file]

    def finish(self) -> Changes:
        """Commit, and return what changed; nothing where all was the same."""
        items = self._recorder.items()
        if not items:
            return Changes()
        operation = self._recorder.finish(self._title if len(items) == 1 else "")
        return Changes(
            items=items,
            folders=tuple(self._filing.made_folders),
            tags=tuple(self._filing.made_tags),
            operation=operation,
        )
