"""What is said when something of ours is damaged, changed by others, or from a newer version."""

from __future__ import annotations

from collections.abc import Mapping

from core import errors
from core.errors import AppError
from ui.wording.message import Sentences, one

_WAYS = "Open it read-only to look, or accept what is there."

SENTENCES: Mapping[type[AppError], Sentences] = {
    errors.DamagedError: one("A file is damaged. Nothing was changed; bring back a copy of it."),
    errors.KeyFileDamagedError: one(
        "{name}’s file is damaged (checksum differs). Nothing was changed.",
        "The key file is damaged (checksum differs). "
        "Nothing was changed; restore the profile from a backup, or bring back a copy of {path}.",
        "The key file is damaged (checksum differs). Nothing was changed; bring back a copy of it.",
    ),
    errors.KeyFileTamperedError: one(
        "The key file was changed by something other than Strongroom. "
        "Nothing was opened; restore the profile from a backup, or bring back a copy of {path}.",
        "The key file was changed by something other than Strongroom. Bring back a copy of it.",
    ),
    errors.VaultDamagedError: one(
        "{name}’s file is damaged and cannot be opened. Nothing was changed; "
        "open it read-only for what can still be read, or bring back a backup.",
        "The profile’s file is damaged and cannot be opened. Nothing was changed; "
        "open it read-only for what can still be read, or bring back a backup of {path}.",
        "The profile’s file is damaged and cannot be opened. "
        "Open it read-only for what can still be read, or bring back a backup.",
    ),
    errors.VaultTooLargeError: Sentences(
        (
            "What is in the damaged file {path} takes more than the {limit_mib} MiB of memory that "
            "reading around the damage may take here. Use a computer with more memory, "
            "or bring back a backup.",
            "What is in the damaged file takes more memory than reading around the damage may take "
            "here. Use a computer with more memory, or bring back a backup.",
        ),
        by="matter",
        others={
            "holes": (
                "The damaged file {path} claims to be {mib} MiB large and is almost all holes: "
                "something made it that large. Nothing was changed; bring back a backup.",
                "The damaged file claims to be far larger than what is in it: "
                "something made it that large. Nothing was changed; bring back a backup.",
            ),
        },
    ),
    errors.RowsDifferError: Sentences(
        (
            f"Something in {{name}} is not as you left it. {_WAYS}",
            f"Something is not as you left it. {_WAYS}",
        ),
        by="matter",
        others={
            "missing": (
                f"Parts of {{name}} were removed by something other than Strongroom: {{missing}}. "
                f"{_WAYS}",
                f"Parts were removed by something other than Strongroom. {_WAYS}",
            ),
            "doubled": (
                f"Parts of {{name}} were copied by something other than Strongroom: {{doubled}}. "
                f"{_WAYS}",
                f"Parts were copied by something other than Strongroom. {_WAYS}",
            ),
            "foreign": (
                f"Parts were put into {{name}} that are not yours: {{foreign}}. {_WAYS}",
                f"Parts were put in that are not yours. {_WAYS}",
            ),
            "old": (
                f"Parts of {{name}} were put back to an earlier time by something other than "
                f"Strongroom: {{old}}. {_WAYS}",
                f"Parts were put back to an earlier time. {_WAYS}",
            ),
            "broken": (
                f"Parts of {{name}} are damaged and cannot be read: {{broken}}. {_WAYS}",
                f"Parts are damaged and cannot be read. {_WAYS}",
            ),
        },
    ),
    errors.OlderCopyError: Sentences(
        (
            f"The file of {{name}} is an older copy than the one last opened here. {_WAYS}",
            f"The profile’s file is an older copy than the one last opened here. {_WAYS}",
        ),
        by="part",
        others={
            "key-file": (
                f"The key file of {{name}} is an older copy than the one last opened here. {_WAYS}",
                f"The key file is an older copy than the one last opened here. {_WAYS}",
            ),
            "both": (
                f"All of {{name}} is an older copy than the one last opened here. {_WAYS}",
                f"All of the profile is an older copy than the one last opened here. {_WAYS}",
            ),
            "epoch": (
                "The two files of {name} are from different times: one was put back. "
                "Nothing was changed; bring back both from the same day.",
                "The two files of the profile are from different times: one was put back. "
                "Nothing was changed; bring back both from the same day.",
            ),
        },
    ),
    errors.OtherCopyError: one(
        f"The file of {{name}} is another copy, which was changed elsewhere. {_WAYS}",
        f"The profile’s file is another copy, which was changed elsewhere. {_WAYS}",
    ),
    errors.RecordDamagedError: one(
        "One part of the profile is damaged and cannot be read ({table} {id}). "
        "The others are not affected; export them.",
        "One part of the profile is damaged and cannot be read. "
        "The others are not affected; export them.",
    ),
    errors.ArchiveDamagedError: one(
        "The archive is cut short or was changed. Use another copy of {path}.",
        "The archive is cut short or was changed. Use another copy of it.",
    ),
    errors.ReceiptAlteredError: one(
        "The receipt is not as it was written. Use another copy of {path}.",
        "The receipt is not as it was written. Use another copy of it.",
    ),
    errors.CopyDiffersError: one(
        "Not complete: {missing} could not be read back from {path}. "
        "Nothing was kept of it; export again.",
        "Not complete: what was read back from {path} differs from the profile. "
        "Nothing was kept of it; export again.",
        "Not complete: what was read back differs from the profile. Export again.",
    ),
    errors.MoveDiffersError: one(
        "Not moved: {missing} could not be read back from {name}. "
        "Nothing was deleted and {name} is as it was; move again.",
        "Not moved: what was read back from {name} differs from the profile. "
        "Nothing was deleted and {name} is as it was; move again.",
        "Not moved: what was read back differs from the profile. Nothing was deleted; move again.",
    ),
    errors.MoveLeftError: one(
        "Not moved, and what was written could not be taken out of {name} again: it is in the "
        "folder “{folder}” there. Nothing was deleted here; remove that folder, or keep it.",
        "Not moved, and what was written could not be taken out of the other profile again. "
        "Nothing was deleted here; look for its folder there.",
    ),
    errors.NewerSchemaError: one(
        "This was written by a newer version of Strongroom. Nothing was changed; "
        "use that version to open {path}.",
        "This was written by a newer version of Strongroom. Nothing was changed; use that version.",
    ),
}
