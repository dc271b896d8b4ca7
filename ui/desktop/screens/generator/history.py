"""The history of generated values as rows to show, none of which holds a value."""

from __future__ import annotations

import dataclasses

from core.errors import ItemNotFoundError
from core.ports import Millis
from core.services import generator, items
from core.session import Session
from core.vault.history import Generated, GeneratedId
from core.vault.item import ItemId

_SHOWN_START = 4
# Of a short value the start would give too much away.
_LONG_ENOUGH = 12


@dataclasses.dataclass(frozen=True, kw_only=True)
class HistoryRow:
    """One remembered value: when it was made, its first characters, and what became of it."""

    id: GeneratedId
    at: Millis
    start: str
    copied: bool
    used_in: str


@dataclasses.dataclass(frozen=True)
class History:
    """What is remembered, newest first; the values themselves stay here until asked for."""

    entries: tuple[Generated, ...] = ()
    titles: tuple[tuple[ItemId, str], ...] = ()

    def rows(self) -> tuple[HistoryRow, ...]:
        """Return what to show."""
        titles = dict(self.titles)
        return tuple(
            HistoryRow(
                id=entry.id,
                at=entry.at,
                start=entry.value[:_SHOWN_START] if len(entry.value) >= _LONG_ENOUGH else "",
                copied=entry.copied,
                used_in=titles.get(entry.used_in, "") if entry.used_in is not None else "",
            )
            for entry in self.entries
        )

    def find(self, generated: GeneratedId) -> Generated | None:
        """Return a remembered value."""
        return next((entry for entry in self.entries if entry.id == generated), None)

    def __repr__(self) -> str:
        return f"History({len(self.entries)} values)"


def read_history(session: Session) -> History:
    """Return what is remembered, with the titles of the items it is used in."""
    entries = tuple(generator.list_generated(session))
    used = {entry.used_in for entry in entries if entry.used_in is not None}
    titles = tuple((item, _title(session, item)) for item in sorted(used))
    return History(entries, titles)


def _title(session: Session, item: ItemId) -> str:
    try:
        return items.read_item(session, item=item).title
    except ItemNotFoundError:
        return ""
