"""What an import would do, item by item, and what it did."""

from __future__ import annotations

import dataclasses
import enum
from collections import Counter
from collections.abc import Iterable

from core.formats.imported import NotKept, Unreadable
from core.formats.parts import Part
from core.vault.changes import Changes
from core.vault.folder import FolderId
from core.vault.item import ItemId, ItemKind


class Duplicates(enum.StrEnum):
    """What happens to items that are here already and differ."""

    SKIP = "skip"
    UPDATE = "update"
    KEEP_BOTH = "keep-both"


@dataclasses.dataclass(frozen=True)
class NewFolder:
    """A folder at the top that an import makes if it needs it; it goes again with its undo."""

    name: str


Place = FolderId | NewFolder | None
"""Where new items go that name no folder of their own."""


class Action(enum.StrEnum):
    """What an import would do with one item."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"


@dataclasses.dataclass(frozen=True, slots=True)
class ImportRow:
    """One line of the preview; it holds no secret. `index` counts the items of the file from 0.

    `differs` names what a changed one says otherwise, as `core.services.likeness.Match` does, and
    `missing` and `left` are what it says of them.
    """

    index: int
    kind: ItemKind
    title: str
    subtitle: str
    action: Action
    match: ItemId | None
    included: bool = True
    differs: tuple[str, ...] = ()
    missing: tuple[Part, ...] = ()
    left: tuple[Part, ...] = ()


@dataclasses.dataclass(frozen=True)
class ImportPlan:
    """What an import would do, item by item; a person may take rows out."""

    rows: tuple[ImportRow, ...]
    duplicates: Duplicates

    def count(self, action: Action) -> int:
        """Return how many included rows have this action."""
        return sum(row.action is action and row.included for row in self.rows)

    def adds(self, row: ImportRow) -> bool:
        """Tell whether a row becomes an item of its own."""
        beside = row.action is Action.CHANGED and self.duplicates is Duplicates.KEEP_BOTH
        return row.included and (row.action is Action.NEW or beside)

    def updates(self, row: ImportRow) -> bool:
        """Tell whether the item that is here is given what a row says."""
        changed = row.action is Action.CHANGED and row.match is not None
        return row.included and changed and self.duplicates is Duplicates.UPDATE

    def list_lost(self, not_kept: Iterable[NotKept]) -> tuple[NotKept, ...]:
        """Return what will be in the file alone: what is not read of it, and of items here."""
        lost = Counter({(part.what, part.name): part.count for part in not_kept})
        for row in self.rows:
            if not self.adds(row):
                missing = () if self.updates(row) else row.missing
                lost.update((part, "") for part in (*row.left, *missing))
        return tuple(NotKept(what, count, name) for (what, name), count in lost.items())

    def without(self, indices: frozenset[int]) -> ImportPlan:
        """Return the plan with these rows left out."""
        rows = (dataclasses.replace(r, included=r.index not in indices) for r in self.rows)
        return dataclasses.replace(self, rows=tuple(rows))


@dataclasses.dataclass(frozen=True, kw_only=True)
class ImportResult:
    """What an import did: in_file = added + updated + skipped + unreadable.

    `not_kept` also counts what is nowhere but in the file of items that are here already;
    `left_out` are those of the skipped that are new, or differ.
    """

    changes: Changes
    in_file: int
    added: int
    updated: int
    skipped: int
    unreadable: tuple[Unreadable, ...]
    not_kept: tuple[NotKept, ...]
    left_out: int = 0
