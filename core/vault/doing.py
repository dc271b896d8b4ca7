"""What takes a while in an open profile, and what a deletion therefore waits for."""

from __future__ import annotations

import enum


class Doing(enum.StrEnum):
    """What is being done."""

    IMPORT = "import"
    EXPORT = "export"
    BACKUP = "backup"
    RESTORE = "restore"
