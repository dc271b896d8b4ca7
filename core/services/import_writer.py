"""Write imported items into a vault: one operation, with the folders and tags they name."""

from __future__ import annotations

import dataclasses

import msgspec

from core.crypto.primitives import sha256
from core.formats.archived import ParsedArchive
from core.formats.imported import ImportedItem, Parsed
from core.progress import Progress
from core.services import generator
from core.services.filing import Filing
from core.services.import_plan import NewFolder, Place
from core.services.import_update import ItemUpdate, keep_earlier, keep_old_password
from core.services.items import item_of
from core.services.measures import check_weight
from core.services.operations import RECIPES, Recorder
from core.session import Session
from core.storage.attachments import CHUNK
from core.storage.items import Keys, stored
from core.storage.unit_of_work import UnitOfWork
from core.storage.versions import StoredVersion
from core.vault.attachment import Attachment, AttachmentId
from core.vault.changes import Changes
from core.vault.folder import FolderId
from core.vault.history import Intention, Tombstone, VersionId
from core.vault.item import Item, ItemId
from core.vault.tag import TagId

_SLICE = 500


@dataclasses.dataclass(frozen=True, slots=True)
class _Arrival:
    """An item to add; `index` tells which of the file it is."""

    index: int
    item: Item


class ImportWriter:
    """Gather the items of one import and write them at the end of its unit of work."""

    def __init__(self, session: Session, work: UnitOfWork, parsed: Parsed, folder: Place) -> None:
        self._work, self._parsed = work, parsed
        self._archive = parsed if isinstance(parsed, ParsedArchive) else None
        self._folder = folder
        self._recorder = Recorder(session, work, Intention.IMPORT)
        archive = self._archive
        self._filing = Filing(
            self._recorder,
            archive.folders if archive is not None else {},
            archive.tags if archive is not None else {},
        )
        self._graves: dict[bytes, Tombstone] = {}
        self._taken: set[bytes] = set()
        if archive is not None:
            self._graves = {grave.id: grave for grave in work.tombstones.all()}
            self._taken = {*work.items.ids(), *work.versions.ids(), *work.chunks.attachments()}
        self._arrivals: list[_Arrival] = []
        self._updating = ItemUpdate(self._recorder, self._filing, parsed, self._free)

    def add(self, index: int, *, fresh: bool) -> None:
        """Add an item of the file; `fresh` gives it a new id even where the file has one."""
        if self._archive is None:
            item = self._new_item(self._parsed.items[index], ItemId(self._recorder.new_id()))
        else:
            original = self._archive.stored[index]
            row = self._recorder.new_id() if fresh else self._free(original.id)
            item = self._placed(original, ItemId(row))
            grave = self._graves.get(row)
            above = grave.revision + 1 if grave is not None else 1
            item = msgspec.structs.replace(item, revision=above)
            if self._folder is not None and original.folder not in self._archive.folders:
                item = msgspec.structs.replace(item, folder=self._usual_folder())
        self._arrivals.append(_Arrival(index, item))

    def _usual_folder(self) -> FolderId | None:
        """Return where items go that name no folder; it is made for the first of them."""
        if isinstance(self._folder, NewFolder):
            self._folder = self._filing.folder_at((self._folder.name,))
        return self._folder

    def _free(self, wanted: bytes) -> bytes:
        """Return an id of the archive, or a new one where something here has it."""
        row = self._recorder.new_id() if wanted in self._taken else wanted
        self._taken.add(row)
        return row

    def _placed(self, item: Item, row: ItemId) -> Item:
        """Return an item of the archive with folder and tags as they are called here."""
        return msgspec.structs.replace(
            item,
            id=row,
            folder=self._filing.folder_like(item.folder),
            tags=self._filing.tags_like(item.tags),
        )

    def _new_item(self, imported: ImportedItem, row: ItemId) -> Item:
        at = self._recorder.at
        path = self._filing.folder_at(imported.folder_path)
        folder = path if path is not None else self._usual_folder()
        draft = imported.draft
        # Most rows of a table name neither places nor times; there are ten thousand of them.
        if folder is not None or imported.tag_names:
            draft = msgspec.structs.replace(draft, folder=folder, tags=self._tags(imported))
        item = item_of(draft, row, self._recorder)
        timed = imported.created or imported.modified or imported.last_used is not None
        if not timed and not imported.trashed:
            return item
        return msgspec.structs.replace(
            item,
            created=imported.created or at,
            modified=imported.modified or imported.created or at,
            last_used=imported.last_used,
            trashed=at if imported.trashed else None,
        )

    def _tags(self, imported: ImportedItem) -> tuple[TagId, ...]:
        return tuple(self._filing.tag(name) for name in dict.fromkeys(imported.tag_names))

    def update(self, index: int, item: ItemId) -> None:
        """Give an item what the file says; what it was becomes a version."""
        self._updating.update(index, item)

    def finish(self, progress: Progress, *, everything: bool) -> Changes:
        """Write everything, commit, and return what changed.

        `everything` also brings the folders and tags of an archive that nothing lies in.
        """
        self._recorder.check_room(len(self._arrivals))
        # Rows in the order of their ids go to the end of the tree, not all over its pages.
        self._arrivals.sort(key=lambda arrival: arrival.item.id)
        for start in range(0, len(self._arrivals), _SLICE):
            progress.report(start, len(self._arrivals), "importing")
            self._write(self._arrivals[start : start + _SLICE])
        if self._archive is not None:
            self._keep_the_rest(self._archive, everything=everything)
        touched = self._recorder.items()
        operation = self._recorder.finish("")
        return Changes(
            items=touched,
            folders=tuple(self._filing.made_folders),
            tags=tuple(self._filing.made_tags),
            operation=operation,
        )

    def _write(self, arrivals: list[_Arrival]) -> None:
        bare = [msgspec.structs.replace(a.item, attachments=()) for a in arrivals]
        self._work.items.add_all(bare)
        for arrival in arrivals:
            check_weight(arrival.item)
            self._recorder.note_added(arrival.item, self._graves.get(arrival.item.id))
            if self._archive is not None:
                self._write_archived(self._archive, arrival)
            else:
                self._write_imported(self._parsed.items[arrival.index], arrival.item)

    def _write_archived(self, archive: ParsedArchive, arrival: _Arrival) -> None:
        """Write versions and files of an item; an id that is taken here is replaced."""
        original, row = archive.stored[arrival.index], arrival.item.id
        versions = archive.versions.get(original.id, ())
        items = (original, *(version.item for version in versions))
        wanted = sorted({file.id for item in items for file in item.attachments})
        ids = {old: AttachmentId(self._free(old)) for old in wanted}
        keys = {
            new: self._write_file(new, row, archive.files.get(old, b"")) for old, new in ids.items()
        }

        def renamed(item: Item) -> Item:
            files = (msgspec.structs.replace(a, id=ids[a.id]) for a in item.attachments)
            return msgspec.structs.replace(item, attachments=tuple(files))

        if original.attachments:
            self._work.items.reseal(renamed(arrival.item), keys)
        for version in versions:
            version_row = VersionId(self._free(version.id))
            snapshot = renamed(self._placed(version.item, row))
            kept = StoredVersion(version_row, version.replaced, stored(snapshot, keys))
            self._work.versions.put(version_row, kept, parent=row)

    def _write_file(self, attachment: AttachmentId, item: ItemId, content: bytes) -> bytes:
        pieces = (content[i : i + CHUNK] for i in range(0, len(content), CHUNK))
        return self._work.chunks.write(attachment, item, pieces)

    def _write_imported(self, imported: ImportedItem, item: Item) -> None:
        files, keys = self._write_files(imported, item.id)
        if files:
            self._work.items.reseal(msgspec.structs.replace(item, attachments=files), keys)
        kept = [keep_old_password(item, old, self._recorder) for old in imported.history]
        kept += [keep_earlier(item, each, self._recorder) for each in imported.earlier]
        for version in kept:
            self._work.versions.put(version.id, version, parent=item.id)

    def _write_files(
        self, imported: ImportedItem, item: ItemId
    ) -> tuple[tuple[Attachment, ...], Keys]:
        keys: Keys = {}
        files: list[Attachment] = []
        for file in imported.attachments:
            row = AttachmentId(self._recorder.new_id())
            digest = sha256(file.content)
            files.append(Attachment(row, file.name, file.media_type, len(file.content), digest))
            keys[row] = self._write_file(row, item, file.content)
        return tuple(files), keys

    def _keep_the_rest(self, archive: ParsedArchive, *, everything: bool) -> None:
        if everything:
            self._filing.take_all()
        generator.bring_generated(self._recorder, archive.generated)
        for recipe in archive.recipes:
            if self._work.recipes.get(recipe.id) is None:
                revision = self._work.recipes.put(recipe.id, recipe)
                self._recorder.note_row(RECIPES, recipe.id, revision)
