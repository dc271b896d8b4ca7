"""Read the links by which Google Authenticator hands its keys over, as its QR codes hold them.

Layout: `otpauth-migration://offline?data=` and base64 of a message in protocol buffers:
1 keys (1 secret, 2 name, 3 issuer, 4 algorithm, 5 digits, 6 type, 7 counter), 3 how many links
there are, 4 which of them this is, 5 the number of the whole.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections import defaultdict
from collections.abc import Iterator
from urllib.parse import unquote

from core.errors import EmptyFileError
from core.formats.caps import FIELD_LIMIT, check_count, check_size, over_limit
from core.formats.catalogue import FormatId
from core.formats.codes import CodeKey, KeyShape, code_item, make_link
from core.formats.imported import ImportedItem, Parsed, Unit, Unreadable, Where, Why
from core.formats.text import decode_text
from core.progress import SILENT, Progress

_LINK = re.compile(r"otpauth-migration://offline/?\?data=([^\s&]+)", re.IGNORECASE)
_ALGORITHMS = {1: "SHA1", 2: "SHA256", 3: "SHA512", 4: "MD5"}
_DIGITS = {1: 6, 2: 8}
_KINDS = {1: "hotp", 2: "totp"}
_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5
_LONGEST_VARINT = 10
_MOST_LINKS = 1_000
_EVERY = 100

_Value = int | bytes
_Links = dict[int, tuple[set[int], int, int]]


def is_google_authenticator(text: str) -> bool:
    """Tell by the first line that is not blank."""
    return _LINK.match(text.lstrip()[:4096]) is not None


def read_google_authenticator(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return an item for each key in each link, one link in a line.

    A link that belongs to an export and is not there is named at the line of another of it.
    Raises EmptyFileError, WrongEncodingError, TruncatedFileError, FileTooLargeError.
    """
    check_size(content, path=path)
    text, _ = decode_text(content, path=path)
    found: list[ImportedItem | Unreadable] = []
    links: _Links = {}
    for number, line in enumerate(text.split("\n"), 1):
        if number % _EVERY == 1:
            progress.report(0, 0, "read")
        if line.strip():
            found += _read_link(line.strip(), Where(Unit.LINE, number), links)
            check_count(len(found), path=path)
    missing = sum(size - len(seen) for seen, size, _ in links.values())
    # Each link of a stranger may claim to be one of a thousand.
    check_count(len(found) + missing, path=path)
    for seen, size, line_number in links.values():
        where = Where(Unit.LINE, line_number)
        found += [Unreadable(where, Why.PART_MISSING)] * (size - len(seen))
    if not found:
        raise EmptyFileError(path=path, header_only=False)
    return Parsed(
        format_id=FormatId.GOOGLE_AUTHENTICATOR,
        items=tuple(item for item in found if isinstance(item, ImportedItem)),
        unreadable=tuple(item for item in found if isinstance(item, Unreadable)),
    )


def _read_link(line: str, where: Where, links: _Links) -> list[ImportedItem | Unreadable]:
    match = _LINK.fullmatch(line)
    if match is None or over_limit(line, FIELD_LIMIT):
        return [Unreadable(where, Why.BAD_VALUE)]
    try:
        message = _read_message(base64.b64decode(_padded(unquote(match[1])), validate=True))
    except (binascii.Error, ValueError):
        return [Unreadable(where, Why.BAD_VALUE)]
    size, index, whole = (_number(message, field) for field in (3, 4, 5))
    if 1 < size <= _MOST_LINKS and index < size:
        links.setdefault(whole, (set(), size, where.number))[0].add(index)
    keys = [value for value in message.get(1, ()) if isinstance(value, bytes)]
    return [_read_key(key, where) for key in keys]


def _padded(text: str) -> str:
    """Return base64 with the padding that some readers of QR codes drop."""
    text = text.replace("-", "+").replace("_", "/").replace(" ", "+").rstrip("=")
    return text + "=" * (-len(text) % 4)


def _read_key(content: bytes, where: Where) -> ImportedItem | Unreadable:
    try:
        key = _read_message(content)
        secret, name, issuer = (_bytes(key, field) for field in (1, 2, 3))
        account, issued_by = name.decode("utf-8"), issuer.decode("utf-8")
    except ValueError:
        return Unreadable(where, Why.BAD_VALUE)
    kind = _KINDS.get(_number(key, 6))
    if kind is None:
        return Unreadable(where, Why.UNKNOWN_KIND)
    if not secret or "\0" in account + issued_by:
        return Unreadable(where, Why.BAD_VALUE)
    prefix, colon, rest = account.partition(":")
    if colon and issued_by in ("", prefix.strip()):
        issued_by, account = prefix.strip(), rest.strip()
    shape = KeyShape(
        kind=kind,
        secret=base64.b32encode(secret).decode("ascii").rstrip("="),
        algorithm=_ALGORITHMS.get(_number(key, 4)),
        digits=_DIGITS.get(_number(key, 5)),
        counter=_number(key, 7),
    )
    link = make_link(shape, issuer=issued_by, account=account)
    return code_item(CodeKey(link=link, issuer=issued_by, account=account), where)


def _number(message: dict[int, list[_Value]], field: int) -> int:
    """Return the last number of a field, as the encoding demands; 0 where there is none."""
    return next((v for v in reversed(message.get(field, [])) if isinstance(v, int)), 0)


def _bytes(message: dict[int, list[_Value]], field: int) -> bytes:
    return next((v for v in reversed(message.get(field, [])) if isinstance(v, bytes)), b"")


def _read_message(content: bytes) -> dict[int, list[_Value]]:
    """Return the values of a message by field. Raises ValueError where it is cut or none."""
    fields: dict[int, list[_Value]] = defaultdict(list)
    for field, value in _walk(content):
        fields[field].append(value)
    return fields


def _walk(content: bytes) -> Iterator[tuple[int, _Value]]:
    at = 0
    while at < len(content):
        tag, at = _read_varint(content, at)
        field, wire = tag >> 3, tag & 7
        if wire == _VARINT:
            number, at = _read_varint(content, at)
            yield field, number
            continue
        if wire == _BYTES:
            length, at = _read_varint(content, at)
        else:
            length = {_FIXED_64: 8, _FIXED_32: 4}.get(wire, -1)
        if length < 0 or length > len(content) - at:
            raise ValueError
        yield field, content[at : at + length]
        at += length


def _read_varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for shift, byte in enumerate(content[at : at + _LONGEST_VARINT]):
        value |= (byte & 0x7F) << (7 * shift)
        if byte < 0x80:
            return value, at + shift + 1
    raise ValueError
