"""Dashlane's ZIP holds a CSV for each kind of thing, and all of them come."""

from __future__ import annotations

import io
import zipfile

import pytest

from core.errors import EmptyFileError, MalformedFileError, UnknownFormatError
from core.formats.catalogue import FormatId
from core.formats.imported import NotKept, Parsed, Unit, Unreadable, Where, Why
from core.formats.looking import Reading, look, read_whole
from core.formats.parts import Part
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture


def packed(**files: bytes) -> io.BytesIO:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream


def parse(stream: io.BytesIO) -> Parsed:
    return read_whole(stream, path="x.zip", reading=Reading())


def test_all_files_come_logins_first() -> None:
    stream = packed(
        **{
            "securenotes.csv": fixture("dashlane-notes.csv"),
            "personalInfo.csv": fixture("dashlane-persons.csv"),
            "payments.csv": fixture("dashlane-payments.csv"),
            "ids.csv": fixture("dashlane-ids.csv"),
            "credentials.csv": fixture("dashlane.csv"),
        }
    )
    parsed = parse(stream)
    assert parsed.format_id is FormatId.DASHLANE_CSV
    assert [item.draft.kind for item in parsed.items] == [
        ItemKind.LOGIN,
        ItemKind.NOTE,
        ItemKind.CARD,
        ItemKind.CUSTOM,
        *[ItemKind.IDENTITY] * 5,
    ]
    numbers = [item.where.number for item in parsed.items]
    assert numbers == sorted(set(numbers))
    assert (parsed.unreadable, parsed.not_kept) == ((), ())
    seen = look(stream, path="x.zip", reading=Reading())
    assert (seen.format_id, seen.parsed) == (FormatId.DASHLANE_CSV, parsed)


def test_a_column_more_loses_no_logins() -> None:
    newer = (
        fixture("dashlane.csv")
        .replace(b"otpUrl", b"colour,otpUrl")
        .replace(b"Shops,", b"Shops,red,")
    )
    (bakery,) = parse(packed(**{"credentials.csv": newer})).items
    assert ("colour", "red") in [(field.label, field.value) for field in bakery.draft.fields]


def test_what_is_none_of_dashlanes_is_counted_and_a_bad_row_named() -> None:
    rows = fixture("dashlane-notes.csv") + b"a,b,c,d\n"
    parsed = parse(packed(**{"securenotes.csv": rows, "wifi.csv": b"ssid,key\nx,y\n"}))
    assert len(parsed.items) == 1
    assert parsed.unreadable == (Unreadable(Where(Unit.LINE, 3), Why.TOO_MANY_COLUMNS),)
    assert parsed.not_kept == (NotKept(Part.UNKNOWN_PARTS, 1, "wifi.csv"),)


def test_one_without_a_row_is_empty() -> None:
    with pytest.raises(EmptyFileError):
        parse(packed(**{"credentials.csv": b"username,password\n"}))
    with pytest.raises(UnknownFormatError):
        parse(packed(**{"others.csv": fixture("dashlane.csv")}))
    with pytest.raises(MalformedFileError):
        parse(packed(**{"credentials.csv": fixture("dashlane.csv"), "../x.csv": b"a"}))
