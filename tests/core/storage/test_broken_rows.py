"""One row that does not open: the others are read, it is named, and nothing is written over it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.errors import RecordDamagedError
from core.storage.broken_rows import BrokenRows
from core.storage.unit_of_work import UnitOfWork
from core.storage.vault_file import VaultFile
from core.vault.broken import BrokenPart, Extent
from core.vault.field import FieldRole
from core.vault.item import summary_of
from tests.core.storage.vaults import folder, item, make, opened, tampering

BREAK = "UPDATE {table} SET {column}=zeroblob(length({column})) WHERE id=?"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a vault with three items and two folders."""
    path = make(tmp_path)
    with opened(path) as vault, vault.unit_of_work() as work:
        for number in (1, 2, 3):
            work.items.put(item(number), {})
        for number in (1, 2):
            work.folders.put(folder(number).id, folder(number))
        work.commit()
    return path


def spoil(path: Path, table: str, column: str, row: bytes) -> None:
    """Break one blob."""
    with tampering(path) as connection:
        connection.execute(BREAK.format(table=table, column=column), (row,))


@contextlib.contextmanager
def passing_over(path: Path) -> Iterator[UnitOfWork]:
    """Read a vault in which broken rows are passed over."""
    with opened(path) as vault:
        vault.broken = BrokenRows()
        with vault.unit_of_work() as work:
            yield work


def parts(work: UnitOfWork) -> tuple[BrokenPart, ...]:
    assert work.vault.broken is not None
    return work.vault.broken.parts()


def test_an_item_with_a_broken_detail_is_shown_with_what_its_list_row_tells(path: Path) -> None:
    spoil(path, "items", "detail", item(2).id)
    with passing_over(path) as work:
        seen = work.items.get(item(2).id)
        assert seen is not None
        assert (seen.item.title, seen.item.value(FieldRole.USERNAME)) == ("Item 2", "maria2")
        assert seen.item.websites() == ("https://2.example",)
        assert seen.item.value(FieldRole.PASSWORD) == ""
        assert summary_of(seen.item) == summary_of(msgspec.structs.replace(item(2), revision=1))
        extent = Extent.DETAIL
        assert parts(work) == (BrokenPart("items", item(2).id, extent, "Item 2", item(2).modified),)
        assert [other.item.id for other in work.items.all()] == [item(n).id for n in (1, 2, 3)]


def test_an_item_with_a_broken_overview_is_shown_from_its_detail(path: Path) -> None:
    spoil(path, "items", "overview", item(2).id)
    with passing_over(path) as work:
        assert sorted(s.title for s in work.items.summaries()) == ["Item 1", "Item 2", "Item 3"]
        seen = work.items.get(item(2).id)
        assert seen is not None
        assert seen.item == item(2)
        assert [part.extent for part in parts(work)] == [Extent.OVERVIEW]


def test_an_item_of_which_nothing_opens_is_named_and_not_taken_for_missing(path: Path) -> None:
    for column in ("overview", "detail"):
        spoil(path, "items", column, item(2).id)
    with passing_over(path) as work:
        assert sorted(s.title for s in work.items.summaries()) == ["Item 1", "Item 3"]
        assert parts(work) == (BrokenPart("items", item(2).id),)
        with pytest.raises(RecordDamagedError):
            work.items.get(item(2).id)
        assert work.items.get(item(9).id) is None
        assert [seen.item.id for seen in work.items.get_all([item(2).id, item(3).id])] == [
            item(3).id
        ]


def test_other_rows_are_passed_over_in_lists_but_not_when_asked_for(path: Path) -> None:
    spoil(path, "folders", "sealed", folder(1).id)
    with passing_over(path) as work:
        assert work.folders.all() == [folder(2)]
        assert list(work.folders.newest_first()) == [folder(2)]
        assert parts(work) == (BrokenPart("folders", folder(1).id),)
        with pytest.raises(RecordDamagedError):
            work.folders.get(folder(1).id)
        assert work.folders.get(folder(2).id) == folder(2)


def test_nothing_is_written_into_a_vault_of_which_a_part_was_passed_over(path: Path) -> None:
    spoil(path, "items", "detail", item(2).id)
    before = path.read_bytes()
    with passing_over(path) as work:
        seen = work.items.get(item(2).id)
        assert seen is not None
        work.items.put(seen.item, seen.keys)
        with pytest.raises(RecordDamagedError) as damaged:
            work.commit()
        assert damaged.value.id == item(2).id.hex()
    assert path.read_bytes() == before


def test_a_broken_overview_alone_keeps_nobody_from_writing(path: Path) -> None:
    spoil(path, "items", "overview", item(2).id)
    with passing_over(path) as work:
        assert len(work.items.summaries()) == 3
        work.folders.put(folder(3).id, folder(3))
        work.commit()


def test_where_nothing_may_be_passed_over_the_first_broken_row_raises(path: Path) -> None:
    spoil(path, "items", "overview", item(2).id)
    with opened(path) as vault, vault.unit_of_work() as work:
        with pytest.raises(RecordDamagedError):
            work.items.summaries()
        with pytest.raises(RecordDamagedError):
            list(work.items.all())


def test_what_is_known_of_a_part_is_not_forgotten() -> None:
    rows = BrokenRows()
    named = BrokenPart("items", b"i" * 16, title="Mail")
    for part in (BrokenPart("items", b"i" * 16), named, BrokenPart("items", b"i" * 16)):
        rows.note(part)
    assert rows.parts() == (named,)
    assert rows.part("items", b"i" * 16) == named
    assert rows.part("tags", b"i" * 16) is None


def test_items_come_first() -> None:
    rows = BrokenRows()
    for noun in ("folders", "items", "activity"):
        rows.note(BrokenPart(noun, b"i" * 16))
    assert [part.noun for part in rows.parts()] == ["items", "activity", "folders"]


def test_a_vault_that_is_strict_needs_no_list(path: Path) -> None:
    with opened(path) as vault:
        assert isinstance(vault, VaultFile)
        assert vault.broken is None
