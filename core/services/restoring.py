"""What a backup can give back: all of it, some items, or a profile of its own."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator, Sequence

from core.progress import SILENT, Progress
from core.services import armed_pins, backups, key_slots, recovery
from core.services.backup_keys import backup_keys, is_own
from core.services.backups import Backup
from core.services.bringing import Bringing
from core.services.new_profiles import NewProfile, make_profile
from core.services.occupation import Doing, occupied
from core.services.ownership import check_password
from core.services.rewrapping import UNDER_WAY
from core.session import Session
from core.storage import backups as folders
from core.storage.key_file import read_key_file
from core.storage.replacement import Replacement
from core.storage.unit_of_work import UnitOfWork
from core.storage.vault_file import VaultFile
from core.vault.activity import Event, What, tell
from core.vault.canonical import derive_canonical
from core.vault.changes import Changes
from core.vault.folder import FolderId
from core.vault.item import Item, ItemId, ItemKind
from core.vault.profile import ProfileId
from core.vault.secret import Secret
from core.vault.tag import TagId

KEPT = frozenset(
    {
        key_slots.KIT_PREFERENCE,
        recovery.PLACE_PREFERENCE,
        backups.AUTOMATIC,
        backups.SECOND,
        backups.SLOTS,
        UNDER_WAY,
        armed_pins.PREFERENCE,
    }
)
"""Preferences that tell of the keys, PIN and backups of today: a backup cannot know better.

With the PIN among them, one that was turned off would open the vault again, unasked.
"""


@dataclasses.dataclass(frozen=True)
class DifferingItem:
    """An item that is not the same in a backup and now; it holds no secret."""

    id: ItemId
    kind: ItemKind
    title: str
    trashed: bool


@dataclasses.dataclass(frozen=True)
class Difference:
    """A backup beside the vault as it is now, item by item, sorted by title.

    `changed` are shown as they are in the backup.
    """

    only_backup: tuple[DifferingItem, ...]
    only_now: tuple[DifferingItem, ...]
    changed: tuple[DifferingItem, ...]
    same: int


@dataclasses.dataclass(frozen=True)
class Restored:
    """A vault that is as a backup was; `before` is the backup of what it was until then."""

    changes: Changes
    before: Backup
    items: int


@contextlib.contextmanager
def opened(
    session: Session, backup: Backup, secret: Secret | None, progress: Progress = SILENT
) -> Iterator[UnitOfWork]:
    """Lend a backup's content after everything in it was opened and compared.

    Raises WrongBackupPasswordError, VaultDamagedError, RecordDamagedError, KeyFileTamperedError.
    """
    path = backup.path / folders.KEYS
    with backup_keys(session, backup, secret=secret) as keys:
        read_key_file(path).check(keys.key_file, path)
        vault_path, randomness = backup.path / folders.VAULT, session.app.randomness
        with folders.open_backup(vault_path, session.profile, keys, randomness) as vault:
            folders.check_contents(vault, progress)
            with vault.unit_of_work() as there:
                yield there


def compare(
    session: Session, *, backup: Backup, secret: Secret | None = None, progress: Progress = SILENT
) -> Difference:
    """Return how a backup differs from the vault as it is now. Raises as `opened`."""
    with opened(session, backup, secret, progress) as there, session.unit_of_work() as here:
        now = {item.id: (derive_canonical(item), _told(item)) for item, _ in here.items.all()}
        then = {item.id: (derive_canonical(item), _told(item)) for item, _ in there.items.all()}
    both = now.keys() & then.keys()
    changed = [then[row][1] for row in both if now[row][0] != then[row][0]]
    return Difference(
        only_backup=_sorted([then[row][1] for row in then.keys() - both]),
        only_now=_sorted([now[row][1] for row in now.keys() - both]),
        changed=_sorted(changed),
        same=len(both) - len(changed),
    )


def _told(item: Item) -> DifferingItem:
    return DifferingItem(item.id, item.kind, item.title, item.trashed is not None)


def _sorted(found: list[DifferingItem]) -> tuple[DifferingItem, ...]:
    return tuple(sorted(found, key=lambda item: (item.title.casefold(), item.id)))


@occupied(Doing.RESTORE)
def bring_back(
    session: Session,
    *,
    backup: Backup,
    items: Sequence[ItemId],
    secret: Secret | None = None,
    progress: Progress = SILENT,
) -> Changes:
    """Have some items as they are in a backup, in one operation that can be undone.

    What an item was until then becomes an earlier version. Raises
    ItemNotFoundError, and as `opened`.
    """
    with opened(session, backup, secret, progress) as there, session.unit_of_work() as work:
        bringing = Bringing(session, work, there)
        for done, item in enumerate(dict.fromkeys(items)):
            progress.report(done, len(items), "restoring")
            bringing.bring(item)
        return bringing.finish()


@occupied(Doing.RESTORE)
def restore_all(
    session: Session, *, backup: Backup, secret: Secret | None = None, progress: Progress = SILENT
) -> Restored:
    """Have the vault hold what a backup holds and nothing else, after a backup of what it is now.

    One transaction: cut off anywhere, the vault is the old one or the new one.
    Master password, recovery kit and card stay those of today. Raises as `opened`
    and as making a backup does; then nothing was changed.
    """
    with opened(session, backup, secret, progress) as there:
        before = backups.create_backup(session, progress=progress)
        with session.unit_of_work() as work:
            gone = work.items.ids()
            touched = Changes(
                folders=tuple(map(FolderId, work.folders.ids() | there.folders.ids())),
                tags=tuple(map(TagId, work.tags.ids() | there.tags.ids())),
                history=True,
                preferences=True,
            )
            Replacement(work, there, kept=KEPT, at=session.clock.now()).run(progress)
            came = work.items.ids()
            told = tell(count=len(came))
            work.activity.note(Event(What.BACKUP_RESTORED, session.clock.now(), detail=told))
            work.commit()
    changes = dataclasses.replace(touched, items=tuple(came), removed=tuple(gone - came))
    return Restored(changes, before, len(came))


@occupied(Doing.RESTORE)
def copy_to_profile(
    session: Session,
    *,
    backup: Backup,
    name: str,
    secret: Secret,
    progress: Progress = SILENT,
) -> ProfileId:
    """Make a profile of its own from a backup, with the master password `secret`; return its id.

    `secret` also opens the backup. The open profile stays as it is. Raises
    WrongPasswordError, the Name errors, WeakPasswordError, and as `opened`.
    """
    app = session.app
    # The session's keys open a backup of today; without this, whoever finds a vault unlocked
    # could have all of it under a password of their own.
    if is_own(session, backup, read_key_file(backup.path / folders.KEYS)):
        check_password(session, secret=secret)
    with opened(session, backup, secret, progress) as there:

        def fill(vault: VaultFile) -> None:
            with vault.unit_of_work() as work:
                Replacement(work, there, kept=KEPT, at=app.clock.now()).run(progress)
                work.commit()

        card = dataclasses.replace(session.card, name=name)
        made = make_profile(app, new=NewProfile(card, secret, fill=fill))
        made.close()
    return made.profile
