"""Which of the records found in a damaged file are rows of ours: those whose seal opens."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from core.crypto.envelope import FORMAT, Place, RowOpener, open_row, tag_of
from core.crypto.keys import AttachmentKey, SubKeys
from core.crypto.primitives import SealBrokenError
from core.errors import VaultTooLargeError
from core.storage.items import StoredItem, StoredOverview
from core.storage.manifest import RowKey, RowMark
from core.storage.raw_rows import Cell, RawFile, RawRow, Shape, Value
from core.storage.rows import SEALED_TABLES, FieldId, TableId
from core.storage.versions import StoredVersion
from core.vault.profile import ProfileId

_TRIES, _PAGE = 20_000, 4096
"""How many pages, in all, are read to try where a record goes on that leads astray."""

_OVERVIEW = msgspec.msgpack.Decoder(StoredOverview)
_DETAIL = msgspec.msgpack.Decoder(StoredItem)
_VERSION = msgspec.msgpack.Decoder(StoredVersion)
_NO_ROW_REVISION = 0
_MIB = 1 << 20
_EACH = 1024
"""What a row or chunk costs in memory beside its content, in bytes; rather more than less."""


class Found(NamedTuple):
    """A row whose seal opened. `whole` is false where one of an item's two blobs does not."""

    key: RowKey
    mark: RowMark
    values: tuple[Value, ...]
    whole: bool = True
    tag_known: bool = True


class FoundChunk(NamedTuple):
    """A piece of an attachment whose seal opened: its other columns, and where it lies.

    Pieces stay on the disk: attachments are most of a large vault.
    """

    columns: tuple[Value, ...]
    cell: Cell
    overflow: int | None


class Memory:
    """How much of what is found may be kept. The rest stays on the disk."""

    def __init__(self, path: Path, most: int) -> None:
        self._path, self._most = path, most
        self._kept = 0

    def keep(self, size: int) -> None:
        """Count bytes that are kept. Raises VaultTooLargeError where they become too many."""
        self._kept += size
        if self._kept > self._most:
            # Whoever planted this file wants us to swap until nothing works any more.
            raise VaultTooLargeError(
                path=str(self._path),
                matter="memory",
                mib=-(-self._kept // _MIB),
                limit_mib=self._most // _MIB,
            )


class SalvagedRows:
    """Go through a file's records and keep those that open under a profile's keys."""

    def __init__(self, raw: RawFile, profile: ProfileId, keys: SubKeys, memory: Memory) -> None:
        self.raw, self._profile, self._memory = raw, profile, memory
        self._overviews = RowOpener(keys.records, profile, TableId.ITEMS, FieldId.OVERVIEW)
        self._details = RowOpener(keys.records, profile, TableId.ITEMS, FieldId.DETAIL)
        special = {
            TableId.DRAFTS: keys.drafts,
            TableId.BUCKETS: keys.manifest,
            TableId.ROOT: keys.manifest,
        }
        self._sealed = {
            table: RowOpener(special.get(table, keys.records), profile, table)
            for table in SEALED_TABLES
        }
        self._latest = TableId.VERSIONS
        self._used = bytearray(raw.pages + 1)  # by number of the page; there is no page 0
        self._chunks: list[Cell] = []
        self._attachments: dict[bytes, tuple[bytes, bytes]] = {}
        self.rows: dict[RowKey, list[Found]] = defaultdict(list)
        self.chunks: dict[tuple[bytes, int], FoundChunk] = {}

    def gather(self) -> None:
        """Find every row; afterwards `rows` and `chunks` hold them."""
        unread: list[Cell] = []
        for cell in self.raw.cells():
            # No more than can be tried: a file may hold any number that are none.
            if not self._take(cell) and cell.local < cell.size and len(unread) < _TRIES:
                unread.append(cell)
        # Before anything is guessed: what chunks use is left for nothing else.
        broken = [cell for cell in self._chunks if not self._take_chunk(cell)]
        for cell, page in self._guesses(unread):
            self._take_row(self.raw.read(cell, page))
        # A detail that was found by guessing may hold the key of an attachment.
        broken = [cell for cell in broken if not self._take_chunk(cell)]
        for cell, page in self._guesses(broken):
            self._take_chunk(cell, page)

    def count_whole(self) -> int:
        """Return how many rows and chunks opened as a whole."""
        whole = sum(row.whole for rows in self.rows.values() for row in rows)
        return whole + len(self.chunks)

    def _take(self, cell: Cell) -> bool:
        if cell.shape is Shape.CHUNK:
            self._memory.keep(_EACH)
            self._chunks.append(cell)
            return True
        return self._take_row(self.raw.read(cell))

    def _take_row(self, row: RawRow) -> bool:
        found = self._item(row) if row.shape is Shape.ITEM else self._sealed_row(row)
        if found is None:
            return False
        self._memory.keep(_EACH + sum(len(each) for each in row.values if isinstance(each, bytes)))
        self.rows[found.key].append(found)
        if found.whole:
            self._use(row.pages)
        return found.whole

    def _use(self, pages: Iterable[int]) -> None:
        for page in pages:
            self._used[page] = 1

    def _item(self, row: RawRow) -> Found | None:
        ident, revision, epoch, form, overview, detail = row.values
        head, value = None, None
        if form == FORMAT:
            head = self._opened_overview(ident, revision, epoch, overview)
            value = self._opened_detail(ident, revision, epoch, detail)
        if head is None and value is None:
            return None
        assert isinstance(ident, bytes)
        assert isinstance(revision, int)
        assert isinstance(overview, bytes)
        assert isinstance(detail, bytes)
        bound = head is None or head.detail_tag == tag_of(detail)
        if value is not None and bound:
            self._learn(value)
        return Found(
            RowKey(TableId.ITEMS, ident),
            RowMark(revision, tag_of(overview)),
            row.values,
            whole=head is not None and value is not None and bound,
            tag_known=head is not None,
        )

    def _opened_overview(self, *place: Value) -> StoredOverview | None:
        with contextlib.suppress(SealBrokenError, msgspec.MsgspecError):
            return _OVERVIEW.decode(self._overviews.open(*place))  # type: ignore[arg-type]
        return None

    def _opened_detail(self, *place: Value) -> StoredItem | None:
        with contextlib.suppress(SealBrokenError, msgspec.MsgspecError):
            return _DETAIL.decode(self._details.open(*place))  # type: ignore[arg-type]
        return None

    def _learn(self, stored: StoredItem) -> None:
        for attachment, key in stored.keys().items():
            self._attachments[attachment] = (stored.value.id, key)

    def _sealed_row(self, row: RawRow) -> Found | None:
        ident, parent, revision, epoch, form, sealed = row.values
        assert isinstance(ident, bytes)
        assert isinstance(parent, bytes)
        assert isinstance(sealed, bytes)
        assert isinstance(revision, int)
        assert isinstance(epoch, int)
        if form != FORMAT:
            return None
        # Rows of one table lie together, so the last one that fitted is tried first.
        for table in sorted(self._sealed, key=lambda each: each is not self._latest):
            with contextlib.suppress(SealBrokenError):
                content = self._sealed[table].open(ident, revision, epoch, sealed, parent)
                self._latest = table
                if table is TableId.VERSIONS:
                    with contextlib.suppress(msgspec.MsgspecError):
                        self._learn(_VERSION.decode(content).item)
                return Found(RowKey(table, ident), RowMark(revision, tag_of(sealed)), row.values)
        return None

    def _guesses(self, cells: Iterable[Cell]) -> Iterator[tuple[Cell, int]]:
        """Yield records whose pointer leads astray with every page that nothing else uses."""
        tries = 0
        for cell in cells:
            page = self._used.find(0, 2)
            while page > 0:
                tries += 1 + cell.size // _PAGE
                if tries > _TRIES:
                    return
                yield cell, page
                page = self._used.find(0, page + 1)

    def _take_chunk(self, cell: Cell, page: int | None = None) -> bool:
        row = self.raw.read(cell, page)
        attachment, number, last, item, epoch, form, sealed = row.values
        assert isinstance(attachment, bytes)
        assert isinstance(number, int)
        owner, key = self._attachments.get(attachment, (b"", b""))
        if not key or owner != item:
            return False
        place = Place(
            profile=self._profile,
            table=TableId.CHUNKS,
            id=attachment,
            revision=_NO_ROW_REVISION,
            epoch=int(epoch),
            parent=owner,
            chunk=number,
            last=int(last),
            format=int(form),
        )
        try:
            open_row(AttachmentKey(bytearray(key)), place, sealed)
        except (SealBrokenError, ValueError):
            return False
        self.chunks[attachment, number] = FoundChunk(row.values[:-1], cell, page)
        self._use(row.pages)
        return True
