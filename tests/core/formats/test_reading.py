"""Every bad file gets the one error that says what is wrong with it; no input is a bug of ours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import (
    AppError,
    EmptyFileError,
    FileEncryptedError,
    FileNestedTooDeepError,
    FileTooLargeError,
    MalformedFileError,
    MappingIncompleteError,
    MissingColumnError,
    TruncatedFileError,
    UnknownFormatError,
    WrongEncodingError,
)
from core.formats.catalogue import FORMATS, STRONGROOM_MAGIC, FormatId, find_format
from core.formats.csv_columns import Mapping
from core.formats.csv_table import read_table
from core.formats.header_names import Target
from core.formats.reading import find_out, read, read_csv
from core.formats.text import Encoding
from tests.core.formats.oracle import fixture

BAD_FILES: list[tuple[str, bytes, type[AppError]]] = [
    ("nothing", b"", EmptyFileError),
    ("only space", b" \r\n\n", EmptyFileError),
    ("only a mark", b"\xef\xbb\xbf", EmptyFileError),
    ("header without rows", b"name,url,username,password\r\n", EmptyFileError),
    ("export without items", b'{"encrypted": false, "items": []}', EmptyFileError),
    ("a picture", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", UnknownFormatError),
    ("a letter", b"Dear Mia,\n\nI am well.\n", UnknownFormatError),
    ("another program's JSON", b'{"version": 1, "db": {}}', UnknownFormatError),
    ("XML", b'<?xml version="1.0"?><!DOCTYPE x []><x/>', UnknownFormatError),
    ("a list", b"[]", UnknownFormatError),
    ("JSON cut off", fixture("bitwarden.json")[:400], TruncatedFileError),
    ("CSV cut off in quotes", b'name,password\na,b\nc,"d', TruncatedFileError),
    ("CSV cut off in a row", b"name,url,username,password\na,b,c,d\na,b", TruncatedFileError),
    ("Windows-1252", "name,password\nJürgen,x\n".encode("cp1252"), WrongEncodingError),
    ("UTF-16 without mark", "name,password\na,b\n".encode("utf-16-le"), WrongEncodingError),
    ("a NUL", b"name,password\na,b\0c\n", WrongEncodingError),
    ("JSON in Latin-1", b'{"encrypted":false,"items":[{"name":"\xe4"}]}', WrongEncodingError),
    ("half a pair", b'{"encrypted":false,"items":[{"name":"\\udc00 ..."}]}', WrongEncodingError),
    ("no password column", b"name,url,username\na,b,c\n", MissingColumnError),
    ("no title column", b"username,password\na,b\n", MissingColumnError),
    ("unknown columns", b"foo,bar,baz\n1,2,3\n", MissingColumnError),
    (
        "no header",
        b"Bakery,mia,s3cret,https://x.example\nB,m,t,https://y.example\n",
        MissingColumnError,
    ),
    ("too many rows", b"name,password\n" + b"a,b\n" * 100_001, FileTooLargeError),
    ("too many commas", b"name,password\n" + b"," * 3_000_000, FileTooLargeError),
    ("a field too long", b"name,password\na," + b"b" * (1024 * 1024 + 1), FileTooLargeError),
    ("too many values", b'{"encrypted":false,"items":[' + b"1," * 4_100_000, FileTooLargeError),
    ("nested", b'{"items": [' + b'{"x":' * 70 + b"1" + b"}" * 70 + b"]}", FileNestedTooDeepError),
    ("nested deep", b'{"items": ' + b"[" * 500_000, FileNestedTooDeepError),
    (
        "folders in folders",
        b'{"encrypted": false, "folders": [{"id": "f", "name": "' + b"a/" * 65 + b'"}],'
        b' "items": [{"type": 1, "name": "n", "folderId": "f", "login": {}}]}',
        FileNestedTooDeepError,
    ),
    (
        "folders in folders of a table",
        b"name,password,folder\na,b," + b"f/" * 65 + b"\n",
        FileNestedTooDeepError,
    ),
    ("encrypted", fixture("bitwarden-encrypted.json"), FileEncryptedError),
    ("an archive", STRONGROOM_MAGIC + bytes(100), FileEncryptedError),
    ("items that are none", b'{"encrypted": false, "items": "x"}', MalformedFileError),
    ("broken JSON", b'{"encrypted": false, "items": [}', MalformedFileError),
]


@pytest.mark.parametrize(
    ("content", "error"),
    [pytest.param(content, error, id=name) for name, content, error in BAD_FILES],
)
def test_bad_files(content: bytes, error: type[AppError]) -> None:
    with pytest.raises(AppError) as caught:
        read(content, path="the file")
    assert type(caught.value) is error
    assert caught.value.path == "the file"


def test_a_file_over_64_mib_is_refused_unread() -> None:
    with pytest.raises(FileTooLargeError) as caught:
        read(b" " * (64 * 1024 * 1024 + 1), path="big")
    assert caught.value.data == {"path": "big", "what": "file", "limit": 64 * 1024 * 1024}


def test_no_error_repeats_the_first_line_of_a_file_without_header() -> None:
    content = b"Bakery,mia,s3cret,https://x.example\nB,m,t,https://y.example\n"
    with pytest.raises(MissingColumnError) as caught:
        read(content, path="")
    assert caught.value.found == ()
    assert caught.value.columns == ("title", "password")


def test_a_chosen_format_is_used_whatever_the_content_says() -> None:
    content = b"name,url,username,password\na,b,c,d\n"
    assert read(content, path="").format_id is FormatId.CHROME_CSV
    assert read(content, path="", format_id=FormatId.CSV).format_id is FormatId.CSV
    with pytest.raises(MalformedFileError):
        read(content, path="", format_id=FormatId.BITWARDEN_JSON)
    with pytest.raises(MissingColumnError):
        read(b"name,password\na,b\n", path="", format_id=FormatId.CHROME_CSV)


def test_a_mapping_is_used_and_must_be_whole() -> None:
    content = b"foo,bar\na,b\n"
    mapping = Mapping((Target.TITLE, Target.PASSWORD))
    parsed = read(content, path="", format_id=FormatId.CSV, mapping=mapping)
    assert parsed.items[0].draft.title == "a"
    with pytest.raises(MappingIncompleteError):
        read(content, path="", format_id=FormatId.CSV, mapping=Mapping((Target.TITLE,) * 2))


def test_a_chosen_encoding() -> None:
    content = "name,password\nJürgen,x\n".encode("cp1252")
    chosen = Encoding.WINDOWS_1252
    format_id = find_out(content, path="", encoding=chosen)
    parsed = read_csv(read_table(content, path="", encoding=chosen), format_id=format_id)
    assert parsed.items[0].draft.title == "Jürgen"


def test_formats_are_found_by_name() -> None:
    assert [find_format(form.id) for form in FORMATS] == list(FORMATS)
    assert find_format("floppy") is None


@pytest.mark.parametrize(
    "name", ["chrome.csv", "firefox.csv", "bitwarden-kinds.json", "tabs-utf-16.csv"]
)
def test_truncation_at_every_byte_is_never_a_bug(name: str) -> None:
    content = fixture(name)
    whole = read(content, path="").in_file
    for length in range(len(content)):
        try:
            parsed = read(content[:length], path="")
        except AppError:
            continue
        assert parsed.in_file <= whole


@given(st.binary(max_size=200))
def test_any_bytes(content: bytes) -> None:
    try:
        parsed = read(content, path="")
    except AppError:
        return
    assert parsed.in_file > 0


@given(st.data())
def test_any_damage_to_a_real_file(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["bitwarden.json", "chrome.csv", "firefox-shuffled.csv"]))
    content = bytearray(fixture(name))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 8))] = data.draw(st.binary(max_size=4))
    try:
        parsed = read(bytes(content), path="")
    except AppError:
        return
    assert parsed.in_file > 0


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "type",
                        "name",
                        "login",
                        "uris",
                        "uri",
                        "totp",
                        "fields",
                        "value",
                        "card",
                        "expMonth",
                        "expYear",
                        "passwordHistory",
                        "identity",
                        "creationDate",
                        "match",
                    ]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_any_item(item: object) -> None:
    import json

    content = json.dumps({"encrypted": False, "items": [item]}).encode()
    assert read(content, path="").in_file == 1
