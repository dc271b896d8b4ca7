"""Where each part of an item of ours goes in an entry of KDBX."""

from __future__ import annotations

import json

from core.formats.caps import DEPTH_LIMIT
from core.formats.csv_export import ExportItem
from core.formats.kdbx_entry import (
    MORE_URLS,
    NOTES,
    OTP,
    PASSWORD,
    TITLE,
    URL,
    USERNAME,
    Entry,
    clean,
    is_plain,
    whole_second,
)
from core.formats.kdbx_kept import kept_of
from core.vault.field import Field, FieldRole
from core.vault.history import Version
from core.vault.item import Item

_STANDARD = {
    FieldRole.USERNAME: USERNAME,
    FieldRole.PASSWORD: PASSWORD,
    FieldRole.WEBSITE: URL,
    FieldRole.NOTES: NOTES,
}
RESERVED = frozenset({TITLE, USERNAME, PASSWORD, URL, NOTES, OTP})
_CODES = ("otpauth://",)
_TAG_ENDS = str.maketrans(";,\t", "   ")


def entry_of(exported: ExportItem) -> Entry:
    """Return an item as an entry, its earlier versions as the entry's history, oldest first."""
    item = exported.item
    entry = _bare_entry(item, _unique([clean(f.name) or "file" for f in exported.files]))
    media = {
        name: file.media_type for (name, _), file in zip(entry.files, exported.files, strict=True)
    }
    entry.own = _own_data(item, tuple(entry.texts), media)
    entry.path = folder_path(exported)
    entry.tags = tags_of(exported)
    entry.trashed = item.trashed is not None
    entry.last_used = whole_second(item.last_used)
    names = (name for name, _ in entry.files)
    entry.files = [(name, file.content) for name, file in zip(names, exported.files, strict=True)]
    entry.history = [_earlier_entry(version) for version in _in_order(exported.versions)]
    return entry


def folder_path(exported: ExportItem) -> tuple[str, ...]:
    """Return the groups that an item comes to lie in."""
    return group_path(exported.folder_path)


def group_path(folder: tuple[str, ...]) -> tuple[str, ...]:
    """Return the groups that a folder becomes."""
    return tuple(name for name in map(clean, folder) if name)[:DEPTH_LIMIT]


def tags_of(exported: ExportItem) -> tuple[str, ...]:
    """Return the tags as KDBX can hold them: in one line, between semicolons."""
    names = (" ".join(clean(name).translate(_TAG_ENDS).split()) for name in exported.tag_names)
    return tuple(dict.fromkeys(name for name in names if name))


def _in_order(versions: tuple[Version, ...]) -> list[Version]:
    return sorted(versions, key=lambda version: (version.replaced, version.id))


def _earlier_entry(version: Version) -> Entry:
    entry = _bare_entry(version.item, [])
    entry.own = _own_data(version.item, tuple(entry.texts), {})
    return entry


def _bare_entry(item: Item, files: list[str]) -> Entry:
    keys = keys_of(item.fields)
    texts = {TITLE: item.title}
    texts |= {key: field.value for key, field in zip(keys, item.fields, strict=True)}
    protected = {key for key, f in zip(keys, item.fields, strict=True) if f.concealed}
    # What XML cannot hold goes where bytes are written and not text.
    protected |= {key for key, value in texts.items() if not is_plain(value)}
    return Entry(
        uuid=item.id,
        texts=texts,
        protected=frozenset(protected),
        created=whole_second(item.created),
        modified=whole_second(item.modified),
        expires=whole_second(item.expires),
        files=[(name, b"") for name in files],
        kept=kept_of(item.foreign),
    )


def keys_of(fields: tuple[Field, ...]) -> list[str]:
    """Return a key for each field: those that other programs know, else its label or its role."""
    keys: list[str] = []
    taken = set(RESERVED)
    used: set[str] = set()
    for field in fields:
        key = _known_key(field, used)
        if not key:
            wanted = clean(field.label) or field.role_name or field.type_name
            key = _free(wanted, taken | used)
        used.add(key)
        keys.append(key)
    return keys


def _known_key(field: Field, used: set[str]) -> str:
    """Return a key by which other programs know what the field is; "" where there is none."""
    role = field.role
    if role is FieldRole.ONE_TIME_CODE:
        fits = OTP not in used and field.value.lower().startswith(_CODES)
        return OTP if fits else ""
    key = _STANDARD.get(role, "") if role is not None else ""
    if key and key not in used:
        return key
    return _free(MORE_URLS, used, "_") if role is FieldRole.WEBSITE else ""


def _free(wanted: str, taken: set[str], between: str = " ") -> str:
    key, number = wanted, 1
    while key in taken:
        number += 1
        key = f"{wanted}{between}{number}"
    return key


def _unique(names: list[str]) -> list[str]:
    taken: set[str] = set()
    free: list[str] = []
    for name in names:
        free.append(_free(name, taken))
        taken.add(free[-1])
    return free


def _own_data(item: Item, keys: tuple[str, ...], media: dict[str, str]) -> str:
    """Return what KDBX has no place for: kind, star, and what each text is. No value is in it."""
    described = [
        [key, field.type_name, field.role_name, field.label]
        for key, field in zip(keys[1:], item.fields, strict=True)
    ]
    own: dict[str, object] = {"kind": str(item.kind), "fields": described}
    if item.favourite:
        own["favourite"] = True
    if media:
        own["media"] = media
    return json.dumps(own, separators=(",", ":"))
