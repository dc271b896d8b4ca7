"""A look at what lies in the data folder: is it private, whole and known? Nothing is changed."""

from __future__ import annotations

import dataclasses
import enum
import os
import stat
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from core.app import App
from core.deletion.belongings import is_temporary_name
from core.errors import AppError, KeyFileTamperedError
from core.progress import SILENT, Progress
from core.services import comparing, contents, profiles, salvaging
from core.session import Session
from core.storage.files import disk_errors
from core.storage.installation_log import InstallationLog
from core.storage.key_file import read_key_file
from core.vault.broken import BrokenPart, NewestBackup, SalvageReport
from core.vault.profile import ProfileId

OURS = frozenset(
    {
        "lock",
        "settings.json",
        "unlock-cost.json",
        "registry.db",
        "registry.db.damaged",
        "profiles",
        "purging",
        "receipts",
        "installation.log",
    }
)


class CheckName(enum.StrEnum):
    """What is looked at."""

    PRIVATE = "private"
    KNOWN_FILES = "known-files"
    LOG = "log"
    KEY_FILE = "key-file"
    MANIFEST = "manifest"
    RECORDS = "records"
    ATTACHMENTS = "attachments"
    DRAFTS = "drafts"
    VAULT = "vault"


@dataclasses.dataclass(frozen=True)
class Check:
    """The result of one look; `found` what was wrong, empty where all is well.

    `profile` is the profile's name where the look was at one; `error` tells
    why it could not be read, `parts` which parts of it could not, and `salvage`
    what was found in a file that could not be opened. Of damage, `backup` tells
    what the newest backup could give back.
    """

    name: CheckName
    found: tuple[str, ...] = ()
    profile: str | None = None
    error: AppError | None = None
    parts: tuple[BrokenPart, ...] = ()
    salvage: SalvageReport | None = None
    backup: NewestBackup | None = None

    @property
    def ok(self) -> bool:
        """Tell whether all is as it should be."""
        whole = self.salvage is None and self.error is None
        return whole and not self.found and not self.parts


def inspect_installation(app: App) -> tuple[Check, ...]:
    """Look at everything that needs no password. Raises DiskError."""
    return (
        Check(CheckName.PRIVATE, tuple(_readable_by_others(app.paths.data))),
        Check(CheckName.KNOWN_FILES, tuple(_unknown(app.paths.data))),
        _inspect_log(app),
        *(_inspect_key_file(app, profile) for profile in profiles.list_ids(app)),
    )


def inspect_vault(session: Session, *, progress: Progress = SILENT) -> tuple[Check, ...]:
    """Open every record, version, attachment and draft of the open vault; the last is the whole.

    Raises VaultDamagedError where SQLite cannot read on, CancelledError.
    """
    name = session.card.name
    salvaging.name_losses(session, progress=progress)
    contents.find_lost_attachments(session, progress=progress)
    parts = session.broken.parts()
    differing = Counter(finding.what.value for finding in session.findings)
    listed = tuple(f"{what} ({count})" for what, count in sorted(differing.items()))
    special = {"chunks": CheckName.ATTACHMENTS, "drafts": CheckName.DRAFTS}
    return (
        Check(CheckName.MANIFEST, listed, profile=name),
        *(
            Check(
                check,
                profile=name,
                parts=tuple(p for p in parts if special.get(p.noun, CheckName.RECORDS) is check),
            )
            for check in (CheckName.RECORDS, CheckName.ATTACHMENTS, CheckName.DRAFTS)
        ),
        _sum_up(session, parts),
    )


def _sum_up(session: Session, parts: tuple[BrokenPart, ...]) -> Check:
    damaged = bool(parts) or session.salvage is not None
    return Check(
        CheckName.VAULT,
        profile=session.card.name,
        parts=parts,
        salvage=session.salvage,
        backup=comparing.find_newest_backup(session) if damaged else None,
    )


def _readable_by_others(data: Path) -> Iterator[str]:
    with disk_errors(data):
        places = [data, *(Path(top, n) for top, d, f in os.walk(data) for n in (*d, *f))]
        for place in places:
            status = place.lstat()
            if stat.S_ISLNK(status.st_mode) or status.st_mode & 0o077:
                yield str(place.relative_to(data))


def _unknown(data: Path) -> Iterator[str]:
    """Yield what we did not put there; SQLite keeps a journal beside a file while it is open.

    What a kill left half made is ours: it is listed with the leftovers, which remove it.
    """
    with disk_errors(data):
        for entry in sorted(os.scandir(data), key=lambda entry: entry.name):
            ours = entry.name.removesuffix("-journal") in OURS or _is_half_written(entry)
            if not ours:
                yield entry.name
        for entry in sorted(os.scandir(data / "profiles"), key=lambda entry: entry.name):
            if not _is_profile(entry.name.removeprefix(".new-")):
                yield f"profiles/{entry.name}"


def _is_half_written(entry: os.DirEntry[str]) -> bool:
    return is_temporary_name(entry.name) and entry.is_file(follow_symlinks=False)


def _is_profile(name: str) -> bool:
    return len(name) == 32 and set(name) <= set("0123456789abcdef")


def _inspect_log(app: App) -> Check:
    check = InstallationLog(app.paths.installation_log).check()
    bad = f"{check.bad}" if check.bad is not None else "?"
    return Check(CheckName.LOG, () if check.whole else (bad,))


def _inspect_key_file(app: App, profile: ProfileId) -> Check:
    path = app.paths.profile(profile).key_file
    try:
        key_file = read_key_file(path)
    except AppError as error:
        return Check(CheckName.KEY_FILE, profile=profile.hex(), error=error)
    if key_file.profile != profile:
        swapped = KeyFileTamperedError(path=str(path))
        return Check(CheckName.KEY_FILE, profile=profile.hex(), error=swapped)
    return Check(CheckName.KEY_FILE, profile=key_file.card.name)
