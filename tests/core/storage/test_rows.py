"""The tables as they lie on disk: frozen, and nothing in clear that a person typed."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest

from core.crypto.envelope import NO_PARENT, Place
from core.storage.engine import open_engine, raw_connection
from core.storage.registry import Registry
from core.storage.rows import (
    CHUNKS,
    ITEMS,
    MANIFESTED,
    SCHEMA_TEXT,
    SEALED,
    SEALED_TABLES,
    FieldId,
    TableId,
    damaged,
    place_of,
)
from tests.core.storage.vaults import PROFILE, make

SEALED_COLUMNS = {
    "id": "BLOB",
    "parent": "BLOB",
    "revision": "INTEGER",
    "epoch": "INTEGER",
    "format": "INTEGER",
    "sealed": "BLOB",
}
ALLOWED_IN_VAULT: dict[str, dict[str, str]] = {
    "items": {
        "id": "BLOB",
        "revision": "INTEGER",
        "epoch": "INTEGER",
        "format": "INTEGER",
        "overview": "BLOB",
        "detail": "BLOB",
    },
    "chunks": {
        "attachment": "BLOB",
        "number": "INTEGER",
        "last": "INTEGER",
        "item": "BLOB",
        "epoch": "INTEGER",
        "format": "INTEGER",
        "sealed": "BLOB",
    },
    **dict.fromkeys(SEALED_TABLES.values(), SEALED_COLUMNS),
}
"""Ids are random, numbers count; `overview`, `detail` and `sealed` are sealed."""

ALLOWED_IN_REGISTRY: dict[str, dict[str, str]] = {
    "profiles": {"id": "BLOB", "pseudonym": "BLOB", "registered": "INTEGER"},
    "copies": {
        "number": "INTEGER",
        "profile": "BLOB",
        "made": "INTEGER",
        "path": "TEXT",  # an exception that the threat model names
        "format": "TEXT",
        "sha256": "BLOB",
        "encrypted": "INTEGER",
    },
    "backups": {
        "number": "INTEGER",
        "profile": "BLOB",
        "made": "INTEGER",
        "path": "TEXT",  # an exception that the threat model names
        "digest": "BLOB",
    },
    "attempts": {
        "profile": "BLOB",
        "failures": "INTEGER",
        "boot_id": "TEXT",
        "until_boot_clock": "INTEGER",
        "until_wall": "INTEGER",
    },
    "untold": {
        "profile": "BLOB",
        "passwords": "INTEGER",  # counts only, as in attempts
        "pins": "INTEGER",
    },
    "anchors": {
        "profile": "BLOB",
        "sequence": "INTEGER",
        "root_tag": "BLOB",
        "key_file_sequence": "INTEGER",
        "mac": "BLOB",
    },
    "gone": {
        "owner": "BLOB",  # a digest of an id that is nowhere any more
        "name": "TEXT",  # our own name for a backup's folder: a time
        "place": "BLOB",  # an exception that the threat model names, as the paths above
        "sealed": "INTEGER",
        "receipt": "TEXT",
    },
}


def read_columns(path: Path) -> dict[str, dict[str, str]]:
    """Return every column of every table in a file, as SQLite sees them."""
    engine = open_engine(path)
    with engine.connect() as connection:
        raw = raw_connection(connection)
        tables = [
            name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        columns = {
            table: {row[1]: row[2] for row in raw.execute(f"PRAGMA table_xinfo({table})")}
            for table in tables
        }
        connection.rollback()
    engine.dispose()
    return columns


def test_the_vault_has_these_columns_and_no_other(tmp_path: Path) -> None:
    assert read_columns(make(tmp_path)) == ALLOWED_IN_VAULT


def test_the_registry_has_these_columns_and_no_other(tmp_path: Path) -> None:
    registry = Registry(tmp_path / "registry.db")
    registry.close()
    assert read_columns(tmp_path / "registry.db") == ALLOWED_IN_REGISTRY


def test_no_column_of_the_vault_holds_text() -> None:
    declared = sqlite3.connect(":memory:")
    for statement in SCHEMA_TEXT:
        declared.execute(statement)
    assert "TEXT" not in " ".join(SCHEMA_TEXT)
    assert "sqlite_sequence" not in {
        name for (name,) in declared.execute("SELECT name FROM sqlite_schema")
    }
    declared.close()


def test_the_schema_text_is_frozen() -> None:
    digest = hashlib.sha256("\n".join(SCHEMA_TEXT).encode()).hexdigest()
    assert digest == "aebc6e066fceb5b32ace2b89826eb88ba25375e168a496d388756eddee55c634"


def test_the_tables_we_speak_of_are_those_of_the_schema(tmp_path: Path) -> None:
    columns = read_columns(make(tmp_path))
    spoken = [ITEMS, CHUNKS, *SEALED.values()]
    assert {table.name: set(table.columns.keys()) for table in spoken} == {
        name: set(held) for name, held in columns.items()
    }


def test_numbers_of_tables_and_fields_are_frozen() -> None:
    assert {table.name.lower(): int(table) for table in TableId} == {
        "items": 1,
        "versions": 2,
        "chunks": 3,
        "folders": 4,
        "tags": 5,
        "operations": 6,
        "tombstones": 7,
        "generated": 8,
        "recipes": 9,
        "preferences": 10,
        "activity": 11,
        "drafts": 12,
        "buckets": 13,
        "root": 14,
    }
    assert {field.name: int(field) for field in FieldId} == {
        "SEALED": 0,
        "OVERVIEW": 1,
        "DETAIL": 2,
    }


def test_all_but_drafts_and_the_manifest_itself_are_listed() -> None:
    outside = set(TableId) - set(MANIFESTED)
    assert outside == {TableId.CHUNKS, TableId.DRAFTS, TableId.BUCKETS, TableId.ROOT}


class Row:
    """A row with a value of its own in every column."""

    id = b"i" * 16
    parent = b"a" * 16
    revision = 3
    epoch = 2
    format = 7
    sealed: object = b""


def test_a_row_s_place_is_all_of_its_clear_columns() -> None:
    place = place_of(PROFILE, TableId.TAGS, Row())
    assert place == Place(PROFILE, 5, b"i" * 16, 3, 2, b"a" * 16, 0, 0, 0, 7)
    assert place.parent != NO_PARENT


@pytest.mark.parametrize(
    ("row", "shown"), [(b"\x01\xff", "01ff"), ("text", "'text'"), (7, "7"), (None, "None")]
)
def test_a_damaged_row_is_named_whatever_its_id(row: object, shown: str) -> None:
    error = damaged("items", row)
    assert (error.table, error.id) == ("items", shown)
