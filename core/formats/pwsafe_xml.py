"""Read the XML that Password Safe exports."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from core.errors import MalformedFileError
from core.formats.caps import over_limit
from core.formats.catalogue import FormatId
from core.formats.field_list import FieldList
from core.formats.imported import ImportedItem, OldPassword, Parsed, Unreadable, Where, Why
from core.formats.json_items import read_each
from core.formats.times import read_time
from core.formats.xml_text import read_xml
from core.progress import SILENT, Progress
from core.vault.field import FieldRole
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_ROOT = "passwordsafe"


def read_pwsafe_xml(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the entries of an export; groups become folders.

    Raises as `read_xml` and `read_each` do.
    """
    root = read_xml(content, path=path)
    if root.tag != _ROOT:
        raise MalformedFileError(path=path, where=1, detail="shape")
    newline = root.get("delimiter", "")

    def read(entry: ET.Element, where: Where) -> ImportedItem | Unreadable:
        title = entry.findtext("title", "")
        if over_limit(title, TITLE_LIMIT):
            return Unreadable(where, Why.TITLE_TOO_LONG)
        group = entry.findtext("group", "").split(".")
        return ImportedItem(
            draft=ItemDraft(
                kind=ItemKind.LOGIN,
                title=title,
                fields=_fields(entry, newline).fields,
                expires=read_time(entry.findtext("xtimex", "")),
            ),
            where=where,
            folder_path=tuple(name for name in group if name),
            created=read_time(entry.findtext("ctimex", "")),
            modified=read_time(entry.findtext("rmtimex", "")),
            last_used=read_time(entry.findtext("atimex", "")),
            history=_history(entry),
        )

    return read_each(
        root.findall("entry"), read, path=path, format_id=FormatId.PWSAFE_XML, progress=progress
    )


def _fields(entry: ET.Element, newline: str) -> FieldList:
    fields = FieldList(entry.findtext("title", ""))
    fields.add(FieldRole.USERNAME, entry.findtext("username"))
    fields.add(FieldRole.PASSWORD, entry.findtext("password"))
    fields.add(FieldRole.WEBSITE, entry.findtext("url"))
    fields.add(FieldRole.EMAIL, entry.findtext("email"))
    fields.add_code(entry.findtext("twofactorkey"))
    notes = entry.findtext("notes", "")
    # The program writes one character, which the file names, where a line ends.
    fields.add(FieldRole.NOTES, notes.replace(newline, "\n") if len(newline) == 1 else notes)
    return fields


def _history(entry: ET.Element) -> tuple[OldPassword, ...]:
    found = entry.iterfind("pwhistory/history_entries/history_entry")
    return tuple(
        OldPassword(read_time(old.findtext("changedx", "")), old.findtext("oldpassword", ""))
        for old in found
        if old.findtext("oldpassword")
    )
