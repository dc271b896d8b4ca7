"""What is said when the disk, a place, another process or a fault of ours stands in the way."""

from __future__ import annotations

from collections.abc import Mapping

from core import errors
from core.errors import AppError
from ui.wording.message import Sentences, one

SENTENCES: Mapping[type[AppError], Sentences] = {
    errors.CancelledError: one("Cancelled. Nothing was changed."),
    errors.OurBugError: one(
        "This is a fault of Strongroom: it broke off, and may be done in part. "
        "See what is there, then try again."
    ),
    errors.HeldError: one(
        "Another Strongroom (process {holder}) uses the folder {path}. Close it, then try again.",
        "Another Strongroom uses the folder {path}. Close it, then try again.",
        "Another Strongroom uses this folder. Close it, then try again.",
    ),
    errors.DiskError: one(
        "The disk failed at {path} ({detail}). Nothing was changed; check it, then try again.",
        "The disk failed at {path}. Nothing was changed; check the disk, then try again.",
        "The disk failed. Nothing was changed; check the disk, then try again.",
    ),
    errors.DiskFullError: one(
        "Not saved: the disk is full (at {path}). Free some space, then try again.",
        "Not saved: the disk is full. Free some space, then try again.",
    ),
    errors.ReadOnlyError: one(
        "Not saved: {path} is on a disk that cannot be written. Choose another place.",
        "Not saved: that disk cannot be written. Choose another place.",
    ),
    errors.PermissionDeniedError: one(
        "You may not read or write {path}. Change its permissions, or choose another place.",
        "You may not read or write there. Change the permissions, or choose another place.",
    ),
    errors.RefusedPlaceError: Sentences(
        (
            "The file cannot go to {path}. Choose another place.",
            "The file cannot go there. Choose another place.",
        ),
        by="reason",
        others={
            "inside-profile": (
                "{path} is in a folder that would be deleted. Choose another one.",
                "That folder is part of what will be deleted. Choose another one.",
            ),
            "inside-data-folder": (
                "{path} is in the folder where Strongroom keeps its own files. Choose another one.",
                "Strongroom keeps its own files in that folder. Choose another one.",
            ),
            "trash": (
                "{path} is in the Trash of this computer. Choose another folder.",
                "That folder is the Trash of this computer. Choose another one.",
            ),
            "memory-file-system": (
                "{path} is in memory only and gone when the computer restarts. "
                "Choose a folder on a disk.",
                "That folder is in memory only. Choose one on a disk.",
            ),
            "not-writable": (
                "You may not write to the folder of {path}. Choose another one.",
                "You may not write to that folder. Choose another one.",
            ),
            "taken": (
                "There is a file {path} already. Choose another name.",
                "There is a file of that name already. Choose another name.",
            ),
            "is-a-folder": (
                "{path} is a folder. Add a file name.",
                "That is a folder. Add a file name.",
            ),
            "no-file": (
                "{path} is a device or a pipe. Choose a file name.",
                "That is a device or a pipe. Choose a file name.",
            ),
        },
    ),
}
