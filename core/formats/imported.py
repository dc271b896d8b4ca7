"""What a reader makes of a file: items to add, lines it could not read, parts it does not keep."""

from __future__ import annotations

import dataclasses
import enum
from typing import Annotated

import msgspec

from core.formats.parts import Part
from core.ports import Millis
from core.vault.field import HIDDEN
from core.vault.folder import FolderPath
from core.vault.item import ItemDraft

RowId = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
"""What a file calls an item, where it is as long as an id of ours."""


class Unit(enum.StrEnum):
    """What a place in a file is counted in."""

    LINE = "line"
    ITEM = "item"


class Where(msgspec.Struct, frozen=True, gc=False):
    """A place in a file; `number` starts at 1."""

    unit: Unit
    number: int


class Why(enum.StrEnum):
    """Why one row or item of a file could not be read."""

    TOO_MANY_COLUMNS = "too-many-columns"
    TOO_FEW_COLUMNS = "too-few-columns"
    BAD_QUOTES = "bad-quotes"
    BAD_SHAPE = "bad-shape"
    BAD_VALUE = "bad-value"
    UNKNOWN_KIND = "unknown-kind"
    TITLE_TOO_LONG = "title-too-long"
    NOT_A_LOGIN = "not-a-login"
    PART_MISSING = "part-missing"


@dataclasses.dataclass(frozen=True, slots=True)
class Unreadable:
    """A row or item that could not be read; the others are not affected.

    `raw` is how it stands in the file, where that is lines of text.
    """

    where: Where
    why: Why
    raw: str = dataclasses.field(default="", repr=False, compare=False)


@dataclasses.dataclass(frozen=True, slots=True)
class NotKept:
    """How often a file holds something that is not kept; `name` is the column, where it is one."""

    what: Part
    count: int
    name: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class OldPassword:
    """A password an item had until `replaced`, None where the file does not say when."""

    replaced: Millis | None
    password: str

    def __repr__(self) -> str:
        return f"OldPassword({self.replaced}, {HIDDEN})"


@dataclasses.dataclass(frozen=True, slots=True)
class ImportedAttachment:
    """A file that came with an item."""

    name: str
    media_type: str
    content: bytes

    def __repr__(self) -> str:
        return f"ImportedAttachment({self.media_type}, {len(self.content)} bytes)"


class Earlier(msgspec.Struct, frozen=True):
    """An item as it was until `replaced`, without folder, tags and files."""

    draft: ItemDraft
    modified: Millis | None = None
    replaced: Millis | None = None

    def __repr__(self) -> str:
        return f"Earlier({self.replaced}, {HIDDEN})"


class ImportedItem(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """An item as a file gives it; folders and tags are names until the vault gives them ids.

    `draft` has neither folder nor tags. `known_as` is the id that the file has for it, by which
    another copy of the same file is compared.
    """

    draft: ItemDraft
    where: Where
    folder_path: tuple[str, ...] = ()
    tag_names: tuple[str, ...] = ()
    created: Millis | None = None
    modified: Millis | None = None
    last_used: Millis | None = None
    trashed: bool = False
    history: tuple[OldPassword, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    attachments: tuple[ImportedAttachment, ...] = ()
    known_as: RowId | None = None

    def same_as(self, other: ImportedItem) -> bool:
        """Tell whether the other is the same item, wherever in its file it stood."""
        return msgspec.structs.replace(self, where=other.where) == other

    def __repr__(self) -> str:
        return f"ImportedItem({self.draft.kind}, {self.where.unit} {self.where.number}, {HIDDEN})"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """A whole file, read: every row or item of it is in `items` or in `unreadable`.

    `gone` are ids of what its program removed for good, and `bare` the folders in which no item
    lies, where the file tells of that.
    """

    format_id: str
    items: tuple[ImportedItem, ...]
    unreadable: tuple[Unreadable, ...] = ()
    not_kept: tuple[NotKept, ...] = ()
    gone: tuple[RowId, ...] = ()
    bare: tuple[FolderPath, ...] = ()

    @property
    def in_file(self) -> int:
        """Return how many rows or items the file holds."""
        return len(self.items) + len(self.unreadable)

    def __repr__(self) -> str:
        return (
            f"Parsed({self.format_id}, {len(self.items)} items, {len(self.unreadable)} unreadable)"
        )
