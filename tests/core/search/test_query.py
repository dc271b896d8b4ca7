"""What a person types, understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.search import Flag, Query, Terms, parse_query


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", Query()),
        ("  ", Query()),
        ("Amazon", Query(Terms(words=("amazon",)))),
        ("ama  ZON ama", Query(Terms(words=("ama", "zon")))),
        ('"deutsche bahn" x', Query(Terms(words=("deutsche bahn", "x")))),
        ('"deutsche ba', Query(Terms(words=("deutsche ba",)))),
        ("-old", Query(unwanted=Terms(words=("old",)))),
        ("a -", Query(Terms(words=("a",)))),
        ('"-old"', Query(Terms(words=("-old",)))),
        ("t-mobile", Query(Terms(words=("t-mobile",)))),
        ("tag:Bänk", Query(Terms(tags=("bank",)))),
        ("tag:", Query()),
        ("-tag:bank", Query(unwanted=Terms(tags=("bank",)))),
        ("type:Card", Query(Terms(kinds=("card",)))),
        ("TYPE:wi-fi", Query(Terms(kinds=("wifi",)))),
        ("type:-", Query()),
        ("is:fav is:OTP", Query(Terms(flags=frozenset({Flag.FAV, Flag.OTP})))),
        (
            "is:weak -is:Old",
            Query(Terms(flags=frozenset({Flag.WEAK})), Terms(flags=frozenset({Flag.OLD}))),
        ),
        ("is:blue", Query(Terms(words=("is:blue",)))),
        ('folder:"Work/Servers"', Query(Terms(folders=(("work", "servers"),)))),
        (r'folder:"A\/B/C"', Query(Terms(folders=(("a/b", "c"),)))),
        ("folder:/", Query()),
        ("https://www.amazon.de/gp/x?y=1", Query(Terms(words=("amazon.de",)))),
        ("other:thing", Query(Terms(words=("other:thing",)))),
        ("café -is:fav", Query(Terms(words=("cafe",)), Terms(flags=frozenset({Flag.FAV})))),
    ],
)
def test_parsed(text: str, query: Query) -> None:
    assert parse_query(text) == query


def test_only_the_empty_query_is_empty() -> None:
    assert parse_query(" tag: - ").empty
    assert not parse_query("-a").empty


@given(st.text(st.characters(), max_size=60))
def test_any_text_is_a_query(text: str) -> None:
    parse_query(text)


def test_a_book_pasted_by_mistake_is_cut() -> None:
    assert sum(map(len, parse_query("word " * 10_000).wanted.words)) < 1000


@pytest.mark.parametrize(
    ("text", "asks"), [("is:weak", True), ("x -is:old", True), ("is:fav weak", False), ("", False)]
)
def test_only_some_queries_ask_for_health(text: str, asks: object) -> None:
    assert parse_query(text).asks_for_health is asks
