"""Files made to hurt whoever reads them, each in the time it takes to write it."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Callable

from core.formats.caps import FILE_LIMIT, MIB
from tests.core.formats.bitwarden_files import protected

HEADER = b"name,url,username,password,note\n"
_BEGIN, _END = b'{"encrypted":false,"folders":[],"items":[', b"]}"
_LOGIN = b'{"type":1,"name":"%s","login":{"username":"u","password":"p"}}'


def _export(*items: bytes) -> bytes:
    return _BEGIN + b",".join(items) + _END


def _nested(opening: bytes, closing: bytes, depth: int) -> bytes:
    return _BEGIN + opening * depth + b"1" + closing * depth + _END


def _with(**changes: object) -> bytes:
    """Return a protected export whose envelope says something else."""
    return json.dumps(json.loads(protected()) | changes).encode()


def _zip(entries: dict[str, bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return written.getvalue()


def _patched(archive: bytes, at: int, value: bytes) -> bytes:
    """Return an archive with other bytes in its record of the end, counted from its beginning."""
    place = archive.rfind(b"PK\x05\x06") + at
    return archive[:place] + value + archive[place + len(value) :]


_EXPORT = _export(_LOGIN % b"Mail")
_SOUND = _zip({"data.json": _EXPORT, "attachments/i/f.txt": b"x" * 1000})

SHORT: dict[str, Callable[[], bytes]] = {
    "json-of-ones": lambda: _BEGIN + b"1," * (5 * MIB) + b"1" + _END,
    "json-deep-lists": lambda: _nested(b"[", b"]", 4 * MIB),
    "csv-of-commas": lambda: HEADER + b"," * (8 * MIB),
    "zip-that-inflates": lambda: _zip({"data.json": bytes(40 * MIB)}),
    "argon2-of-a-terabyte": lambda: _with(kdfType=1, kdfIterations=3, kdfMemory=2**20),
    "json-half-a-character": lambda: _export(_LOGIN % b"\\ud800"),
}
"""Those tried every time."""

LONG: dict[str, Callable[[], bytes]] = {
    "nothing-but-zeros": lambda: bytes(FILE_LIMIT),
    "too-long": lambda: b"a" * (FILE_LIMIT + 1),
    "json-deep-objects": lambda: _nested(b'{"a":', b"}", 4 * MIB),
    "json-never-closed": lambda: b"[" * FILE_LIMIT,
    "json-of-nothing": lambda: _BEGIN + b"{}," * (16 * MIB) + b"{}" + _END,
    "json-many-items": lambda: _export(*[_LOGIN % b"Mail"] * 100_001),
    "json-long-text": lambda: _export(_LOGIN % (b"x" * (60 * MIB))),
    "json-long-text-beyond-the-plane": lambda: _export(_LOGIN % ("🚂" * (15 * MIB)).encode()),
    "json-backslashes": lambda: _export(_LOGIN % (b"\\\\" * (30 * MIB))),
    "json-open-text": lambda: _BEGIN + b'{"name":"' + b"\\" * (60 * MIB),
    "json-long-number": lambda: _export(b'{"type":' + b"9" * (20 * MIB) + b"}"),
    "json-large-exponent": lambda: _export(b'{"type":1e999999999,"name":"x"}'),
    "json-same-key": lambda: _export(b"{" + b'"name":"x",' * (5 * MIB) + b'"type":1}'),
    "json-zeros": lambda: _export(_LOGIN % b"a\0b"),
    "json-other-half": lambda: _export(_LOGIN % b"\\udc00\\ud800x"),
    "json-cut-in-a-character": lambda: _export(_LOGIN % "ä".encode())[:70],
    "json-not-utf-8": lambda: _export(_LOGIN % b"\xff\xfe\xc0\x80"),
    "csv-open-quotes": lambda: HEADER + b'"' + b"x\n" * (30 * MIB),
    "csv-of-quotes": lambda: HEADER + b'"' * (60 * MIB),
    "csv-of-lines": lambda: HEADER + b"\n" * (60 * MIB),
    "csv-of-short-rows": lambda: HEADER + b"a\n" * (30 * MIB),
    "csv-many-columns": lambda: b",".join(b"c%d" % n for n in range(300)) + b"\n" + b"1," * 299,
    "csv-many-rows": lambda: HEADER + b"a,b,c,d,e\n" * 100_001,
    "csv-wide-and-long": lambda: (
        b"name,password," + b"c," * 253 + b"c\n" + (b"n,p," + b"x," * 253 + b"x\n") * 100_000
    ),
    "csv-long-field": lambda: HEADER + b"a,b,c," + b"x" * (2 * MIB) + b",e\n",
    "csv-zeros": lambda: HEADER + b"a\0,b,c,d,e\n",
    "csv-half-a-character": lambda: (
        b"\xff\xfe" + "name,password\n".encode("utf-16-le") + b"\x00\xd8"
    ),
    "zip-bomb-beside-the-data": lambda: _zip(
        {"data.json": _EXPORT, "attachments/i/f": bytes(300 * MIB)}
    ),
    "zip-of-many": lambda: _zip(
        {"data.json": _EXPORT} | {f"attachments/{n}/f": b"" for n in range(2_500)}
    ),
    "zip-that-counts-wrongly": lambda: _patched(_SOUND, 8, struct.pack("<HH", 65_000, 65_000)),
    "zip-with-a-long-list": lambda: _patched(_SOUND, 12, struct.pack("<L", 2**31)),
    "zip-that-climbs": lambda: _zip({"data.json": _EXPORT, "attachments/../../x": b"x"}),
    "zip-cut": lambda: _SOUND[:-9],
    "zip-changed": lambda: _SOUND.replace(_SOUND[45:55], bytes(10), 1),
    "argon2-of-no-lanes": lambda: _with(kdfType=1, kdfIterations=3, kdfMemory=64, kdfParallelism=0),
    "argon2-of-many-lanes": lambda: _with(
        kdfType=1, kdfIterations=3, kdfMemory=64, kdfParallelism=2**24
    ),
    "pbkdf2-for-a-year": lambda: _with(kdfIterations=2**40),
    "protected-nothing": lambda: _with(data="2.a|b|c"),
    "doctype": lambda: (
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "' + b"c" * MIB + b'">]><a>&b;</a>'
    ),
    "every-byte": lambda: bytes(range(256)) * 1000,
}
"""All the others."""
