"""The end of a profile through the terminal: every way there, and every way it is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.adapters.clock import SystemClock
from core.storage.file_systems import find_file_system
from tests.conftest import CANARY
from tests.core.deletion.test_keys_fate import fail_writing
from tests.core.deletion.test_purge import fail_on
from tests.fakes.clock import FakeClock
from tests.source_tree import ROOT
from tests.ui.terminal.command_line import (
    OTHER_PASSWORD,
    PASSWORD,
    CommandLine,
    row_in,
    rows_in,
)

DELETE = ("profile", "delete", "Maria", "--confirm", "Maria")
PASSPHRASE = f"{CANARY} copy"
DAY = 24 * 60 * 60 * 1000
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """Return a folder on a disk: a copy in memory is refused, and /tmp may be memory."""
    if not find_file_system(tmp_path).in_memory:
        return tmp_path
    folder = ROOT / "build" / tmp_path.name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def image(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {str(p): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def state(maria: CommandLine) -> str:
    """Return the state of the only profile."""
    (row,) = maria.json("profile", "list").rows
    return str(row["state"])


def test_a_plan_changes_no_byte(maria: CommandLine) -> None:
    maria.json("profile", "create", "Ann", lines=[OTHER_PASSWORD])
    maria.add("Amazon", "--folder", "F", "--profile", "Maria")
    before = image(maria.data / "profiles")
    row = maria.json("profile", "delete", "Maria", "--plan").row
    assert image(maria.data / "profiles") == before
    all_of_it = image(maria.data)
    counted = maria.json("profile", "delete", "Maria", "--plan", lines=[PASSWORD]).row
    assert image(maria.data) == all_of_it, "nor that somebody looked is written down"
    assert "login" in [gone["what"] for gone in rows_in(counted["removes"])]
    assert set(row) == {"removes", "stays", "other_profiles"}
    assert row["other_profiles"] == ["Ann"]
    assert all(set(gone) == {"what", "count", "bytes"} for gone in rows_in(row["removes"]))
    assert all(set(stay) == {"what", "where"} for stay in rows_in(row["stays"]))
    assert "login" not in [gone["what"] for gone in rows_in(row["removes"])]


def test_a_plan_with_the_password_is_exact(maria: CommandLine, disk: Path) -> None:
    maria.add("Amazon", "--folder", "F", "--tag", "t")
    gone = maria.add("Gone")
    maria.json("item", "trash", gone, lines=[PASSWORD])
    copy = disk / "kept.csv"
    maria.json("export", str(copy), "--format", "csv", lines=[PASSWORD])
    row = maria.json("profile", "delete", "Maria", "--plan", lines=[PASSWORD]).row
    counts = {gone["what"]: gone["count"] for gone in rows_in(row["removes"])}
    assert (counts["login"], counts["trash"], counts["folder"], counts["tag"]) == (1, 1, 1, 1)
    assert {"what": "copy", "where": str(copy)} in rows_in(row["stays"])
    assert {"what": "uncontrolled", "where": None} in rows_in(row["stays"])
    people = maria.run("profile", "delete", "Maria", "--plan", lines=[PASSWORD]).out
    assert "  1 login\n" in people
    assert "unencrypted: anyone can read it" in people
    assert "this is the last profile" in people
    copy.unlink()


def test_schedule_and_restore(maria: CommandLine) -> None:
    item = maria.add("Amazon")
    vault = image(maria.data / "profiles")
    row = maria.json(*DELETE, "--no-copy", "--in", "7", lines=[PASSWORD]).row
    assert TIME.fullmatch(str(row.pop("deadline")))
    assert row == {"state": "scheduled", "copy": None, "receipt": None}
    (listed,) = maria.json("profile", "list").rows
    assert (listed["state"], listed["with_password"]) == ("scheduled", True)
    assert TIME.fullmatch(str(listed["deadline"]))
    maria.fails(2, "profile_not_chosen", "item", "list", lines=[PASSWORD])
    maria.fails(6, "wrong_state", "item", "list", "--profile", "Maria", lines=[PASSWORD])
    maria.fails(6, "wrong_state", *DELETE, "--no-copy", "--in", "7", lines=[PASSWORD])
    maria.fails(4, "wrong_password", "profile", "restore", "Maria", lines=[OTHER_PASSWORD])
    assert maria.json("profile", "restore", "Maria", lines=[PASSWORD]).row == {"state": "active"}
    now = image(maria.data / "profiles")
    assert {k: v for k, v in now.items() if k.endswith(".db")} == {
        k: v for k, v in vault.items() if k.endswith(".db")
    }
    maria.json("item", "show", item, lines=[PASSWORD])
    maria.fails(6, "wrong_state", "profile", "restore", "Maria", lines=[PASSWORD])


def test_restore_with_the_recovery_key(terminal: CommandLine) -> None:
    kit = terminal.folder / "kit.txt"
    terminal.json("profile", "create", "Maria", "--kit", str(kit), lines=[PASSWORD])
    terminal.json(*DELETE, "--no-copy", "--in", "90", lines=[PASSWORD])
    found = re.search(r"(?:\w{4}-){8}\w{4}", kit.read_text(encoding="utf-8"))
    assert found
    restore = ("profile", "restore", "Maria", "--recovery-key")
    terminal.fails(4, "wrong_recovery_key", *restore, lines=["0000"])
    assert terminal.json(*restore, lines=[found[0]]).row == {"state": "active"}


def test_copy_and_delete_now(maria: CommandLine, disk: Path) -> None:
    maria.add("Amazon")
    copy = disk / "maria.strongroom"
    arguments = (*DELETE, "--copy", str(copy), "--format", "strongroom", "--now")
    maria.fails(4, "second_differs", *arguments, lines=[PASSWORD, PASSPHRASE, "other"])
    assert state(maria) == "active"
    row = maria.json(*arguments, lines=[PASSWORD, PASSPHRASE, PASSPHRASE]).row
    assert (row["state"], row["deadline"]) == ("purged", None)
    kept = row_in(row["copy"])
    assert set(kept) == {"format", "items", "attachments", "sha256", "verified"}
    assert (kept["format"], kept["items"], kept["verified"]) == ("strongroom", 1, True)
    assert maria.json("profile", "list").rows == []
    assert list((maria.data / "profiles").iterdir()) == []
    receipt = Path(str(row["receipt"]))
    told = maria.json("receipt", "verify", str(receipt)).row
    assert (told["valid"], told["known"]) == (True, True)
    assert row_in(told["receipt"])["name"] is None
    assert CANARY not in receipt.read_text(encoding="utf-8")
    people = maria.run("receipt", "verify", str(receipt)).out
    assert "is unaltered. This computer wrote it." in people
    assert "1 login" in people
    terminal_of_ann = maria
    terminal_of_ann.json("profile", "create", "Ann", lines=[OTHER_PASSWORD])
    into = ("import", str(copy), "--file-password")
    assert maria.json(*into, lines=[OTHER_PASSWORD, PASSPHRASE]).row["added"] == 1
    copy.unlink()


def test_a_scheduled_profile_can_be_deleted_now(maria: CommandLine, disk: Path) -> None:
    maria.add("Amazon")
    copy = disk / "maria.csv"
    arguments = (*DELETE, "--copy", str(copy), "--format", "csv", "--in", "30")
    row = maria.json(*arguments, lines=[PASSWORD]).row
    assert row_in(row["copy"])["format"] == "csv"
    maria.fails(4, "wrong_password", *DELETE, "--now", lines=[OTHER_PASSWORD])
    maria.fails(2, "usage", *DELETE, "--now", "--no-copy", lines=[PASSWORD])
    row = maria.json(*DELETE, "--now", lines=[PASSWORD]).row
    assert (row["state"], row["deadline"]) == ("purged", None)
    assert row_in(row["copy"])["sha256"] is None, "the hash of a file in clear is not told"
    assert maria.json("receipt", "verify", str(row["receipt"])).row["valid"] is True
    copy.unlink()


def test_without_the_password(maria: CommandLine) -> None:
    arguments = (*DELETE, "--without-password")
    maria.fails(2, "usage", *arguments, "--no-copy")
    row = maria.json(*arguments).row
    assert TIME.fullmatch(str(row.pop("deadline")))
    assert row == {"state": "scheduled", "with_password": False}
    (listed,) = maria.json("profile", "list").rows
    assert (listed["state"], listed["with_password"]) == ("scheduled", False)
    maria.fails(6, "wrong_state", *arguments)
    assert maria.json("purge").rows == []
    assert maria.json("profile", "restore", "Maria").row == {"state": "active"}
    maria.json(*arguments)
    maria.json("item", "list", "--profile", "Maria", lines=[PASSWORD])
    assert state(maria) == "active", "opening it cancels"


@pytest.mark.parametrize(
    ("arguments", "code", "kind"),
    [
        (["profile", "delete", "Maria", "--no-copy", "--now"], 2, "usage"),
        ([*DELETE, "--now"], 2, "usage"),
        ([*DELETE, "--no-copy"], 2, "usage"),
        ([*DELETE, "--copy", "x", "--now"], 2, "usage"),
        ([*DELETE, "--copy", "x", "--no-copy", "--format", "csv", "--now"], 2, "usage"),
        ([*DELETE, "--copy", "x", "--format", "chrome-csv", "--now"], 2, "usage"),
        ([*DELETE, "--no-copy", "--in", "31"], 2, "usage"),
        ([*DELETE, "--no-copy", "--in", "30", "--now"], 2, "usage"),
        (["profile", "delete", "Eve", "--confirm", "Eve", "--no-copy", "--now"], 3, None),
        ([*DELETE[:3], "--confirm", "maria", "--no-copy", "--now"], 6, "not_confirmed"),
        ([*DELETE[:3], "--confirm", "Mari a", "--no-copy", "--now"], 6, "not_confirmed"),
        ([*DELETE[:3], "--confirm", "", "--no-copy", "--now"], 6, "not_confirmed"),
    ],
)
def test_what_deletes_nothing(
    maria: CommandLine, arguments: list[str], code: int, kind: str | None
) -> None:
    before = image(maria.data)
    ran = maria.run(*arguments, "--json", lines=[PASSWORD])
    assert (ran.code, ran.kind) == (code, kind or "profile_not_found")
    assert image(maria.data) == before


def test_a_wrong_password_deletes_nothing(maria: CommandLine) -> None:
    for when in (["--now"], ["--in", "7"]):
        arguments = (*DELETE, "--no-copy", *when)
        maria.fails(4, "wrong_password", *arguments, lines=[OTHER_PASSWORD])
        maria.fails(4, "wrong_password", *arguments, lines=[""])
    maria.json("item", "list", lines=[PASSWORD])


def test_a_name_is_compared_in_one_form(terminal: CommandLine) -> None:
    terminal.json("profile", "create", "Zoë", lines=[PASSWORD])
    confirm = ("profile", "delete", "Zoë", "--confirm", " Zoe\u0308 ")
    assert terminal.json(*confirm, "--no-copy", "--now", lines=[PASSWORD]).row["state"] == "purged"


def test_a_copy_inside_what_goes_is_refused(maria: CommandLine) -> None:
    for place in ("data/copy.csv", "data/profiles/copy.csv"):
        path = str(maria.folder / place)
        arguments = (*DELETE, "--copy", path, "--format", "csv", "--now")
        maria.fails(6, "refused_place", *arguments, lines=[PASSWORD])
        assert not Path(path).exists()
    assert state(maria) == "active"


def test_purge_with_nothing_to_do(maria: CommandLine) -> None:
    assert maria.json("purge").rows == []
    assert maria.run("purge").out == "No deletion is due.\n"
    maria.json(*DELETE, "--no-copy", "--in", "7", lines=[PASSWORD])
    assert maria.json("purge").rows == []


@pytest.mark.parametrize("done", ["nothing", "overwritten"])
def test_a_deletion_that_cannot_finish_says_what_is_true_already(
    maria: CommandLine, monkeypatch: pytest.MonkeyPatch, done: str
) -> None:
    truth = "nothing was overwritten yet: the key file on this computer is whole"
    if done == "overwritten":
        truth = "the key file on this computer was overwritten"
    copy = maria.folder / "copy.csv"
    maria.run("export", str(copy), "--format", "csv", lines=[PASSWORD])
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "vault.db" if done == "overwritten" else "profile.keys")
        if done == "nothing":
            fail_writing(broken, after=0)
        told = maria.run(*DELETE, "--no-copy", "--now", lines=[PASSWORD])
        assert told.code == 8
        assert told.err.count("\n") == 1
        assert f"Maria is not deleted completely: “{maria.data}" in told.err
        said = f" could not be removed; {truth}; copies known to remain: 1. Run "
        assert said in told.err
        again = maria.run("purge")
        assert again.code == 8
        assert said in again.err
    (row,) = maria.json("purge").rows
    assert row["state"] == "purged"


def test_a_wait_that_is_over_needs_one_more_day_with_the_window(
    maria: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FakeClock(now=SystemClock().now())
    monkeypatch.setattr("core.app.SystemClock", lambda: clock)
    maria.json(*DELETE, "--no-copy", "--in", "7", lines=[PASSWORD])
    clock.reboot(off_ms=8 * DAY)
    for _ in range(3):
        (row,) = maria.json("purge").rows
        assert set(row) == {"id", "state", "receipt", "copy"}
        assert (row["state"], row["receipt"], row["copy"]) == ("held", None, None)
        clock.advance(2 * DAY)
    assert state(maria) == "held"
    maria.fails(6, "wrong_state", "item", "list", "--profile", "Maria", lines=[PASSWORD])
    assert maria.json("profile", "restore", "Maria", lines=[PASSWORD]).row == {"state": "active"}


def test_a_forgotten_profile_goes_when_it_is_confirmed_again(
    maria: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FakeClock(now=SystemClock().now())
    monkeypatch.setattr("core.app.SystemClock", lambda: clock)
    arguments = (*DELETE, "--without-password")
    maria.json(*arguments)
    maria.fails(6, "wrong_state", *arguments)
    clock.advance(61 * DAY)
    assert maria.app_with_card_on_screen() == ["held"]
    maria.fails(6, "wrong_state", *arguments)
    assert maria.hours_with_card_on_screen(clock, 24) == ["asks"]
    (row,) = maria.json("purge").rows
    assert row["state"] == "asks"
    done = maria.json(*arguments).row
    assert (done["state"], done["with_password"]) == ("purged", False)
    assert maria.json("receipt", "verify", str(done["receipt"])).row["known"] is True
    assert maria.json("profile", "list").rows == []


def test_a_receipt_that_was_altered(maria: CommandLine) -> None:
    row = maria.json(*DELETE, "--no-copy", "--now", lines=[PASSWORD]).row
    receipt = Path(str(row["receipt"]))
    altered = maria.folder / "altered.json"
    text = receipt.read_text(encoding="utf-8")
    altered.write_text(text.replace('"resumed": false', '"resumed": true'), encoding="utf-8")
    ran = maria.run("receipt", "verify", str(altered), "--json")
    assert ran.code == 5
    assert ran.row == {"valid": False, "known": False, "receipt": None}
    assert ran.err.count("\n") == 1
    elsewhere = maria.folder / "elsewhere"
    ran = maria.run_raw("--data-dir", str(elsewhere), "receipt", "verify", str(receipt), "--json")
    assert (ran.code, ran.row["valid"], ran.row["known"]) == (0, True, False)
    assert not elsewhere.exists()
