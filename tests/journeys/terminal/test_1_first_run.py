"""From nothing to a profile with a recovery kit, by a script."""

from __future__ import annotations

import re
import stat

from tests.journeys.terminal.strongroom import MARIA, Strongroom


def test_a_profile_is_made_and_its_kit_saved(strongroom: Strongroom) -> None:
    strongroom.fail(6, "profile", "create", "Maria", lines=["too short"])
    assert strongroom.ask("profile", "list").rows == []
    kit = strongroom.home / "kit.txt"
    made = strongroom.ask("profile", "create", "Maria", "--kit", str(kit), lines=[MARIA]).row
    assert made["name"] == "Maria"
    assert stat.S_IMODE(kit.stat().st_mode) == 0o600
    assert re.search(r"Recovery key  (?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}\n", kit.read_text())
    strongroom.fail(6, "profile", "create", "MARIA", lines=[MARIA])
    (listed,) = strongroom.ask("profile", "list").rows
    assert (listed["id"], listed["state"]) == (made["id"], "active")
    assert strongroom.ask("item", "list", lines=[MARIA]).rows == []
    assert strongroom.ask("doctor", lines=[MARIA]).row["ok"] is True
