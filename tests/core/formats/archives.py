"""Archives in memory: what they are made of, and every way to draw one."""

from __future__ import annotations

import dataclasses
import hashlib
import io
from collections.abc import Iterable, Iterator

import msgspec
from hypothesis import strategies as st

from core.crypto.kdf import FLOOR
from core.formats.archive import CHUNK, ArchiveLock, ArchiveReader, write_archive
from core.passwords.recipe import Capitals, CharactersRecipe, PassphraseRecipe
from core.ports import Millis
from core.vault.attachment import Attachment, AttachmentId
from core.vault.canonical import AttachedFile, Value
from core.vault.field import Field, FieldId, FieldRole, FieldType
from core.vault.folder import Folder, FolderId
from core.vault.history import (
    Generated,
    GeneratedId,
    NamedRecipe,
    Preference,
    Version,
    VersionId,
)
from core.vault.item import Foreign, Item, ItemId, ItemKind
from core.vault.profile import Card
from core.vault.secret import Secret
from core.vault.tag import Tag, TagId
from tests.fakes.randomness import SeededRandomness

PASSPHRASE = "a passphrase of its own"
PATH = "some.strongroom"


@dataclasses.dataclass
class Contents:
    """What an archive is written from, and what was read of one."""

    values_in_order: list[Value] = dataclasses.field(default_factory=list)
    files: dict[AttachmentId, bytes] = dataclasses.field(default_factory=dict)

    def values(self) -> Iterable[Value]:
        """Yield every value."""
        return iter(self.values_in_order)

    def read_attachment(self, attachment: AttachmentId) -> Iterator[bytes]:
        """Yield an attachment's bytes in pieces of at most 64 KiB."""
        content = self.files[attachment]
        for at in range(0, len(content), CHUNK):
            yield content[at : at + CHUNK]
        if not content:
            yield b""


def lock(text: str = PASSPHRASE, seed: int = 0) -> ArchiveLock:
    """Return a passphrase at the floor."""
    return ArchiveLock(Secret.from_text(text), FLOOR, SeededRandomness(seed))


def write(contents: Contents, *, seed: int = 0, text: str = PASSPHRASE) -> tuple[bytes, bytes]:
    """Return an archive and its digest."""
    stream = io.BytesIO()
    digest = write_archive(stream, contents, lock=lock(text, seed=seed))
    return stream.getvalue(), digest


def read(archive: bytes, text: str = PASSPHRASE) -> tuple[Contents, bytes]:
    """Return what an archive holds and its digest."""
    found = Contents()
    pieces: dict[AttachmentId, bytearray] = {}

    def take(attachment: AttachmentId, piece: bytes) -> None:
        pieces.setdefault(attachment, bytearray()).extend(piece)

    reader = ArchiveReader(io.BytesIO(archive), path=PATH, passphrase=Secret.from_text(text))
    for value in reader.read(take):
        found.values_in_order.append(value)
        if isinstance(value, AttachedFile):
            found.files[AttachmentId(value.id)] = bytes(pieces.pop(AttachmentId(value.id), b""))
    return found, reader.digest.digest()


def item(row: int = 1, files: Iterable[tuple[AttachmentId, bytes]] = (), **changes: object) -> Item:
    """Return an item whose attachments are these files."""
    plain = Item(
        id=ItemId(bytes([row]) * 16),
        revision=1,
        kind=ItemKind.LOGIN,
        title=f"Item {row}",
        folder=None,
        tags=(),
        favourite=False,
        created=Millis(1_800_000_000_000),
        modified=Millis(1_800_000_000_000),
        last_used=None,
        expires=None,
        trashed=None,
        recipe=None,
        fields=(Field(FieldId(b"f" * 16), "concealed", "password", "", f"secret {row}"),),
        attachments=tuple(
            Attachment(each, "name", "type", len(content), hashlib.sha256(content).digest())
            for each, content in files
        ),
        foreign=None,
    )
    return msgspec.structs.replace(plain, **changes)


def attached(files: dict[AttachmentId, bytes]) -> list[Value]:
    """Return the values of files, sorted."""
    return [
        AttachedFile(each, len(files[each]), hashlib.sha256(files[each]).digest())
        for each in sorted(files)
    ]


ids = st.binary(min_size=16, max_size=16)
texts = st.text(max_size=20)
times = st.integers(-62_135_596_800_000, 253_402_300_799_999).map(Millis)
maybe_times = st.none() | times
recipes = st.builds(
    CharactersRecipe,
    length=st.integers(0, 2**31),
    upper=st.booleans(),
    symbol_set=texts,
    own=texts,
) | st.builds(
    PassphraseRecipe,
    words=st.integers(0, 100),
    separator=texts,
    capitals=st.sampled_from(Capitals),
)
fields = st.builds(
    Field,
    id=ids.map(FieldId),
    type_name=st.sampled_from([*map(str, FieldType), "a type to come"]),
    role_name=st.none() | st.sampled_from([*map(str, FieldRole), "a role to come"]),
    label=texts,
    value=st.text(max_size=200),
)
contents_of_files = st.binary(max_size=100) | st.sampled_from(
    [b"", b"x" * CHUNK, b"y" * (CHUNK - 1), b"z" * (CHUNK + 1), b"0" * (2 * CHUNK)]
)


@st.composite
def vaults(draw: st.DrawFn) -> Contents:
    """Draw a whole vault."""
    files = draw(st.dictionaries(ids.map(AttachmentId), contents_of_files, max_size=3))
    owners = draw(st.lists(ids.map(ItemId), min_size=1, max_size=4, unique=True))
    owned = {
        owner: [each for n, each in enumerate(sorted(files)) if n % len(owners) == number]
        for number, owner in enumerate(owners)
    }

    def draw_item(row: ItemId) -> Item:
        made = item(1, ((each, files[each]) for each in owned[row]))
        foreign = st.none() | st.builds(Foreign, source=texts, content=st.binary(max_size=50))
        return msgspec.structs.replace(
            made,
            id=row,
            revision=draw(st.integers(0, 2**62 - 1)),
            kind=draw(st.sampled_from(ItemKind)),
            title=draw(texts),
            folder=draw(st.none() | ids.map(FolderId)),
            tags=tuple(draw(st.lists(ids.map(TagId), max_size=3))),
            favourite=draw(st.booleans()),
            created=draw(times),
            modified=draw(times),
            last_used=draw(maybe_times),
            expires=draw(maybe_times),
            trashed=draw(maybe_times),
            recipe=draw(st.none() | recipes),
            fields=tuple(draw(st.lists(fields, max_size=4))),
            foreign=draw(foreign),
        )

    def each(kind: st.SearchStrategy[Value]) -> list[Value]:
        drawn = draw(st.lists(kind, max_size=3, unique_by=lambda value: value.id))  # type: ignore[union-attr]
        return sorted(drawn, key=lambda value: value.id)  # type: ignore[union-attr]

    folders = st.builds(
        Folder, id=ids.map(FolderId), name=texts, parent=st.none() | ids.map(FolderId)
    )
    versions = st.builds(
        Version,
        id=ids.map(VersionId),
        replaced=times,
        item=st.sampled_from(owners).map(draw_item),
    )
    generated = st.builds(
        Generated,
        id=ids.map(GeneratedId),
        at=times,
        value=texts,
        recipe=recipes,
        bits=st.floats(allow_nan=False, allow_infinity=False),
        copied=st.booleans(),
        used_in=st.none() | ids.map(ItemId),
    )
    return Contents(
        [
            Card(name=draw(st.text(min_size=1, max_size=40)), symbol=draw(st.none() | texts)),
            *each(folders),
            *each(st.builds(Tag, id=ids.map(TagId), name=texts)),
            *(draw_item(owner) for owner in sorted(owners)),
            *each(versions),
            *attached(files),
            *each(generated),
            *each(st.builds(NamedRecipe, id=ids, name=texts, recipe=recipes)),
            *each(st.builds(Preference, id=ids, name=texts, value=texts)),
        ],
        files,
    )
