"""Rows are known by their text, also when there are more texts than a byte tells."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from core.search.alike import AlikeTexts
from core.search.masks import number_of, rows_in

TEXTS = st.integers(0, 600).map(lambda number: f"maria.{number}" if number else "")


def rows_with(alike: AlikeTexts, word: str, size: int) -> list[int]:
    return list(rows_in(alike.narrow(number_of(b"\1" * size), word), size))


@settings(max_examples=40)
@given(
    st.lists(TEXTS, max_size=30),
    st.lists(st.tuples(st.integers(0, 40), TEXTS), max_size=20),
    st.sampled_from(["maria", "1", "maria.2", "9", "x"]),
)
def test_the_rows_of_a_word_while_texts_come_and_go(
    texts: list[str], changes: list[tuple[int, str]], word: str
) -> None:
    texts = [*texts, *(f"maria.{number}" for number in range(250))]
    alike = AlikeTexts(texts, filter(None, dict.fromkeys(texts)))
    for place, text in changes:
        if place % 3:
            alike.insert(place, text)
            texts.insert(place, text)
        else:
            alike.remove(place)
            del texts[place]
    expected = [row for row, text in enumerate(texts) if word in text]
    assert rows_with(alike, word, len(texts)) == expected


def test_every_one_of_many_texts_is_told_apart() -> None:
    texts = [f"<{number}>" for number in range(700)]
    alike = AlikeTexts(texts, texts)
    for number in (0, 254, 255, 256, 509, 510, 699):
        assert rows_with(alike, f"<{number}>", 700) == [number]


def test_texts_that_come_to_none_are_found() -> None:
    alike = AlikeTexts((), ())
    for number in range(300):
        alike.insert(number, f"<{number}>")
    assert rows_with(alike, "<299>", 300) == [299]
    assert rows_with(alike, "<0>", 300) == [0]
