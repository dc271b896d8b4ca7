"""Compare this profile with another copy of it: every item of both becomes one row of a plan."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterable, Iterator

from core.ports import Millis
from core.progress import SILENT, Progress
from core.services.merge_compare import Changed, Difference, compare, mark_held
from core.services.merge_copy import OtherCopy
from core.services.merge_history import Memory, find_past, list_past
from core.services.merge_pairing import Pairing
from core.services.merge_plan import Choice, MergeRow, Standing
from core.services.merge_sides import Aspect, Names, Side, weigh_said, weigh_side
from core.storage.unit_of_work import UnitOfWork
from core.vault.history import Tombstone, Version
from core.vault.item import Item, ItemId, summary_of

_EVERY = 256
_VALUES = 10_000
"""After so many values of one item it is asked again whether to go on."""
_DAY = 24 * 60 * 60 * 1000


def names_of(work: UnitOfWork, copy: OtherCopy) -> Names:
    """Return what folders and tags of a copy are called here."""
    folders = {folder.id: folder for folder in work.folders.all()}
    tags = {tag.id: tag for tag in work.tags.all()}
    return Names((folders, tags), (copy.folders, copy.tags))


class _Pace:
    """Report now and then, also within an item of thousands of values: there it can be stopped."""

    def __init__(self) -> None:
        self._progress: Progress = SILENT
        self._done = self._total = self._values = 0

    def begin(self, progress: Progress, total: int) -> None:
        """Report to this from now on."""
        self._progress, self._total = progress, total

    def reach(self, done: int) -> None:
        """Note how many items are compared. Raises CancelledError."""
        self._done = done
        if done % _EVERY == 0:
            self._progress.report(done, self._total, "comparing")

    def tick(self, values: int) -> None:
        """Note how many values were looked at since. Raises CancelledError."""
        self._values += values
        if self._values >= _VALUES:
            self._values = 0
            self._progress.report(self._done, self._total, "comparing")


class Comparison:
    """Two copies side by side within a unit of work; nothing is changed."""

    def __init__(
        self,
        work: UnitOfWork,
        copy: OtherCopy,
        pairing: Pairing,
        names: Names,
        *,
        now: Millis,
    ) -> None:
        self._copy, self._pairing, self._now = copy, pairing, now
        self._pace = _Pace()
        self._names = names
        self._sides = {
            index: (self._side_here(item), self._names.side(copy.items[index]))
            for item, index in pairing.pairs
        }
        self._known = work.versions.ids()
        self._past = list_past(work, self._list_worth_looking_into())

    def _side_here(self, item: Item) -> Side:
        return self._copy.project(item, self._names.side(item))

    def _list_worth_looking_into(self) -> Iterator[ItemId]:
        """Yield the items of which it matters what they were."""
        for item, index in self._pairing.pairs:
            ours, theirs = self._sides[index]
            if weigh_side(ours) != weigh_side(theirs) or self._unknown(index):
                yield item.id

    def _unknown(self, index: int) -> list[tuple[int, Version]]:
        """Return the earlier versions of an item there that have no place here under their ids."""
        versions = self._copy.versions.get(self._copy.items[index].id, ())
        return [(n, each) for n, each in enumerate(versions) if each.id not in self._known]

    def rows(self, progress: Progress) -> Iterator[MergeRow]:
        """Yield a row for each item of either copy, those that both have first.

        Raises CancelledError.
        """
        pairing = self._pairing
        total = len(pairing.pairs) + len(pairing.only_there) + len(pairing.only_here)
        self._pace.begin(progress, total)
        found = itertools.chain(self._both(), self._only_there(), self._only_here())
        for number, row in enumerate(found):
            self._pace.reach(number)
            yield dataclasses.replace(row, index=number)

    def _both(self) -> Iterable[MergeRow]:
        return (self._row(item, index) for item, index in self._pairing.pairs)

    def _row(self, item: Item, index: int) -> MergeRow:
        ours, theirs = self._sides[index]
        differences: tuple[Difference, ...] = ()
        if weigh_side(ours) != weigh_side(theirs):
            differences = self._compare(item, index)
        standing = _standing(differences)
        news = any(each.changed is not Changed.HERE for each in differences)
        if ours.trashed != theirs.trashed:
            standing = Standing.DELETED_HERE if ours.trashed else Standing.DELETED_THERE
        return MergeRow(
            index=0,
            standing=standing,
            kind=item.kind,
            title=item.title,
            subtitle=summary_of(item).username,
            here=item.id,
            seen=item.revision,
            there=index,
            differences=differences,
            versions=tuple(self._list_new_versions(item, index)),
            newer=Choice.THERE if self._is_newer(theirs, ours.modified) else Choice.HERE,
            # What was thrown away here and changed there since is wanted by somebody.
            taken=standing is Standing.DELETED_HERE and news,
        )

    def _is_newer(self, theirs: Side | Item, ours: Millis) -> bool:
        """Tell whether the other copy was changed later; a time more than a day ahead is none."""
        return ours < theirs.modified <= self._now + _DAY

    def _is_wanted(self, item: Item, grave: Tombstone) -> bool:
        """Tell whether an item was changed in its copy after it was removed here.

        Not by its revision: the copy chooses that, and one of all numbers would bring back
        whatever was removed for good, though it says itself that it is older.
        """
        return self._is_newer(item, grave.at)

    def _compare(self, item: Item, index: int) -> tuple[Difference, ...]:
        here = tuple(map(self._side_here, self._memory(item).items()))
        there = self._sides_before(index)
        partial = self._copy.partial
        last, tick = self._list_last(item, index), self._pace.tick
        past = find_past(self._sides[index], (here, there), last, partial=partial, tick=tick)
        found = compare(*self._sides[index], past, tick)
        if partial and all(each.aspect is Aspect.FOREIGN for each in found):
            # Other programs add data of their own to every entry that they save.
            return ()
        return mark_held(found, (self._sides[index][0], *self._list_kept(item)))

    def _memory(self, item: Item) -> Memory:
        return self._past.get(item.id, Memory())

    def _list_kept(self, item: Item) -> list[Side]:
        """Return what the earlier versions of an item say; what undo remembers will be gone."""
        return [self._looked_at(version.item) for version in self._memory(item).versions]

    def _looked_at(self, item: Item) -> Side:
        self._pace.tick(len(item.fields))
        return self._side_here(item)

    def _list_last(self, item: Item, index: int) -> tuple[Millis, Millis]:
        """Return when each copy last decided that an item is what it is."""
        ours, theirs = self._sides[index]
        row = self._copy.items[index].id
        undone = self._copy.undone.get(row, Millis(0))
        memory = Memory(self._copy.versions.get(row, ()), undone=undone)
        here = self._memory(item).last(ours, theirs, self._looked_at)
        there = memory.last(theirs, ours, self._names.side)
        # A clock that was far ahead there decides nothing.
        return min(here, self._now), there if there <= self._now + _DAY else Millis(0)

    def _sides_before(self, index: int) -> tuple[Side, ...]:
        row = self._copy.items[index].id
        items = [version.item for version in self._copy.versions.get(row, ())]
        items += self._copy.past.get(row, ())
        return tuple(map(self._names.side, sorted(items, key=lambda each: -each.revision)))

    def _list_new_versions(self, item: Item, index: int) -> Iterator[int]:
        """Yield which earlier versions there say something that nothing here does."""
        unknown = self._unknown(index)
        if not unknown:
            return
        sides = (*self._list_kept(item), *self._sides[index])
        told = {weigh_said(side) for side in sides}
        for number, version in unknown:
            self._pace.tick(len(version.item.fields))
            said = weigh_said(self._names.side(version.item))
            if said not in told:
                told.add(said)
                yield number

    def _only_there(self) -> Iterator[MergeRow]:
        for index in self._pairing.only_there:
            item, grave = self._copy.items[index], self._pairing.graves.get(index)
            versions = self._copy.versions.get(item.id, ())
            yield MergeRow(
                index=0,
                standing=Standing.DELETED_HERE if grave is not None else Standing.ONLY_THERE,
                kind=item.kind,
                title=item.title,
                subtitle=summary_of(item).username,
                there=index,
                versions=tuple(range(len(versions))),
                newer=Choice.THERE,
                taken=grave is None or self._is_wanted(item, grave),
            )

    def _only_here(self) -> Iterator[MergeRow]:
        for item in self._pairing.only_here:
            grave = self._copy.graves.get(item.id)
            gone = grave is not None and item.trashed is None
            yield MergeRow(
                index=0,
                standing=Standing.DELETED_THERE if gone else Standing.ONLY_HERE,
                kind=item.kind,
                title=item.title,
                subtitle=summary_of(item).username,
                here=item.id,
                seen=item.revision,
            )


def _standing(differences: tuple[Difference, ...]) -> Standing:
    found = {each.changed for each in differences}
    if not found:
        return Standing.SAME
    if found == {Changed.HERE}:
        return Standing.CHANGED_HERE
    return Standing.CHANGED_THERE if found == {Changed.THERE} else Standing.CHANGED_BOTH
