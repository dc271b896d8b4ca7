"""CSV of any make becomes rows with lines; what is cut, huge or misquoted is told."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import (
    AppError,
    EmptyFileError,
    FileTooLargeError,
    MalformedFileError,
    TruncatedFileError,
    WrongEncodingError,
)
from core.formats.csv_table import Table, read_table
from core.formats.imported import Unit, Unreadable, Where, Why
from core.formats.text import Encoding
from tests.core.formats.oracle import fixture


def cells(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends(delimiter: str, end: str) -> None:
    lines = [["title", "password", "notes"], ["a", '"x ""y"" \n z"', "b"], ["c", "d", ""]]
    text = "".join(delimiter.join(line) + end for line in lines)
    table = read_table(text.encode(), path="")
    assert table.delimiter == delimiter
    assert table.header == ("title", "password", "notes")
    assert cells(table) == [("a", 'x "y" \n z', "b"), ("c", "d", "")]
    assert [row.line for row in table.rows] == [2, 4]


def test_a_comma_in_a_header_of_semicolons() -> None:
    table = read_table(b'title;password;"a,b,c,d,e"\n1;2;3\n', path="")
    assert table.header == ("title", "password", "a,b,c,d,e")


def test_a_line_that_names_the_delimiter() -> None:
    table = read_table(b"sep=;\r\na;b\r\n1;2\r\n", path="")
    assert (table.header, cells(table), table.rows[0].line) == (("a", "b"), [("1", "2")], 3)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"Mail,me@x.example,s3cret\nShop,you,pw\n", None),
        (b"Mail,https://x.example,s3cret\nShop,you,pw\n", None),
        (b"title,password\nShop,pw\n", False),
    ],
)
def test_a_first_line_without_names_is_a_row(content: bytes, *, named: bool | None) -> None:
    table = read_table(content, path="", named=named)
    first = tuple(content.decode().split("\n")[0].split(","))
    assert table.header == ("",) * len(first)
    assert not table.is_named
    assert [row.line for row in table.rows] == [1, 2]
    assert cells(table)[0] == first


@pytest.mark.parametrize("header", [b"a1,b2,c3", b"title,me@x.example,https://x.example"])
def test_a_first_line_is_names_unless_it_is_plainly_none(header: bytes) -> None:
    table = read_table(header + b"\n1,2,3\n", path="", named=None)
    assert table.is_named
    assert cells(table) == [("1", "2", "3")]


def test_without_names_the_widest_row_gives_the_width() -> None:
    table = read_table(b"lonely\na@b,c,d\n", path="", named=False)
    assert cells(table) == [("lonely", "", ""), ("a@b", "c", "d")]
    assert not table.unreadable


def test_a_delimiter_by_choice() -> None:
    assert read_table(b"a;b,c\n1;2,3\n", path="", delimiter=",").header == ("a;b", "c")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_tell_themselves(encoding: str) -> None:
    table = read_table("name,password\nä,日本🚂\n".encode(encoding), path="")
    assert table.header == ("name", "password")
    assert cells(table) == [("ä", "日本🚂")]


def test_windows_1252_only_by_choice() -> None:
    content = fixture("semicolons-windows-1252.csv")
    with pytest.raises(WrongEncodingError) as caught:
        read_table(content, path="old.csv")
    assert caught.value.data == {"path": "old.csv", "where": 1}
    table = read_table(content, path="old.csv", encoding=Encoding.WINDOWS_1252)
    assert "Schlagwörter" in table.header


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"a,b\n1,2\n3,\xff\n", 3),
        (b"a,b\n1,\x00\n", 2),
        ("a,b\n1,2\n".encode("utf-16-le"), 1),
        (b"a,b\n1,\xed\xa0\x80\n", 2),
        (b"\xff\xfea\x00,\x00b\x00\n\x00\x00\xd8x\x00", 2),
    ],
)
def test_what_is_no_text_names_its_line(content: bytes, line: int) -> None:
    with pytest.raises(WrongEncodingError) as caught:
        read_table(content, path="")
    assert caught.value.where == line


@pytest.mark.parametrize(
    "content",
    ["a,b\n1,ü".encode()[:-1], "a,b\n1,🚂".encode()[:-1], "a,b\n1,2".encode("utf-16")[:-1]],
)
def test_a_last_character_that_is_cut(content: bytes) -> None:
    with pytest.raises(TruncatedFileError) as caught:
        read_table(content, path="")
    assert caught.value.where == 2


@pytest.mark.parametrize("content", [b"", b"\n\r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"   "])
def test_an_empty_file(content: bytes) -> None:
    with pytest.raises(EmptyFileError) as caught:
        read_table(content, path="e.csv")
    assert caught.value.data == {"path": "e.csv", "header_only": False}


@pytest.mark.parametrize("content", [b"a,b", b"a,b\n", b"a,b\n\n,\n"])
def test_a_header_without_rows(content: bytes) -> None:
    with pytest.raises(EmptyFileError) as caught:
        read_table(content, path="")
    assert caught.value.header_only


def test_text_that_ends_within_quotes_is_cut() -> None:
    with pytest.raises(TruncatedFileError) as caught:
        read_table(b'a,b\n1,2\n3,"four\nfive\nsix', path="cut.csv")
    assert caught.value.data == {"path": "cut.csv", "where": 3}


def test_a_last_row_that_is_shorter_than_all_is_cut() -> None:
    with pytest.raises(TruncatedFileError) as caught:
        read_table(b"a,b,c\n1,2,3\n4,5", path="")
    assert caught.value.where == 3


@pytest.mark.parametrize("content", [b"a,b,c\n1,2\n4,5", b"a,b,c\n1,2,3\n4,5\n", b"a,b\n1,2"])
def test_short_rows_are_no_cut_where_they_are_usual_or_end(content: bytes) -> None:
    assert read_table(content, path="").unreadable == ()


def test_a_misquoted_row_loses_no_other() -> None:
    table = read_table(b'a,b\n1,2\n"3"x,4\n5,6\n', path="")
    assert cells(table) == [("1", "2"), ("5", "6")]
    assert table.unreadable == (Unreadable(Where(Unit.LINE, 3), Why.BAD_QUOTES),)


def test_a_misquoted_header_is_malformed() -> None:
    with pytest.raises(MalformedFileError) as caught:
        read_table(b'"a"x,b\n1,2\n', path="")
    assert caught.value.where == 1


def test_short_rows_are_padded_and_say_so() -> None:
    row = read_table(b"a,b,c\n1\n4,5,6\n", path="").rows[0]
    assert (row.cells, row.width) == (("1", "", ""), 1)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"a,b\n" + b"x" * (64 * 1024 * 1024), "file"),
        (b"a,b\n" + b"1,2\n" * 100_001, "items"),
        (b"a,b\n1," + b"x" * (1024 * 1024 + 1) + b"\n", "field"),
        (b"a,b\n1," + "ü".encode() * (512 * 1024 + 1) + b"\n", "field"),
        (b"a," * 257 + b"\n1\n", "columns"),
        (b"a,b\n" + b"," * 2_000_000 + b"\n", "columns"),
        (b"a,b\n" + b',,,"\n"' * 400_000, "columns"),
    ],
)
def test_bombs_are_refused(content: bytes, what: str) -> None:
    with pytest.raises(FileTooLargeError) as caught:
        read_table(content, path="big.csv")
    assert (caught.value.path, caught.value.what) == ("big.csv", what)


def test_a_field_of_exactly_the_limit_is_read() -> None:
    table = read_table(b"a,b\n1," + b"x" * (1024 * 1024) + b"\n", path="")
    assert len(table.rows[0].cells[1]) == 1024 * 1024


def test_the_limit_of_the_process_is_never_lowered() -> None:
    before = csv.field_size_limit(512 * 1024 * 1024)
    try:
        read_table(b"a,b\n1,2\n", path="")
        assert csv.field_size_limit() == 512 * 1024 * 1024
    finally:
        csv.field_size_limit(before)


def test_no_cell_is_shown(canary: str) -> None:
    table = read_table(f"name,password\nx,{canary}\n".encode(), path="")
    assert canary not in repr(table) + repr(table.rows)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        table = read_table(b"a,b\n" + content, path="")
    except AppError:
        return
    assert table.rows or table.unreadable


@given(st.text(alphabet=',;"\r\n\t ab', max_size=40))
def test_any_punctuation_is_read_or_refused(text: str) -> None:
    try:
        table = read_table(text.encode(), path="")
    except AppError:
        return
    assert all(len(row.cells) == len(table.header) for row in table.rows)
