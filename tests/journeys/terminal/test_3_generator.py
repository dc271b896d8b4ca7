"""Passwords for a script, and one that goes straight into a login."""

from __future__ import annotations

import re

from tests.journeys.terminal.strongroom import MARIA, Strongroom


def test_values_without_a_profile(strongroom: Strongroom) -> None:
    rows = strongroom.ask("generate", "--length", "32", "--no-lookalikes", "--count", "5").rows
    assert len({str(row["value"]) for row in rows}) == 5
    assert all(len(str(row["value"])) == 32 for row in rows)
    words = strongroom.run("generate", "passphrase", "--words", "6", "--separator", ".")
    assert words.out.count(".") == 5
    assert not strongroom.data.exists()
    assert strongroom.run("generate", "--length", "2").code == 6
    assert re.fullmatch("[0-9]{6}\n", strongroom.run("generate", "pin").out)
    rules = "minlength: 8; maxlength: 10; required: digit; allowed: lower, [-]"
    made = strongroom.run("generate", "site", "--rules", rules, "--count", "3").out.split()
    assert all(len(value) == 10 and set(value) & set("0123456789") for value in made)
    (row,) = strongroom.ask("generate", "pattern", "--pattern", "Aa99-####").rows
    assert row["bits"] == 33.61
    assert strongroom.run("generate", "pattern", "--pattern", "99x").code == 6


def test_a_value_becomes_a_login(maria: Strongroom) -> None:
    (made,) = maria.ask("generate", "passphrase").rows
    value = str(made["value"])
    arguments = ("item", "add", "--type", "login", "--title", "Amazon")
    item = str(maria.ask(*arguments, lines=[MARIA, value]).row["id"])
    shown = maria.run("item", "show", item, "--reveal", lines=[MARIA])
    assert f"Password: {value}\n" in shown.out
