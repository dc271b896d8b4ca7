"""All summaries of a vault, found and ranked at every keystroke."""

from __future__ import annotations

import itertools
import time
from collections.abc import (
    Callable,
    Collection,
    Hashable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from functools import partial
from types import MappingProxyType

from core.ports import Millis
from core.search.columns import Columns
from core.search.folding import fold
from core.search.found import FoundRows
from core.search.hits import Hits
from core.search.masks import number_of, rows_in
from core.search.matching import scattered_in
from core.search.operator_values import values_meant
from core.search.query import (
    HEALTH_FLAGS,
    Flag,
    Query,
    Scope,
    Terms,
    parse_query,
    plain_kind,
)
from core.search.remains import Rows
from core.search.signs import FAVOURITE, HAS_CODE, table_of_bit, table_of_kinds
from core.search.spelling import Vocabulary, spelt_as_in
from core.search.suggesting import Suggested, SuggestionPlan
from core.vault.field import HIDDEN
from core.vault.folder import Folder, FolderId, path_of
from core.vault.item import ItemId, ItemKind, ItemSummary
from core.vault.tag import Tag, TagId

_REMEMBERED, _FEW = 16, 1_000
_NONE: Mapping[str, str] = MappingProxyType({})


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
        self._masks: dict[Hashable, int] = {}
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
        mask, hits = self._answer(query)
        rows = itertools.islice(_in_order(mask, hits, len(self._columns)), limit)
        return list(map(self._columns.ids.__getitem__, rows))

    def found(self, query: Query) -> FoundRows:
        """Return the rows of what matches, in the same order, ranked as far as they are read."""
        return self._rows_of(*self._answer(query))

    def found_apart(self, query: Query, scope: Scope) -> tuple[FoundRows, FoundRows]:
        """Return the rows of what matches within a scope, and of what does elsewhere."""
        mask, hits = self._answer(query)
        inside = mask & self._mask_of_scope(scope)
        return self._rows_of(inside, hits), self._rows_of(mask ^ inside, hits)

    def scattered(self, word: str, *, limit: int) -> list[ItemSummary]:
        """Return items whose titles have the letters of a word in this order, as "amzn" has."""
        rows = scattered_in(self._columns.titles, word, limit)
        return [self._columns.summaries[row] for row in rows]

    def count(self, query: Query) -> int:
        """Return how many items match."""
        return self._answer(query)[0].bit_count()

    def replace(self, summary: ItemSummary) -> None:
        """Add an item or put its new state in place of the old."""
        self.remove(summary.id)
        for id in self._belonging([summary]):
            self._by_id[id] = summary
            self._columns.insert(summary)
            self._vocabulary.add(fold(summary.title))
        self._forget_masks()

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
        self._forget_masks()

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
            self._forget_masks()

    def plan_suggestion(self, text: str, kinds: Mapping[str, str] = _NONE) -> SuggestionPlan:
        """Return where to look for what was meant with `text`, which takes longer than a key press.

        Numbers stay as they are, and so do operators with a value that there is; `kinds` has what
        types are called on the screen, folded, and their names behind `type:`.
        """
        words = {token: self._vocabulary.like(fold(token)) for token in text.split()}
        plain = {token: known for token, known in words.items() if _is_plain(token)}
        tags, paths = self._tags.values(), self._folders.values()
        values = {token: values_meant(token, tags, paths, kinds) for token in words}
        texts = self._columns.list_texts()
        return SuggestionPlan(text, self._columns.titles, texts, plain, values)

    def suggestion(self, found: Suggested) -> str | None:
        """Return what a plan of this index found, None where nothing would be found that way."""
        if isinstance(found, int):
            # A title may read as an operator: “Bank -old” is all but old.
            found = self._columns.summaries[found].title
        best = self.matches(parse_query(found), limit=1) if found is not None else []
        return spelt_as_in(self._by_id[best[0]].title, found) if best and found else None

    def let_go(self) -> list[Rows]:
        """Hand over all there is, to be freed elsewhere; nothing is found here after that."""
        rows: list[Rows] = [self._by_id, *self._columns.let_go(), *self._vocabulary.let_go()]
        self._by_id, self._columns = {}, Columns((), {})
        self._forget_masks()
        return rows

    def _belonging(self, summaries: Iterable[ItemSummary]) -> dict[ItemId, ItemSummary]:
        return {s.id: s for s in summaries if (s.trashed is not None) is self._of_trash}

    def _build(self) -> None:
        self._columns = Columns(self._by_id.values(), self._tags, self._further)
        self._vocabulary = Vocabulary(self._columns.titles)
        self._forget_masks()

    def _forget_masks(self) -> None:
        """Drop what was found: each row may stand elsewhere now."""
        self._masks = {}

    def _rows_of(self, mask: int, hits: Sequence[Hits]) -> FoundRows:
        summaries = self._columns.lend()
        rows = _in_order(mask, hits, len(summaries))
        return FoundRows(mask.bit_count(), map(summaries.__getitem__, rows))

    def _answer(self, query: Query) -> tuple[int, Sequence[Hits]]:
        """Return which rows match, and where each wanted word is in them."""
        mask, hits = number_of(b"\1" * len(self._columns)), []
        for one in self._masks_of(query.wanted):
            mask &= one
        for word in query.wanted.words:
            hits.append(self._columns.hits_of(word, mask))
            mask = hits[-1].everywhere
        for one in self._masks_of(query.unwanted):
            mask ^= mask & one
        for word in query.unwanted.words:
            mask ^= self._columns.hits_of(word, mask).everywhere
        return mask, hits

    def _masks_of(self, terms: Terms) -> Iterator[int]:
        """Return a mask for each thing beside words that is asked for."""
        columns = self._columns
        for word in terms.tags:
            tags = frozenset(tag for tag, name in self._tags.items() if word in name)
            yield self._kept(("tags", tags), partial(columns.tagged, tags))
        if terms.kinds:
            kinds = [kind for kind in ItemKind if plain_kind(kind.value).startswith(terms.kinds)]
            yield columns.translated(table_of_kinds(kinds))
        if terms.folders:
            folders = {id for id, path in self._folders.items() if _lies_in(path, terms.folders)}
            yield self._kept(("paths", terms.folders), partial(columns.filed, folders))
        for flag, bit in ((Flag.FAV, FAVOURITE), (Flag.OTP, HAS_CODE)):
            if flag in terms.flags:
                yield columns.translated(table_of_bit(bit))
        if Flag.EXPIRED in terms.flags:
            yield columns.expired(self._now())
        for flag in HEALTH_FLAGS:
            if flag in terms.flags:
                yield self._kept(flag, partial(columns.among, self._flagged.get(flag, ())))

    def _mask_of_scope(self, scope: Scope) -> int:
        columns = self._columns
        if scope.favourites:
            return columns.translated(table_of_bit(FAVOURITE))
        if scope.kind is not None:
            return columns.translated(table_of_kinds([scope.kind]))
        if scope.tag is not None:
            tags = frozenset({scope.tag})
            return self._kept(("tags", tags), partial(columns.tagged, tags))
        folders = scope.folders
        return self._kept(("folders", folders), partial(columns.filed, folders))

    def _kept(self, asked: Hashable, make: Callable[[], int]) -> int:
        """Return a mask that is made once, and is the same until the rows change."""
        if asked not in self._masks:
            if len(self._masks) >= _REMEMBERED:
                self._masks.clear()
            self._masks[asked] = make()
        return self._masks[asked]


def _in_order(mask: int, hits: Sequence[Hits], size: int) -> Iterator[int]:
    """Yield the rows of a mask by rank of the first hits, those of one rank by the next, and on."""
    if mask.bit_count() <= _FEW:
        rows = list(rows_in(mask, size))
        for one in reversed(hits) if rows else ():
            rows.sort(key=one.ranks.__getitem__)  # what was in order before stays so
        yield from rows
    elif hits:
        for group in hits[0].by_rank():
            yield from _in_order(group & mask, hits[1:], size)
    else:
        yield from rows_in(mask, size)


def _is_plain(token: str) -> bool:
    word = fold(token)
    return word.isalnum() and parse_query(token).wanted.words == (word,)


def _lies_in(path: tuple[str, ...], asked: tuple[tuple[str, ...], ...]) -> bool:
    """Tell whether a folder or one above it is asked for: names in a row, the last one begun."""
    return any(
        start + len(names) <= len(path)
        and path[start : start + len(names) - 1] == names[:-1]
        and path[start + len(names) - 1].startswith(names[-1])
        for names in asked
        for start in range(len(path))
    )
