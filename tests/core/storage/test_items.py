"""Items as rows: the list opens overviews only, and nothing comes out that did not go in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.crypto.envelope import Place, open_row
from core.errors import RecordDamagedError
from core.passwords.recipe import PassphraseRecipe
from core.ports import Millis
from core.storage.items import StoredItem, StoredOverview, stored
from core.storage.rows import FieldId, TableId
from core.storage.vault_file import VaultFile
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import Field
from core.vault.field import FieldId as VaultFieldId
from core.vault.folder import FolderId
from core.vault.item import Foreign, ItemKind, summary_of
from core.vault.tag import TagId
from tests.core.storage.vaults import PROFILE, item, make, opened, tampering

FILE = Attachment(AttachmentId(b"a" * 16), "scan.pdf", "application/pdf", 3, b"h" * 32)
FULL = item(
    9,
    kind=ItemKind.CARD,
    title="\U0001f3e6 Bank \u202e\x00",
    folder=FolderId(b"f" * 16),
    tags=(TagId(b"t" * 16), TagId(b"s" * 16)),
    favourite=True,
    last_used=Millis(3),
    expires=Millis(4),
    trashed=Millis(5),
    recipe=PassphraseRecipe(words=7),
    fields=(Field(VaultFieldId(b"x" * 16), "a type to come", "a role to come", "Label", "v"),),
    attachments=(FILE,),
    foreign=Foreign("somewhere", b"\x00\xff"),
)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[VaultFile]:
    """Return an open, empty vault."""
    with opened(make(tmp_path)) as vault:
        yield vault


def put(vault: VaultFile, *numbers: int) -> None:
    """Put items into a vault."""
    with vault.unit_of_work() as work:
        for number in numbers:
            work.items.put(item(number), {})
        work.commit()


def test_everything_in_an_item_comes_back(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        written = work.items.put(FULL, {FILE.id: b"k" * 32})
        work.commit()
    with vault.unit_of_work() as work:
        seen = work.items.get(FULL.id)
        assert seen is not None
        assert seen.item == written == FULL
        assert seen.keys == {FILE.id: b"k" * 32}
        assert work.items.summaries() == [summary_of(FULL)]


def test_an_item_that_is_not_there_is_none(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        assert work.items.get(item(1).id) is None
        assert work.items.revision_of(item(1).id) is None
        assert not work.items.remove(item(1).id)
        assert work.items.count() == 0


def test_all_come_sorted_by_id(vault: VaultFile) -> None:
    put(vault, 3, 1, 2)
    with vault.unit_of_work() as work:
        assert [seen.item.title for seen in work.items.all()] == ["Item 1", "Item 2", "Item 3"]
        assert work.items.count() == 3


def test_the_revision_only_grows(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        assert work.items.put(item(1), {}).revision == 1
        assert work.items.put(item(1, revision=99), {}).revision == 2
        assert work.items.put(item(1), {}, at_least=7).revision == 7
        assert work.items.put(item(1), {}, at_least=3).revision == 8
        assert work.items.revision_of(item(1).id) == 8


def test_resealing_is_no_revision(vault: VaultFile) -> None:
    put(vault, 1)
    with vault.unit_of_work() as work:
        work.items.reseal(item(1, last_used=Millis(9)), {})
        work.commit()
        seen = work.items.get(item(1).id)
    assert seen is not None
    assert (seen.item.revision, seen.item.last_used) == (1, 9)
    assert vault.find_damage() == []


def test_removing_removes(vault: VaultFile) -> None:
    put(vault, 1, 2)
    with vault.unit_of_work() as work:
        assert work.items.remove(item(1).id)
        work.commit()
        assert [seen.item.id for seen in work.items.all()] == [item(2).id]
    assert vault.find_damage() == []


def test_many_at_once(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        work.items.add_all([item(number) for number in range(1, 200)])
        work.commit()
        assert len(work.items.ids()) == 199
    assert vault.find_damage() == []


def test_the_layout_of_overview_and_detail_is_frozen(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        work.items.put(FULL, {FILE.id: b"k" * 32})
        work.commit()
        row = work.driver.execute("SELECT id, revision, epoch, overview, detail FROM items")
        name, revision, epoch, overview, detail = row.fetchone()
    place = Place(PROFILE, TableId.ITEMS, name, revision, epoch)
    key = vault.keys.records
    head = msgspec.msgpack.decode(open_row(key, place._replace(field=FieldId.OVERVIEW), overview))
    assert head == [msgspec.msgpack.decode(msgspec.msgpack.encode(summary_of(FULL))), detail[-16:]]
    body = msgspec.msgpack.decode(open_row(key, place._replace(field=FieldId.DETAIL), detail))
    assert body == [msgspec.msgpack.decode(msgspec.msgpack.encode(FULL)), [b"k" * 32]]


def test_layouts_can_grow_at_their_ends() -> None:
    raw = msgspec.msgpack.decode(msgspec.msgpack.encode(stored(item(1), {})))
    raw[0].append("an element to come")
    raw.append("another")
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(raw), type=StoredItem) == stored(
        item(1), {}
    )


def test_a_list_never_opens_a_detail(vault: VaultFile) -> None:
    put(vault, 1)
    with vault.unit_of_work() as work:
        work.driver.execute("UPDATE items SET detail=zeroblob(92)")
        assert [summary.title for summary in work.items.summaries()] == ["Item 1"]


def test_no_password_lies_in_an_overview(vault: VaultFile) -> None:
    put(vault, 1)
    with vault.unit_of_work() as work:
        name, overview = work.driver.execute("SELECT id, overview FROM items").fetchone()
    place = Place(PROFILE, TableId.ITEMS, name, 1, 1, field=FieldId.OVERVIEW)
    content = open_row(vault.keys.records, place, overview)
    assert b"maria1" in content
    assert b"secret" not in content


class TestSwapping:
    """Blobs of one item or revision are not taken for those of another."""

    CHANGES = (
        "UPDATE items SET overview=(SELECT overview FROM items WHERE id=:two) WHERE id=:one",
        "UPDATE items SET detail=(SELECT detail FROM items WHERE id=:two) WHERE id=:one",
        "UPDATE items SET overview=detail WHERE id=:one",
        "UPDATE items SET detail=overview WHERE id=:one",
        "UPDATE items SET revision=revision+1 WHERE id=:one",
        "UPDATE items SET epoch=epoch+1 WHERE id=:one",
        "UPDATE items SET format=2 WHERE id=:one",
    )

    @pytest.mark.parametrize("statement", CHANGES)
    def test_a_moved_blob_breaks_its_record(self, tmp_path: Path, statement: str) -> None:
        path = make(tmp_path)
        with opened(path) as vault:
            put(vault, 1, 2)
        values = {"one": item(1).id, "two": item(2).id}
        with tampering(path) as connection:
            used = {name: values[name] for name in values if f":{name}" in statement}
            connection.execute(statement, used)
        with opened(path) as vault, vault.unit_of_work() as work:
            with pytest.raises(RecordDamagedError) as damaged:
                work.items.get(item(1).id)
            assert damaged.value.id == item(1).id.hex()
            assert work.items.get(item(2).id) is not None

    def test_an_older_detail_of_the_same_revision_is_noticed(self, tmp_path: Path) -> None:
        # Being used reseals an item at its revision; what was before fits the same place.
        path = make(tmp_path)
        with opened(path) as vault:
            put(vault, 1)
        with tampering(path) as connection:
            (before,) = connection.execute("SELECT detail FROM items").fetchone()
        with opened(path) as vault, vault.unit_of_work() as work:
            work.items.reseal(item(1, last_used=Millis(9)), {})
            work.commit()
        with tampering(path) as connection:
            connection.execute("UPDATE items SET detail=?", (before,))
        with (
            opened(path) as vault,
            vault.unit_of_work() as work,
            pytest.raises(RecordDamagedError),
        ):
            work.items.get(item(1).id)


def test_nothing_of_an_item_shows_in_its_representation() -> None:
    shown = f"{stored(item(1), {})!r} {StoredOverview(summary_of(item(1)), b'')!r}"
    for value in ("secret 1", "maria1", "Item 1"):
        assert value not in shown
