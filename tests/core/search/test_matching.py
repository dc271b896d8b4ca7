"""A name is found by its beginning, by words, by what is within, and by scattered letters."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.search.matching import match_rank, scattered_in


@pytest.mark.parametrize(
    ("wanted", "rank"),
    [
        ("back", 0),
        ("up", 1),
        ("ck", 2),
        ("bkp", 3),
        ("back up", 1),
        ("BÄCK", 0),
        ("pub", None),
        ("x", None),
        ("", 0),
    ],
)
def test_ranks(wanted: str, rank: int | None) -> None:
    assert match_rank("Back up now", wanted) == rank


def test_a_hyphen_need_not_be_typed() -> None:
    assert match_rank("New Wi-Fi network", "wifi") == 2


def test_scattered_letters_can_be_no_answer() -> None:
    assert match_rank("Back up now", "bkp", scattered=False) is None
    assert match_rank("Back up now", "ck up", scattered=False) == 3


@given(st.text(alphabet="abcdefgh", min_size=1, max_size=12), st.data())
def test_every_part_of_a_word_finds_it(word: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(word) - 1))
    end = data.draw(st.integers(start + 1, len(word)))
    rank = match_rank(word, word[start:end])
    assert rank is not None
    assert (rank == 0) is word.startswith(word[start:end])


@given(st.text(max_size=20), st.text(max_size=5), st.text(max_size=5))
def test_more_words_never_find_more(text: str, one: str, other: str) -> None:
    both = match_rank(text, f"{one} {other}")
    alone = match_rank(text, one)
    assert both is None or (alone is not None and alone <= both)


def test_letters_of_a_word_are_found_in_titles_the_closest_first() -> None:
    titles = ["all my zones now", "amazon", "bank", "my amazon", "amazing tin", "tamzn"]
    assert scattered_in(titles, "AMZN", 3) == [1, 3, 4]
    assert scattered_in(titles, "am", 3) == scattered_in(titles, "4711", 3) == []
    assert scattered_in(["amazon"] * 20_000, "amzn", 3) == []


def test_letters_that_a_long_title_has_over_and_over_are_looked_for_once() -> None:
    titles = ["a" * 1024, "aa " * 300 + "b"]
    assert scattered_in(titles, "a" * 9 + "b", 3) == [1]


def test_no_pattern_is_made_of_what_was_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    monkeypatch.setattr(re, "compile", lambda *given: made.append(given))
    assert scattered_in(["amazon"], "amzn", 3) == [0]
    assert made == []  # Python remembers patterns, also beyond a lock
