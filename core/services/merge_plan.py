"""What a merge would do, item by item, and what a person decides otherwise."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterator

from core.services.merge_compare import Changed, Difference
from core.vault.item import ItemId, ItemKind


@dataclasses.dataclass(frozen=True, kw_only=True)
class PlaceRow:
    """A folder or a tag that is not the same in both copies; `here` is None where it is new.

    `taken` says that it is made, or called as in the other copy.
    """

    noun: str
    id: bytes
    here: str | None
    there: str
    changed: Changed
    taken: bool


class Standing(enum.StrEnum):
    """How an item stands in the two copies."""

    SAME = "same"
    ONLY_HERE = "only-here"
    ONLY_THERE = "only-there"
    CHANGED_HERE = "changed-here"
    CHANGED_THERE = "changed-there"
    CHANGED_BOTH = "changed-both"
    DELETED_HERE = "deleted-here"
    DELETED_THERE = "deleted-there"


class Choice(enum.StrEnum):
    """Which of two values an item is to have."""

    HERE = "here"
    THERE = "there"
    BOTH = "both"


class Conflicts(enum.StrEnum):
    """Which value is taken, unless somebody chooses, where both copies changed."""

    NEWER = "newer"
    HERE = "here"
    THERE = "there"
    BOTH = "both"


@dataclasses.dataclass(frozen=True, kw_only=True)
class MergeRow:
    """One item of either copy, or of both; `there` counts the items of the other copy from 0.

    `seen` is the revision that it had here. `versions` tells which earlier versions are only
    there, counted from 0. `taken` says that an item that is only there comes, that one deleted
    here is brought back, that one deleted there goes to Trash; `choices` has one per difference.
    """

    index: int
    standing: Standing
    kind: ItemKind
    title: str
    subtitle: str
    here: ItemId | None = None
    seen: int | None = None
    there: int | None = None
    differences: tuple[Difference, ...] = ()
    versions: tuple[int, ...] = ()
    newer: Choice = Choice.HERE
    taken: bool = False
    choices: tuple[Choice, ...] = ()

    @property
    def conflicts(self) -> int:
        """Return how many things both copies changed."""
        return sum(each.changed is Changed.BOTH for each in self.differences)

    @property
    def adds(self) -> bool:
        """Tell whether an item that is not here comes."""
        return self.here is None and self.taken

    @property
    def changes(self) -> bool:
        """Tell whether what an item says here becomes another."""
        return any(choice is not Choice.HERE for choice in self.choices)

    @property
    def keeps_other(self) -> bool:
        """Tell whether what the copy says is kept as an earlier version, as not all is taken."""
        pairs = zip(self.differences, self.choices, strict=True)
        return any(
            (d.changed is not Changed.HERE or not d.held) and c is not Choice.THERE
            for d, c in pairs
        )

    @property
    def brings_back(self) -> bool:
        """Tell whether an item that is in Trash here comes out of it."""
        return self.standing is Standing.DELETED_HERE and self.here is not None and self.taken

    @property
    def trashes(self) -> bool:
        """Tell whether an item goes to Trash here."""
        return self.standing is Standing.DELETED_THERE and self.taken

    @property
    def writes(self) -> bool:
        """Tell whether anything is written for this item."""
        if self.here is None:
            return self.adds
        moves = self.brings_back or self.trashes
        return moves or self.changes or self.keeps_other or bool(self.versions)


def choose_default(row: MergeRow, difference: Difference, policy: Conflicts) -> Choice:
    """Return what changed on one side only, and for a conflict what the policy says."""
    if difference.changed is not Changed.BOTH:
        return Choice(difference.changed)
    if policy is Conflicts.NEWER or (policy is Conflicts.BOTH and not difference.can_keep_both):
        return row.newer
    return Choice(policy)


@dataclasses.dataclass(frozen=True)
class MergeTotals:
    """What a merge does, counted: every item of either copy is in one of `standing`."""

    standing: dict[Standing, int]
    added: int
    changed: int
    brought_back: int
    trashed: int
    versions: int
    conflicts: int
    left_deleted: int
    """Items deleted in one copy that stay as they are here."""
    not_taken: int
    """Items with something new there that is not taken."""
    places: int
    """Folders and tags that are made or get another name."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class MergePlan:
    """What a merge would do; each change of mind is a new plan."""

    rows: tuple[MergeRow, ...]
    policy: Conflicts
    in_file: int
    generated: int
    recipes: int
    places: tuple[PlaceRow, ...] = ()

    def with_taken(self, *indices: int, taken: bool) -> MergePlan:
        """Return the plan with items that are taken, brought back or moved to Trash, or not."""
        rows = list(self.rows)
        for index in indices:
            rows[index] = dataclasses.replace(rows[index], taken=taken)
        return dataclasses.replace(self, rows=tuple(rows))

    def with_all_taken(self, standing: Standing, *, taken: bool) -> MergePlan:
        """Return the plan with that said of every item that stands so."""
        rows = (
            dataclasses.replace(r, taken=taken) if r.standing is standing else r for r in self.rows
        )
        return dataclasses.replace(self, rows=tuple(rows))

    def with_choice(self, index: int, number: int, choice: Choice) -> MergePlan:
        """Return the plan with another value chosen for a difference of an item."""
        row = self.rows[index]
        choices = (*row.choices[:number], choice, *row.choices[number + 1 :])
        return self._with(dataclasses.replace(row, choices=choices))

    def with_policy(self, policy: Conflicts) -> MergePlan:
        """Return the plan with every conflict decided anew."""
        rows = (_decided(row, policy) for row in self.rows)
        places = (_decided_place(place, policy) for place in self.places)
        return dataclasses.replace(self, rows=tuple(rows), policy=policy, places=tuple(places))

    def _with(self, row: MergeRow) -> MergePlan:
        rows = (*self.rows[: row.index], row, *self.rows[row.index + 1 :])
        return dataclasses.replace(self, rows=rows)

    @property
    def writes(self) -> bool:
        """Tell whether anything would be written."""
        beside = self.generated or self.recipes or any(place.taken for place in self.places)
        return bool(beside) or any(row.writes for row in self.rows)

    def totals(self) -> MergeTotals:
        """Return what would be done, counted."""
        rows = self.rows
        deleted = (Standing.DELETED_HERE, Standing.DELETED_THERE)
        return MergeTotals(
            standing={each: sum(r.standing is each for r in rows) for each in Standing},
            added=sum(r.adds for r in rows),
            changed=sum(r.changes for r in rows),
            brought_back=sum(r.brings_back for r in rows),
            trashed=sum(r.trashes for r in rows),
            versions=sum(len(r.versions) + r.keeps_other for r in rows if r.here is not None),
            conflicts=sum(r.conflicts for r in rows),
            left_deleted=sum(r.standing in deleted and not r.taken for r in rows),
            not_taken=sum(_leaves(r) for r in rows),
            places=sum(place.taken for place in self.places),
        )


def _leaves(row: MergeRow) -> bool:
    """Tell whether something that the other copy has anew stays only there."""
    if row.standing is Standing.ONLY_THERE:
        return not row.taken
    pairs = zip(row.differences, row.choices, strict=True)
    return any(d.changed is Changed.THERE and c is Choice.HERE for d, c in pairs)


def _decided_place(place: PlaceRow, policy: Conflicts) -> PlaceRow:
    """Return a folder or tag that both copies renamed, decided; nothing tells which is newer."""
    if place.changed is not Changed.BOTH:
        return place
    return dataclasses.replace(place, taken=policy is Conflicts.THERE)


def decide(rows: Iterator[MergeRow], policy: Conflicts) -> tuple[MergeRow, ...]:
    """Return rows with what is done unless somebody decides otherwise."""
    return tuple(_decided(row, policy) for row in rows)


def _decided(row: MergeRow, policy: Conflicts) -> MergeRow:
    """Return a row with its conflicts decided; what a person chose beside them stays."""
    chosen = row.choices or (None,) * len(row.differences)
    choices = (
        choose_default(row, d, policy) if d.changed is Changed.BOTH or c is None else c
        for d, c in zip(row.differences, chosen, strict=True)
    )
    return dataclasses.replace(row, choices=tuple(choices))
