"""The doctor: a healthy folder, and each thing that can be wrong with one."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.terminal.command_line import PASSWORD, CommandLine, rows_in


def key_file_of(maria: CommandLine) -> Path:
    """Return the only profile's key file."""
    (found,) = maria.data.glob("profiles/*/profile.keys")
    return found


def test_all_is_well(maria: CommandLine) -> None:
    maria.add("Amazon")
    row = maria.json("doctor").row
    assert row["ok"] is True
    checks = rows_in(row["checks"])
    assert all(set(check) == {"name", "ok", "detail"} for check in checks)
    assert [check["name"] for check in checks] == [
        "private", "known-files", "log", "key-file:Maria",
    ]  # fmt: skip
    with_password = rows_in(maria.json("doctor", lines=[PASSWORD]).row["checks"])
    assert [check["name"] for check in with_password][-1] == "vault:Maria"
    people = maria.run("doctor")
    assert (people.code, people.err) == (0, "")
    assert all(line.startswith("ok    ") for line in people.out.splitlines())


def make_readable(maria: CommandLine) -> None:
    key_file_of(maria).chmod(0o644)


def leave_a_file(maria: CommandLine) -> None:
    (maria.data / "notes.txt").write_text("mine")
    (maria.data / "notes.txt").chmod(0o600)


def cut_key_file(maria: CommandLine) -> None:
    path = key_file_of(maria)
    path.write_bytes(path.read_bytes()[:100])


def alter_log(maria: CommandLine) -> None:
    log = maria.data / "installation.log"
    log.write_bytes(b'{"n":1}\n')
    log.chmod(0o600)


@pytest.mark.parametrize(
    ("harm", "name", "said"),
    [
        (make_readable, "private", "profile.keys"),
        (leave_a_file, "known-files", "notes.txt"),
        (cut_key_file, "key-file", "damaged"),
        (alter_log, "log", "altered"),
    ],
)
def test_what_is_wrong_is_named(
    maria: CommandLine, harm: Callable[[CommandLine], None], name: str, said: str
) -> None:
    harm(maria)
    ran = maria.run("doctor", "--json")
    assert ran.code == 5
    assert ran.row["ok"] is False
    (wrong,) = [check for check in rows_in(ran.row["checks"]) if not check["ok"]]
    assert str(wrong["name"]).startswith(name)
    assert said in str(wrong["detail"])
    assert ran.err.count("\n") == 1
    assert said in ran.err


def test_what_a_kill_or_a_repair_left_is_not_called_a_stranger(maria: CommandLine) -> None:
    for name in (f".{bytes(8).hex()}.part", "registry.db.damaged"):
        (maria.data / name).write_bytes(b"")
        (maria.data / name).chmod(0o600)
    (maria.data / "profiles" / f".new-{bytes(16).hex()}").mkdir(mode=0o700)
    assert maria.run("doctor", "--json").row["ok"] is True
    (maria.data / f".{bytes(7).hex()}.part").mkdir(mode=0o700)
    assert maria.run("doctor", "--json").row["ok"] is False


def test_a_damaged_record_is_found_with_the_password(maria: CommandLine) -> None:
    item = maria.add("Amazon")
    (vault,) = maria.data.glob("profiles/*/vault.db")
    with contextlib.closing(sqlite3.connect(vault)) as connection, connection:
        connection.execute("UPDATE items SET detail = zeroblob(length(detail))")
    assert maria.run("doctor").code == 0
    ran = maria.run("doctor", "--json", lines=[PASSWORD])
    assert ran.code == 5
    maria.json("item", "list", lines=[PASSWORD])
    maria.fails(5, "record_damaged", "item", "show", item, lines=[PASSWORD])


def test_a_file_that_does_not_open_is_looked_through_page_by_page(maria: CommandLine) -> None:
    maria.add("Amazon")
    (vault,) = maria.data.glob("profiles/*/vault.db")
    vault.write_bytes(bytes(4096) + vault.read_bytes()[4096:])
    before = vault.read_bytes()
    maria.fails(5, "vault_damaged", "item", "list", lines=[PASSWORD])
    ran = maria.run("doctor", "--json", lines=[PASSWORD])
    assert ran.code == 5
    (wrong,) = [check for check in rows_in(ran.row["checks"]) if not check["ok"]]
    assert wrong["name"] == "vault:Maria"
    assert "1 of 1 items were found" in str(wrong["detail"])
    looked = maria.run("--read-only", "item", "list", "--json", lines=[PASSWORD])
    assert "strongroom: Open read-only: the profile’s file is damaged." in looked.err
    rows = looked.rows
    assert [row["title"] for row in rows] == ["Amazon"]
    assert vault.read_bytes() == before


def test_what_is_lost_is_named(maria: CommandLine) -> None:
    maria.add("Amazon")
    (vault,) = maria.data.glob("profiles/*/vault.db")
    with contextlib.closing(sqlite3.connect(vault)) as connection, connection:
        connection.execute("UPDATE items SET detail = zeroblob(length(detail))")
        connection.execute("DELETE FROM operations")
    checks = rows_in(maria.run("doctor", "--json", lines=[PASSWORD]).row["checks"])
    details = {check["name"]: check["detail"] for check in checks if not check["ok"]}
    assert "missing (1)" in str(details["manifest:Maria"])
    assert "“Amazon”: its fields, passwords included, are lost" in str(details["records:Maria"])
    assert set(details) == {"manifest:Maria", "records:Maria", "vault:Maria"}


def test_a_wrong_password_is_no_damage(maria: CommandLine) -> None:
    maria.fails(4, "wrong_password", "doctor", lines=["wrong"])
