"""Write what a merge takes of another copy: one operation, and what loses is kept as a version."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import msgspec

from core.errors import ChangedMeanwhileError
from core.ports import Millis
from core.services import generator
from core.services.filing import Filing
from core.services.items import seen_item
from core.services.measures import check_weight
from core.services.merge_comparison import names_of
from core.services.merge_copy import OtherCopy
from core.services.merge_files import ItemFiles
from core.services.merge_places import PlaceWriter, make_room, names_after
from core.services.merge_plan import MergeRow, PlaceRow
from core.services.merge_result import merge_fields, merge_files, merge_single, merge_tags
from core.services.operations import RECIPES, VERSIONS, Recorder
from core.session import Session
from core.storage.items import SeenItem, stored
from core.storage.unit_of_work import UnitOfWork
from core.storage.versions import StoredVersion
from core.vault.changes import Changes
from core.vault.field import Field, FieldId
from core.vault.history import Intention, VersionId
from core.vault.item import Item, ItemId

_EVERY = 64
LabelOf = Callable[[Field], str]


@dataclasses.dataclass(frozen=True)
class Source:
    """The other copy, and what a field of it is called that is kept beside the one here.

    `go_on` is called now and then, also within an item with thousands of versions; where it
    raises, nothing is written.
    """

    copy: OtherCopy
    label_of: LabelOf
    go_on: Callable[[], None]


class MergeWriter:
    """Gather what one merge writes within its unit of work."""

    def __init__(
        self, session: Session, work: UnitOfWork, source: Source, places: tuple[PlaceRow, ...]
    ) -> None:
        self._work, self._copy, self._label_of = work, source.copy, source.label_of
        self._go_on = source.go_on
        self._recorder = Recorder(session, work, Intention.MERGE)
        before = names_of(work, self._copy)
        self._names, moved = names_after(work, self._copy, before, places)
        # Before anything is filed: what is new there has their names from now on.
        make_room(self._recorder, moved)
        self._filing = Filing(self._recorder, {}, {})
        self._places = PlaceWriter(self._recorder, self._filing, self._copy, self._names)
        self._places.folders += moved
        self._planned = places
        self._paths = self._places.paths
        self._tags = {tag.name: tag.id for tag in self._copy.tags.values()}
        self._taken = {*work.items.ids(), *work.versions.ids(), *work.chunks.attachments()}
        self._touched: list[ItemId] = []
        self._title = ""

    def check_room(self, more: int) -> None:
        """Raise TooLargeError where `more` items would be too many."""
        self._recorder.check_room(more)

    def write(self, row: MergeRow) -> None:
        """Write what the plan says of one item. Raises ChangedMeanwhileError."""
        if not row.writes:
            return
        self._title = row.title
        if row.here is None:
            self._add(row)
        else:
            self._change(row, row.here)

    def _free(self, wanted: bytes) -> bytes:
        """Return an id of the copy, or a new one where something here has it, or it has none."""
        row = wanted if wanted and wanted not in self._taken else self._recorder.new_id()
        self._taken.add(row)
        return row

    def _there(self, row: MergeRow) -> Item:
        assert row.there is not None
        return self._copy.items[row.there]

    def _placed(self, item: Item, row: ItemId) -> Item:
        """Return an item of the copy as it is called and filed here, without its files."""
        fields = tuple(
            field if field.id else msgspec.structs.replace(field, id=self._new_field())
            for field in item.fields
        )
        return msgspec.structs.replace(
            item,
            id=row,
            folder=self._filing.folder_at(self._names.path(item.folder), self._paths),
            tags=tuple(
                self._filing.tag(name, self._tags.get(name)) for name in self._names.tags(item.tags)
            ),
            fields=fields,
            attachments=(),
            trashed=self._recorder.at if item.trashed is not None else None,
        )

    def _new_field(self) -> FieldId:
        return FieldId(self._recorder.new_id())

    def _add(self, row: MergeRow) -> None:
        there = self._there(row)
        item = self._placed(there, ItemId(self._free(there.id)))
        grave = self._work.tombstones.get(item.id)
        # Not the revision that the copy tells: one near the end of all numbers could never grow.
        above = grave.revision + 1 if grave is not None else 1
        # Nor the time, where a clock was ahead: it would be the newer one in every merge to come.
        modified = min(item.modified, self._recorder.at)
        item = msgspec.structs.replace(item, revision=above, modified=modified)
        check_weight(item)
        self._work.items.add_all([item])
        self._recorder.note_added(item, grave)
        files = self._files_of(item.id, None)
        placed = files.place(there.attachments)
        if placed:
            whole = msgspec.structs.replace(item, attachments=placed)
            self._work.items.reseal(whole, files.keys)
        self._bring_versions(row, item.id, files)
        self._touched.append(item.id)

    def _files_of(self, item: ItemId, before: SeenItem | None) -> ItemFiles:
        return ItemFiles(self._work, item, self._free, self._copy.read_file, before)

    def _change(self, row: MergeRow, item: ItemId) -> None:
        before = seen_item(self._work, item)
        if before.item.revision != row.seen:
            raise ChangedMeanwhileError(id=item.hex())
        files = self._files_of(item, before)
        given: list[VersionId] = []
        changed = self._merged(row, before.item, files) if row.changes else before.item
        if row.trashes:
            changed = msgspec.structs.replace(changed, trashed=self._recorder.at)
        elif row.brings_back:
            # The folder it was in may have been removed since: it is made again if it is there.
            folder = changed.folder
            if folder not in self._work.folders.ids():
                folder = self._filing.folder_at(self._names.path(folder), self._paths)
            changed = msgspec.structs.replace(changed, trashed=None, folder=folder)
        if row.keeps_other:
            there = self._there(row)
            given.append(self._keep(there, item, files, self._recorder.at))
        given += self._bring_versions(row, item, files)
        if changed != before.item:
            if row.changes:
                given.append(self._recorder.keep_version(before))
            self._recorder.put_item(changed, files.keys, before)
        if given:
            packed = msgspec.msgpack.encode(given)
            self._recorder.note_row(VERSIONS, item, 0, after=packed)
        self._touched.append(item)

    def _merged(self, row: MergeRow, before: Item, files: ItemFiles) -> Item:
        there = self._there(row)
        chosen = tuple(zip(row.differences, row.choices, strict=True))
        single = merge_single(before, chosen)
        path = self._names.path(there.folder)
        folder = self._filing.folder_at(path, self._paths) if single.moved else before.folder
        side = self._names.side(before)
        tags = merge_tags(side.tags, self._copy.project(before, side).tags, chosen)
        return msgspec.structs.replace(
            single.item,
            folder=folder,
            tags=tuple(self._filing.tag(name, self._tags.get(name)) for name in tags),
            fields=merge_fields(before.fields, chosen, self._new_field, self._label_of),
            attachments=files.place(merge_files(before.attachments, chosen)),
            # A clock that was ahead would else make this the newer one in every merge to come.
            modified=max(before.modified, min(there.modified, self._recorder.at)),
        )

    def _bring_versions(self, row: MergeRow, item: ItemId, files: ItemFiles) -> list[VersionId]:
        """Write the earlier versions that are only there."""
        if row.there is None:
            return []
        versions = self._copy.versions.get(self._there(row).id, ())
        given: list[VersionId] = []
        for number in row.versions:
            if len(given) % _EVERY == _EVERY - 1:
                self._go_on()
            there = versions[number]
            given.append(self._keep(there.item, item, files, there.replaced, there.id))
        return given

    def _keep(
        self, there: Item, item: ItemId, files: ItemFiles, replaced: Millis, wanted: bytes = b""
    ) -> VersionId:
        """Keep what the copy says of an item, or said once, as an earlier version of it."""
        snapshot = msgspec.structs.replace(
            self._placed(there, item), attachments=files.place(there.attachments)
        )
        version = VersionId(self._free(wanted))
        kept = StoredVersion(version, replaced, stored(snapshot, files.keys))
        self._work.versions.put(version, kept, parent=item)
        return version

    def finish(self) -> Changes:
        """Bring what no item holds, commit, and return what changed."""
        self._places.write(self._planned)
        generator.bring_generated(self._recorder, self._copy.generated)
        for recipe in self._copy.recipes:
            if self._work.recipes.revision_of(recipe.id) is None:
                revision = self._work.recipes.put(recipe.id, recipe)
                self._recorder.note_row(RECIPES, recipe.id, revision)
        one = len(self._touched) == 1
        operation = self._recorder.finish(self._title if one else "")
        return Changes(
            items=tuple(self._touched),
            folders=(*self._filing.made_folders, *self._places.folders),
            tags=(*self._filing.made_tags, *self._places.tags),
            history=True,
            operation=operation,
        )
