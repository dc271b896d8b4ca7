"""Real files of other programs come in, with counts that add up, and bad ones change nothing."""

from __future__ import annotations

import pytest

from tests.journeys.terminal.strongroom import MARIA, Strongroom, read_everything
from tests.source_tree import ROOT
from tests.ui.terminal.command_line import rows_in

FIXTURES = ROOT / "tests" / "fixtures" / "imports"
BAD = (
    b"",
    b"name,url,username,password,note\n",
    b"title,username\nA,b\n",
    bytes(range(256)) * 4,
)


def read_items(maria: Strongroom) -> list[dict[str, object]]:
    """Return title, login, password, url and comments of every item that was imported."""
    found = []
    for row in maria.ask("item", "list", lines=[MARIA]).rows:
        arguments = ("item", "show", str(row["id"]), "--reveal")
        shown = maria.ask(*arguments, lines=[MARIA], reveal=True).row
        values = {field["role"]: field["value"] for field in rows_in(shown["fields"])}
        found.append(
            {
                "title": row["title"],
                "login": values.get("username"),
                "password": values.get("password"),
                "url": row["urls"][0] if isinstance(row["urls"], list) and row["urls"] else None,
                "comments": values.get("notes"),
            }
        )
    return found


@pytest.mark.parametrize("name", ["chrome.csv", "bitwarden.json"])
def test_what_is_in_the_file_is_in_the_profile(maria: Strongroom, name: str) -> None:
    answer = maria.ask("import", str(FIXTURES / name), lines=[MARIA]).row
    total = sum(int(str(answer[part])) for part in ("added", "updated", "skipped"))
    assert answer["in_file"] == total + len(rows_in(answer["unreadable"]))
    bakery = next(item for item in read_items(maria) if item["title"] == "Bakery")
    assert bakery == {
        "title": "Bakery",
        "login": "mia",
        "password": 'kl,ee "blatt" 7',
        "url": "https://bakery.example/login",
        "comments": 'Opens at six.\nAsk for Anna, not "Ann".',
    }
    again = maria.ask("import", str(FIXTURES / name), lines=[MARIA]).row
    assert (again["added"], again["updated"]) == (0, 0)


def test_firefox_and_a_look_before(maria: Strongroom) -> None:
    file = str(FIXTURES / "firefox.csv")
    dry = maria.ask("import", file, "--dry-run", lines=[MARIA]).row
    assert maria.ask("item", "list", lines=[MARIA]).rows == []
    assert maria.ask("import", file, lines=[MARIA]).row == dry
    assert len(maria.ask("item", "list", lines=[MARIA]).rows) == dry["added"]


def test_bad_files_change_nothing(maria: Strongroom) -> None:
    maria.ask("import", str(FIXTURES / "chrome.csv"), lines=[MARIA])
    before, files = read_everything(maria), set(maria.image("profiles"))
    file = maria.home / "bad"
    for content in BAD:
        file.write_bytes(content)
        ran = maria.fail(9, "import", str(file), lines=[MARIA])
        assert str(file) in ran.err
    assert set(maria.image("profiles")) == files, "not even a backup was made"
    assert read_everything(maria) == before
    # Of each that the profile was unlocked is told in its log, but no more.
    told = [row["what"] for row in maria.ask("activity", "list", lines=[MARIA]).rows]
    assert told.count("import") == 1
    assert maria.ask("activity", "verify", lines=[MARIA]).row == {"ok": True}
