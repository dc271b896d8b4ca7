"""Make an item of ours of an entry of KDBX, whoever wrote it."""

from __future__ import annotations

import itertools
from urllib.parse import quote

import msgspec

from core.formats.code_uri import code_field
from core.formats.imported import Earlier, ImportedAttachment, ImportedItem, Unit, Where
from core.formats.kdbx_entry import (
    MORE_URLS,
    NO_UUID,
    NOTES,
    OTP,
    PASSWORD,
    TITLE,
    URL,
    USERNAME,
    Entry,
)
from core.formats.kdbx_kept import to_foreign
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind

_MEDIA_TYPE = "application/octet-stream"
_KEEPASS_SECRET = "TimeOtp-Secret-Base32"
_KEEPASS_CODE = ("TimeOtp-Period", "TimeOtp-Length", "TimeOtp-Algorithm")
_OLD_SECRET, _OLD_SETTINGS = "TOTP Seed", "TOTP Settings"
_CODE_KEYS = frozenset({OTP, _KEEPASS_SECRET, *_KEEPASS_CODE, _OLD_SECRET, _OLD_SETTINGS})
_KNOWN: dict[str, tuple[FieldType, FieldRole]] = {
    USERNAME: (FieldType.TEXT, FieldRole.USERNAME),
    PASSWORD: (FieldType.CONCEALED, FieldRole.PASSWORD),
    URL: (FieldType.URL, FieldRole.WEBSITE),
    NOTES: (FieldType.MULTILINE, FieldRole.NOTES),
}
_TYPES = {str(each): each for each in FieldType}
_ROLES = {str(each): each for each in FieldRole}
_KINDS = {str(each): each for each in ItemKind}


class _Own(msgspec.Struct):
    """What we write beside an entry: its kind, and per key type, role and label of the field.

    `media` are the types of files by their names; `files`, by their order, is how it once was.
    """

    kind: str = ""
    fields: list[tuple[str, str, str | None, str]] = []
    favourite: bool = False
    files: list[str] = []
    media: dict[str, str] = {}


_OWN_DECODER = msgspec.json.Decoder(_Own)


def item_of_entry(entry: Entry, number: int) -> ImportedItem:
    """Return an entry as an item, its history as what it was before."""
    own = _own_of(entry)
    media = own.files if len(own.files) == len(entry.files) else [_MEDIA_TYPE] * len(entry.files)
    return ImportedItem(
        draft=_draft_of(entry, own),
        where=Where(Unit.ITEM, number),
        folder_path=entry.path,
        tag_names=entry.tags,
        created=entry.created,
        modified=entry.modified,
        last_used=entry.last_used,
        trashed=entry.trashed,
        earlier=_history_of(entry),
        known_as=entry.uuid if entry.uuid != NO_UUID else None,
        attachments=tuple(
            ImportedAttachment(name, own.media.get(name, kind), content)
            for (name, content), kind in zip(entry.files, media, strict=True)
        ),
    )


def _history_of(entry: Entry) -> tuple[Earlier, ...]:
    """Return what an entry was; each was replaced when the one after it was changed."""
    return tuple(
        Earlier(_draft_of(each, _own_of(each)), each.modified, following.modified)
        for each, following in itertools.pairwise([*entry.history, entry])
    )


def _own_of(entry: Entry) -> _Own:
    if not entry.own:
        return _Own()
    try:
        return _OWN_DECODER.decode(entry.own)
    except (msgspec.DecodeError, UnicodeEncodeError):
        return _Own()


def _draft_of(entry: Entry, own: _Own) -> ItemDraft:
    fields = _own_fields(entry, own)
    described = {key for key, *_ in own.fields}
    fields += _other_fields(entry, described)
    return ItemDraft(
        kind=_KINDS.get(own.kind) or _guess_kind(fields),
        title=entry.texts.get(TITLE, ""),
        fields=tuple(fields),
        favourite=own.favourite,
        expires=entry.expires,
        foreign=to_foreign(entry.kept),
    )


def _own_fields(entry: Entry, own: _Own) -> list[FieldDraft]:
    """Return the fields that we wrote, as other programs left them; what is gone stays gone."""
    fields: list[FieldDraft] = []
    seen: set[str] = set()
    for key, type_name, role_name, label in own.fields:
        if key in entry.texts and key != TITLE and key not in seen:
            seen.add(key)
            kind = _TYPES.get(type_name, FieldType.UNKNOWN)
            role = _ROLES.get(role_name) if role_name is not None else None
            fields.append(FieldDraft(kind, entry.texts[key], role, label))
    return fields


def _other_fields(entry: Entry, described: set[str]) -> list[FieldDraft]:
    fields: list[FieldDraft] = []
    for key, (kind, role) in _KNOWN.items():
        if key not in described and entry.texts.get(key):
            fields.append(FieldDraft(kind, entry.texts[key], role))
    codes = {key: entry.texts[key] for key in _CODE_KEYS - described if entry.texts.get(key)}
    code, placed = _code_of(codes, entry.texts.get(TITLE, ""))
    if code is not None:
        fields.append(code)
    for key, value in entry.texts.items():
        if key in described or key in _KNOWN or key in placed or key == TITLE:
            continue
        if key == MORE_URLS or key.startswith(MORE_URLS + "_"):
            if value:
                fields.append(FieldDraft(FieldType.URL, value, FieldRole.WEBSITE))
        elif value or key:
            fields.append(FieldDraft(_type_of(entry, key, value), value, None, key))
    return fields


def _type_of(entry: Entry, key: str, value: str) -> FieldType:
    if key in entry.protected:
        return FieldType.CONCEALED
    return FieldType.MULTILINE if "\n" in value else FieldType.TEXT


def _code_of(codes: dict[str, str], title: str) -> tuple[FieldDraft | None, frozenset[str]]:
    """Return a code in one of the three ways to write one, and the keys that it was made of."""
    if OTP in codes:
        return code_field(codes[OTP], title=title), frozenset({OTP})
    if _KEEPASS_SECRET in codes:
        period, length, algorithm = (codes.get(key, "") for key in _KEEPASS_CODE)
        algorithm = algorithm.upper().replace("HMAC-", "").replace("-", "")
        uri = _uri(codes[_KEEPASS_SECRET], title, (period, length, algorithm))
        return uri, frozenset({_KEEPASS_SECRET, *_KEEPASS_CODE})
    if _OLD_SECRET in codes:
        period, _, length = codes.get(_OLD_SETTINGS, "").partition(";")
        used = frozenset({_OLD_SECRET, _OLD_SETTINGS})
        if length.strip().upper() == "S":
            return code_field(f"steam://{codes[_OLD_SECRET]}", title=title), used
        return _uri(codes[_OLD_SECRET], title, (period.strip(), length.strip(), "")), used
    return None, frozenset()


def _uri(secret: str, title: str, given: tuple[str, str, str]) -> FieldDraft:
    """Return a code as a link; one whose secret is none stays as it is."""
    field = code_field(secret, title=title)
    if field.type is not FieldType.OTP:
        return field
    names = ("period", "digits", "algorithm")
    more = "".join(
        f"&{name}={quote(value, safe='')}"
        for name, value in zip(names, given, strict=True)
        if value
    )
    return msgspec.structs.replace(field, value=field.value + more)


def _guess_kind(fields: list[FieldDraft]) -> ItemKind:
    """Return what an entry is that says no more: a note where there is nothing but notes."""
    roles = {field.role for field in fields}
    return ItemKind.NOTE if roles == {FieldRole.NOTES} else ItemKind.LOGIN
