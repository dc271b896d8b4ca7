"""A login from its making to Trash and back, with its past."""

from __future__ import annotations

from tests.journeys.terminal.strongroom import MARIA, NEW, Strongroom
from tests.ui.terminal.command_line import rows_in


def password_of(strongroom: Strongroom, item: str) -> object:
    """Return the password of a login."""
    shown = strongroom.ask("item", "show", item, "--reveal", lines=[MARIA], reveal=True).row
    (field,) = [f for f in rows_in(shown["fields"]) if f["role"] == "password"]
    return field["value"]


def test_a_login_lives(maria: Strongroom) -> None:
    arguments = ("--type", "login", "--title", "Amazon", "--username", "m@x", "--generate")
    item = str(maria.ask("item", "add", *arguments, lines=[MARIA]).row["id"])
    generated = password_of(maria, item)
    assert len(str(generated)) == 20
    maria.ask("item", "edit", item, "--password", lines=[MARIA, NEW])
    assert password_of(maria, item) == NEW
    shown = maria.ask("item", "show", item, lines=[MARIA]).row
    assert shown["versions"] == 1
    (hidden,) = [f for f in rows_in(shown["fields"]) if f["role"] == "password"]
    assert (hidden["value"], hidden["concealed"]) == (None, True)
    maria.ask("item", "trash", item, lines=[MARIA])
    assert maria.ask("item", "list", lines=[MARIA]).rows == []
    assert len(maria.ask("item", "list", "--trash", lines=[MARIA]).rows) == 1
    maria.ask("item", "restore", item, lines=[MARIA])
    assert password_of(maria, item) == NEW


def test_a_code_and_lines_come_as_an_object(maria: Strongroom) -> None:
    given = {
        "notes": "first\nsecond",
        "one_time_code": "otpauth://totp/X?secret=JBSWY3DPEHPK3PXP",
    }
    arguments = ("item", "add", "--type", "login", "--title", "X")
    item = str(maria.ask(*arguments, lines=[MARIA], given=given).row["id"])
    assert set(maria.ask("item", "code", item, lines=[MARIA]).row) == {"code", "seconds_left"}
    people = maria.run("item", "show", item, lines=[MARIA])
    assert "    first\n    second\n" in people.out
    assert "JBSWY3DPEHPK3PXP" not in people.out
