"""What is said when the disk, its permissions, a place or another process stands in the way."""

from __future__ import annotations

from collections.abc import Mapping

from core import errors
from core.errors import AppError
from ui.wording.message import Sentences, one

_ELSEWHERE = "Choose another one."

SENTENCES: Mapping[type[AppError], Sentences] = {
    errors.CancelledError: one("Cancelled. Nothing was changed."),
    errors.HeldError: one(
        "Another Strongroom (process {holder}) uses the folder {path}. Close it, then try again.",
        "Another Strongroom uses the folder {path}. Close it, then try again.",
        "Another Strongroom uses this folder. Close it, then try again.",
    ),
    errors.DiskError: one(
        "The disk failed at {path} ({detail}). Nothing was changed; check the disk, then try again.",
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
            f"The file cannot go to {{path}}. {_ELSEWHERE}",
            f"The file cannot go there. {_ELSEWHERE}",
        ),
        by="reason",
        others={
            "is-a-folder": (
                "{path} is a folder. Add a file name.",
                "That is a folder. Add a file name.",
            ),
        },
    ),
}
