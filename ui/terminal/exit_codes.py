"""The exit code of each failure; scripts depend on them (docs/terminal.md)."""

from __future__ import annotations

from core import errors
from core.errors import AppError

DONE = 0
OUR_BUG = 1
NOT_AS_IT_SHOULD_BE = 5

CODES: tuple[tuple[type[AppError], int], ...] = (
    (errors.UsageError, 2),
    (errors.NotFoundError, 3),
    (errors.WrongSecretError, 4),
    (errors.DamagedError, NOT_AS_IT_SHOULD_BE),
    (errors.RefusedError, 6),
    (errors.HeldError, 7),
    (errors.DiskError, 8),
    (errors.PurgeIncompleteError, 8),
    (errors.UnreadableFileError, 9),
    (errors.CancelledError, 130),
)


def exit_code(error: AppError) -> int:
    """Return the exit code of a failure."""
    return next((code for family, code in CODES if isinstance(error, family)), OUR_BUG)
