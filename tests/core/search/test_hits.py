"""The same hits as by looking at each row, however they were come to."""

from __future__ import annotations

import functools

from hypothesis import given, settings
from hypothesis import strategies as st

from core.search import SearchIndex, parse_query
from core.search.hits import Column
from core.search.masks import number_of, rows_in
from core.vault.item import ItemId
from tests.core.search.rows import item_id, row


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(["", "a", "ab", "abc", "b b"]), min_size=1, max_size=60),
    st.sets(st.integers(0, 59)),
    st.sampled_from(["a", "ab", "b", "b b", "z"]),
)
def test_a_column_tells_which_rows_of_a_mask_hold_a_word(
    texts: list[str], asked: set[int], word: str
) -> None:
    column = Column(texts)
    mask = sum(1 << (8 * one) for one in asked if one < len(texts))
    expected = [at for at, text in enumerate(texts) if at in asked and word in text]
    assert list(rows_in(column.look(word, mask), len(texts))) == expected


def test_a_text_put_in_is_found_and_one_that_is_gone_is_not() -> None:
    column = Column(["one", "two"])
    every = number_of(b"\1\1\1")
    assert not column.look("three", every)
    column.insert(1, "three")
    assert list(rows_in(column.look("three", every), 3)) == [1]
    column.remove(1)
    assert not column.look("three", number_of(b"\1\1"))


def test_the_best_of_many_come_first_and_each_once() -> None:
    """Enough rows that few and many of them are looked at in different ways."""
    titles = ("amazon {}", "my amazon {}", "tamazon {}", "shop {}")
    rows = [row(n, titles[n % 4].format(n), "amazonia" if n % 3 else "x") for n in range(3_000)]
    index = SearchIndex(rows)
    typed: dict[str, list[int]] = {}
    for text in ("a", "am", "amazon", "amazon x", "amazon 29", "amazon 299", "amazon 29", "am"):
        found = index.matches(parse_query(text))
        again = SearchIndex(rows).matches(parse_query(text))
        assert found == again, "typed key by key, or all at once"
        assert len(set(found)) == len(found) == index.count(parse_query(text))
        typed[text] = [int.from_bytes(item, "big") % 4 for item in found]
    order = typed["amazon"]
    assert order == sorted(order)
    assert order.count(3) == 500
    assert typed["amazon x"] == sorted(typed["amazon x"])


def test_the_second_word_ranks_within_all_rows_of_the_first() -> None:
    """Not within the first few thousand of them: no row is overtaken by a worse one."""
    rows = [row(n, f"a {n:05}", "key") for n in range(3_000)]
    rows.append(row(9_999, "b a key"))
    rows.append(row(9_998, "a zkey", "other"))
    found = SearchIndex(rows).matches(parse_query("a key"))
    assert found[0] == item_id(9_998)
    assert found[-1] == item_id(9_999)


# Words with letters in common, in every field and in many rows: what is narrowed is never little.
WORDS = ["maria", "mara", "amara", "forum", "for", "mail", "rav-1", "4711", "éa", "ж"]
ROWS = [
    row(
        number,
        f"{WORDS[number % 7]} {WORDS[number % 10]} {number}",
        WORDS[number // 7 % 10] * (number % 5 != 0),
        (f"https://{WORDS[number // 3 % 5]}.example/",),
    )
    for number in range(300)
]
FURTHER = {
    one.id: f"\n\n{WORDS[number // 2 % 10]} of {WORDS[number % 10]}, with the blue card of {number}"
    for number, one in enumerate(ROWS)
    if number % 3 == 0
}
TYPED = st.lists(
    st.one_of(st.sampled_from(WORDS), st.text("amrifo-47 ", min_size=1, max_size=3)),
    min_size=1,
    max_size=2,
).map(" ".join)


@functools.cache
def fresh_search(text: str) -> list[ItemId]:
    return SearchIndex(ROWS, further=FURTHER).matches(parse_query(text))


@settings(max_examples=25, deadline=None)
@given(st.lists(TYPED, min_size=1, max_size=3))
def test_narrowing_finds_the_same_in_the_same_order_as_a_fresh_search(texts: list[str]) -> None:
    """Typed and taken back key by key, each word after the other."""
    typing = SearchIndex(ROWS, further=FURTHER)
    for text in texts:
        for end in (*range(1, len(text) + 1), *range(len(text) - 1, 0, -1)):
            assert typing.matches(parse_query(text[:end])) == fresh_search(text[:end])
