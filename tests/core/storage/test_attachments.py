"""Attachments' bytes: whole and in order, or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import RecordDamagedError
from core.storage.attachments import CHUNK
from core.storage.vault_file import VaultFile
from core.vault.attachment import AttachmentId
from tests.core.storage.vaults import item, make, opened

ONE, TWO = AttachmentId(b"a" * 16), AttachmentId(b"b" * 16)
PIECES = [b"x" * CHUNK, b"y" * CHUNK, b"z"]


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[VaultFile]:
    """Return an open vault with two items."""
    with opened(make(tmp_path)) as vault:
        with vault.unit_of_work() as work:
            for number in (1, 2):
                work.items.put(item(number), {})
            work.commit()
        yield vault


@pytest.mark.parametrize(
    "pieces",
    [[], [b""], [b"x"], [b"x" * CHUNK], [b"x" * CHUNK, b"y"], PIECES, [b"a", b"b", b"c"]],
    ids=["nothing", "empty", "one byte", "64 KiB", "64 KiB and one", "several", "small ones"],
)
def test_what_is_written_is_read(vault: VaultFile, pieces: list[bytes]) -> None:
    with vault.unit_of_work() as work:
        key = work.chunks.write(ONE, item(1).id, pieces)
        work.commit()
    with vault.unit_of_work() as work:
        assert list(work.chunks.read(ONE, item(1).id, key)) == (pieces or [b""])
    assert vault.find_damage() == []
    assert vault.root.count == 3


def test_each_attachment_has_a_key_of_its_own(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        keys = [work.chunks.write(each, item(1).id, [b"x"]) for each in (ONE, TWO)]
        assert len(set(keys)) == 2
        assert all(len(key) == 32 for key in keys)
        with pytest.raises(RecordDamagedError):
            list(work.chunks.read(ONE, item(1).id, keys[1]))


CHANGES = {
    "the end is missing": "DELETE FROM chunks WHERE number=2",
    "the middle is missing": "DELETE FROM chunks WHERE number=1",
    "the beginning is missing": "DELETE FROM chunks WHERE number=0",
    "all is missing": "DELETE FROM chunks",
    "an earlier end": "UPDATE chunks SET last=1 WHERE number=1",
    "no end": "UPDATE chunks SET last=0",
    "another number": "UPDATE chunks SET number=3 WHERE number=2",
    "two swapped": "UPDATE chunks SET sealed=(SELECT sealed FROM chunks c WHERE c.number="
    "1-chunks.number) WHERE number<2",
    "another item": "UPDATE chunks SET item=x'" + "02" * 16 + "'",
    "another attachment": "UPDATE chunks SET attachment=x'" + "61" * 15 + "00'",
    "another epoch": "UPDATE chunks SET epoch=2",
    "another format": "UPDATE chunks SET format=2",
    "a doubled end": "INSERT INTO chunks SELECT attachment, 3, last, item, epoch, format, sealed "
    "FROM chunks WHERE number=2",
    "a changed byte": "UPDATE chunks SET sealed=zeroblob(length(sealed)) WHERE number=1",
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_was_changed_is_not_read_to_its_end(vault: VaultFile, change: str) -> None:
    with vault.unit_of_work() as work:
        key = work.chunks.write(ONE, item(1).id, PIECES)
        work.driver.execute(CHANGES[change])
        with pytest.raises(RecordDamagedError) as damaged:
            list(work.chunks.read(ONE, item(1).id, key))
        assert (damaged.value.table, damaged.value.id) == ("chunks", ONE.hex())


def test_an_attachment_is_not_read_as_that_of_another_item(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        key = work.chunks.write(ONE, item(1).id, PIECES)
        with pytest.raises(RecordDamagedError):
            list(work.chunks.read(ONE, item(2).id, key))


def test_removing_removes_from_the_manifest_too(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        for attachment, owner in ((ONE, 1), (TWO, 2)):
            work.chunks.write(attachment, item(owner).id, PIECES)
        work.commit()
        work.chunks.remove(ONE)
        work.chunks.remove(ONE)
        work.commit()
    assert (vault.find_damage(), vault.root.count) == ([], 3)
    with vault.unit_of_work() as work:
        work.chunks.remove_under(item(2).id)
        work.chunks.remove_under(item(1).id)
        work.commit()
        assert work.driver.execute("SELECT count(*) FROM chunks").fetchone() == (0,)
    assert (vault.find_damage(), vault.root.count) == ([], 2)


def test_sizes_in_the_file_tell_only_the_size_class(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        sizes = set()
        for number in range(1, 61):
            work.chunks.write(AttachmentId(bytes([number]) * 16), item(1).id, [b"x" * number])
        for (size,) in work.driver.execute("SELECT length(sealed) FROM chunks"):
            sizes.add(size)
    assert sizes == {12 + 64 + 16}


@settings(max_examples=20)
@given(st.lists(st.integers(0, CHUNK), max_size=4))
def test_any_sizes_come_back(sizes: list[int]) -> None:
    pieces = [bytes([number]) * size for number, size in enumerate(sizes)]
    with (
        tempfile.TemporaryDirectory() as folder,
        opened(make(Path(folder))) as vault,
        vault.unit_of_work() as work,
    ):
        work.items.put(item(1), {})
        key = work.chunks.write(ONE, item(1).id, iter(pieces))
        assert b"".join(work.chunks.read(ONE, item(1).id, key)) == b"".join(pieces)
