"""What each kind of leftover is, why it is there, and what removing it does.

Keyed by the values of `core.deletion.leftovers.LeftoverKind`, which this room
does not import: it loads nothing heavy. A test holds that none is missing.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping


@dataclasses.dataclass(frozen=True)
class LeftoverWords:
    """A title, why it is there, and what removing it does; "" where it is never removed."""

    title: str
    why: str
    removal: str = ""


LEFTOVERS: Mapping[str, LeftoverWords] = {
    "folder-without-keys": LeftoverWords(
        "Folder of a profile without its keys",
        "Its key file is gone. Nothing in it can be read unless that file comes back, "
        "but backups in it may still open with their master password.",
        "The folder goes with everything in it, its backups included. Their keys are overwritten.",
    ),
    "half-made-profile": LeftoverWords(
        "Profile that was never finished",
        "Making it was cut off. Nothing was ever kept in it.",
        "The folder goes, its keys are overwritten.",
    ),
    "temporary-file": LeftoverWords(
        "Half-written file",
        "Writing it was cut off. What it was to replace is still whole.",
        "The file goes.",
    ),
    "stale-plan": LeftoverWords(
        "Plan of a deletion that is not under way",
        "The profile it names was never touched, or says otherwise by now.",
        "The plan goes. No profile is changed.",
    ),
    "damaged-registry": LeftoverWords(
        "List of profiles that was damaged",
        "It was set aside and a new one made. It may still say where copies were made.",
        "The old list goes. The new one stays.",
    ),
    "registry-row": LeftoverWords(
        "Line about a profile that is not here",
        "Its folder was removed, or lies elsewhere. The line remembers its copies and backups.",
        "The line goes, and with it where copies and backups of that profile were made.",
    ),
    "keyring-entry": LeftoverWords(
        "Entry in the keyring for a profile that is not here",
        "A deletion could not reach the keyring, or the profile lies in another data folder. "
        "A profile or backup bound to this computer opens only with such an entry.",
        "The entry goes. What was bound to this computer by it then opens with its "
        "recovery key only.",
    ),
    "backup-without-profile": LeftoverWords(
        "Backup of a profile that is not here",
        "The folder of its profile is gone. It still opens with its master password "
        "and can bring the profile back.",
        "The backup goes, its keys are overwritten first. It may be the last copy.",
    ),
    "backup-without-keys": LeftoverWords(
        "Rest of a backup of a profile that is not here",
        "The file with its keys is gone: removing the backup was cut off, or the file was lost. "
        "Without it nobody can read the rest. If you kept that file, put it back first.",
        "The rest goes. A file with its keys that lies anywhere else then opens nothing of it.",
    ),
    "backup-apart-from-keys": LeftoverWords(
        "Rest of a backup that the keys of another may open",
        "The file with its keys is gone, but another backup of that profile has its keys, "
        "or is not connected. With such keys the rest may still be read. "
        "It can be removed once the others are.",
    ),
    "backup-of-deleted-profile": LeftoverWords(
        "Backup of a profile that was deleted",
        "It could not be reached when its profile was deleted; the receipt names it. "
        "It still opens with the master password of its day.",
        "The backup goes, its keys are overwritten first. Nobody can bring the profile back "
        "from it then.",
    ),
    "unregistered-profile": LeftoverWords(
        "Profile that the list does not know",
        "Its folder was put here, or the list was lost. Opening the profile enters it again; "
        "it is deleted from its card.",
    ),
    "not-ours": LeftoverWords(
        "Something that is not ours",
        "Strongroom did not make it and never removes it.",
    ),
}

KEYRING_SILENT = (
    "The keyring of this computer tells no list, or is locked. Entries in it were not looked for."
)
NOTHING_FOUND = "Nothing is left over."
