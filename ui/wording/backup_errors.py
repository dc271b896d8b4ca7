"""What is said when a backup is not there, not whole, or under another password."""

from __future__ import annotations

from collections.abc import Mapping

from core import errors
from core.errors import AppError
from ui.wording.message import Sentences, one

SENTENCES: Mapping[type[AppError], Sentences] = {
    errors.BackupNotFoundError: one(
        "There is no backup “{id}”. Look at the list of backups for its id.",
        "There is no such backup. Look at the list of backups.",
    ),
    errors.BackupDiffersError: one(
        "The backup {path} could not be read back as it was written. "
        "It was removed and the profile is unchanged; check the disk, then back up again.",
        "The backup could not be read back as it was written. "
        "It was removed and the profile is unchanged; check the disk, then back up again.",
    ),
    errors.WrongBackupPasswordError: one(
        "That password does not open the backup {path}. "
        "It opens with the master password of the day it was made; type that one.",
        "That password does not open the backup. "
        "It opens with the master password of the day it was made; type that one.",
    ),
}
