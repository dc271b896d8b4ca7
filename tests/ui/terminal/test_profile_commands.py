"""Profiles through the terminal: create, list, change the password, kit, recover."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

from tests.conftest import CANARY
from tests.ui.terminal.command_line import OTHER_PASSWORD, PASSWORD, CommandLine

HEX = re.compile(r"[0-9a-f]{32}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
KEY = re.compile(r"(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}")


def key_in(kit: Path) -> str:
    """Return the recovery key on a kit."""
    found = KEY.search(kit.read_text(encoding="utf-8"))
    assert found
    return found[0]


def test_create_and_list(terminal: CommandLine) -> None:
    assert terminal.json("profile", "list").rows == []
    made = terminal.json("profile", "create", " Maria ", lines=[PASSWORD]).row
    assert set(made) == {"id", "name"}
    assert made["name"] == "Maria"
    assert HEX.fullmatch(str(made["id"]))
    (row,) = terminal.json("profile", "list").rows
    assert TIME.fullmatch(str(row.pop("last_opened")))
    assert row == {
        "id": made["id"],
        "name": "Maria",
        "state": "active",
        "with_password": True,
        "deadline": None,
        "reminder": None,
    }


def test_create_for_people_says_that_there_is_no_kit(terminal: CommandLine) -> None:
    ran = terminal.run("profile", "create", "Maria", lines=[PASSWORD])
    assert (ran.code, ran.err) == (0, "")
    assert "There is no recovery kit." in ran.out
    assert "Maria  Ready" in terminal.run("profile", "list").out


@pytest.mark.parametrize(
    ("name", "password", "code", "kind"),
    [
        ("maria", PASSWORD, 6, "name_taken"),
        ("  ", PASSWORD, 6, "name_empty"),
        ("x" * 41, PASSWORD, 6, "name_too_long"),
        ("a\x1b[31mb", PASSWORD, 6, "name_has_control"),
        ("Ann", "short", 6, "weak_password"),
        ("Ann", "", 6, "weak_password"),
        ("Ann", "password1234", 6, "weak_password"),
        ("Ann", "a b c d e f " * 100, 6, "password_too_long"),
    ],
)
def test_names_and_passwords_that_are_refused(
    maria: CommandLine, name: str, password: str, code: int, kind: str
) -> None:
    kit = maria.folder / "kit.txt"
    ran = maria.run("profile", "create", name, "--kit", str(kit), "--json", lines=[password])
    assert (ran.code, ran.kind) == (code, kind)
    assert "\x1b" not in ran.out + ran.err
    assert len(maria.json("profile", "list").rows) == 1
    assert not kit.exists()


def test_the_kit_is_private_whole_and_opens(terminal: CommandLine) -> None:
    kit = terminal.folder / "kit.txt"
    terminal.json("profile", "create", "Maria", "--kit", str(kit), lines=[PASSWORD])
    assert stat.S_IMODE(kit.stat().st_mode) == 0o600
    assert "Profile       Maria" in kit.read_text(encoding="utf-8")
    typed = key_in(kit).lower().replace("-", " ")
    done = terminal.json("profile", "recover", lines=[typed, OTHER_PASSWORD])
    assert done.row == {"ok": True}
    terminal.json("item", "list", lines=[OTHER_PASSWORD])
    terminal.fails(4, "wrong_password", "item", "list", lines=[PASSWORD])


def test_a_deletion_names_where_its_kits_lie(terminal: CommandLine) -> None:
    first, second = terminal.folder / "kit.txt", terminal.folder / "kit-2.txt"
    terminal.json("profile", "create", "Maria", "--kit", str(first), lines=[PASSWORD])
    terminal.json("profile", "kit", "--replace", str(second), lines=[PASSWORD])
    planned = terminal.run("profile", "delete", "Maria", "--plan", lines=[PASSWORD]).out
    assert str(first) in planned
    assert str(second) in planned


@pytest.mark.parametrize("place", ["data/kit.txt", "taken.txt", "folder", "no/such/folder.txt"])
def test_places_where_a_kit_may_not_go(maria: CommandLine, place: str) -> None:
    (maria.folder / "taken.txt").write_text("mine")
    (maria.folder / "folder").mkdir()
    path = str(maria.folder / place)
    ran = maria.run("profile", "create", "Ann", "--kit", path, "--json", lines=[PASSWORD])
    assert (ran.code, ran.kind) in ((6, "refused_place"), (3, "file_missing"))
    assert (maria.folder / "taken.txt").read_text() == "mine"
    assert not (maria.data / "kit.txt").exists()
    assert len(maria.json("profile", "list").rows) == 1


def test_a_new_kit_makes_the_old_one_useless(terminal: CommandLine) -> None:
    old, new = terminal.folder / "old.txt", terminal.folder / "new.txt"
    terminal.json("profile", "create", "Maria", "--kit", str(old), lines=[PASSWORD])
    terminal.fails(
        4, "wrong_password", "profile", "kit", "--replace", str(new), lines=[OTHER_PASSWORD]
    )
    assert not new.exists()
    done = terminal.json("profile", "kit", "--replace", str(new), lines=[PASSWORD])
    assert done.row == {"ok": True}
    recover = ("profile", "recover")
    terminal.fails(4, "wrong_recovery_key", *recover, lines=[key_in(old), OTHER_PASSWORD])
    terminal.fails(4, "wrong_recovery_key", *recover, lines=["K7QF-3M2P", OTHER_PASSWORD])
    terminal.fails(6, "weak_password", *recover, lines=[key_in(new), "short"])
    terminal.json(*recover, lines=[key_in(new), OTHER_PASSWORD])


def test_change_password(maria: CommandLine) -> None:
    item = maria.add("Amazon")
    change = ("profile", "change-password")
    maria.fails(4, "wrong_password", *change, lines=[OTHER_PASSWORD, PASSWORD])
    maria.fails(6, "weak_password", *change, lines=[PASSWORD, "short"])
    maria.fails(2, "usage", *change, lines=[PASSWORD])
    done = maria.json(*change, lines=[PASSWORD, OTHER_PASSWORD])
    # The one that was made right before it.
    assert done.row == {"backups_rewrapped": 1, "backups_elsewhere": []}
    maria.fails(4, "wrong_password", "item", "show", item, lines=[PASSWORD])
    maria.json("item", "show", item, lines=[OTHER_PASSWORD])


def test_which_profile_is_meant(maria: CommandLine) -> None:
    ann = maria.json("profile", "create", "Ann", lines=[OTHER_PASSWORD]).row
    ran = maria.fails(2, "profile_not_chosen", "item", "list", lines=[PASSWORD])
    assert "“Maria”" in ran.err
    assert "“Ann”" in ran.err
    for name in ("Ann", "ann", str(ann["id"]), str(ann["id"]).upper()):
        maria.json("item", "list", "--profile", name, lines=[OTHER_PASSWORD])
    maria.fails(4, "wrong_password", "item", "list", "--profile", "Maria", lines=[OTHER_PASSWORD])
    maria.fails(3, "profile_not_found", "item", "list", "--profile", "Eve", lines=[PASSWORD])


def test_no_profile_at_all(terminal: CommandLine) -> None:
    terminal.fails(2, "profile_not_chosen", "item", "list", lines=[PASSWORD])


def test_spaces_and_forms_of_a_master_password(terminal: CommandLine) -> None:
    """Nothing is trimmed; composed and decomposed letters are one."""
    terminal.json("profile", "create", "Maria", lines=[f" {CANARY} ü "])
    terminal.json("item", "list", lines=[f" {CANARY} u\u0308 "])
    terminal.fails(4, "wrong_password", "item", "list", lines=[f"{CANARY} ü"])


def test_everything_written_is_private(terminal: CommandLine) -> None:
    kit = terminal.folder / "kit.txt"
    terminal.json("profile", "create", "Maria", "--kit", str(kit), lines=[PASSWORD])
    terminal.add("Amazon")
    for place in terminal.data.rglob("*"):
        mode = stat.S_IMODE(place.stat().st_mode)
        assert mode == (0o700 if place.is_dir() else 0o600), place
        if place.is_file():
            assert CANARY.encode() not in place.read_bytes()
