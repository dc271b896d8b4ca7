"""A profile's own log from the command line: listed, and checked."""

from __future__ import annotations

import pytest

from core.services import activity
from core.session import Session
from core.vault.activity import ActivityCheck
from tests.ui.terminal.command_line import PASSWORD, CommandLine


def test_listed_newest_first_and_whole(maria: CommandLine) -> None:
    item = maria.add("Amazon")
    rows = maria.json("activity", "list", lines=[PASSWORD]).rows
    assert all(set(row) == {"at", "what", "item"} for row in rows)
    assert [row["what"] for row in rows][:3] == ["unlocked", "create", "unlocked"]
    assert rows[1]["item"] == item
    people = maria.run("activity", "list", lines=[PASSWORD])
    assert (people.code, people.err) == (0, "")
    assert "Added: Amazon" in people.out
    assert "Unlocked with the master password" in people.out
    assert maria.json("activity", "verify", lines=[PASSWORD]).row == {"ok": True}
    people = maria.run("activity", "verify", lines=[PASSWORD])
    assert people.out.startswith("Every line is as it was written.")


def test_a_chain_that_does_not_hold_is_exit_5(
    maria: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def verify(_: Session) -> ActivityCheck:
        return ActivityCheck(ok=False, lines=3)

    monkeypatch.setattr(activity, "verify", verify)
    ran = maria.run("activity", "verify", "--json", lines=[PASSWORD])
    assert ran.code == 5
    assert ran.out.strip() == '{"ok": false}'
    assert "changed outside Strongroom" in ran.err


def test_what_was_shown_is_told_by_its_name_only(maria: CommandLine) -> None:
    item = maria.add("Amazon", password="lantern-7-willow")
    maria.run("item", "show", item, lines=[PASSWORD])
    assert "shown" not in maria.run("activity", "list", lines=[PASSWORD]).out
    shown = maria.run("item", "show", item, "--reveal", lines=[PASSWORD])
    assert "lantern-7-willow" in shown.out
    told = maria.run("activity", "list", lines=[PASSWORD])
    assert "Password shown: Amazon" in told.out
    assert "lantern-7-willow" not in told.out
