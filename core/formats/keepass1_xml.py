"""Read the XML that KeePass 1 exports."""

from __future__ import annotations

import base64
import binascii
from xml.etree import ElementTree as ET

from core.errors import MalformedFileError
from core.formats.caps import check_depth, over_limit
from core.formats.catalogue import FormatId
from core.formats.field_list import FieldList
from core.formats.imported import ImportedAttachment, ImportedItem, Parsed, Unreadable, Where, Why
from core.formats.json_items import read_each
from core.formats.times import read_time
from core.formats.xml_text import read_xml
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldRole
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_ROOT = "pwlist"
_MEDIA_TYPE = "application/octet-stream"
_NEVER = "2999-12-28"


def read_keepass1_xml(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the entries of an export; a group and those around it become folders.

    Raises as `read_xml` and `read_each` do.
    """
    root = read_xml(content, path=path)
    if root.tag != _ROOT:
        raise MalformedFileError(path=path, where=1, detail="shape")
    parsed = read_each(
        root.findall("pwentry"),
        _read,
        path=path,
        format_id=FormatId.KEEPASS1_XML,
        progress=progress,
    )
    check_depth(parsed.items, path=path)
    return parsed


def _read(entry: ET.Element, where: Where) -> ImportedItem | Unreadable:
    title = entry.findtext("title", "")
    if over_limit(title, TITLE_LIMIT):
        return Unreadable(where, Why.TITLE_TOO_LONG)
    try:
        content = base64.b64decode("".join(entry.findtext("attachment", "").split()), validate=True)
    except (binascii.Error, ValueError):
        return Unreadable(where, Why.BAD_VALUE)
    name = entry.findtext("attachdesc", "") or "attachment"
    fields = FieldList(title)
    fields.add(FieldRole.USERNAME, entry.findtext("username"))
    fields.add(FieldRole.PASSWORD, entry.findtext("password"))
    fields.add(FieldRole.WEBSITE, entry.findtext("url"))
    fields.add(FieldRole.NOTES, entry.findtext("notes"))
    only_notes = [field.role for field in fields.fields] == [FieldRole.NOTES]
    return ImportedItem(
        draft=ItemDraft(
            kind=ItemKind.NOTE if only_notes else ItemKind.LOGIN,
            title=title,
            fields=fields.fields,
            expires=_expiry(entry),
        ),
        where=where,
        folder_path=_groups(entry),
        created=read_time(entry.findtext("creationtime", "")),
        modified=read_time(entry.findtext("lastmodtime", "")),
        last_used=read_time(entry.findtext("lastaccesstime", "")),
        attachments=(ImportedAttachment(name, _MEDIA_TYPE, content),) if content else (),
    )


def _groups(entry: ET.Element) -> tuple[str, ...]:
    """Return the group with the path to it, which the program writes into an attribute."""
    group = entry.find("group")
    if group is None:
        return ()
    names = [*group.get("tree", "").split("\\"), group.text or ""]
    return tuple(name for name in names if name)


def _expiry(entry: ET.Element) -> Millis | None:
    """Return when an entry expires; “never” is a day far away, marked as no expiry."""
    expiry = entry.find("expiretime")
    if expiry is None or expiry.get("expires") == "false":
        return None
    text = expiry.text or ""
    return None if text.startswith(_NEVER) else read_time(text)
