"""The plan of a purge under way: ids and counts in one small file, so that a kill anywhere resumes.

It never holds a path inside our folder. What a purge touches follows from the
profile's id alone, so that an edited plan can at most name another profile,
and then that profile's own key file contradicts it.
"""

from __future__ import annotations

import enum
import os
import re
from pathlib import Path

import msgspec

from core.crypto.keys import InstallationKey
from core.crypto.primitives import equal
from core.deletion.receipt import ReceiptCopy, ReceiptMove, ReceiptStep, Remaining, is_receipt_id
from core.errors import DamagedError, FileMissingError, FileTooLargeError
from core.paths import Paths
from core.ports import Millis
from core.storage.files import make_folder, read_bytes, remove_file, write_bytes
from core.vault.profile import ProfileId

FORMAT = "strongroom-purge/1"
BACKUP = "backup"
"""What a backup that stays is called on a receipt."""
_LIMIT = 1024 * 1024
_LABEL = b"strongroom/purge/1\x00"
_HEX = re.compile(r"[0-9a-f]{32}")


class Stage(enum.StrEnum):
    """Until BEGUN the key file may not say PURGING yet, and nothing may be removed."""

    PREPARED = "prepared"
    BEGUN = "begun"


class PurgePlan(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be purged, what has been done, and what the receipt will say. Ids in hex.

    With `folder_only` nothing outside of the profile's folder is reached, save rows and settings.
    `reach` are the backups elsewhere that were connected when it began; `unreached`, once that is
    known, all of them that were not destroyed.
    """

    format: str = FORMAT
    purge: str
    profile: str
    pseudonym: str
    receipt: str
    stage: Stage
    requested: Millis
    seconds: int
    begun: Millis
    with_password: bool
    counts: tuple[tuple[str, int], ...]
    copy: ReceiptCopy | None
    remaining: tuple[Remaining, ...]
    reach: tuple[Remaining, ...] | msgspec.UnsetType = msgspec.UNSET
    unreached: tuple[Remaining, ...] | msgspec.UnsetType = msgspec.UNSET
    file_system: str
    limits: tuple[str, ...]
    steps: tuple[ReceiptStep, ...] = ()
    folder_only: bool = False
    moved: ReceiptMove | msgspec.UnsetType = msgspec.UNSET
    mac: str = ""

    def vouched(self, key: InstallationKey) -> PurgePlan:
        """Return the plan under the MAC of this installation, so that none can be planted."""
        return msgspec.structs.replace(self, mac=self._mac(key))

    def holds(self, key: InstallationKey) -> bool:
        """Tell whether this installation itself began this purge as it stands here."""
        return equal(self.mac.encode(), self._mac(key).encode())

    def _mac(self, key: InstallationKey) -> str:
        # What may be destroyed is said neither by the steps and the receipt's name, which change on
        # the way, nor by the pseudonym, which is looked up anew.
        fixed = msgspec.structs.replace(self, mac="", steps=(), receipt="", pseudonym="")
        return key.mac(_LABEL, msgspec.json.encode(fixed)).hex()

    @property
    def profile_id(self) -> ProfileId:
        """Return the profile that is purged."""
        return ProfileId(bytes.fromhex(self.profile))

    def known_to_remain(self) -> tuple[Remaining, ...]:
        """Return the copies and backups that are left, as far as is known by now."""
        if isinstance(self.unreached, msgspec.UnsetType):
            return self.remaining
        others = (left for left in self.remaining if left.what != BACKUP)
        return (*self.unreached, *others)

    def noted(self, step: ReceiptStep) -> PurgePlan:
        """Return the plan with a step's result; the first run's word stands against ABSENT."""
        before = next((s for s in self.steps if s.step is step.step), None)
        kept = step if before is None or step.count else before
        others = tuple(s for s in self.steps if s.step is not step.step)
        return msgspec.structs.replace(self, steps=(*others, kept))


def plan_path(paths: Paths, purge: str) -> Path:
    """Return where the plan of a purge lies."""
    assert _HEX.fullmatch(purge)
    return paths.purging / purge


def write_plan(paths: Paths, plan: PurgePlan) -> None:
    """Keep a plan, durable. Raises DiskError."""
    make_folder(paths.purging)
    write_bytes(plan_path(paths, plan.purge), msgspec.json.encode(plan))


def remove_plan(paths: Paths, plan: PurgePlan) -> None:
    """Forget a plan. Raises DiskError."""
    remove_file(plan_path(paths, plan.purge))


def list_plans(paths: Paths) -> tuple[PurgePlan, ...]:
    """Return every plan that is ours in form; whether to act on it is another matter."""
    try:
        names = sorted(os.listdir(paths.purging))
    except (FileNotFoundError, NotADirectoryError):
        return ()
    plans = (_read_plan(paths, name) for name in names if _HEX.fullmatch(name))
    return tuple(plan for plan in plans if plan is not None)


def _read_plan(paths: Paths, purge: str) -> PurgePlan | None:
    try:
        content = read_bytes(plan_path(paths, purge), _LIMIT)
        plan = msgspec.json.decode(content, type=PurgePlan)
    except (FileMissingError, FileTooLargeError, DamagedError, msgspec.MsgspecError, UnicodeError):
        return None
    ids = (plan.purge, plan.profile, plan.pseudonym)
    proper = all(_HEX.fullmatch(text) for text in ids) and is_receipt_id(plan.receipt)
    return plan if proper and plan.purge == purge and plan.format == FORMAT else None
