"""What an import would do, item by item, and what it did."""

from __future__ import annotations

import dataclasses
import enum

from core.formats.imported import NotKept, Unreadable
from core.vault.changes import Changes
from core.vault.item import ItemId, ItemKind


class Duplicates(enum.StrEnum):
    """What happens to items that are here already and differ."""

    SKIP = "skip"
    UPDATE = "update"
    KEEP_BOTH = "keep-both"


class Action(enum.StrEnum):
    """What an import would do with one item."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"


@dataclasses.dataclass(frozen=True, slots=True)
class ImportRow:
    """One line of the preview; it holds no secret. `index` counts the items of the file from 0.

    `differs` names what a changed one says otherwise, as `core.services.likeness.Match` does.
    """

    index: int
    kind: ItemKind
    title: str
    subtitle: str
    action: Action
    match: ItemId | None
    included: bool = True
    differs: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True)
class ImportPlan:
    """What an import would do, item by item; a person may take rows out."""

    rows: tuple[ImportRow, ...]
    duplicates: Duplicates

    def count(self, action: Action) -> int:
        """Return how many included rows have this action."""
        return sum(row.action is action and row.included for row in self.rows)

    def without(self, indices: frozenset[int]) -> ImportPlan:
        """Return the plan with these rows left out."""
        rows = (dataclasses.replace(r, included=r.index not in indices) for r in self.rows)
        return dataclasses.replace(self, rows=tuple(rows))


@dataclasses.dataclass(frozen=True, kw_only=True)
class ImportResult:
    """What an import did: in_file = added + updated + skipped + unreadable."""

    changes: Changes
    in_file: int
    added: int
    updated: int
    skipped: int
    unreadable: tuple[Unreadable, ...]
    not_kept: tuple[NotKept, ...]
