"""Read what GNOME's keyring holds: its file without a password, or what `secret-tool` prints.

Layouts: a keyring is a key file with a group for each item and one for each of its attributes;
`secret-tool search --all` prints a group for each item, with lines of “name = value”.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

from core.formats.caps import check_count, check_size, over_limit
from core.formats.catalogue import FormatId
from core.formats.field_list import FieldList
from core.formats.imported import ImportedItem, Parsed, Unreadable, Where, Why
from core.formats.json_items import read_each
from core.formats.text import decode_text
from core.formats.times import read_time
from core.progress import SILENT, Progress
from core.vault.field import FieldRole
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_FILE = re.compile(r"(?:#[^\n]*\n|\s)*\[keyring\]\n")
_DUMP = re.compile(r"\s*\[/[^\]\n]*\]\n(?:label|secret) = ")
_GROUP = re.compile(r"\[([^\]]*)\]")
_LINE = re.compile(r"(label|secret|created|modified|schema|attribute\.[^ ]+) = (.*)")
_ESCAPES = {"\\n": "\n", "\\t": "\t", "\\r": "\r", "\\s": " ", "\\\\": "\\"}
_ROLES = {
    "user": FieldRole.USERNAME,
    "username": FieldRole.USERNAME,
    "username_value": FieldRole.USERNAME,
    "account": FieldRole.USERNAME,
    "origin_url": FieldRole.WEBSITE,
    "url": FieldRole.WEBSITE,
    "server": FieldRole.WEBSITE,
}
"""What programs that keep their passwords there call these."""
_GROUPS_OF_AN_ITEM = 20
"""Its own, and one for each of its attributes: no program gives an item as many."""
_NOISE = ("xdg:schema", "schema", "date_created", "preferred", "scheme", "times_used")

_Group = dict[str, str]


def is_gnome_keyring(text: str) -> bool:
    """Tell by the first lines."""
    begin = _plain_lines(text[:4096])
    return _FILE.match(begin) is not None or _DUMP.match(begin) is not None


def _plain_lines(text: str) -> str:
    return text.replace("\r\n", "\n")


def read_gnome_keyring(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the items of a keyring.

    Raises EmptyFileError, WrongEncodingError, FileTooLargeError.
    """
    check_size(content, path=path)
    decoded, _ = decode_text(content, path=path)
    text = _plain_lines(decoded)
    lines = (line.removesuffix("\n") for line in io.StringIO(text))
    is_file = _FILE.match(text) is not None
    items = _from_file(lines, path) if is_file else _from_dump(lines, path)
    return read_each(items, _read, path=path, format_id=FormatId.GNOME_KEYRING, progress=progress)


def _from_file(lines: Iterable[str], path: str) -> list[_Group]:
    """Return the items of a keyring's file, their attributes as “attribute.” and the name."""
    groups: dict[str, _Group] = {}
    group: _Group = {}
    for line in lines:
        head = _GROUP.fullmatch(line.strip())
        if head is not None:
            group = groups.setdefault(head[1], {})
            check_count(len(groups) // _GROUPS_OF_AN_ITEM, path=path)
            continue
        name, mark, value = line.partition("=")
        if mark:
            group[name.strip()] = _unescaped(value)
    items: dict[str, _Group] = {}
    for name, said in groups.items():
        number, colon, part = name.partition(":")
        if not number.isdecimal():
            continue
        item = items.setdefault(number, {})
        if not colon:
            item |= {
                "label": said.get("display-name", ""),
                "secret": said.get("secret", ""),
                "created": said.get("ctime", ""),
                "modified": said.get("mtime", ""),
            }
        elif part.startswith("attribute"):
            item[f"attribute.{said.get('name', '')}"] = said.get("value", "")
    return list(items.values())


def _unescaped(value: str) -> str:
    return re.sub(r"\\[ntrs\\]", lambda match: _ESCAPES[match[0]], value)


def _from_dump(lines: Iterable[str], path: str) -> list[_Group]:
    """Return the items of a printed keyring; a line of no known name goes on with the secret."""
    items: list[_Group] = []
    last = ""
    for line in lines:
        if _GROUP.fullmatch(line) is not None and line.startswith("[/"):
            items.append({})
            check_count(len(items), path=path)
            last = ""
            continue
        said = _LINE.fullmatch(line)
        if said is not None and items:
            last = said[1]
            items[-1][last] = said[2]
        elif items and last == "secret":
            items[-1][last] += f"\n{line}"
    return items


def _read(said: _Group, where: Where) -> ImportedItem | Unreadable:
    title = said.get("label", "")
    if over_limit(title, TITLE_LIMIT):
        return Unreadable(where, Why.TITLE_TOO_LONG)
    fields = FieldList(title)
    own = {
        name.partition(".")[2]: value
        for name, value in said.items()
        if name.startswith("attribute.")
    }
    for role in (FieldRole.USERNAME, FieldRole.PASSWORD, FieldRole.WEBSITE):
        if role is FieldRole.PASSWORD:
            fields.add(role, said.get("secret"))
        for name, value in own.items():
            if _ROLES.get(name) is role:
                fields.add(role, value, label=name)
    for name, value in own.items():
        if name not in _ROLES and name not in _NOISE:
            fields.add_own(name, value)
    return ImportedItem(
        draft=ItemDraft(kind=ItemKind.LOGIN, title=title, fields=fields.fields),
        where=where,
        created=read_time(said.get("created", "")),
        modified=read_time(said.get("modified", "")),
    )
