"""Items through the terminal: find, show, move, remove; a secret only where it is asked for."""

from __future__ import annotations

import re

import pytest

from core.errors import ItemNotFoundError
from tests.ui.terminal.command_line import ITEM_PASSWORD, PASSWORD, CommandLine, rows_in
from ui.terminal.item_commands import parse_id

NO_SUCH = "00" * 16


def titles(maria: CommandLine, *arguments: str) -> list[str]:
    """Return the titles that a listing shows."""
    return [str(row["title"]) for row in maria.json(*arguments, lines=[PASSWORD]).rows]


def test_a_row_of_a_list(maria: CommandLine) -> None:
    item = maria.add(
        "Amazon", "--username", "m@x", "--url", "https://a.com", "--url", "b.com",
        "--folder", "Shop/A\\/B", "--tag", "x", "--tag", "y",
    )  # fmt: skip
    for listing in (("item", "list"), ("item", "search", "amaz")):
        (row,) = maria.json(*listing, lines=[PASSWORD]).rows
        assert re.fullmatch(r"\d{4}-.*Z", str(row.pop("modified")))
        assert row == {
            "id": item,
            "kind": "login",
            "title": "Amazon",
            "username": "m@x",
            "urls": ["https://a.com", "b.com"],
            "folder": "Shop/A\\/B",
            "tags": ["x", "y"],
        }


def test_a_search_knows_what_is_weak_and_reused(maria: CommandLine) -> None:
    _, old = [maria.add(title, password="sommer2021") for title in ("Forum", "Old forum")]
    maria.add("Mail")
    assert titles(maria, "item", "search", "is:weak") == ["Forum", "Old forum"]
    assert titles(maria, "item", "search", "is:reused -old") == ["Forum"]
    assert titles(maria, "item", "search", "-is:weak -is:old") == ["Mail"]
    maria.run("item", "trash", old, lines=[PASSWORD])
    assert titles(maria, "item", "search", "is:reused") == [], "what lies in Trash is let go of"
    assert titles(maria, "item", "search", "is:weak") == ["Forum"]


def test_absent_is_null(maria: CommandLine) -> None:
    maria.add("Amazon")
    (row,) = maria.json("item", "list", lines=[PASSWORD]).rows
    assert (row["username"], row["folder"], row["urls"], row["tags"]) == (None, None, [], [])


def test_show_hides_what_is_concealed(maria: CommandLine) -> None:
    item = maria.add("Amazon", "--username", "m@x")
    row = maria.json("item", "show", item, lines=[PASSWORD]).row
    assert set(row) == {
        "id", "kind", "title", "folder", "tags", "favourite", "created", "modified",
        "expires", "trashed", "versions", "fields", "attachments",
    }  # fmt: skip
    username, password = rows_in(row["fields"])
    assert set(username) == {"id", "type", "role", "label", "value", "concealed"}
    assert (username["role"], username["value"], username["label"]) == ("username", "m@x", None)
    assert (password["role"], password["type"]) == ("password", "concealed")
    assert (password["value"], password["concealed"]) == (None, True)
    assert (row["expires"], row["trashed"], row["versions"], row["favourite"]) == (
        None, None, 0, False,
    )  # fmt: skip


def test_show_reveals_exactly_what_was_typed(maria: CommandLine) -> None:
    item = maria.add("Amazon")
    shown = maria.json("item", "show", item, "--reveal", lines=[PASSWORD], reveal=True).row
    assert rows_in(shown["fields"])[0]["value"] == ITEM_PASSWORD
    assert "••••••••••" in maria.run("item", "show", item, lines=[PASSWORD]).out
    people = maria.run("item", "show", item, "--reveal", lines=[PASSWORD], reveal=True)
    assert f"Password: {ITEM_PASSWORD}\n" in people.out


def test_text_from_a_profile_does_not_reach_the_terminal_raw(maria: CommandLine) -> None:
    item = maria.add("Am\x1b[31mazon\x07", "--username", "a\u202eb", "--url", "x\r\ny")
    for command in (["list"], ["search", "am"], ["show", item], ["trash", item]):
        out = maria.run("item", *command, lines=[PASSWORD]).out
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", out), command
    (row,) = maria.json("item", "list", "--trash", lines=[PASSWORD]).rows
    assert row["title"] == "Am\x1b[31mazon\x07"


def test_lists_are_by_title_and_can_be_narrowed(maria: CommandLine) -> None:
    maria.add("zoo", "--folder", "Work/Servers", "--tag", "Pets")
    maria.add("Ärzte", "--folder", "Work")
    maria.add("amazon", "--folder", "Workshop")
    gone = maria.add("Gone")
    maria.json("item", "trash", gone, lines=[PASSWORD])
    assert titles(maria, "item", "list") == ["amazon", "Ärzte", "zoo"]
    assert titles(maria, "item", "list", "--folder", "Work") == ["Ärzte", "zoo"]
    assert titles(maria, "item", "list", "--folder", "work/servers") == ["zoo"]
    assert titles(maria, "item", "list", "--folder", "None") == []
    assert titles(maria, "item", "list", "--tag", "pets") == ["zoo"]
    assert titles(maria, "item", "list", "--trash") == ["Gone"]
    assert "Nothing matches “xyz”." in maria.run("item", "search", "xyz", lines=[PASSWORD]).out


def test_search_ranks_and_leaves_out_trash(maria: CommandLine) -> None:
    maria.add("My amazon")
    maria.add("Amazon", "--username", "zoo@x")
    gone = maria.add("Amazonas")
    maria.json("item", "trash", gone, lines=[PASSWORD])
    assert titles(maria, "item", "search", "amaz") == ["Amazon", "My amazon"]
    assert titles(maria, "item", "search", "AMAZ -my") == ["Amazon"]
    assert titles(maria, "item", "search", "zoo") == ["Amazon"]


def test_trash_and_back_and_gone(maria: CommandLine) -> None:
    item = maria.add("Amazon", "--folder", "Shop")
    maria.fails(6, "wrong_state", "item", "remove", item, lines=[PASSWORD])
    assert maria.json("item", "trash", item, lines=[PASSWORD]).row == {"ok": True}
    assert titles(maria, "item", "list") == []
    shown = maria.json("item", "show", item, lines=[PASSWORD]).row
    assert re.fullmatch(r"\d{4}-.*Z", str(shown["trashed"]))
    assert maria.json("item", "restore", item, lines=[PASSWORD]).row == {"ok": True}
    (row,) = maria.json("item", "list", lines=[PASSWORD]).rows
    assert row["folder"] == "Shop"
    maria.json("item", "trash", item, lines=[PASSWORD])
    assert maria.json("item", "remove", item, lines=[PASSWORD]).row == {"ok": True}
    assert titles(maria, "item", "list", "--trash") == []
    maria.fails(3, "item_not_found", "item", "show", item, lines=[PASSWORD])


@pytest.mark.parametrize("act", ["show", "edit", "trash", "restore", "remove", "code"])
def test_no_such_item(maria: CommandLine, act: str) -> None:
    maria.fails(3, "item_not_found", "item", act, NO_SUCH, lines=[PASSWORD])


@pytest.mark.parametrize("text", ["12", "amazon", "", f"{NO_SUCH}00"])
def test_what_can_be_no_id(text: str) -> None:
    with pytest.raises(ItemNotFoundError):
        parse_id(text)


def test_code(maria: CommandLine) -> None:
    item = maria.add("Amazon")
    maria.fails(6, "otp_malformed", "item", "code", item, lines=[PASSWORD])
    given = {"one_time_code": "JBSW Y3DP EHPK 3PXP"}
    maria.json("item", "edit", item, lines=[PASSWORD], given=given)
    row = maria.json("item", "code", item, lines=[PASSWORD]).row
    assert set(row) == {"code", "seconds_left"}
    assert re.fullmatch(r"\d{6}", str(row["code"]))
    assert 1 <= int(str(row["seconds_left"])) <= 30
    assert re.fullmatch(r"\d{6}\n", maria.run("item", "code", item, lines=[PASSWORD]).out)
