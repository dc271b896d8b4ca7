"""How a profile's keys get into its slots and out again."""

from __future__ import annotations

import dataclasses

from core.app import App
from core.crypto.kdf import raised
from core.crypto.keys import VaultKey
from core.crypto.primitives import SealBrokenError, wipe
from core.crypto.recovery import derive_recovery_private, derive_recovery_public
from core.crypto.slots import (
    NO_KDF,
    SlotHeader,
    SlotType,
    make_header,
    make_password_slot,
    make_recovery_slot,
    open_password_slot,
    open_recovery_slot,
    read_header,
    type_of,
)
from core.errors import (
    AppError,
    DeviceSecretMissingError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from core.services import activity, attempts, preferences
from core.services.device_secret import Binding, read_binding
from core.session import Session
from core.storage.key_file import KeyFile
from core.storage.unit_of_work import UnitOfWork
from core.storage.vault_file import VaultFile, read_epoch
from core.vault.profile import ProfileId
from core.vault.secret import Secret

KIT_PREFERENCE = "recovery.public"


@dataclasses.dataclass(frozen=True)
class KitPublic:
    """The public half of a recovery kit and the salt that ties it to the paper."""

    public: bytes
    salt: bytes


@dataclasses.dataclass(frozen=True)
class PasswordLock:
    """What a password slot opens with: a master password and, where bound, a device secret."""

    secret: Secret
    binding: Binding | None


@dataclasses.dataclass(frozen=True)
class Opened:
    """What a master password opened: the vault keys, and the binding that its slot has.

    `missing` where a newer slot was passed over, because this computer's secret is not there.
    """

    keys: tuple[VaultKey, ...]
    binding: Binding | None
    missing: DeviceSecretMissingError | None = None

    def lock(self, secret: Secret) -> PasswordLock:
        """Return the lock of a slot for `secret`, bound as this one was."""
        return PasswordLock(secret, self.binding)

    def close(self) -> None:
        """Wipe the vault keys, and the device secret if there is one."""
        for key in self.keys:
            key.close()
        self.forget_binding()

    def forget_binding(self) -> None:
        """Wipe the device secret, if there is one."""
        if self.binding is not None:
            self.binding.close()


def make_password(
    app: App,
    profile: ProfileId,
    lock: PasswordLock,
    keys: tuple[VaultKey, ...],
    *,
    instead_of: tuple[bytes, ...] = (),
) -> bytes:
    """Return a slot for a master password at this computer's cost.

    Never cheaper than any of the slots it stands `instead_of`.
    """
    params = app.policy.params()
    for slot in instead_of:
        if type_of(slot) is SlotType.PASSWORD:
            params = raised(params, read_header(slot).params)
    bound = lock.binding
    flags = bound.flags if bound is not None else 0
    header = make_header(SlotType.PASSWORD, params, profile, app.randomness, flags)
    device = bound.device if bound is not None else None
    return make_password_slot(lock.secret, header, keys, device)


def make_kit_public(app: App, profile: ProfileId, recovery_key: Secret) -> KitPublic:
    """Return the public half of a new recovery kit."""
    header = make_header(SlotType.RECOVERY, NO_KDF, profile, app.randomness)
    return KitPublic(derive_recovery_public(recovery_key, header.salt), header.salt)


def make_recovery(kit: KitPublic, profile: ProfileId, keys: tuple[VaultKey, ...]) -> bytes:
    """Return a slot for a recovery kit; the paper is not needed."""
    header = SlotHeader(SlotType.RECOVERY, NO_KDF, profile, kit.salt)
    return make_recovery_slot(kit.public, header, keys)


def keep_kit_public(vault: VaultFile, kit: KitPublic) -> None:
    """Seal the public half into the vault, where nobody can swap it for theirs."""
    with vault.unit_of_work() as work:
        put_kit_public(work, kit)
        work.commit()


def put_kit_public(work: UnitOfWork, kit: KitPublic) -> None:
    """Seal the public half into the vault as part of a larger intention."""
    value = (kit.public + kit.salt).hex()
    preferences.put_preference(work, KIT_PREFERENCE, value, work.vault.randomness.bytes(16))


def read_kit_public(work: UnitOfWork) -> KitPublic | None:
    """Return the public half that was sealed into the vault, None where there is no kit.

    Raises RecordDamagedError where it may be in a row that is broken: a kit that only seems not
    to be there would be left out of the next key file.
    """
    found = next((p.value for p in work.preferences.all() if p.name == KIT_PREFERENCE), "")
    if not found and work.vault.broken is not None:
        work.vault.broken.check()
    raw = bytes.fromhex(found)
    return KitPublic(raw[:32], raw[32:]) if raw else None


def belongs_to(kit: KitPublic, recovery_key: Secret) -> bool:
    """Tell whether a recovery key is the one that rotations seal to."""
    return derive_recovery_public(recovery_key, kit.salt) == kit.public


def open_with_password(app: App, key_file: KeyFile, secret: Secret) -> tuple[VaultKey, ...]:
    """Return the vault keys. Raises as `unseal`; as there, no wrong password is forgotten yet."""
    opened = unseal(app, key_file, secret)
    opened.forget_binding()
    return opened.keys


def unseal(app: App, key_file: KeyFile, secret: Secret) -> Opened:
    """Return the vault keys and the binding of the slot that gave them.

    The one door for master passwords: whatever asks for one waits after wrong
    ones. That count starts over once the caller knows whose key file it is: a
    planted one opens with whatever password its maker chose. Raises
    WrongPasswordError, TooSoonError before anything is derived,
    DeviceSecretMissingError, KdfOutOfBoundsError.
    """
    name, profile = key_file.card.name, key_file.profile
    attempts.check_wait(app, profile=profile, name=name)
    opened = _unseal_any(app, key_file, secret)
    if opened is None:
        wait = attempts.note_failure(app, profile=profile)
        raise WrongPasswordError(name=name, wait_seconds=wait)
    return opened


def unseal_own(session: Session, *, secret: Secret) -> Opened:
    """Return what `unseal` does of an open profile, whose key file was vouched for."""
    opened = unseal(session.app, session.key_file, secret)
    try:
        activity.note_tries(session, attempts.note_success(session.app, profile=session.profile))
    except BaseException:
        opened.close()
        raise
    return opened


def try_proved(app: App, key_file: KeyFile, secret: Secret) -> tuple[VaultKey, ...]:
    """Return the keys of another key file, a backup's, for a password that was just proved.

    Not counted: that a backup opens with the password of another day is no guess.
    Raises WrongPasswordError, DeviceSecretMissingError, KdfOutOfBoundsError.
    """
    opened = _unseal_any(app, key_file, secret)
    if opened is None:
        raise WrongPasswordError(name=key_file.card.name, wait_seconds=0)
    opened.forget_binding()
    return opened.keys


def open_with_lock(key_file: KeyFile, lock: PasswordLock) -> tuple[VaultKey, ...]:
    """Return the keys of a key file whose only slot was made for `lock`.

    Raises WrongPasswordError, KdfOutOfBoundsError.
    """
    (slot,) = key_file.slots
    device = lock.binding.device if lock.binding is not None else None
    try:
        return open_password_slot(lock.secret, slot, key_file.profile, device)
    except SealBrokenError:
        raise WrongPasswordError(name=key_file.card.name, wait_seconds=0) from None


def _unseal_any(app: App, key_file: KeyFile, secret: Secret) -> Opened | None:
    """Return what the password opens, None where it opens no slot."""
    missing: DeviceSecretMissingError | None = None
    slots = [slot for slot in key_file.slots if type_of(slot) is SlotType.PASSWORD]
    for slot in slots:
        try:
            opened = _unseal_slot(app, key_file, secret, slot)
            # A recovery puts its lock last: who forgot the old one may go on with it at once.
            may_be_ahead = slot is slots[0]
            if not (may_be_ahead and is_ahead(app, key_file, opened.keys, SlotType.PASSWORD)):
                return dataclasses.replace(opened, missing=missing)
            opened.close()
        except SealBrokenError:
            continue
        except DeviceSecretMissingError as error:
            # A change that was cut short leaves an unbound slot beside the bound one.
            missing = error
    if missing is not None:
        raise missing
    return None


def _unseal_slot(app: App, key_file: KeyFile, secret: Secret, slot: bytes) -> Opened:
    header = read_header(slot)
    if not header.needs_device:
        return Opened(open_password_slot(secret, slot, key_file.profile), None)
    if header.profile != key_file.profile:
        raise SealBrokenError
    binding = read_binding(app, header, name=key_file.card.name)
    try:
        keys = open_password_slot(secret, slot, key_file.profile, binding.device)
    except BaseException:
        binding.close()
        raise
    return Opened(keys, binding)


def is_bound(key_file: KeyFile) -> bool:
    """Tell whether the master password needs this computer's secret besides."""
    slots = (slot for slot in key_file.slots if type_of(slot) is SlotType.PASSWORD)
    return any(read_header(slot).needs_device for slot in slots)


def is_changing(key_file: KeyFile) -> bool:
    """Tell whether new locks stand beside the old ones, as while a change is under way."""
    return any(_count(key_file, kind) > 1 for kind in (SlotType.PASSWORD, SlotType.RECOVERY))


def _count(key_file: KeyFile, kind: SlotType) -> int:
    return sum(type_of(slot) is kind for slot in key_file.slots)


def is_ahead(app: App, key_file: KeyFile, keys: tuple[VaultKey, ...], kind: SlotType) -> bool:
    """Tell whether a new lock gave the keys, and the change it belongs to did not happen.

    The old one is in force then: settled under the new one, the vault would keep the key that
    copies of the old slots hold. Both keys and no other lock beside are no new lock.
    """
    if len(keys) == 1 or _count(key_file, kind) == 1:
        return False
    try:
        return read_epoch(app.paths.profile(key_file.profile).vault) == keys[0].epoch
    except AppError:
        return False


def pick_current(keys: tuple[VaultKey, ...], epoch: int) -> VaultKey:
    """Return the key of the epoch in which the open vault is sealed; the others are wiped."""
    for key in keys:
        if key.epoch != epoch:
            key.close()
    (current,) = (key for key in keys if key.epoch == epoch)
    return current


def open_with_recovery(key_file: KeyFile, recovery_key: Secret) -> tuple[VaultKey, ...]:
    """Return the vault keys. Raises WrongRecoveryKeyError."""
    for slot in key_file.slots:
        if type_of(slot) is not SlotType.RECOVERY:
            continue
        private = derive_recovery_private(recovery_key, read_header(slot).salt)
        try:
            return open_recovery_slot(private, slot, key_file.profile)
        except SealBrokenError:
            continue
        finally:
            wipe(private)
    raise WrongRecoveryKeyError(name=key_file.card.name, mistyped=False)
