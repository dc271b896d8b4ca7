"""Read the 1PUX that 1Password exports: a ZIP with all accounts, vaults, items and their files.

Layout: 1Password's own description of the format (support.1password.com/1pux-format).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import BinaryIO

import msgspec

from core.errors import MalformedFileError
from core.formats.caps import FILE_LIMIT, check_depth, over_limit
from core.formats.catalogue import FormatId
from core.formats.field_list import FieldList
from core.formats.imported import (
    ImportedAttachment,
    ImportedItem,
    NotKept,
    OldPassword,
    Parsed,
    Unreadable,
    Where,
    Why,
)
from core.formats.json_items import decode_whole, read_each
from core.formats.onepux_fields import Section, add_sections, files_in
from core.formats.parts import Part
from core.formats.times import writable_time
from core.formats.zip_file import ZipReader
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldRole, FieldType
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_DATA = "export.data"
_ATTRIBUTES = "export.attributes"
_FILES = "files/"
_MARK = "__"
_MEDIA_TYPE = "application/octet-stream"
_KINDS = {
    "001": ItemKind.LOGIN,
    "002": ItemKind.CARD,
    "003": ItemKind.NOTE,
    "004": ItemKind.IDENTITY,
    "005": ItemKind.LOGIN,
    "006": ItemKind.DOCUMENT,
    "109": ItemKind.WIFI,
    "114": ItemKind.SSH_KEY,
}
_DESIGNATED = {"username": FieldRole.USERNAME, "password": FieldRole.PASSWORD}
_HIDDEN = "P"
_CHECKED = ("B", "C", "R", "S", "I")
"""Kinds of fields of web forms that hold no text: buttons, boxes that are ticked."""
_ARCHIVED, _TRASHED = "archived", "trashed"


class _Names(msgspec.Struct):
    name: str = ""


class _Vault(msgspec.Struct):
    attrs: _Names = msgspec.field(default_factory=_Names)
    items: list[msgspec.Raw] = []


class _Account(msgspec.Struct):
    vaults: list[_Vault] = []


class _Export(msgspec.Struct):
    accounts: list[_Account]


class _Address(msgspec.Struct):
    url: str | None = None


class _Overview(msgspec.Struct):
    title: str | None = None
    url: str | None = None
    urls: list[_Address] | None = None
    tags: list[str] | None = None


class _LoginField(msgspec.Struct, rename="camel"):
    value: str | bool | None = None
    name: str | None = None
    field_type: str | None = None
    designation: str | None = None


class _Old(msgspec.Struct):
    value: str | None = None
    time: int | None = None


class _Document(msgspec.Struct, rename="camel"):
    document_id: str = ""
    file_name: str = ""


class _Details(msgspec.Struct, rename="camel"):
    login_fields: list[_LoginField] | None = None
    notes_plain: str | None = None
    sections: list[Section] | None = None
    password: str | None = None
    password_history: list[_Old] | None = None
    document_attributes: _Document | None = None


class _Item(msgspec.Struct, rename="camel"):
    details: _Details
    overview: _Overview
    category_uuid: str = ""
    state: str | None = None
    fav_index: int | None = None
    created_at: int | None = None
    updated_at: int | None = None
    trashed: bool | None = None


def is_onepux(names: Iterable[str]) -> bool:
    """Tell by the names in an archive whether 1Password made it."""
    return {_DATA, _ATTRIBUTES} <= set(names)


def read_onepux(stream: BinaryIO, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the items of all vaults with their files; vaults become folders.

    Raises as `decode_whole` and `read_each` do, and MalformedFileError, TruncatedFileError,
    FileEncryptedError, FileTooLargeError for the archive.
    """
    archive = ZipReader(stream, path=path)
    if _DATA not in archive.names():
        raise MalformedFileError(path=path, detail=_DATA)
    export = decode_whole(archive.read(_DATA, limit=FILE_LIMIT), _Export, path=path)
    vaults = [vault for account in export.accounts for vault in account.vaults]
    folders = [vault.attrs.name for vault in vaults for _ in vault.items]
    files = {
        name.removeprefix(_FILES).partition(_MARK)[0]: name
        for name in archive.names()
        if name.startswith(_FILES) and _MARK in name
    }
    reader = _ItemReader(archive, files, folders)
    raws = [raw for vault in vaults for raw in vault.items]
    parsed = read_each(raws, reader.read, path=path, format_id=FormatId.ONEPUX, progress=progress)
    check_depth(parsed.items, path=path)
    return dataclasses.replace(parsed, not_kept=reader.not_kept())


class _ItemReader:
    """Read items one by one, with the files that they name; count what is not kept."""

    def __init__(self, archive: ZipReader, files: dict[str, str], folders: list[str]) -> None:
        self._archive, self._files, self._folders = archive, files, folders
        self._claimed: set[str] = set()
        self._archived = self._missing = 0

    def read(self, raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        """Return an item. Raises msgspec.DecodeError for what is not built like one."""
        source = msgspec.json.decode(raw, type=_Item)
        title = source.overview.title or ""
        if over_limit(title, TITLE_LIMIT):
            return Unreadable(where, Why.TITLE_TOO_LONG)
        folder = self._folders[where.number - 1]
        fields = _fields(source, title)
        self._archived += source.state == _ARCHIVED
        return ImportedItem(
            draft=ItemDraft(
                kind=_KINDS.get(source.category_uuid, ItemKind.CUSTOM),
                title=title,
                fields=fields.fields,
                favourite=bool(source.fav_index),
            ),
            where=where,
            folder_path=(folder,) if folder else (),
            tag_names=tuple(tag for tag in source.overview.tags or () if tag),
            created=_moment(source.created_at),
            modified=_moment(source.updated_at),
            trashed=bool(source.trashed) or source.state == _TRASHED,
            history=tuple(
                OldPassword(_moment(old.time), old.value)
                for old in source.details.password_history or ()
                if old.value
            ),
            attachments=self._attachments(source.details),
        )

    def not_kept(self) -> tuple[NotKept, ...]:
        """Return how many archive marks, and how many files without an item, are left out."""
        lone = len(set(self._files.values()) - self._claimed)
        counts = ((Part.ARCHIVED, self._archived), (Part.ATTACHMENTS, lone + self._missing))
        return tuple(NotKept(part, count) for part, count in counts if count)

    def _attachments(self, details: _Details) -> tuple[ImportedAttachment, ...]:
        document = details.document_attributes
        named = [(document.document_id, document.file_name)] if document is not None else []
        named += [(file.document_id, file.file_name) for file in files_in(details.sections or ())]
        found: list[ImportedAttachment] = []
        for number, file_name in named:
            stored = self._files.get(number)
            if stored is None or stored in self._claimed:
                # One that two items name comes once: an archive may not multiply what it holds.
                self._missing += 1
                continue
            self._claimed.add(stored)
            name = file_name or stored.partition(_MARK)[2] or number
            found.append(ImportedAttachment(name, _MEDIA_TYPE, self._archive.read(stored)))
        return tuple(found)


def _fields(source: _Item, title: str) -> FieldList:
    fields, details = FieldList(title), source.details
    forms = details.login_fields or ()
    for role in _DESIGNATED.values():
        for form in forms:
            if _DESIGNATED.get(form.designation or "") is role:
                fields.add(role, _text(form), label=form.name or "")
    fields.add(FieldRole.PASSWORD, details.password)
    addresses = [address.url for address in source.overview.urls or ()]
    for url in dict.fromkeys((source.overview.url, *addresses)):
        fields.add(FieldRole.WEBSITE, url)
    for form in forms:
        if form.designation not in _DESIGNATED and form.field_type not in _CHECKED:
            kind = FieldType.CONCEALED if form.field_type == _HIDDEN else FieldType.TEXT
            fields.add_own(form.name or "", _text(form), kind)
    add_sections(fields, details.sections or (), category=source.category_uuid)
    fields.add(FieldRole.NOTES, details.notes_plain)
    return fields


def _text(form: _LoginField) -> str:
    return form.value if isinstance(form.value, str) else ""


def _moment(seconds: int | None) -> Millis | None:
    return writable_time(Millis(seconds * 1000)) if seconds and seconds > 0 else None
