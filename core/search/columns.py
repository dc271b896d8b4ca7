"""Folded summaries in the order of their titles, one list per column.

What runs over all rows runs in C (`map`, `compress`) and over texts that lie
side by side in memory: measured at 100,000 rows, a pass over texts made in the
order of the rows takes a quarter of one over texts made in any order. That is
why a row has no object of its own, and why texts are folded after sorting.
"""

from __future__ import annotations

import bisect
import itertools
import operator
import re
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar, cast

from core.ports import Millis
from core.search.folding import fold, host_of
from core.search.further import AND, FIELD
from core.search.remains import Rows
from core.search.signs import sign_of
from core.vault.folder import FolderId
from core.vault.item import ItemId, ItemSummary
from core.vault.tag import TagId

# Folding turns all three into spaces, so none can be part of a title or of a word searched for.
MARK, _FIELD, _AND = "\x1f", FIELD, AND
_LAST = "\U0010ffff"
_REMEMBERED = 16
_AT_ONCE = 2048
T = TypeVar("T")
_WORD_START = re.compile(r"(?<![^\W_])(?=[^\W_])")


def mark(text: str) -> str:
    """Return a folded text with a mark before each word, a word being letters and digits."""
    if text.replace(" ", "").isalnum():  # the usual case, and four times as quick
        return MARK + text.replace(" ", " " + MARK)
    return _WORD_START.sub(MARK, text)


class Columns:
    """Rows by position: titles, marked titles, heads (title, hosts, username, tags), and beside
    them what `further` has of an item (`core.search.further`), which many have nothing of.
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
        self.titles = [fold(summary.title) for summary in self.summaries]
        self._heads = list(map(self._head, self.titles, self.summaries))
        self._beside = [further.get(summary.id, "") for summary in self.summaries]
        self._names = list(map(_without_notes, self._beside))
        self._beyond: dict[str, frozenset[int]] = {}
        self._known: tuple[list[int], list[str], str] | None = self._look_beside()
        self.marked = list(map(mark, self.titles))
        self.ids = [_copy(summary.id) for summary in self.summaries]
        self._signs = bytearray(map(sign_of, self.summaries))
        self._tagged = [self._shared(summary.tags) for summary in self.summaries]
        self._filed = [self._shared(summary.folder) for summary in self.summaries]
        self._expires = [summary.expires for summary in self.summaries]

    def __len__(self) -> int:
        return len(self.ids)

    def insert(self, summary: ItemSummary) -> None:
        """Put a row at its place."""
        place = bisect.bisect_left(self.summaries, self._order(summary), key=self._order)
        title = fold(summary.title)
        self.summaries.insert(place, summary)
        self.titles.insert(place, title)
        self._heads.insert(place, self._head(title, summary))
        beside = self._further.get(summary.id, "")
        self._beside.insert(place, beside)
        self._names.insert(place, _without_notes(beside))
        self._forget_rich()
        self.marked.insert(place, mark(title))
        self.ids.insert(place, _copy(summary.id))
        self._signs.insert(place, sign_of(summary))
        self._tagged.insert(place, self._shared(summary.tags))
        self._filed.insert(place, self._shared(summary.folder))
        self._expires.insert(place, summary.expires)

    def remove(self, summary: ItemSummary) -> None:
        """Take out the row of exactly this summary."""
        place = bisect.bisect_left(self.summaries, self._order(summary), key=self._order)
        texts = (self.titles, self._heads, self._beside, self._names, self.marked)
        for column in (*texts, self.summaries, self.ids, self._tagged, self._filed, self._expires):
            del column[place]
        del self._signs[place]
        self._forget_rich()

    def let_go(self) -> list[Rows]:
        """Hand over every column, to be freed elsewhere; the columns are not used after that."""
        self._forget_rich()
        texts: list[Rows] = [self.titles, self._heads, self._beside, self._names, self.marked]
        values: list[Rows] = [self.ids, self._tagged, self._filed, self._expires, self.summaries]
        return [*texts, *values, self._usernames, self._values]

    def list_texts(self) -> tuple[Sequence[str], Sequence[str]]:
        """Return what is looked into: the heads of all rows, and what is beside some of them."""
        return self._heads, self._rich[1]

    def translated(self, table: bytes, rows: Sequence[int]) -> Iterable[int]:
        """Tell of each row what a table of `core.search.signs` makes of its sign."""
        flags = self._signs.translate(table)
        return flags if len(rows) == len(flags) else map(flags.__getitem__, rows)

    def tagged(self, tags: set[TagId], rows: Sequence[int]) -> Iterable[bool]:
        """Tell of each row whether it carries one of the tags."""
        return map(operator.not_, map(tags.isdisjoint, _pick(self._tagged, rows)))

    def filed(self, folders: set[FolderId], rows: Sequence[int]) -> Iterable[bool]:
        """Tell of each row whether it lies in one of the folders."""
        return map(folders.__contains__, _pick(self._filed, rows))

    def expired(self, now: Millis, rows: Sequence[int]) -> Iterable[bool]:
        """Tell of each row whether its day has come."""
        return [day is not None and day <= now for day in _pick(self._expires, rows)]

    def among(self, items: Collection[ItemId], rows: Sequence[int]) -> Iterable[bool]:
        """Tell of each row whether it is one of the items."""
        return map(items.__contains__, _pick(self.ids, rows))

    def containing(self, word: str, rows: Sequence[int]) -> list[int]:
        """Return the rows that hold `word` anywhere."""
        inside = list(_contain(word, _pick(self._heads, rows)))
        within = _keep(rows, inside)
        beyond = self._find_beside(word, rows, inside) if self._rich[0] else []
        if len(self._beyond) >= _REMEMBERED:
            self._beyond.clear()
        # Ranking asks the same again, of some of these rows.
        self._beyond[word] = frozenset(beyond)
        return sorted([*within, *beyond]) if beyond else within

    def _find_beside(self, word: str, rows: Sequence[int], inside: Sequence[bool]) -> list[int]:
        """Return the rows that hold `word` beside their heads only; `inside` tells of the heads."""
        if len(rows) < len(self):
            outside = _keep(rows, map(operator.not_, inside))
            return _keep(outside, _contain(word, _pick(self._beside, outside)))
        rich, texts, everything = self._rich
        if word not in everything:
            return []
        found = _keep(rich, _contain(word, texts))
        return _keep(found, map(operator.not_, map(inside.__getitem__, found)))

    def _forget_rich(self) -> None:
        """Note anew, before the next search, which rows have anything beside their heads."""
        self._beyond, self._known = {}, None

    @property
    def _rich(self) -> tuple[list[int], list[str], str]:
        """Return the rows that have anything beside their heads, what, and all of it as one."""
        if self._known is None:
            self._known = self._look_beside()
        return self._known

    def _look_beside(self) -> tuple[list[int], list[str], str]:
        rich = [row for row, text in enumerate(self._beside) if text]
        joined = MARK.join([self._beside[row] for row in rich])
        # Taken apart again, they lie side by side in memory.
        return rich, joined.split(MARK) if rich else [], joined

    def by_rank(self, word: str, rows: Sequence[int]) -> Iterator[Sequence[int]]:
        """Part ascending rows that all hold `word` into groups, best first, each ascending.

        Best is a title that begins with it, then one with a word that does, one
        that holds it, then a host, the username, a tag, the name of an own field,
        an open value, the notes. What nobody asks for is not looked up.
        """
        if word not in self._beyond:  # forgotten for other words of the same query
            self.containing(word, rows)
        beside = self._beyond[word]
        beyond: Sequence[int] = ()
        if beside:
            beyond, rows = _part(rows, map(beside.__contains__, rows))
        yield from self._by_head(word, rows) if rows else ()
        if beyond:
            named, noted = _part(beyond, _contain(word, _pick(self._names, beyond)))
            yield from _by_field(word, named, self._names, range(2))
            yield noted

    def _by_head(self, word: str, rows: Sequence[int]) -> Iterator[Sequence[int]]:
        """Part rows that hold `word` in what their row of a list shows."""
        first = bisect.bisect_left(self.titles, word)
        end = bisect.bisect_left(self.titles, word + _LAST, lo=first)
        start, stop = bisect.bisect_left(rows, first), bisect.bisect_left(rows, end)
        yield rows[start:stop]
        rest: Sequence[int] = [*rows[:start], *rows[stop:]]
        marked = mark(word)
        if marked.startswith(MARK):
            rest = yield from _sift(rest, self.marked, marked)
        rest = yield from _sift(rest, self.titles, word)
        yield from _by_field(word, rest, self._heads, range(1, 4))

    def _shared(self, value: T) -> T:
        """Return one value for all that are the same: few, and looked at without a long way."""
        return cast("T", self._values.setdefault(value, value))

    def _order(self, summary: ItemSummary) -> tuple[str, str, bytes]:
        return (fold(summary.title), self._username(summary), summary.id)

    def _username(self, summary: ItemSummary) -> str:
        folded = self._usernames.get(summary.username)
        if folded is None:
            folded = self._usernames[summary.username] = fold(summary.username)
        return folded

    def _head(self, title: str, summary: ItemSummary) -> str:
        hosts = _AND.join(map(host_of, summary.websites))
        tags = _AND.join([self._tags[tag] for tag in summary.tags if tag in self._tags])
        return f"{title}{_FIELD}{hosts}{_FIELD}{self._username(summary)}{_FIELD}{tags}"


def _copy(id: ItemId) -> ItemId:
    """Return the same id, lying beside its neighbours in memory."""
    return ItemId(bytes(memoryview(id)))


def _pick(column: list[T], rows: Sequence[int]) -> Iterable[T]:
    return column if len(rows) == len(column) else map(column.__getitem__, rows)


def _contain(word: str, texts: Iterable[str]) -> Iterable[bool]:
    return map(operator.contains, texts, itertools.repeat(word))


def _by_field(
    word: str, rows: Sequence[int], texts: Sequence[str], fields: range
) -> Iterator[list[int]]:
    """Part rows by the field of their text that holds `word` first."""
    found: dict[int, list[int]] = {field: [] for field in fields}
    for row in rows:
        text = texts[row]
        found[text.count(_FIELD, 0, text.find(word))].append(row)
    yield from found.values()


def _sift(
    rows: Sequence[int], texts: Sequence[str], word: str
) -> Generator[Sequence[int], None, Sequence[int]]:
    """Yield the rows whose text holds `word`, some at a time; return the others once all are."""
    rest: list[int] = []
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        found, others = _part(some, _contain(word, map(texts.__getitem__, some)))
        rest += others
        yield found
    return rest


def _part(rows: Sequence[int], flags: Iterable[bool]) -> tuple[Sequence[int], Sequence[int]]:
    flags = list(flags)
    if not any(flags):
        return [], rows
    if all(flags):
        return rows, []
    return _keep(rows, flags), _keep(rows, map(operator.not_, flags))


def _without_notes(beside: str) -> str:
    """Return names of own fields and open values of what `core.search.further` made."""
    return beside.rpartition(_FIELD)[0] if beside else ""


def _keep(rows: Iterable[int], flags: Iterable[bool]) -> list[int]:
    return list(itertools.compress(rows, flags))
