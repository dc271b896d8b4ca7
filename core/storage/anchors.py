"""Anchors: the newest state of a vault and its key file that was seen, kept outside of both.

Who puts an older copy of a profile's folder back leaves the anchor as it is.
The MAC keeps anybody from writing a higher one, which would cry wolf.
"""

from __future__ import annotations

import dataclasses
import struct

from sqlalchemy import delete

from core.crypto.keys import AnchorKey
from core.crypto.primitives import equal
from core.storage.registry import Registry
from core.storage.registry_rows import AnchorRow, ProfileRow
from core.vault.profile import ProfileId

_LABEL = b"strongroom/anchor/1\x00"
_FIELDS = struct.Struct(">IQ16sQ")
_EPOCH = struct.Struct(">I")
_MAC = 32
SIZE = _FIELDS.size + _MAC


@dataclasses.dataclass(frozen=True)
class Anchor:
    """Epoch, sequence and root tag of a vault, and the age of its key file."""

    epoch: int
    sequence: int
    root_tag: bytes
    key_file_sequence: int

    def sealed(self, profile: ProfileId, key: AnchorKey) -> SealedAnchor:
        """Return it with its MAC."""
        return SealedAnchor(self, key.mac(_LABEL, profile, self._packed()))

    def _packed(self) -> bytes:
        fields = (self.epoch, self.sequence, self.root_tag, self.key_file_sequence)
        return _FIELDS.pack(*fields)


@dataclasses.dataclass(frozen=True)
class SealedAnchor:
    """An anchor as it lies somewhere, vouched for or not."""

    anchor: Anchor
    mac: bytes = dataclasses.field(repr=False)

    def holds(self, profile: ProfileId, key: AnchorKey) -> bool:
        """Tell whether it was made under this key."""
        return equal(self.mac, self.anchor.sealed(profile, key).mac)

    def pack(self) -> bytes:
        """Return the bytes that lie in the keyring."""
        return self.anchor._packed() + self.mac

    @classmethod
    def unpack(cls, blob: bytes) -> SealedAnchor | None:
        """Return an anchor from its bytes, None where they are none."""
        if len(blob) != SIZE:
            return None
        return cls(Anchor(*_FIELDS.unpack(blob[:-_MAC])), blob[-_MAC:])


def read_anchor(registry: Registry, profile: ProfileId) -> SealedAnchor | None:
    """Return what the registry remembers, None where that is nothing or makes no sense."""
    with registry.session() as session:
        row = session.get(AnchorRow, profile)
        if row is None:
            return None
        # Whatever somebody put there is read as bytes first.
        try:
            fields = _EPOCH.unpack(row.mac[: _EPOCH.size])
            packed = _FIELDS.pack(*fields, row.sequence, row.root_tag, row.key_file_sequence)
            return SealedAnchor.unpack(packed + row.mac[_EPOCH.size :])
        except (struct.error, TypeError):
            return None


def write_anchor(registry: Registry, profile: ProfileId, sealed: SealedAnchor) -> bool:
    """Have the registry remember an anchor; False where it does not know the profile any more."""
    anchor = sealed.anchor
    with registry.session() as session:
        if session.get(ProfileRow, profile) is None:
            return False
        row = AnchorRow(
            profile=profile,
            sequence=anchor.sequence,
            root_tag=anchor.root_tag,
            key_file_sequence=anchor.key_file_sequence,
            mac=_EPOCH.pack(anchor.epoch) + sealed.mac,
        )
        session.merge(row)
        return True


def remove_anchor(registry: Registry, profile: ProfileId) -> None:
    """Have the registry forget a profile's anchor."""
    with registry.session() as session:
        session.execute(delete(AnchorRow).where(AnchorRow.profile == profile))
