"""What goes with a profile and what stays, in words.

Keyed by the values of `core.deletion.plan.What` and `StayKind`, which this
room does not import: it loads nothing heavy. A test holds that none is missing.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.wording.speech import say, say_amount, say_counted, say_number

WHATS: Mapping[str, tuple[str, str]] = {
    "login": ("login", "logins"),
    "card": ("card", "cards"),
    "identity": ("identity", "identities"),
    "note": ("note", "notes"),
    "ssh-key": ("SSH key", "SSH keys"),
    "wifi": ("Wi-Fi network", "Wi-Fi networks"),
    "code": ("one-time code", "one-time codes"),
    "document": ("document", "documents"),
    "custom": ("custom item", "custom items"),
    "trash": ("item in Trash", "items in Trash"),
    "attachment": ("attachment", "attachments"),
    "version": ("earlier version", "earlier versions"),
    "folder": ("folder", "folders"),
    "tag": ("tag", "tags"),
    "generated": ("generated password in the history", "generated passwords in the history"),
    "recipe": ("generator recipe", "generator recipes"),
    "preference": ("setting of this profile", "settings of this profile"),
    "draft": ("unsaved draft", "unsaved drafts"),
    "operation": ("step that could be undone", "steps that could be undone"),
    "activity": ("line of activity", "lines of activity"),
    "picture": ("picture", "pictures"),
    "backup": ("backup", "backups"),
    "vault-file": ("file with all items", "files with all items"),
    "key-file": ("file with the keys", "files with the keys"),
    "keyring-entry": ("entry in the system’s keyring", "entries in the system’s keyring"),
    "registry-row": ("line in the list of profiles", "lines in the list of profiles"),
    "log-line": ("line in the log of this computer", "lines in the log of this computer"),
}
"""One of a kind, and several."""

STAYS: Mapping[str, str] = {
    "copy": "The copy {where}",
    "copy-not-found": "A copy was made as {where}; it is not there now",
    "backup": "The backup {where}",
    "backup-not-connected": "A backup was made as {where}; it is not connected now",
    "uncontrolled": "Copies in cloud folders, snapshots or other backups of this computer; "
    "they can still be opened with the old master password",
}

COPY_FATES: Mapping[str, str] = {
    "same": "The copy that was made of it is still there, unchanged.",
    "changed": "The copy that was made of it is not as it was written. "
    "Restore the profile first if you need another one.",
    "unreachable": "The copy that was made of it cannot be reached. "
    "Find it, or restore the profile first.",
}
"""Keyed by the values of `core.deletion.receipt.CopyFate`; said while there is still time."""

MOVE_FATES: Mapping[str, str] = {
    "same": "What was moved is in the other profile, unchanged.",
    "locked": "What was moved cannot be looked at while the other profile is locked. "
    "Open that one to see it.",
    "gone": "The profile that took everything cannot be found. "
    "Restore this one first if you still need it.",
}
"""Keyed by the values of `core.deletion.receipt.MoveFate`; said while there is still time."""

KEYS_FATES: Mapping[str, str] = {
    "untouched": "Nothing was overwritten yet: the key file on this computer is whole.",
    "hurt": "The key file on this computer is still there, and part of it may be overwritten.",
    "overwritten": "The key file on this computer was overwritten.",
    "removed-not-overwritten": "The key file on this computer was removed, "
    "but not every file with keys could be overwritten first.",
    "absent": "The key file on this computer is gone.",
}
"""Keyed by the values of `core.deletion.keys_fate.KeysFate`; what is true of a stuck deletion."""

COPIES_REMAIN = "Copies known to remain: {copies}."

REMINDERS: Mapping[str, str] = {
    "week": "less than a week is left",
    "day": "less than a day is left",
}
"""Keyed by the values of `core.deletion.countdown.Reminder`."""


def say_removal(what: str, count: int, size: int = 0) -> str:
    """Return “12 attachments (8.4 MB)”; `size` in bytes."""
    said = say_counted(count, WHATS[what])
    return f"{said} ({say_size(size)})" if size else said


def say_stay(what: str, where: str, *, encrypted: bool = True) -> str:
    """Return what stays, and that anyone can read it where that is so."""
    said = say(STAYS[what]).format(where=where)
    readable = what == "copy" and not encrypted
    return f"{said} {say('(unencrypted: anyone can read it)')}" if readable else said


def say_copies(count: int) -> str:
    """Return a number of copies as it stands in a sentence."""
    return say_number(count) if count else say("none")


def say_size(size: int) -> str:
    """Return a number of bytes as people read it, in steps of a thousand."""
    if size < 1000:
        return f"{say_number(size)} {say('byte' if size == 1 else 'bytes')}"
    amount = size / 1000
    for unit in (say("kB"), say("MB")):
        if amount < 1000:
            return f"{say_amount(amount)} {unit}"
        amount /= 1000
    return f"{say_amount(amount)} {say('GB')}"
