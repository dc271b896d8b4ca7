"""Another copy of the profile through the terminal."""

from __future__ import annotations

import shutil

from tests.conftest import CANARY
from tests.ui.terminal.command_line import PASSWORD, CommandLine

PASSPHRASE = f"{CANARY} copy"
KEYS = {
    "format", "in_file", "same", "only_here", "only_there", "changed_here", "changed_there",
    "changed_both", "deleted_here", "deleted_there", "conflicts", "added", "changed",
    "brought_back", "trashed", "versions", "items", "unreadable", "not_kept",
}  # fmt: skip


def change_password(maria: CommandLine, item: str, password: str) -> None:
    """Give an item another password."""
    maria.json("item", "edit", item, "--password", lines=[PASSWORD, password])


def export(maria: CommandLine, name: str) -> str:
    """Write an archive and return its path."""
    file = str(maria.folder / name)
    ask = ("export", file, "--format", "strongroom")
    maria.json(*ask, lines=[PASSWORD, PASSPHRASE, PASSPHRASE])
    return file


def test_an_archive_that_went_another_way(maria: CommandLine) -> None:
    mail, bank = maria.add("Mail"), maria.add("Bank")
    made = str(maria.json("backup", "create", lines=[PASSWORD]).row["id"])
    shutil.copytree(maria.data, maria.folder / "there")
    change_password(maria, mail, f"{CANARY} here")
    here, maria.data = maria.data, maria.folder / "there"
    change_password(maria, mail, f"{CANARY} there")
    maria.json("item", "trash", bank, lines=[PASSWORD])
    maria.add("Shop")
    file, maria.data = export(maria, "there.strongroom"), here
    lines = [PASSWORD, PASSPHRASE]
    wrong = [PASSWORD, f"{CANARY} wrong"]
    maria.fails(4, "wrong_file_password", "merge", file, "--dry-run", lines=wrong)
    plain = maria.run("merge", file, "--dry-run", "--apply-deletions", lines=lines).out
    assert "Password: changed in both, as in the other copy." in plain
    assert "Deleted in the other copy: Bank, moved to Trash." in plain
    row = maria.json("merge", file, "--conflicts", "here", lines=lines).row
    assert set(row) == KEYS
    counts = ("in_file", "same", "only_there", "changed_both", "deleted_there", "conflicts")
    assert [row[each] for each in counts] == [3, 0, 1, 1, 1, 1]
    assert [row[each] for each in ("added", "changed", "versions", "trashed")] == [1, 0, 1, 0]
    row = maria.json("merge", "--backup", made, lines=[PASSWORD]).row
    assert [row[each] for each in ("same", "changed_here", "only_here", "added")] == [1, 1, 1, 0]
    listed = maria.json("item", "list", lines=[PASSWORD]).rows
    assert {each["title"] for each in listed} == {"Mail", "Bank", "Shop"}


def test_one_copy_has_to_be_named(terminal: CommandLine) -> None:
    terminal.fails(2, "usage", "merge", lines=[PASSWORD])
    terminal.fails(2, "usage", "merge", "a-file", "--backup", "00", lines=[PASSWORD])
