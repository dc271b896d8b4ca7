"""A profile goes two ways, at home and on a stick, and all of it comes together again."""

from __future__ import annotations

import shutil

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
