"""How a profile gets another vault key and other locks: in two phases, resumable at any point."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
from collections.abc import Callable

from core.crypto.keys import Epoch, SubKeys, VaultKey, derive_subkeys, make_vault_key
from core.crypto.slots import SlotType, type_of
from core.errors import AppError
from core.progress import Progress
from core.services import anchoring, armed_pins, backups, outside
from core.services.key_slots import (
    KitPublic,
    PasswordLock,
    make_password,
    make_recovery,
    put_kit_public,
    read_kit_public,
)
from core.session import Session
from core.storage.backups import look_at
from core.storage.key_file import KeyFile
from core.storage.rotation import Rotation
from core.storage.unit_of_work import UnitOfWork

_OLD_KEPT = 4
"""Recoveries that a crash cut short leave a slot each; a page holds eight."""
_BELIEVED = 1000


@dataclasses.dataclass(frozen=True)
class NewLocks:
    """What opens a profile after a rotation: a password, and a `kit` where that is a new one.

    `forgotten` after a recovery: the new password may open it before the rotation is done.
    """

    password: PasswordLock
    kit: KitPublic | None = None
    forgotten: bool = False


def rotate(session: Session, *, old: VaultKey, locks: NewLocks, progress: Progress) -> None:
    """Replace the vault key `old` and the slots, resumable at any point.

    First the key file holds both keys under the new locks, beside the slots in
    force, which hold the old key only: with them, a copy of the key file taken
    now opens nothing that is sealed from now on. Then the vault is
    re-sealed in one transaction, which also keeps a new kit's public half; then
    the key file holds only the new key under the new locks. After a crash in
    between, the vault's epoch tells which key to keep, and the vault which kit.
    No PIN opens the profile from here on.
    """
    session.check_writable()
    armed_pins.forget(session.app, session.key_file)
    new = make_vault_key(session.app.randomness, _next_epoch(session, old))
    new_keys = derive_subkeys(new, session.profile)
    try:
        _rotate(session, (old, new), new_keys, locks, progress)
    finally:
        new.close()
        if not session.is_open or session.vault.keys is not new_keys:
            new_keys.close()


def _rotate(
    session: Session,
    both: tuple[VaultKey, VaultKey],
    new_keys: SubKeys,
    locks: NewLocks,
    progress: Progress,
) -> None:
    """Do it with the old key and the new one, which stay open."""
    app, profile, before = session.app, session.profile, session.key_file
    old, new = both
    with session.unit_of_work() as work:
        kit_before = read_kit_public(work)

    def slots(kit: KitPublic | None, keys: tuple[VaultKey, ...]) -> tuple[bytes, ...]:
        return (make_recovery(kit, profile, keys),) if kit is not None else ()

    make = functools.partial(make_password, app, profile, instead_of=before.slots)
    kept, made = _of_type(before, SlotType.PASSWORD)[-_OLD_KEPT:], make(locks.password, both)
    during = (
        # First: where the password stays, its old slot would open as well, to the old key only.
        *((*kept, made) if locks.forgotten else (made, *kept)),
        *slots(locks.kit or kit_before, both),
        *(_of_type(before, SlotType.RECOVERY)[-1:] if locks.kit is not None else ()),
    )
    final = (make(locks.password, (new,)), *slots(locks.kit or kit_before, (new,)))
    session.key_file = outside.keep_key_file(app, _with_slots(session, during))
    try:
        Rotation(session.vault, new_keys, progress, first=_keeping(locks.kit)).run()
    except BaseException:
        _take_back(session, old, before)
        raise
    # While the key file still holds both keys: one of them vouches for either anchor.
    anchoring.keep_anchor(session)
    try:
        session.key_file = outside.keep_key_file(app, _with_slots(session, final))
    except BaseException:
        # Vault and key file now disagree until the next unlock settles it; nothing may go on.
        session.close()
        raise


def _of_type(key_file: KeyFile, kind: SlotType) -> tuple[bytes, ...]:
    return tuple(slot for slot in key_file.slots if type_of(slot) is kind)


def _next_epoch(session: Session, old: VaultKey) -> Epoch:
    """Return a number that no key of this profile has had, its backups' among them.

    A backup brought back takes the number back. It is told without a key: one far
    above ours is a forgery that would use the numbers up.
    """
    seen = {int(old.epoch)}
    for backup in backups.list_backups(session):
        with contextlib.suppress(AppError):
            seen.add(look_at(backup.path).epoch)
    return Epoch(max(epoch for epoch in seen if epoch <= old.epoch + _BELIEVED) + 1)


def _keeping(kit: KitPublic | None) -> Callable[[UnitOfWork], int]:
    def keep(work: UnitOfWork) -> int:
        before = work.preferences.count()
        if kit is not None:
            put_kit_public(work, kit)
        return work.preferences.count() - before

    return keep


def _take_back(session: Session, old: VaultKey, before: KeyFile) -> None:
    """Have only the old key again after a rotation that failed, if the vault is still under it.

    A commit may fail and yet be done. Then both keys must stay in the key file,
    and the session ends: the next unlock finds out which of them it is.
    """
    try:
        same = session.vault.read_epoch() == old.epoch == session.vault.keys.epoch
        if same:
            session.key_file = outside.keep_key_file(
                session.app, _with_slots(session, before.slots)
            )
    except BaseException:
        session.close()
        raise
    if not same:
        session.close()


def _with_slots(session: Session, slots: tuple[bytes, ...]) -> KeyFile:
    changed = dataclasses.replace(session.key_file, slots=slots)
    return changed.signed(session.vault.keys.key_file)
