"""Text made to hurt: what multiplies, what never ends, and what is in no encoding or in several."""

from __future__ import annotations

import base64

from core.errors import (
    AppError,
    EmptyFileError,
    FileNestedTooDeepError,
    FileTooLargeError,
    MalformedFileError,
    TruncatedFileError,
    UnknownFormatError,
    WrongEncodingError,
)
from core.formats.caps import FIELD_LIMIT, FILE_LIMIT, MIB
from tests.core.services.hostile import Hostile

_HEADER = b"name,url,username,password,note\n"
_ROW = b"Mail,https://mail.example.com,maria,s3cret,\n"
_LAUGHS = b"".join(
    b'<!ENTITY b%d "%s">' % (n, b"&b%d;" % (n - 1) * 10 if n else b"ha") for n in range(10)
)


def _xml(inside: bytes, before: bytes = b"") -> bytes:
    return b'<?xml version="1.0"?>' + before + b"<passwordsafe>" + inside + b"</passwordsafe>"


def _declares(
    declaration: bytes, uses: bytes, ends_in: type[AppError] = MalformedFileError
) -> Hostile:
    doctype = b"<!DOCTYPE passwordsafe [" + declaration + b"]>"
    entry = b"<entry><title>" + uses + b"</title><password>x</password></entry>"
    return Hostile(lambda: _xml(entry, doctype), ends_in)


def _export(item: bytes) -> bytes:
    return b'{"encrypted":false,"folders":[],"items":[' + item + b"]}"


def _item(item: bytes, ends_in: type[AppError] | None) -> Hostile:
    return Hostile(lambda: _export(item), ends_in)


def _of_keys() -> bytes:
    keys = b"".join(b'"k%d":1,' % number for number in range(3_000_000))
    return _export(b"{" + keys + _LOGIN + b"}")


def _migration(*links: bytes) -> bytes:
    prefix = b"otpauth-migration://offline?data="
    return b"\n".join(prefix + base64.b64encode(link) for link in links)


_KEY = b"\n\x08\n\x04abcd\x12\0"
_LOGIN = b'"type":1,"name":"Mail"'
_HTML = (
    b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><table><tr><td>name</td>"
    b"<td>password</td></tr></table>" + b"<br>" * 1000 + b"</body></html>"
)

TEXTS: dict[str, Hostile] = {
    "xml-laughs": _declares(_LAUGHS, b"&b9;"),
    "xml-one-long-entity": _declares(
        b'<!ENTITY b "' + b"a" * MIB + b'">', b"&b;" * 10_000, UnknownFormatError
    ),
    "xml-asks-for-a-file": _declares(b'<!ENTITY x SYSTEM "file:///etc/passwd">', b"&x;"),
    "xml-asks-for-an-address": _declares(b'<!ENTITY x SYSTEM "http://127.0.0.1/">', b"&x;"),
    "xml-parameter-entities": _declares(b'<!ENTITY % a SYSTEM "file:///dev/random">%a;', b"x"),
    "xml-doctype-elsewhere": Hostile(
        lambda: _xml(b"", b'<!DOCTYPE passwordsafe SYSTEM "http://127.0.0.1/x.dtd">'),
        MalformedFileError,
    ),
    "xml-undeclared-entity": Hostile(
        lambda: _xml(b"<entry><title>&b;</title></entry>"), MalformedFileError
    ),
    "xml-deep": Hostile(
        lambda: _xml(b"<group>" * (4 * MIB) + b"</group>" * (4 * MIB)), FileNestedTooDeepError
    ),
    "xml-wide": Hostile(lambda: _xml(b"<entry/>" * (7 * MIB)), FileTooLargeError),
    "xml-of-attributes": Hostile(
        lambda: _xml(b"<entry" + b"".join(b' a%d=""' % n for n in range(2_000_000)) + b"/>"),
        None,
        may_be_stopped=True,
    ),
    "xml-one-long-attribute": Hostile(
        lambda: _xml(b'<entry a="' + b"x" * (60 * MIB) + b'"/>'), None
    ),
    "xml-one-long-comment": Hostile(
        lambda: _xml(b"<!--" + b"- " * (30 * MIB) + b"-->"), EmptyFileError
    ),
    "xml-open-to-the-end": Hostile(lambda: b"<passwordsafe><entry a='", TruncatedFileError),
    "xml-other-encoding": Hostile(
        lambda: b'<?xml version="1.0" encoding="utf-7"?><passwordsafe>+ADw-</passwordsafe>',
        EmptyFileError,
    ),
    "json-hundreds-of-digits": _item(b"{" + _LOGIN + b',"reprompt":' + b"9" * 400 + b"}", None),
    "json-infinite-exponent": _item(b"{" + _LOGIN + b',"reprompt":1e999999}', None),
    "json-not-a-number": _item(b"{" + _LOGIN + b',"reprompt":NaN}', MalformedFileError),
    "json-infinity": _item(b"{" + _LOGIN + b',"favorite":-Infinity}', MalformedFileError),
    "json-comments": _item(b"{" + _LOGIN + b"/* x */}", MalformedFileError),
    "json-without-a-mark": Hostile(
        lambda: _export(b"{" + _LOGIN + b"}").decode().encode("utf-16-le"), WrongEncodingError
    ),
    "json-two-files-in-one": Hostile(lambda: _export(b"{" + _LOGIN + b"}") * 2, MalformedFileError),
    "json-of-keys": Hostile(_of_keys, None, may_be_stopped=True),
    "json-a-field-too-long": _item(
        b"{" + _LOGIN + b',"notes":"' + b"x" * (FIELD_LIMIT + 1) + b'"}', FileTooLargeError
    ),
    "json-a-title-too-long": _item(b'{"type":1,"name":"' + b"x" * MIB + b'"}', None),
    "json-a-folder-too-deep": Hostile(
        lambda: _export(b"{" + _LOGIN + b',"folderId":"f"}').replace(
            b"[]", b'[{"id":"f","name":"' + b"a/" * 100 + b'"}]', 1
        ),
        FileNestedTooDeepError,
    ),
    "csv-hundred-thousand-columns": Hostile(
        lambda: b",".join(b"c%d" % n for n in range(100_000)) + b"\n" + b"1," * 99_999,
        FileTooLargeError,
    ),
    "csv-one-line": Hostile(
        lambda: b"name,password" + b"x" * (FILE_LIMIT - 13), EmptyFileError, may_be_stopped=True
    ),
    "csv-open-quote-to-the-end": Hostile(
        lambda: _HEADER + b'Mail,"' + _ROW * 100_000, TruncatedFileError
    ),
    "csv-a-field-too-long": Hostile(
        lambda: _HEADER + b"a,b,c," + b"x" * (FIELD_LIMIT + 1) + b",e\n", FileTooLargeError
    ),
    "csv-two-encodings": Hostile(
        lambda: _HEADER + "Bäckerei,,,ä,\n".encode() + "Bäckerei,,,ä,\n".encode("cp1252"),
        WrongEncodingError,
    ),
    "csv-without-a-mark": Hostile(
        lambda: (_HEADER + _ROW).decode().encode("utf-16-le"), WrongEncodingError
    ),
    "csv-half-a-mark": Hostile(lambda: b"\xff" + _HEADER + _ROW, WrongEncodingError),
    "csv-old-line-ends": Hostile(lambda: (_HEADER + _ROW * 3).replace(b"\n", b"\r"), None),
    "csv-mixed-line-ends": Hostile(lambda: _HEADER + _ROW * 3 + b"\r\r\n" + _ROW + b"\n\r", None),
    "csv-of-noughts": Hostile(lambda: _HEADER + b"\0" * MIB, WrongEncodingError),
    "csv-of-marks": Hostile(lambda: b"\xef\xbb\xbf" * MIB, EmptyFileError),
    "csv-names-repeated": Hostile(
        lambda: b"password," * 200 + b"name\n" + b"x," * 200 + b"y\n", None
    ),
    "html-that-says-csv": Hostile(lambda: _HTML, UnknownFormatError),
    "links-one-long": Hostile(lambda: b"otpauth://totp/a?secret=" + b"A" * (60 * MIB), None),
    "links-many": Hostile(
        lambda: b"otpauth://totp/a?secret=MFRGGZDF\n" * 100_001, FileTooLargeError
    ),
    "migration-longer-than-itself": Hostile(lambda: _migration(b"\n\xff\xff\xff\xff\x0f"), None),
    "migration-number-without-end": Hostile(lambda: _migration(b"\x18" + b"\xff" * 1000), None),
    "migration-of-a-thousand-parts": Hostile(
        lambda: _migration(
            *(_KEY + b"\x18\xe8\x07\x28" + bytes([n % 128]) for n in range(1, 1_000))
        ),
        FileTooLargeError,
    ),
}
"""The longest of them takes some seconds."""
