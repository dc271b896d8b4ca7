"""All summaries of a vault, found and ranked at every keystroke."""

from __future__ import annotations

import itertools
import operator
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType

from core.ports import Millis
from core.search.columns import Columns
from core.search.folding import fold
from core.search.query import HEALTH_FLAGS, Flag, Query, Terms, parse_query, plain_kind
from core.search.remains import Rows
from core.search.signs import FAVOURITE, HAS_CODE, table_of_bit, table_of_kinds
from core.search.spelling import Vocabulary
from core.search.suggesting import Suggested, SuggestionPlan
from core.vault.field import HIDDEN
from core.vault.folder import Folder, FolderId, path_of
from core.vault.item import ItemId, ItemKind, ItemSummary
from core.vault.tag import Tag, TagId


def _wall_clock() -> Millis:
    return Millis(int(time.time() * 1000))


class SearchIndex:
    """The items outside Trash (or those in it), searched as a person types.

    A word is looked for in titles, hosts of websites, usernames, names of tags
    and what `further` has of each item: names of own fields, open values, notes.
    Neither has a secret, so none is ever here.
    """

    def __init__(
        self,
        summaries: Iterable[ItemSummary],
        *,
        tags: Iterable[Tag] = (),
        folders: Iterable[Folder] = (),
        further: Mapping[ItemId, str] = MappingProxyType({}),
        of_trash: bool = False,
        now: Callable[[], Millis] = _wall_clock,
    ) -> None:
        self._of_trash, self._now, self._further = of_trash, now, further
        self._tags: dict[TagId, str] = {}
        self._folders: dict[FolderId, tuple[str, ...]] = {}
        self._by_id: dict[ItemId, ItemSummary] = {}
        self._flagged: Mapping[Flag, Collection[ItemId]] = {}
        self._columns, self._vocabulary = Columns((), {}), Vocabulary(())
        self._last: tuple[Query, Sequence[int]] = (Query(), ())
        self._by_id.update(self._belonging(summaries))
        self.rename(tags=tags, folders=folders)

    def __len__(self) -> int:
        return len(self._by_id)

    def __repr__(self) -> str:
        return f"SearchIndex({len(self)} items, {HIDDEN})"

    def matches(self, query: Query, *, limit: int | None = None) -> list[ItemId]:
        """Return what matches: by rank of the first word, of the second …, then by title.

        Ranks: the title begins with the word, a word of it does, the title
        holds it, a website's host, the username, a tag, the name of an own
        field, an open value, the notes. With a `limit` only the best are
        ranked, which is several times quicker where nearly all match.
        """
        return list(map(self._columns.ids.__getitem__, self._best(query, limit)))

    def found(self, query: Query, *, limit: int | None = None) -> list[ItemSummary]:
        """Return the rows of what matches, in the same order, without looking each one up."""
        return list(map(self._columns.summaries.__getitem__, self._best(query, limit)))

    def count(self, query: Query) -> int:
        """Return how many items match; quick after `matches` of the same query."""
        return len(self._rows_of(query))

    def replace(self, summary: ItemSummary) -> None:
        """Add an item or put its new state in place of the old."""
        self.remove(summary.id)
        for id in self._belonging([summary]):
            self._by_id[id] = summary
            self._columns.insert(summary)
            self._vocabulary.add(fold(summary.title))
        self._forget_last()

    def replace_many(self, summaries: Iterable[ItemSummary]) -> None:
        """Do the same for many items, such as those of an import, at once."""
        for summary in summaries:
            self._by_id.pop(summary.id, None)
            self._by_id.update(self._belonging([summary]))
        self._build()

    def remove(self, item: ItemId) -> None:
        """Forget an item; one that is not here is fine."""
        summary = self._by_id.pop(item, None)
        if summary is not None:
            self._columns.remove(summary)
        self._forget_last()

    def rename(self, *, tags: Iterable[Tag], folders: Iterable[Folder]) -> None:
        """Take the names that tags and folders have now."""
        self._tags = {tag.id: fold(tag.name) for tag in tags}
        by_id = {folder.id: folder for folder in folders}
        self._folders = {id: tuple(map(fold, path_of(id, by_id))) for id in by_id}
        self._build()

    def flag(self, items: Mapping[Flag, Collection[ItemId]]) -> None:
        """Take which items are weak, reused and old now; nothing of it is judged here."""
        if items is not self._flagged:
            self._flagged = items
            self._forget_last()

    def plan_suggestion(self, text: str) -> SuggestionPlan:
        """Return where to look for what was meant with `text`, which takes longer than a key press.

        Operators stay as they are, and so do numbers and what is no plain word.
        """
        words = {token: self._vocabulary.like(fold(token)) for token in text.split()}
        plain = {token: known for token, known in words.items() if _is_plain(token)}
        return SuggestionPlan(text, self._columns.titles, self._columns.list_texts(), plain)

    def suggestion(self, found: Suggested) -> str | None:
        """Return what a plan of this index found, None where nothing would be found that way."""
        if isinstance(found, int):
            return self._columns.summaries[found].title
        return found if found is not None and self.count(parse_query(found)) else None

    def let_go(self) -> list[Rows]:
        """Hand over all there is, to be freed elsewhere; nothing is found here after that."""
        rows: list[Rows] = [self._by_id, *self._columns.let_go(), *self._vocabulary.let_go()]
        self._by_id, self._columns = {}, Columns((), {})
        self._forget_last()
        return rows

    def _best(self, query: Query, limit: int | None) -> Iterable[int]:
        rows = self._rows_of(query)
        ranked = itertools.chain.from_iterable(self._ranked(rows, query.wanted.words))
        return itertools.islice(ranked, limit)

    def _belonging(self, summaries: Iterable[ItemSummary]) -> dict[ItemId, ItemSummary]:
        return {s.id: s for s in summaries if (s.trashed is not None) is self._of_trash}

    def _build(self) -> None:
        self._columns = Columns(self._by_id.values(), self._tags, self._further)
        self._vocabulary = Vocabulary(self._columns.titles)
        self._forget_last()

    def _forget_last(self) -> None:
        """Drop the last result, whose positions hold no more; everything matches nothing."""
        self._last = (Query(), range(len(self._columns)))

    def _rows_of(self, query: Query) -> Sequence[int]:
        """Return the ascending rows that match; a query that grew starts here."""
        earlier, rows = self._last
        if query != earlier:
            settled = frozenset(earlier.wanted.words)
            if not query.narrows(earlier):
                rows, settled = range(len(self._columns)), frozenset()
            rows = self._without(self._with(rows, query.wanted, settled), query.unwanted)
            self._last = (query, rows)
        return rows

    def _ranked(self, rows: Sequence[int], words: Sequence[str]) -> Iterator[Sequence[int]]:
        """Part rows by the first word, each part by the second, and so on."""
        if not words:
            yield rows
            return
        for part in self._columns.by_rank(words[0], rows) if rows else ():
            yield from self._ranked(part, words[1:])

    def _with(self, rows: Sequence[int], terms: Terms, settled: frozenset[str]) -> Sequence[int]:
        """Return the rows that have what is asked for; all have the words in `settled` already."""
        for test in self._tests(terms):  # these are quicker, and leave fewer texts to look into
            rows = list(itertools.compress(rows, test(rows)))
        for word in terms.words:
            if word not in settled:
                rows = self._columns.containing(word, rows)
        return rows

    def _without(self, rows: Sequence[int], terms: Terms) -> Sequence[int]:
        for word in terms.words:
            with_it = frozenset(self._columns.containing(word, rows))
            rows = [row for row in rows if row not in with_it]
        for test in self._tests(terms):
            rows = list(itertools.compress(rows, map(operator.not_, test(rows))))
        return rows

    def _tests(self, terms: Terms) -> list[_Test]:
        columns = self._columns
        tests: list[_Test] = []
        for word in terms.tags:
            tags = {tag for tag, name in self._tags.items() if word in name}
            tests.append(partial(columns.tagged, tags))
        if terms.kinds:
            kinds = [kind for kind in ItemKind if plain_kind(kind.value).startswith(terms.kinds)]
            tests.append(partial(columns.translated, table_of_kinds(kinds)))
        if terms.folders:
            folders = {id for id, path in self._folders.items() if _lies_in(path, terms.folders)}
            tests.append(partial(columns.filed, folders))
        for flag, bit in ((Flag.FAV, FAVOURITE), (Flag.OTP, HAS_CODE)):
            if flag in terms.flags:
                tests.append(partial(columns.translated, table_of_bit(bit)))
        if Flag.EXPIRED in terms.flags:
            tests.append(partial(columns.expired, self._now()))
        asked = [flag for flag in HEALTH_FLAGS if flag in terms.flags]
        return tests + [partial(columns.among, self._flagged.get(flag, ())) for flag in asked]


def _is_plain(token: str) -> bool:
    word = fold(token)
    return word.isalnum() and parse_query(token).wanted.words == (word,)


# Tells of each of the rows whether it passes.
_Test = Callable[[Sequence[int]], Iterable[object]]


def _lies_in(path: tuple[str, ...], asked: tuple[tuple[str, ...], ...]) -> bool:
    """Tell whether a folder or one above it is asked for: names in a row, the last one begun."""
    return any(
        start + len(names) <= len(path)
        and path[start : start + len(names) - 1] == names[:-1]
        and path[start + len(names) - 1].startswith(names[-1])
        for names in asked
        for start in range(len(path))
    )
