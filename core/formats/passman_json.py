"""Read the JSON that Passman, the password manager of Nextcloud, exports."""

from __future__ import annotations

import dataclasses

import msgspec

from core.formats.caps import over_limit
from core.formats.catalogue import FormatId
from core.formats.codes import KeyShape, make_link
from core.formats.field_list import FieldList
from core.formats.imported import ImportedItem, NotKept, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.formats.parts import Part
from core.formats.times import writable_time
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldRole, FieldType
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind


class _Tag(msgspec.Struct):
    text: str = ""


class _Own(msgspec.Struct):
    label: str = ""
    value: str | dict[str, msgspec.Raw] | None = None
    secret: bool | int | None = None
    field_type: str | None = None


class _Code(msgspec.Struct):
    secret: str | None = None
    type: str | None = None
    label: str | None = None
    issuer: str | None = None
    algorithm: str | None = None
    digits: int | None = None
    period: int | None = None


class _Credential(msgspec.Struct):
    label: str | None = None
    description: str | None = None
    created: int | None = None
    changed: int | None = None
    tags: list[_Tag] | None = None
    email: str | None = None
    username: str | None = None
    password: str | None = None
    url: str | None = None
    expire_time: int | None = None
    delete_time: int | None = None
    files: list[msgspec.Raw] | None = None
    custom_fields: list[_Own] | None = None
    otp: _Code | list[msgspec.Raw] | None = None


def read_passman_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the credentials of a vault; its files are not in the export, and counted.

    Raises as `decode_whole` and `read_each` do.
    """
    files = 0

    def read(raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        nonlocal files
        source = msgspec.json.decode(raw, type=_Credential)
        title = source.label or ""
        if over_limit(title, TITLE_LIMIT):
            return Unreadable(where, Why.TITLE_TOO_LONG)
        files += len(source.files or ())
        files += sum(isinstance(own.value, dict) for own in source.custom_fields or ())
        fields = _fields(source, title).fields
        only_notes = [field.role for field in fields] == [FieldRole.NOTES]
        return ImportedItem(
            draft=ItemDraft(
                kind=ItemKind.NOTE if only_notes else ItemKind.LOGIN,
                title=title,
                fields=fields,
                expires=_moment(source.expire_time),
            ),
            where=where,
            tag_names=tuple(tag.text for tag in source.tags or () if tag.text),
            created=_moment(source.created),
            modified=_moment(source.changed),
            trashed=bool(source.delete_time),
        )

    raws = decode_whole(content, list[msgspec.Raw], path=path)
    parsed = read_each(raws, read, path=path, format_id=FormatId.PASSMAN_JSON, progress=progress)
    lost = (NotKept(Part.ATTACHMENTS, files),) if files else ()
    return dataclasses.replace(parsed, not_kept=lost)


def _fields(source: _Credential, title: str) -> FieldList:
    fields = FieldList(title)
    fields.add(FieldRole.USERNAME, source.username)
    fields.add(FieldRole.PASSWORD, source.password)
    fields.add(FieldRole.WEBSITE, source.url)
    fields.add(FieldRole.EMAIL, source.email)
    if isinstance(source.otp, _Code) and source.otp.secret:
        fields.add_code(_link(source.otp, title))
    for own in source.custom_fields or ():
        if isinstance(own.value, str):
            hidden = own.secret or own.field_type == "password"
            kind = FieldType.CONCEALED if hidden else FieldType.TEXT
            fields.add_own(own.label, own.value, kind)
    fields.add(FieldRole.NOTES, source.description)
    return fields


def _link(code: _Code, title: str) -> str:
    shape = KeyShape(
        kind="totp",
        secret=code.secret or "",
        algorithm=code.algorithm,
        digits=code.digits,
        period=code.period,
    )
    return make_link(shape, issuer=code.issuer or "", account=code.label or title)


def _moment(seconds: int | None) -> Millis | None:
    return writable_time(Millis(seconds * 1000)) if seconds and seconds > 0 else None
