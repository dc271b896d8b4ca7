"""Read what Clipperz exports: a page to print that hides its data as JSON, or that JSON alone."""

from __future__ import annotations

import dataclasses
import html
import re

import msgspec

from core.errors import MalformedFileError
from core.formats.caps import check_size, over_limit
from core.formats.catalogue import FormatId
from core.formats.field_list import FieldList
from core.formats.header_names import Target, guess_targets
from core.formats.imported import ImportedItem, NotKept, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.formats.parts import Part
from core.formats.text import decode_text
from core.progress import SILENT, Progress
from core.vault.field import FieldRole, FieldType
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_AREA = re.compile(r"<textarea[^>]{0,200}>([^<]*)(</textarea>)?", re.IGNORECASE)
"""In it every `<` is written as an entity: the first one ends it."""
_SIGN = re.compile(r"&quot;currentVersion&quot;|\"currentVersion\"")
_TAG, _TAG_SPACE = "\ue009", "\ue010"
"""With these a label holds the tags of its card."""
_ARCHIVED = "ARCH"
_ROLES = {
    Target.USERNAME: FieldRole.USERNAME,
    Target.PASSWORD: FieldRole.PASSWORD,
    Target.WEBSITE: FieldRole.WEBSITE,
}
_BY_ACTION = {
    "URL": FieldRole.WEBSITE,
    "EMAIL": FieldRole.EMAIL,
    "PASSWORD": FieldRole.PASSWORD,
}


class _Field(msgspec.Struct, rename="camel"):
    label: str = ""
    value: str = ""
    action_type: str = "NONE"
    hidden: bool = False


class _Version(msgspec.Struct):
    fields: dict[str, _Field] = {}


class _About(msgspec.Struct):
    notes: str = ""


class _Card(msgspec.Struct, rename="camel"):
    label: str = ""
    data: _About = msgspec.field(default_factory=_About)
    current_version: _Version = msgspec.field(default_factory=_Version)


def is_clipperz_page(text: str) -> bool:
    """Tell whether a page holds the data of cards."""
    area = _AREA.search(text)
    return area is not None and _SIGN.search(area[1]) is not None


def read_clipperz(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the cards of an export with their tags.

    Raises MalformedFileError for a page without data, and as `decode_whole` and `read_each` do.
    """
    check_size(content, path=path)
    text, _ = decode_text(content, path=path)
    if text.lstrip().startswith("<"):
        area = _AREA.search(text)
        if area is None:
            raise MalformedFileError(path=path, where=1, detail="shape")
        text = html.unescape(area[1])
    archived = 0

    def read(raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        nonlocal archived
        card = msgspec.json.decode(raw, type=_Card)
        title, *tags = (part.strip() for part in card.label.split(_TAG))
        if over_limit(title, TITLE_LIMIT):
            return Unreadable(where, Why.TITLE_TOO_LONG)
        archived += _ARCHIVED in tags
        fields = _fields(card, title).fields
        only_notes = [field.role for field in fields] == [FieldRole.NOTES]
        return ImportedItem(
            draft=ItemDraft(
                kind=ItemKind.NOTE if only_notes else ItemKind.LOGIN, title=title, fields=fields
            ),
            where=where,
            tag_names=tuple(
                tag.replace(_TAG_SPACE, " ") for tag in tags if tag and tag != _ARCHIVED
            ),
        )

    cards = decode_whole(text.encode("utf-8"), list[msgspec.Raw], path=path)
    parsed = read_each(cards, read, path=path, format_id=FormatId.CLIPPERZ, progress=progress)
    lost = (NotKept(Part.ARCHIVED, archived),) if archived else ()
    return dataclasses.replace(parsed, not_kept=lost)


def _fields(card: _Card, title: str) -> FieldList:
    """Return the fields: a label says more of what one is than what a click on it does."""
    fields = FieldList(title)
    listed = list(card.current_version.fields.values())
    named = [_ROLES.get(guess_targets((field.label,))[0]) for field in listed]
    for field, by_label in zip(listed, named, strict=True):
        role = by_label or _BY_ACTION.get(field.action_type.upper())
        if role is not by_label and role in named:
            role = None
        if role is not None:
            fields.add(role, field.value, label=field.label)
        else:
            secret = field.hidden or field.action_type.upper() == "PASSWORD"
            kind = FieldType.CONCEALED if secret else FieldType.TEXT
            fields.add_own(field.label, field.value, kind)
    fields.add(FieldRole.NOTES, card.data.notes)
    return fields
