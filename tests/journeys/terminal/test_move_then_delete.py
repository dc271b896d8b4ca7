"""A profile ends and all that it held goes on in another one, as a script would have it."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.terminal.strongroom import ITEM, JONAS, MARIA, Strongroom, read_everything
from tests.ui.terminal.command_line import row_in, rows_in

JONAS_TOO = ("--profile", "Jonas")
DELETE = ("profile", "delete", "Jonas", "--confirm", "Jonas")


def own_vault(maria: Strongroom) -> str:
    """Return the path of Maria's vault."""
    (profile,) = (row for row in maria.ask("profile", "list").rows if row["name"] == "Maria")
    return f"profiles/{profile['id']}/vault.db"


def test_everything_goes_on_in_another_profile(maria: Strongroom) -> None:
    maria.create("Jonas", JONAS)
    add = ("item", "add", "--type", "login", "--title", "Amazon")
    maria.ask(*add, *JONAS_TOO, lines=[JONAS, ITEM])
    own = str(maria.ask(*add, "--profile", "Maria", lines=[MARIA, ITEM]).row["id"])
    to_maria = (*DELETE, "--move-to", "Maria", "--now")

    whole = read_everything(maria, *JONAS_TOO, password=JONAS)
    untouched = maria.image("profiles")
    assert maria.fail(4, *to_maria, lines=[JONAS, JONAS]).code == 4
    maria.fail(2, *to_maria, lines=[JONAS])
    maria.fail(3, *DELETE, "--move-to", "Nobody", "--now", lines=[JONAS, MARIA])
    maria.fail(6, *DELETE, "--move-to", "Jonas", "--now", lines=[JONAS, JONAS])
    now, vault = maria.image("profiles"), own_vault(maria)
    assert now[vault] == untouched[vault], "the one that would take it is opened for nothing"
    assert set(now) == set(untouched), "nor is a copy left anywhere"
    # The one that stays was unlocked, which its log tells; it holds what it held.
    assert read_everything(maria, *JONAS_TOO, password=JONAS) == whole

    gone = maria.ask(*to_maria, lines=[JONAS, MARIA]).row
    assert (gone["state"], gone["copy"]) == ("purged", None)
    moved = row_in(gone["moved"])
    assert (moved["to"], moved["folder"], moved["items"]) == ("Maria", "From Jonas", 1)
    assert moved["verified"] is True
    assert [row["name"] for row in maria.ask("profile", "list").rows] == ["Maria"]
    receipt = Path(str(gone["receipt"]))
    told = row_in(row_in(maria.ask("receipt", "verify", str(receipt)).row["receipt"])["moved"])
    assert (told["items"], told["at_the_end"]) == (1, "same")

    listed = maria.ask("item", "list", lines=[MARIA]).rows
    assert {str(row["folder"]) for row in listed} == {"None", "From Jonas"}
    (arrived,) = [str(row["id"]) for row in listed if row["id"] != own]
    shown = maria.ask("item", "show", arrived, "--reveal", lines=[MARIA], reveal=True).row
    assert ITEM in [field["value"] for field in rows_in(shown["fields"])]
    assert maria.ask("doctor", lines=[MARIA]).row["ok"] is True
