"""Read what `security dump-keychain -d` prints of a macOS keychain.

Layout: as the tool prints it. An attribute is `"name"<type>=value`, a value in quotes as it is,
or in hexadecimal digits where it holds anything else than plain ASCII.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator

from core.errors import AppError
from core.formats.caps import check_count, check_size, over_limit
from core.formats.catalogue import FormatId
from core.formats.field_list import FieldList
from core.formats.imported import ImportedItem, NotKept, Parsed, Unreadable, Where, Why
from core.formats.json_items import read_each
from core.formats.parts import Part
from core.formats.text import decode_text
from core.formats.times import read_time
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldDraft, FieldRole
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_SIGN = re.compile(r'\s*keychain: "[^"\n]*"\n(?:version: \d+\n)?class: ')
_ITEM = re.compile(r'^keychain: "', re.MULTILINE)
_CLASS = re.compile(r'^class: "?(\w+)', re.MULTILINE)
_ATTRIBUTE = re.compile(r'^ {4}(?:"(\w{4})"|(0x[0-9A-F]{8}) )<\w+>=(.*)$', re.MULTILINE)
_SECRET = re.compile(r"^data:[ \t]*\n(.*)\Z", re.MULTILINE | re.DOTALL)
_HEX = re.compile(r"0x([0-9A-Fa-f]*)")
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z")
_PLIST = re.compile(r'<!DOCTYPE plist PUBLIC "[^"<>\[]*" "[^"<>\[]*">')
_LABEL, _GENERIC, _INTERNET = "0x00000007", "genp", "inet"
_NOTE, _WIFI = "secure note", "AirPort network password"
_SCHEMES = {"htps": "https", "htpx": "http", "ftps": "ftps", "ssh": "ssh"}
_PORTS = {"http": "80", "https": "443"}
_FORMATTED = "RTFD"


def is_keychain_dump(text: str) -> bool:
    """Tell by the first lines."""
    return _SIGN.match(_plain_lines(text[:4096])) is not None


def _plain_lines(text: str) -> str:
    return text.replace("\r\n", "\n")


def read_apple_keychain(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the passwords and notes of a dump; keys and certificates are named as unreadable.

    The text of a note comes, its formatting is counted. Raises EmptyFileError,
    WrongEncodingError, FileTooLargeError.
    """
    blocks, formatted = _blocks(content, path), 0

    def read(block: str, where: Where) -> ImportedItem | Unreadable:
        nonlocal formatted
        found = _CLASS.search(block)
        if found is None or found[1] not in (_GENERIC, _INTERNET):
            return Unreadable(where, Why.UNKNOWN_KIND)
        attributes = dict(_attributes(block))
        title = attributes.get(_LABEL) or attributes.get("svce") or attributes.get("srvr") or ""
        if over_limit(title, TITLE_LIMIT):
            return Unreadable(where, Why.TITLE_TOO_LONG)
        secret = _SECRET.search(block)
        said = _value(secret[1].rstrip("\n")) if secret is not None else ""
        kind = _kind(attributes)
        if kind is ItemKind.NOTE:
            formatted += _FORMATTED in said
            said = _note(said)
        return ImportedItem(
            draft=ItemDraft(kind=kind, title=title, fields=_fields(kind, title, attributes, said)),
            where=where,
            created=_moment(attributes.get("cdat", "")),
            modified=_moment(attributes.get("mdat", "")),
        )

    parsed = read_each(
        blocks, read, path=path, format_id=FormatId.APPLE_KEYCHAIN, progress=progress
    )
    lost = (NotKept(Part.UNKNOWN_PARTS, formatted, _FORMATTED),) if formatted else ()
    return dataclasses.replace(parsed, not_kept=lost)


def _blocks(content: bytes, path: str) -> list[str]:
    check_size(content, path=path)
    decoded, _ = decode_text(content, path=path)
    text = _plain_lines(decoded)
    starts = [match.start() for match in _ITEM.finditer(text)]
    check_count(len(starts), path=path)
    return [text[a:b] for a, b in itertools.pairwise([*starts, len(text)])]


def _attributes(block: str) -> Iterator[tuple[str, str]]:
    for match in _ATTRIBUTE.finditer(block):
        name = match[1] or match[2]
        yield name, _number(match[3]) if name == "port" else _value(match[3])


def _number(text: str) -> str:
    digits = _HEX.match(text)
    return str(int(digits[1] or "0", 16)) if digits is not None else ""


def _value(text: str) -> str:
    """Return what a value says: its digits are whole, what stands in quotes after them is not."""
    text = text.strip()
    digits = _HEX.match(text)
    if digits is not None and len(digits[1]) % 2 == 0:
        return bytes.fromhex(digits[1]).rstrip(b"\0").decode("utf-8", "replace").replace("\0", "")
    if len(text) > 1 and text.startswith('"') and text.endswith('"'):
        return text[1:-1]
    return ""


def _kind(attributes: dict[str, str]) -> ItemKind:
    kind = attributes.get("desc", "")
    if kind == _NOTE or attributes.get("type") == "note":
        return ItemKind.NOTE
    return ItemKind.WIFI if kind == _WIFI else ItemKind.LOGIN


def _fields(
    kind: ItemKind, title: str, attributes: dict[str, str], said: str
) -> tuple[FieldDraft, ...]:
    fields = FieldList(title)
    if kind is ItemKind.NOTE:
        fields.add(FieldRole.NOTES, said)
    else:
        account = FieldRole.SSID if kind is ItemKind.WIFI else FieldRole.USERNAME
        fields.add(account, attributes.get("acct"))
        fields.add(FieldRole.PASSWORD, said)
        fields.add(FieldRole.WEBSITE, _address(attributes))
        if attributes.get("svce") != title:
            fields.add_own("service", attributes.get("svce"))
    fields.add(FieldRole.NOTES, attributes.get("icmt"))
    return fields.fields


def _address(attributes: dict[str, str]) -> str:
    host = attributes.get("srvr", "")
    if not host:
        return ""
    protocol = attributes.get("ptcl", "").strip().casefold()
    port, place = attributes.get("port", ""), attributes.get("path", "")
    scheme = _SCHEMES.get(protocol, protocol or "https")
    usual = ("", "0", _PORTS.get(scheme))
    return f"{scheme}://{host}{'' if port in usual else f':{port}'}{'' if place == '/' else place}"


def _note(said: str) -> str:
    """Return the text of a note, which is a property list; what is none comes as it is."""
    # The document type of every property list, and nothing in it: the reader refuses any other.
    plain = _PLIST.sub("", said, count=1)
    if not plain.lstrip().startswith("<?xml"):
        return said
    # Loaded for such a note alone: this module is asked of every text whether it is a keychain.
    from core.formats.xml_text import read_xml

    try:
        root = read_xml(plain.encode("utf-8"), path="")
    except AppError:
        return said
    key = ""
    for element in root.iter():
        if element.tag == "key":
            key = element.text or ""
        elif element.tag == "string" and key == "NOTE":
            return element.text or ""
    return ""


def _moment(text: str) -> Millis | None:
    match = _MOMENT.match(text)
    return read_time("{}-{}-{}T{}:{}:{}Z".format(*match.groups())) if match else None
