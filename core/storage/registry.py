"""The registry: an index of profiles and of what hangs on them, rebuilt from the folders when lost.

It knows no name: what must be known while locked and is not on the card lies
here by profile id, and goes with the profile by cascade.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine, delete, select
from sqlalchemy.orm import Session

from core.errors import DiskError, VaultDamagedError
from core.ports import Millis
from core.storage.engine import (
    check_schema,
    database_errors,
    make_database,
    open_engine,
    raw_connection,
)
from core.storage.files import disk_errors
from core.storage.registry_rows import (
    APPLICATION_ID,
    SCHEMA,
    SCHEMA_TEXT,
    UPGRADES,
    CopyRow,
    ProfileRow,
)
from core.vault.profile import ProfileId


@dataclasses.dataclass(frozen=True)
class MadeCopy:
    """An export that we remember making."""

    made: Millis
    path: str
    format: str
    sha256: bytes
    encrypted: bool


class Registry:
    """The open registry; one short session per call."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not os.path.lexists(path):
            make_database(path, statements=SCHEMA_TEXT, application=APPLICATION_ID, schema=SCHEMA)
        self._engine: Engine = open_engine(path)
        try:
            self._add_what_is_new()
            check_schema(
                self._engine,
                path,
                statements=SCHEMA_TEXT,
                application=APPLICATION_ID,
                schema=SCHEMA,
            )
            self._check_whole()
        except BaseException:
            self._engine.dispose()
            raise

    def _add_what_is_new(self) -> None:
        """Bring a registry of an earlier schema to ours in one transaction; it loses nothing.

        What is not exactly of that schema is left for the check that follows.
        """
        with database_errors(self.path), self._engine.connect() as connection:
            # What goes to the driver directly begins nothing: each statement would stand alone.
            connection.begin()
            raw = raw_connection(connection)
            (application,) = raw.execute("PRAGMA application_id").fetchone()
            (schema,) = raw.execute("PRAGMA user_version").fetchone()
            rows = raw.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
            known, additions = UPGRADES.get(schema, ((), ()))
            ours = additions and application == APPLICATION_ID
            if ours and sorted(sql for (sql,) in rows) == sorted(known):
                for statement in additions:
                    raw.execute(statement)
                raw.execute(f"PRAGMA user_version={SCHEMA}")
                connection.commit()
            else:
                connection.rollback()

    def _check_whole(self) -> None:
        # It is small, and whatever is wrong with it must show here, where it can be made anew,
        # and not keep anyone out of a vault later.
        with database_errors(self.path), self._engine.connect() as connection:
            found = raw_connection(connection).execute("PRAGMA quick_check").fetchall()
            connection.rollback()
        if found != [("ok",)]:
            raise VaultDamagedError(path=str(self.path), detail="quick-check")

    @contextlib.contextmanager
    def session(self) -> Iterator[Session]:
        """Lend a session that is committed at the end; each noun's module has its own queries."""
        try:
            with database_errors(self.path), Session(self._engine) as session:
                yield session
                session.commit()
        except DiskError:
            # SQLite keeps a journal that it could open for reading only; the next act begins anew.
            self._engine.dispose()
            raise

    def list_profiles(self) -> tuple[ProfileId, ...]:
        """Return the ids that are registered."""
        with self.session() as session:
            return tuple(ProfileId(row) for row in session.scalars(select(ProfileRow.id)))

    def add_profile(self, profile: ProfileId, pseudonym: bytes, at: Millis) -> None:
        """Register a profile; an existing one stays as it is."""
        with self.session() as session:
            if session.get(ProfileRow, profile) is None:
                session.add(ProfileRow(id=profile, pseudonym=pseudonym, registered=at))

    def pseudonym_of(self, profile: ProfileId) -> bytes | None:
        """Return the random name by which the installation log knows a profile."""
        with self.session() as session:
            row = session.get(ProfileRow, profile)
            return row.pseudonym if row is not None else None

    def note_copy(self, profile: ProfileId, copy: MadeCopy) -> None:
        """Remember an export, so that a deletion can name what it cannot reach."""
        with self.session() as session:
            session.add(
                CopyRow(
                    profile=profile,
                    made=copy.made,
                    path=copy.path,
                    format=copy.format,
                    sha256=copy.sha256,
                    encrypted=int(copy.encrypted),
                )
            )

    def list_copies(self, profile: ProfileId) -> tuple[MadeCopy, ...]:
        """Return the exports remembered for a profile, oldest first."""
        with self.session() as session:
            query = select(CopyRow).where(CopyRow.profile == profile).order_by(CopyRow.number)
            return tuple(
                MadeCopy(Millis(r.made), r.path, r.format, r.sha256, bool(r.encrypted))
                for r in session.scalars(query)
            )

    def remove_profile(self, profile: ProfileId) -> None:
        """Remove a profile's row and by cascade all that hangs on it, then VACUUM."""
        with self.session() as session:
            session.execute(delete(ProfileRow).where(ProfileRow.id == profile))
        with database_errors(self.path):
            raw = self._engine.raw_connection()
            try:
                assert isinstance(raw.driver_connection, sqlite3.Connection)
                raw.driver_connection.execute("VACUUM")
            finally:
                raw.close()

    def image(self) -> bytes:
        """Return the file's content through the one connection, to search it.

        Opening the file beside SQLite would, when closed, drop SQLite's lock.
        """
        with database_errors(self.path):
            raw = self._engine.raw_connection()
            try:
                assert isinstance(raw.driver_connection, sqlite3.Connection)
                return raw.driver_connection.serialize()
            finally:
                raw.close()

    def close(self) -> None:
        """Close the connection."""
        self._engine.dispose()


def open_registry(path: Path) -> tuple[Registry, bool]:
    """Return the registry and whether it had to be made anew; a damaged one is set aside."""
    fresh = not os.path.lexists(path)
    try:
        return Registry(path), fresh
    except VaultDamagedError:
        with disk_errors(path):
            path.with_name(path.name + "-journal").unlink(missing_ok=True)
            for suffix in ("", "-wal", "-shm"):
                part = path.with_name(path.name + suffix)
                if os.path.lexists(part):
                    part.replace(path.with_name(path.name + ".damaged" + suffix))
        return Registry(path), True
