"""Masks of many rows and of few tell the same as looking at each row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.search.masks import look, number_of, rows_in

SIZE = 400


@pytest.mark.parametrize("every", [1, 2, 9, 11, 150, SIZE + 1])
def test_rows_of_a_mask(every: int) -> None:
    rows = list(range(3, SIZE, every))
    mask = sum(1 << (8 * one) for one in rows)
    assert list(rows_in(mask, SIZE)) == rows
    assert number_of(bytes(one in rows for one in range(SIZE))) == mask
    assert list(rows_in(0, SIZE)) == []


@given(
    st.sampled_from([1, 2, 3, 4, 9, 49, 51, 99, SIZE]), st.lists(st.sampled_from("ab"), min_size=1)
)
def test_a_word_is_found_in_the_rows_of_a_mask_and_in_no_others(
    every: int, some: list[str]
) -> None:
    """In many rows, in some and in few: they are looked at in different ways."""
    texts = [some[row % len(some)] for row in range(SIZE)]
    asked = range(0, SIZE, every)
    mask = sum(1 << (8 * row) for row in asked)
    expected = [row for row in asked if texts[row] == "a"]
    assert list(rows_in(look("a", texts, mask), SIZE)) == expected
