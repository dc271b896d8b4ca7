"""The one connection has the settings we insist on, and opens nothing that somebody planted."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest

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
from core.storage import engine as engine_module
from core.storage.engine import (
    SETTINGS,
    check_schema,
    database_errors,
    from_sqlite_error,
    make_database,
    open_engine,
    refuse_foreign_files,
)

STATEMENTS = ("CREATE TABLE one (id INTEGER PRIMARY KEY)", "CREATE INDEX one_by_id ON one (id)")
APPLICATION = 0x1234
MAGIC = bytes.fromhex("d9d505f920a163d7")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a database of ours."""
    made = tmp_path / "some.db"
    make_database(made, statements=STATEMENTS, application=APPLICATION, schema=3)
    return made


def check(path: Path) -> None:
    """Open a database and check its schema."""
    engine = open_engine(path)
    try:
        check_schema(engine, path, statements=STATEMENTS, application=APPLICATION, schema=3)
    finally:
        engine.dispose()


def test_settings_are_those_promised() -> None:
    promised = {
        "locking_mode": "exclusive",
        "journal_mode": "truncate",
        "synchronous": 3,
        "secure_delete": 1,
        "foreign_keys": 1,
        "temp_store": 2,
        "mmap_size": 0,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    assert {name: expected for name, _, expected in SETTINGS if name != "fullfsync"} == promised


def test_the_connection_has_them(path: Path) -> None:
    engine = open_engine(path)
    with engine.connect() as connection:
        for name, _, expected in SETTINGS:
            assert connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() == expected
    engine.dispose()


def test_a_setting_that_is_not_taken_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    impossible = (*SETTINGS, ("synchronous", "OFF", 3))
    monkeypatch.setattr(engine_module, "SETTINGS", impossible)
    engine = open_engine(path)
    with pytest.raises(VaultDamagedError) as refused:
        engine.connect()
    assert refused.value.detail == "setting-refused:synchronous=0"


def test_nobody_else_gets_in_meanwhile(path: Path) -> None:
    engine = open_engine(path)
    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT * FROM one").all()
        connection.rollback()
    second = open_engine(path)
    with pytest.raises(HeldError), database_errors(path), second.connect() as connection:
        connection.exec_driver_sql("INSERT INTO one VALUES (1)")
    second.dispose()
    engine.dispose()


def test_a_new_database_is_private_whatever_the_umask(tmp_path: Path) -> None:
    for number, umask in enumerate((0o000, 0o777)):
        before = os.umask(umask)
        try:
            path = tmp_path / f"{number}.db"
            make_database(path, statements=STATEMENTS, application=APPLICATION, schema=3)
        finally:
            os.umask(before)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_journal_is_as_private_as_its_database(path: Path) -> None:
    engine = open_engine(path)
    with engine.connect() as connection:
        connection.exec_driver_sql("INSERT INTO one VALUES (1)")
        journal = path.with_name(path.name + "-journal")
        assert stat.S_IMODE(journal.stat().st_mode) == 0o600
        connection.rollback()
    engine.dispose()


def test_nothing_that_is_there_is_overwritten_by_making(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(DiskError):
        make_database(path, statements=STATEMENTS, application=APPLICATION, schema=3)
    assert path.read_bytes() == before


def test_what_is_not_there_is_not_made_by_opening(tmp_path: Path) -> None:
    path = tmp_path / "absent.db"
    with pytest.raises(DiskError), database_errors(path):
        open_engine(path).connect()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["question?mode=memory", "100%", "hash#tag", "a b ü"])
def test_no_path_says_more_than_a_path(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "some.db"
    path.parent.mkdir()
    make_database(path, statements=STATEMENTS, application=APPLICATION, schema=3)
    check(path)
    assert set(os.listdir(path.parent)) <= {"some.db", "some.db-journal"}
    assert os.listdir(tmp_path) == [name]


class TestForeignFiles:
    def journal(self, path: Path) -> Path:
        return path.with_name(path.name + "-journal")

    def test_our_own_are_fine(self, path: Path) -> None:
        refuse_foreign_files(path)
        self.journal(path).write_bytes(b"")
        refuse_foreign_files(path)
        check(path)

    @pytest.mark.parametrize("size", [8, 16])
    def test_a_short_journal_names_nothing(self, path: Path, size: int) -> None:
        self.journal(path).write_bytes((bytes(8) + MAGIC)[-size:])
        refuse_foreign_files(path)

    def test_a_journal_that_would_have_another_file_deleted_is_refused(self, path: Path) -> None:
        victim = path.with_name("victim")
        victim.write_bytes(b"victim")
        name = str(victim).encode()
        total = sum(name)  # SQLite's own checksum of the name
        record = name + len(name).to_bytes(4, "big") + total.to_bytes(4, "big") + MAGIC
        self.journal(path).write_bytes(bytes(512) + record)
        with pytest.raises(VaultDamagedError) as refused:
            open_engine(path)
        assert refused.value.detail == "super-journal"
        assert victim.exists()

    @pytest.mark.parametrize("suffix", ["", "-journal", "-wal", "-shm"])
    def test_links_are_refused(self, path: Path, suffix: str, tmp_path: Path) -> None:
        victim = tmp_path / "victim"
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(victim)
        part.symlink_to(victim)
        with pytest.raises(VaultDamagedError):
            open_engine(path)

    @pytest.mark.parametrize("suffix", ["", "-journal"])
    def test_second_names_are_refused(self, path: Path, suffix: str, tmp_path: Path) -> None:
        part = path.with_name(path.name + suffix)
        part.touch()
        os.link(part, tmp_path / "second")
        with pytest.raises(VaultDamagedError):
            open_engine(path)

    @pytest.mark.parametrize("suffix", ["-wal", "-shm"])
    def test_a_log_that_we_never_write_is_refused(self, path: Path, suffix: str) -> None:
        path.with_name(path.name + suffix).write_bytes(b"frames")
        with pytest.raises(VaultDamagedError):
            open_engine(path)

    def test_a_file_that_claims_to_have_such_a_log_is_taken_back_from_it(self, path: Path) -> None:
        with path.open("r+b") as stream:
            stream.seek(18)
            stream.write(b"\x02\x02")
        check(path)
        assert path.read_bytes()[18:20] == b"\x01\x01"
        assert not path.with_name(path.name + "-wal").exists()


SCHEMA_CHANGES: dict[str, str] = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON one BEGIN DELETE FROM one; END",
    "temporary-looking view": "CREATE VIEW v AS SELECT 1",
    "index": "CREATE INDEX i ON one (id DESC)",
    "table": "CREATE TABLE two (id INTEGER)",
    "second of ours": "CREATE TABLE one_ (id INTEGER PRIMARY KEY)",
    "missing": "DROP INDEX one_by_id",
    "changed": "ALTER TABLE one ADD COLUMN note TEXT",
    "renamed": "ALTER TABLE one RENAME COLUMN id TO ident",
}


class TestSchema:
    def test_ours_is_fine(self, path: Path) -> None:
        check(path)

    @pytest.mark.parametrize("change", SCHEMA_CHANGES)
    def test_any_other_is_refused(self, path: Path, change: str) -> None:
        with sqlite3.connect(path) as connection:
            connection.execute(SCHEMA_CHANGES[change])
        connection.close()
        with pytest.raises(VaultDamagedError) as refused:
            check(path)
        assert refused.value.detail == "foreign-schema"

    @pytest.mark.parametrize(
        ("pragma", "kind"),
        [
            ("user_version=4", NewerSchemaError),
            ("user_version=2", VaultDamagedError),
            ("user_version=0", VaultDamagedError),
            ("user_version=-1", VaultDamagedError),
            ("application_id=0", VaultDamagedError),
        ],
    )
    def test_another_number_is_refused(self, path: Path, pragma: str, kind: type[AppError]) -> None:
        with sqlite3.connect(path) as connection:
            connection.execute(f"PRAGMA {pragma}")
        connection.close()
        with pytest.raises(kind):
            check(path)

    def test_a_newer_one_says_which(self, path: Path) -> None:
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA user_version=9")
        connection.close()
        with pytest.raises(NewerSchemaError) as refused:
            check(path)
        assert (refused.value.found, refused.value.known) == (9, 3)

    @pytest.mark.parametrize("content", [b"", b"not a database" * 100, bytes(4096), b"SQLite"])
    def test_what_is_no_database_is_damage(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)
        with pytest.raises(VaultDamagedError):
            check(path)

    def test_every_changed_byte_of_head_and_schema_is_an_error_of_ours_or_harmless(
        self, path: Path
    ) -> None:
        content = path.read_bytes()
        used = [at for at, byte in enumerate(content[:4096]) if byte]
        refused = 0
        for at in used:
            for bit in (0x01, 0x80):
                changed = bytearray(content)
                changed[at] ^= bit
                path.write_bytes(bytes(changed))
                try:
                    check(path)
                except AppError:
                    refused += 1
        assert refused > len(used)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, DiskFullError),
        (sqlite3.SQLITE_READONLY, ReadOnlyError),
        (sqlite3.SQLITE_READONLY_DIRECTORY, ReadOnlyError),
        (sqlite3.SQLITE_BUSY, HeldError),
        (sqlite3.SQLITE_LOCKED, HeldError),
        (sqlite3.SQLITE_PERM, PermissionDeniedError),
        (sqlite3.SQLITE_CORRUPT, VaultDamagedError),
        (sqlite3.SQLITE_NOTADB, VaultDamagedError),
        (sqlite3.SQLITE_IOERR_FSYNC, DiskError),
        (sqlite3.SQLITE_CANTOPEN, DiskError),
        (sqlite3.SQLITE_NOMEM, DiskError),
    ],
)
def test_what_sqlite_reports_has_our_name(code: int, kind: type[AppError]) -> None:
    error = sqlite3.OperationalError("text")
    error.sqlite_errorcode = code
    error.sqlite_errorname = "NAME"
    assert type(from_sqlite_error(error, Path("x"))) is kind


def test_our_own_mistakes_stay_what_they_are(path: Path) -> None:
    engine = open_engine(path)

    def insert_twice() -> None:
        with database_errors(path), engine.connect() as connection:
            connection.exec_driver_sql("INSERT INTO one VALUES (1), (1)")

    with pytest.raises(sqlite3.IntegrityError):
        insert_twice()
    engine.dispose()
