"""The lines of a profile's own log as sentences, and the groups by which they are picked."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from core.vault.activity import Activity, ActivityCheck, What, facts_of
from core.vault.field import FieldRole, FieldType
from core.vault.item import ItemId
from ui.wording.kinds import ROLES, TYPES
from ui.wording.message import Message, Sentences, one
from ui.wording.speech import say, say_counted, say_number


class Group(enum.StrEnum):
    """What a line is about, as a filter offers it."""

    OPENING = "opening"
    SECRETS = "secrets"
    ITEMS = "items"
    COPIES = "copies"
    SAFETY = "safety"


GROUPS: Mapping[Group, str] = {
    Group.OPENING: "Unlocking and locking",
    Group.SECRETS: "Copied and shown",
    Group.ITEMS: "Items, folders and tags",
    Group.COPIES: "Import, export and backups",
    Group.SAFETY: "Password, kit and profile",
}

_UNKNOWN = one("Something that this version of Strongroom has no words for")

SENTENCES: Mapping[What, tuple[Group, Sentences]] = {
    What.CREATED: (Group.OPENING, one("Profile created")),
    What.UNLOCKED: (
        Group.OPENING,
        Sentences(
            ("Unlocked",),
            by="way",
            others={
                "password": ("Unlocked with the master password",),
                "recovery-key": ("Unlocked with the recovery key",),
                "pin": ("Unlocked with the PIN",),
            },
        ),
    ),
    What.LOCKED: (Group.OPENING, one("Locked")),
    What.WRONG_PASSWORDS: (Group.OPENING, one("{tries}", "A wrong master password was typed")),
    What.WRONG_PINS: (Group.OPENING, one("{pins}", "A wrong PIN was typed")),
    What.COPIED: (Group.SECRETS, one("{part} copied: {title}", "Copied: {title}", "Copied")),
    What.FILE_SAVED: (Group.SECRETS, one("A file saved: {title}", "A file saved")),
    What.REVEALED: (Group.SECRETS, one("{part} shown: {title}", "Shown: {title}", "Shown")),
    What.CREATE: (Group.ITEMS, one("Added: {title}", "Added {items}", "Added")),
    What.EDIT: (Group.ITEMS, one("Changed: {title}", "Changed {items}", "Changed")),
    What.FAVOURITE: (
        Group.ITEMS,
        one("Favourite changed: {title}", "Favourites changed: {items}", "Favourites changed"),
    ),
    What.MOVE: (Group.ITEMS, one("Moved: {title}", "Moved {items}", "Folder moved")),
    What.TRASH: (
        Group.ITEMS,
        one("Moved to Trash: {title}", "Moved to Trash: {items}", "Moved to Trash"),
    ),
    What.RESTORE: (
        Group.ITEMS,
        one("Brought back: {title}", "Brought back {items}", "Brought back"),
    ),
    What.REMOVE: (
        Group.ITEMS,
        one("Deleted for good: {title}", "Deleted for good: {items}", "Deleted for good"),
    ),
    What.EXPIRED: (
        Group.ITEMS,
        one(
            "Gone from Trash after 30 days: {title}",
            "Gone from Trash after 30 days: {items}",
            "Gone from Trash after 30 days",
        ),
    ),
    What.IMPORT: (Group.COPIES, one("Imported: {title}", "Imported {items}", "Imported")),
    What.MERGE: (
        Group.COPIES,
        one(
            "Merged with another copy: {title}",
            "Merged with another copy: {items}",
            "Merged with another copy",
        ),
    ),
    What.FOLDER_CREATE: (Group.ITEMS, one("Folder added")),
    What.FOLDER_RENAME: (Group.ITEMS, one("Folder renamed or moved")),
    What.FOLDER_REMOVE: (Group.ITEMS, one("Folder removed")),
    What.TAG_CREATE: (Group.ITEMS, one("Tag added")),
    What.TAG_RENAME: (Group.ITEMS, one("Tag renamed")),
    What.TAG_REMOVE: (Group.ITEMS, one("Tag removed")),
    What.UNDO: (
        Group.ITEMS,
        one("Change taken back: {title}", "Change of {items} taken back", "Change taken back"),
    ),
    What.REDO: (
        Group.ITEMS,
        one("Done again: {title}", "Change of {items} done again", "Change done again"),
    ),
    What.IGNORE: (Group.ITEMS, one("What Health finds ignored, or counted again")),
    What.EXPORTED: (
        Group.COPIES,
        one("Copy of {items} written and checked ({format})", "Copy written and checked"),
    ),
    What.BACKED_UP: (
        Group.COPIES,
        one("Backup of {items} made and checked", "Backup made and checked"),
    ),
    What.BACKUP_RESTORED: (
        Group.COPIES,
        one("Replaced by a backup with {items}", "Replaced by a backup"),
    ),
    What.PASSWORD_CHANGED: (Group.SAFETY, one("Master password changed")),
    What.RECOVERED: (Group.SAFETY, one("New master password by the recovery key")),
    What.KIT_REPLACED: (Group.SAFETY, one("New recovery kit")),
    What.PIN_ON: (Group.SAFETY, one("Unlocking with a PIN turned on")),
    What.PIN_OFF: (Group.SAFETY, one("Unlocking with a PIN turned off")),
    What.BOUND: (Group.SAFETY, one("Bound to this computer")),
    What.UNBOUND: (Group.SAFETY, one("No longer bound to this computer")),
    What.CARD_CHANGED: (Group.SAFETY, one("Name or picture of the profile changed")),
    What.BACKUPS_ON: (Group.SAFETY, one("Automatic backups turned on")),
    What.BACKUPS_OFF: (Group.SAFETY, one("Automatic backups turned off")),
    What.DELETION_SCHEDULED: (Group.SAFETY, one("Deletion of the profile scheduled")),
    What.DELETION_SCHEDULED_WITHOUT_PASSWORD: (
        Group.SAFETY,
        one("Deletion of the profile scheduled without the password"),
    ),
    What.DELETION_CALLED_OFF: (Group.SAFETY, one("Deletion of the profile called off")),
    What.COPY_ACCEPTED: (Group.SAFETY, one("An older or other copy of the profile accepted")),
    What.ROWS_ACCEPTED: (
        Group.SAFETY,
        one("Accepted as it was: parts that were changed outside Strongroom"),
    ),
}

HOLDS = "Every line is as it was written."
CHANGED_BEFORE = "Lines before {day} were changed outside Strongroom."
CHANGED = "Lines were changed outside Strongroom."


def group_of(line: Activity) -> Group | None:
    """Return what a line is about; None where a newer version wrote it."""
    found = _entry_of(line)
    return found[0] if found is not None else None


def say_line(line: Activity, titles: Mapping[ItemId, str]) -> Message:
    """Return what a line says; `titles` are those of the items that there still are."""
    found, facts = _entry_of(line), facts_of(line)
    known: dict[str, object] = {"way": facts.get("way"), "format": facts.get("format")}
    if line.item is not None:
        known["title"] = titles.get(line.item, say("an item that is gone")) or say(
            "an item without a title"
        )
    count = facts.get("count")
    if isinstance(count, int):
        known["items"] = say_counted(count, ("item", "items"))
        known["tries"] = _say_tries(count)
        known["pins"] = _say_pins(count)
    if (part := facts.get("part")) is not None:
        known["part"] = say_part(str(part))
    return (found[1] if found is not None else _UNKNOWN).choose(known)


def say_part(part: str) -> str:
    """Return the name of a role, else of a type of field; never what a person called it."""
    if part in {role.value for role in FieldRole}:
        return say(ROLES[FieldRole(part)])
    if part in {kind.value for kind in FieldType}:
        return say(TYPES[FieldType(part)])
    return say("Value")


def say_check(check: ActivityCheck, day: str | None) -> Message:
    """Return whether all lines are as they were written; `day` that of `check.before`."""
    if check.ok:
        return Message(HOLDS)
    return Message(CHANGED_BEFORE, {"day": day}) if day is not None else Message(CHANGED)


def _entry_of(line: Activity) -> tuple[Group, Sentences] | None:
    try:
        return SENTENCES[What(line.what)]
    except ValueError:
        return None


def _say_tries(count: int) -> str:
    if count == 1:
        return say("A wrong master password was typed")
    said = say("A wrong master password was typed {count} times")
    return said.format(count=say_number(count))


def _say_pins(count: int) -> str:
    if count == 1:
        return say("A wrong PIN was typed")
    return say("A wrong PIN was typed {count} times").format(count=say_number(count))
