"""A profile ends and all that it held goes on in another one, as a script would have it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.terminal.strongroom import ITEM, JONAS, MARIA, Strongroom, read_everything
from tests.ui.terminal.command_line import row_in, rows_in

JONAS_TOO = ("--profile", "Jonas")
DELETE = ("profile", "delete", "Jonas", "--confirm", "Jonas")


def own_vault(maria: Strongroom) -> str:
    """Return the path of Maria's vault."""
    (profile,) = (row for row in maria.ask("profile", "list").rows if row["name"] == "Maria")
    return f"profiles/{profile['id']}/vault.db"


ADD = ("item", "add", "--type", "login", "--title", "Amazon")
TO_MARIA = (*DELETE, "--move-to", "Maria", "--now")


def test_everything_goes_on_in_another_profile(maria: Strongroom) -> None:
    maria.create("Jonas", JONAS)
    maria.ask(*ADD, *JONAS_TOO, lines=[JONAS, ITEM])
    assert maria.fail(4, *TO_MARIA, lines=[JONAS, JONAS]).code == 4

    gone = maria.ask(*TO_MARIA, lines=[JONAS, MARIA]).row
    assert (gone["state"], gone["copy"]) == ("purged", None)
    moved = row_in(gone["moved"])
    assert (moved["to"], moved["folder"], moved["items"]) == ("Maria", "From Jonas", 1)
    assert moved["verified"] is True
    receipt = Path(str(gone["receipt"]))
    told = row_in(row_in(maria.ask("receipt", "verify", str(receipt)).row["receipt"])["moved"])
    assert (told["items"], told["at_the_end"]) == (1, "same")

    (arrived,) = maria.ask("item", "list", lines=[MARIA]).rows
    assert arrived["folder"] == "From Jonas"
    show = ("item", "show", str(arrived["id"]), "--reveal")
    shown = maria.ask(*show, lines=[MARIA], reveal=True).row
    assert ITEM in [field["value"] for field in rows_in(shown["fields"])]


@pytest.mark.soak
def test_refused_it_changes_nothing(maria: Strongroom) -> None:
    maria.create("Jonas", JONAS)
    maria.ask(*ADD, *JONAS_TOO, lines=[JONAS, ITEM])
    whole = read_everything(maria, *JONAS_TOO, password=JONAS)
    untouched = maria.image("profiles")
    maria.fail(4, *TO_MARIA, lines=[JONAS, JONAS])
    maria.fail(2, *TO_MARIA, lines=[JONAS])
    maria.fail(3, *DELETE, "--move-to", "Nobody", "--now", lines=[JONAS, MARIA])
    maria.fail(6, *DELETE, "--move-to", "Jonas", "--now", lines=[JONAS, JONAS])
    now, vault = maria.image("profiles"), own_vault(maria)
    assert now[vault] == untouched[vault], "the one that would take it is opened for nothing"
    assert set(now) == set(untouched), "nor is a copy left anywhere"
    # The one that stays was unlocked, which its log tells; it holds what it held.
    assert read_everything(maria, *JONAS_TOO, password=JONAS) == whole
    maria.ask(*TO_MARIA, lines=[JONAS, MARIA])
    assert maria.ask("doctor", lines=[MARIA]).row["ok"] is True
