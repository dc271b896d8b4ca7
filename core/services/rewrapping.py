"""How the key files of backups follow a change of password or kit.

A change goes over every reachable backup twice. Before the profile's own keys
change, each gets the new slots beside the old ones; afterwards it keeps only
the new. So whatever a crash leaves, the one password that opens the profile
opens its backups as well, and the next unlock removes what is too much.
"""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from core.crypto.kdf import FLOOR, KdfParams, raised
from core.crypto.keys import SubKeys, VaultKey
from core.crypto.slots import read_header
from core.errors import AppError, KeyFileTamperedError, WrongBackupPasswordError
from core.services import backups, key_slots, preferences
from core.services.backup_slots import (
    Keys,
    KitInForce,
    Opener,
    RememberedKeys,
    are_same,
    find_vouching,
    kit_salts,
    only_affordable,
    other_slots,
    password_slots,
)
from core.services.backups import SLOTS, Backup, print_of, read_slots
from core.services.key_slots import KitPublic, PasswordLock
from core.session import Session
from core.storage import backups as folders
from core.storage.key_file import KeyFile, Life, read_key_file, write_key_file
from core.vault.secret import Secret

UNDER_WAY = "backups.rewrapping"
"""A preference: a change was begun, so some backups may know more than one password."""
_OLD_KEPT, _TRIED = 4, 2


@dataclasses.dataclass(frozen=True)
class Rewrapped:
    """What a change of password or kit meant for backups; those left have what they had."""

    count: int = 0
    left: tuple[Backup, ...] = ()


@dataclasses.dataclass
class Change:
    """What a change gives to the key files of backups.

    `opener` opens them as they are; `lock` is the new password's and `kit` the
    new kit, None where they stay; `old` is the profile's own key, whose slots need no derivation.
    """

    opener: Opener
    lock: PasswordLock | None
    old: VaultKey
    kit: KitPublic | None = None
    done: Rewrapped = dataclasses.field(default_factory=Rewrapped)


@contextlib.contextmanager
def rewrapping(session: Session, change: Change) -> Iterator[Change]:
    """Have every reachable backup follow what is done inside; the result is in `change.done`."""
    found = backups.list_backups(session)
    if not found:
        yield change
        return
    before = read_slots(session)
    _note(session, under_way=True, slots=before)
    wrapping = _Wrapping(session, change)
    try:
        wrapping.begin(found)
        yield change
        change.done = wrapping.finish()
    except BaseException:
        if session.is_open:
            wrapping.take_back()
            _note(session, under_way=False, slots=before)
        raise
    finally:
        wrapping.close()
    # While the password stays, what cannot be reached now goes on opening with it.
    kept = before | wrapping.own_prints if change.lock is None else frozenset[str]()
    _note(session, under_way=wrapping.unsettled, slots=wrapping.prints | kept)


def settle(session: Session, *, secret: Secret) -> None:
    """Finish a change that was cut off: a backup keeps only the slot that `secret` opens."""
    under_way = preferences.read_preference(session, name=UNDER_WAY) == "yes"
    if session.read_only is not None or not under_way:
        return
    opener = RememberedKeys(partial(key_slots.try_proved, session.app, secret=secret))
    with contextlib.closing(opener):
        settling = _Settling(opener, _kits_of(session), _our_cost(session))
        for backup in backups.list_backups(session):
            settling.settle(backup)
    prints = read_slots(session) | settling.prints
    _note(session, under_way=settling.unsettled, slots=prints)


class _Settling:
    """Leave in each backup what the password at hand opens."""

    def __init__(self, opener: RememberedKeys, kits: KitInForce, ours: KdfParams) -> None:
        self._opener, self._kits, self._ours = opener, kits, ours
        self.prints: set[str] = set()
        self.unsettled = False

    def settle(self, backup: Backup) -> None:
        """Finish with one backup; another unlock tries again where that is not possible now."""
        path = backup.path / folders.KEYS
        try:
            key_file = read_key_file(path)
        except AppError:
            return
        try:
            self._settle(key_file, path)
        except AppError:
            self.unsettled = self.unsettled or len(password_slots(key_file)) > 1

    def _settle(self, key_file: KeyFile, path: Path) -> None:
        asked = only_affordable(key_file, self._ours, at_most=_OLD_KEPT + 1)
        alone = [dataclasses.replace(key_file, slots=(slot,)) for slot in password_slots(asked)]
        opening = [one for one in alone if self._opener.opens(one)]
        if not opening:
            raise WrongBackupPasswordError(path=str(path.parent))
        kept = opening[-1]
        keys = self._opener.open(kept)
        slots = (*kept.slots, *self._kits.slots_of(key_file, keys))
        with contextlib.closing(find_vouching(key_file, keys, path)) as vouching:
            if slots != key_file.slots:
                changed = dataclasses.replace(key_file, slots=slots)
                write_key_file(path, changed.signed(vouching.key_file))
        self.prints.update(map(print_of, kept.slots))


@dataclasses.dataclass(frozen=True)
class _Wrapped:
    """One backup during a change: its key file as it was, its keys, and its new slot if any."""

    backup: Backup
    before: KeyFile
    keys: Keys = dataclasses.field(repr=False)
    vouching: SubKeys = dataclasses.field(repr=False)
    password: bytes | None = dataclasses.field(repr=False)


class _Wrapping:
    """Both passes over the key files of backups, with each derivation made once."""

    def __init__(self, session: Session, change: Change) -> None:
        self._session, self._change = session, change
        self._own = frozenset(session.key_file.slots)
        self._ours = _our_cost(session)
        self._opener = RememberedKeys(change.opener)
        self._made: list[tuple[Keys, bytes]] = []
        self._proof = RememberedKeys(self._open_new)
        self._wrapped: list[_Wrapped] = []
        self._left: list[Backup] = []
        self.own_prints = frozenset(map(print_of, password_slots(session.key_file)))
        self.prints: frozenset[str] = frozenset()
        self.unsettled = False

    def begin(self, found: Iterable[Backup]) -> None:
        """Give every backup that opens the new slots beside those it has."""
        kit = self._change.kit or _read_kit(self._session)
        for backup in found:
            try:
                self._begin_one(backup, kit)
            except AppError:
                self._left.append(backup)

    def _begin_one(self, backup: Backup, kit: KitPublic | None) -> None:
        path = backup.path / folders.KEYS
        key_file = read_key_file(path)
        if key_file.profile != self._session.profile:
            raise KeyFileTamperedError(path=str(path))
        shared = not self._own.isdisjoint(key_file.slots)
        asked = only_affordable(key_file, self._ours, at_most=_TRIED)
        keys = (self._change.old,) if shared else self._opener.open(asked)
        vouching = find_vouching(key_file, keys, path)
        try:
            password = self._new_password(keys) if self._change.lock is not None else None
        except BaseException:
            vouching.close()
            raise
        wrapped = _Wrapped(backup, key_file, keys, vouching, password)
        self._wrapped.append(wrapped)
        slots = [*password_slots(key_file)[-_OLD_KEPT:], *other_slots(key_file)[-2:]]
        if wrapped.password is not None:
            slots.append(wrapped.password)
        if kit is not None and kit.salt not in kit_salts(key_file):
            slots.append(key_slots.make_recovery(kit, key_file.profile, keys))
        self._write(wrapped, tuple(slots))

    def _new_password(self, keys: Keys) -> bytes:
        # By the keys themselves: after a reinstatement two of them may share one epoch's number.
        for known, slot in self._made:
            if are_same(known, keys):
                return slot
        session, lock = self._session, self._change.lock
        assert lock is not None
        slot = key_slots.make_password(
            session.app, session.profile, lock, keys, instead_of=tuple(self._own)
        )
        self._made.append((keys, slot))
        return slot

    def _open_new(self, key_file: KeyFile) -> Keys:
        assert self._change.lock is not None
        return key_slots.open_with_lock(key_file, self._change.lock)

    @staticmethod
    def _write(wrapped: _Wrapped, slots: tuple[bytes, ...], life: Life | None = None) -> None:
        path = wrapped.backup.path / folders.KEYS
        now = read_key_file(path)
        changed = dataclasses.replace(now, slots=slots, life=life or now.life)
        write_key_file(path, changed.signed(wrapped.vouching.key_file))

    def finish(self) -> Rewrapped:
        """Take the old slots away: overwritten in place, so that none is left in the file."""
        # The profile's own key file is as it will stay: its kit is the one in force.
        kits, prints, count = _kits_of(self._session), set[str](), 0
        for wrapped in self._wrapped:
            path = wrapped.backup.path / folders.KEYS
            try:
                now = read_key_file(path)
                passwords = (wrapped.password,) if wrapped.password else password_slots(now)
                if wrapped.password:
                    # The old slots are the only other way in: the new one is proved before they go.
                    new = dataclasses.replace(now, slots=passwords)
                    find_vouching(now, self._proof.open(new), path).close()
                life = now.life.opened(self._session.clock.now()) if wrapped.password else None
                self._write(wrapped, (*passwords, *kits.slots_of(now, wrapped.keys)), life)
            except AppError:
                self._left.append(wrapped.backup)
                self.unsettled = True
            else:
                prints.update(map(print_of, passwords))
                count += 1
        self.prints = frozenset(prints)
        return Rewrapped(count, tuple(self._left))

    def take_back(self) -> None:
        """Give every backup the slots it had: the change did not happen."""
        for wrapped in self._wrapped:
            with contextlib.suppress(AppError):
                self._write(wrapped, wrapped.before.slots)

    def close(self) -> None:
        """Wipe the keys; the profile's own belongs to the caller."""
        self._opener.close()
        self._proof.close()
        for wrapped in self._wrapped:
            wrapped.vouching.close()


def _our_cost(session: Session) -> KdfParams:
    ours = session.app.policy.known() or FLOOR
    for slot in password_slots(session.key_file):
        ours = raised(ours, read_header(slot).params)
    return ours


def _read_kit(session: Session) -> KitPublic | None:
    with session.unit_of_work() as work:
        return key_slots.read_kit_public(work)


def _kits_of(session: Session) -> KitInForce:
    return KitInForce(_read_kit(session), kit_salts(session.key_file))


def _note(session: Session, *, under_way: bool, slots: frozenset[str]) -> None:
    with session.unit_of_work() as work:
        for name, value in (
            (UNDER_WAY, "yes" if under_way else ""),
            (SLOTS, " ".join(sorted(slots))),
        ):
            preferences.put_preference(work, name, value, session.app.randomness.bytes(16))
        work.commit()
