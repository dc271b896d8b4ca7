"""Read what items are found by beside their rows of a list; secrets stay where they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.errors import RecordDamagedError
from core.search import further_text
from core.session import Session
from core.storage.unit_of_work import UnitOfWork
from core.vault.item import Item, ItemId


def read_further(session: Session, *, items: Sequence[ItemId]) -> dict[ItemId, str]:
    """Return the folded texts of those of the items that can be read, empty where there is none."""
    with session.unit_of_work() as work:
        return {item.id: further_text(item) for item in _readable(work, items)}


def _readable(work: UnitOfWork, items: Sequence[ItemId]) -> Iterator[Item]:
    try:
        yield from [seen.item for seen in work.items.get_all(items)]
    except RecordDamagedError:
        # Slowly, and each on its own, now that one of them is broken.
        for item in items:
            yield from _one(work, item)


def _one(work: UnitOfWork, item: ItemId) -> Iterator[Item]:
    try:
        seen = work.items.get(item)
    except RecordDamagedError:
        return
    if seen is not None:
        yield seen.item
