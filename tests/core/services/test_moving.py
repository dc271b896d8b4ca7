"""Whatever two vaults hold: all of one arrives in the other, whose own is as it was."""

from __future__ import annotations

import dataclasses
import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.app import App
from core.crypto.keys import Epoch, VaultKey
from core.passwords.recipe import CharactersRecipe
from core.ports import Millis
from core.progress import SILENT
from core.services import move_check, opening, profiles
from core.services.contents import VaultContents, vault_digest
from core.services.key_slots import open_with_password
from core.services.move_check import MovedValues, check_move
from core.services.move_writer import MoveWriter, Written
from core.services.undo import undo
from core.session import Session
from core.storage.items import stored
from core.storage.key_file import read_key_file
from core.storage.versions import StoredVersion
from core.vault.attachment import Attachment, AttachmentId
from core.vault.canonical import Noun, Value, derive_canonical, gather, id_of, noun_of
from core.vault.field import Field, FieldId, FieldType
from core.vault.folder import Folder, FolderId
from core.vault.history import Generated, GeneratedId, NamedRecipe, VersionId
from core.vault.item import Item, ItemId, ItemKind
from core.vault.profile import Card, ProfileId
from core.vault.tag import Tag, TagId
from tests.core.services.vaults import secret, start
from tests.fakes.checking import answer_here
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf

SOME_ID = st.integers(1, 6).map(lambda number: bytes([number]) * 16)
"""Few, so that the two vaults meet in them, and much refers to what is not there."""
TEXT = st.text(max_size=8)
AT = Millis(1_800_000_000_000)


@dataclasses.dataclass(frozen=True)
class Content:
    """What one vault holds; each table by id."""

    folders: dict[bytes, tuple[str, bytes | None]]
    tags: dict[bytes, str]
    items: dict[bytes, tuple[str, bytes | None, tuple[bytes, ...], Millis | None]]
    files: dict[bytes, bytes]
    versions: dict[bytes, bytes]
    generated: dict[bytes, bytes | None]
    recipes: dict[bytes, str]


CONTENTS = st.builds(
    Content,
    st.dictionaries(SOME_ID, st.tuples(TEXT, st.none() | SOME_ID), max_size=3),
    st.dictionaries(SOME_ID, st.sampled_from(["red", "blue", "late"]), max_size=3),
    st.dictionaries(
        SOME_ID,
        st.tuples(
            TEXT,
            st.none() | SOME_ID,
            st.lists(SOME_ID, max_size=2, unique=True).map(tuple),
            st.none() | st.just(AT),
        ),
        max_size=4,
    ),
    st.dictionaries(SOME_ID, st.binary(max_size=100), max_size=2),
    st.dictionaries(SOME_ID, SOME_ID, max_size=3),
    st.dictionaries(SOME_ID, st.none() | SOME_ID, max_size=2),
    st.dictionaries(SOME_ID, TEXT, max_size=2),
)


@dataclasses.dataclass(frozen=True)
class Pair:
    """A data folder with two empty profiles, and the bytes of their vault keys."""

    folder: Path
    keys: dict[ProfileId, bytes] = dataclasses.field(repr=False)

    def open(self, app: App, profile: ProfileId) -> Session:
        """Open a vault as `unlock` does, after the key derivation."""
        key_file = opening.begin_opening(app, profile)
        key = VaultKey(bytearray(self.keys[profile]), Epoch(1))
        return opening.open_session(app, key_file, (key,), reseal=None)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """Return two profiles, and have moves checked in this process."""
    with pytest.MonkeyPatch.context() as patch:
        use_cheap_kdf(patch)
        patch.setattr(move_check, "ask_child", answer_here)
        folder = tmp_path_factory.mktemp("pair") / "data"
        app = start(folder, clock=FakeClock(), seed=1)
        keys = {}
        for name in ("Maria", "Jonas"):
            word = secret(f"{name} opens the vault")
            profile = profiles.create_profile(app, card=Card(name=name), secret=word)
            profile.close()
            key_file = read_key_file(app.paths.profile(profile.profile).key_file)
            (key,) = open_with_password(app, key_file, word)
            keys[profile.profile] = bytes(key.material)
        app.close()
        yield Pair(folder, keys)


def fill(session: Session, content: Content) -> None:
    """Write rows as they are, also such as no service would write."""
    with session.unit_of_work() as work:
        for row, (name, parent) in content.folders.items():
            # Further up or nowhere: a ring of folders is no tree, and no service makes one.
            above = None if parent is None else FolderId(parent if parent < row else bytes(16))
            work.folders.put(row, Folder(FolderId(row), name, above))
        for row, name in content.tags.items():
            work.tags.put(row, Tag(TagId(row), name))
        owners = sorted(content.items)
        made: dict[bytes, Item] = {}
        for row, told in content.items.items():
            made[row] = make_item(row, *told)
            work.items.put(made[row], {})
        keys = {}
        for number, (row, bytes_) in enumerate(content.files.items() if owners else ()):
            owner, file = owners[number % len(owners)], AttachmentId(row)
            keys[file] = work.chunks.write(file, ItemId(owner), [bytes_])
            digest = hashlib.sha256(bytes_).digest()
            meta = Attachment(file, "a.txt", "text/plain", len(bytes_), digest)
            item = made[owner]
            made[owner] = msgspec.structs.replace(item, attachments=(*item.attachments, meta))
            work.items.put(made[owner], keys)
        for row, owner in content.versions.items():
            if owner in made:
                version = StoredVersion(VersionId(row), AT, stored(made[owner], keys))
                work.versions.put(row, version, parent=owner)
        for row, used in content.generated.items():
            place = ItemId(used) if used is not None else None
            entry = Generated(GeneratedId(row), AT, "v", CharactersRecipe(), 1.0, False, place)
            work.generated.put(row, entry)
        for row, name in content.recipes.items():
            work.recipes.put(row, NamedRecipe(row, name, CharactersRecipe()))
        work.commit()


def make_item(
    row: bytes, title: str, folder: bytes | None, tags: tuple[bytes, ...], trashed: Millis | None
) -> Item:
    """Return an item with one field."""
    return Item(
        id=ItemId(row),
        revision=1,
        kind=ItemKind.NOTE,
        title=title,
        folder=FolderId(folder) if folder is not None else None,
        tags=tuple(TagId(tag) for tag in tags),
        favourite=False,
        created=AT,
        modified=AT,
        last_used=None,
        expires=None,
        trashed=trashed,
        recipe=None,
        fields=(Field(FieldId(bytes(16)), FieldType.TEXT.value, None, "label", title),),
        attachments=(),
        foreign=None,
    )


def list_values(session: Session) -> dict[tuple[Noun, bytes], bytes]:
    """Return the canonical form of every value."""
    with session.unit_of_work() as work:
        values = list(VaultContents(session, work, include_trash=True).values())
    return {(noun_of(value), id_of(value)): derive_canonical(value) for value in values}


def move(source: Session, target: Session) -> Written:
    """Write everything of one into the other."""
    with source.unit_of_work() as there, target.unit_of_work() as work:
        contents = VaultContents(source, there, include_trash=True)
        return MoveWriter(target, work, contents, folder="From Jonas").write(
            source.broken.check_copied, SILENT
        )


def count(values: Iterator[Value] | tuple[Value, ...]) -> dict[Noun, int]:
    """Return how many values there are of each noun that can be moved."""
    told = gather(values).nouns()
    return {n: c for n, (c, _) in told.items() if n not in (Noun.CARD, Noun.PREFERENCES)}


def check(pair: Pair, own: Content, leaving: Content) -> None:
    """Move one into the other, and look at both from every side."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(pair.folder, Path(folder) / "data")
        app = start(Path(folder) / "data", clock=FakeClock(), seed=2)
        maria, jonas = pair.keys
        target, source = pair.open(app, maria), pair.open(app, jonas)
        fill(target, own)
        fill(source, leaving)
        before, kept, digest = list_values(source), list_values(target), vault_digest(target)
        written = move(source, target)
        assert written.digest == vault_digest(source)
        assert list_values(source) == before
        after = list_values(target)
        assert {row: after[row] for row in kept} == kept, "the target's own is untouched"
        moved = {(noun_of(value), id_of(value)) for value in written.values}
        assert set(after) == set(kept) | moved
        expected = {noun: sum(row[0] is noun for row in before) for noun in Noun}
        expected[Noun.FOLDERS] += 1
        assert count(written.values) == {n: expected[n] for n in count(written.values)}
        target.close()
        key = VaultKey(bytearray(pair.keys[maria]), Epoch(1))
        told = MovedValues(maria, "Maria", app.paths.profile(maria).vault, written.values)
        check_move(told, vault_key=key, mark_key=bytes(32))
        target = pair.open(app, maria)
        assert not target.findings
        assert undo(target, operation=written.operation, for_good=True).kept == 0
        assert list_values(target) == kept
        assert vault_digest(target) == digest
        for session in (source, target):
            session.close()
        app.close()


@settings(max_examples=3, deadline=None)
@given(CONTENTS, CONTENTS)
def test_all_arrives_and_nothing_else_changes(pair: Pair, own: Content, leaving: Content) -> None:
    check(pair, own, leaving)


@pytest.mark.soak
@settings(max_examples=200, deadline=None)
@given(CONTENTS, CONTENTS)
def test_all_arrives_whatever_it_is(pair: Pair, own: Content, leaving: Content) -> None:
    check(pair, own, leaving)
