"""The tables of the registry; what belongs to a profile goes with it by cascade."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

APPLICATION_ID = 0x53545247  # "STRG"
SCHEMA = 3

_CASCADE = "REFERENCES profiles (id) ON DELETE CASCADE"
FIRST_TEXT = (
    "CREATE TABLE profiles (id BLOB NOT NULL PRIMARY KEY, pseudonym BLOB NOT NULL, "
    "registered INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE copies (number INTEGER NOT NULL PRIMARY KEY, "
    f"profile BLOB NOT NULL {_CASCADE}, made INTEGER NOT NULL, path TEXT NOT NULL, "
    "format TEXT NOT NULL, sha256 BLOB NOT NULL, encrypted INTEGER NOT NULL)",
    "CREATE TABLE backups (number INTEGER NOT NULL PRIMARY KEY, "
    f"profile BLOB NOT NULL {_CASCADE}, made INTEGER NOT NULL, path TEXT NOT NULL, "
    "digest BLOB NOT NULL)",
    "CREATE TABLE attempts (profile BLOB NOT NULL PRIMARY KEY "
    f"{_CASCADE}, failures INTEGER NOT NULL, boot_id TEXT NOT NULL, "
    "until_boot_clock INTEGER NOT NULL, until_wall INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE anchors (profile BLOB NOT NULL PRIMARY KEY "
    f"{_CASCADE}, sequence INTEGER NOT NULL, root_tag BLOB NOT NULL, "
    "key_file_sequence INTEGER NOT NULL, mac BLOB NOT NULL) WITHOUT ROWID",
    "CREATE INDEX copies_by_profile ON copies (profile)",
    "CREATE INDEX backups_by_profile ON backups (profile)",
)
"""Schema 1."""
GONE_TEXT = (
    "CREATE TABLE gone (owner BLOB NOT NULL, name TEXT NOT NULL, place BLOB NOT NULL, "
    "sealed INTEGER NOT NULL, receipt TEXT NOT NULL, PRIMARY KEY (owner, name)) WITHOUT ROWID"
)
"""Schema 2 adds it. It hangs under no profile: it is what is left to do for one that is gone."""
UNTOLD_TEXT = (
    "CREATE TABLE untold (profile BLOB NOT NULL PRIMARY KEY "
    f"{_CASCADE}, passwords INTEGER NOT NULL, pins INTEGER NOT NULL) WITHOUT ROWID"
)
"""Schema 3 adds it."""
SCHEMA_TEXT = (*FIRST_TEXT, GONE_TEXT, UNTOLD_TEXT)
_TAKE_OVER = "INSERT INTO untold SELECT profile, failures, 0 FROM attempts"
UPGRADES = {
    1: (FIRST_TEXT, (GONE_TEXT, UNTOLD_TEXT, _TAKE_OVER)),
    2: ((*FIRST_TEXT, GONE_TEXT), (UNTOLD_TEXT, _TAKE_OVER)),
}
"""By schema: what such a registry consists of, and what brings it to ours."""


class Row(DeclarativeBase):
    """A row of the registry."""


def _owner(*, key: bool = False) -> Mapped[bytes]:
    return mapped_column(ForeignKey("profiles.id", ondelete="CASCADE"), primary_key=key)


class ProfileRow(Row):
    """A profile; everything else hangs on it."""

    __tablename__ = "profiles"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    pseudonym: Mapped[bytes]
    registered: Mapped[int]


class CopyRow(Row):
    """An export that was made."""

    __tablename__ = "copies"
    number: Mapped[int] = mapped_column(primary_key=True)
    profile: Mapped[bytes] = _owner()
    made: Mapped[int]
    path: Mapped[str]
    format: Mapped[str]
    sha256: Mapped[bytes]
    encrypted: Mapped[int]


class BackupRow(Row):
    """A backup of ours, wherever it lies."""

    __tablename__ = "backups"
    number: Mapped[int] = mapped_column(primary_key=True)
    profile: Mapped[bytes] = _owner()
    made: Mapped[int]
    path: Mapped[str]
    digest: Mapped[bytes]


class AttemptsRow(Row):
    """Wrong passwords in a row, and until when the next one has to wait."""

    __tablename__ = "attempts"
    profile: Mapped[bytes] = _owner(key=True)
    failures: Mapped[int]
    boot_id: Mapped[str]
    until_boot_clock: Mapped[int]
    until_wall: Mapped[int]


class UntoldRow(Row):
    """Wrong tries that nobody was told of yet."""

    __tablename__ = "untold"
    profile: Mapped[bytes] = _owner(key=True)
    passwords: Mapped[int]
    pins: Mapped[int]


class AnchorRow(Row):
    """The newest state of a vault and its key file that was seen."""

    __tablename__ = "anchors"
    profile: Mapped[bytes] = _owner(key=True)
    sequence: Mapped[int]
    root_tag: Mapped[bytes]
    key_file_sequence: Mapped[int]
    mac: Mapped[bytes]


class GoneRow(Row):
    """A backup that a purge could not reach."""

    __tablename__ = "gone"
    owner: Mapped[bytes] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[bytes]
    sealed: Mapped[int]
    receipt: Mapped[str]
