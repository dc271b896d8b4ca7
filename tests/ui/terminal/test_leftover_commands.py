"""What is left over, listed with its reason and removed by name only."""

from __future__ import annotations

from tests.ui.terminal.command_line import CommandLine


def test_a_folder_in_order_has_none(maria: CommandLine) -> None:
    assert maria.json("leftovers", "list").rows == []
    assert maria.run("leftovers", "list").out.startswith("Nothing is left over.")
    assert maria.json("doctor").row["leftovers"] == 0


def test_they_are_listed_explained_and_removed_on_request(maria: CommandLine) -> None:
    half = maria.data / ".0123456789abcdef.part"
    half.write_bytes(b"half written")
    half.chmod(0o600)
    (maria.data / "diary.txt").write_text("mine")
    (maria.data / "diary.txt").chmod(0o600)
    rows = {row["kind"]: row for row in maria.json("leftovers", "list").rows}
    assert set(rows) == {"temporary-file", "not-ours"}
    mine, theirs = rows["temporary-file"], rows["not-ours"]
    assert set(mine) == {"id", "kind", "where", "bytes", "removable"}
    assert (mine["bytes"], mine["where"], mine["removable"]) == (12, str(half), True)
    assert theirs["removable"] is False
    people = maria.run("leftovers", "list").out
    assert "Half-written file (12 bytes)" in people
    assert "Removing it: The file goes." in people

    assert maria.run("doctor", "--json").row["leftovers"] == 2
    assert "2 left over. See: strongroom leftovers list" in maria.run("doctor").out

    unsure = maria.run("leftovers", "remove", str(mine["id"]))
    assert (unsure.code, half.exists()) == (2, True)
    assert maria.run("leftovers", "remove", "0" * 12, "--yes").code == 3
    kept = maria.run("leftovers", "remove", str(theirs["id"]), "--yes", "--json")
    assert (kept.code, kept.kind) == (6, "leftover_kept")
    assert maria.json("leftovers", "remove", str(mine["id"]), "--yes").row == {"ok": True}
    assert not half.exists()
    assert b'"leftover-removed"' in (maria.data / "installation.log").read_bytes()
