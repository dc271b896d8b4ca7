"""The enciphered part of a KDBX file: whole at every size, and never more than is there."""

from __future__ import annotations

import dataclasses
import gzip
import io
import struct
import zlib

import pytest

from core.crypto.kdbx_seal import AesCost, InnerCipher, KdbxKeys, OuterCipher, derive_kdbx_keys
from core.errors import (
    FileAlteredError,
    FileTooLargeError,
    MalformedFileError,
    TruncatedFileError,
)
from core.formats import kdbx_file
from core.formats.caps import MIB
from core.formats.file_keys import FileKeys
from core.formats.kdbx_body import BodyReader, BodyWriter
from core.formats.kdbx_file import KdbxContent, check_room, close_kdbx, open_kdbx
from tests.core.formats.kdbx_files import cheap_lock, passphrase
from tests.fakes.randomness import SeededRandomness

SIZES = (0, 1, 15, 16, MIB - 1, MIB, MIB + 1, 2 * MIB + 17)
IV = b"i" * 16


@pytest.fixture
def keys() -> KdbxKeys:
    return derive_kdbx_keys(passphrase(), b"m" * 32, AesCost(b"t" * 32, 1), path="")


def read(sealed: bytes, keys: KdbxKeys, *, compressed: bool = True, limit: int = 8 * MIB) -> bytes:
    body = BodyReader(io.BytesIO(sealed), len(sealed), keys, "x")
    body.begin(keys.begin_body(OuterCipher.AES256, IV, deciphers=True), compressed=compressed)
    first = body.take(2)
    return first + body.take_rest(limit)


def seal(plain: bytes, keys: KdbxKeys, *, block: int = MIB) -> bytes:
    """Return a body as it lies in a file, uncompressed."""
    enciphered = keys.encrypt(OuterCipher.AES256, IV, plain)
    parts = [enciphered[at : at + block] for at in range(0, len(enciphered), block)]
    return b"".join(
        keys.mac(number, part) + struct.pack("<I", len(part)) + part
        for number, part in enumerate([*parts, b""])
    )


@pytest.mark.parametrize("cipher", OuterCipher)
@pytest.mark.parametrize("size", SIZES)
def test_files_of_every_size_come_back(cipher: OuterCipher, size: int) -> None:
    noise = SeededRandomness().bytes(4096)
    file = (noise * (size // len(noise) + 1))[:size]
    content = KdbxContent(
        xml=b"<x/>", inner_cipher=InnerCipher.CHACHA20, inner_key=b"k", files=[file, b"", b"two"]
    )
    opened = open_kdbx(
        close_kdbx(content, cheap_lock(cipher)), path="x", given=FileKeys(passphrase())
    )
    assert opened == content


@pytest.mark.parametrize("block", [1, 7, 16, 1000])
def test_blocks_of_others_may_be_of_any_size(keys: KdbxKeys, block: int) -> None:
    plain = bytes(range(256)) * 8
    assert read(seal(plain, keys, block=block), keys, compressed=False) == plain
    packed = gzip.compress(plain)
    assert read(seal(packed, keys, block=block), keys) == plain
    # What stands behind the end of the compressed part is nobody's.
    assert read(seal(packed + b"more", keys, block=block), keys) == plain


def test_what_is_compressed_a_thousand_times_comes_piece_by_piece(keys: KdbxKeys) -> None:
    bomb = zlib.compressobj(wbits=31)
    packed = bomb.compress(bytes(4 * MIB)) + bomb.flush()
    assert len(packed) < MIB // 100
    assert read(seal(packed, keys), keys) == bytes(4 * MIB)
    with pytest.raises(FileTooLargeError):
        read(seal(packed, keys), keys, limit=3 * MIB)


def test_a_writer_is_read_by_the_reader(keys: KdbxKeys) -> None:
    sink = io.BytesIO()
    body = BodyWriter(sink, keys, keys.begin_body(OuterCipher.AES256, IV, deciphers=False))
    body.write(b"one")
    body.write(b"")
    body.write(b"two")
    body.close()
    assert read(sink.getvalue(), keys) == b"onetwo"


def test_what_is_cut_or_changed_is_told(keys: KdbxKeys) -> None:
    sealed = seal(gzip.compress(b"content of it"), keys, block=8)
    for size in range(len(sealed)):
        with pytest.raises(TruncatedFileError):
            read(sealed[:size], keys)
    first = 32 + 4 + 8
    swapped = sealed[first : 2 * first] + sealed[:first] + sealed[2 * first :]
    for altered in (swapped, sealed[first:], bytes(32) + sealed[32:]):
        with pytest.raises(FileAlteredError):
            read(altered, keys)
    with pytest.raises(FileAlteredError):
        read(seal(b"x" * 40, keys, block=20)[:56] + seal(b"", keys)[-36:], keys, compressed=False)
    with pytest.raises(MalformedFileError):
        read(seal(gzip.compress(b"content")[:-4], keys), keys)


def test_a_length_that_is_not_there_takes_no_memory(keys: KdbxKeys) -> None:
    with pytest.raises(TruncatedFileError):
        read(bytes(32) + struct.pack("<I", 2**32 - 1) + bytes(100), keys)


def test_attachments_have_a_limit_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    content = KdbxContent(
        xml=b"<x/>", inner_cipher=InnerCipher.CHACHA20, inner_key=b"k", files=[bytes(2 * MIB)]
    )
    sealed = close_kdbx(content, cheap_lock())
    monkeypatch.setattr(kdbx_file, "ATTACHMENTS_LIMIT", 2 * MIB)
    with pytest.raises(FileTooLargeError):
        open_kdbx(sealed, path="x", given=FileKeys(passphrase()))
    with pytest.raises(FileTooLargeError):
        check_room(content)
    small = dataclasses.replace(content, files=())
    monkeypatch.setattr(kdbx_file, "INFLATED_LIMIT", 4)
    check_room(small)
    monkeypatch.setattr(kdbx_file, "INFLATED_LIMIT", 3)
    with pytest.raises(FileTooLargeError):
        check_room(small)
