"""Whether a vault needs another backup: how old the newest is, and whether it says the same."""

from __future__ import annotations

from collections.abc import Iterator

from core.errors import AppError
from core.session import Session
from core.storage import backup_index
from core.storage import backups as folders
from core.storage.backup_index import KnownBackup

DAY = 24 * 60 * 60 * 1000


def is_day_old(session: Session) -> bool:
    """Tell whether the newest compared backup, or the profile itself, is a day old."""
    newest = max((known.made for known in _own(session)), default=session.key_file.created)
    # A clock that was set back must not put the next backup off for ever. By seconds the newest
    # may be of later than now: of two in one second, the other is named after the next.
    return abs(session.clock.now() - newest) >= DAY


def is_backed_up(session: Session) -> bool:
    """Tell whether a compared backup holds all that the vault holds, but for lines of its log."""
    state, own = folders.state_of(session.vault), list(_own(session))
    if any(known.digest == state for known in own):
        return True
    newest = max(own, key=lambda known: known.made, default=None)
    return newest is not None and _holds_the_rest(session, newest)


def _holds_the_rest(session: Session, known: KnownBackup) -> bool:
    """Tell whether nothing but lines of the log came since a backup was made."""
    app, vault = session.app, session.vault
    path = app.paths.profile(session.profile).backups / known.path / folders.VAULT
    try:
        with folders.open_backup(path, session.profile, vault.keys, app.randomness) as there:
            same = there.root.last_change == vault.root.last_change
            return same and folders.state_of(there) == known.digest
    except AppError:
        # Damaged, or of an earlier epoch: another one is made.
        return False


def _own(session: Session) -> Iterator[KnownBackup]:
    """Yield the compared backups in the profile's folder that are still there."""
    there = folders.list_folders(session.app.paths.profile(session.profile).backups)
    names = {path.name for _, path in there}
    for known in backup_index.list_known_backups(session.app.registry(), session.profile):
        if known.path in names:
            yield known
