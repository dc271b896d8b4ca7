"""A profile's own log, sealed in its vault: its lines, and how they hang together."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Mapping

import msgspec

from core.ports import Millis
from core.vault.field import Field
from core.vault.item import ItemId

NOTHING_BEFORE = bytes(32)
Fact = int | str


class What(enum.StrEnum):
    """What a line says. Every intention that can be undone is among them, under its own name."""

    CREATED = "created"
    UNLOCKED = "unlocked"
    LOCKED = "locked"
    WRONG_PASSWORDS = "wrong-passwords"
    WRONG_PINS = "wrong-pins"
    COPIED = "copied"
    REVEALED = "revealed"
    FILE_SAVED = "file-saved"
    CREATE = "create"
    EDIT = "edit"
    FAVOURITE = "favourite"
    MOVE = "move"
    TRASH = "trash"
    RESTORE = "restore"
    REMOVE = "remove"
    EXPIRED = "expired"
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
    EXPORTED = "exported"
    BACKED_UP = "backed-up"
    BACKUP_RESTORED = "backup-restored"
    PASSWORD_CHANGED = "password-changed"
    RECOVERED = "recovered"
    KIT_REPLACED = "kit-replaced"
    PIN_ON = "pin-on"
    PIN_OFF = "pin-off"
    BOUND = "bound"
    UNBOUND = "unbound"
    CARD_CHANGED = "card-changed"
    BACKUPS_ON = "automatic-backups-on"
    BACKUPS_OFF = "automatic-backups-off"
    DELETION_SCHEDULED = "deletion-scheduled"
    DELETION_SCHEDULED_WITHOUT_PASSWORD = "deletion-scheduled-without-password"
    DELETION_CALLED_OFF = "deletion-called-off"
    COPY_ACCEPTED = "copy-accepted"
    ROWS_ACCEPTED = "rows-accepted"


class Way(enum.StrEnum):
    """By what a profile was opened."""

    PASSWORD = "password"
    RECOVERY_KEY = "recovery-key"
    PIN = "pin"


class Activity(msgspec.Struct, frozen=True, array_like=True):
    """What happened, when, and to which item; `previous` chains the lines (SHA-256).

    `detail` says more in words and numbers of ours: never what a person typed.
    """

    id: bytes
    number: int
    at: Millis
    what: str
    item: ItemId | None
    detail: str
    previous: bytes


class Event(msgspec.Struct, frozen=True):
    """Something that is to become a line; `id` where the line is to be found by it."""

    what: What
    at: Millis
    item: ItemId | None = None
    detail: str = ""
    id: bytes | None = None


class Chain(msgspec.Struct, frozen=True, array_like=True):
    """How many lines there ever were and the hash of the last; the same of those let go.

    The manifest's root holds it, so that neither the newest lines nor the
    oldest can go without being missed.
    """

    count: int = 0
    head: bytes = NOTHING_BEFORE
    gone: int = 0
    gone_head: bytes = NOTHING_BEFORE


def tell(**facts: Fact) -> str:
    """Return facts as a line's detail."""
    return msgspec.json.encode(dict(sorted(facts.items()))).decode() if facts else ""


def part_of(field: Field) -> str:
    """Return what a line calls a field: its role or type, never the label that a person typed."""
    return (field.role or field.type).value


def facts_of(line: Activity) -> Mapping[str, Fact]:
    """Return the facts in a line's detail; none where it says something else."""
    try:
        return msgspec.json.decode(line.detail, type=dict[str, Fact])
    except msgspec.MsgspecError:
        return {}


@dataclasses.dataclass(frozen=True)
class ActivityCheck:
    """Whether every line is there as it was written.

    `before` is the time of the oldest line from which on all fits, None where
    all does or not even the newest line fits.
    """

    ok: bool
    lines: int
    before: Millis | None = None
