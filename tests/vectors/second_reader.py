"""Read an archive knowing nothing but `docs/archive-format.md`; nothing of the program is used."""

from __future__ import annotations

import hashlib
import hmac
import struct
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

BOUNDS = ((65_536, 2_097_152), (3, 64), (4, 16))
LEFT_OUT = {1, 9}  # of an item: revision and last used


class WrongPassphraseError(Exception):
    """The passphrase does not open the archive."""


class DamagedError(Exception):
    """The archive is cut short or was changed."""


class Contents(NamedTuple):
    """What an archive holds: values by type, attachments' bytes by id, and the digest."""

    values: dict[int, list[list[object]]]
    files: dict[bytes, bytes]
    digest: bytes


def read(archive: bytes, passphrase: str) -> Contents:
    """Return what an archive holds. Raises WrongPassphraseError, DamagedError."""
    head, slot = archive[:197], archive[16:197]
    if len(head) < 197 or head[:16] != b"STRGROOM\x00\x01" + bytes(6):
        raise DamagedError("preamble")
    seal = AESGCMSIV(open_slot(slot, passphrase))
    stream, digest = open_chunks(archive[197:], seal, hashlib.sha256(head).digest())
    contents = read_records(stream, digest)
    if derive_digest(contents.values) != digest:
        raise DamagedError("digest")
    return contents


def open_slot(slot: bytes, passphrase: str) -> bytes:
    """Return the archive key."""
    header = slot[:53]
    magic, version, kind, *cost, flags, archive, salt = struct.unpack(">4sHHIIIB16s16s", header)
    if (magic, version, kind, flags) != (b"SRSL", 1, 3, 0):
        raise DamagedError("slot")
    if not all(low <= value <= high for value, (low, high) in zip(cost, BOUNDS, strict=True)):
        raise DamagedError("cost out of bounds")
    memory, passes, lanes = cost
    kdf = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    stretched = kdf.derive(unicodedata.normalize("NFC", passphrase).encode())
    hkdf_salt = hashlib.sha256(b"strongroom/slot/1\x00" + header).digest()
    hkdf = HKDF(algorithm=SHA256(), length=76, salt=hkdf_salt, info=b"strongroom/slot/3/1")
    okm = hkdf.derive(stretched + bytes(32))
    if not hmac.compare_digest(okm[32:64], slot[53:85]):
        raise WrongPassphraseError
    try:
        bundle = AESGCMSIV(okm[:32]).decrypt(okm[64:], slot[85:], header)
    except InvalidTag:
        raise WrongPassphraseError from None
    epoch, secret = bundle[1:5], bundle[5:37]
    label = b"strongroom/sub/1\x00archive\x00" + archive + epoch
    return HKDFExpand(algorithm=SHA256(), length=32, info=label).derive(secret)


def open_chunks(body: bytes, seal: AESGCMSIV, head: bytes) -> tuple[bytes, bytes]:
    """Return the stream of records and the digest."""
    stream, at, number = bytearray(), 0, 0
    flags: tuple[int, ...] = (0, 1)
    while True:
        length = int.from_bytes(body[at : at + 4], "big")
        sealed = body[at + 4 : at + 4 + length]
        if not 16 <= length <= 65_552 or len(sealed) != length:
            raise DamagedError("cut short")
        for flag in flags:
            context = head + struct.pack(">QB", number, flag)
            try:
                plain = seal.decrypt(number.to_bytes(12, "big"), sealed, context)
                break
            except InvalidTag:
                continue
        else:
            raise DamagedError("chunk")
        at, number = at + 4 + length, number + 1
        if flag == 2:
            if at != len(body):
                raise DamagedError("more after the end")
            return bytes(stream), plain
        stream += plain
        flags = (2,) if flag == 1 else (0, 1)


def split_records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield type and body of every record."""
    at = 0
    while at < len(stream):
        kind, length = struct.unpack_from(">BI", stream, at)
        yield kind, stream[at + 5 : at + 5 + length]
        at += 5 + length
    if at != len(stream):
        raise DamagedError("half a record")


def read_records(stream: bytes, digest: bytes) -> Contents:
    """Return the values in their order, and each attachment's bytes."""
    contents = Contents({kind: [] for kind in range(1, 10)}, {}, digest)
    for kind, body in split_records(stream):
        if kind == 0x80:
            contents.files[body[:16]] = contents.files.get(body[:16], b"") + body[16:]
        else:
            contents.values[kind].append(msgspec.msgpack.decode(body, type=list[object]))
    for row, size, sha256 in contents.values[6]:
        content = contents.files.setdefault(bytes(row), b"")  # type: ignore[call-overload]
        if (len(content), hashlib.sha256(content).digest()) != (size, sha256):
            raise DamagedError("attachment")
    return contents


def derive_digest(values: dict[int, list[list[object]]]) -> bytes:
    """Return the digest over values by type."""
    parts = b"strongroom/digest/1"
    for kind, found in values.items():
        whole = hashlib.sha256()
        for value in found:
            packed = msgspec.msgpack.encode(canonical(kind, value))
            whole.update(len(packed).to_bytes(4, "big") + packed)
        parts += struct.pack(">BQ", kind, len(found)) + whole.digest()
    return hashlib.sha256(parts).digest()


def canonical(kind: int, value: list[object]) -> list[object]:
    """Return a value as the digest sees it."""
    if kind == 5 and isinstance(value[2], list):
        return [*value[:2], canonical(4, value[2])]
    if kind == 4:
        return [element for place, element in enumerate(value) if place not in LEFT_OUT]
    return value
