"""Health in the terminal: what is found, by id and by title, and never a password."""

from __future__ import annotations

from tests.conftest import CANARY
from tests.ui.terminal.command_line import PASSWORD, CommandLine


def test_what_is_found(maria: CommandLine) -> None:
    forum = maria.add("Forum", password="sommer2021")
    one, two = (maria.add(title, password=f"{CANARY} x") for title in ("Mail", "Bank"))
    maria.add("Fine", password=f"{CANARY} y")
    assert maria.json("health", lines=[PASSWORD]).row == {
        "checked": 4,
        "weak": [forum],
        "reused": [[two, one]],
        "old": [],
        "breached": None,
        "expired": [],
        "ignored": [],
        "unreadable": [],
    }
    said = maria.run("health", lines=[PASSWORD])
    assert said.code == 0
    assert said.out.splitlines() == [
        "4 checked, 3 to fix.",
        "Used more than once: Bank, Mail",
        "Weak: Forum. It is nearly one that is on lists attackers try first.",
    ]
    assert "sommer2021" not in said.out


def test_an_empty_profile_is_healthy(maria: CommandLine) -> None:
    assert maria.run("health", lines=[PASSWORD]).out == "0 checked, 0 to fix.\n"
