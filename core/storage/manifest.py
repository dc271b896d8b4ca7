"""The manifest: a sealed list of every row, so that a missing, old or foreign one is seen.

Rows are listed as (table, id, revision, tag) in buckets by id prefix, sealed,
under a sealed root that counts rows and hashes the buckets' tags. A change
rewrites one bucket and the root, whatever the size of the vault.
"""

from __future__ import annotations

import dataclasses
import struct
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from core.crypto.envelope import Place, open_row, seal_row
from core.crypto.keys import ManifestKey
from core.crypto.primitives import SealBrokenError, sha256
from core.errors import VaultDamagedError
from core.ports import Randomness
from core.storage.rows import SealedRow, TableId, place_of
from core.vault.activity import Chain
from core.vault.profile import ProfileId

_ENTRY = struct.Struct(">B16sQ16s")
Entry = tuple[int, bytes, int, bytes]
"""What a bucket says of a row: table, id, revision and tag."""
FULL = 96
"""Mean rows a bucket may hold before buckets are split; random ids keep each below 256."""
ROOT_ID = bytes(16)


class RowKey(NamedTuple):
    """Which row: its table's number and its id."""

    table: int
    id: bytes


class RowMark(NamedTuple):
    """In which state a row is: its revision and the tag of its blob."""

    revision: int
    tag: bytes


class Root(msgspec.Struct, frozen=True, array_like=True):
    """What the sealed root says.

    `log_count` and `log_head` are those of the installation's log when this was
    written, so that a log altered before then shows at the next unlock.
    `activity` tells the same of the profile's own log, `changed` is the sequence
    of the last commit that did more than add lines to it.
    """

    sequence: int
    count: int
    bits: int
    buckets_hash: bytes
    log_count: int
    log_head: bytes
    activity: Chain | None = None
    changed: int = 0

    @property
    def last_change(self) -> int:
        """Return `changed`; where that is not known, any commit up to this may have been it."""
        return self.changed or self.sequence

    def pack(self) -> bytes:
        """Return the content of the root's blob; as it always was, where nothing was added."""
        said = msgspec.structs.astuple(self)
        older = self.activity is None and not self.changed
        return msgspec.msgpack.encode(said[:-2] if older else said)


class Bucket(dict[RowKey, RowMark]):
    """The rows of one id prefix."""

    def pack(self) -> bytes:
        """Return the entries, sorted, 41 bytes each."""
        return b"".join(
            _ENTRY.pack(key.table, key.id, mark.revision, mark.tag)
            for key, mark in sorted(self.items())
        )

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Bucket:
        """Return the bucket with these entries."""
        bucket = cls()
        for table, row, revision, tag in entries:
            bucket[RowKey(table, row)] = RowMark(revision, tag)
        return bucket


@dataclasses.dataclass(frozen=True)
class ManifestSeal:
    """Seals and opens buckets and the root of one profile and epoch."""

    key: ManifestKey = dataclasses.field(repr=False)
    profile: ProfileId
    epoch: int
    path: str

    def seal_bucket(
        self, number: int, bucket: Bucket, sequence: int, randomness: Randomness
    ) -> bytes:
        """Return the bucket's blob for the row with revision `sequence`."""
        place = Place(self.profile, TableId.BUCKETS, bucket_id(number), sequence, self.epoch)
        return seal_row(self.key, place, bucket.pack(), randomness)

    def open_bucket(self, row: SealedRow) -> Bucket:
        """Return a bucket from its row. Raises VaultDamagedError."""
        return Bucket.of(self.open_entries(row))

    def open_entries(self, row: SealedRow) -> list[Entry]:
        """Return what a bucket lists, sorted. Raises VaultDamagedError."""
        try:
            place = place_of(self.profile, TableId.BUCKETS, row)
            return list(_ENTRY.iter_unpack(open_row(self.key, place, row.sealed)))
        except (SealBrokenError, struct.error):
            raise VaultDamagedError(path=self.path, detail="manifest-bucket") from None

    def seal_root(self, root: Root, randomness: Randomness) -> bytes:
        """Return the root's blob for the row with revision `root.sequence`."""
        place = Place(self.profile, TableId.ROOT, ROOT_ID, root.sequence, self.epoch)
        return seal_row(self.key, place, root.pack(), randomness)

    def open_root(self, row: SealedRow) -> Root:
        """Return the root from its row. Raises VaultDamagedError."""
        try:
            place = place_of(self.profile, TableId.ROOT, row)
            root = msgspec.msgpack.decode(open_row(self.key, place, row.sealed), type=Root)
        except (SealBrokenError, msgspec.MsgspecError):
            raise VaultDamagedError(path=self.path, detail="manifest-root") from None
        if (root.sequence, row.id) != (row.revision, ROOT_ID):
            raise VaultDamagedError(path=self.path, detail="manifest-root")
        return root


def bucket_id(number: int) -> bytes:
    """Return the id of the row that holds a bucket."""
    return number.to_bytes(16, "big")


def bucket_of(row: bytes, bits: int) -> int:
    """Return the number of the bucket that lists `row`."""
    return int.from_bytes(row[:4], "big") >> (32 - bits)


def bits_for(count: int) -> int:
    """Return how many bits of the id choose a bucket for `count` rows."""
    bits = 0
    while count > FULL << bits and bits < 24:
        bits += 1
    return bits


def spread(rows: Iterable[tuple[RowKey, RowMark]], bits: int) -> list[Bucket]:
    """Return all buckets for `rows`."""
    buckets = [Bucket() for _ in range(1 << bits)]
    for key, mark in rows:
        buckets[bucket_of(key.id, bits)][key] = mark
    return buckets


def hash_tags(tags: Iterable[bytes]) -> bytes:
    """Return the hash under the root over the buckets' tags, in order."""
    return sha256(b"".join(tags))
