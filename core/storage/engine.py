"""One SQLite connection with settings that are set, read back and insisted on."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError as SqlalchemyDatabaseError
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from core.errors import (
    AppError,
    DiskError,
    DiskFullError,
    HeldError,
    NewerSchemaError,
    PermissionDeniedError,
    ReadOnlyError,
    VaultDamagedError,
)
from core.progress import Progress
from core.storage.files import disk_errors

SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
    ("secure_delete", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("mmap_size", "0", 0),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    *((("fullfsync", "ON", 1),) if sys.platform == "darwin" else ()),
)
"""(pragma, what is set, what must be read back). WAL and SQLAlchemy's defaults both lost
acknowledged commits in simulated power cuts; this lost none."""

_COPIED_AT_ONCE = 256
"""Pages of a slice: a megabyte, so that cancelling is heard at once."""
_SUPER_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


def from_sqlite_error(error: sqlite3.Error, path: Path) -> AppError:
    """Return the AppError that stands for what SQLite reported."""
    code = (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    detail, place = getattr(error, "sqlite_errorname", type(error).__name__), str(path)
    if code == sqlite3.SQLITE_FULL:
        return DiskFullError(path=place, detail=detail)
    if code == sqlite3.SQLITE_READONLY:
        return ReadOnlyError(path=place, detail=detail)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return HeldError(holder=None, path=place)
    if code in (sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        return PermissionDeniedError(path=place, detail=detail)
    # Too big is what a broken page claims a row to be: nothing of ours comes near SQLite's limit.
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_TOOBIG):
        return VaultDamagedError(path=place, detail=detail)
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM):
        return DiskError(path=place, detail=detail)
    raise error


@contextlib.contextmanager
def database_errors(path: Path) -> Iterator[None]:
    """Turn failures of the disk under SQLite into AppErrors; our own mistakes stay themselves."""
    try:
        yield
    except SqlalchemyDatabaseError as error:
        if not isinstance(error.orig, sqlite3.Error):
            raise
        raise from_sqlite_error(error.orig, path) from error
    except sqlite3.Error as error:
        raise from_sqlite_error(error, path) from error


def refuse_foreign_files(path: Path) -> None:
    """Raise VaultDamagedError where database or journal is a link, or the journal names another.

    SQLite deletes the file that a super-journal record names; we never write
    one, so a journal that ends in its magic was planted. Nor do we write a
    write-ahead log, whose frames would go before what the file says.
    """
    for part in (path.with_name(path.name + suffix) for suffix in ("-wal", "-shm")):
        if os.path.lexists(part):
            raise VaultDamagedError(path=str(part), detail="foreign-file")
    for part in (path, path.with_name(path.name + "-journal")):
        with disk_errors(part):
            try:
                status = os.lstat(part)
            except FileNotFoundError:
                continue
            if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
                raise VaultDamagedError(path=str(part), detail="not-a-plain-file")
            if part != path and status.st_size > 16:
                with open(part, "rb") as journal:
                    journal.seek(-8, os.SEEK_END)
                    if journal.read(8) == _SUPER_JOURNAL_MAGIC:
                        raise VaultDamagedError(path=str(part), detail="super-journal")


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"file:{_quoted(path)}?mode=rw",
        uri=True,
        isolation_level=None,
        check_same_thread=False,  # one unit of work at a time, on whichever lane the caller has
        timeout=0,
    )
    # Text that is none must be seen as foreign, not stop us from looking.
    connection.text_factory = _decode
    try:
        for name, value, _ in SETTINGS:
            connection.execute(f"PRAGMA {name}={value}")
        for name, _, expected in SETTINGS:
            (found,) = connection.execute(f"PRAGMA {name}").fetchone()
            if found != expected:
                raise VaultDamagedError(path=str(path), detail=f"setting-refused:{name}={found}")
    except UnicodeDecodeError as error:
        # The driver's own, about the damaged text that SQLite quotes in its message.
        connection.close()
        raise VaultDamagedError(path=str(path), detail="undecodable") from error
    except sqlite3.Error as error:
        connection.close()
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
            # The statements above are never wrong; what SQLite cannot make sense of is the file.
            raise VaultDamagedError(path=str(path), detail=error.sqlite_errorname) from error
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def _decode(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _quoted(path: Path) -> str:
    return str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def open_engine(path: Path, *, read_only: bool = False) -> Engine:
    """Return an engine with exactly one connection to an existing file.

    With `read_only` SQLite refuses every statement that writes. A journal that a
    crash left is still rolled back: before that there is nothing whole to read.
    """
    refuse_foreign_files(path)
    engine = create_engine("sqlite://", creator=lambda: _connect(path), poolclass=StaticPool)

    @event.listens_for(engine, "connect")
    def _no_implicit_begin(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        # The driver must not open transactions by itself; ours begin below.
        connection.isolation_level = None
        if read_only:
            # The first read rolls back what a crash left; afterwards nothing may be written.
            assert isinstance(connection, sqlite3.Connection)
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            connection.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def _begin_immediate(connection: object) -> None:
        begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
        connection.exec_driver_sql(begin)  # type: ignore[attr-defined]  # Connection

    return engine


def raw_connection(connection: Connection) -> sqlite3.Connection:
    """Return the driver's connection.

    For what is done by the thousand: there SQLAlchemy's share of a statement
    is ten times SQLite's. Its transaction must have begun.
    """
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def copy_database(engine: Engine, path: Path, progress: Progress) -> None:
    """Copy a database as it is now to a new private file, synced; cancelled between slices.

    Through the one connection: to open the live file beside it would, on closing,
    drop SQLite's lock. No transaction may be under way on it.
    """
    with disk_errors(path):
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
        os.close(os.open(path, flags, 0o600))
        os.chmod(path, 0o600)

    def report(_status: int, left: int, total: int) -> None:
        progress.report(total - left, total, "copying")

    uri = f"file:{_quoted(path)}?mode=rw"
    with (
        database_errors(path),
        contextlib.closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as target,
        contextlib.closing(engine.raw_connection()) as source,
    ):
        # It counts only once it is whole, synced and compared: a journal would protect nothing.
        target.execute("PRAGMA journal_mode=OFF")
        target.execute("PRAGMA synchronous=OFF")
        driver = source.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        assert not driver.in_transaction, "SQLite would wait for it to end, for ever"
        driver.backup(target, pages=_COPIED_AT_ONCE, progress=report)
    with disk_errors(path):
        descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
            # What is compared next is to come from the disk, not from our own memory.
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


def make_database(
    path: Path, *, statements: tuple[str, ...], application: int, schema: int
) -> None:
    """Create a database file, 0600, with a schema, in one transaction."""
    with disk_errors(path):
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
        os.close(os.open(path, flags, 0o600))
        os.chmod(path, 0o600)
    with database_errors(path), contextlib.closing(_connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id={application}")
        connection.execute(f"PRAGMA user_version={schema}")
        for statement in statements:
            connection.execute(statement)
        connection.execute("COMMIT")


def check_schema(
    engine: Engine, path: Path, *, statements: tuple[str, ...], application: int, schema: int
) -> None:
    """Raise unless the file is ours, of a schema we know, with exactly our schema text.

    Raises NewerSchemaError, VaultDamagedError.
    """
    with database_errors(path), engine.connect() as connection:
        raw = raw_connection(connection)
        (found_application,) = raw.execute("PRAGMA application_id").fetchone()
        (found_schema,) = raw.execute("PRAGMA user_version").fetchone()
        if found_application != application:
            raise VaultDamagedError(path=str(path), detail="not-ours")
        if found_schema > schema:
            raise NewerSchemaError(path=str(path), found=found_schema, known=schema)
        if found_schema < schema:
            raise VaultDamagedError(path=str(path), detail="foreign-schema")
        rows = raw.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        if Counter(sql for (sql,) in rows) != Counter(statements):
            raise VaultDamagedError(path=str(path), detail="foreign-schema")
        connection.rollback()
