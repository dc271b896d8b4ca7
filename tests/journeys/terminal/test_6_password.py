"""A wrong password, a new one, and the way back in with the recovery kit."""

from __future__ import annotations

import re

from tests.journeys.terminal.strongroom import JONAS, MARIA, NEW, Strongroom


def test_in_and_locked_out_and_in_again(strongroom: Strongroom) -> None:
    kit = strongroom.home / "kit.txt"
    strongroom.ask("profile", "create", "Maria", "--kit", str(kit), lines=[MARIA])
    wrong = strongroom.fail(4, "item", "list", lines=["wrong"])
    assert "That is not the master password for Maria." in wrong.err
    assert "damaged" not in wrong.err
    strongroom.ask("profile", "change-password", lines=[MARIA, NEW])
    strongroom.fail(4, "item", "list", lines=[MARIA])
    found = re.search(r"(?:\w{4}-){8}\w{4}", kit.read_text())
    assert found
    mistyped = found[0][:-1] + ("0" if found[0][-1] != "0" else "1")
    strongroom.fail(4, "profile", "recover", lines=[mistyped, JONAS])
    strongroom.ask("profile", "recover", lines=[found[0], JONAS])
    strongroom.fail(4, "item", "list", lines=[NEW])
    strongroom.ask("item", "list", lines=[JONAS])
