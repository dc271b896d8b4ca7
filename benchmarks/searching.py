"""One keystroke of search among a hundred thousand items."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from benchmarks.figures import Figure, list_times, measure, show
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
_SHOWN = 200
_READ = 128


def list_figures(profile: BenchedProfile, count: int) -> Iterator[Figure]:
    """Yield the 95th percentile of keystrokes, words typed letter by letter."""
    session = profile.unlock()
    summaries = items.list_summaries(session)
    ids = sorted(summary.id for summary in summaries)
    further = _read_further(session, ids)
    session.close()
    index = SearchIndex(summaries, further=further)
    index.flag({Flag.WEAK: frozenset(ids[::20]), Flag.OLD: frozenset(ids[::30])})
    keystrokes = [word[:end] for word in _TYPED for end in range(1, len(word) + 1)]
    found = [
        time
        for text in keystrokes
        for time in list_times(lambda: _search(index, text), times=3)  # noqa: B023 - done at once
    ]
    yield Figure(
        what=f"one keystroke of search, {count:,} items, 95th percentile",
        ours=statistics.quantiles(found, n=20)[-1],
        goal=16,
        note=f"{len(keystrokes)} keystrokes: median {show(statistics.median(found))}, "
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


def _search(index: SearchIndex, text: str) -> None:
    query = parse_query(text)
    index.matches(query, limit=_SHOWN)
    index.count(query)
