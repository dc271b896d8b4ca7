"""Folded summaries in the order of their titles, one list per column.

What runs over all rows runs in C (`map`, `compress`) and over texts that lie
side by side in memory: measured at 100,000 rows, a pass over texts made in the
order of the rows takes a quarter of one over texts made in any order. That is
why a row has no object of its own, and why texts are made once more after sorting.
"""

from __future__ import annotations

import bisect
import itertools
import operator
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar, cast

from core.ports import Millis
from core.search.folding import fold, host_of
from core.search.further import AND, FIELD
from core.search.hits import MARK, Column, Hits, look_into, mark
from core.search.masks import number_of
from core.search.remains import Rows
from core.search.signs import sign_of
from core.vault.folder import FolderId
from core.vault.item import ItemId, ItemSummary
from core.vault.tag import TagId

_REMEMBERED = 12
T = TypeVar("T")


class Columns:
    """Rows by position: a column of texts for each field that is looked into.

    The fields are the title, hosts, username, tags, and what `further` has of an item
    (`core.search.further`): names of own fields, open values, notes.
    """

    def __init__(
        self,
        summaries: Iterable[ItemSummary],
        tags: Mapping[TagId, str],
        further: Mapping[ItemId, str] = MappingProxyType({}),
    ) -> None:
        self._tags, self._further = tags, further
        self._usernames: dict[str, str] = {}  # a vault has few of them and many items
        self._values: dict[object, object] = {}
        # Held until the columns are made: texts made in the holes that sorting leaves
        # would lie scattered again, and every later pass would take three times as long.
        keys = sorted((*self._order(summary), summary) for summary in summaries)
        self.summaries = [summary for _, _, _, summary in keys]
        self._usernames = {}
        self.titles = _side_by_side([title for title, _, _, _ in keys])
        usernames = [username for _, username, _, _ in keys]
        self._texts = [Column(self.titles), *map(Column, self._list_others(usernames))]
        self.titles = self._texts[0].texts
        self.marked = list(map(mark, self.titles))
        self._hits: dict[tuple[str, int], Hits] = {}
        self._is_lent = False
        self.ids = [_copy(summary.id) for summary in self.summaries]
        self._signs = bytearray(map(sign_of, self.summaries))
        self._tagged = self._all_shared([summary.tags for summary in self.summaries])
        self._filed = self._all_shared([summary.folder for summary in self.summaries])
        self._expires = [summary.expires for summary in self.summaries]

    def __len__(self) -> int:
        return len(self.ids)

    def insert(self, summary: ItemSummary) -> None:
        """Put a row at its place."""
        self._take_back()
        place = bisect.bisect_left(self.summaries, self._order(summary), key=self._order)
        title = fold(summary.title)
        texts = (title, *self._texts_of(summary))
        for column, text in zip(self._texts, texts, strict=True):
            column.insert(place, text)
        self.summaries.insert(place, summary)
        self.marked.insert(place, mark(title))
        self.ids.insert(place, _copy(summary.id))
        self._signs.insert(place, sign_of(summary))
        self._tagged[place:place] = self._all_shared([summary.tags])
        self._filed[place:place] = self._all_shared([summary.folder])
        self._expires.insert(place, summary.expires)

    def remove(self, summary: ItemSummary) -> None:
        """Take out the row of exactly this summary."""
        self._take_back()
        place = bisect.bisect_left(self.summaries, self._order(summary), key=self._order)
        values = (self.summaries, self.ids, self._tagged, self._filed, self._expires)
        for texts in self._texts:
            texts.remove(place)
        for column in (self.marked, *values):
            del column[place]
        del self._signs[place]

    def lend(self) -> Sequence[ItemSummary]:
        """Return the rows as they are now, to be read later: they stay so while columns change.

        So do the hits of a word, which are put in order only as far as a screen shows them.
        """
        self._is_lent = True
        return self.summaries

    def let_go(self) -> list[Rows]:
        """Hand over every column, to be freed elsewhere; the columns are not used after that."""
        self._hits = {}
        texts: list[Rows] = [*self.list_texts(), self.marked]
        values: list[Rows] = [self.ids, self._tagged, self._filed, self._expires, self.summaries]
        return [*texts, *values, self._usernames, self._values]

    def list_texts(self) -> Sequence[list[str]]:
        """Return what is looked into, a list for each field."""
        return [column.texts for column in self._texts]

    def hits_of(self, word: str, within: int) -> Hits:
        """Return where a word is in the rows of a mask; one that grew is sought where it was."""
        found = self._hits.pop((word, within), None)
        if found is None:
            near = [one for one, there in self._hits if one in word and there == within]
            masks = (within, *itertools.repeat(0, len(self._texts) - 1))
            if near:
                masks = self._hits[max(near, key=len), within].fields
            fields = look_into(self._texts, word, masks)
            found = Hits(word, fields, self.titles, self.marked)
        self._hits[word, within] = found
        if len(self._hits) > _REMEMBERED:
            del self._hits[next(iter(self._hits))]
        return found

    def translated(self, table: bytes) -> int:
        """Return the mask that a table of `core.search.signs` makes of the signs of all rows."""
        return number_of(self._signs.translate(table))

    def tagged(self, tags: Collection[TagId]) -> int:
        """Return the mask of the rows that carry one of the tags."""
        return _mask(map(operator.not_, map(frozenset(tags).isdisjoint, self._tagged)))

    def filed(self, folders: Collection[FolderId]) -> int:
        """Return the mask of the rows that lie in one of the folders."""
        return _mask(map(folders.__contains__, self._filed))

    def expired(self, now: Millis) -> int:
        """Return the mask of the rows whose day has come."""
        return _mask(day is not None and day <= now for day in self._expires)

    def among(self, items: Collection[ItemId]) -> int:
        """Return the mask of the rows of some items."""
        return _mask(map(items.__contains__, self.ids))

    def _take_back(self) -> None:
        """Have columns of our own again, which may change, and know of no hits."""
        self._hits = {}
        if self._is_lent:
            self.titles = self._texts[0].texts = self.titles[:]
            self.marked, self.summaries = self.marked[:], self.summaries[:]
            self._is_lent = False

    def _list_others(self, usernames: list[str]) -> Iterator[Iterable[str]]:
        """Yield the texts beside the titles, a field at a time, each from top to bottom."""
        rows = self.summaries
        tags = {held: AND.join(self._names_of(held)) for held in {row.tags for row in rows}}
        yield map(_hosts, rows)
        yield usernames
        yield [tags[row.tags] for row in rows]
        further = [_three(self._further.get(row.id, "")) for row in rows]
        for at in range(3):
            yield [parts[at] for parts in further]

    def _texts_of(self, summary: ItemSummary) -> tuple[str, ...]:
        tags = AND.join(self._names_of(summary.tags))
        further = _three(self._further.get(summary.id, ""))
        return (_hosts(summary), self._username(summary), tags, *further)

    def _names_of(self, tags: Iterable[TagId]) -> list[str]:
        return [self._tags[tag] for tag in tags if tag in self._tags]

    def _all_shared(self, values: list[T]) -> list[T]:
        """Return one value for all that are the same: few, and looked at without a long way."""
        return cast("list[T]", list(map(self._values.setdefault, values, values)))

    def _order(self, summary: ItemSummary) -> tuple[str, str, bytes]:
        return (fold(summary.title), self._username(summary), summary.id)

    def _username(self, summary: ItemSummary) -> str:
        folded = self._usernames.get(summary.username)
        if folded is None:
            folded = self._usernames[summary.username] = fold(summary.username)
        return folded


def _side_by_side(texts: list[str]) -> list[str]:
    """Return the same texts, none with a mark in it, lying beside their neighbours in memory."""
    return MARK.join(texts).split(MARK) if texts else []


def _copy(id: ItemId) -> ItemId:
    """Return the same id, lying beside its neighbours in memory."""
    return ItemId(bytes(memoryview(id)))


def _hosts(summary: ItemSummary) -> str:
    return AND.join(map(host_of, summary.websites))


def _three(further: str) -> list[str]:
    """Return names of own fields, open values and notes of what `core.search.further` made."""
    return further.split(FIELD, 2) if further else _NOTHING


_NOTHING = ["", "", ""]


def _mask(flags: Iterable[bool]) -> int:
    return number_of(bytes(flags))
