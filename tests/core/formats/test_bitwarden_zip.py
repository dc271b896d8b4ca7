"""Bitwarden's ZIP brings its attachments, and no ZIP brings more than it may."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Callable

import pytest

from core.errors import (
    AppError,
    EmptyFileError,
    FileEncryptedError,
    FileTooLargeError,
    MalformedFileError,
    TruncatedFileError,
    UnknownFormatError,
)
from core.formats import zip_file
from core.formats.bitwarden_zip import read_bitwarden_zip
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedAttachment, NotKept, Parsed
from core.formats.parts import Part
from core.formats.reading import read
from core.formats.sniffing import guess
from tests.core.formats.oracle import fixture

DATA = fixture("bitwarden.json")
Entries = dict[str, bytes]


def packed(entries: Entries, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return stream.getvalue()


def parse(content: bytes) -> Parsed:
    return read_bitwarden_zip(io.BytesIO(content), path="x.zip")


def refused(content: bytes) -> AppError:
    with pytest.raises(AppError) as caught:
        parse(content)
    assert caught.value.path == "x.zip"
    return caught.value


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_items_come_with_their_files(method: int) -> None:
    content = packed(
        {
            "data.json": DATA,
            "attachments/i1/till roll.pdf": b"%PDF" * 1000,
            "attachments/i1/ü.txt": b"",
            "attachments/i2/a/b.txt": b"x",
        },
        method,
    )
    assert guess(content, path="misleading.csv") is FormatId.BITWARDEN_ZIP
    parsed = read(content, path="x.zip")
    assert (parsed.format_id, parsed.in_file) == (FormatId.BITWARDEN_ZIP, 5)
    bakery, library, *others = parsed.items
    assert bakery.attachments == (
        ImportedAttachment("till roll.pdf", "application/octet-stream", b"%PDF" * 1000),
        ImportedAttachment("ü.txt", "application/octet-stream", b""),
    )
    assert [file.name for file in library.attachments] == ["b.txt"]
    assert not any(item.attachments for item in others)
    plain = read(DATA, path="x.json")
    assert parsed.not_kept == plain.not_kept
    assert [item.draft for item in parsed.items] == [item.draft for item in plain.items]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_its_json_may_be_encoded_as_any_text(encoding: str) -> None:
    data = DATA.decode().encode(encoding)
    parsed = parse(packed({"data.json": data, "attachments/i1/a": b"x"}))
    assert [len(item.attachments) for item in parsed.items] == [1, 0, 0, 0, 0]


def test_files_of_no_item_are_counted() -> None:
    entries = {
        "data.json": DATA,
        "attachments/nobody/a": b"x",
        "attachments/b": b"x",
        "attachments/": b"",
    }
    assert NotKept(Part.ATTACHMENTS, 2) in parse(packed(entries)).not_kept


def test_two_items_of_one_name_do_not_share_files() -> None:
    items = [{"id": "i", "type": 2, "name": "a"}, {"id": "i", "type": 2, "name": "b"}]
    data = json.dumps({"items": [{"id": 5}, *items]}).encode()
    parsed = parse(packed({"data.json": data, "attachments/i/f": b"x"}))
    assert [len(item.attachments) for item in parsed.items] == [1, 0]


@pytest.mark.parametrize(
    "names",
    [
        ["data.json", "other.txt"],
        ["export.data"],
        ["attachments/i1/data.json"],
    ],
)
def test_another_programs_zip_is_unknown(names: list[str]) -> None:
    with pytest.raises(UnknownFormatError):
        read(packed(dict.fromkeys(names, DATA)), path="")


@pytest.mark.parametrize(
    "name",
    [
        "../data",
        "attachments/../../x",
        "/etc/passwd",
        "attachments//x",
        "attachments/./x",
        "attachments\\i1\\x",
        "C:\\x",
        "attachments/i1/a\nb",
        "attachments/i1/a\x1bb",
    ],
)
def test_a_name_that_would_lead_elsewhere_is_no_export(name: str) -> None:
    error = refused(packed({"data.json": DATA, name: b"x"}))
    assert (type(error), error.detail) == (MalformedFileError, "zip-entry")


def test_a_name_that_hides_behind_a_nul() -> None:
    content = packed({"data.json": DATA, "attachments/i1/aXb": b"x"})
    assert isinstance(refused(content.replace(b"/aXb", b"/a\0b")), MalformedFileError)


def test_too_many_entries_are_refused_before_one_is_read() -> None:
    entries = {"data.json": DATA, **{f"attachments/i1/{n}": b"" for n in range(2000)}}
    error = refused(packed(entries, zipfile.ZIP_STORED))
    assert (type(error), error.what) == (FileTooLargeError, "entries")


def with_end(content: bytes, **changed: int) -> bytes:
    """Return an archive whose last record says something else."""
    names = ("disk", "start", "here", "count", "size", "offset", "comment")
    magic, *values = struct.unpack("<4s4H2LH", content[-22:])
    said = dict(zip(names, values, strict=True)) | changed
    return content[:-22] + struct.pack("<4s4H2LH", magic, *said.values())


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"count": 2001}, FileTooLargeError),
        ({"size": 2**31}, FileTooLargeError),
        ({"size": 2 * 1024 * 1024}, MalformedFileError),
        ({"size": 1}, MalformedFileError),
        ({"size": 0}, MalformedFileError),
        ({"offset": 2**31}, MalformedFileError),
        ({"offset": 5}, MalformedFileError),
    ],
)
def test_a_list_of_entries_that_lies(changed: dict[str, int], error: type[AppError]) -> None:
    assert isinstance(refused(with_end(packed({"data.json": DATA}), **changed)), error)


def test_a_directory_of_three_million_bytes_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> zipfile.ZipFile:
        raise AssertionError

    content = packed({"data.json": DATA})[:-22] + bytes(3_000_000) + packed({})
    monkeypatch.setattr(zipfile, "ZipFile", never)
    assert isinstance(refused(with_end(content, size=3_000_000)), FileTooLargeError)


def test_an_archive_over_four_gigabytes_is_refused() -> None:
    content = packed({"data.json": DATA})
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)
    error = refused(content[:-22] + locator + content[-22:])
    assert (type(error), error.detail) == (MalformedFileError, "zip-64")


def test_a_bomb_is_stopped_as_it_goes_off() -> None:
    entries = {"data.json": DATA, "attachments/i1/bomb": bytes(20_000_000)}
    error = refused(packed(entries))
    assert (type(error), error.what) == (FileTooLargeError, "ratio")
    error = refused(packed({"data.json": b" " * 20_000_000}))
    assert (type(error), error.what) == (FileTooLargeError, "ratio")


def test_what_all_entries_hold_together_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_file, "INFLATED_LIMIT", 1_000_000)
    entries = {"data.json": DATA, **{f"attachments/i1/{n}": bytes(400_000) for n in range(3)}}
    error = refused(packed(entries, zipfile.ZIP_STORED))
    assert (type(error), error.what, error.limit) == (FileTooLargeError, "inflated", 1_000_000)


def test_an_entry_that_is_encrypted_is_named_as_such() -> None:
    content = bytearray(packed({"data.json": DATA}))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert isinstance(refused(bytes(content)), FileEncryptedError)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_only_what_bitwarden_packs_with_is_unpacked(method: int) -> None:
    assert isinstance(refused(packed({"data.json": DATA}, method)), MalformedFileError)


def wrong_sum(content: bytearray) -> None:
    content[content.index(b"PK\x01\x02") + 16] ^= 1


def wrong_size(content: bytearray) -> None:
    content[content.index(b"PK\x01\x02") + 24] ^= 1


def wrong_byte(content: bytearray) -> None:
    content[200] ^= 0xFF


@pytest.mark.parametrize("harm", [wrong_sum, wrong_size, wrong_byte])
@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_damage_is_told(harm: Callable[[bytearray], None], method: int) -> None:
    content = bytearray(packed({"data.json": DATA}, method))
    harm(content)
    assert isinstance(refused(bytes(content)), MalformedFileError)


def test_truncation_at_every_byte_is_told() -> None:
    content = packed({"data.json": DATA, "attachments/i1/a": b"x"})
    for length in range(len(content)):
        assert isinstance(refused(content[:length]), TruncatedFileError)


def test_what_is_inside_is_no_more_trusted_than_any_file() -> None:
    assert isinstance(refused(packed({"data.json": b'{"items": []}'})), EmptyFileError)
    assert isinstance(refused(packed({"data.json": b""})), TruncatedFileError)
    assert isinstance(refused(packed({"x": b""})), MalformedFileError)


def test_any_flipped_byte_is_an_error_or_the_same_count() -> None:
    content = packed({"data.json": b'{"items": [{"id": "i", "type": 2, "name": "a"}]}'})
    for at in range(len(content)):
        harmed = bytearray(content)
        harmed[at] ^= 0x55
        try:
            assert parse(bytes(harmed)).in_file == 1
        except AppError:
            continue
