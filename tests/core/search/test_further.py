"""What items are found by beside their rows: below titles, and never a secret."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ports import Millis
from core.search import SearchIndex, further_text, parse_query
from core.search.further import MOST
from core.vault.field import CONCEALED_TYPES, Field, FieldId, FieldRole
from core.vault.item import Item, ItemId, ItemKind
from tests.conftest import CANARY
from tests.core.search.rows import item_id, row, tag

BANK = tag("bank")


def field(type_: str, value: str, role: str | None = None, label: str = "") -> Field:
    """Return a field."""
    return Field(FieldId(bytes(16)), type_, role, label, value)


def item(*fields: Field) -> Item:
    """Return an item with fields."""
    return Item(
        id=ItemId(bytes(16)),
        revision=1,
        kind=ItemKind.CUSTOM,
        title="Title",
        folder=None,
        tags=(),
        favourite=False,
        created=Millis(0),
        modified=Millis(0),
        last_used=None,
        expires=None,
        trashed=None,
        recipe=None,
        fields=fields,
        attachments=(),
        foreign=None,
    )


@pytest.mark.parametrize("type_", [*sorted(CONCEALED_TYPES), "of-a-newer-version"])
@pytest.mark.parametrize("role", [None, FieldRole.NOTES, FieldRole.USERNAME])
def test_no_concealed_value_is_ever_part_of_it(type_: str, role: FieldRole | None) -> None:
    assert CANARY.casefold() not in further_text(item(field(type_, CANARY, role, "Door")))


def test_names_of_own_fields_values_and_notes_in_this_order() -> None:
    found = further_text(
        item(
            field("text", "maria", FieldRole.USERNAME, "never its label"),
            field("email", "m@x.example", FieldRole.EMAIL),
            field("concealed", CANARY, None, "Türcode"),
            field("text", "Haus 12", None, "Ort"),
            field("url", "https://one.example/", FieldRole.WEBSITE),
            field("boolean", "true", None, "Paid"),
            field("multiline", "Line one\nLine two", FieldRole.NOTES),
        )
    )
    assert found == "turcode\rort\rpaid\nm@x.example\rhaus 12\nline one line two"
    assert further_text(item(field("url", "https://one.example/", FieldRole.WEBSITE))) == ""
    assert further_text(item()) == ""


def test_a_pasted_book_slows_no_keystroke_down() -> None:
    book = field("multiline", "word " * MOST, FieldRole.NOTES)
    assert len(further_text(item(field("text", "x" * MOST, None, "Own"), book))) <= MOST + 10


def test_letters_that_folding_makes_longer_leave_no_more_room() -> None:
    long = field("text", "\ufdfa" * MOST, None, "Own")
    book = field("multiline", "word " * MOST, FieldRole.NOTES)
    assert len(further_text(item(long, book))) <= MOST + 10


def test_they_rank_below_titles_usernames_and_each_other() -> None:
    rows = [row(1, "Blue"), row(2, "Box", "blue@x.example"), *(row(n, "Box") for n in (3, 4, 5, 6))]
    further = {
        item_id(3): "\n\nthe blue card",
        item_id(4): "\nblue\n",
        item_id(5): "blue\n\n",
        item_id(6): "\n\n",
    }
    index = SearchIndex(rows, further=further)
    found = [int.from_bytes(one, "big") for one in index.matches(parse_query("blue"))]
    assert found == [1, 2, 5, 4, 3]
    assert index.matches(parse_query("box card")) == [item_id(3)], "a word here, another there"
    assert index.count(parse_query("-blue")) == 1
    further[item_id(6)] = "\n\nnow blue"
    index.replace(rows[-1])
    assert index.count(parse_query("blue")) == 6


TEXTS = st.text("ab ", max_size=4)
TYPED = st.lists(st.text("ab ", min_size=1, max_size=5), min_size=1, max_size=12)


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS, TEXTS), min_size=1, max_size=6), TYPED)
def test_what_was_typed_before_changes_nothing(
    items: list[tuple[str, str, str, str]], typed: list[str]
) -> None:
    rows = [row(n, title, username) for n, (title, username, _, _) in enumerate(items)]
    further = {item_id(n): f"{name}\n\n{notes}" for n, (_, _, name, notes) in enumerate(items)}
    index = SearchIndex(rows, further=further)
    # More words than are remembered, each typed key by key.
    for number, text in enumerate(typed):
        for end in range(len(text) + 1):
            query = parse_query(f"{text[:end]}{' a' * (number % 2)}")
            assert index.matches(query) == SearchIndex(rows, further=further).matches(query)


def test_a_word_that_is_no_longer_remembered_ranks_as_before() -> None:
    rows = [row(1, "Box", tags=(BANK,)), row(2, "Acorn"), row(3, "Box")]
    further = {item_id(2): "\n\nbank box"}
    for others in range(40):
        index = SearchIndex(rows, tags=[BANK], further=further)
        for number in range(others):
            index.matches(parse_query(f"w{number}"))
        assert index.matches(parse_query("bank box")) == [item_id(1), item_id(2)]
