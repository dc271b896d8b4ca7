"""Reading a vault that SQLite cannot: page by page, each row counted only if its seal opens.

Whoever can write to the file could have damaged it on purpose, to have older or
foreign rows taken for the vault. So of what opens only that counts which the
manifest lists, wherever its bucket still opens.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from core.crypto.kdf import read_ram_mib
from core.crypto.keys import SubKeys
from core.errors import VaultDamagedError, VaultTooLargeError
from core.ports import Randomness
from core.storage import manifest
from core.storage.broken_rows import BrokenRows
from core.storage.files import disk_errors
from core.storage.losses import look_through, name_lost_items
from core.storage.manifest import Bucket, ManifestSeal, Root, RowKey, RowMark
from core.storage.raw_rows import RawFile, read_layouts
from core.storage.rows import MANIFESTED, Columns, TableId, noun_of
from core.storage.salvaged_rows import Found, SalvagedRows
from core.storage.salvaged_vault import SalvagedVault
from core.vault.broken import BrokenPart, SalvageReport
from core.vault.profile import ProfileId

_BLOCK = 4096


@dataclasses.dataclass(frozen=True)
class Salvaged:
    """What was found, as a vault in memory, and the numbers."""

    vault: SalvagedVault
    report: SalvageReport


def salvage_vault(
    path: Path, profile: ProfileId, keys: SubKeys, randomness: Randomness
) -> Salvaged:
    """Return what can still be read of a damaged vault. The file is only read.

    Raises VaultDamagedError where not one row is found, VaultTooLargeError, FileMissingError,
    DiskError.
    """
    content = _read_raw(path)
    found = _best(content, profile, keys)
    if not found.rows:
        raise VaultDamagedError(path=str(path), detail="nothing-salvaged")
    listing = _Listing(found, ManifestSeal(keys.manifest, profile, keys.epoch, str(path)))
    chosen = [row for key, rows in found.rows.items() for row in listing.choose(key, rows)]
    vault = SalvagedVault(path, profile, keys, randomness, rows=(chosen, found.chunks))
    vault.broken = BrokenRows()
    for part in listing.missing(chosen, found.chunks):
        vault.broken.note(part)
    with vault.unit_of_work() as work:
        look_through(work)
        name_lost_items(work)
    counts = Counter(noun_of(row.key.table) for row in chosen if row.key.table in MANIFESTED)
    if found.chunks:
        counts["chunks"] = len({attachment for attachment, _ in found.chunks})
    lost = tuple(part for part in vault.broken.parts() if part.is_loss)
    refused = sum(map(len, found.rows.values())) - len(chosen)
    report = SalvageReport(dict(counts), listing.count, lost, refused, listing.vouched)
    return Salvaged(vault, report)


def _read_raw(path: Path) -> bytes:
    """Return the file's bytes, with zeros where the disk cannot read them any more."""
    with disk_errors(path):
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
        descriptor = os.open(path, flags)
        try:
            size = os.fstat(descriptor).st_size
            if size > _most_bytes():
                # All of it is held, more than once for a moment; and one with holes costs whoever
                # planted it nothing.
                raise VaultTooLargeError(
                    path=str(path), mib=size >> 20, limit_mib=_most_bytes() >> 20
                )
            return b"".join(_blocks(descriptor, size))
        finally:
            os.close(descriptor)


def _most_bytes() -> int:
    """Return how large a file may be: a quarter of this computer's memory."""
    return (read_ram_mib() << 20) // 4


def _blocks(descriptor: int, size: int) -> Iterator[bytes]:
    for at in range(0, size, _BLOCK):
        wanted = min(_BLOCK, size - at)
        try:
            block = os.pread(descriptor, wanted, at)
        except OSError:
            block = b""
        yield block.ljust(wanted, b"\0")


def _best(content: bytes, profile: ProfileId, keys: SubKeys) -> SalvagedRows:
    """Return the rows found with the page size under which most are whole."""
    tries: list[SalvagedRows] = []
    for (size, reserved), is_likely in read_layouts(content):
        # Seven other sizes only where the file's own word and the usual one find nothing.
        if is_likely or not any(rows.rows for rows in tries):
            rows = SalvagedRows(RawFile(content, size, reserved), profile, keys)
            rows.gather()
            tries.append(rows)
    return max(tries, key=SalvagedRows.count_whole)


class _Listing:
    """As much of the manifest as can be read."""

    def __init__(self, found: SalvagedRows, seal: ManifestSeal) -> None:
        self._seal = seal
        self._root = self._open_root(found.rows.get(RowKey(TableId.ROOT, manifest.ROOT_ID), []))
        self._entries: dict[RowKey, RowMark] = {}
        tags: dict[int, bytes] = {}
        for key, rows in found.rows.items():
            if key.table == TableId.BUCKETS:
                for bucket, tag in self._open_newest(rows):
                    tags[int.from_bytes(key.id, "big")] = tag
                    self._entries.update(bucket)
        self._numbers = tags.keys()
        root = self._root
        self._bits = root.bits if root is not None else max(tags, default=0).bit_length()
        self.count = root.count if root is not None else None
        ordered = (tags[number] for number in sorted(tags))
        self.vouched = root is not None and manifest.hash_tags(ordered) == root.buckets_hash

    def _open_root(self, rows: list[Found]) -> Root | None:
        for row in sorted(rows, key=lambda each: -each.mark.revision):
            with contextlib.suppress(VaultDamagedError):
                return self._seal.open_root(Columns(*row.values))  # type: ignore[arg-type]
        return None

    def _open_newest(self, rows: list[Found]) -> Iterator[tuple[Bucket, bytes]]:
        for row in sorted(rows, key=lambda each: -each.mark.revision):
            with contextlib.suppress(VaultDamagedError):
                yield self._seal.open_bucket(Columns(*row.values)), row.mark.tag  # type: ignore[arg-type]
                return

    def choose(self, key: RowKey, rows: list[Found]) -> list[Found]:
        """Return the one of several states of a row that counts, or none."""
        best = sorted(rows, key=lambda row: (row.mark.revision, row.whole), reverse=True)
        listed = key.table in MANIFESTED
        if not listed or manifest.bucket_of(key.id, self._bits) not in self._numbers:
            return best[:1]
        mark = self._entries.get(key)
        return [row for row in best if mark is not None and _fits(row, mark)][:1]

    def missing(
        self, chosen: list[Found], chunks: Mapping[tuple[bytes, int], object]
    ) -> Iterator[BrokenPart]:
        """Yield what is listed and was not found."""
        there = {row.key for row in chosen}
        pieces = Counter(attachment for attachment, _ in chunks)
        for key, mark in self._entries.items():
            if key.table == TableId.CHUNKS:
                if pieces[key.id] < mark.revision:
                    yield BrokenPart("chunks", key.id)
            elif key not in there:
                yield BrokenPart(noun_of(key.table), key.id)


def _fits(row: Found, mark: RowMark) -> bool:
    # The mark holds the overview's tag; where that is broken, the revision must do.
    return row.mark == mark or (not row.tag_known and row.mark.revision == mark.revision)
