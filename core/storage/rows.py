"""The tables of a vault: ids, revisions and sealed blobs, nothing that a person typed.

The schema text is written by hand and frozen: at every open the text that
SQLite holds must equal it, so that no foreign trigger, view or index runs.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table

from core.crypto.envelope import Place
from core.errors import RecordDamagedError
from core.vault.profile import ProfileId

APPLICATION_ID = 0x5354524D  # "STRM"
SCHEMA = 1


class TableId(enum.IntEnum):
    """The number by which a sealed blob names its table; never reused."""

    ITEMS = 1
    VERSIONS = 2
    CHUNKS = 3
    FOLDERS = 4
    TAGS = 5
    OPERATIONS = 6
    TOMBSTONES = 7
    GENERATED = 8
    RECIPES = 9
    PREFERENCES = 10
    ACTIVITY = 11
    DRAFTS = 12
    BUCKETS = 13
    ROOT = 14


class FieldId(enum.IntEnum):
    """Which blob of a row."""

    SEALED = 0
    OVERVIEW = 1
    DETAIL = 2


SEALED_TABLES = {
    TableId.VERSIONS: "versions",
    TableId.FOLDERS: "folders",
    TableId.TAGS: "tags",
    TableId.OPERATIONS: "operations",
    TableId.TOMBSTONES: "tombstones",
    TableId.GENERATED: "generated",
    TableId.RECIPES: "recipes",
    TableId.PREFERENCES: "preferences",
    TableId.ACTIVITY: "activity",
    TableId.DRAFTS: "drafts",
    TableId.BUCKETS: "manifest_buckets",
    TableId.ROOT: "manifest_root",
}
_NAMES = {TableId.ITEMS: "items", TableId.CHUNKS: "chunks", **SEALED_TABLES}

MANIFESTED = (
    TableId.ITEMS,
    TableId.VERSIONS,
    TableId.FOLDERS,
    TableId.TAGS,
    TableId.OPERATIONS,
    TableId.TOMBSTONES,
    TableId.GENERATED,
    TableId.RECIPES,
    TableId.PREFERENCES,
    TableId.ACTIVITY,
)
"""Tables whose every row the manifest lists; of chunks it lists how many an attachment has."""

_SEALED_DDL = (
    "CREATE TABLE {name} (id BLOB NOT NULL PRIMARY KEY, parent BLOB NOT NULL, "
    "revision INTEGER NOT NULL, epoch INTEGER NOT NULL, format INTEGER NOT NULL, "
    "sealed BLOB NOT NULL{extra}) WITHOUT ROWID"
)
_VERSIONS_EXTRA = ", FOREIGN KEY (parent) REFERENCES items (id) ON DELETE CASCADE"

SCHEMA_TEXT: tuple[str, ...] = (
    "CREATE TABLE items (id BLOB NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, "
    "epoch INTEGER NOT NULL, format INTEGER NOT NULL, overview BLOB NOT NULL, "
    "detail BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE chunks (attachment BLOB NOT NULL, number INTEGER NOT NULL, "
    "last INTEGER NOT NULL, item BLOB NOT NULL, epoch INTEGER NOT NULL, "
    "format INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (attachment, number), "
    "FOREIGN KEY (item) REFERENCES items (id) ON DELETE CASCADE) WITHOUT ROWID",
    *(
        _SEALED_DDL.format(name=name, extra=_VERSIONS_EXTRA if table is TableId.VERSIONS else "")
        for table, name in SEALED_TABLES.items()
    ),
    "CREATE INDEX versions_by_item ON versions (parent)",
    "CREATE INDEX chunks_by_item ON chunks (item)",
)

METADATA = MetaData()


def _blob(name: str, *, key: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, primary_key=key, nullable=False)


def _number(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, Integer, primary_key=key, nullable=False)


ITEMS = Table(
    "items",
    METADATA,
    _blob("id", key=True),
    _number("revision"),
    _number("epoch"),
    _number("format"),
    _blob("overview"),
    _blob("detail"),
)

CHUNKS = Table(
    "chunks",
    METADATA,
    _blob("attachment", key=True),
    _number("number", key=True),
    _number("last"),
    _blob("item"),
    _number("epoch"),
    _number("format"),
    _blob("sealed"),
)

SEALED: dict[TableId, Table] = {
    table: Table(
        name,
        METADATA,
        _blob("id", key=True),
        _blob("parent"),
        _number("revision"),
        _number("epoch"),
        _number("format"),
        _blob("sealed"),
    )
    for table, name in SEALED_TABLES.items()
}


class SealedRow(Protocol):
    """A row of a sealed table as it was read; any of it may be of any type."""

    @property
    def id(self) -> bytes:
        """Return the row's id."""

    @property
    def parent(self) -> bytes:
        """Return the id of the row under which it hangs."""

    @property
    def revision(self) -> int:
        """Return the revision."""

    @property
    def epoch(self) -> int:
        """Return the epoch of the key that sealed it."""

    @property
    def format(self) -> int:
        """Return the format of the blob."""

    @property
    def sealed(self) -> object:
        """Return the blob."""


class Columns(NamedTuple):
    """A row of a sealed table, column by column."""

    id: bytes
    parent: bytes
    revision: int
    epoch: int
    format: int
    sealed: bytes


COLUMNS = ", ".join(Columns._fields)
_SLICE = 500


def slices(ids: Sequence[bytes]) -> Iterator[tuple[str, Sequence[bytes]]]:
    """Yield ids some hundreds at a time, with the place holders for `IN`."""
    for start in range(0, len(ids), _SLICE):
        part = ids[start : start + _SLICE]
        yield f"({', '.join('?' * len(part))})", part


def place_of(profile: ProfileId, table: TableId, row: SealedRow) -> Place:
    """Return the place that a row's own columns name; only there does its blob open."""
    return Place(profile, table, row.id, row.revision, row.epoch, row.parent, format=row.format)


def noun_of(table: int) -> str:
    """Return the name of the table with this number."""
    return _NAMES[TableId(table)]


def damaged(table: str, row: object) -> RecordDamagedError:
    """Return the error that names a row; its id is whatever somebody put there."""
    return RecordDamagedError(table=table, id=row.hex() if isinstance(row, bytes) else repr(row))
