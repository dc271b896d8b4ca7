"""Strings without long runs: the count is that of writing them out, and numbering is fair."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.passwords.limited_runs import LimitedRuns


def written_out(
    characters: str, length: int, classes: tuple[frozenset[str], ...], most: int
) -> set[str]:
    """Return every such string, by trying all."""
    return {
        "".join(string)
        for string in itertools.product(characters, repeat=length)
        if all(group & set(string) for group in classes)
        and all(len([*run]) <= most for _, run in itertools.groupby(string))
    }


@given(
    st.text("ab1!", min_size=1, max_size=4).map(lambda text: "".join(sorted(set(text)))),
    st.integers(1, 5),
    st.lists(st.frozensets(st.sampled_from("ab1!"), min_size=1), max_size=3),
    st.integers(1, 5),
)
def test_numbering_reaches_every_string_once(
    characters: str, length: int, classes: list[frozenset[str]], most: int
) -> None:
    within = tuple(group & frozenset(characters) for group in classes)
    strings = LimitedRuns(characters, length, within, most)
    expected = written_out(characters, length, within, most)
    assert strings.count == len(expected)
    assert {strings.string_at(number) for number in range(strings.count)} == expected


@pytest.mark.parametrize(("length", "most"), [(128, 1), (128, 2), (20, 2)])
def test_long_strings_are_numbered_without_drawing_again(length: int, most: int) -> None:
    strings = LimitedRuns("ab1", length, (frozenset("ab"), frozenset("1")), most)
    for number in (0, strings.count // 3, strings.count - 1):
        string = strings.string_at(number)
        assert len(string) == length
        assert max(len([*run]) for _, run in itertools.groupby(string)) <= most


def test_a_long_run_may_be_as_long_as_the_string() -> None:
    assert LimitedRuns("ab", 4, (), 4).count == 16
    assert LimitedRuns("a", 4, (), 3).count == 0
