"""What the table of formats says each carries is what a file of it yields: no more, no less."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator

import pytest

from core.formats.catalogue import FORMATS, Format, FormatId
from core.formats.imported import ImportedItem
from core.formats.looking import Reading, read_whole
from core.formats.parts import Part
from core.formats.websites import title_of
from core.vault.field import FieldRole, FieldType
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture

NAMES: dict[FormatId, tuple[str, ...]] = {
    FormatId.BITWARDEN_CSV: ("bitwarden.csv", "bitwarden-organisation.csv"),
    FormatId.DASHLANE_CSV: (
        "dashlane.csv",
        "dashlane-notes.csv",
        "dashlane-payments.csv",
        "dashlane-ids.csv",
        "dashlane-persons.csv",
    ),
    FormatId.PROTON_PASS_JSON: ("proton-pass.zip",),
    FormatId.TWOFAS_JSON: ("2fas.json",),
    FormatId.OTPAUTH_LIST: ("ente.txt", "otpauth.txt"),
    FormatId.ONEPUX: ("1password.1pux",),
    FormatId.ONEPIF: ("1password.1pif",),
    FormatId.CXF_JSON: ("cxf.json",),
    FormatId.PWSAFE_XML: ("password-safe.xml",),
    FormatId.CLIPPERZ: ("clipperz.html",),
    FormatId.KEEPASS1_XML: ("keepass-1.xml",),
    FormatId.APPLE_KEYCHAIN: ("apple-keychain.txt",),
    FormatId.GNOME_KEYRING: ("gnome-keyring.keyring", "gnome-secret-tool.txt"),
    FormatId.AEGIS_JSON: ("aegis.json",),
    FormatId.MYKI_CSV: ("myki.csv", "myki-cards.csv"),
}
"""The files of a format; where none are named, the one that is called like it."""
PROTON = fixture("proton-pass.json").replace(b'"pinned": true', b'"pinned": true, "files": ["f"]')
ARCHIVES = {
    "proton-pass.zip": {"Proton Pass/data.json": PROTON, "Proton Pass/files/f": b"roll"},
    "1password.1pux": {
        "export.attributes": b"{}",
        "export.data": fixture("1pux.json"),
        "files/doc1__roll.txt": b"roll",
    },
}
ALSO_WRITTEN = (FormatId.BITWARDEN_ZIP, FormatId.KEEPASS_XML)
"""What these carry is what the formats inside them do, which is held where they are written."""
READ_ONLY = [
    form
    for form in FORMATS
    if form.reads and not form.writes and not form.encrypted and form.id not in ALSO_WRITTEN
]
BY_ROLE = {
    FieldRole.USERNAME: Part.USERNAME,
    FieldRole.ACCOUNT: Part.USERNAME,
    FieldRole.PASSWORD: Part.PASSWORD,
    FieldRole.WEBSITE: Part.WEBSITES,
    FieldRole.ONE_TIME_CODE: Part.ONE_TIME_CODE,
    FieldRole.NOTES: Part.NOTES,
}
PLAIN = (FieldType.TEXT, FieldType.MULTILINE, FieldType.CONCEALED)


def content_of(name: str) -> bytes:
    if name not in ARCHIVES:
        return fixture(name)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for place, content in ARCHIVES[name].items():
            archive.writestr(place, content)
    return stream.getvalue()


def names_of(form: Format) -> tuple[str, ...]:
    named = NAMES.get(form.id)
    if named is not None:
        return named
    stem, _, ending = form.id.rpartition("-")
    return (f"{stem}.{ending}",) if ending in ("csv", "json", "xml") else (f"{form.id}.txt",)


def items_of(form: Format) -> list[ImportedItem]:
    """Return what the files of a format yield, each read as by somebody who says nothing."""
    items: list[ImportedItem] = []
    for name in names_of(form):
        parsed = read_whole(io.BytesIO(content_of(name)), path=name, reading=Reading())
        assert parsed.format_id == form.id
        items += parsed.items
    return items


def parts_of(item: ImportedItem) -> Iterator[Part]:
    """Yield each part that an item has because its file had a place for it."""
    websites = [f.value for f in item.draft.fields if f.role is FieldRole.WEBSITE]
    if item.draft.title and item.draft.title not in map(title_of, websites):
        yield Part.TITLE
    for field in item.draft.fields:
        if field.role in BY_ROLE:
            yield BY_ROLE[field.role]
        elif field.role is None:
            yield from (Part.FIELDS, Part.LABELS)
            if field.type not in PLAIN:
                yield Part.FIELD_TYPES
    told = {
        Part.FOLDER: item.folder_path,
        Part.TAGS: item.tag_names,
        Part.FAVOURITE: item.draft.favourite,
        Part.CREATED: item.created,
        Part.MODIFIED: item.modified,
        Part.LAST_USED: item.last_used,
        Part.EXPIRES: item.draft.expires,
        Part.TRASH: item.trashed,
        Part.ATTACHMENTS: item.attachments,
        Part.VERSIONS: item.history or item.earlier,
    }
    yield from (part for part, value in told.items() if value)


def kinds_told(items: Iterable[ImportedItem]) -> set[Part]:
    """Return whether kinds are told apart: a note known by having no login is not told."""
    kinds = {item.draft.kind for item in items}
    only_codes = kinds == {ItemKind.CODE}
    return set() if only_codes or kinds <= {ItemKind.LOGIN, ItemKind.NOTE} else {Part.KIND}


@pytest.mark.parametrize("form", READ_ONLY, ids=lambda form: str(form.id))
def test_a_format_carries_what_its_files_yield(form: Format) -> None:
    items = items_of(form)
    found = {part for item in items for part in parts_of(item)} | kinds_told(items)
    assert form.carries <= found
    # A further column of one program is kept as a field, and is no place for fields of ours.
    assert found - {Part.FIELDS, Part.LABELS} <= form.carries
