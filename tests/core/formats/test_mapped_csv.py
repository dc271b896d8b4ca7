"""Rows become items by a mapping; what fits nowhere is kept as a field or counted."""

from __future__ import annotations

import pytest

from core.errors import CancelledError, MappingIncompleteError
from core.formats.csv_columns import Mapping, guess_mapping
from core.formats.csv_table import read_table
from core.formats.header_names import Target
from core.formats.imported import NotKept, Parsed, Unit, Unreadable, Where, Why
from core.formats.mapped_csv import read_mapped
from core.formats.parts import Part
from core.formats.text import Encoding
from core.vault.field import FieldType
from core.vault.item import ItemKind
from tests.core.formats.oracle import ALL, as_expected, fixture, only, read_expected

T = Target


def parse(content: bytes, mapping: Mapping | None = None) -> Parsed:
    table = read_table(content, path="any.csv")
    return read_mapped(table, mapping or guess_mapping(table.header))


def labelled(parsed: Parsed, index: int = 0) -> list[tuple[FieldType, str, str]]:
    fields = parsed.items[index].draft.fields
    return [(f.type, f.label, f.value) for f in fields if f.role is None]


def test_the_common_set_with_tabs_in_utf_16() -> None:
    expected = read_expected(fixture("expected.yml"))
    items = parse(fixture("tabs-utf-16.csv")).items
    assert only([as_expected(item) for item in items], *ALL) == only(expected, *ALL)


def test_the_common_set_in_german_with_semicolons() -> None:
    expected = [e for e in read_expected(fixture("expected.yml")) if e["title"].isascii()]
    content = fixture("semicolons-windows-1252.csv")
    table = read_table(content, path="", encoding=Encoding.WINDOWS_1252)
    parsed = read_mapped(table, guess_mapping(table.header))
    assert only([as_expected(i) for i in parsed.items], *ALL) == only(expected, *ALL)
    bakery = parsed.items[0]
    assert bakery.draft.favourite
    assert bakery.tag_names == ("süß", "laut")
    assert bakery.created == 1_643_861_106_789
    assert labelled(parsed) == [(FieldType.TEXT, "Kundennummer", "K-17")]
    assert parsed.not_kept == (NotKept(Part.COLUMN, 4, "GUID"),)


def test_a_date_we_cannot_read_is_kept_as_a_field() -> None:
    parsed = parse(b"name,password,created\na,b,03.02.2022\n")
    assert labelled(parsed) == [(FieldType.TEXT, "created", "03.02.2022")]
    assert parsed.items[0].created is None


def test_an_odd_favourite_is_kept_as_a_field() -> None:
    parsed = parse(b"name,password,favourite\na,b,\xe2\x98\x85\n")
    assert labelled(parsed) == [(FieldType.TEXT, "favourite", "★")]


def test_second_columns_are_kept_as_fields() -> None:
    parsed = parse(
        b'name,pw1,pw2,memo\nx,one,two,"three\nlines"\n',
        Mapping((T.TITLE, T.PASSWORD, T.PASSWORD, T.KEEP_AS_FIELD)),
    )
    assert as_expected(parsed.items[0]) == {"title": "x", "password": "one"}
    assert labelled(parsed) == [
        (FieldType.CONCEALED, "pw2", "two"),
        (FieldType.MULTILINE, "memo", "three\nlines"),
    ]


def test_a_kept_column_without_name_is_named_by_its_number() -> None:
    mapping = Mapping((T.TITLE, T.PASSWORD, T.KEEP_AS_FIELD))
    assert labelled(parse(b"a,b,\n1,2,3\n", mapping)) == [(FieldType.TEXT, "3", "3")]


def test_several_websites_in_a_cell() -> None:
    content = b'name,url,password\na,"https://a.example, https://b.example\nhttp://c.example",p\n'
    websites = [f.value for f in parse(content).items[0].draft.fields if f.type == "url"]
    assert websites == ["https://a.example", "https://b.example", "http://c.example"]


def test_an_address_with_a_comma_is_one_website() -> None:
    content = b'name,url,password\na,"https://a.example/x,y z",p\n'
    assert as_expected(parse(content).items[0])["url"] == "https://a.example/x,y z"


def test_a_mapping_decides_against_the_names() -> None:
    mapping = Mapping((T.PASSWORD, T.TITLE))
    assert as_expected(parse(b"name,password\na,b\n", mapping).items[0]) == {
        "title": "b",
        "password": "a",
    }


def test_explicitly_no_password() -> None:
    mapping = Mapping((T.TITLE, T.NOTES), frozenset({T.PASSWORD}))
    parsed = parse(b"name,notes\na,b\n", mapping)
    assert parsed.items[0].draft.kind is ItemKind.NOTE


def test_an_incomplete_mapping_is_refused() -> None:
    with pytest.raises(MappingIncompleteError) as caught:
        parse(b"name,notes\na,b\n", Mapping((T.NOTES, T.IGNORE)))
    assert caught.value.missing == (T.TITLE, T.PASSWORD)


def test_ignored_columns_are_counted_by_value() -> None:
    mapping = Mapping((T.TITLE, T.PASSWORD, T.IGNORE))
    parsed = parse(b"a,b,shoe\n1,2,43\n1,2,\n1,2,44\n", mapping)
    assert parsed.not_kept == (NotKept(Part.COLUMN, 2, "shoe"),)


def test_rows_that_cannot_be_read_are_named_in_order() -> None:
    rows = b'a,b\nx,1\n"y"z,2\nx\nx,1,2\n' + b"t" * 1025 + b",1\nx,1\n"
    parsed = parse(rows, Mapping((T.TITLE, T.PASSWORD)))
    assert parsed.unreadable == (
        Unreadable(Where(Unit.LINE, 3), Why.BAD_QUOTES),
        Unreadable(Where(Unit.LINE, 4), Why.TOO_FEW_COLUMNS),
        Unreadable(Where(Unit.LINE, 5), Why.TOO_MANY_COLUMNS),
        Unreadable(Where(Unit.LINE, 6), Why.TITLE_TOO_LONG),
    )
    assert parsed.in_file == 6


def test_reading_can_be_cancelled() -> None:
    class Impatient:
        def report(self, done: int, total: int, step: str = "") -> None:
            assert (total, step) == (2000, "read")
            if done >= 1000:
                raise CancelledError

    table = read_table(b"name,password\n" + b"a,b\n" * 2000, path="")
    with pytest.raises(CancelledError):
        read_mapped(table, guess_mapping(table.header), progress=Impatient())
