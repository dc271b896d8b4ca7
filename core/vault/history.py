"""What was: versions of items, operations that can be undone, tombstones, generated passwords."""

from __future__ import annotations

import enum
from typing import NewType

import msgspec

from core.passwords.recipe import Recipe
from core.ports import Millis
from core.vault.field import HIDDEN
from core.vault.item import Item, ItemId

VersionId = NewType("VersionId", bytes)
OperationId = NewType("OperationId", bytes)
GeneratedId = NewType("GeneratedId", bytes)


class Version(msgspec.Struct, frozen=True, array_like=True):
    """A whole snapshot of an item, made before it changed at `replaced`."""

    id: VersionId
    replaced: Millis
    item: Item


class Intention(enum.StrEnum):
    """What a person wanted; the activity list and undo name it."""

    CREATE = "create"
    EDIT = "edit"
    FAVOURITE = "favourite"
    MOVE = "move"
    TRASH = "trash"
    RESTORE = "restore"
    REMOVE = "remove"
    IMPORT = "import"
    FOLDER_CREATE = "folder-create"
    FOLDER_RENAME = "folder-rename"
    FOLDER_REMOVE = "folder-remove"
    TAG_CREATE = "tag-create"
    TAG_RENAME = "tag-rename"
    TAG_REMOVE = "tag-remove"
    UNDO = "undo"
    MERGE = "merge"
    REDO = "redo"
    IGNORE = "ignore"


class Step(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One row that an operation touched.

    `noun` is the table; `before` and `after` are the sealed-in packed values,
    None where the row did not or does not exist, or was not worth keeping
    (an import's additions keep only `revision`, which tells whether the row
    is still as the operation left it).
    """

    noun: str
    id: bytes
    revision: int
    before: bytes | None
    after: bytes | None

    def __repr__(self) -> str:
        return f"Step({self.noun}, {self.id.hex()}, {HIDDEN})"


class Operation(msgspec.Struct, frozen=True, array_like=True):
    """A record of one intention; `subject` is a title to name it by, `undoes` another operation.

    `only_copy` marks what came from a profile, or with files, that may be gone since: undo puts it
    into Trash.
    """

    id: OperationId
    at: Millis
    intention: Intention
    subject: str
    steps: tuple[Step, ...]
    undoes: OperationId | None = None
    only_copy: bool = False

    def __repr__(self) -> str:
        return f"Operation({self.intention}, {len(self.steps)} steps)"


class Tombstone(msgspec.Struct, frozen=True, array_like=True):
    """What a permanently removed row leaves for merges: which, at which revision, when."""

    noun: str
    id: bytes
    revision: int
    at: Millis


class Generated(msgspec.Struct, frozen=True, array_like=True):
    """One generated value that must not be lost."""

    id: GeneratedId
    at: Millis
    value: str
    recipe: Recipe
    bits: float
    copied: bool
    used_in: ItemId | None

    def __repr__(self) -> str:
        return f"Generated({self.at}, {HIDDEN})"


class NamedRecipe(msgspec.Struct, frozen=True, array_like=True):
    """A recipe kept under a name."""

    id: bytes
    name: str
    recipe: Recipe


class Preference(msgspec.Struct, frozen=True, array_like=True):
    """A setting of one profile."""

    id: bytes
    name: str
    value: str

    def __repr__(self) -> str:
        return f"Preference({self.name}, {HIDDEN})"
