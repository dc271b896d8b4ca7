"""Another copy of the profile through the terminal."""

from __future__ import annotations

from tests.ui.terminal.command_line import PASSWORD, CommandLine, rows_in

KEYS = {
    "format", "in_file", "same", "only_here", "only_there", "changed_here", "changed_there",
    "changed_both", "deleted_here", "deleted_there", "conflicts", "added", "changed",
    "brought_back", "trashed", "versions", "items", "places", "unreadable", "not_kept",
}  # fmt: skip


def test_a_backup_is_compared_and_what_was_deleted_brought_back(maria: CommandLine) -> None:
    bank = maria.add("Bank")
    made = str(maria.json("backup", "create", lines=[PASSWORD]).row["id"])
    maria.json("item", "trash", bank, lines=[PASSWORD])
    ask = ("merge", "--backup", made)
    plain = maria.run(*ask, "--dry-run", lines=[PASSWORD])
    assert plain.out == (
        "Deleted here: 1 item.\n"
        "Deleted here: Bank, left as it is here.\n"
        "0 items would be added, 0 changed, 0 brought back, 0 moved to Trash.\n"
    )
    row = maria.json(*ask, "--bring-back", lines=[PASSWORD]).row
    assert set(row) == KEYS
    assert [row[each] for each in ("in_file", "deleted_here", "brought_back")] == [1, 1, 1]
    (told,) = rows_in(row["items"])
    assert (told["id"], told["outcome"]) == (bank, "taken out of Trash")


def test_one_copy_has_to_be_named(terminal: CommandLine) -> None:
    terminal.fails(2, "usage", "merge", lines=[PASSWORD])
    terminal.fails(2, "usage", "merge", "a-file", "--backup", "00", lines=[PASSWORD])
