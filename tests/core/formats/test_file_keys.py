"""Key files of every kind give the key they hold, and one that is damaged says so."""

from __future__ import annotations

import base64
import hashlib
import io
from pathlib import Path

import pytest

from core.crypto.kdbx_seal import AesCost, derive_kdbx_keys
from core.errors import FileKeyRefusedError, WrongFilePasswordError
from core.formats import file_keys
from core.formats.caps import MIB
from core.formats.catalogue import FormatId
from core.formats.csv_export import ExportItem
from core.formats.file_keys import FileKeys, derive_file_key, take_key_file
from core.formats.kdbx import read_kdbx
from core.formats.looking import Reading, read_whole
from core.vault.secret import Secret
from tests.core.formats.bitwarden_files import protected
from tests.core.formats.kdbx_files import (
    KEY,
    ONE_ENTRY,
    make_key_file,
    make_three,
    passphrase,
    write_cheaply,
)
from tests.core.formats.oracle import sample
from tests.core.formats.test_csv_export import make_item

CHECK = hashlib.sha256(KEY).hexdigest()[:8]
ONE = make_key_file("1.00", base64.b64encode(KEY).decode())
TWO = make_key_file("2.0", KEY.hex(" ", 4).upper(), CHECK.upper())

KINDS = {
    "xml 1": ONE,
    "xml 1 with a check": make_key_file("1.00", base64.b64encode(KEY).decode(), CHECK),
    "xml 1 with a mark before it": b"\xef\xbb\xbf" + ONE,
    "xml 2": TWO,
    "xml 2 in small letters, without a check": make_key_file("2.0", f"\n {KEY.hex()}\n"),
    "32 bytes": KEY,
    "64 characters": KEY.hex().encode(),
    "64 capitals": KEY.hex().upper().encode(),
}


def key_of(content: bytes) -> bytes:
    with derive_file_key(bytearray(content), path="x") as key:
        return bytes(key.buffer)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_gives_its_key(kind: str) -> None:
    assert key_of(KINDS[kind]) == KEY


@pytest.mark.parametrize(
    "content",
    [
        b"",
        KEY[:31],
        KEY.hex().encode() + b"\n",
        b"g" * 64,
        "ä".encode() * 32,
        b"<html><body/></html>",
        b"<!-- <KeyFile> --><x/>",
        b"\xff\xd8\xff" + bytes(1000),
    ],
)
def test_any_other_file_gives_its_digest(content: bytes) -> None:
    assert key_of(content) == hashlib.sha256(content).digest()


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (TWO.replace(CHECK.upper().encode(), b"00000000"), "damaged"),
        (TWO.replace(b'Hash="', b'Hash="00' * 30), "damaged"),
        (make_key_file("2.0", KEY.hex()[:-2]), "damaged"),
        (make_key_file("2.0", KEY.hex()[:-1] + "g"), "damaged"),
        (make_key_file("1.00", "*" + base64.b64encode(KEY).decode()), "damaged"),
        (make_key_file("1.00", base64.b64encode(KEY[:-1]).decode()), "damaged"),
        (make_key_file("2.0", KEY.hex(), "xyz"), "damaged"),
        (make_key_file("3.0", KEY.hex()), "version"),
        (ONE[:-12], "damaged"),
        (ONE.replace(b"<Data>", b"<Date>").replace(b"</Data>", b"</Date>"), "damaged"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]>' + ONE, "damaged"),
    ],
)
def test_what_says_that_it_is_a_key_file_and_is_none(content: bytes, detail: str) -> None:
    with pytest.raises(FileKeyRefusedError) as caught:
        key_of(content)
    assert caught.value.data == {"path": "x", "detail": detail}


def test_a_large_key_file_is_handed_on_as_its_digest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytes(range(256)) * 5000
    with take_key_file(io.BytesIO(content), path="x") as taken:
        assert bytes(taken.buffer) == hashlib.sha256(content).digest()
        assert key_of(bytes(taken.buffer)) == key_of(content)
    with take_key_file(io.BytesIO(TWO), path="x") as taken:
        assert bytes(taken.buffer) == TWO
    monkeypatch.setattr(file_keys, "SIZE_LIMIT", MIB)
    with pytest.raises(FileKeyRefusedError):
        take_key_file(io.BytesIO(content), path="x")


def test_a_passphrase_and_a_key_file_are_mixed() -> None:
    cost = AesCost(b"t" * 32, 2)
    joined = hashlib.sha256(passphrase().buffer).digest() + KEY
    both = derive_kdbx_keys(passphrase(), b"m" * 32, cost, path="", key_file=Secret(bytearray(KEY)))
    same = derive_kdbx_keys(None, b"m" * 32, cost, path="", key_file=Secret(bytearray(joined)))
    assert both.header_mac(b"head") == same.header_mac(b"head")
    empty = derive_kdbx_keys(Secret(bytearray()), b"m" * 32, cost, path="", key_file=None)
    assert empty.header_mac(b"head") != both.header_mac(b"head")


def given(key_file: bytes, *, with_passphrase: bool = False) -> FileKeys:
    secret = passphrase() if with_passphrase else None
    return FileKeys(secret, Secret(bytearray(key_file)))


@pytest.mark.parametrize("three", [False, True])
def test_a_database_opens_with_its_key_file_alone(*, three: bool) -> None:
    content = make_three(ONE_ENTRY) if three else write_cheaply(ExportItem(item=make_item()))
    for key_file in KINDS.values():
        assert len(read_kdbx(content, path="x", given=given(key_file)).items) == 1
    for wrong, kind in (
        (given(b"another"), "key-file"),
        (given(ONE, with_passphrase=True), "both"),
        (FileKeys(Secret.from_text("wrong")), "passphrase"),
    ):
        with pytest.raises(WrongFilePasswordError) as caught:
            read_kdbx(content, path="x", given=wrong)
        assert caught.value.data == {"path": "x", "keys": kind}


def test_no_other_file_takes_a_key_file() -> None:
    with pytest.raises(FileKeyRefusedError) as caught:
        read_whole(io.BytesIO(protected()), path="x", reading=Reading(), given=given(ONE))
    assert caught.value.detail == "format"


@pytest.mark.parametrize(
    ("name", "key_file", "password"),
    [
        ("keepassxc/FileKeyXml.kdbx", "keepassxc/FileKeyXml.key", None),
        ("keepassxc/FileKeyXmlV2.kdbx", "keepassxc/FileKeyXmlV2.keyx", None),
        (
            "buttercup/test-archive-keyfile-kdbx4.kdbx",
            "buttercup/test-archive-keyfile-kdbx4.key",
            "passw0rd",
        ),
    ],
)
def test_databases_of_other_programs(name: str, key_file: str, password: str | None) -> None:
    secret = Secret.from_text(password) if password is not None else None
    key = Secret(bytearray(sample(key_file)))
    parsed = read_kdbx(sample(name), path=name, given=FileKeys(secret, key))
    # There is no entry in any of them, and KeePassXC finds none.
    assert (parsed.format_id, parsed.in_file) == (FormatId.KDBX, 0)
    with pytest.raises(WrongFilePasswordError):
        read_kdbx(sample(name), path=name, given=FileKeys(Secret.from_text(password or "a")))
