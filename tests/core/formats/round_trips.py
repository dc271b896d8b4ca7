"""Items to write and read again: every kind, every plane of Unicode, nothing and very much."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import hashlib
import io
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import strategies as st

from core.crypto.bitwarden_seal import Pbkdf2Cost
from core.formats import writing
from core.formats.bitwarden_protected import ProtectedLock
from core.formats.catalogue import FormatId, is_sealed
from core.formats.csv_export import ExportItem
from core.formats.file_keys import FileKeys
from core.formats.imported import ImportedAttachment, Parsed
from core.formats.kdbx_file import KdbxLock, WritingCost
from core.formats.looking import Reading, read_whole
from core.formats.writing import WRITERS, Content, CopyLock
from core.progress import SILENT
from core.vault.attachment import FILE_NAME_LIMIT, Attachment, AttachmentId
from core.vault.field import Field, FieldId, FieldRole, FieldType
from core.vault.history import Version, VersionId
from core.vault.item import FIELD_LIMIT, TEMPLATES, TITLE_LIMIT, Foreign, Item, ItemId, ItemKind
from core.vault.secret import Secret
from tests.core.formats.archives import maybe_times, recipes, times
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.randomness import SeededRandomness

PASSPHRASE = "round trip"
_CHEAP = WritingCost(memory=8 * 1024, passes=1, lanes=1)

ODD = (
    "", " ", "\0", "a\0b", "\r\n", "a\rb\nc", "é", "e\u0301", "o\u0308\u0323", "\u202eabc\u2066",
    "שלום עולם", "مرحبا", "👩\u200d👧", "\U0010ffff", "\ufffe\uffff", "\ufeff", "\x85\u2028",
    "\x01\x1b[0m", "]]>", "<!--&amp;-->", "=cmd|' /C calc'!A0", "+1", "@a", '"', "'", '""",,;;\t',
    "\\", "a\\n", "null", "http://a.example/?a=b&c=d#e", "  lead and trail  ", "１２３", "𝔘𝔫𝔦", "𐍈",
    "\ud7ff\ue000", "\x7f",
)  # fmt: skip
"""Texts of which some program at some time made something else."""
NAMES = (
    "a/b", "\\", "a\\/b", "/", "..", ".", " a ", "x;y", "x,y", "\t", "\n", "CON", "Ä" * 256,
    "\u202e", "e\u0301", "ÿ", "😀", "__strongroom__", "Recycle Bin",
)  # fmt: skip
"""Names of folders and tags, at most 256 characters long."""

any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
texts = st.sampled_from(ODD) | any_text
names = st.sampled_from(NAMES) | st.text(
    st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20
)
titles = texts | st.sampled_from(["x" * TITLE_LIMIT, "🏔" * (TITLE_LIMIT // 4)])
HUGE = tuple(unit * (FIELD_LIMIT // len(unit.encode())) for unit in ("x", "ü", "🏔", '"', "\n", "&"))
"""Values of exactly as many bytes as a field may have."""

_ROLES = [pair for template in TEMPLATES.values() for pair in template]
with_role = st.builds(
    lambda pair, label, value: (str(pair[1]), str(pair[0]), label, value),
    st.sampled_from(_ROLES),
    st.just("") | texts,
    texts,
)
of_their_own = st.tuples(
    st.sampled_from([*map(str, FieldType), "a type to come"]),
    st.none() | st.sampled_from([*map(str, FieldRole), "a role to come"]),
    texts,
    texts,
)


@st.composite
def fields(draw: st.DrawFn) -> tuple[Field, ...]:
    """Draw the fields of an item, each with an id of its own."""
    drawn = draw(st.lists(with_role | of_their_own, max_size=6))
    return tuple(
        Field(FieldId(number.to_bytes(16, "big")), *parts) for number, parts in enumerate(drawn, 1)
    )


@st.composite
def items(draw: st.DrawFn) -> Item:
    """Draw an item without attachments, in no folder."""
    return Item(
        id=ItemId(draw(st.binary(min_size=16, max_size=16))),
        revision=1,
        kind=draw(st.sampled_from(ItemKind)),
        title=draw(titles),
        folder=None,
        tags=(),
        favourite=draw(st.booleans()),
        created=draw(times),
        modified=draw(times),
        last_used=draw(maybe_times),
        expires=draw(maybe_times),
        trashed=draw(maybe_times),
        recipe=draw(st.none() | recipes),
        fields=draw(fields()),
        attachments=(),
        foreign=draw(st.none() | st.builds(Foreign, texts, st.binary(max_size=20))),
    )


files = st.builds(
    ImportedAttachment,
    name=names.map(lambda name: name[:FILE_NAME_LIMIT]),
    media_type=st.sampled_from(["", "text/plain", "application/pdf"]),
    content=st.binary(max_size=60) | st.sampled_from([b"", bytes(70_000)]),
)


@st.composite
def exports(draw: st.DrawFn) -> ExportItem:
    """Draw an item as a writer gets it: with names, versions and files."""
    item = draw(items())
    held = draw(st.lists(files, max_size=2))
    versions = tuple(
        Version(
            VersionId(number.to_bytes(16, "big")),
            draw(times),
            msgspec.structs.replace(draw(items()), id=item.id),
        )
        for number in range(draw(st.integers(0, 2)))
    )
    return ExportItem(
        item=with_files(item, held),
        folder_path=tuple(draw(st.lists(names, max_size=3))),
        tag_names=tuple(draw(st.lists(names, max_size=3, unique=True))),
        version_count=len(versions),
        versions=versions,
        files=tuple(held),
    )


def with_files(item: Item, held: list[ImportedAttachment]) -> Item:
    """Return an item that has these files."""
    attachments = (
        Attachment(
            AttachmentId(number.to_bytes(16, "big")),
            file.name,
            file.media_type,
            len(file.content),
            hashlib.sha256(file.content).digest(),
        )
        for number, file in enumerate(held, 1)
    )
    return msgspec.structs.replace(item, attachments=tuple(attachments))


@contextlib.contextmanager
def cheap_seals() -> Iterator[None]:
    """Have sealed copies closed at hardly any cost; a reader takes that from the file."""
    with pytest.MonkeyPatch.context() as patch:
        use_cheap_kdf(patch)
        patch.setattr(writing, "KdbxLock", functools.partial(KdbxLock, cost=_CHEAP))
        patch.setattr(
            writing, "ProtectedLock", functools.partial(ProtectedLock, cost=Pbkdf2Cost(1000))
        )
        yield


def write(form: FormatId, exported: list[ExportItem]) -> bytes:
    """Return a file of a format as an export writes it."""
    stream = io.BytesIO()
    writer = WRITERS[form]
    given = [
        dataclasses.replace(
            each,
            versions=each.versions if writer.with_versions else (),
            files=each.files if writer.with_files else (),
        )
        for each in exported
    ]
    with Secret.from_text(PASSPHRASE) as secret:
        lock = CopyLock(secret, SeededRandomness()) if is_sealed(form) else None
        writer.write(Content(given), stream, lock, SILENT)
    return stream.getvalue()


def read(form: FormatId, content: bytes) -> Parsed:
    """Return what an import makes of it."""
    with Secret.from_text(PASSPHRASE) as secret:
        given = FileKeys(secret) if is_sealed(form) else None
        stream = io.BytesIO(content)
        return read_whole(stream, path="", reading=Reading(format_id=form), given=given)
