"""Every line of a profile's own log has words, a group, and no gap that stays open."""

from __future__ import annotations

import pytest

from core.ports import Millis
from core.vault.activity import NOTHING_BEFORE, Activity, ActivityCheck, What
from core.vault.item import ItemId
from ui.wording.activity import GROUPS, SENTENCES, Group, group_of, say_check, say_line, say_part

ITEM = ItemId(b"i" * 16)


def line(what: str, *, item: ItemId | None = None, detail: str = "") -> Activity:
    """Return a line."""
    return Activity(b"l" * 16, 1, Millis(0), what, item, detail, NOTHING_BEFORE)


def test_nothing_is_without_words() -> None:
    assert set(SENTENCES) == set(What)
    assert set(GROUPS) == set(Group)


@pytest.mark.parametrize("what", What)
@pytest.mark.parametrize("item", [None, ITEM])
@pytest.mark.parametrize("detail", ["", '{"count":2}', "older:vault", '[["old","items","x"]]'])
def test_whatever_a_line_holds_it_can_be_said(what: What, item: ItemId | None, detail: str) -> None:
    said = say_line(line(what, item=item, detail=detail), {ITEM: "Amazon"})
    assert said.text
    assert "{" not in said.text


def test_what_is_said() -> None:
    copied = line("copied", item=ITEM, detail='{"part":"password"}')
    assert say_line(copied, {ITEM: "Amazon"}).text == "Password copied: Amazon"
    assert say_line(copied, {}).text == "Password copied: an item that is gone"
    assert say_line(line("trash", detail='{"count":7}'), {}).text == "Moved to Trash: 7 items"
    wrong = line("wrong-passwords", detail='{"count":2}')
    assert say_line(wrong, {}).text == "A wrong master password was typed 2 times"
    pins = line("wrong-pins", detail='{"count":2}')
    assert say_line(pins, {}).text == "A wrong PIN was typed 2 times"
    assert say_part("nonsense") == "Value"


def test_what_a_newer_version_wrote() -> None:
    assert group_of(line("teleported")) is None
    assert "no words" in say_line(line("teleported"), {}).text


def test_whether_it_holds() -> None:
    assert say_check(ActivityCheck(True, 3), None).text.startswith("Every line")
    assert say_check(ActivityCheck(False, 3), None).text.startswith("Lines were changed")
    assert "before 3 Nov" in say_check(ActivityCheck(False, 3, None), "3 Nov").text
