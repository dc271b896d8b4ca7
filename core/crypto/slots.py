"""Key slots: a vault key sealed under a master password or PIN, or to a recovery key.

A slot is a 53-byte header and a payload. The header holds every parameter of
the derivation; it is the HKDF salt *and* the associated data *and* therefore
under the commitment, so that a slot with one changed byte opens with no key.
"""

from __future__ import annotations

import dataclasses
import enum
import struct
from typing import NamedTuple

from core.crypto.kdf import KdfParams, derive_from_password
from core.crypto.keys import DeviceSecret, Epoch, VaultKey
from core.crypto.primitives import (
    HPKE_OVERHEAD,
    KEY_SIZE,
    NONCE_SIZE,
    TAG_SIZE,
    SealBrokenError,
    Sealer,
    derive_hkdf,
    equal,
    open_with_private,
    seal_to_public,
    sha256,
    wipe,
)
from core.ports import Randomness
from core.vault.profile import ProfileId
from core.vault.secret import Secret

_HEADER = struct.Struct(">4sHHIIIB16s16s")
_MAGIC = b"SRSL"
VERSION = 1
BUNDLE_SIZE = 80
COMMITMENT_SIZE = 32
_NONCE_AT = KEY_SIZE + COMMITMENT_SIZE
SALT_SIZE = 16
PASSWORD_SLOT_SIZE = _HEADER.size + COMMITMENT_SIZE + BUNDLE_SIZE + TAG_SIZE
RECOVERY_SLOT_SIZE = _HEADER.size + HPKE_OVERHEAD + BUNDLE_SIZE
_ONE_KEY = struct.Struct(f">I{KEY_SIZE}s")


NEEDS_DEVICE = 1
"""The flag of a slot that a password alone does not open."""
_PLACE_AT, _PLACES = 1, 0b111


class SlotType(enum.IntEnum):
    """What opens a slot.

    ARCHIVE is the passphrase of an archive file; QUICK a PIN, in a slot that no key file holds.
    """

    PASSWORD = 1
    RECOVERY = 2
    ARCHIVE = 3
    QUICK = 4


def flags_for(place: int) -> int:
    """Return the flags of a slot whose device secret lies in the keyring of this number."""
    assert 0 <= place <= _PLACES
    return NEEDS_DEVICE | place << _PLACE_AT


@dataclasses.dataclass(frozen=True)
class SlotHeader:
    """Everything that shapes the derivation.

    `flags` bit 0: a device secret is needed as well; bits 1 to 3: in which keyring it lies.
    """

    type: SlotType
    params: KdfParams
    profile: ProfileId
    salt: bytes
    flags: int = 0

    @property
    def needs_device(self) -> bool:
        """Tell whether a device secret is needed as well."""
        return bool(self.flags & NEEDS_DEVICE)

    @property
    def place(self) -> int:
        """Return the number of the keyring in which the device secret lies."""
        return self.flags >> _PLACE_AT

    def pack(self) -> bytes:
        """Return the 53 header bytes, big endian."""
        p = self.params
        return _HEADER.pack(
            _MAGIC,
            VERSION,
            self.type,
            p.memory_kib,
            p.passes,
            p.lanes,
            self.flags,
            self.profile,
            self.salt,
        )


def read_header(slot: bytes) -> SlotHeader:
    """Return the header of a slot. Raises SealBrokenError where it is not one of ours."""
    if len(slot) < _HEADER.size:
        raise SealBrokenError
    magic, version, kind, memory, passes, lanes, flags, profile, salt = _HEADER.unpack_from(slot)
    if magic != _MAGIC or version != VERSION or kind not in list(SlotType):
        raise SealBrokenError
    params = KdfParams(memory, passes, lanes)
    return SlotHeader(SlotType(kind), params, ProfileId(profile), salt, flags)


def type_of(slot: bytes) -> SlotType | None:
    """Return what opens a slot, None for one that this version does not know."""
    try:
        return read_header(slot).type
    except SealBrokenError:
        return None


def _pack_bundle(keys: tuple[VaultKey, ...]) -> bytearray:
    assert 1 <= len(keys) <= 2
    bundle = bytearray(BUNDLE_SIZE)
    bundle[0] = len(keys)
    for index, key in enumerate(keys):
        _ONE_KEY.pack_into(bundle, 1 + index * _ONE_KEY.size, key.epoch, key.material)
    return bundle


def _unpack_bundle(bundle: bytearray) -> tuple[VaultKey, ...]:
    keys = []
    if not 1 <= bundle[0] <= 2:
        raise SealBrokenError
    view = memoryview(bundle)
    for index in range(bundle[0]):
        start = 1 + index * _ONE_KEY.size
        epoch = int.from_bytes(view[start : start + 4], "big")
        keys.append(VaultKey(bytearray(view[start + 4 : start + _ONE_KEY.size]), Epoch(epoch)))
    return tuple(keys)


class _SlotKey(NamedTuple):
    """What the derivation gives: the slot's key, its commitment, and the nonce used once."""

    sealer: Sealer
    commitment: bytes
    nonce: bytes


def _derive_slot_key(
    stretched: bytearray, header: SlotHeader, device: DeviceSecret | None
) -> _SlotKey:
    """Return the slot's key; `stretched` is wiped."""
    assert header.needs_device == (device is not None)
    # Written in place: a buffer that grows may leave its bytes where it lay before.
    material = bytearray(2 * KEY_SIZE)
    material[:KEY_SIZE] = stretched
    wipe(stretched)
    if device is not None:
        material[KEY_SIZE:] = device.material
    packed = header.pack()
    out = derive_hkdf(
        material,
        salt=sha256(b"strongroom/slot/1\x00", packed),
        label=b"strongroom/slot/%d/1" % header.type,
        size=KEY_SIZE + COMMITMENT_SIZE + NONCE_SIZE,
    )
    wipe(material)
    with memoryview(out) as view, view[:KEY_SIZE] as key:
        sealer = Sealer(key)
    commitment, nonce = bytes(out[KEY_SIZE:_NONCE_AT]), bytes(out[_NONCE_AT:])
    wipe(out)
    return _SlotKey(sealer, commitment, nonce)


def make_password_slot(
    secret: Secret,
    header: SlotHeader,
    keys: tuple[VaultKey, ...],
    device: DeviceSecret | None = None,
) -> bytes:
    """Return a slot that opens with `secret` to one key, or to two while a rotation is under way.

    `device` is mixed in where the header says so. Deterministic given the
    header, whose salt must be fresh: key, commitment and nonce all come from
    the derivation, so they never repeat.
    """
    stretched = derive_from_password(secret, header.salt, header.params)
    return make_stretched_slot(stretched, header, keys, device)


def make_stretched_slot(
    stretched: bytearray,
    header: SlotHeader,
    keys: tuple[VaultKey, ...],
    device: DeviceSecret | None,
) -> bytes:
    """Return the slot for what Argon2id gave for the header; `stretched` is wiped.

    Either the header's salt or the device secret must be fresh.
    """
    key = _derive_slot_key(stretched, header, device)
    bundle, packed = _pack_bundle(keys), header.pack()
    slot = packed + key.commitment + key.sealer.seal(key.nonce, bundle, packed)
    wipe(bundle)
    return slot


def open_password_slot(
    secret: Secret, slot: bytes, profile: ProfileId, device: DeviceSecret | None = None
) -> tuple[VaultKey, ...]:
    """Return the vault keys. Raises SealBrokenError for a wrong secret, KdfOutOfBoundsError.

    A slot that needs a device secret opens with no other and not without; one
    that needs none does not open with one.
    """
    header = read_header(slot)
    if len(slot) != PASSWORD_SLOT_SIZE or header.profile != profile:
        raise SealBrokenError
    if header.needs_device != (device is not None) or not _flags_known(header):
        raise SealBrokenError
    stretched = derive_from_password(secret, header.salt, header.params)
    key = _derive_slot_key(stretched, header, device)
    start = _HEADER.size + COMMITMENT_SIZE
    # Committing: without it one slot could be made to open under many passwords, so that one
    # try tests many guesses (partitioning oracle, Len–Grubbs–Ristenpart 2021).
    if not equal(key.commitment, slot[_HEADER.size : start]):
        raise SealBrokenError
    bundle = key.sealer.open_into(key.nonce, slot[start:], slot[: _HEADER.size])
    keys = _unpack_bundle(bundle)
    wipe(bundle)
    return keys


def _flags_known(header: SlotHeader) -> bool:
    bare = header.flags == 0
    return bare or (header.needs_device and header.place <= _PLACES)


def make_header(
    kind: SlotType,
    params: KdfParams,
    profile: ProfileId,
    randomness: Randomness,
    flags: int = 0,
) -> SlotHeader:
    """Return a header with a fresh salt."""
    return SlotHeader(kind, params, profile, randomness.bytes(SALT_SIZE), flags)


NO_KDF = KdfParams(0, 0, 0)


def make_recovery_slot(public: bytes, header: SlotHeader, keys: tuple[VaultKey, ...]) -> bytes:
    """Return a slot that opens with the private key of `public` (HPKE, RFC 9180)."""
    packed = header.pack()
    bundle = _pack_bundle(keys)
    sealed = seal_to_public(public, bundle, b"strongroom/slot/recovery/1\x00" + packed)
    wipe(bundle)
    return packed + sealed


def open_recovery_slot(private: bytearray, slot: bytes, profile: ProfileId) -> tuple[VaultKey, ...]:
    """Return the vault keys. Raises SealBrokenError."""
    header = read_header(slot)
    if len(slot) != RECOVERY_SLOT_SIZE or header.profile != profile:
        raise SealBrokenError
    context = b"strongroom/slot/recovery/1\x00" + slot[: _HEADER.size]
    bundle = open_with_private(private, slot[_HEADER.size :], context)
    keys = _unpack_bundle(bundle)
    wipe(bundle)
    return keys
