"""One keystroke of search among a hundred thousand items."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

from benchmarks.figures import Figure, measure, show
from benchmarks.vaults import BenchedProfile
from core.search.index import SearchIndex
from core.search.query import Flag, parse_query
from core.services import items
from core.services.further_texts import read_further
from core.session import Session
from core.vault.item import ItemId

_TYPED = (
    "willow mail",
    "kestrel 4711",
    "maria.holm",
    "raven-99",
    "forum",
    "zephyr cloud 12",
    "is:weak mail -is:old",
    "blue card",
)
_SHOWN, _ROUNDS = 200, 3
_READ = 128


def list_figures(profile: BenchedProfile, count: int) -> Iterator[Figure]:
    """Yield the 95th percentile of keystrokes: words typed letter by letter, and taken back."""
    session = profile.unlock()
    summaries = items.list_summaries(session)
    ids = sorted(summary.id for summary in summaries)
    further = _read_further(session, ids)
    session.close()
    index = SearchIndex(summaries, further=further)
    index.flag({Flag.WEAK: frozenset(ids[::20]), Flag.OLD: frozenset(ids[::30])})
    found = [_search(index, text) for _ in range(_ROUNDS) for text in _list_texts()]
    yield Figure(
        what=f"one keystroke of search, {count:,} items, 95th percentile",
        ours=statistics.quantiles(found, n=20)[-1],
        goal=16,
        note=f"{len(found)} keystrokes: median {show(statistics.median(found))}, "
        f"slowest {show(max(found))}",
    )
    build = measure(lambda: SearchIndex(summaries, further=further), times=3)
    yield Figure(what=f"make the search index, {count:,} items", ours=build)


def _read_further(session: Session, ids: list[ItemId]) -> dict[ItemId, str]:
    """Return what is searched beside the rows; a third of the items has notes."""
    found: dict[ItemId, str] = {}
    for start in range(0, len(ids), _READ):
        found |= read_further(session, items=ids[start : start + _READ])
    return {item: text for item, text in found.items() if text}


def _list_texts() -> Iterator[str]:
    """Yield what stands in the field after each key."""
    for word in _TYPED:
        yield from (word[:end] for end in range(1, len(word) + 1))
        yield from (word[:end] for end in range(len(word) - 1, 0, -1))


def _search(index: SearchIndex, text: str) -> float:
    """Return what a search takes of its thread, in milliseconds; other programs do not count."""
    start = time.thread_time()
    query = parse_query(text)
    found = index.found(query)
    found[:_SHOWN]
    len(found)
    return (time.thread_time() - start) * 1000
