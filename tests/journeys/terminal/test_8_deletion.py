"""The whole story, as a script would run it, and what is left of it on the disk."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from tests.conftest import CANARY
from tests.journeys.terminal.strongroom import COPY, ITEM, JONAS, MARIA, Strongroom
from tests.source_tree import ROOT
from tests.ui.terminal.command_line import row_in, rows_in

JONAS_TOO = ("--profile", "Jonas")
DELETE = ("profile", "delete", "Jonas", "--confirm", "Jonas")
CHROME = str(ROOT / "tests" / "fixtures" / "imports" / "chrome.csv")


def test_from_two_profiles_to_a_receipt(maria: Strongroom) -> None:
    jonas = maria.create("Jonas", JONAS)
    add = ("item", "add", "--type", "login", "--title", "Amazon", *JONAS_TOO)
    item = str(maria.ask(*add, lines=[JONAS, ITEM]).row["id"])
    imported = int(str(maria.ask("import", CHROME, *JONAS_TOO, lines=[JONAS]).row["added"]))
    found = maria.ask("item", "search", "amazon", *JONAS_TOO, lines=[JONAS]).rows
    assert [row["id"] for row in found] == [item]
    exported = maria.home / "jonas.csv"
    export = ("export", str(exported), "--format", "csv", *JONAS_TOO)
    assert maria.ask(*export, lines=[JONAS]).row["items"] == imported + 1
    (listed,) = [row for row in maria.ask("profile", "list").rows if row["name"] == "Maria"]
    untouched = maria.image("profiles", str(listed["id"]))

    plan = maria.ask("profile", "delete", "Jonas", "--plan", lines=[JONAS]).row
    kinds = [g["count"] for g in rows_in(plan["removes"]) if g["what"] in ("login", "note")]
    assert sum(int(str(count)) for count in kinds) == imported + 1
    assert plan["other_profiles"] == ["Maria"]
    assert str(exported) in [stay["where"] for stay in rows_in(plan["stays"])]

    copy = maria.home / "kept.strongroom"
    in_30_days = (*DELETE, "--copy", str(copy), "--format", "strongroom", "--in", "30")
    scheduled = maria.ask(*in_30_days, lines=[JONAS, COPY, COPY]).row
    assert (scheduled["state"], scheduled["receipt"]) == ("scheduled", None)
    assert row_in(scheduled["copy"])["items"] == imported + 1
    maria.fail(6, "item", "list", *JONAS_TOO, lines=[JONAS])
    assert maria.ask("profile", "restore", "Jonas", lines=[JONAS]).row == {"state": "active"}
    shown = maria.ask("item", "show", item, "--reveal", *JONAS_TOO, lines=[JONAS], reveal=True).row
    assert ITEM in [field["value"] for field in rows_in(shown["fields"])]

    gone = maria.ask(*DELETE, "--no-copy", "--now", lines=[JONAS]).row
    assert (gone["state"], gone["copy"]) == ("purged", None)
    assert [row["name"] for row in maria.ask("profile", "list").rows] == ["Maria"]
    maria.fail(3, "profile", "restore", "Jonas", lines=[JONAS])
    receipt = Path(str(gone["receipt"]))
    told = maria.ask("receipt", "verify", str(receipt)).row
    assert (told["valid"], told["known"]) == (True, True)
    assert told["receipt"] == json.loads(receipt.read_text(encoding="utf-8"))

    assert maria.image("profiles", str(listed["id"])) == untouched
    everything = b"".join(maria.image().values())
    assert bytes.fromhex(jonas) not in everything
    assert jonas.encode() not in everything
    assert maria.ask("doctor", lines=[MARIA]).row["ok"] is True

    back = maria.ask("import", str(copy), "--file-password", lines=[MARIA, COPY]).row
    assert (back["format"], back["added"]) == ("strongroom", imported + 1)


@pytest.mark.parametrize("patience", [0.0, 0.005, 0.02])
def test_killed_in_the_middle_it_is_finished_or_never_began(
    maria: Strongroom, patience: float
) -> None:
    arguments = ("profile", "delete", "Maria", "--confirm", "Maria", "--no-copy", "--now")
    with maria.process(*arguments, "--password-stdin") as process:
        assert process.stdin is not None
        process.stdin.write(f"{MARIA}\n".encode())
        process.stdin.close()
        while process.poll() is None and not any(maria.data.glob("purging/*")):
            time.sleep(0.0005)
        time.sleep(patience)
        process.kill()
    finished = maria.ask("purge").rows
    (*left,) = maria.ask("profile", "list").rows
    if left:
        assert (finished, left[0]["state"]) == ([], "active")
        maria.ask("item", "list", lines=[MARIA])
        return
    assert all(row["state"] == "purged" for row in finished)
    (receipt,) = maria.data.glob("receipts/*.json")
    assert maria.ask("receipt", "verify", str(receipt)).row["known"] is True
    assert list(maria.data.glob("purging/*")) == []


def test_no_secret_in_any_argument(maria: Strongroom) -> None:
    """The copy is checked by another process, which is not told secrets by its arguments."""
    copy = maria.home / "copy.strongroom"
    arguments = ("export", str(copy), "--format", "strongroom", "--password-stdin")
    seen: set[bytes] = set()
    with maria.process(*arguments) as process:
        assert process.stdin is not None
        process.stdin.write(f"{MARIA}\n{COPY}\n{COPY}\n".encode())
        process.stdin.close()
        while process.poll() is None:
            for place in Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    seen.add(place.read_bytes())
                except OSError:
                    continue
    assert process.returncode == 0
    assert any(b"--check-copy" in line for line in seen), "the check was not caught running"
    assert not any(CANARY.encode() in line for line in seen)
