"""The CSV of Chrome and its family, in whatever order its columns come."""

from __future__ import annotations

import pytest

from core.errors import MissingColumnError
from core.formats.catalogue import FormatId
from core.formats.chrome_csv import read_chrome_csv
from core.formats.csv_table import read_table
from core.formats.imported import Parsed, Unit, Unreadable, Where, Why
from core.vault.item import ItemKind
from tests.core.formats.oracle import as_expected, fixture, only, read_expected

CARRIED = ("title", "login", "password", "url", "comments")


def parse(content: bytes) -> Parsed:
    return read_chrome_csv(read_table(content, path="chrome.csv"))


@pytest.mark.parametrize("name", ["chrome.csv", "chrome-shuffled.csv"])
def test_the_common_set_in_any_order_of_columns(name: str) -> None:
    expected = read_expected(fixture("expected.yml"))
    parsed = parse(fixture(name))
    assert parsed.format_id is FormatId.CHROME_CSV
    assert parsed.unreadable == ()
    assert only([as_expected(i) for i in parsed.items], *CARRIED) == only(expected, *CARRIED)


def test_a_row_with_nothing_but_a_note_is_a_note() -> None:
    assert [i.draft.kind for i in parse(fixture("chrome.csv")).items] == [
        ItemKind.LOGIN,
        ItemKind.LOGIN,
        ItemKind.LOGIN,
        ItemKind.LOGIN,
        ItemKind.NOTE,
    ]


def test_items_know_the_line_they_begin_in() -> None:
    # The first item's note takes two lines.
    assert [i.where.number for i in parse(fixture("chrome.csv")).items] == [2, 4, 5, 6, 7]


def test_addresses_are_kept_as_they_are() -> None:
    header = b"name,url,username,password\n"
    rows = b'app,"android://k,https://x@org.example.app/",u,p\n'
    assert as_expected(parse(header + rows).items[0])["url"] == (
        "android://k,https://x@org.example.app/"
    )


def test_a_row_without_name_is_named_after_its_host() -> None:
    content = b"name,url,username,password\n,https://user@www.a.example:81/x?y,u,p\n,,u,p\n"
    assert [i.draft.title for i in parse(content).items] == ["a.example:81", "u"]


def test_rows_with_too_many_or_too_few_cells_are_named() -> None:
    content = b"name,url,username,password,note\na,b,c,d\na,b,c\na,b,c,d,e,f\na,b,c,d,e,\n"
    parsed = parse(content)
    assert [i.where.number for i in parsed.items] == [2, 5]
    assert parsed.unreadable == (
        Unreadable(Where(Unit.LINE, 3), Why.TOO_FEW_COLUMNS),
        Unreadable(Where(Unit.LINE, 4), Why.TOO_MANY_COLUMNS),
    )


def test_missing_columns_are_named_and_nothing_else_of_the_first_line() -> None:
    with pytest.raises(MissingColumnError) as caught:
        parse(b"name,url,hunter2\na,b,c\n")
    assert caught.value.data == {
        "path": "chrome.csv",
        "columns": ("password", "username"),
        "found": ("name", "url"),
    }
