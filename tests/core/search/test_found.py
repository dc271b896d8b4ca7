"""Rows are put in order as they are read, and stay as they were found while the index changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.search import SearchIndex, parse_query
from core.search.found import FoundRows
from core.vault.item import ItemSummary
from tests.core.search.rows import item_id, row

MANY = 2_500
ROWS = [row(number, f"Item {number:04}", "maria") for number in range(MANY)]


def found_of(rows: list[ItemSummary]) -> tuple[FoundRows, list[ItemSummary]]:
    """Return found rows, and those of them that were put in order by now."""
    read: list[ItemSummary] = []

    def order() -> Iterator[ItemSummary]:
        for one in rows:
            read.append(one)
            yield one

    return FoundRows(len(rows), order()), read


@given(st.integers(-8, 8), st.one_of(st.none(), st.integers(-8, 8)), st.sampled_from([1, 2, -1]))
def test_it_reads_like_a_list(first: int, end: int | None, step: int) -> None:
    rows = ROWS[:5]
    assert list(found_of(rows)[0][first:end:step]) == rows[first:end:step]
    assert list(found_of(rows)[0]) == rows
    if -5 <= first < 5:
        assert found_of(rows)[0][first] == rows[first]
    else:
        with pytest.raises(IndexError):
            found_of(rows)[0][first]


def test_no_more_is_put_in_order_than_is_read() -> None:
    found, read = found_of(ROWS)
    assert len(found) == MANY
    assert not read
    assert found[3] is ROWS[3]
    assert found[1:5] == ROWS[1:5]
    assert len(read) == 5
    assert found[-1] is ROWS[-1]
    assert "Item" not in repr(found)


@pytest.mark.parametrize("text", ["item", "m", "maria", "item maria", "00 m", ""])
def test_what_was_found_stays_while_the_index_changes(text: str) -> None:
    index = SearchIndex(ROWS)
    expected = list(index.found(parse_query(text)))
    found = index.found(parse_query(text))
    assert found[0] is expected[0]
    index.remove(item_id(1_000))
    index.replace(row(5_000, "Alpha item"))
    index.replace(row(2_000, "Zeta"))
    assert list(found) == expected
    assert len(index.found(parse_query(text))) != len(expected) or text in ("item", "")


def test_a_freed_index_leaves_only_the_rows_that_were_read() -> None:
    index = SearchIndex(ROWS)
    found = index.found(parse_query("item"))
    expected = found[0]
    for rows in index.let_go():
        rows.clear()
    assert found[0] is expected
    with pytest.raises(IndexError):
        found[MANY - 1]
