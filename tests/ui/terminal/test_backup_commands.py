"""Backups from the command line: made, listed, checked and given back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.terminal.command_line import OTHER_PASSWORD, PASSWORD, CommandLine, row_in, rows_in

KEYS = {"id", "where", "made", "items", "verified", "opens_with"}


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder outside the data folder; tests may run in memory."""
    monkeypatch.setattr("core.storage.file_systems.FileSystem.in_memory", False)
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def titles(maria: CommandLine, *more: str) -> list[str]:
    """Return the titles of her items."""
    rows = maria.json("item", "list", *more, lines=[PASSWORD]).rows
    return sorted(str(row["title"]) for row in rows)


def test_made_listed_and_verified(maria: CommandLine) -> None:
    assert maria.json("backup", "list", lines=[PASSWORD]).rows == []
    maria.add("Amazon")
    made = maria.json("backup", "create", lines=[PASSWORD]).row
    assert set(made) == KEYS
    assert (made["items"], made["verified"], made["opens_with"]) == (1, True, "current")
    assert Path(str(made["where"])).is_dir()
    assert maria.json("backup", "list", lines=[PASSWORD]).rows == [made]
    assert maria.json("backup", "verify", str(made["id"]), lines=[PASSWORD]).row == made
    people = maria.run("backup", "list", lines=[PASSWORD])
    assert (people.code, people.err) == (0, "")
    assert str(made["id"]) in people.out


def test_restored_after_a_backup_of_what_was(maria: CommandLine) -> None:
    maria.add("Amazon")
    made = maria.json("backup", "create", lines=[PASSWORD]).row
    maria.add("Later")
    done = maria.json("backup", "restore", str(made["id"]), lines=[PASSWORD]).row
    assert titles(maria) == ["Amazon"]
    before = row_in(done["before"])
    assert before["items"] == 2
    maria.json("backup", "restore", str(before["id"]), lines=[PASSWORD])
    assert titles(maria) == ["Amazon", "Later"]


def test_some_items_or_a_profile_of_its_own(maria: CommandLine) -> None:
    item = maria.add("Amazon")
    made = maria.json("backup", "create", lines=[PASSWORD]).row
    maria.json("item", "trash", item, lines=[PASSWORD])
    restore = ("backup", "restore", str(made["id"]))
    done = maria.json(*restore, "--items", item, lines=[PASSWORD]).row
    assert done["brought_back"] == 1
    assert titles(maria) == ["Amazon"]
    copied = maria.json(*restore, "--as", "Maria then", lines=[PASSWORD]).row
    assert row_in(copied["profile"])["name"] == "Maria then"
    both = ("--profile", "Maria then")
    assert titles(maria, *both) == ["Amazon"]
    maria.fails(
        2, "usage", *restore, "--as", "X", "--items", item, "--profile", "Maria", lines=[PASSWORD]
    )
    maria.fails(2, "usage", *restore, "--items", "beef-", "--profile", "Maria", lines=[PASSWORD])


def test_what_cannot_be_done_has_its_exit_code(maria: CommandLine, stick: Path) -> None:
    maria.fails(3, "backup_not_found", "backup", "verify", "beef", lines=[PASSWORD])
    maria.fails(4, "wrong_password", "backup", "list", lines=["wrong"])
    maria.fails(6, "refused_place", "backup", "create", "--to", str(maria.data), lines=[PASSWORD])
    maria.fails(3, "file_missing", "backup", "create", "--to", str(stick / "no"), lines=[PASSWORD])
    made = maria.json("backup", "create", "--to", str(stick), lines=[PASSWORD]).row
    (Path(str(made["where"])) / "vault.db").write_bytes(b"damaged")
    listed = maria.json("backup", "list", lines=[PASSWORD]).rows
    assert [(row["verified"], row["items"]) for row in listed] == [(False, None)]
    maria.fails(5, "vault_damaged", "backup", "verify", str(made["id"]), lines=[PASSWORD])
    maria.fails(5, "vault_damaged", "backup", "restore", str(made["id"]), lines=[PASSWORD])


def test_a_change_of_password_tells_what_became_of_them(maria: CommandLine, stick: Path) -> None:
    maria.add("Amazon")
    made = maria.json("backup", "create", "--to", str(stick), lines=[PASSWORD]).row
    maria.json("backup", "create", lines=[PASSWORD])
    away = stick.rename(stick.with_name("in a drawer"))
    told = maria.json("profile", "change-password", lines=[PASSWORD, OTHER_PASSWORD]).row
    assert told["backups_rewrapped"] == 1
    (elsewhere,) = rows_in(told["backups_elsewhere"])
    assert (elsewhere["where"], elsewhere["opens_with"]) == (made["where"], made["made"])
    away.rename(stick)
    verify = ("backup", "verify", str(made["id"]))
    maria.fails(4, "wrong_backup_password", *verify, lines=[OTHER_PASSWORD])
    row = maria.json(*verify, "--backup-password", lines=[OTHER_PASSWORD, PASSWORD]).row
    assert row["verified"] is True


def test_a_profile_that_does_not_open_comes_back(maria: CommandLine) -> None:
    maria.add("Amazon")
    made = maria.json("backup", "create", lines=[PASSWORD]).row
    (vault,) = maria.data.glob("profiles/*/vault.db")
    vault.write_bytes(b"nothing of ours" * 1000)
    assert maria.run("item", "list", lines=[PASSWORD]).code == 5
    (found,) = maria.json("backup", "list", "--damaged").rows
    assert (found["id"], found["items"], found["verified"]) == (made["id"], 1, True)
    restore = ("backup", "restore", str(made["id"]), "--damaged")
    maria.fails(4, "wrong_backup_password", *restore, lines=["wrong"])
    maria.fails(2, "usage", *restore, "--as", "X", lines=[PASSWORD])
    maria.json(*restore, lines=[PASSWORD])
    assert titles(maria) == ["Amazon"]
