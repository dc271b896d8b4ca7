"""A profile goes two ways, at home and on a stick, and all of it comes together again."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from tests.journeys.terminal.strongroom import COPY, MARIA, NEW, Strongroom
from ui.terminal.answers import Json

ADD = ("item", "add", "--type", "login", "--title")
COUNTS = ("changed_both", "changed_here", "only_there", "only_here", "conflicts", "added")


def counts(answer: dict[str, Json]) -> list[Json]:
    """Return what a merge tells of the items, in one line."""
    return [answer[each] for each in COUNTS]


def test_two_ways_and_together_again(maria: Strongroom) -> None:
    bank = str(maria.ask(*ADD, "Bank", lines=[MARIA, NEW]).row["id"])
    home, maria.data = maria.data, maria.home / "stick"
    shutil.copytree(home, maria.data)
    maria.ask("item", "edit", bank, "--username", "maria@stick.example", lines=[MARIA])
    archive = str(maria.home / "stick.strongroom")
    maria.ask("export", archive, "--format", "strongroom", lines=[MARIA, COPY, COPY])
    maria.data = home
    done = maria.ask("merge", archive, lines=[MARIA, COPY]).row
    assert (done["changed_there"], done["changed"]) == (1, 1)
    (row,) = maria.ask("item", "list", lines=[MARIA]).rows
    assert row["username"] == "maria@stick.example"


@pytest.mark.soak
def test_a_file_for_a_phone_comes_back(maria: Strongroom) -> None:
    bank = str(maria.ask(*ADD, "Bank", lines=[MARIA, NEW]).row["id"])
    maria.ask(*ADD, "Mail", "--folder", "Home", lines=[MARIA, NEW])
    file = str(maria.home / "phone.kdbx")
    maria.ask("export", file, "--format", "kdbx", lines=[MARIA, COPY, COPY])
    same = maria.ask("merge", file, lines=[MARIA, COPY]).row
    assert (same["same"], counts(same)) == (2, [0] * 6)
    maria.ask("item", "edit", bank, "--url", "https://bank.example", lines=[MARIA])
    maria.ask(*ADD, "New here", lines=[MARIA, NEW])
    assert counts(maria.ask("merge", file, lines=[MARIA, COPY]).row) == [0, 1, 0, 1, 0, 0]
    maria.fail(4, "merge", file, lines=[MARIA, NEW])
    maria.ask("profile", "create", "Jonas", lines=[MARIA])
    other = maria.ask("merge", file, "--profile", "Jonas", lines=[MARIA, COPY]).row
    assert counts(other) == [0, 0, 2, 0, 0, 2]
    listed = maria.ask("item", "list", "--profile", "Jonas", lines=[MARIA]).rows
    assert {row["folder"] for row in listed} == {None, "Home"}


def in_keepassxc(file: str, *arguments: str) -> None:
    """Do something to a file with KeePassXC, as a person does on another computer."""
    assert shutil.which("keepassxc-cli"), "keepassxc-cli is missing: apt-get install keepassxc"
    subprocess.run(
        ["keepassxc-cli", arguments[0], "-q", *arguments[1:-1], file, arguments[-1]],
        input=f"{COPY}\n".encode(),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        check=True,
        timeout=60,
    )


@pytest.mark.soak
def test_what_was_done_in_keepassxc_comes_back(maria: Strongroom) -> None:
    ids = {
        title: str(maria.ask(*ADD, title, "--folder", "Home", lines=[MARIA, NEW]).row["id"])
        for title in ("Bank", "Mail", "Old", "Older")
    }
    file = str(maria.home / "phone.kdbx")
    maria.ask("export", file, "--format", "kdbx", lines=[MARIA, COPY, COPY])
    in_keepassxc(file, "edit", "-u", "maria@phone.example", "Home/Bank")
    in_keepassxc(file, "rm", "Home/Old")
    in_keepassxc(file, "rm", "Home/Older")
    in_keepassxc(file, "rm", "Recycle Bin/Older")
    in_keepassxc(file, "add", "-u", "maria", "Home/New there")
    maria.ask("item", "edit", ids["Mail"], "--username", "maria@here.example", lines=[MARIA])
    done = maria.ask("merge", file, lines=[MARIA, COPY]).row
    assert counts(done) == [0, 1, 1, 0, 0, 1]
    assert (done["changed_there"], done["deleted_there"], done["trashed"]) == (1, 2, 0)
    listed = {row["title"]: row for row in maria.ask("item", "list", lines=[MARIA]).rows}
    assert set(listed) == {*ids, "New there"}
    assert listed["Bank"]["username"] == "maria@phone.example"
    assert listed["Mail"]["username"] == "maria@here.example"
    again = maria.ask("merge", file, "--apply-deletions", lines=[MARIA, COPY]).row
    assert (again["added"], again["changed"], again["trashed"]) == (0, 0, 2)
