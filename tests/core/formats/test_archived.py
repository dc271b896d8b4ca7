"""An archive as the parent takes it in: record by record, believing none of it."""

from __future__ import annotations

import io

import msgspec
import pytest

from core.errors import ArchiveDamagedError, FileNestedTooDeepError, FileTooLargeError
from core.formats import archive_limits
from core.formats.answers import Answer
from core.formats.archive import ArchiveReader
from core.formats.archive_records import pack_value
from core.formats.archived import ParsedArchive, Shelves
from core.formats.catalogue import FormatId
from core.formats.handing_over import BadAnswerError, pack_look, pack_records
from core.formats.imported import Parsed
from core.formats.looking import Look
from core.ports import Millis
from core.vault.canonical import Noun, Value, noun_of
from core.vault.folder import Folder, FolderId
from core.vault.history import Version, VersionId
from core.vault.secret import Secret
from core.vault.tag import Tag, TagId
from tests.core.formats.archives import PASSPHRASE, PATH, Contents, attached, item, write
from tests.core.formats.test_archive import CARD, FACTS, FILE, MADE_UP, OWNER
from tests.fakes.reading import put_together

WHOLE = Look(format_id=FormatId.STRONGROOM, parsed=Parsed(format_id=FormatId.STRONGROOM, items=()))


def shelve(*values: Value) -> ParsedArchive:
    """Return what is made of an archive with these values."""
    shelves = Shelves(PATH)
    for value in values:
        shelves.take(noun_of(value), pack_value(value))
    return shelves.parsed()


def nest(depth: int) -> list[Value]:
    """Return folders, each in the one before."""
    rows = [FolderId(number.to_bytes(16, "big")) for number in range(depth)]
    return [Folder(row, "f", above) for row, above in zip(rows, [None, *rows], strict=False)]


def test_an_archive_is_handed_over_as_it_is() -> None:
    content = b"x" * 200_000
    owner = item(1, [(FILE, content)])
    contents = Contents([CARD, owner, *attached({FILE: content})], {FILE: content})
    archive, _ = write(contents)
    reader = ArchiveReader(io.BytesIO(archive), path=PATH, passphrase=Secret.from_text(PASSPHRASE))
    answer = [*pack_records((kind, body) for kind, body, _ in reader.records())]
    parsed = put_together([*answer, *pack_look(WHOLE)], PATH, archive=True).parsed
    assert isinstance(parsed, ParsedArchive)
    assert parsed.stored == (owner,)
    assert parsed.files == {FILE: content}
    assert parsed.items[0].draft == msgspec.structs.replace(owner.draft(), folder=None, tags=())


@pytest.mark.parametrize("what", MADE_UP)
def test_what_no_vault_holds_is_no_answer(what: str) -> None:
    with pytest.raises(BadAnswerError):
        put_together([*pack_records(MADE_UP[what]), *pack_look(WHOLE)], PATH, archive=True)


def test_only_an_archive_that_was_asked_for_may_name_ids() -> None:
    records = [*pack_records([(Noun.ITEMS, pack_value(OWNER))])]
    with pytest.raises(BadAnswerError):
        put_together([*records, *pack_look(WHOLE)], PATH)
    other = Look(format_id=FormatId.CSV, parsed=Parsed(format_id=FormatId.CSV, items=()))
    for end in (other, Look(format_id=FormatId.STRONGROOM)):
        with pytest.raises(BadAnswerError):
            put_together(pack_look(end), PATH, archive=True)


@pytest.mark.parametrize("content", [b"", b"\xc1", b"\x91\x92\x04\xa1x", b"\x91" * 2000])
def test_what_is_no_row_of_records_is_no_answer(content: bytes) -> None:
    with pytest.raises(BadAnswerError):
        Answer(PATH, archive=True).take_records(content)


def test_folders_lie_as_deep_as_everything_that_walks_up_them_can_bear() -> None:
    assert len(shelve(*nest(256)).folders) == 256
    with pytest.raises(FileNestedTooDeepError) as refused:
        shelve(*nest(257))
    assert refused.value.limit == 256


def test_fields_of_one_id_get_their_own_and_a_tag_is_there_once() -> None:
    tag, (field,) = TagId(bytes(16)), item(1).fields
    other = msgspec.structs.replace(field, value="other")
    doubled = item(1, fields=(field, other, other), tags=(tag, tag))
    version = Version(VersionId(bytes(16)), Millis(0), doubled)
    found = shelve(doubled, version)
    for each in (*found.stored, *(old.item for old in found.versions[doubled.id])):
        assert [f.value for f in each.fields] == [f.value for f in doubled.fields]
        assert len({f.id for f in each.fields}) == 3
        assert (each.fields[0], each.tags) == (field, (tag,))
    assert shelve(item(1)).stored == (item(1),)


def test_folders_in_a_ring_are_read() -> None:
    rows = [FolderId(bytes([n]) * 16) for n in (1, 2)]
    assert len(shelve(Folder(rows[0], "a", rows[1]), Folder(rows[1], "b", rows[0])).folders) == 2


def test_folders_tags_and_items_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    tags = [Tag(TagId(bytes([n]) * 16), "t") for n in range(3)]
    monkeypatch.setattr(archive_limits, "PLACES_LIMIT", 2)
    for what, values in (("tags", tags), ("folders", nest(3))):
        shelve(*values[:2])
        with pytest.raises(FileTooLargeError) as refused:
            shelve(*values)
        assert refused.value.what == what
    monkeypatch.setattr(archive_limits, "ITEMS_LIMIT", 0)
    with pytest.raises(FileTooLargeError):
        shelve(msgspec.structs.replace(OWNER, attachments=()))


def test_an_attachment_without_an_end_is_damage() -> None:
    shelves = Shelves(PATH)
    shelves.take(noun_of(OWNER), pack_value(OWNER))
    with pytest.raises(ArchiveDamagedError):
        shelves.parsed()
    with pytest.raises(ArchiveDamagedError):
        shelves.take(noun_of(FACTS), pack_value(FACTS))
