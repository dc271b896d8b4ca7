"""Read the XML that Revelation, a manager for GNOME, exports."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from core.errors import MalformedFileError
from core.formats.caps import over_limit
from core.formats.catalogue import FormatId
from core.formats.field_list import FieldList
from core.formats.imported import ImportedItem, Parsed, Unreadable, Where, Why
from core.formats.json_items import read_each
from core.formats.times import read_time
from core.formats.xml_text import read_xml
from core.progress import SILENT, Progress
from core.vault.field import FieldRole, FieldType
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_ROOT, _FOLDER = "revelationdata", "folder"
_ROLES = {
    "username": FieldRole.USERNAME,
    "password": FieldRole.PASSWORD,
    "hostname": FieldRole.WEBSITE,
    "url": FieldRole.WEBSITE,
    "email": FieldRole.EMAIL,
    "pin": FieldRole.PIN,
    "code": FieldRole.PIN,
    "cardnumber": FieldRole.NUMBER,
    "cardtype": FieldRole.BRAND,
    "expirydate": FieldRole.EXPIRY,
    "ccv": FieldRole.SECURITY_CODE,
    "phonenumber": FieldRole.PHONE,
}
"""By what stands after the dash in the id of a field, as in "generic-username"."""
_KINDS = {"creditcard": ItemKind.CARD}
_HIDDEN = ("keyfile", "certificate")

_Entry = tuple[ET.Element, tuple[str, ...]]


def read_revelation_xml(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the entries of an export with their folders. Raises as `read_xml` and `read_each`."""
    root = read_xml(content, path=path)
    if root.tag != _ROOT:
        raise MalformedFileError(path=path, where=1, detail="shape")
    entries = list(_entries(root))
    return read_each(
        entries, _read, path=path, format_id=FormatId.REVELATION_XML, progress=progress
    )


def _entries(root: ET.Element) -> Iterator[_Entry]:
    """Yield every entry that is no folder, in the order of the file, with its folders' names."""
    waiting: list[_Entry] = [(root, ())]
    while waiting:
        element, path = waiting.pop()
        if element is not root and element.get("type") != _FOLDER:
            yield element, path
            continue
        if element is not root:
            name = element.findtext("name", "")
            path = (*path, name) if name else path
        waiting += [(inner, path) for inner in reversed(element.findall("entry"))]


def _read(entry: _Entry, where: Where) -> ImportedItem | Unreadable:
    element, path = entry
    title = element.findtext("name", "")
    if over_limit(title, TITLE_LIMIT):
        return Unreadable(where, Why.TITLE_TOO_LONG)
    fields = FieldList(title)
    for field in element.iterfind("field"):
        name = field.get("id", "").partition("-")[2] or field.get("id", "")
        if name in _ROLES:
            fields.add(_ROLES[name], field.text, label=name)
        else:
            kind = FieldType.CONCEALED if name in _HIDDEN else FieldType.TEXT
            fields.add_own(name, field.text, kind)
    fields.add_own("description", element.findtext("description"))
    fields.add(FieldRole.NOTES, element.findtext("notes"))
    return ImportedItem(
        draft=ItemDraft(
            kind=_KINDS.get(element.get("type", ""), ItemKind.LOGIN),
            title=title,
            fields=fields.fields,
        ),
        where=where,
        folder_path=path,
        modified=read_time(element.findtext("updated", "")),
    )
