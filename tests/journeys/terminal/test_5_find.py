"""Notes beside logins, in folders, with favourites, found by a query."""

from __future__ import annotations

from tests.journeys.terminal.strongroom import MARIA, Strongroom


def titles(strongroom: Strongroom, *arguments: str) -> list[object]:
    """Return the titles that a listing shows."""
    return [row["title"] for row in strongroom.ask(*arguments, lines=[MARIA]).rows]


def test_everything_is_found(maria: Strongroom) -> None:
    add = ("item", "add", "--type")
    maria.ask(*add, "login", "--title", "Müller", "--generate", "--url", "https://mueller.example",
              "--folder", "Shops/Food", "--tag", "daily", lines=[MARIA])  # fmt: skip
    maria.ask(*add, "note", "--title", "Attic", "--folder", "House", lines=[MARIA],
              given={"notes": "behind the clock", "favourite": True})  # fmt: skip
    maria.ask(*add, "card", "--title", "Debit", lines=[MARIA])
    assert titles(maria, "item", "list") == ["Attic", "Debit", "Müller"]
    assert titles(maria, "item", "search", "muller") == ["Müller"]
    assert titles(maria, "item", "search", "mueller.ex") == ["Müller"]
    assert titles(maria, "item", "search", "tag:daily") == ["Müller"]
    assert titles(maria, "item", "search", "is:fav") == ["Attic"]
    assert titles(maria, "item", "search", "type:card") == ["Debit"]
    assert titles(maria, "item", "search", "type:login -is:weak") == ["Müller"]
    assert titles(maria, "item", "search", "clock") == [], "values are not searched"
    assert titles(maria, "item", "list", "--folder", "Shops") == ["Müller"]
    assert "Nothing matches “amzon”." in maria.run("item", "search", "amzon", lines=[MARIA]).out
