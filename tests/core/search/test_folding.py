"""Folded texts: what looks alike to a person in a hurry is alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.search import fold, host_of


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Amazon", "amazon"),
        ("  Deutsche \t\n Bahn ", "deutsche bahn"),
        ("Café", "cafe"),
        ("Cafe\u0301", "cafe"),
        ("Straße", "strasse"),
        ("ŁÓDŹ", "lodz"),
        ("Ærø", "aero"),
        ("Đorđe", "dorde"),
        ("İSTANBUL", "istanbul"),
        ("Kızılay", "kizilay"),
        ("ΟΔΟΣ", "οδος".replace("ς", "σ")),
        ("Ёлка", "елка"),
        ("Ａｐｐｌｅ", "apple"),
        ("①②", "12"),
        ("O’Neill", "o'neill"),
        ("カ", "カ"),
        ("a\u00a0b\u2003c", "a b c"),
        ("\x1fa\x1e", "a"),
        ("", ""),
    ],
)
def test_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_voicing_marks_are_letters_of_their_own() -> None:
    assert fold("か") != fold("が")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_a_part_of_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    # Spaces at the ends of a part go, and inside the whole they stay: look without them.
    part = text[start : start + length]
    assert fold(part).replace(" ", "") in fold(text).replace(" ", "")


@pytest.mark.parametrize(
    ("website", "host"),
    [
        ("https://www.amazon.de/gp/cart?x=1", "www.amazon.de"),
        ("http://example.org", "example.org"),
        ("HTTPS://Example.ORG:8443/", "example.org"),
        ("https://maria:pw@example.org/", "example.org"),
        ("https://maria@mail@example.org", "example.org"),
        ("example.org/login", "example.org"),
        ("example.org:8080", "example.org"),
        ("//example.org", "example.org"),
        ("https://[2001:db8::1]:443/x", "[2001:db8::1]"),
        ("https://bücher.example/", "bucher.example"),
        ("androidapp://com.example.app", "com.example.app"),
        ("https://", ""),
        ("", ""),
        ("not a website", "not a website"),
    ],
)
def test_host(website: str, host: str) -> None:
    assert host_of(website) == host


@given(st.text())
def test_any_text_has_a_host(text: str) -> None:
    assert host_of(text) == fold(host_of(text))
