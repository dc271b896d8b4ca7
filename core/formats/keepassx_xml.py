"""Read the XML that KeePassX exports."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from core.errors import MalformedFileError
from core.formats.caps import check_depth, check_size, over_limit
from core.formats.catalogue import FormatId
from core.formats.field_list import FieldList
from core.formats.imported import ImportedAttachment, ImportedItem, Parsed, Unreadable, Where, Why
from core.formats.json_items import read_each
from core.formats.text import decode_text
from core.formats.times import read_time
from core.formats.xml_text import read_xml
from core.progress import SILENT, Progress
from core.vault.field import FieldRole
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_ROOT = "database"
_DOCTYPE = re.compile(r"\s*<!DOCTYPE KEEPASSX_DATABASE>")
_GROUPS = 4 * 64
_MEDIA_TYPE = "application/octet-stream"

_Entry = tuple[ET.Element, tuple[str, ...]]


def is_keepassx_xml(text: str) -> bool:
    """Tell by the document type that the program writes first."""
    return _DOCTYPE.match(text) is not None


def read_keepassx_xml(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the entries of an export with their groups.

    Its times are those of the clock on the wall, of which it does not say where it hangs: they
    are taken for UTC. Raises as `read_xml` and `read_each` do.
    """
    check_size(content, path=path)
    text, _ = decode_text(content, path=path)
    # Every document type is refused. This one is a mere name, which declares nothing: it is taken
    # out, letter by letter as the program writes it, and any other is still there to be refused.
    root = read_xml(_DOCTYPE.sub("", text, count=1).encode("utf-8"), path=path, depth=_GROUPS)
    if root.tag != _ROOT:
        raise MalformedFileError(path=path, where=1, detail="shape")
    parsed = read_each(
        list(_entries(root)), _read, path=path, format_id=FormatId.KEEPASSX_XML, progress=progress
    )
    check_depth(parsed.items, path=path)
    return parsed


def _entries(root: ET.Element) -> Iterator[_Entry]:
    """Yield every entry in the order of the file, with the names of its groups."""
    waiting: list[_Entry] = [(root, ())]
    while waiting:
        element, path = waiting.pop()
        if element.tag == "entry":
            yield element, path
            continue
        if element is not root:
            name = element.findtext("title", "")
            path = (*path, name) if name else path
        waiting += [(inner, path) for inner in reversed(element) if inner.tag in ("group", "entry")]


def _read(entry: _Entry, where: Where) -> ImportedItem | Unreadable:
    element, path = entry
    title = element.findtext("title", "")
    if over_limit(title, TITLE_LIMIT):
        return Unreadable(where, Why.TITLE_TOO_LONG)
    try:
        attachments = _attachments(element)
    except (binascii.Error, ValueError):
        return Unreadable(where, Why.BAD_VALUE)
    fields = FieldList(title)
    fields.add(FieldRole.USERNAME, element.findtext("username"))
    fields.add(FieldRole.PASSWORD, element.findtext("password"))
    fields.add(FieldRole.WEBSITE, element.findtext("url"))
    fields.add(FieldRole.NOTES, _comment(element))
    only_notes = [field.role for field in fields.fields] == [FieldRole.NOTES]
    return ImportedItem(
        draft=ItemDraft(
            kind=ItemKind.NOTE if only_notes else ItemKind.LOGIN,
            title=title,
            fields=fields.fields,
            expires=read_time(element.findtext("expire", "")),
        ),
        where=where,
        folder_path=path,
        created=read_time(element.findtext("creation", "")),
        modified=read_time(element.findtext("lastmod", "")),
        last_used=read_time(element.findtext("lastaccess", "")),
        attachments=attachments,
    )


def _comment(entry: ET.Element) -> str:
    """Return the comment, in which the program writes an element where a line ends."""
    comment = entry.find("comment")
    if comment is None:
        return ""
    lines = [comment.text or ""]
    for inner in comment:
        lines.append(inner.tail or "")
    return "\n".join(lines)


def _attachments(entry: ET.Element) -> tuple[ImportedAttachment, ...]:
    content = entry.findtext("bin", "")
    if not content:
        return ()
    name = entry.findtext("bindesc", "") or "attachment"
    plain = base64.b64decode("".join(content.split()), validate=True)
    return (ImportedAttachment(name, _MEDIA_TYPE, plain),)
