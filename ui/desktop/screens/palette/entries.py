"""What the palette offers: one line each, with what happens when it is chosen."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Callable

from core.vault.item import ItemId, ItemSummary


class Section(enum.Enum):
    """Where a line stands, in the order of the list; the value is the prefix that asks for it."""

    ITEMS = ""
    ACTIONS = ">"
    FOLDERS = "/"
    TAGS = "#"
    SETTINGS = ","
    PROFILES = "@"


@dataclasses.dataclass(frozen=True, kw_only=True)
class Entry:
    """One line. `why_off` says why it cannot be chosen now; `words` are found as well.

    What is found by `also` alone shows it beside its title, for that is why it is there.

    `key` names it from one opening to the next; None where that would tell of an item.
    """

    section: Section
    title: str
    run: Callable[[], object] = dataclasses.field(repr=False)
    icon: str = ""
    detail: str = ""
    keys: str = ""
    why_off: str = ""
    words: str = ""
    also: str = ""
    key: str | None = None
    item: ItemSummary | None = None

    @property
    def item_id(self) -> ItemId | None:
        """Return the item it stands for, if it is one."""
        return self.item.id if self.item is not None else None


@dataclasses.dataclass(frozen=True)
class SectionLine:
    """A heading between lines."""

    text: str


Line = Entry | SectionLine
