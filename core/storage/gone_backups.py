"""Backups of deleted profiles that no purge could reach, remembered without saying whose.

A purge searches everything for the profile's id, and its own note must not be
what it finds. So a row bears a hash of the id, from which nobody gets it back,
and by which whoever holds the backup again is recognised.
"""

from __future__ import annotations

import dataclasses

from sqlalchemy import delete, select

from core.crypto.primitives import sha256
from core.storage.registry import Registry
from core.storage.registry_rows import GoneRow
from core.vault.profile import ProfileId

_LABEL = b"strongroom/gone/1\x00"


@dataclasses.dataclass(frozen=True)
class GoneBackup:
    """A backup by the hash of its owner and its folder's name.

    `place` is the folder that was chosen for backups, as bytes of its path or,
    where `sealed`, only for who has the key of this installation. `receipt` is
    the receipt that names it.
    """

    owner: bytes
    name: str
    place: bytes
    sealed: bool
    receipt: str


def owner_of(profile: ProfileId) -> bytes:
    """Return the hash by which a deleted profile is recognised."""
    return sha256(_LABEL, profile)


def note_gone(registry: Registry, gone: GoneBackup) -> None:
    """Remember a backup; noting it again changes nothing."""
    with registry.session() as session:
        row = GoneRow(
            owner=gone.owner,
            name=gone.name,
            place=gone.place,
            sealed=int(gone.sealed),
            receipt=gone.receipt,
        )
        session.merge(row)


def list_gone(registry: Registry) -> tuple[GoneBackup, ...]:
    """Return every backup that was remembered."""
    with registry.session() as session:
        rows = session.scalars(select(GoneRow).order_by(GoneRow.owner, GoneRow.name))
        return tuple(
            GoneBackup(r.owner, r.name, r.place, bool(r.sealed), r.receipt)
            for r in rows
            if _are(bytes, r.owner, r.place) and _are(str, r.name, r.receipt)
        )


def _are(kind: type[object], *values: object) -> bool:
    # SQLite keeps whatever somebody put there, of whatever kind.
    return all(isinstance(value, kind) for value in values)


def forget_gone(registry: Registry, gone: GoneBackup) -> None:
    """Forget a backup that is no more."""
    with registry.session() as session:
        where = (GoneRow.owner == gone.owner, GoneRow.name == gone.name)
        session.execute(delete(GoneRow).where(*where))
