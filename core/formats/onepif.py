"""Read the 1PIF that 1Password exported up to version 7: an item in JSON, then a line of stars."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from core.errors import AppError, EmptyFileError
from core.formats.calendar_days import day_of, is_day, read_month
from core.formats.caps import DEPTH_LIMIT, check_count, check_fields, check_size, over_limit
from core.formats.catalogue import FormatId
from core.formats.field_list import FieldList
from core.formats.imported import (
    ImportedItem,
    OldPassword,
    Parsed,
    Unit,
    Unreadable,
    Where,
    Why,
)
from core.formats.json_text import check_json
from core.formats.text import decode_text
from core.formats.times import writable_time
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldRole, FieldType
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_SIGN = re.compile(r"^\*\*\*[0-9a-fA-F-]{36}\*\*\*\s*$", re.MULTILINE)
_BEGINNING = 64 * 1024
_EVERY = 200
_KINDS = {
    "webforms.WebForm": ItemKind.LOGIN,
    "passwords.Password": ItemKind.LOGIN,
    "securenotes.SecureNote": ItemKind.NOTE,
    "wallet.financial.CreditCard": ItemKind.CARD,
    "identities.Identity": ItemKind.IDENTITY,
}
_FOLDER, _SYSTEM = "system.folder.", "system."
_DESIGNATED = {"username": FieldRole.USERNAME, "password": FieldRole.PASSWORD}
_ROLES = {
    "cardholder": FieldRole.CARDHOLDER,
    "ccnum": FieldRole.NUMBER,
    "cvv": FieldRole.SECURITY_CODE,
    "firstname": FieldRole.FIRST_NAME,
    "lastname": FieldRole.LAST_NAME,
    "expiry": FieldRole.EXPIRY,
    "birthdate": FieldRole.BIRTHDAY,
}
_TYPES = {"concealed": FieldType.CONCEALED, "URL": FieldType.URL, "phone": FieldType.PHONE}
_HIDDEN, _CODE = "P", "TOTP_"


class _Address(msgspec.Struct):
    url: str | None = None


class _FormField(msgspec.Struct):
    name: str | None = None
    value: str | bool | None = None
    type: str | None = None
    designation: str | None = None


class _SectionField(msgspec.Struct):
    k: str = "string"
    n: str = ""
    t: str | None = None
    v: str | int | float | dict[str, str | None] | None = None


class _Section(msgspec.Struct):
    fields: list[_SectionField] | None = None


class _Old(msgspec.Struct):
    value: str | None = None
    time: int | None = None


class _Contents(
    msgspec.Struct,
    rename={"notes_plain": "notesPlain", "urls": "URLs", "history": "passwordHistory"},
):
    fields: list[_FormField] | None = None
    urls: list[_Address] | None = None
    notes_plain: str | None = None
    password: str | None = None
    sections: list[_Section] | None = None
    history: list[_Old] | None = None


class _Open(msgspec.Struct):
    tags: list[str] | None = None


class _Item(msgspec.Struct, rename="camel"):
    type_name: str
    uuid: str = ""
    title: str = ""
    location: str | None = None
    folder_uuid: str | None = None
    fave_index: int | None = None
    created_at: int | None = None
    updated_at: int | None = None
    trashed: bool | None = None
    open_contents: _Open | None = None
    secure_contents: _Contents = msgspec.field(default_factory=_Contents)


def is_onepif(text: str) -> bool:
    """Tell by a line of stars after the first item."""
    return text.lstrip()[:1] == "{" and _SIGN.search(text, 0, _BEGINNING) is not None


def read_onepif(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return an item for each line that is one; folders of the file become folders.

    Raises EmptyFileError, WrongEncodingError, TruncatedFileError, FileTooLargeError.
    """
    check_size(content, path=path)
    text, _ = decode_text(content, path=path)
    found = list(_decode(text, path, progress))
    folders = {
        item.uuid: item
        for item, _ in found
        if isinstance(item, _Item) and item.type_name.startswith(_FOLDER)
    }
    items: list[ImportedItem] = []
    unreadable: list[Unreadable] = []
    for source, where in found:
        if source is None:
            unreadable.append(Unreadable(where, Why.BAD_SHAPE))
        elif over_limit(source.title, TITLE_LIMIT):
            unreadable.append(Unreadable(where, Why.TITLE_TOO_LONG))
        elif not source.type_name.startswith(_SYSTEM):
            item = _item(source, where, _path(source, folders))
            check_fields(item, path=path)
            items.append(item)
    if not items and not unreadable:
        raise EmptyFileError(path=path, header_only=True)
    return Parsed(format_id=FormatId.ONEPIF, items=tuple(items), unreadable=tuple(unreadable))


def _decode(text: str, path: str, progress: Progress) -> Iterator[tuple[_Item | None, Where]]:
    """Yield what each line holds that is not of stars, None for what is no item."""
    count = 0
    for number, line in enumerate(text.split("\n"), 1):
        if number % _EVERY == 1:
            progress.report(0, 0, "read")
        if not line.strip() or _SIGN.match(line):
            continue
        count += 1
        check_count(count, path=path)
        try:
            encoded = check_json(line.encode("utf-8"), path=path)
            yield msgspec.json.decode(encoded, type=_Item), Where(Unit.LINE, number)
        except (msgspec.DecodeError, AppError):
            yield None, Where(Unit.LINE, number)


def _path(source: _Item, folders: dict[str, _Item]) -> tuple[str, ...]:
    """Return the path of an item's folder; one that lies in itself ends where it comes round."""
    names: list[str] = []
    seen: set[str] = set()
    uuid = source.folder_uuid
    while uuid in folders and uuid not in seen and len(names) < DEPTH_LIMIT:
        seen.add(uuid)
        names.insert(0, folders[uuid].title)
        uuid = folders[uuid].folder_uuid
    return tuple(name for name in names if name)


def _item(source: _Item, where: Where, path: tuple[str, ...]) -> ImportedItem:
    secret = source.secure_contents
    tags = source.open_contents.tags if source.open_contents is not None else None
    return ImportedItem(
        draft=ItemDraft(
            kind=_KINDS.get(source.type_name, ItemKind.CUSTOM),
            title=source.title,
            fields=_fields(source).fields,
            favourite=bool(source.fave_index),
        ),
        where=where,
        folder_path=path,
        tag_names=tuple(tag for tag in tags or () if tag),
        created=_moment(source.created_at),
        modified=_moment(source.updated_at),
        trashed=source.trashed or False,
        history=tuple(
            OldPassword(_moment(old.time), old.value) for old in secret.history or () if old.value
        ),
    )


def _fields(source: _Item) -> FieldList:
    fields, secret = FieldList(source.title), source.secure_contents
    for form in secret.fields or ():
        value = form.value if isinstance(form.value, str) else ""
        role = _DESIGNATED.get(form.designation or "")
        if role is not None:
            fields.add(role, value, label=form.name or "")
        else:
            kind = FieldType.CONCEALED if form.type == _HIDDEN else FieldType.TEXT
            fields.add_own(form.name or "", value, kind)
    fields.add(FieldRole.PASSWORD, secret.password)
    addresses = [address.url for address in secret.urls or ()]
    for url in dict.fromkeys((source.location, *addresses)):
        fields.add(FieldRole.WEBSITE, url)
    for section in secret.sections or ():
        for field in section.fields or ():
            _add(fields, field)
    fields.add(FieldRole.NOTES, secret.notes_plain)
    return fields


def _add(fields: FieldList, field: _SectionField) -> None:
    label = field.t or field.n
    if isinstance(field.v, dict):
        for part, text in field.v.items():
            fields.add_own(f"{label} {part}".strip(), text)
        return
    value = "" if field.v is None else str(field.v)
    if field.k == "date" and isinstance(field.v, int):
        value = day_of(field.v) or value
    kind = _TYPES.get(field.k, FieldType.TEXT)
    if field.k in ("date", "monthYear"):
        month = read_month(value) if field.k == "monthYear" else None
        value = month or value
        dated = FieldType.DATE if is_day(value) else FieldType.TEXT
        kind = FieldType.MONTH_YEAR if month else dated
    if field.n.startswith(_CODE):
        fields.add_code(value, label=label)
    elif field.n in _ROLES:
        fields.add(_ROLES[field.n], value, label=label)
    else:
        fields.add_own(label, value, kind)


def _moment(seconds: int | None) -> Millis | None:
    return writable_time(Millis(seconds * 1000)) if seconds and seconds > 0 else None
