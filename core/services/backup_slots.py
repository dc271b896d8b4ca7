"""The slots of a backup's key file: which are whose, and what opens them, each tried once."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from core.crypto.kdf import KdfParams
from core.crypto.keys import SubKeys, VaultKey, derive_subkeys
from core.crypto.primitives import equal
from core.crypto.slots import SlotType, read_header, type_of
from core.errors import KeyFileTamperedError, WrongBackupPasswordError, WrongSecretError
from core.services import key_slots
from core.services.key_slots import KitPublic
from core.storage.key_file import KeyFile

Keys = tuple[VaultKey, ...]
Opener = Callable[[KeyFile], Keys]
_DEARER = 4


class RememberedKeys:
    """Open key files, each set of slots once: backups of one epoch share theirs."""

    def __init__(self, opener: Opener) -> None:
        self._opener = opener
        self._known: dict[tuple[bytes, ...], Keys | None] = {}

    def open(self, key_file: KeyFile) -> Keys:
        """Return the keys. Raises WrongBackupPasswordError."""
        mark = key_file.slots
        if mark not in self._known:
            try:
                self._known[mark] = self._opener(key_file)
            except WrongSecretError:
                self._known[mark] = None
        keys = self._known[mark]
        if keys is None:
            raise WrongBackupPasswordError(path="")
        return keys

    def opens(self, key_file: KeyFile) -> bool:
        """Tell whether the secret at hand opens a key file."""
        try:
            return bool(self.open(key_file))
        except WrongBackupPasswordError:
            return False

    def close(self) -> None:
        """Wipe every key."""
        for keys in self._known.values():
            for key in keys or ():
                key.close()


def are_same(one: Keys, other: Keys) -> bool:
    """Tell whether these are the very same keys; the number of an epoch alone does not tell."""
    if [key.epoch for key in one] != [key.epoch for key in other]:
        return False
    return all(equal(a.material, b.material) for a, b in zip(one, other, strict=True))


def only_affordable(key_file: KeyFile, ours: KdfParams, *, at_most: int) -> KeyFile:
    """Return a key file to try passwords on: its newest few slots, none far dearer than `ours`.

    Nothing vouches for it before a derivation, so a planted one could ask for hours of them.
    """
    asked = password_slots(key_file)[-at_most:]
    cheap = (slot for slot in asked if _is_affordable(read_header(slot).params, ours))
    return dataclasses.replace(key_file, slots=(*cheap, *other_slots(key_file)))


def _is_affordable(params: KdfParams, ours: KdfParams) -> bool:
    within = params.memory_kib <= _DEARER * ours.memory_kib
    return within and _work(params) <= _DEARER * _work(ours)


def _work(params: KdfParams) -> int:
    return params.memory_kib * params.passes


def find_vouching(key_file: KeyFile, keys: Keys, path: Path) -> SubKeys:
    """Return the keys that vouch for a key file. Raises KeyFileTamperedError."""
    for key in keys:
        subkeys = derive_subkeys(key, key_file.profile)
        try:
            key_file.check(subkeys.key_file, path)
        except KeyFileTamperedError:
            subkeys.close()
        else:
            return subkeys
    raise KeyFileTamperedError(path=str(path))


def password_slots(key_file: KeyFile) -> tuple[bytes, ...]:
    """Return the slots that a master password opens."""
    return tuple(slot for slot in key_file.slots if type_of(slot) is SlotType.PASSWORD)


def other_slots(key_file: KeyFile) -> tuple[bytes, ...]:
    """Return the slots that no master password opens."""
    return tuple(slot for slot in key_file.slots if type_of(slot) is not SlotType.PASSWORD)


@dataclasses.dataclass(frozen=True)
class KitInForce:
    """The kit in force, and the salts by which the slots for it are known."""

    public: KitPublic | None
    salts: frozenset[bytes]

    def slots_of(self, key_file: KeyFile, keys: Keys) -> tuple[bytes, ...]:
        """Return the slots of that kit; a backup whose first pass failed has none of it yet."""
        kept = recovery_slots(key_file, self.salts)
        if kept or self.public is None or self.public.salt not in self.salts:
            return kept
        return (key_slots.make_recovery(self.public, key_file.profile, keys),)


def recovery_slots(key_file: KeyFile, salts: frozenset[bytes]) -> tuple[bytes, ...]:
    """Return the recovery slot of a kit that is in force, known by its salt."""
    fitting = (slot for slot in other_slots(key_file) if not salts.isdisjoint(_salt_of(slot)))
    return tuple(fitting)[-1:]


def kit_salts(key_file: KeyFile) -> frozenset[bytes]:
    """Return the salts by which the kits of a key file are told apart."""
    return frozenset(salt for slot in other_slots(key_file) for salt in _salt_of(slot))


def _salt_of(slot: bytes) -> tuple[bytes, ...]:
    return (read_header(slot).salt,) if type_of(slot) is SlotType.RECOVERY else ()
