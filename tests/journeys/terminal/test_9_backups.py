"""Something is lost, and a backup gives it back; the password of today opens it."""

from __future__ import annotations

from tests.journeys.terminal.strongroom import MARIA, NEW, Strongroom


def test_lost_and_given_back(strongroom: Strongroom) -> None:
    strongroom.ask("profile", "create", "Maria", lines=[MARIA])
    add = ("item", "add", "--type", "login", "--generate", "--title")
    item = strongroom.ask(*add, "Amazon", lines=[MARIA]).row["id"]
    made = strongroom.ask("backup", "create", lines=[MARIA]).row
    strongroom.ask("item", "trash", str(item), lines=[MARIA])
    strongroom.ask("item", "remove", str(item), lines=[MARIA])
    changed = strongroom.ask("profile", "change-password", lines=[MARIA, NEW]).row
    assert changed == {"backups_rewrapped": 2, "backups_elsewhere": []}
    strongroom.fail(4, "backup", "restore", str(made["id"]), lines=[MARIA])
    strongroom.ask("backup", "restore", str(made["id"]), lines=[NEW])
    (back,) = strongroom.ask("item", "list", lines=[NEW]).rows
    assert (back["id"], back["title"]) == (item, "Amazon")
