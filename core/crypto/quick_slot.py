"""A PIN that opens a vault for a while: a slot in no file, and the secret it needs besides.

A PIN alone is guessed in minutes, so what it guards must be out of reach of
who copies files: the slot needs a random secret that lies in memory only,
or, where the owner asked for it, in the OS keyring.
"""

from __future__ import annotations

import dataclasses
import struct

from core.crypto.kdf import KdfParams, derive_from_password
from core.crypto.keys import DeviceSecret, Epoch, VaultKey, make_device_secret
from core.crypto.primitives import KEY_SIZE, SealBrokenError, wipe
from core.crypto.slots import (
    PASSWORD_SLOT_SIZE,
    SALT_SIZE,
    SlotHeader,
    SlotType,
    flags_for,
    make_stretched_slot,
    open_password_slot,
)
from core.ports import Randomness
from core.vault.profile import ProfileId
from core.vault.secret import Secret

TRIES = 3
_VERSION, _VERSION_OF_SHORT = 1, 2
_ENTRY = struct.Struct(f">BBI{KEY_SIZE}s{PASSWORD_SLOT_SIZE}s")
_STRETCHED = struct.Struct(f">III{SALT_SIZE}s{KEY_SIZE}s")


@dataclasses.dataclass(frozen=True)
class StretchedPin:
    """What Argon2id gave for a PIN: enough to arm it again, not enough to read it.

    `is_short` tells that the PIN has fewer characters than any master password, which nearly all
    have: so it helps nobody to guess, and a master password typed in its place costs no try.
    """

    params: KdfParams
    salt: bytes
    material: bytearray = dataclasses.field(repr=False)
    is_short: bool = False

    def pack(self) -> bytes:
        """Return 60 bytes, for sealing into the vault only."""
        p = self.params
        return _STRETCHED.pack(p.memory_kib, p.passes, p.lanes, self.salt, self.material)

    def close(self) -> None:
        """Wipe it."""
        wipe(self.material)


def unpack_stretched(packed: bytes, *, is_short: bool = False) -> StretchedPin:
    """Return what `pack` packed. Raises SealBrokenError for anything else."""
    if len(packed) != _STRETCHED.size:
        raise SealBrokenError
    memory, passes, lanes, salt, material = _STRETCHED.unpack(packed)
    return StretchedPin(KdfParams(memory, passes, lanes), salt, bytearray(material), is_short)


def stretch_pin(
    pin: Secret, params: KdfParams, randomness: Randomness, *, is_short: bool = False
) -> StretchedPin:
    """Return a PIN stretched under a fresh salt. Raises KdfOutOfBoundsError."""
    salt = randomness.bytes(SALT_SIZE)
    return StretchedPin(params, salt, derive_from_password(pin, salt, params), is_short)


class ArmedPin:
    """One vault key under a PIN and a secret; closing it makes the PIN worthless.

    `kept` tells that the OS keyring holds it as well; `round` numbers the time it was read in;
    `is_short` as of a StretchedPin.
    """

    __slots__ = ("_device", "_slot", "epoch", "failures", "is_short", "kept", "round")

    def __init__(
        self, slot: bytes, device: DeviceSecret, epoch: Epoch, *, failures: int = 0
    ) -> None:
        self._slot, self._device = slot, device
        self.epoch, self.failures = epoch, failures
        self.kept = self.is_short = False
        self.round = 0

    @property
    def tries_left(self) -> int:
        """Return how many wrong PINs are still forgiven."""
        return max(0, TRIES - self.failures)

    def open(self, pin: Secret, profile: ProfileId) -> VaultKey:
        """Return the vault key. Raises SealBrokenError for a wrong PIN."""
        keys = open_password_slot(pin, self._slot, profile, self._device)
        (key,) = keys
        return key

    def pack(self) -> bytes:
        """Return what the OS keyring is given: 219 bytes."""
        version = _VERSION_OF_SHORT if self.is_short else _VERSION
        counts = (version, self.failures, self.epoch)
        return _ENTRY.pack(*counts, self._device.material, self._slot)

    def close(self) -> None:
        """Wipe the secret."""
        self._device.close()

    def __repr__(self) -> str:
        return f"ArmedPin(epoch {self.epoch}, {self.tries_left} tries left)"


def arm_pin(
    stretched: StretchedPin, profile: ProfileId, key: VaultKey, randomness: Randomness
) -> ArmedPin:
    """Return the vault key sealed under a stretched PIN and a fresh secret."""
    device = make_device_secret(randomness)
    # The salt may be an old one: the secret is new, so key and nonce never repeat.
    header = SlotHeader(SlotType.QUICK, stretched.params, profile, stretched.salt, flags_for(0))
    slot = make_stretched_slot(bytearray(stretched.material), header, (key,), device)
    armed = ArmedPin(slot, device, key.epoch)
    armed.is_short = stretched.is_short
    return armed


def unpack_armed(entry: bytes) -> ArmedPin:
    """Return what `ArmedPin.pack` packed. Raises SealBrokenError for anything else."""
    if len(entry) != _ENTRY.size:
        raise SealBrokenError
    version, failures, epoch, device, slot = _ENTRY.unpack(entry)
    if version not in (_VERSION, _VERSION_OF_SHORT):
        raise SealBrokenError
    armed = ArmedPin(slot, DeviceSecret(bytearray(device)), Epoch(epoch), failures=failures)
    armed.is_short = version == _VERSION_OF_SHORT
    return armed
