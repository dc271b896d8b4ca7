"""How an intention is recorded while it happens, so that it can be undone."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from types import MappingProxyType

import msgspec

from core.errors import TextBrokenError, TooLargeError
from core.ports import Millis
from core.services.measures import check_folders, check_tags, check_weight
from core.session import Session
from core.storage.items import Keys, SeenItem, stored
from core.storage.unit_of_work import UnitOfWork
from core.storage.versions import StoredVersion
from core.vault.activity import Event, Fact, What, tell
from core.vault.folder import Folder, FolderId
from core.vault.history import Intention, Operation, OperationId, Step, Tombstone, VersionId
from core.vault.item import FIELD_LIMIT, ITEMS_LIMIT, TITLE_LIMIT, Item, ItemDraft, ItemId
from core.vault.tag import Tag

ITEMS, FOLDERS, TAGS = "items", "folders", "tags"
GENERATED, RECIPES = "generated", "recipes"
PREFERENCES = "preferences"
VERSIONS = "versions"
"""A step that names the versions which an item was given; its id is the item's.

Only their ids: what is in them must not outlive an item that is removed for good.
"""
EARLIER = "earlier"
"""A step that holds the versions which went with an item when its creation was undone.

Its id is the item's, so that removing that for good takes them too.
"""
GRAVES = "tombstones"
"""A step that says that a person had removed for good what was added, and when; its id is the
item's."""
BESIDE = (EARLIER, GRAVES)
"""Nouns of steps that only go with a step of their item."""
UNDONE = "undone"
"""The noun of a tombstone that an undo leaves. It keeps revisions from ever going backwards, and
says nothing to a merge: nobody removed that item, somebody wanted what brought it not done."""
_IDS_AT_ONCE = 16
_REWRITES_BITS = 20
"""An operation's revision is the vault's sequence above these bits: the newest has the highest,
whatever the clock said, and one that is written again keeps its place."""


def check_limits(draft: ItemDraft) -> None:
    """Raise TooLargeError where a draft is over the limits of the model; nothing is cut off.

    Raises TextBrokenError where it could not be written at all.
    """
    check_text(draft)
    if measure_text(draft.title, "title") > TITLE_LIMIT:
        raise TooLargeError(what="title", limit=TITLE_LIMIT)
    for field in draft.fields:
        if measure_text(field.value, "field") > FIELD_LIMIT:
            raise TooLargeError(what="field", limit=FIELD_LIMIT)
        if measure_text(field.label, "label") > FIELD_LIMIT:
            raise TooLargeError(what="field", limit=FIELD_LIMIT)


def check_text(draft: ItemDraft) -> None:
    """Raise TextBrokenError where a draft holds what no file could keep."""
    measure_text(draft.title, "title")
    for field in draft.fields:
        measure_text(field.label, "label")
        measure_text(field.value, "field")


def measure_text(text: str, what: str) -> int:
    """Return how many bytes a text takes (UTF-8). Raises TextBrokenError.

    Half a surrogate pair comes from cut text and from arguments that are no UTF-8.
    """
    try:
        return len(text.encode("utf-8"))
    except UnicodeEncodeError:
        # Without the text: it may be a secret.
        raise TextBrokenError(what=what) from None


class Recorder:
    """Make changes within a unit of work and gather the steps of one operation."""

    def __init__(self, session: Session, work: UnitOfWork, intention: Intention) -> None:
        self.session, self.work = session, work
        self.at: Millis = session.clock.now()
        self._intention = intention
        self._steps: list[Step] = []
        self._ids: list[bytes] = []
        self._undoes: Operation | None = None
        self._moved: set[FolderId] = set()
        self._new_tags = False

    def new_id(self) -> bytes:
        """Return a random id."""
        if not self._ids:
            # An import asks for tens of thousands, and each call of the system costs.
            drawn = self.session.app.randomness.bytes(16 * _IDS_AT_ONCE)
            self._ids = [drawn[at : at + 16] for at in range(0, len(drawn), 16)]
        return self._ids.pop()

    def put_item(
        self, item: Item, keys: Keys, before: SeenItem | None, *, keep_version: bool = False
    ) -> Item:
        """Write an item and note what it was; `keep_version` also keeps that as a version.

        Raises TooLargeError where it grew beyond what a copy could be read back with.
        """
        check_weight(item, before.item if before is not None else None)
        if before is None:
            self.check_room(1)
        if before is not None and keep_version:
            self.keep_version(before)
        grave = self.work.tombstones.get(item.id) if before is None else None
        written = self.work.items.put(
            item, keys, at_least=grave.revision + 1 if grave is not None else 1
        )
        if grave is not None:
            self.work.tombstones.remove(item.id)
        self._note(
            ITEMS,
            item.id,
            written.revision,
            msgspec.msgpack.encode(stored(*before)) if before is not None else None,
            msgspec.msgpack.encode(stored(written, keys)),
        )
        return written

    def check_room(self, more: int) -> None:
        """Raise TooLargeError where `more` items would be too many."""
        # The manifest counts all rows for nothing; only near the limit are items worth counting.
        near = self.work.vault.root.count + more > ITEMS_LIMIT
        if near and self.work.items.count() + more > ITEMS_LIMIT:
            raise TooLargeError(what="items", limit=ITEMS_LIMIT)

    def keep_version(self, seen: SeenItem) -> VersionId:
        """Keep an item as it is now among its earlier versions; return the id of that."""
        version = VersionId(self.new_id())
        self.work.versions.put(
            version,
            StoredVersion(version, self.at, stored(*seen)),
            parent=seen.item.id,
        )
        return version

    def note_added(self, item: Item, grave: Tombstone | None = None) -> None:
        """Note an item that was added in bulk, above its tombstone; only its revision is kept."""
        self._note(ITEMS, item.id, item.revision, None, None)
        if grave is not None:
            self.work.tombstones.remove(item.id)
            if grave.noun == ITEMS:
                at = msgspec.msgpack.encode(grave.at)
                self.note_row(GRAVES, item.id, grave.revision, after=at)

    def note_row(
        self,
        noun: str,
        row: bytes,
        revision: int,
        after: bytes | None = None,
        before: bytes | None = None,
    ) -> None:
        """Note a row of another table; its revision is kept, and what it was where it is given."""
        self._note(noun, row, revision, before, after)

    def remove_items(
        self,
        found: Sequence[SeenItem],
        *,
        undone: Container[bytes] = frozenset(),
        since: Mapping[bytes, Millis] = MappingProxyType({}),
    ) -> None:
        """Remove items with their versions and attachments, leaving tombstones.

        Of those in `undone` the tombstone says nothing to a merge; those in `since` were removed
        then, and what another copy did to them later is still later.
        """
        ids = [seen.item.id for seen in found]
        self.work.versions.remove_under(*ids)
        self.work.chunks.remove_under(*ids)
        self.work.items.remove_all(ids)
        left = ((UNDONE if s.item.id in undone else ITEMS, s.item) for s in found)
        graves = (
            Tombstone(noun, item.id, item.revision, since.get(item.id, self.at))
            for noun, item in left
        )
        self.work.tombstones.put_all({grave.id: grave for grave in graves})

    def note_removed(self, seen: SeenItem, earlier: Sequence[StoredVersion]) -> None:
        """Note an item whose removal can be undone, with its versions; its files will be gone."""
        left = msgspec.structs.replace(seen.item, attachments=())
        packed = msgspec.msgpack.encode(stored(left, {}))
        self._note(ITEMS, left.id, left.revision, packed, None)
        if earlier:
            self._note(EARLIER, left.id, 0, msgspec.msgpack.encode(earlier), None)

    def put_folder(self, folder: Folder, before: Folder | None) -> None:
        """Write a folder and note what it was."""
        if before is None or before.parent != folder.parent:
            self._moved.add(folder.id)
        revision = self.work.folders.put(folder.id, folder)
        self._note(FOLDERS, folder.id, revision, _packed(before), _packed(folder))

    def remove_folder(self, folder: Folder) -> None:
        """Remove a folder and note what it was."""
        self.work.folders.remove(folder.id)
        self._note(FOLDERS, folder.id, 0, _packed(folder), None)

    def put_tag(self, tag: Tag, before: Tag | None) -> None:
        """Write a tag and note what it was."""
        self._new_tags = self._new_tags or before is None
        revision = self.work.tags.put(tag.id, tag)
        self._note(TAGS, tag.id, revision, _packed(before), _packed(tag))

    def remove_tag(self, tag: Tag) -> None:
        """Remove a tag and note what it was."""
        self.work.tags.remove(tag.id)
        self._note(TAGS, tag.id, 0, _packed(tag), None)

    def undoing(self, operation: Operation) -> None:
        """Say which operation this one takes back."""
        self._undoes = operation

    def _note(
        self, noun: str, row: bytes, revision: int, before: bytes | None, after: bytes | None
    ) -> None:
        self._steps.append(Step(noun, row, revision, before, after))

    def finish(self, subject: str, *, only_copy: bool = False) -> OperationId:
        """Store the operation, commit everything with a line of the log, and return its id.

        Raises TooLargeError for more folders and tags than a copy could be read back with.
        """
        check_folders(self.work, self._moved)
        if self._new_tags:
            check_tags(self.work)
        operation = OperationId(self.new_id())
        undoes = self._undoes.id if self._undoes is not None else None
        steps = tuple(self._steps)
        self.work.operations.put(
            operation,
            Operation(operation, self.at, self._intention, subject, steps, undoes, only_copy),
            at_least=(self.work.vault.root.sequence + 1) << _REWRITES_BITS,
        )
        self.work.activity.note(self._event(operation))
        self.work.commit()
        return operation

    def _event(self, operation: OperationId) -> Event:
        """Return what the profile's own log is to say: never a title, which could not be undone."""
        touched = {step.id for step in self._steps if step.noun == ITEMS}
        facts: dict[str, Fact] = {}
        if len(touched) != 1 and touched:
            facts["count"] = len(touched)
        if self._undoes is not None:
            facts["undone"] = self._undoes.intention.value
        places = (step for step in self._steps if step.noun not in (ITEMS, VERSIONS, *BESIDE))
        place = next(places, None)
        if place is not None:
            facts[place.noun] = place.id.hex()
        item = ItemId(touched.pop()) if len(touched) == 1 else None
        # The line has the operation's id: so it is in the same bucket, and can be taken back.
        return Event(What(self._intention.value), self.at, item, tell(**facts), operation)

    def items(self) -> tuple[ItemId, ...]:
        """Return the items noted so far."""
        return tuple(ItemId(step.id) for step in self._steps if step.noun == ITEMS)


def _packed(value: Folder | Tag | None) -> bytes | None:
    return msgspec.msgpack.encode(value) if value is not None else None
