"""Backups: made by hand and by themselves, listed, checked, and let go of when they are many."""

from __future__ import annotations

import contextlib
import dataclasses
import os
from pathlib import Path

from core.app import App
from core.crypto.primitives import sha256
from core.errors import (
    AppError,
    BackupNotFoundError,
    DamagedError,
    DiskError,
    NotFoundError,
    RefusedError,
    RefusedPlaceError,
)
from core.ports import Millis
from core.progress import SILENT, Progress
from core.services import activity, preferences
from core.services.backup_need import is_backed_up, is_day_old
from core.services.backup_writing import write_noted
from core.services.occupation import Doing, occupied
from core.session import Session
from core.storage import backup_index
from core.storage import backups as folders
from core.storage.backup_index import KnownBackup
from core.storage.key_file import KeyFile, read_key_file
from core.storage.places import check_place
from core.storage.retention import choose_kept
from core.vault.activity import What
from core.vault.profile import ProfileId

AUTOMATIC = "backups.automatic"
SECOND = "backups.second-folder"
SLOTS = "backups.slots"
"""Preferences: whether backups are made unasked, where each is written as well, and which key
slots of earlier epochs open with the master password of today."""
NOT_MADE = (DiskError, RefusedError, NotFoundError, DamagedError)
"""Why a backup may not come about; cancelling is another matter."""
_PRINT = 8


@dataclasses.dataclass(frozen=True, kw_only=True)
class Backup:
    """One backup, as far as can be told without opening it.

    `checked` where it was opened and compared and is still in that state;
    `password_of` is None where the master password of today opens it, else the
    day whose password does. What is not reachable now has no `items`.
    """

    id: str
    path: Path
    made: Millis
    items: int | None
    bytes: int
    checked: bool
    password_of: Millis | None
    elsewhere: bool
    reachable: bool


def list_backups(session: Session) -> tuple[Backup, ...]:
    """Return every backup of the open profile, newest first, those elsewhere among them."""
    current = Current(session.vault.keys.epoch, read_slots(session))
    return _list(session.app, session.profile, current)


def list_backups_of(app: App, *, profile: ProfileId) -> tuple[Backup, ...]:
    """Return every backup of a profile that is closed, or does not open, newest first.

    Nothing can tell then which password opens them.
    """
    return _list(app, profile, Current(0, frozenset()))


def backup_at(path: Path, *, profile: ProfileId) -> Backup:
    """Return a backup that lies in a folder of the person's choice, known to no list."""
    return _describe(profile, path, None, Current(0, frozenset()), own=False)


def find_backup(found: tuple[Backup, ...], *, name: str) -> Backup:
    """Return the backup with this id. Raises BackupNotFoundError."""
    for backup in found:
        if backup.id == name.lower():
            return backup
    raise BackupNotFoundError(id=name)


@dataclasses.dataclass(frozen=True)
class Current:
    """By what a backup is known to open with the master password of today."""

    epoch: int
    slots: frozenset[str]

    def opens(self, epoch: int, key_file: KeyFile) -> bool:
        """Tell whether the password of today opens it: a password lasts as long as its epoch."""
        return epoch == self.epoch or not self.slots.isdisjoint(map(print_of, key_file.slots))


def print_of(slot: bytes) -> str:
    """Return a short print by which a slot is known again."""
    return sha256(slot)[:_PRINT].hex()


def read_slots(session: Session) -> frozenset[str]:
    """Return the prints of slots of earlier epochs that open with the password of today."""
    return frozenset((preferences.read_preference(session, name=SLOTS) or "").split())


def _list(app: App, profile: ProfileId, current: Current) -> tuple[Backup, ...]:
    known = {k.path: k for k in backup_index.list_known_backups(app.registry(), profile)}
    found = [
        _describe(profile, path, known.get(path.name), current, own=True)
        for _, path in folders.list_folders(app.paths.profile(profile).backups)
    ]
    for entry in known.values():
        # Whoever could write the index must not have us open databases of their choice.
        if folders.is_place_elsewhere(Path(entry.path), profile):
            found.append(_describe(profile, Path(entry.path), entry, current, own=False))
    return tuple(sorted(found, key=lambda backup: (-backup.made, backup.elsewhere)))


def _describe(
    profile: ProfileId, path: Path, known: KnownBackup | None, current: Current, *, own: bool
) -> Backup:
    made = folders.made_at(path.name) or (known.made if known is not None else Millis(0))
    name = path.name if own else str(path)
    backup = Backup(
        id=sha256(profile, name.encode("utf-8", "surrogateescape"))[:_PRINT].hex(),
        path=path,
        made=made,
        items=None,
        bytes=0,
        checked=False,
        password_of=made,
        elsewhere=not own,
        reachable=own or os.path.lexists(path / folders.KEYS),
    )
    try:
        seen, key_file = folders.look_at(path), read_key_file(path / folders.KEYS)
    except AppError:
        return backup
    ours = key_file.profile == profile
    opens = current.opens(seen.epoch, key_file)
    return dataclasses.replace(
        backup,
        items=seen.items,
        bytes=seen.size,
        checked=ours and known is not None and known.digest == seen.digest,
        password_of=None if opens else key_file.life.last_opened or made,
    )


@occupied(Doing.BACKUP)
def create_backup(
    session: Session, *, to: Path | None = None, progress: Progress = SILENT
) -> Backup:
    """Make a backup, compare it with the vault, and let go of those that are too many.

    `to` is a folder outside the data folder. Nothing stays of one that fails.
    Raises VaultReadOnlyError, RefusedPlaceError, FileMissingError, DiskError,
    BackupDiffersError, CancelledError.
    """
    session.check_writable()
    app, own = session.app, to is None
    into = app.paths.profile(session.profile).backups if to is None else _folder_in(session, to)
    path = into / folders.free_name(into, app.clock.now())
    known = write_noted(session, path, path.name if own else str(path), progress)
    # What is too many now is too many the next time as well.
    with contextlib.suppress(*NOT_MADE):
        _let_go(session, into, own=own)
    current = Current(session.vault.keys.epoch, frozenset())
    backup = _describe(session.profile, path, known, current, own=own)
    activity.note(session, What.BACKED_UP, count=backup.items or 0)
    return backup


def _folder_in(session: Session, folder: Path) -> Path:
    """Return where a profile's backups lie below a folder of the person's choice."""
    app, profile = session.app, session.profile
    try:
        check_place(
            folder / folders.UNFINISHED,
            data=app.paths.data,
            profile=app.paths.profile(profile).folder,
            durable=True,
        )
    except RefusedPlaceError as error:
        raise RefusedPlaceError(path=str(folder), reason=error.reason) from None
    return folders.folder_elsewhere(folder.resolve(), profile)


def _let_go(session: Session, into: Path, *, own: bool) -> None:
    registry, profile = session.app.registry(), session.profile
    known = {k.path for k in backup_index.list_known_backups(registry, profile)}
    # What was never compared counts for nothing here: it neither stays for another nor goes.
    checked = {
        made: path
        for made, path in folders.list_folders(into)
        if (path.name if own else str(path)) in known
    }
    for made in checked.keys() - choose_kept(checked):
        path = checked[made]
        folders.remove_backup(path, profile=profile, randomness=session.app.randomness)
        backup_index.forget_backup(registry, profile, path.name if own else str(path))


def is_automatic(session: Session) -> bool:
    """Tell whether backups are made unasked; they are unless somebody turned that off."""
    return preferences.read_preference(session, name=AUTOMATIC) != "no"


def set_automatic(session: Session, *, on: bool) -> None:
    """Have backups made unasked, or not."""
    activity.note(session, What.BACKUPS_ON if on else What.BACKUPS_OFF)
    preferences.set_preference(session, name=AUTOMATIC, value="yes" if on else "no")


def second_folder(session: Session) -> Path | None:
    """Return the folder into which every backup is written as well, None where there is none."""
    chosen = preferences.read_preference(session, name=SECOND)
    return Path(chosen) if chosen else None


def set_second_folder(session: Session, *, folder: Path | None) -> None:
    """Have every backup written to a second folder as well. Raises RefusedPlaceError."""
    if folder is not None:
        _folder_in(session, folder)
    preferences.set_preference(
        session, name=SECOND, value=str(folder.resolve()) if folder is not None else ""
    )


def back_up_now(session: Session, *, progress: Progress = SILENT) -> Backup:
    """Make a backup because somebody asked, also in the second folder.

    Raises as `create_backup`.
    """
    return _create_everywhere(session, progress)


def back_up_before(session: Session, *, progress: Progress = SILENT) -> None:
    """Have a backup of the vault as it is now, before something rewrites much of it.

    Raises as `create_backup`: then what was to be done is not begun.
    """
    if session.read_only is None and is_automatic(session) and not is_backed_up(session):
        _create_everywhere(session, progress)


def back_up_daily(session: Session, *, progress: Progress = SILENT) -> Backup | None:
    """Make a backup where the newest is a day old and something changed since; else None.

    Raises as `create_backup`.
    """
    due = session.read_only is None and is_automatic(session) and is_day_old(session)
    if not due or is_backed_up(session):
        return None
    return _create_everywhere(session, progress)


def _create_everywhere(session: Session, progress: Progress) -> Backup:
    backup = create_backup(session, progress=progress)
    second = second_folder(session)
    if second is not None:
        # Not connected now: the list of backups shows how old its newest is.
        with contextlib.suppress(*NOT_MADE):
            create_backup(session, to=second, progress=progress)
    return backup


def note_checked(app: App, *, profile: ProfileId, backup: Backup) -> None:
    """Remember that a backup was opened and found whole. Raises VaultDamagedError."""
    digest = folders.look_at(backup.path).digest
    name = str(backup.path) if backup.elsewhere else backup.path.name
    known = KnownBackup(backup.made, name, digest)
    backup_index.note_backup(app.registry(), profile, known)
