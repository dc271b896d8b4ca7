"""The keys of an unlocked vault, one type each, and how they hang under the vault key."""

from __future__ import annotations

import dataclasses
from typing import NewType, TypeVar

from core.crypto.primitives import KEY_SIZE, Sealer, derive_hkdf_expand, hmac_sha256, wipe
from core.ports import Randomness
from core.vault.profile import ProfileId

Epoch = NewType("Epoch", int)
"""Counts the vault keys a profile has had; every rotation begins a new one."""


class VaultKey:
    """The vault master key (VMK) of one epoch: 32 random bytes that are wiped when closed."""

    __slots__ = ("_material", "epoch")

    def __init__(self, material: bytearray, epoch: Epoch) -> None:
        assert len(material) == KEY_SIZE
        self._material = material
        self.epoch = epoch

    @property
    def material(self) -> bytearray:
        """Return the live bytes, for sealing into slots only."""
        return self._material

    def derive(self, purpose: bytes, profile: ProfileId) -> bytearray:
        """Return the subkey for `purpose`; profile and epoch are part of it."""
        label = b"strongroom/sub/1\x00" + purpose + b"\x00" + profile
        label += self.epoch.to_bytes(4, "big")
        return derive_hkdf_expand(self._material, label=label, size=KEY_SIZE)

    def copy(self) -> VaultKey:
        """Return the same key in a buffer of its own, to be closed apart."""
        return VaultKey(bytearray(self._material), self.epoch)

    def close(self) -> None:
        """Wipe the key."""
        wipe(self._material)

    def __repr__(self) -> str:
        return f"VaultKey(epoch {self.epoch})"


def make_vault_key(randomness: Randomness, epoch: Epoch) -> VaultKey:
    """Return a new random vault key."""
    return VaultKey(bytearray(randomness.bytes(KEY_SIZE)), epoch)


class DeviceSecret:
    """32 random bytes that are no part of any file: in the OS keyring, or in memory only."""

    __slots__ = ("_material",)

    def __init__(self, material: bytearray) -> None:
        assert len(material) == KEY_SIZE
        self._material = material

    @property
    def material(self) -> bytearray:
        """Return the live bytes."""
        return self._material

    def close(self) -> None:
        """Wipe the secret."""
        wipe(self._material)

    def __repr__(self) -> str:
        return "DeviceSecret()"


def make_device_secret(randomness: Randomness) -> DeviceSecret:
    """Return a new random device secret."""
    return DeviceSecret(bytearray(randomness.bytes(KEY_SIZE)))


_S = TypeVar("_S", bound=Sealer)


class RecordsKey(Sealer):
    """Seals rows."""


class ManifestKey(Sealer):
    """Seals manifest buckets and the root."""


class DraftsKey(Sealer):
    """Seals drafts."""


class AttachmentKey(Sealer):
    """Seals the chunks of one attachment."""


class PlacesKey(Sealer):
    """Seals a path that may hold the name of a profile that is gone."""


class MacKey:
    """Authenticates something that lies in clear."""

    __slots__ = ("_key",)

    def __init__(self, key: bytearray) -> None:
        self._key = key

    def mac(self, *parts: bytes | bytearray) -> bytes:
        """Return 32 bytes over `parts`."""
        return hmac_sha256(self._key, *parts)

    def close(self) -> None:
        """Wipe the key."""
        wipe(self._key)


class KeyFileKey(MacKey):
    """Authenticates the key file."""


class AnchorKey(MacKey):
    """Authenticates the anchor, which lies outside the profile's folder."""


class InstallationKey(MacKey):
    """Authenticates key files on this computer; it hangs under no vault key."""

    def places(self) -> PlacesKey:
        """Return the key that seals where backups of deleted profiles were made."""
        key = bytearray(self.mac(b"strongroom/places/1\x00"))
        try:
            return PlacesKey(key)
        finally:
            wipe(key)


@dataclasses.dataclass(frozen=True)
class SubKeys:
    """Everything derived from one vault key; it never holds the vault key itself."""

    epoch: Epoch
    records: RecordsKey = dataclasses.field(repr=False)
    manifest: ManifestKey = dataclasses.field(repr=False)
    drafts: DraftsKey = dataclasses.field(repr=False)
    key_file: KeyFileKey = dataclasses.field(repr=False)
    anchor: AnchorKey = dataclasses.field(repr=False)

    def close(self) -> None:
        """Wipe the keys that live here; the sealing ones live in the cryptographic library."""
        self.key_file.close()
        self.anchor.close()


def derive_anchor_key(vault_key: VaultKey, profile: ProfileId) -> AnchorKey:
    """Return the key under which the anchor of this epoch is authenticated."""
    return AnchorKey(vault_key.derive(b"anchor", profile))


def derive_subkeys(vault_key: VaultKey, profile: ProfileId) -> SubKeys:
    """Return the keys by purpose; temporary buffers are wiped."""

    def sealer(kind: type[_S], purpose: bytes) -> _S:
        buffer = vault_key.derive(purpose, profile)
        key = kind(buffer)
        wipe(buffer)
        return key

    return SubKeys(
        epoch=vault_key.epoch,
        records=sealer(RecordsKey, b"records"),
        manifest=sealer(ManifestKey, b"manifest"),
        drafts=sealer(DraftsKey, b"drafts"),
        key_file=KeyFileKey(vault_key.derive(b"key-file", profile)),
        anchor=derive_anchor_key(vault_key, profile),
    )
