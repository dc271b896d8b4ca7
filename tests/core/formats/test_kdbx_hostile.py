"""KDBX files made to harm: refused with a reason, before the work that they ask for."""

from __future__ import annotations

import gzip
import struct
from typing import Any

import pytest

from core.crypto import kdbx_seal
from core.crypto.kdbx_seal import AesCost, KdbxArgon2Cost, OuterCipher
from core.crypto.primitives import sha256
from core.errors import (
    AppError,
    FileAlteredError,
    FileEncryptedError,
    FileNestedTooDeepError,
    FileTooCostlyError,
    FileTooLargeError,
    MalformedFileError,
    TruncatedFileError,
    UnreadableFileError,
    WrongFilePasswordError,
)
from core.formats import kdbx_file, kdbx_xml_head, kdbx_xml_stream
from core.formats.catalogue import KDBX_MAGIC
from core.formats.csv_export import ExportItem
from core.formats.file_keys import FileKeys
from core.formats.kdbx_file import KdbxContent, close_kdbx, open_kdbx
from core.formats.kdbx_header import read_header, write_header
from core.formats.kdbx_xml_reading import read_xml
from core.vault.field import FieldRole, FieldType
from tests.core.formats.kdbx_files import cheap_lock, make_three, passphrase, write_cheaply
from tests.core.formats.test_csv_export import make_field, make_item

SMALL = "<KeePassFile><Meta></Meta><Root><Group>{}</Group></Root></KeePassFile>"
CONTENT = write_cheaply(
    ExportItem(item=make_item(make_field(FieldRole.PASSWORD, "s3cret", FieldType.CONCEALED)))
)
HEADER = len(read_header(CONTENT, path="").raw)


def open_and_read(content: bytes) -> int:
    return len(read_xml(open_kdbx(content, path="x", given=FileKeys(passphrase())), path="x"))


def content_of(xml: str | bytes) -> KdbxContent:
    raw = xml if isinstance(xml, bytes) else xml.encode()
    return KdbxContent(xml=raw, inner_cipher=kdbx_seal.InnerCipher.CHACHA20, inner_key=b"k" * 64)


def no_work(*_: object, **__: object) -> Any:
    raise AssertionError("something was derived")


def test_every_truncation_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = kdbx_seal.derive_kdbx_keys(
        passphrase(),
        read_header(CONTENT, path="").master_seed,
        read_header(CONTENT, path="").cost,
        path="",
    )
    monkeypatch.setattr(keys, "close", lambda: None)
    monkeypatch.setattr(kdbx_file, "derive_kdbx_keys", lambda *_, **__: keys)
    for size in range(len(KDBX_MAGIC), len(CONTENT)):
        with pytest.raises((TruncatedFileError, MalformedFileError, FileAlteredError)):
            open_and_read(CONTENT[:size])


def test_every_byte_that_was_changed_is_told() -> None:
    for at in [*range(len(KDBX_MAGIC), HEADER + 64), *range(HEADER + 64, len(CONTENT), 11)]:
        changed = bytearray(CONTENT)
        changed[at] ^= 0x40
        with pytest.raises((UnreadableFileError, WrongFilePasswordError)):
            open_and_read(bytes(changed))


@pytest.mark.parametrize(
    ("cost", "parameter"),
    [
        (KdbxArgon2Cost(b"s" * 32, 4 * 2**30, 1, 1), "memory_mib"),
        (KdbxArgon2Cost(b"s" * 32, 2**63, 1, 1), "memory_mib"),
        (KdbxArgon2Cost(b"s" * 32, 2**20, 2**32, 1), "passes"),
        (KdbxArgon2Cost(b"s" * 32, 2**30, 65, 1), "passes"),
        (KdbxArgon2Cost(b"s" * 32, 2**20, 0, 1), "passes"),
        (KdbxArgon2Cost(b"s" * 32, 2**20, 1, 2**31), "lanes"),
        (KdbxArgon2Cost(b"s" * 32, 2**20, 1, 0), "lanes"),
        (KdbxArgon2Cost(b"s" * 32, 1024, 1, 1), "memory"),
    ],
)
def test_a_costly_derivation_is_refused_before_it_begins(
    monkeypatch: pytest.MonkeyPatch, cost: KdbxArgon2Cost, parameter: str
) -> None:
    header = write_header(
        cipher=OuterCipher.CHACHA20, master_seed=b"m" * 32, iv=b"i" * 12, cost=cost
    )
    monkeypatch.setattr(kdbx_seal, "_derive", no_work)
    content = header + sha256(header) + bytes(64)
    with pytest.raises(FileTooCostlyError) as caught:
        open_kdbx(content, path="x", given=FileKeys(passphrase()))
    assert caught.value.data["parameter"] == parameter


def test_too_many_rounds_of_aes_are_refused_before_they_begin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kdbx_seal, "_derive", no_work)
    for rounds in (0, 100_000_001, 2**64 - 1):
        with pytest.raises(FileTooCostlyError):
            kdbx_seal.check_kdbx_cost(AesCost(b"t" * 32, rounds), path="x")


def field(kind: int, value: bytes) -> bytes:
    return struct.pack("<BI", kind, len(value)) + value


@pytest.mark.parametrize(
    ("rest", "error"),
    [
        (struct.pack("<HH", 1, 1), FileEncryptedError),
        (struct.pack("<HH", 0, 2), TruncatedFileError),
        (struct.pack("<HH", 0, 5), FileEncryptedError),
        (struct.pack("<HH", 1, 4) + struct.pack("<BI", 2, 2**32 - 1), TruncatedFileError),
        (struct.pack("<HH", 1, 4) + field(0, b""), MalformedFileError),
        (struct.pack("<HH", 1, 4) + field(2, b"a") + field(2, b"b"), MalformedFileError),
        (
            struct.pack("<HH", 1, 4) + b"".join(field(n, b"") for n in range(1, 200)),
            MalformedFileError,
        ),
        (
            struct.pack("<HH", 1, 4)
            + field(2, bytes.fromhex("ad68f29f576f4bb9a36ad47af965346c"))
            + field(0, b""),
            FileEncryptedError,
        ),
        (struct.pack("<HH", 1, 4) + field(2, b"?" * 16) + field(0, b""), MalformedFileError),
    ],
)
def test_a_head_that_is_none(rest: bytes, error: type[AppError]) -> None:
    with pytest.raises(error):
        read_header(KDBX_MAGIC + rest, path="x")


@pytest.mark.parametrize(
    "kdf",
    [
        b"",
        b"\x00\x02\x00",
        b"\x00\x01\x00",
        b"\x00\x01" + b"\x42" + struct.pack("<I", 2**31),
        b"\x00\x01" + b"\x42\x05\x00\x00\x00$UUID" + struct.pack("<I", 2**31),
        b"\x00\x01" + b"\x04\x01\x00\x00\x00P\x05\x00\x00\x0012345\x00",
        b"\x00\x01" + b"\x42\x05\x00\x00\x00$UUID\x10\x00\x00\x00" + b"?" * 16 + b"\x00",
        b"\x00\x01" + b"\x42\x01\x00\x00\x00S\x00\x00\x00\x00" * 100,
    ],
)
def test_a_derivation_that_is_none(kdf: bytes) -> None:
    fields = (
        field(2, OuterCipher.AES256.value)
        + field(3, struct.pack("<I", 1))
        + field(4, b"m" * 32)
        + field(7, b"i" * 16)
        + field(11, kdf)
        + field(0, b"")
    )
    with pytest.raises((MalformedFileError, TruncatedFileError, FileEncryptedError)):
        read_header(KDBX_MAGIC + struct.pack("<HH", 1, 4) + fields, path="x")


def test_a_gzip_bomb_is_counted_while_it_inflates() -> None:
    bomb = gzip.compress(bytes(4_000_000))
    with pytest.raises(FileTooLargeError):
        kdbx_file.inflate(bomb, path="x", limit=1_000_000)
    with pytest.raises(MalformedFileError):
        kdbx_file.inflate(bomb[:-9], path="x", limit=8_000_000)
    with pytest.raises(MalformedFileError):
        kdbx_file.inflate(b"no gzip", path="x", limit=10)


def test_a_bomb_in_a_whole_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    sealed = close_kdbx(content_of(SMALL.format(" " * 100_000)), cheap_lock())
    assert open_and_read(sealed) == 0
    monkeypatch.setattr(kdbx_file, "INFLATED_LIMIT", 50_000)
    with pytest.raises(FileTooLargeError):
        open_and_read(sealed)


@pytest.mark.parametrize(
    "xml",
    [
        '<!DOCTYPE a [<!ENTITY b "bb">]>' + SMALL,
        '<?xml version="1.0"?><!-- --><!DOCTYPE KeePassFile SYSTEM "file:///etc/passwd">' + SMALL,
        "<!DOCTYPE",
        "",
        "no xml",
        SMALL.replace("{}", "&b;"),
        SMALL.replace("{}", "<Entry>"),
        "<KeePassFile/>",
        "<Other><Root><Group/></Root></Other>",
        SMALL.replace("{}", '<Entry><String><Value Protected="True">a</Value></String></Entry>'),
        SMALL.replace("{}", '<Entry><String><Value Protected="True">//79</Value></String></Entry>'),
    ],
)
def test_xml_that_is_none_or_wants_more(xml: str) -> None:
    with pytest.raises(MalformedFileError):
        read_xml(content_of(xml), path="x")
    with pytest.raises(MalformedFileError):
        read_xml(content_of(xml.encode("utf-16")), path="x")


@pytest.mark.parametrize("said", ["iso-8859-1", "utf-16", "cp037", "none"])
def test_what_a_file_says_of_its_encoding_changes_nothing(said: str) -> None:
    entry = "<Entry><String><Key>Title</Key><Value>Bäckerei</Value></String></Entry>"
    xml = f'<?xml version="1.0" encoding="{said}"?>' + SMALL.replace("{}", entry)
    assert [each.texts["Title"] for each in read_xml(content_of(xml), path="x")] == ["Bäckerei"]


def test_groups_go_only_so_deep() -> None:
    group = "<Group><Name>a</Name>"
    deep = SMALL.format(group * 100 + "</Group>" * 100)
    with pytest.raises(FileNestedTooDeepError):
        read_xml(content_of(deep), path="x")
    nameless = SMALL.format("<Group>" * 20_000 + "</Group>" * 20_000)
    assert read_xml(content_of(nameless), path="x") == []


def test_history_in_history_is_not_followed() -> None:
    deep = "<Entry><History>" * 5_000 + "</History></Entry>" * 5_000
    (entry,) = read_xml(content_of(SMALL.format(deep)), path="x")
    assert [len(each.history) for each in entry.history] == [0]


def test_one_file_named_a_thousand_times_is_not_a_thousand_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kdbx_xml_head, "FILES_LIMIT", 500)
    binary = '<Binary><Key>a</Key><Value Ref="0"/></Binary>'
    content = KdbxContent(
        xml=SMALL.format(f"<Entry>{binary * 1000}</Entry>").encode(),
        inner_cipher=kdbx_seal.InnerCipher.CHACHA20,
        inner_key=b"k" * 64,
        files=[b"x" * 100],
    )
    with pytest.raises(FileTooLargeError):
        read_xml(content, path="x")


def test_the_old_inner_cipher_is_used_only_for_so_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kdbx_xml_stream, "SALSA20_LIMIT", 3)
    value = '<Entry><String><Key>a</Key><Value Protected="True">{}</Value></String></Entry>'
    three = SMALL.format(value).replace("{}", "{0}")
    with pytest.raises(FileTooLargeError):
        open_and_read(make_three(three, ("four",)))


def test_a_head_of_version_three_that_was_changed_is_told() -> None:
    named = SMALL.replace("<Meta>", "<Meta><HeaderHash>{hash}</HeaderHash>").replace("{}", "")
    assert open_and_read(make_three(named)) == 0
    with pytest.raises(FileAlteredError):
        open_and_read(make_three(named, header_hash=b"?" * 32))
    # Under it no value is text any more, and that is not what is said.
    value = f'<Entry><String><Value Protected="True">{"A" * 43}=</Value></String></Entry>'
    garbled = SMALL.format(value).replace("<Meta>", "<Meta><HeaderHash>{hash}</HeaderHash>")
    with pytest.raises(FileAlteredError):
        open_and_read(make_three(garbled, header_hash=b"?" * 32))


def test_every_byte_of_version_three_that_was_changed_is_told_or_changes_nothing() -> None:
    content = make_three(SMALL.replace("{}", ""))
    head = len(read_header(content, path="").raw)
    for at in range(head, len(content)):
        changed = bytearray(content)
        changed[at] ^= 0x40
        # Its last block names nothing: version 3 proves what it holds, and not its own end.
        if at < len(content) - 64:
            with pytest.raises((UnreadableFileError, WrongFilePasswordError)):
                open_and_read(bytes(changed))
