"""What people's files look like, pinned: whatever changes, these must open for ever."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.crypto import envelope, slots
from core.crypto.kdf import KdfParams, derive_from_password
from core.crypto.keys import AttachmentKey, Epoch, RecordsKey, VaultKey, derive_subkeys
from core.crypto.primitives import Sealer
from core.crypto.recovery import (
    derive_recovery_private,
    derive_recovery_public,
    format_recovery_key,
    parse_recovery_key,
)
from core.errors import AppError
from core.formats.archive import ArchiveReader
from core.ports import Millis
from core.services import (
    contents,
    drafts,
    folders,
    generator,
    items,
    preferences,
    profiles,
    recovery,
    tags,
)
from core.session import Session
from core.storage.key_page import PAGE, pack_page, unpack_page
from core.storage.manifest import Bucket, ManifestSeal, Root, RowKey, RowMark
from core.vault.attachment import AttachmentId
from core.vault.canonical import AttachedFile, DigestBuilder, Value, derive_canonical
from core.vault.condition import Opening
from core.vault.field import FieldRole
from core.vault.item import ItemId, ItemKind
from core.vault.profile import Card, ProfileId, ProfileState
from core.vault.secret import Secret
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf
from tests.vectors import make, second_reader
from tests.vectors.filling import FILES, fill

VERSIONS = ("1",)
"""Folders of vectors. Add; never change or remove one."""

PINNED = {
    "1/vectors.json": "789f722e028fded805a0783d1bae79c4758328a10f0d82be4488c7af66e3da0e",
    "1/archive.strongroom": "3c2b8b1cd3c6f4de440f79c6b027eba50035c10620fd091115f7cfecebdd1dd7",
    "1/profile.keys": "c420630aa862c7e0a99523e353930260782613c18453ee64e80e24f506cd75df",
    "1/vault.db": "2f34b84e4fc83a0cebee257b69b447ea5034dbe583dda58bebcb777f156a7e56",
}


class Pinned:
    """The vectors of one version."""

    def __init__(self, version: str) -> None:
        self.folder = make.HERE / version
        text = (self.folder / "vectors.json").read_text(encoding="utf-8")
        self._vectors = json.loads(text)

    def get(self, *path: str | int) -> str:
        """Return a value by its path."""
        found = self._vectors
        for step in path:
            found = found[step]
        assert isinstance(found, str)
        return found

    def raw(self, *path: str | int) -> bytes:
        """Return bytes by their path."""
        return bytes.fromhex(self.get(*path))

    def number(self, *path: str | int) -> int:
        """Return a number by its path."""
        found = self.any(*path)
        assert isinstance(found, int)
        return found

    def any(self, *path: str | int) -> object:
        """Return whatever lies at a path."""
        found: object = self._vectors
        for step in path:
            found = found[step]  # type: ignore[index]
        return found

    def count(self, name: str) -> int:
        """Return how many vectors of a kind there are."""
        return len(self._vectors[name])


@pytest.fixture(scope="module", params=VERSIONS)
def pinned(request: pytest.FixtureRequest) -> Pinned:
    """Return the vectors of a version."""
    return Pinned(request.param)


@pytest.mark.parametrize("name", PINNED)
def test_no_vector_was_touched(name: str) -> None:
    content = (make.HERE / name).read_bytes()
    assert hashlib.sha256(content).hexdigest() == PINNED[name]


def test_vectors_are_never_made_again() -> None:
    for version in VERSIONS:
        with pytest.raises(FileExistsError):
            make.main(version)


class TestPrimitives:
    def test_the_password_derivation(self, pinned: Pinned) -> None:
        params = KdfParams(*(pinned.number("kdf", n) for n in ("memory_kib", "passes", "lanes")))
        secret = Secret.from_text(pinned.get("kdf", "password"))
        assert secret.buffer == pinned.raw("kdf", "password_nfc_utf8")
        derived = derive_from_password(secret, pinned.raw("kdf", "salt"), params)
        assert derived == pinned.raw("kdf", "key")

    def test_the_keys_under_a_vault_key(self, pinned: Pinned) -> None:
        vault_key = VaultKey(
            bytearray(pinned.raw("subkeys", "vault_key")), Epoch(pinned.number("subkeys", "epoch"))
        )
        profile = ProfileId(pinned.raw("subkeys", "profile"))
        expected = pinned.any("subkeys", "subkeys")
        assert isinstance(expected, dict)
        assert len(expected) == 5
        for purpose, key in expected.items():
            assert vault_key.derive(purpose.encode(), profile).hex() == key

    def test_the_kit(self, pinned: Pinned) -> None:
        key = parse_recovery_key(pinned.get("slots", "recovery_key_on_paper"))
        assert key.buffer == pinned.raw("slots", "recovery_key")
        assert format_recovery_key(key) == pinned.get("slots", "recovery_key_on_paper")
        assert derive_recovery_private(key, make.SALT) == pinned.raw("slots", "recovery_private")
        assert derive_recovery_public(key, make.SALT) == pinned.raw("slots", "recovery_public")

    @pytest.mark.parametrize(("name", "keys"), [("", "keys"), ("_of_two", "keys_of_two")])
    def test_a_password_slot(self, pinned: Pinned, name: str, keys: str) -> None:
        slot = pinned.raw("slots", f"password_slot{name}")
        secret = Secret.from_text(pinned.get("slots", "password"))
        profile = ProfileId(pinned.raw("slots", "profile"))
        opened = slots.open_password_slot(secret, slot, profile)
        assert [[key.epoch, key.material.hex()] for key in opened] == pinned.any("slots", keys)
        assert slots.make_password_slot(secret, slots.read_header(slot), opened) == slot

    def test_a_recovery_slot(self, pinned: Pinned) -> None:
        private = bytearray(pinned.raw("slots", "recovery_private"))
        slot, profile = pinned.raw("slots", "recovery_slot_opens"), pinned.raw("slots", "profile")
        opened = slots.open_recovery_slot(private, slot, ProfileId(profile))
        assert [[key.epoch, key.material.hex()] for key in opened] == pinned.any("slots", "keys")


class TestRows:
    def vault_key(self) -> VaultKey:
        return make.vault_key()

    def test_sealed_rows(self, pinned: Pinned) -> None:
        for number in range(pinned.count("records")):
            kept = pinned.any("records", number, "place")
            assert isinstance(kept, dict)
            columns = (kept[name] for name in envelope.Place._fields)
            place = envelope.Place._make(
                bytes.fromhex(column) if isinstance(column, str) else column for column in columns
            )
            raw = pinned.get("records", number, "key")
            sealer: Sealer = RecordsKey(self.vault_key().derive(b"records", make.PROFILE))
            if raw != "subkey records":
                sealer = AttachmentKey(bytearray.fromhex(raw))
            content = pinned.raw("records", number, "content")
            blob = pinned.raw("records", number, "blob")
            assert envelope.derive_context(place) == pinned.raw("records", number, "context")
            assert envelope.open_row(sealer, place, blob) == content
            sealed = envelope.seal_row(sealer, place, content, make.FixedRandomness(blob[:12]))
            assert sealed == blob

    def test_the_manifest(self, pinned: Pinned) -> None:
        key = derive_subkeys(self.vault_key(), make.PROFILE).manifest
        seal = ManifestSeal(key, make.PROFILE, 7, "")
        sequence = pinned.number("manifest", "sequence")
        kept = pinned.any("manifest", "entries")
        assert isinstance(kept, list)
        bucket = Bucket(
            {
                RowKey(table, bytes.fromhex(row)): RowMark(revision, bytes.fromhex(tag))
                for table, row, revision, tag in kept
            }
        )
        blob = pinned.raw("manifest", "bucket")
        assert seal.seal_bucket(0, bucket, sequence, make.FixedRandomness()) == blob
        root = msgspec.msgpack.decode(pinned.raw("manifest", "root_content"), type=Root)
        assert (root.sequence, root.count, root.bits, root.log_count) == (11, 2, 0, 5)
        assert seal.seal_root(root, make.FixedRandomness()) == pinned.raw("manifest", "root")

    def test_a_page_of_a_key_file(self, pinned: Pinned) -> None:
        body, trailer = pinned.raw("page", "page_without_its_zeros"), pinned.raw("page", "trailer")
        page = body + bytes(PAGE - len(body) - len(trailer)) + trailer
        assert hashlib.sha256(page).hexdigest() == pinned.get("page", "sha256")
        content = unpack_page(page, Path("profile.keys"))
        assert content is not None
        key = derive_subkeys(self.vault_key(), make.PROFILE).key_file
        content.check(key, Path("profile.keys"))
        assert content.authenticated_parts() == pinned.raw("page", "authenticated")
        assert content.profile == make.PROFILE
        assert (content.sequence, content.created) == (12, 1_700_000_000_000)
        assert (content.card.name, content.card.symbol) == ("Zoë & Max", "anchor")
        assert content.slots == (b"\x01" * 181, b"\x02" * 181)
        life = content.life
        assert life.state is ProfileState.SCHEDULED
        assert life.decision is not None
        assert life.decision.copy is not None
        assert life.decision.copy.path == "/media/copy.strongroom"
        assert life.decision.counts == (("login", 2), ("attachments", 1))
        assert life.countdown is not None
        assert (life.countdown.seconds_left, life.countdown.held_seconds) == (2_592_000, 86_400)
        assert life.purge_id == make.ID

    def test_a_page_whose_profile_was_moved(self, pinned: Pinned) -> None:
        """The program and the reader of another hand agree on what the vault key vouches for."""
        told = json.loads((pinned.folder / "moved-page.json").read_text(encoding="utf-8"))
        body, trailer = (bytes.fromhex(told[n]) for n in ("page_without_its_zeros", "trailer"))
        page = body + bytes(PAGE - len(body) - len(trailer)) + trailer
        assert hashlib.sha256(page).hexdigest() == told["sha256"]
        content = unpack_page(page, Path("profile.keys"))
        assert content is not None
        assert pack_page(content) == page
        content.check(derive_subkeys(self.vault_key(), make.PROFILE).key_file, Path("profile.keys"))
        assert content.life.decision is not None
        moved = content.life.decision.moved
        assert moved is not None
        assert (moved.to, moved.items, moved.attachments) == (make.SALT, 3, 1)
        key = self.vault_key().derive(b"key-file", make.PROFILE)
        _, _, _, check = second_reader.read_key_file(page + bytes(PAGE) + page)
        assert check(bytes(key))


@pytest.fixture
def session(pinned: Pinned, tmp_path: Path) -> Iterator[Session]:
    """Return the pinned profile, unlocked with its password."""
    app = make.open_folder(tmp_path / "data")
    profile = ProfileId(pinned.raw("vault", "profile"))
    place(pinned, app.paths.profile(profile).folder)
    secret = Secret.from_text(pinned.get("vault", "password"))
    session = profiles.unlock(app, profile=profile, secret=secret)
    yield session
    session.close()
    app.close()


def place(pinned: Pinned, folder: Path) -> None:
    """Copy the pinned profile into a data folder."""
    folder.mkdir(mode=0o700)
    for name in ("profile.keys", "vault.db"):
        shutil.copyfile(pinned.folder / name, folder / name)
        (folder / name).chmod(0o600)


class TestProfile:
    """A whole profile of every version opens, and everything is in it."""

    def test_it_is_the_vault_that_it_was(self, pinned: Pinned, session: Session) -> None:
        assert contents.vault_digest(session).hex() == pinned.get("vault", "digest")
        assert session.vault.find_damage() == []
        assert session.card.name == "Zoë & Max"

    def test_every_value_is_canonically_what_it_was(self, pinned: Pinned, session: Session) -> None:
        found = list(make.list_canonical(session))
        assert found == pinned.any("canonical")

    def test_what_a_person_put_in_is_there(self, session: Session) -> None:
        summaries = items.list_summaries(session)
        assert {summary.kind for summary in summaries} == set(ItemKind)
        by_kind = {summary.kind: summary for summary in summaries}
        login = items.read_item(session, item=by_kind[ItemKind.LOGIN].id)
        assert login.title == "Login, renamed again"
        assert login.value(FieldRole.PASSWORD) == "login password++"
        versions = items.list_versions(session, item=login.id)
        assert [version.item.value(FieldRole.PASSWORD) for version in versions] == [
            "login password+",
            "login password",
        ]
        note = items.read_item(session, item=by_kind[ItemKind.NOTE].id)
        assert [field.type_name for field in note.fields if field.type == "unknown"] == [
            "a type to come"
        ]
        assert sum(summary.trashed is not None for summary in summaries) == 1
        assert {folder.name for folder in folders.list_folders(session)} == {"Home", "Bank / cards"}
        assert {tag.name for tag in tags.list_tags(session)} == {"family", "2\u202fFA \U0001f511"}
        assert {entry.value for entry in generator.list_generated(session)} == {
            "generated",
            "six generated words",
        }
        assert preferences.read_preference(session, name="columns") == "wide"
        assert recovery.kit_place(session) == "with the will, at the notary's"
        assert len(drafts.list_drafts(session)) == 2

    def test_the_attachments_are_there_to_the_byte(self, session: Session) -> None:
        identity = next(s for s in items.list_summaries(session) if s.attachment_count)
        with session.unit_of_work() as work:
            seen = work.items.get(ItemId(identity.id))
            assert seen is not None
            read = {
                attachment.name: b"".join(
                    work.chunks.read(attachment.id, seen.item.id, seen.keys[attachment.id])
                )
                for attachment in seen.item.attachments
            }
        assert read == FILES

    def test_it_can_be_worked_on(self, session: Session) -> None:
        summary = items.list_summaries(session)[0]
        items.set_favourite(session, items=[summary.id], favourite=not summary.favourite)
        assert session.vault.find_damage() == []

    def test_the_kit_opens_it_too(
        self, pinned: Pinned, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        app = make.open_folder(tmp_path / "data")
        profile = ProfileId(pinned.raw("vault", "profile"))
        place(pinned, app.paths.profile(profile).folder)
        use_cheap_kdf(monkeypatch)
        paper = pinned.get("vault", "recovery_key_on_paper")
        session = profiles.open_with_kit(
            app,
            profile=profile,
            recovery_key=parse_recovery_key(paper),
            how=Opening.READ_ONLY,
        )
        assert contents.vault_digest(session).hex() == pinned.get("vault", "digest")
        session.close()
        session = profiles.recover(
            app,
            profile=profile,
            recovery_key=parse_recovery_key(paper),
            new_secret=Secret.from_text("another long password, this time"),
        )
        # The backup made before it notes what opens it, so the digest is another one now.
        assert session.vault.find_damage() == []
        session.close()
        app.close()


class TestArchive:
    def test_it_opens_and_holds_what_the_vault_held(self, pinned: Pinned) -> None:
        found: list[dict[str, str]] = []
        files: dict[AttachmentId, bytearray] = {}

        def take(attachment: AttachmentId, piece: bytes) -> None:
            files.setdefault(attachment, bytearray()).extend(piece)

        with (pinned.folder / "archive.strongroom").open("rb") as stream:
            secret = Secret.from_text(pinned.get("vault", "archive_passphrase"))
            reader = ArchiveReader(stream, path="archive.strongroom", passphrase=secret)
            values: list[Value] = list(reader.read(take))
        for value in values:
            found.append({"type": type(value).__name__, "canonical": derive_canonical(value).hex()})
        assert found == pinned.any("canonical")
        assert reader.digest.digest().hex() == pinned.get("vault", "digest")
        facts = [value for value in values if isinstance(value, AttachedFile)]
        assert sorted(bytes(content) for content in files.values()) == sorted(FILES.values())
        assert {bytes(fact.id) for fact in facts} == set(files)

    def test_a_reader_that_knows_only_the_document_opens_it(self, pinned: Pinned) -> None:
        archive = (pinned.folder / "archive.strongroom").read_bytes()
        read = second_reader.read(archive, pinned.get("vault", "archive_passphrase"))
        assert read.digest.hex() == pinned.get("vault", "digest")
        assert sorted(read.files.values()) == sorted(FILES.values())
        titles = {str(value[3]) for value in read.values[4]}
        assert "Login, renamed again" in titles
        assert read.values[1] == [["Zoë & Max", "teal", "anchor", None]]
        counts = {kind: len(found) for kind, found in read.values.items()}
        assert counts == {1: 1, 2: 2, 3: 2, 4: 9, 5: 2, 6: 3, 7: 2, 8: 1, 9: 4}

    def test_that_reader_agrees_on_what_is_wrong(self, pinned: Pinned) -> None:
        archive = (pinned.folder / "archive.strongroom").read_bytes()
        passphrase = pinned.get("vault", "archive_passphrase")
        with pytest.raises(second_reader.WrongPassphraseError):
            second_reader.read(archive, "another")
        for wrong in (archive[:-1], archive[:100_000], archive + b"\x00", b"\x00" + archive):
            with pytest.raises(second_reader.DamagedError):
                second_reader.read(wrong, passphrase)


class TestSecondReader:
    """What knows only the documents reads a whole profile, and so a backup, which is the same."""

    def test_it_is_written_from_the_documents_alone(self) -> None:
        text = Path(str(second_reader.__file__)).read_text(encoding="utf-8")
        for ours in ("core", "ui", "tests"):
            assert f"import {ours}" not in text
            assert f"from {ours}" not in text
        assert len(text.splitlines()) <= 300

    @pytest.mark.parametrize("by_kit", [False, True])
    def test_it_reads_what_the_program_reads(self, pinned: Pinned, *, by_kit: bool) -> None:
        secret = pinned.get("vault", "recovery_key_on_paper" if by_kit else "password")
        found = second_reader.read_profile(pinned.folder, secret, by_kit=by_kit)
        assert found.digest.hex() == pinned.get("vault", "digest")
        assert sorted(found.files.values()) == sorted(FILES.values())
        assert len(found.others["drafts"]) == 2
        assert {operation[2] for operation in found.others["operations"]} >= {"create", "edit"}

    def test_it_finds_in_the_profile_what_is_in_the_archive(self, pinned: Pinned) -> None:
        archive = (pinned.folder / "archive.strongroom").read_bytes()
        from_archive = second_reader.read(archive, pinned.get("vault", "archive_passphrase"))
        profile = second_reader.read_profile(pinned.folder, pinned.get("vault", "password"))
        assert (profile.values, profile.files) == (from_archive.values, from_archive.files)

    def test_a_profile_made_today_is_one_it_reads(self, tmp_path: Path) -> None:
        app = make.open_folder(tmp_path / "data")
        session = profiles.create_profile(
            app, card=Card(name="Today"), secret=Secret.from_text(make.PASSWORD)
        )
        fill(session)
        digest = contents.vault_digest(session)
        session.close()
        app.close()
        found = second_reader.read_profile(app.paths.profile(session.profile).folder, make.PASSWORD)
        assert found.digest == digest
        assert found.values[1] == [["Today", "blue", None, None]]

    def test_it_agrees_on_what_is_wrong(self, pinned: Pinned, tmp_path: Path) -> None:
        password = pinned.get("vault", "password")
        with pytest.raises(second_reader.WrongPassphraseError):
            second_reader.read_profile(pinned.folder, "another")
        place(pinned, tmp_path / "profile")
        vault, keys = tmp_path / "profile" / "vault.db", tmp_path / "profile" / "profile.keys"
        for table, column in (("items", "detail"), ("chunks", "sealed"), ("folders", "revision")):
            before = vault.read_bytes()
            with contextlib.closing(sqlite3.connect(vault, isolation_level=None)) as database:
                changed = "zeroblob(length(detail))" if column == "detail" else f"{column} || 1"
                database.execute(f"UPDATE {table} SET {column}={changed}")
            with pytest.raises(second_reader.DamagedError):
                second_reader.read_profile(tmp_path / "profile", password)
            vault.write_bytes(before)
        content = bytearray(keys.read_bytes())
        for at in (100, 131_072 + 100):
            content[at] ^= 1
        keys.write_bytes(content)
        with pytest.raises(second_reader.DamagedError):
            second_reader.read_profile(tmp_path / "profile", password)


def test_the_digest_of_nothing(pinned: Pinned) -> None:
    assert DigestBuilder().digest() == pinned.raw("empty_digest")


def test_a_profile_of_a_version_to_come_is_refused_by_name(pinned: Pinned, tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    place(pinned, folder)
    page = bytearray((folder / "profile.keys").read_bytes()[:PAGE])
    page[9] = 9
    body = bytes(page[: PAGE - 96])
    with pytest.raises(AppError) as refused:
        unpack_page(body + hashlib.sha256(body).digest() + bytes(64), folder)
    assert refused.value.kind == "newer_schema"


def test_the_clock_of_the_vectors_is_the_one_they_say() -> None:
    assert FakeClock().now() == Millis(1_800_000_000_000)
