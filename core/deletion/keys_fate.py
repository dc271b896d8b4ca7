"""What is true of a profile's keys when its purge stands unfinished: looked at, not remembered."""

from __future__ import annotations

import enum
import os
from pathlib import Path

from core.app import App
from core.deletion.belongings import is_connected, list_backups_elsewhere
from core.deletion.purge_plan import BACKUP, PurgePlan
from core.deletion.receipt import PurgeStep
from core.errors import AppError
from core.storage.backups import KEYS
from core.storage.files import read_bytes
from core.storage.key_file import OFFSETS, SIZE, read_whole_pages

_UNCONTROLLED = "uncontrolled"


class KeysFate(enum.StrEnum):
    """What became of the key file on this computer; the last three as `StepResult` says them."""

    UNTOUCHED = "untouched"
    HURT = "hurt"
    OVERWRITTEN = "overwritten"
    REMOVED_ONLY = "removed-not-overwritten"
    ABSENT = "absent"

    @property
    def is_end(self) -> bool:
        """Tell whether the key file opens nothing any more."""
        return self not in (KeysFate.UNTOUCHED, KeysFate.HURT)


def find_fate_of_keys(app: App, plan: PurgePlan) -> KeysFate:
    """Return what is true now. Writes nothing.

    A file can be overwritten and still be there, where its folder lets nothing be removed.
    """
    path = app.paths.profile(plan.profile_id).key_file
    if os.path.lexists(path):
        return _look_at(path)
    told = next((step.result for step in plan.steps if step.step is PurgeStep.KEYS), None)
    return KeysFate(told.value) if told is not None else KeysFate.ABSENT


def count_known_copies(app: App, plan: PurgePlan) -> int:
    """Return how many copies and backups are known that can still be opened, as far as is known."""
    copies = [left.what for left in plan.known_to_remain() if left.what != _UNCONTROLLED]
    backups = list_backups_elsewhere(app, plan.profile_id)
    if not backups:
        return len(copies)
    # Their rows go last: until then some may be left of those that are to be destroyed.
    left = sum(not is_connected(each) or os.path.lexists(each / KEYS) for each in backups)
    return left + sum(what != BACKUP for what in copies)


def _look_at(path: Path) -> KeysFate:
    try:
        content = read_bytes(path, SIZE)
        if not any(content):
            return KeysFate.OVERWRITTEN
        whole = len(read_whole_pages(path))
    except AppError:
        # Not to be read, or no page of it is whole: nobody can call it untouched.
        return KeysFate.HURT
    return KeysFate.UNTOUCHED if whole == len(OFFSETS) else KeysFate.HURT
