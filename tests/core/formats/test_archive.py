"""The archive: everything comes back, and nothing that was cut, changed or made up."""

from __future__ import annotations

import io
import struct
import tracemalloc
from collections.abc import Callable, Iterator

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from core.crypto.kdf import KdfParams
from core.crypto.keys import AttachmentKey, Epoch, VaultKey
from core.crypto.primitives import sha256
from core.crypto.slots import SlotHeader, SlotType, make_password_slot
from core.errors import (
    AppError,
    ArchiveDamagedError,
    KdfOutOfBoundsError,
    NewerSchemaError,
    WrongFilePasswordError,
)
from core.formats.archive import CHUNK, ArchiveReader, write_archive
from core.passwords.recipe import CharactersRecipe
from core.ports import Millis
from core.vault.attachment import AttachmentId
from core.vault.canonical import AttachedFile, Value, noun_of
from core.vault.field import Field, FieldId
from core.vault.folder import Folder, FolderId
from core.vault.history import Generated, GeneratedId, Preference, Version, VersionId
from core.vault.item import FIELD_LIMIT
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from core.vault.tag import Tag, TagId
from tests.core.formats.archives import (
    PASSPHRASE,
    PATH,
    Contents,
    attached,
    item,
    lock,
    read,
    vaults,
    write,
)
from tests.core.storage.vaults import picture
from tests.fakes.kdf import use_cheap_kdf

HEAD, SLOT = 16, 181
BODY = HEAD + SLOT
FILE = AttachmentId(b"a" * 16)
CARD = Card(name="Maria")


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive cheaply: the cost is tested elsewhere."""
    use_cheap_kdf(monkeypatch)


def small() -> Contents:
    """Return a vault with a little of much."""
    files = {FILE: b"attached"}
    return Contents(
        [
            CARD,
            Folder(FolderId(b"f" * 16), "Folder", None),
            Tag(TagId(b"t" * 16), "Tag"),
            item(1, files.items()),
            item(2),
            Version(VersionId(b"v" * 16), Millis(1), item(1)),
            *attached(files),
            Preference(b"p" * 16, "name", "value"),
        ],
        files,
    )


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(vaults())
def test_everything_comes_back(contents: Contents) -> None:
    archive, digest = write(contents)
    found, found_digest = read(archive)
    assert found == contents
    assert found_digest == digest


@pytest.mark.parametrize(
    "size", [0, 1, CHUNK - 17, CHUNK - 16, CHUNK - 1, CHUNK, CHUNK + 1, 5 * CHUNK + 7]
)
def test_attachments_of_any_size_come_back(size: int) -> None:
    files = {FILE: bytes(range(256)) * (size // 256) + bytes(size % 256)}
    contents = Contents([CARD, item(1, files.items()), *attached(files)], files)
    archive, digest = write(contents)
    assert read(archive) == (contents, digest)


@pytest.mark.parametrize(
    "value", ["", "x" * FIELD_LIMIT, "\U0001f511" * (FIELD_LIMIT // 4), "\x00"]
)
def test_fields_of_any_size_come_back(value: str) -> None:
    field = Field(FieldId(b"f" * 16), "text", None, "", value)
    contents = Contents([CARD, item(1, fields=(field, field))])
    assert read(write(contents)[0])[0] == contents


def test_nothing_comes_back_as_nothing() -> None:
    archive, digest = write(Contents())
    assert read(archive) == (Contents(), digest)


def test_the_digest_is_the_vault_s_and_not_the_archive_s() -> None:
    one, two = write(small(), seed=1), write(small(), seed=2)
    assert one[1] == two[1]
    assert one[0][HEAD:] != two[0][HEAD:]


def test_the_real_derivation_opens_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    contents = small()
    assert read(write(contents)[0])[0] == contents


def test_the_frame_is_frozen() -> None:
    archive, _ = write(small())
    assert archive[:HEAD].hex() == b"STRGROOM".hex() + "0001" + "00" * 6
    assert archive[HEAD : HEAD + 8].hex() == b"SRSL".hex() + "0001" + "0003"
    at, sizes = BODY, []
    while at < len(archive):
        (length,) = struct.unpack_from(">I", archive, at)
        sizes.append(length)
        at += 4 + length
    assert at == len(archive)
    assert sizes[-1] == 32 + 16, "the last is the digest"
    assert all(size <= CHUNK + 16 for size in sizes)


def test_chunks_are_full_but_for_the_last() -> None:
    files = {FILE: bytes(3 * CHUNK)}
    archive, _ = write(Contents([CARD, item(1, files.items()), *attached(files)], files))
    lengths = [len(sealed) - 16 for sealed in cut(archive)[1]]
    assert lengths[:3] == [CHUNK] * 3
    assert 0 < lengths[3] < CHUNK
    assert lengths[4:] == [32]


def cut(archive: bytes) -> tuple[bytes, list[bytes]]:
    """Return the head with its slot, and the sealed chunks."""
    at, chunks = BODY, []
    while at < len(archive):
        (length,) = struct.unpack_from(">I", archive, at)
        chunks.append(archive[at + 4 : at + 4 + length])
        at += 4 + length
    return archive[:BODY], chunks


def join(head: bytes, chunks: list[bytes]) -> bytes:
    """Return an archive of these."""
    return head + b"".join(struct.pack(">I", len(chunk)) + chunk for chunk in chunks)


def refuse(archive: bytes, text: str = PASSPHRASE) -> AppError:
    """Return the error that reading ends in; that there is one is the point."""
    with pytest.raises(AppError) as refused:
        read(archive, text)
    return refused.value


class TestTampering:
    """Somebody without the passphrase."""

    def test_every_truncation_is_damage(self) -> None:
        archive, _ = write(small())
        for size in range(len(archive)):
            error = refuse(archive[:size])
            assert isinstance(error, ArchiveDamagedError), size
            assert error.path == PATH

    def test_every_truncation_of_a_large_one_at_a_chunk_is_damage(self) -> None:
        files = {FILE: bytes(3 * CHUNK)}
        contents = Contents([CARD, item(1, files.items()), *attached(files)], files)
        head, chunks = cut(write(contents)[0])
        for count in range(len(chunks)):
            assert isinstance(refuse(join(head, chunks[:count])), ArchiveDamagedError)

    def test_every_flipped_bit_of_the_body_is_damage(self) -> None:
        archive, _ = write(small())
        for at in range(BODY, len(archive)):
            for bit in (0x01, 0x80):
                flipped = bytearray(archive)
                flipped[at] ^= bit
                assert isinstance(refuse(bytes(flipped)), ArchiveDamagedError), at

    def test_every_flipped_bit_of_head_and_slot_opens_nothing(self) -> None:
        archive, _ = write(small())
        kinds = set()
        for bit in range(BODY * 8):
            flipped = bytearray(archive)
            flipped[bit // 8] ^= 1 << bit % 8
            error = refuse(bytes(flipped))
            kinds.add(type(error))
            if bit // 8 < 8 or 10 <= bit // 8 < HEAD:
                assert isinstance(error, ArchiveDamagedError)
                assert error.detail == "header", "seen before anything is derived"
            elif bit // 8 >= HEAD + 53:
                assert isinstance(error, WrongFilePasswordError)
        assert kinds == {
            ArchiveDamagedError,
            NewerSchemaError,
            WrongFilePasswordError,
            KdfOutOfBoundsError,
        }

    def test_a_wrong_passphrase_is_told_apart_from_damage(self) -> None:
        archive, _ = write(small())
        for text in ("", "another", PASSPHRASE + " ", PASSPHRASE.upper()):
            error = refuse(archive, text)
            assert isinstance(error, WrongFilePasswordError)
            assert error.path == PATH

    def test_no_chunk_can_be_moved_doubled_or_left_out(self) -> None:
        files = {FILE: bytes(range(256)) * 1024}
        contents = Contents([CARD, item(1, files.items()), *attached(files)], files)
        head, chunks = cut(write(contents)[0])
        count = len(chunks)
        assert count >= 6
        for one in range(count):
            assert isinstance(
                refuse(join(head, chunks[:one] + chunks[one + 1 :])), ArchiveDamagedError
            )
            doubled = chunks[: one + 1] + chunks[one:]
            assert isinstance(refuse(join(head, doubled)), ArchiveDamagedError)
            for two in range(one):
                swapped = list(chunks)
                swapped[one], swapped[two] = swapped[two], swapped[one]
                assert isinstance(refuse(join(head, swapped)), ArchiveDamagedError)

    def test_no_chunk_of_another_archive_fits_even_with_the_same_passphrase(self) -> None:
        head, chunks = cut(write(small(), seed=1)[0])
        _, others = cut(write(small(), seed=2)[0])
        for number in range(len(chunks)):
            mixed = [*chunks[:number], others[number], *chunks[number + 1 :]]
            assert isinstance(refuse(join(head, mixed)), ArchiveDamagedError)

    def test_no_head_of_another_archive_fits(self) -> None:
        head, _ = cut(write(small(), seed=1)[0])
        _, chunks = cut(write(small(), seed=2)[0])
        assert isinstance(refuse(join(head, chunks)), ArchiveDamagedError)

    @pytest.mark.parametrize("trailing", [b"\x00", b"more", bytes(100)])
    def test_nothing_may_come_after_the_end(self, trailing: bytes) -> None:
        archive, _ = write(small())
        error = refuse(archive + trailing)
        assert isinstance(error, ArchiveDamagedError)
        assert error.detail == "trailing-bytes"

    @pytest.mark.parametrize("content", [b"", b"STRGROOM", b"PK\x03\x04" + bytes(300), bytes(300)])
    def test_what_is_no_archive_is_damage(self, content: bytes) -> None:
        assert isinstance(refuse(content), ArchiveDamagedError)

    def test_a_newer_version_is_named(self) -> None:
        archive, _ = write(small())
        error = refuse(archive[:9] + b"\x02" + archive[10:])
        assert isinstance(error, NewerSchemaError)
        assert (error.found, error.known) == (2, 1)

    def test_a_cost_beyond_the_bounds_is_refused_before_it_is_paid(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def compute(*_: object, **__: object) -> bytearray:
            raise AssertionError("no work for parameters that are refused")

        archive, _ = write(small())
        monkeypatch.setattr("core.crypto.kdf.derive_argon2id", compute)
        for params in (KdfParams(2**32 - 1, 3, 4), KdfParams(1024, 3, 4)):
            header = SlotHeader(SlotType.ARCHIVE, params, ProfileId(bytes(16)), bytes(16)).pack()
            forged = archive[:HEAD] + header + archive[HEAD + 53 :]
            assert isinstance(refuse(forged), KdfOutOfBoundsError)

    def test_a_slot_of_a_profile_is_not_taken(self) -> None:
        archive, _ = write(small())
        header = SlotHeader(SlotType.PASSWORD, lock().params, ProfileId(bytes(16)), bytes(16))
        slot = make_password_slot(
            Secret.from_text(PASSPHRASE), header, (VaultKey(bytearray(32), Epoch(0)),)
        )
        error = refuse(archive[:HEAD] + slot + archive[BODY:])
        assert isinstance(error, ArchiveDamagedError)
        assert error.detail == "header"


class Forger:
    """Somebody who knows the passphrase and writes what they like."""

    def __init__(self) -> None:
        archive = ProfileId(b"A" * 16)
        key = VaultKey(bytearray(b"k" * 32), Epoch(0))
        header = SlotHeader(SlotType.ARCHIVE, lock().params, archive, b"s" * 16)
        slot = make_password_slot(Secret.from_text(PASSPHRASE), header, (key,))
        self.head = b"STRGROOM\x00\x01" + bytes(6) + slot
        self._key = AttachmentKey(key.derive(b"archive", archive))

    def seal(self, number: int, plain: bytes, flag: int) -> bytes:
        context = struct.pack(">32sQB", sha256(self.head), number, flag)
        return self._key.seal(number.to_bytes(12, "big"), plain, context)

    def archive(self, plain: bytes, digest: bytes = bytes(32)) -> bytes:
        """Return an archive of these records."""
        parts = [plain[at : at + CHUNK] for at in range(0, len(plain), CHUNK)] or [b""]
        chunks = [
            self.seal(number, part, int(number + 1 == len(parts)))
            for number, part in enumerate(parts)
        ]
        return join(self.head, [*chunks, self.seal(len(parts), digest, 2)])

    def records(self, *records: tuple[int, bytes]) -> bytes:
        """Return an archive of these records, with a digest that is right if they are."""
        plain = b"".join(struct.pack(">BI", kind, len(body)) + body for kind, body in records)
        return self.archive(plain)


CARD_RECORD = (1, msgspec.msgpack.encode(["Maria", "blue", None, None]))


def record(value: Value) -> tuple[int, bytes]:
    """Return a value as its record."""
    if isinstance(value, Card):
        return 1, msgspec.msgpack.encode([value.name, value.colour, value.symbol, value.picture])
    return noun_of(value), msgspec.msgpack.encode(value)


def piece(content: bytes, attachment: bytes = FILE) -> tuple[int, bytes]:
    """Return a piece of an attachment as its record."""
    return 0x80, attachment + content


FACTS = AttachedFile(FILE, 1, sha256(b"x"))
OWNER = item(1, [(FILE, b"x")])


def named(name: str, media_type: str) -> list[tuple[int, bytes]]:
    """Return the records of an item with a file of this name."""
    (file,) = OWNER.attachments
    file = msgspec.structs.replace(file, name=name, media_type=media_type)
    owner = msgspec.structs.replace(OWNER, attachments=(file,))
    return [record(owner), piece(b"x"), record(FACTS)]


TAGS = [Tag(TagId(bytes([number]) * 16), "tag") for number in (1, 2)]

MADE_UP: dict[str, list[tuple[int, bytes]]] = {
    "an unknown noun": [(10, b"\x90")],
    "noun nought": [(0, b"\x90")],
    "no msgpack": [(3, b"\xc1")],
    "more after the value": [(3, msgspec.msgpack.encode(TAGS[0]) + b"\x00")],
    "a value of another shape": [(3, msgspec.msgpack.encode(["id", 7]))],
    "a short id": [record(Tag(TagId(b"short"), "tag"))],
    "a long id": [record(Tag(TagId(bytes(17)), "tag"))],
    "a short parent": [record(Folder(FolderId(bytes(16)), "f", FolderId(b"x")))],
    "unsorted": [record(TAGS[1]), record(TAGS[0])],
    "doubled": [record(TAGS[0]), record(TAGS[0])],
    "two cards": [CARD_RECORD, CARD_RECORD],
    "nouns out of order": [record(TAGS[0]), CARD_RECORD],
    "a card without a name": [record(Card(name=""))],
    "a card with a long name": [record(Card(name="n" * 41))],
    "a card with some picture": [record(Card(name="n", picture=b"GIF89a"))],
    "a time past the calendar": [record(item(1, created=Millis(2**60)))],
    "a time before it": [record(item(1, expires=Millis(-(2**60))))],
    "a huge title": [record(item(1, title="x" * (FIELD_LIMIT + 1)))],
    "a long title": [record(item(1, title="x" * 1025))],
    "a long name of a folder": [record(Folder(FolderId(bytes(16)), "x" * 257, None))],
    "a long name of a tag": [record(Tag(TagId(bytes(16)), "x" * 257))],
    "a file without a name": named("", ""),
    "a long name of a file": named("x" * 256, ""),
    "a long media type": named("x", "x" * 256),
    "a huge field": [
        record(item(1, fields=(Field(FieldId(bytes(16)), "text", None, "", "ü" * FIELD_LIMIT),)))
    ],
    "a field with a short id": [
        record(item(1, fields=(Field(FieldId(b"x"), "text", None, "", ""),)))
    ],
    "a negative revision": [record(item(1, revision=-1))],
    "a revision that cannot grow": [record(item(1, revision=2**63 - 1))],
    "an item in a version that could not be": [
        record(Version(VersionId(bytes(16)), Millis(0), item(1, modified=Millis(2**60))))
    ],
    "a kind to come": [(4, msgspec.msgpack.encode(item(1)).replace(b"\xa5login", b"\xa5wings"))],
    "endless bits": [
        record(
            Generated(
                GeneratedId(bytes(16)),
                Millis(0),
                "v",
                CharactersRecipe(),
                float("inf"),
                False,
                None,
            )
        )
    ],
    "an attachment that is missing": [record(OWNER)],
    "an attachment that nobody named": [piece(b"x"), record(FACTS)],
    "pieces that nobody named": [record(OWNER), piece(b"x")],
    "other bytes": [record(OWNER), piece(b"y"), record(FACTS)],
    "fewer bytes": [record(OWNER), record(FACTS)],
    "more bytes": [record(OWNER), piece(b"x"), piece(b"x"), record(FACTS)],
    "bytes of another": [record(OWNER), piece(b"x", bytes(16)), record(FACTS)],
    "bytes of two": [record(OWNER), piece(b"", bytes(16)), piece(b"x"), record(FACTS)],
    "bytes before another value": [piece(b"x"), record(OWNER), record(FACTS)],
    "a piece without an id": [record(OWNER), (0x80, b"short"), record(FACTS)],
    "facts that differ": [
        record(OWNER),
        piece(b"x"),
        record(AttachedFile(FILE, 2, sha256(b"x"))),
    ],
    "facts of impossible size": [record(AttachedFile(FILE, -1, bytes(32)))],
    "a short hash": [record(item(1, [(FILE, b"")])), record(AttachedFile(FILE, 0, b"x"))],
    "two items with one attachment": [
        record(OWNER),
        record(item(2, [(FILE, b"x")])),
        piece(b"x"),
        record(FACTS),
    ],
}


class TestMadeUp:
    @pytest.mark.parametrize("what", MADE_UP)
    def test_what_no_vault_of_ours_holds_is_refused(self, what: str) -> None:
        error = refuse(Forger().records(*MADE_UP[what]))
        assert isinstance(error, ArchiveDamagedError)
        # Not the digest, which is wrong here: with the right one it would be refused as well.
        assert error.detail in {"record", "value", "order", "attachment"}

    def test_what_a_forger_writes_as_we_would_is_read(self) -> None:
        # So that the cases above fail for the reason they name.
        contents = Contents([CARD, OWNER, FACTS], {FILE: b"x"})
        _, digest = write(contents)
        records = [record(CARD), record(OWNER), piece(b"x"), record(FACTS)]
        plain = b"".join(struct.pack(">BI", kind, len(body)) + body for kind, body in records)
        assert read(Forger().archive(plain, digest)) == (contents, digest)

    def test_a_digest_that_is_not_of_this_is_refused(self) -> None:
        error = refuse(Forger().records(CARD_RECORD))
        assert isinstance(error, ArchiveDamagedError)
        assert error.detail == "digest"

    @pytest.mark.parametrize("plain", [b"\x01", b"\x01\x00\x00\x00", b"\x01\xff\xff\xff\xff"])
    def test_half_a_record_is_refused(self, plain: bytes) -> None:
        assert isinstance(refuse(Forger().archive(plain)), ArchiveDamagedError)

    def test_a_length_asks_for_no_memory_before_the_bytes_are_there(self) -> None:
        plain = struct.pack(">BI", 4, 999_999_999)
        archive = Forger().archive(plain)
        tracemalloc.start()
        try:
            assert isinstance(refuse(archive), ArchiveDamagedError)
            assert tracemalloc.get_traced_memory()[1] < 2_000_000
        finally:
            tracemalloc.stop()

    @pytest.mark.parametrize("length", [0, 15, CHUNK + 17, 2**32 - 1])
    def test_a_chunk_of_an_impossible_length_is_refused(self, length: int) -> None:
        archive = Forger().head + struct.pack(">I", length) + bytes(min(length, 2 * CHUNK))
        assert isinstance(refuse(archive), ArchiveDamagedError)

    def test_an_empty_last_chunk_is_an_end_too(self) -> None:
        forger = Forger()
        plain = struct.pack(">BI", *(CARD_RECORD[0], len(CARD_RECORD[1]))) + CARD_RECORD[1]
        _, digest = write(Contents([CARD]))
        chunks = [forger.seal(0, plain, 0), forger.seal(1, b"", 1), forger.seal(2, digest, 2)]
        assert read(join(forger.head, chunks))[0].values_in_order == [CARD]

    def test_nothing_is_said_to_be_whole_before_it_is(self) -> None:
        # Values come as they are read; that the whole is right shows only at the end.
        reader = ArchiveReader(
            io.BytesIO(Forger().records(CARD_RECORD)),
            path=PATH,
            passphrase=Secret.from_text(PASSPHRASE),
        )
        values = reader.read()
        assert next(values) == CARD
        with pytest.raises(ArchiveDamagedError):
            next(values)


class Large:
    """A vault with much attached that is made as it is asked for."""

    size = 16 * 1024 * 1024

    def __init__(self) -> None:
        content = bytes(self.size)
        facts = AttachedFile(FILE, self.size, sha256(content))
        self._values: list[Value] = [CARD, item(1, [(FILE, content)]), facts]

    def values(self) -> Iterator[Value]:
        """Yield a card, an item and its attachment."""
        return iter(self._values)

    def read_attachment(self, attachment: AttachmentId) -> Iterator[bytes]:
        """Yield zeros."""
        for _ in range(self.size // CHUNK):
            yield bytes(CHUNK)


def peak(act: Callable[[], object]) -> int:
    """Return the most memory an act held at once, in bytes."""
    tracemalloc.start()
    try:
        act()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_it_streams_in_constant_memory_both_ways(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("large") / "large.strongroom"
    source = Large()

    def write_it() -> None:
        with path.open("wb") as stream:
            write_archive(stream, source, lock=lock())

    def read_it() -> None:
        with path.open("rb") as stream:
            reader = ArchiveReader(stream, path=PATH, passphrase=Secret.from_text(PASSPHRASE))
            assert len(list(reader.read())) == 3

    assert peak(write_it) < 2_000_000
    assert path.stat().st_size > Large.size
    assert peak(read_it) < 2_000_000


def test_a_picture_comes_back() -> None:
    contents = Contents([Card(name="Maria", picture=picture(40 * 1024))])
    assert read(write(contents)[0])[0] == contents


def test_each_value_is_shown_before_it_is_written() -> None:
    seen: list[Value] = []
    write_archive(io.BytesIO(), small(), lock=lock(), each=seen.append)
    assert seen == small().values_in_order


def test_the_writer_holds_values_to_their_order() -> None:
    with pytest.raises(ValueError, match="sorted"):
        write(Contents([TAGS[1], TAGS[0]]))
