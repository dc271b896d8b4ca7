"""Typed characters stay in one block, in order, and are wiped when they go."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.desktop.widgets.secret_buffer import CAPACITY, SecretBuffer


def typed(text: str) -> SecretBuffer:
    buffer = SecretBuffer()
    buffer.replace(0, 0, text)
    return buffer


def secret_text(buffer: SecretBuffer) -> str:
    with buffer.make_secret() as secret:
        return bytes(secret.buffer).decode()


texts = st.text(st.characters(blacklist_categories=["Cs"]), max_size=12)


@given(texts, st.data())
def test_replacing_is_what_strings_do(start: str, data: st.DataObject) -> None:
    buffer, model = typed(start), start
    for _ in range(4):
        low = data.draw(st.integers(0, len(model)))
        high = data.draw(st.integers(low, len(model)))
        new = data.draw(texts)
        buffer.replace(low, high, new)
        model = model[:low] + new + model[high:]
        assert (len(buffer), buffer.read_text()) == (len(model), model)
    assert secret_text(buffer) == unicodedata.normalize("NFC", model)


@given(texts)
def test_nothing_is_left_behind_what_is_typed(text: str) -> None:
    buffer = typed(text + "tail")
    buffer.replace(len(text), len(text) + 4, "")
    assert not any(buffer._block[len(text) * 4 :])
    buffer.clear()
    assert not any(buffer._block)
    assert len(buffer) == 0


def test_it_never_grows() -> None:
    buffer = typed("x" * CAPACITY)
    size = len(buffer._block)
    with pytest.raises(OverflowError):
        buffer.replace(0, 0, "y")
    assert (len(buffer), len(buffer._block)) == (CAPACITY, size)
    assert buffer.read_text() == "x" * CAPACITY


def test_outside_is_refused() -> None:
    with pytest.raises(IndexError):
        typed("abc").replace(2, 4, "")


@pytest.mark.parametrize(
    ("text", "secret"),
    [("abc", "abc"), ("e\u0301", "é"), ("ﬁ①", "ﬁ①"), ("🗝️ ok", "🗝️ ok"), (" x ", " x ")],
    ids=["ascii", "composed", "not compatibility", "emoji", "not trimmed"],
)
def test_a_secret_is_nfc_and_nothing_more(text: str, secret: str) -> None:
    assert secret_text(typed(text)) == secret


def test_repr_tells_nothing(canary: str) -> None:
    assert canary not in repr(typed(canary))
