"""Two profiles on one computer: one cannot touch the other."""

from __future__ import annotations

from tests.journeys.terminal.strongroom import JONAS, MARIA, Strongroom


def test_one_cannot_touch_the_other(maria: Strongroom) -> None:
    jonas = maria.create("Jonas", JONAS)
    assert {row["name"] for row in maria.ask("profile", "list").rows} == {"Maria", "Jonas"}
    unclear = maria.fail(2, "item", "list", lines=[MARIA])
    assert "“Maria”" in unclear.err
    before = maria.image("profiles", jonas)
    arguments = ("item", "add", "--type", "login", "--title", "Amazon", "--generate")
    item = maria.ask(*arguments, "--profile", "Maria", lines=[MARIA]).row["id"]
    assert maria.image("profiles", jonas) == before
    maria.fail(4, "item", "list", "--profile", "Jonas", lines=[MARIA])
    maria.fail(3, "item", "show", str(item), "--profile", "Jonas", lines=[JONAS])
    assert maria.ask("item", "list", "--profile", jonas, lines=[JONAS]).rows == []
    maria.fail(4, "profile", "delete", "Jonas", "--confirm", "Jonas", "--no-copy", "--now",
               lines=[MARIA])  # fmt: skip
    maria.ask("item", "list", "--profile", "Jonas", lines=[JONAS])
