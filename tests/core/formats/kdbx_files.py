"""KDBX files of our own for tests: cheap ones of version 4, and version 3.1 made by hand."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import struct

from core.crypto.kdbx_seal import AesCost, InnerCipher, OuterCipher, apply_inner, derive_kdbx_keys
from core.formats.catalogue import KDBX_MAGIC
from core.formats.csv_export import ExportItem
from core.formats.kdbx import write_kdbx
from core.formats.kdbx_file import KdbxLock, WritingCost
from core.vault.secret import Secret
from tests.fakes.randomness import SeededRandomness

CHEAP = WritingCost(memory=8 * 1024, passes=1, lanes=1)
PASSPHRASE = "pässphrase"
ROUNDS = 100
KEY = hashlib.sha256(PASSPHRASE.encode()).digest()
"""A key file that holds this opens the files made here, alone: of a passphrase KDBX mixes no more.
"""
ONE_ENTRY = (
    "<KeePassFile><Root><Group><Entry><String><Key>Title</Key><Value>Mail</Value></String>"
    "</Entry></Group></Root></KeePassFile>"
)


def passphrase() -> Secret:
    """Return what opens the files made here."""
    return Secret.from_text(PASSPHRASE)


def make_key_file(version: str, data: str, check: str = "") -> bytes:
    """Return a key file as KeePass writes it."""
    said = f' Hash="{check}"' if check else ""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<KeyFile><Meta><Version>{version}</Version>'
        f"</Meta><Key><Data{said}>{data}</Data></Key></KeyFile>\n"
    ).encode()


def cheap_lock(cipher: OuterCipher = OuterCipher.CHACHA20) -> KdbxLock:
    """Return a lock that takes no time."""
    return KdbxLock(passphrase(), SeededRandomness(), cipher, CHEAP)


def write_cheaply(*items: ExportItem, cipher: OuterCipher = OuterCipher.CHACHA20) -> bytes:
    """Return a file of version 4.1 with these items."""
    stream = io.BytesIO()
    write_kdbx(items, stream, lock=cheap_lock(cipher))
    return stream.getvalue()


def make_three(
    xml: str, secrets: tuple[str, ...] = (), *, header_hash: bytes | None = None
) -> bytes:
    """Return a file of version 3.1: AES-KDF, AES, Salsa20; `{0}` in the XML is the first secret.

    `{hash}` is where the hash of its header goes.
    """
    seed, iv, start, key = b"m" * 32, b"i" * 16, b"s" * 32, b"k" * 32
    fields = (
        (2, OuterCipher.AES256.value),
        (3, struct.pack("<I", 1)),
        (4, seed),
        (5, b"t" * 32),
        (6, struct.pack("<Q", ROUNDS)),
        (7, iv),
        (8, key),
        (9, start),
        (10, struct.pack("<I", InnerCipher.SALSA20)),
        (0, b"\r\n\r\n"),
    )
    header = KDBX_MAGIC + struct.pack("<HH", 1, 3)
    header += b"".join(struct.pack("<BH", kind, len(value)) + value for kind, value in fields)
    values = [secret.encode() for secret in secrets]
    sealed = io.BytesIO(apply_inner(InnerCipher.SALSA20, key, b"".join(values)))
    texts = [base64.b64encode(sealed.read(len(value))).decode() for value in values]
    named = base64.b64encode(header_hash or hashlib.sha256(header).digest()).decode()
    plain = gzip.compress(xml.format(*texts, hash=named).encode())
    block = struct.pack("<I", 0) + hashlib.sha256(plain).digest()
    block += struct.pack("<I", len(plain)) + plain
    end = struct.pack("<I", 1) + bytes(32) + struct.pack("<I", 0)
    keys = derive_kdbx_keys(passphrase(), seed, AesCost(b"t" * 32, ROUNDS), path="")
    return header + keys.encrypt(OuterCipher.AES256, iv, start + block + end)
