"""Reading a vault that SQLite cannot: page by page, each row counted only if its seal opens.

Whoever can write to the file could have damaged it on purpose, to have older or
foreign rows taken for the vault. So of what opens only that counts which the
manifest lists, wherever its bucket still opens.
"""

from __future__ import annotations

import contextlib
import dataclasses
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from core.crypto.kdf import read_ram_mib
from core.crypto.keys import SubKeys
from core.errors import VaultDamagedError
from core.ports import Randomness
from core.storage import manifest
from core.storage.broken_rows import BrokenRows
from core.storage.losses import look_through, name_lost_items
from core.storage.manifest import Bucket, ManifestSeal, Root, RowKey, RowMark
from core.storage.raw_bytes import RawBytes
from core.storage.raw_rows import RawFile, read_layouts
from core.storage.rows import MANIFESTED, Columns, TableId, noun_of
from core.storage.salvaged_rows import Found, Memory, SalvagedRows
from core.storage.salvaged_vault import Rows, SalvagedVault
from core.vault.broken import BrokenPart, SalvageReport
from core.vault.profile import ProfileId


@dataclasses.dataclass(frozen=True)
class Salvaged:
    """What was found, as a vault in memory, and the numbers."""

    vault: SalvagedVault
    report: SalvageReport


def salvage_vault(
    path: Path, profile: ProfileId, keys: SubKeys, randomness: Randomness
) -> Salvaged:
    """Return what can still be read of a damaged vault. The file is only read.

    Of attachments it is noted where they lie; they are read there when they are wanted. Raises
    VaultDamagedError where not one row is found, VaultTooLargeError, FileMissingError, DiskError.
    """
    content = RawBytes(path)
    try:
        return _salvage(content, profile, keys, randomness)
    except BaseException:
        content.close()
        raise


def _salvage(
    content: RawBytes, profile: ProfileId, keys: SubKeys, randomness: Randomness
) -> Salvaged:
    path = content.path
    found = _best(content, profile, keys)
    if not found.rows:
        raise VaultDamagedError(path=str(path), detail="nothing-salvaged")
    listing = _Listing(found, ManifestSeal(keys.manifest, profile, keys.epoch, str(path)))
    chosen = [row for key, rows in found.rows.items() for row in listing.choose(key, rows)]
    rows = Rows(chosen, found.chunks, found.raw)
    vault = SalvagedVault(path, profile, keys, randomness, rows=rows)
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


def _most_bytes() -> int:
    """Return how much may be kept of what is found: a quarter of this computer's memory.

    It is held twice for a moment, as rows and as the vault that they fill.
    """
    return (read_ram_mib() << 20) // 4


def _best(content: RawBytes, profile: ProfileId, keys: SubKeys) -> SalvagedRows:
    """Return the rows found with the page size under which most are whole."""
    tries: list[SalvagedRows] = []
    memory = Memory(content.path, _most_bytes())
    for (size, reserved), is_likely in read_layouts(content):
        # Seven other sizes only where the file's own word and the usual one find nothing.
        if is_likely or not any(rows.rows for rows in tries):
            rows = SalvagedRows(RawFile(content, size, reserved), profile, keys, memory)
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
