"""Take back the steps of an operation: rows that were changed since are left as they are."""

from __future__ import annotations

import msgspec

from core.ports import Millis
from core.services.operations import (
    EARLIER,
    FOLDERS,
    GENERATED,
    GRAVES,
    ITEMS,
    PREFERENCES,
    RECIPES,
    TAGS,
    VERSIONS,
    Recorder,
)
from core.services.places_back import PlacesBack
from core.storage.items import SeenItem, StoredItem
from core.storage.unit_of_work import UnitOfWork
from core.storage.versions import StoredVersion
from core.vault.canonical import derive_canonical
from core.vault.folder import FolderId
from core.vault.history import Preference, Step, VersionId
from core.vault.item import ItemId
from core.vault.tag import TagId


class TakingBack:
    """Take back the steps of an operation within a unit of work, the last one first.

    What items lie in comes back before them and goes after them. `again` does an undone
    operation again, which may leave in Trash what remembers a folder that goes.
    """

    def __init__(self, work: UnitOfWork, recorder: Recorder, *, again: bool) -> None:
        self._work, self._recorder, self._again = work, recorder, again
        self._places = PlacesBack(work, recorder)
        self.items: list[ItemId] = []
        self.removed: list[ItemId] = []
        self.preferences: list[bytes] = []
        self._kept = 0

    @property
    def folders(self) -> list[FolderId]:
        """Return the folders that the operation had to do with."""
        return self._places.folders

    @property
    def tags(self) -> list[TagId]:
        """Return the tags that the operation had to do with."""
        return self._places.tags

    @property
    def kept(self) -> int:
        """Return how many steps were left as they are, for something changed since."""
        return self._kept + self._places.kept

    def take_back(self, steps: tuple[Step, ...]) -> None:
        """Bring back what was before the steps; what they made goes for good."""
        items = [step for step in reversed(steps) if step.noun == ITEMS]
        places = [step for step in reversed(steps) if step.noun in (FOLDERS, TAGS)]
        self._places.bring_back(places)
        for step in items:
            if not _made(step):
                self._take_back_item(step)
        buried = {step.id: self._removed_at(step) for step in steps if step.noun == GRAVES}
        self._remove_items([step for step in items if _made(step)], buried)
        made = [step for step in places if step.before is None]
        if made:
            self._places.remove(made, again=self._again)
        for step in steps:
            if step.noun in (GENERATED, RECIPES):
                self._remove_row(step)
            elif step.noun == PREFERENCES:
                taken = _take_back_preference(self._work, self._recorder, step)
                self.preferences += [step.id] if taken else []
                self._kept += not taken
            elif step.noun == VERSIONS:
                self._remove_versions(step, changed={ItemId(each.id) for each in items})
            elif step.noun == EARLIER and step.id in self.items:
                self._bring_back_versions(step)

    def _remove_versions(self, step: Step, *, changed: set[ItemId]) -> None:
        """Take away the versions that an item was given, unless it was left as it is now."""
        item = ItemId(step.id)
        if item in changed and item not in self.items:
            self._kept += 1
            return
        assert step.after is not None
        for version in msgspec.msgpack.decode(step.after, type=tuple[VersionId, ...]):
            self._work.versions.remove(version)

    def _bring_back_versions(self, step: Step) -> None:
        assert step.before is not None
        for version in msgspec.msgpack.decode(step.before, type=tuple[StoredVersion, ...]):
            self._work.versions.put(version.id, version, parent=step.id)

    def put_into_trash(self, steps: tuple[Step, ...]) -> None:
        """Put what was moved here into Trash; folders, tags and the generator's rows stay.

        The profile that it came from may be gone, so this may be the only copy, and what
        hangs on removed items could not be brought back.
        """
        moved = {ItemId(step.id): step for step in steps if step.noun == ITEMS}
        left = self._work.items.get_all(list(moved))
        now = {seen.item.id: seen for seen in left if seen.item.trashed is None}
        for item, seen in now.items():
            if not _as_left(moved[item], seen):
                self._kept += 1
                continue
            trashed = msgspec.structs.replace(seen.item, trashed=self._recorder.at)
            self._recorder.put_item(trashed, seen.keys, seen)
            self.items.append(item)

    def _remove_row(self, step: Step) -> None:
        """Remove what a move brought besides items; marked as used since, it stays."""
        rows = self._work.generated if step.noun == GENERATED else self._work.recipes
        if rows.revision_of(step.id) != step.revision:
            self._kept += 1
            return
        rows.remove(step.id)
        self._recorder.note_row(step.noun, step.id, 0)

    def _take_back_item(self, step: Step) -> None:
        item = ItemId(step.id)
        now = self._work.items.get(item)
        if not _as_left(step, now):
            self._kept += 1
            return
        assert step.before is not None
        before = msgspec.msgpack.decode(step.before, type=StoredItem)
        back = before.item()
        if now is not None:
            back = msgspec.structs.replace(back, last_used=now.item.last_used)
        # A folder or a tag may have been removed since. What lies in Trash remembers its folder
        # even so: else taking back the removal of that folder would find it changed.
        folder = self._places.folder_for(back.folder)
        remembers = back.trashed is not None or self._places.has_folder(folder)
        back = msgspec.structs.replace(
            back, folder=folder if remembers else None, tags=self._places.tags_for(back.tags)
        )
        self._recorder.put_item(back, before.keys(), now)
        self.items.append(item)

    def _remove_items(self, steps: list[Step], buried: dict[bytes, Millis]) -> None:
        """Remove items that the operation made and that are still as it left them.

        Those that a person had removed before count as removed by a person again.
        """
        found = self._work.items.get_all([ItemId(step.id) for step in steps])
        now = {seen.item.id: seen for seen in found}
        gone = [now[ItemId(s.id)] for s in steps if _as_left(s, now.get(ItemId(s.id)))]
        self._kept += len(steps) - len(gone)
        in_bulk = {step.id for step in steps if step.after is None}
        for seen in gone:
            # What came in bulk cannot be done again anyway.
            earlier = [] if seen.item.id in in_bulk else self._work.versions.children(seen.item.id)
            self._recorder.note_removed(seen, earlier)
        undone = {seen.item.id for seen in gone} - buried.keys()
        self._recorder.remove_items(gone, undone=undone, since=buried)
        self.removed.extend(seen.item.id for seen in gone)

    def _removed_at(self, step: Step) -> Millis:
        """Return when a person removed what came back; of older steps that is not known."""
        at = self._recorder.at
        return msgspec.msgpack.decode(step.after, type=Millis) if step.after is not None else at


def _take_back_preference(work: UnitOfWork, recorder: Recorder, step: Step) -> bool:
    """Set a preference as it was, or take it out; tell whether it was as the step left it."""
    now = work.preferences.get(step.id)
    packed = msgspec.msgpack.encode(now) if now is not None else None
    if packed != step.after:
        return False
    revision = 0
    if step.before is None:
        work.preferences.remove(step.id)
    else:
        before = msgspec.msgpack.decode(step.before, type=Preference)
        revision = work.preferences.put(step.id, before)
    recorder.note_row(PREFERENCES, step.id, revision, step.before, packed)
    return True


def _made(step: Step) -> bool:
    """Tell whether there was nothing before the step."""
    return step.before is None


def _as_left(step: Step, now: SeenItem | None) -> bool:
    """Tell whether an item is still as the step left it; being used is no change."""
    if now is None:
        return step.after is None and step.before is not None
    if step.after is None:
        return step.before is None and now.item.revision == step.revision
    after = msgspec.msgpack.decode(step.after, type=StoredItem).item()
    return derive_canonical(after) == derive_canonical(now.item)
