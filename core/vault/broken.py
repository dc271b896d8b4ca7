"""A part of a profile that cannot be read any more: what it was, as far as that is known."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Mapping

from core.ports import Millis

COPIED = frozenset(
    {
        "items",
        "versions",
        "chunks",
        "folders",
        "tags",
        "generated",
        "recipes",
        "preferences",
    }
)
"""What a copy holds; the digest is over these."""


class Extent(enum.StrEnum):
    """How much of a part is lost."""

    WHOLE = "whole"
    """Nothing of it can be read."""
    DETAIL = "detail"
    """An item's fields are lost; what a list shows of it is known."""
    OVERVIEW = "overview"
    """Nothing is lost: only what a list shows was broken, and the fields say it too."""


@dataclasses.dataclass(frozen=True)
class BrokenPart:
    """One row that does not open. `noun` is its table, `title` that of the item it belongs to."""

    noun: str
    id: bytes
    extent: Extent = Extent.WHOLE
    title: str | None = None
    modified: Millis | None = None

    def __repr__(self) -> str:
        return f"BrokenPart({self.noun}, {self.id.hex()}, {self.extent})"

    @property
    def is_loss(self) -> bool:
        """Tell whether something is gone with it."""
        return self.extent is not Extent.OVERVIEW

    @property
    def stops_writing(self) -> bool:
        """Tell whether the vault is not to be written to any more.

        Not for a draft: nothing lists those, so anybody could put one there to have it stopped.
        """
        return self.is_loss and self.noun != "drafts"

    @property
    def is_copied(self) -> bool:
        """Tell whether a copy of the vault is incomplete without it."""
        return self.is_loss and self.noun in COPIED


@dataclasses.dataclass(frozen=True)
class SalvageReport:
    """What was found in the pages of a vault that does not open, and what was not.

    `found` counts by noun; `listed` is how many rows the vault's own list names,
    None where that list is lost; `lost` names those that are listed and not
    found; `refused` counts rows that are whole but not the listed state. Unless
    `vouched`, parts of the list are lost, and nothing tells how recent the rest is.
    """

    found: Mapping[str, int]
    listed: int | None
    lost: tuple[BrokenPart, ...]
    refused: int
    vouched: bool


@dataclasses.dataclass(frozen=True)
class NewestBackup:
    """The newest backup that opens, by the titles of what it has and the damaged vault has not.

    `differing` are items that are there as well, but not the same as here.
    """

    made: Millis
    only_there: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"NewestBackup({self.made}, {len(self.only_there)}, {len(self.differing)})"
