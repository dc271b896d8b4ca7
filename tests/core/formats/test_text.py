"""Bytes become text in an encoding that is certain, or nothing at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import AppError, WrongEncodingError
from core.formats.text import Encoding, decode_text, looks_binary


@pytest.mark.parametrize(
    ("codec", "expected"),
    [
        ("utf-8", Encoding.UTF_8),
        ("utf-8-sig", Encoding.UTF_8),
        ("utf-16", Encoding.UTF_16_LE),
    ],
)
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_text_comes_back(codec: str, expected: Encoding, text: str) -> None:
    # A text that begins with a mark of its own cannot be told from one that has one.
    text = text.lstrip("\ufeff")
    assert decode_text(text.encode(codec), path="") == (text, expected)


def test_a_mark_wins_over_a_choice() -> None:
    chosen = Encoding.WINDOWS_1252
    assert decode_text("ä".encode("utf-8-sig"), path="", encoding=chosen)[0] == "ä"
    assert decode_text("ä".encode("cp1252"), path="", encoding=chosen)[0] == "ä"


def test_bytes_that_windows_1252_does_not_have() -> None:
    with pytest.raises(WrongEncodingError) as caught:
        decode_text(b"a\n\x81", path="p", encoding=Encoding.WINDOWS_1252)
    assert caught.value.data == {"path": "p", "where": 2}


def test_the_error_holds_no_text(canary: str) -> None:
    with pytest.raises(WrongEncodingError) as caught:
        decode_text(canary.encode() + b"\xff", path="p")
    assert canary not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@given(st.binary(max_size=40), st.sampled_from([None, *Encoding]))
def test_any_bytes(content: bytes, encoding: Encoding | None) -> None:
    try:
        text, _ = decode_text(content, path="", encoding=encoding)
    except AppError:
        return
    assert "\0" not in text
    text.encode("utf-8")


def test_binary_is_known_by_its_control_characters() -> None:
    assert looks_binary(b"\x89PNG\r\n\x1a\n")
    assert not looks_binary("Jürgen\r\n\t".encode("cp1252"))
    assert not looks_binary("\x01".encode("utf-16"))
