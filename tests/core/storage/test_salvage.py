"""A file that SQLite does not read: rows are found in its pages, and only rows of ours count."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from core.errors import (
    FileMissingError,
    RecordDamagedError,
    VaultDamagedError,
    VaultTooLargeError,
)
from core.ports import Millis
from core.storage import salvage as salvaging
from core.storage.raw_bytes import RawBytes
from core.storage.raw_rows import RawFile, Shape
from core.storage.salvage import Salvaged, salvage_vault
from core.vault.attachment import Attachment, AttachmentId
from core.vault.broken import BrokenPart, Extent, SalvageReport
from core.vault.item import Item, ItemId
from tests.core.storage.large_vault import Large, large
from tests.core.storage.vaults import PROFILE, item, make, opened, subkeys, tampering
from tests.fakes.randomness import SeededRandomness

PAGE = 4096


def salvage(path: Path) -> Salvaged:
    return salvage_vault(path, PROFILE, subkeys(), SeededRandomness(5))


def items_in(salvaged: Salvaged) -> dict[ItemId, Item]:
    with salvaged.vault.unit_of_work() as work:
        return {seen.item.id: seen.item for seen in work.items.all()}


def report_of(path: Path, vault: Large) -> SalvageReport:
    """Salvage a file; whatever item comes out must be as it went in, or be named."""
    salvaged = salvage(path)
    try:
        named = {part.id for part in salvaged.report.lost}
        for row, found in items_in(salvaged).items():
            assert found == vault.items[row] or row in named
        return salvaged.report
    finally:
        salvaged.vault.close()


def broken_file(tmp_path: Path, change: Callable[[bytearray], None]) -> Path:
    content = bytearray(large().content)
    change(content)
    path = tmp_path / "vault.db"
    path.write_bytes(content)
    return path


def test_a_whole_file_is_found_whole(tmp_path: Path) -> None:
    report = report_of(broken_file(tmp_path, lambda _: None), large())
    assert report.found == {
        "items": 1000,
        "versions": 200,
        "folders": 20,
        "tags": 20,
        "operations": 200,
        "chunks": 1,
    }
    assert (report.listed, report.lost, report.vouched) == (1441, (), True)


def test_the_first_page_may_be_gone(tmp_path: Path) -> None:
    def change(content: bytearray) -> None:
        content[:PAGE] = bytes(PAGE)

    report = report_of(broken_file(tmp_path, change), large())
    assert report.found["items"] == 1000
    assert report.vouched


def test_every_page_header_may_be_gone(tmp_path: Path) -> None:
    def change(content: bytearray) -> None:
        for at in range(0, len(content), PAGE):
            content[at : at + 8] = b"\xff" * 8

    report = report_of(broken_file(tmp_path, change), large())
    assert report.found["items"] == 1000


def test_a_page_size_that_lies_misleads_nobody(tmp_path: Path) -> None:
    def change(content: bytearray) -> None:
        content[16:18] = (1024).to_bytes(2, "big")

    report = report_of(broken_file(tmp_path, change), large())
    assert report.lost == ()


def test_a_pointer_that_leads_astray_is_found_out(tmp_path: Path) -> None:
    """Every chunk's way on is broken at its first page; the pages themselves are whole."""
    raw = RawFile(RawBytes(broken_file(tmp_path, lambda _: None)), PAGE)
    cells = [c for c in raw.cells() if c.shape is Shape.CHUNK]
    raw.close()
    assert cells

    def change(content: bytearray) -> None:
        for cell in cells:
            end = cell.start + cell.local
            content[end : end + 4] = b"\0\0\xff\xff"

    report = report_of(broken_file(tmp_path, change), large())
    assert report.found["chunks"] == 1
    assert report.lost == ()


def test_the_attachment_of_what_is_salvaged_can_be_read(tmp_path: Path) -> None:
    salvaged = salvage(broken_file(tmp_path, lambda _: None))
    with salvaged.vault.unit_of_work() as work:
        (seen,) = [seen for seen in work.items.all() if seen.keys]
        ((attachment, key),) = seen.keys.items()
        content = b"".join(work.chunks.read(attachment, seen.item.id, key))
    assert content == b"".join(bytes([number]) * 65_536 for number in range(3))
    assert salvaged.vault.find_damage() == []
    salvaged.vault.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a vault with an item that was changed twice, and one that was removed."""
    path = make(tmp_path)
    with opened(path) as vault:
        for number in (1, 2):
            with vault.unit_of_work() as work:
                work.items.put(item(number), {})
                work.commit()
        (tmp_path / "before.db").write_bytes(path.read_bytes())
        with vault.unit_of_work() as work:
            work.items.put(item(1, title="Newer"), {})
            work.items.remove(item(2).id)
            work.commit()
    return path


def row_of(path: Path, number: int) -> tuple[object, ...]:
    with tampering(path) as connection:
        query = "SELECT * FROM items WHERE id=?"
        row: tuple[object, ...] = connection.execute(query, (item(number).id,)).fetchone()
        return row


def test_older_and_removed_rows_that_somebody_put_back_are_refused(path: Path) -> None:
    for number in (1, 2):
        before = row_of(path.with_name("before.db"), number)
        with tampering(path) as connection:
            connection.execute("INSERT OR REPLACE INTO items VALUES (?, ?, ?, ?, ?, ?)", before)
    salvaged = salvage(path)
    assert items_in(salvaged) == {}
    assert salvaged.report.refused >= 2
    assert [part.id for part in salvaged.report.lost] == [item(1).id]
    salvaged.vault.close()


def test_without_the_list_the_newest_state_counts_and_that_is_said(path: Path) -> None:
    older = row_of(path.with_name("before.db"), 1)
    with tampering(path) as connection:
        connection.execute("DELETE FROM manifest_buckets")
        connection.execute("DELETE FROM manifest_root")
        connection.execute("PRAGMA writable_schema=ON")
        # A second row of one id, as a torn file may hold.
        connection.execute("CREATE TABLE more AS SELECT * FROM items WHERE 0")
        connection.execute("INSERT INTO more VALUES (?, ?, ?, ?, ?, ?)", older)
    salvaged = salvage(path)
    assert [found.title for found in items_in(salvaged).values()] == ["Newer"]
    assert not salvaged.report.vouched
    salvaged.vault.close()


def test_rows_of_another_profile_do_not_count(path: Path) -> None:
    with pytest.raises(VaultDamagedError):
        salvage_vault(path, PROFILE, subkeys(epoch=2), SeededRandomness(1))


def test_a_lost_item_has_the_title_that_its_history_tells(tmp_path: Path) -> None:
    vault = large()
    path = tmp_path / "vault.db"
    path.write_bytes(vault.content)
    known = next(row for row, each in vault.items.items() if each.title == "Item 7")
    with tampering(path) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("DELETE FROM items WHERE id=?", (known,))
    salvaged = salvage(path)
    expected = BrokenPart("items", known, Extent.WHOLE, "Item 7", Millis(1_700_000_000_001))
    assert expected in salvaged.report.lost
    salvaged.vault.close()


def test_a_file_with_nothing_of_ours_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    for content in (b"", b"\0" * 9000, b"SQLite format 3\x00" + b"\xff" * 9000):
        path.write_bytes(content)
        with pytest.raises(VaultDamagedError):
            salvage(path)


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        salvage(tmp_path / "vault.db")


def test_a_file_made_enormous_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    with path.open("wb") as file:
        file.write(large().content)
        # A hole: it takes nothing on the disk, and would take a tebibyte of memory.
        file.truncate(1 << 40)
    with pytest.raises(VaultTooLargeError) as refused:
        salvage(path)
    assert refused.value.mib == 1 << 20
    assert refused.value.limit_mib < 1 << 20
    assert refused.value.matter == "holes"


def test_holes_that_a_rescued_file_may_have_cost_nothing(tmp_path: Path) -> None:
    path = broken_file(tmp_path, lambda _: None)
    with path.open("r+b") as file:
        file.truncate(1 << 33)
    assert report_of(path, large()).lost == ()


def test_a_vault_is_read_whose_size_is_beyond_the_memory(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Attachments make a vault large; they stay on the disk until they are read."""
    pieces = [bytes([number]) * 65_536 for number in range(48)]
    file = _attach(path, pieces)
    monkeypatch.setattr(salvaging, "read_ram_mib", lambda: 2)
    assert path.stat().st_size > 3 << 20
    salvaged = salvage(path)
    assert (salvaged.report.lost, salvaged.report.vouched) == ((), True)
    assert _read(salvaged, file) == pieces
    salvaged.vault.close()


def _attach(path: Path, pieces: list[bytes]) -> AttachmentId:
    file = Attachment(
        AttachmentId(b"f" * 16), "a.bin", "application/octet-stream", len(pieces) << 16, bytes(32)
    )
    with opened(path) as vault, vault.unit_of_work() as work:
        owner = msgspec.structs.replace(item(1), attachments=(file,))
        key = work.chunks.write(file.id, owner.id, pieces)
        work.items.put(owner, {file.id: key})
        work.commit()
    return file.id


def _read(salvaged: Salvaged, file: AttachmentId) -> list[bytes]:
    with salvaged.vault.unit_of_work() as work:
        (owner,) = [seen for seen in work.items.all() if file in seen.keys]
        return list(work.chunks.read(file, owner.item.id, owner.keys[file]))


def test_an_attachment_that_changes_on_the_disk_meanwhile_is_refused(path: Path) -> None:
    file = _attach(path, [b"1" * 65_536] * 40)
    salvaged = salvage(path)
    content = path.read_bytes()
    with path.open("r+b") as changed:  # in place, as somebody would who writes to the files
        changed.write(bytes(len(content)))
    with pytest.raises(RecordDamagedError):
        _read(salvaged, file)
    salvaged.vault.close()


def test_more_rows_than_the_memory_may_hold_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(salvaging, "read_ram_mib", lambda: 4)
    with pytest.raises(VaultTooLargeError) as refused:
        salvage(broken_file(tmp_path, lambda _: None))
    assert (refused.value.matter, refused.value.mib, refused.value.limit_mib) == ("memory", 2, 1)


def test_records_that_are_none_are_not_kept_in_any_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What claims to be a piece of an attachment counts before its key is known."""
    path = tmp_path / "vault.db"
    size = 12 + 2 * 100
    header = bytes([9, 0x2C, 1, 1, 0x2C, 1, 1, size >> 7 | 0x80, size & 0x7F])
    path.write_bytes(header * (1 << 15))
    monkeypatch.setattr(salvaging, "read_ram_mib", lambda: 4)
    with pytest.raises(VaultTooLargeError):
        salvage(path)


def test_records_made_to_keep_us_busy_end_the_search(tmp_path: Path) -> None:
    """Each claims half of the file: to read them all would take the square of its size."""
    size = 1 << 17
    claim = (12 + 2 * (size // 2)).to_bytes(4, "big")
    groups = [int.from_bytes(claim, "big") >> shift & 0x7F for shift in (14, 7, 0)]
    varint = bytes([groups[0] | 0x80, groups[1] | 0x80, groups[2]])
    record = bytes([9, 0x2C, 0x2C, 1, 1, 9]) + varint
    path = tmp_path / "vault.db"
    path.write_bytes(record * (size // len(record)))
    with pytest.raises(VaultDamagedError):
        salvage(path)


def test_the_file_is_only_read(path: Path) -> None:
    before = {each: each.read_bytes() for each in path.parent.iterdir()}
    salvage(path).vault.close()
    assert {each: each.read_bytes() for each in path.parent.iterdir()} == before
