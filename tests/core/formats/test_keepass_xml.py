"""KeePass's XML in clear becomes the items that its KDBX file would be."""

from __future__ import annotations

import pytest

from core.errors import AppError, FileEncryptedError, MalformedFileError
from core.formats.catalogue import FormatId
from core.formats.reading import read
from core.formats.sniffing import guess
from core.formats.times import read_time
from tests.core.formats.oracle import as_expected, fixture

CONTENT = fixture("keepass.xml")


def test_an_entry_with_everything() -> None:
    assert guess(CONTENT, path="misleading.csv") is FormatId.KEEPASS_XML
    parsed = read(CONTENT, path="x")
    assert (parsed.format_id, parsed.unreadable) == (FormatId.KEEPASS_XML, ())
    (bakery,) = parsed.items
    assert as_expected(bakery) == {
        "title": "Bakery",
        "login": "mia",
        "password": "p&w",
        "url": "https://a.example",
        "group": "Shops",
    }
    door = next(field for field in bakery.draft.fields if field.label == "Door")
    assert (door.value, str(door.type)) == ("4711", "concealed")
    assert bakery.tag_names == ("sweet", "daily")
    assert bakery.modified == read_time("2021-01-02T03:04:05Z")
    assert [(file.name, file.content) for file in bakery.attachments] == [("roll.txt", b"roll")]


def test_values_that_are_still_sealed_are_named_as_such() -> None:
    with pytest.raises(FileEncryptedError):
        read(CONTENT.replace(b"ProtectInMemory", b"Protected"), path="x")


@pytest.mark.parametrize(
    "content",
    [b"<KeePassFile/>", b"<!DOCTYPE KeePassFile><KeePassFile/>", b"<KeePassFile><Root/>"],
)
def test_what_is_no_export_is_refused(content: bytes) -> None:
    with pytest.raises(AppError):
        read(content, path="x")
    with pytest.raises(MalformedFileError):
        read(b"<html/>", path="x", format_id=FormatId.KEEPASS_XML)
