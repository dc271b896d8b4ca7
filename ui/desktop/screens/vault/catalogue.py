"""Every summary of an unlocked vault: ordered, counted and searched without touching the disk."""

from __future__ import annotations

import dataclasses
import operator
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from core.search import FoundRows, Remains, Scope, SortOrder, Strengths, parse_query
from core.vault.field import HIDDEN
from core.vault.folder import Folder, FolderId, path_of
from core.vault.item import ItemId, ItemSummary
from core.vault.tag import Tag, TagId
from ui.desktop.item_models.filters import ALL, HEALTH, Filter, Place
from ui.desktop.item_models.sidebar_tree import Counts
from ui.desktop.screens.vault.index_plan import Indexes, IndexPlan, KeptIndexes
from ui.desktop.screens.vault.ordered_rows import OrderedRows, OrderPlan
from ui.desktop.screens.vault.tally import Tally


@dataclasses.dataclass(frozen=True)
class Found:
    """The hits of a search: those of the filter in force, and all others."""

    here: Sequence[ItemSummary] = ()
    elsewhere: Sequence[ItemSummary] = ()


# Beyond this, sorting everything once is quicker than inserting one by one.
_FEW = 50
# So many are indexed within the time of a keystroke.
_AT_ONCE = 500


class Catalogue:
    """All items with Trash, and the folders they lie in."""

    def __init__(self, order: SortOrder = SortOrder.NAME) -> None:
        self._all: dict[ItemId, ItemSummary] = {}
        self.folders: Mapping[FolderId, Folder] = {}
        self.tags: Mapping[TagId, str] = {}
        """Their names by id, in the order in which they were read."""
        self._live = OrderedRows(order)
        self.tally = Tally()
        """What is counted of the items outside Trash, kept up with every change."""
        self._counts: Counts | None = None
        self._strengths: Strengths = {}
        self.indexes = KeptIndexes()

    def __repr__(self) -> str:
        return f"Catalogue({len(self._all)} items, {HIDDEN})"

    def __len__(self) -> int:
        return len(self._all)

    @property
    def order(self) -> SortOrder:
        """Return the order lists are in."""
        return self._live.order

    def get(self, item: ItemId | None) -> ItemSummary | None:
        """Return the summary of an item, None where there is none."""
        return self._all.get(item) if item is not None else None

    def place_of(self, item: ItemId) -> int | None:
        """Return where an item stands among all, None where it lies in Trash or nowhere."""
        summary = self._all.get(item)
        return self._live.place_of(summary) if summary is not None else None

    def fill(
        self,
        summaries: Iterable[ItemSummary],
        *,
        folders: Iterable[Folder] = (),
        tags: Iterable[Tag] = (),
    ) -> None:
        """Take everything anew."""
        self._touch()
        self.indexes.let_go()
        self.folders = {folder.id: folder for folder in folders}
        self.tags = {tag.id: tag.name for tag in tags}
        self._all = {summary.id: summary for summary in summaries}
        self._live.fill(self._rows(trashed=False))
        self.tally = Tally(self._live.rows)

    def give_up(self) -> Remains:
        """Forget everything, and return it to be freed elsewhere: that takes its time."""
        rows = [self._all, *self._live.let_go(), *self.indexes.let_go()]
        self._strengths = {}
        self.fill(())
        return Remains(rows)

    def take(self, made: Catalogue) -> Remains:
        """Take all that one has that was made on another thread, and return what was here."""
        self._touch()
        remains = Remains([self._all, *self._live.let_go(), [self.indexes.made]])
        self.indexes.drop()
        self._all, self.folders, self.tags = made._all, made.folders, made.tags
        self._live, self.tally = made._live, made.tally
        return remains

    def replace(
        self,
        summaries: Collection[ItemSummary],
        removed: Iterable[ItemId] = (),
        *,
        names: tuple[Iterable[Folder], Iterable[Tag]] | None = None,
    ) -> None:
        """Take the new state of some items; `removed` are no more.

        `names` are the folders and tags that there are now, None where they are as before.
        """
        self._touch()
        if names is not None:
            self.folders = {folder.id: folder for folder in names[0]}
            self.tags = {tag.id: tag.name for tag in names[1]}
            self.indexes.drop()
        removed = tuple(removed)
        self.indexes.forget(removed)
        gone = [self._all.pop(item) for item in removed if item in self._all]
        if len(summaries) + len(gone) > _FEW:
            self._all.update((summary.id, summary) for summary in summaries)
            self._live.fill(self._rows(trashed=False))
            self.tally = Tally(self._live.rows)
            self.indexes.drop()
            return
        for old in gone:
            self._forget(old)
        for summary in summaries:
            former = self._all.get(summary.id)
            if former is not None:
                self._forget(former)
            self._all[summary.id] = summary
            if summary.trashed is None:
                self._live.add(summary)
                self.tally.add(summary)
            self.indexes.replace(summary)

    def plan_order(self, order: SortOrder, strengths: Strengths | None = None) -> OrderPlan:
        """Return what to put in another order, which can then be done on another thread."""
        if strengths is not None:
            self._strengths = strengths
        return OrderPlan(self.indexes.stamp, order, self._live.listed(), self._strengths)

    def take_order(self, plan: OrderPlan, made: OrderedRows) -> Remains | None:
        """Use rows that a plan put in order, and return those before; None if it is outdated."""
        if plan.stamp != self.indexes.stamp:
            return None
        remains, self._live = Remains(self._live.let_go()), made
        return remains

    def listed(self, filter: Filter) -> tuple[ItemSummary, ...]:
        """Return what a filter shows, in order; the Trash shows what was moved last first."""
        if filter.place is Place.TRASH:
            return tuple(sorted(self._rows(trashed=True), key=_latest_first))
        if filter == ALL:
            return self._live.listed()
        if filter == HEALTH:
            return ()
        shows = _test_of(filter, self.folders)
        return tuple(row for row in self._live.rows if shows(row))

    @property
    def is_searchable(self) -> bool:
        """Tell whether a search would hold nobody up; else indexes have to be made and taken."""
        return self.indexes.made is not None or len(self._all) <= _AT_ONCE

    def search(self, text: str, filter: Filter, *, limit: int | None = None) -> Found:
        """Return the hits for a text, best first, those of the filter apart from the others.

        With a `limit` only the best outside Trash. Of many hits, those are put in order which
        somebody reads.
        """
        query, ready = parse_query(text), self._ready()
        if filter.place is Place.TRASH:
            return Found(_as_read(ready.trash.found(query)), _as_read(ready.live.found(query)))
        if limit is not None:
            return Found(ready.live.found(query)[:limit])
        if filter in (ALL, HEALTH):
            return Found(_as_read(ready.live.found(query)))
        here, elsewhere = ready.live.found_apart(query, _scope_of(filter, self.folders))
        return Found(_as_read(here), _as_read(elsewhere))

    def plan_indexes(self) -> IndexPlan:
        """Return what to make the indexes of, which can then be done on another thread."""
        rows, folders = tuple(self._all.values()), tuple(self.folders.values())
        tags = tuple(Tag(id, name) for id, name in self.tags.items())
        return IndexPlan(self.indexes.stamp, rows, folders, tags, self.indexes.further)

    def take_further(self, found: Mapping[ItemId, str]) -> None:
        """Have items found by more than their rows; of many, `indexes` are outdated then."""
        other = self.indexes.learn(found)
        # Those that are being made meanwhile may have looked for these texts in vain.
        are_new = self.indexes.made is not None and not self.indexes.is_outdated
        if not other or (len(other) <= _FEW and are_new):
            for item in other:
                if item in self._all:
                    self.indexes.replace(self._all[item])
            return
        self.indexes.stamp += 1
        self.indexes.is_outdated = self.indexes.made is not None
        if len(self._all) <= _AT_ONCE:
            self.indexes.drop()

    def counts(self) -> Counts:
        """Count the items of every filter; a folder counts what lies in its folders, too."""
        if self._counts is None:
            trash = len(self._all) - len(self._live.rows)
            self._counts = self.tally.counts(self.folders, trash=trash)
        return self._counts

    def _rows(self, *, trashed: bool) -> list[ItemSummary]:
        return [row for row in self._all.values() if (row.trashed is not None) is trashed]

    def _forget(self, summary: ItemSummary) -> None:
        if summary.trashed is None:
            self._live.remove(summary)
            self.tally.remove(summary)
        self.indexes.remove(summary.id)

    def _touch(self) -> None:
        """Note that what was derived from the items holds no longer."""
        self.indexes.stamp += 1
        self._counts = None

    def _ready(self) -> Indexes:
        """Return the indexes, making them where nobody has yet."""
        found = self.indexes.flag()
        if found is None:
            plan = self.plan_indexes()
            self.indexes.take(plan, plan.make())
            return self._ready()
        return found


def _latest_first(row: ItemSummary) -> tuple[int, ItemId]:
    return -(row.trashed or 0), row.id


def _as_read(rows: FoundRows) -> Sequence[ItemSummary]:
    """Return rows in order: a few at once, many as they are read."""
    return tuple(rows) if len(rows) <= _AT_ONCE else rows


def _scope_of(filter: Filter, folders: Mapping[FolderId, Folder]) -> Scope:
    """Return what a search within a filter is narrowed to."""
    if filter.place is Place.FAVOURITES:
        return Scope(favourites=True)
    if filter.folder is not None:
        return Scope(folders=_list_below(filter.folder, folders))
    return Scope(kind=filter.kind, tag=filter.tag)


def _test_of(filter: Filter, folders: Mapping[FolderId, Folder]) -> Callable[[ItemSummary], bool]:
    """Return what tells whether a filter shows a row."""
    if filter.place is Place.FAVOURITES:
        return operator.attrgetter("favourite")
    if filter.place is Place.KIND:
        return lambda row: row.kind is filter.kind
    if filter.tag is not None:
        return lambda row: filter.tag in row.tags
    if filter.folder is not None:
        inside = _list_below(filter.folder, folders)
        return lambda row: row.folder in inside
    return lambda row: True


def _list_below(folder: FolderId, folders: Mapping[FolderId, Folder]) -> frozenset[FolderId]:
    """Return a folder and every folder below it."""
    found = {folder}
    grew = True
    while grew:
        below = {f.id for f in folders.values() if f.parent in found}
        grew = not below <= found
        found |= below
    return frozenset(found)


def folder_paths(folders: Mapping[FolderId, Folder]) -> dict[FolderId, str]:
    """Return every folder with its whole path as text."""
    known = dict(folders)
    return {folder: " / ".join(path_of(folder, known)) for folder in known}
