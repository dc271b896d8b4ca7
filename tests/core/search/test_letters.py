"""What letters tell of a text is never wrong: no row that holds a word is taken away."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.search.folding import fold
from core.search.letters import Letters
from core.search.masks import number_of, rows_in

# Letters that are known and that are not, of one byte and of more, in texts short and long.
TEXTS = st.text("aeqz09.-@_ ßñłж字😀", max_size=60).map(fold)
WORDS = st.text("aeqz09.-@_ ñж", min_size=1, max_size=3)


def rows_left(letters: Letters, word: str, size: int) -> list[int]:
    return list(rows_in(letters.narrow(number_of(b"\1" * size), word), size))


@given(
    st.lists(TEXTS, max_size=70), WORDS, st.lists(st.tuples(st.integers(0, 70), TEXTS), max_size=5)
)
def test_no_row_is_lost_and_none_is_left_that_letters_tell_apart(
    texts: list[str], word: str, changes: list[tuple[int, str]]
) -> None:
    letters = Letters(texts)
    for place, text in changes:
        if text or place >= len(texts):
            at = min(place, len(texts))
            letters.insert(at, text)
            texts.insert(at, text)
        else:
            letters.remove(place)
            del texts[place]
    left = rows_left(letters, word, len(texts))
    holding = [row for row, text in enumerate(texts) if word in text]
    assert set(holding) <= set(left)
    if letters.tells(word):
        assert left == holding


def test_a_letter_tells_the_rows_that_hold_it_and_a_word_leaves_those_with_all_of_its_letters() -> (
    None
):
    texts = ["apple", "pear", "", "plum " * 9, "fig"] * 20
    letters = Letters(texts)
    assert rows_left(letters, "f", 100) == list(range(4, 100, 5))
    assert rows_left(letters, "pl", 100) == sorted((*range(0, 100, 5), *range(3, 100, 5)))
    assert rows_left(letters, "m", 100) == list(range(3, 100, 5))
    two = number_of(bytes(row in (0, 4) for row in range(100)))
    assert list(rows_in(letters.narrow(two, "f"), 100)) == [4], "however few there were"
    assert not letters.tells("ж")
    assert not letters.tells("pl")


def test_letters_that_are_not_side_by_side_make_no_pair() -> None:
    letters = Letters(["maria", "amber"] * 50)
    assert rows_left(letters, "ar", 100) == list(range(0, 100, 2))
    assert rows_left(letters, "be", 100) == list(range(1, 100, 2))
    assert not rows_left(letters, "maria" * 40, 100), "nor in a word longer than texts are"
