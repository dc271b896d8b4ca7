"""A format is told by content: no name and no order of columns changes it."""

from __future__ import annotations

import itertools

import pytest

from core.formats.catalogue import STRONGROOM_MAGIC, FormatId
from core.formats.sniffing import guess
from tests.core.formats.oracle import fixture


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("bitwarden.json", FormatId.BITWARDEN_JSON),
        ("bitwarden-kinds.json", FormatId.BITWARDEN_JSON),
        ("bitwarden-organisation.json", FormatId.BITWARDEN_JSON),
        ("bitwarden-encrypted.json", FormatId.BITWARDEN_PROTECTED),
        ("chrome.csv", FormatId.CHROME_CSV),
        ("chrome-shuffled.csv", FormatId.CHROME_CSV),
        ("firefox.csv", FormatId.FIREFOX_CSV),
        ("firefox-shuffled.csv", FormatId.FIREFOX_CSV),
        ("tabs-utf-16.csv", FormatId.CSV),
    ],
)
def test_fixtures(name: str, expected: FormatId) -> None:
    assert guess(fixture(name), path="misleading.kdbx") is expected


def test_a_json_file_that_is_cut_off_still_has_its_format() -> None:
    content = fixture("bitwarden.json")
    for length in range(30, len(content), 7):
        if 0x80 <= content[length] < 0xC0:
            continue
        assert guess(content[:length], path="") is FormatId.BITWARDEN_JSON


def test_any_order_and_case_of_chromes_columns() -> None:
    for names in itertools.permutations(["Name", "url", "USERNAME", "password"]):
        assert guess(f"{','.join(names)}\na,b,c,d\n".encode(), path="") is FormatId.CHROME_CSV


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (STRONGROOM_MAGIC + b"\x01\x00", FormatId.STRONGROOM),
        (b"name,url,username,password,note,folder\n1,2,3,4,5,6\n", FormatId.CSV),
        (b"url,username,password\n1,2,3\n", FormatId.CSV),
        (b"Titel;Kennwort\n1;2\n", FormatId.CSV),
        (b"foo,bar,baz\n1,2,3\n4,5,6\n", FormatId.CSV),
        (b"foo,bar,baz\n1,2\n", None),
        (b"Dear John,\nit is late, and so on.\n", None),
        (b"password\n", None),
        (b"hello", None),
        (b'"unfinished', None),
        (b"<html><body>name,password</body></html>", None),
        (b"[1, 2]", None),
        (b'{"a": 1}', None),
        (b'{"a": ', None),
        (b'{"folders": [], "items": [{"template_type": "login"}]}', FormatId.ENPASS_JSON),
        (b'{"folders": [], "items": [{"categoryUuid": "001"}]}', None),
        (rb'{"items": [{"notes": "\"template_type\": \"x\""}]}', FormatId.BITWARDEN_JSON),
        (b"PK\x03\x04", None),
        (b"\x89PNG\r\n\x1a\n", None),
        (b"\x03\xd9\xa2\x9ag\xfbK\xb5", FormatId.KDBX),
    ],
)
def test_by_content(content: bytes, expected: FormatId | None) -> None:
    assert guess(content, path="") is expected
