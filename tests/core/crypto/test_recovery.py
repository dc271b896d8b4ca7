"""The recovery key on paper: read as people write it, and never read wrongly."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.crypto.recovery import (
    derive_recovery_private,
    derive_recovery_public,
    format_recovery_key,
    make_recovery_key,
    parse_recovery_key,
)
from core.errors import WrongRecoveryKeyError
from core.vault.secret import Secret
from tests.fakes.randomness import SeededRandomness

KEY = bytes(range(20))
PAPER = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-K0P5"
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_the_paper_form_is_frozen() -> None:
    assert format_recovery_key(Secret(bytearray(KEY))) == PAPER


@given(st.binary(min_size=20, max_size=20))
def test_what_is_on_paper_is_the_key(key: bytes) -> None:
    text = format_recovery_key(Secret(bytearray(key)))
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}", text)
    assert parse_recovery_key(text).buffer == key


@pytest.mark.parametrize(
    "typed",
    [
        PAPER.lower(),
        PAPER.replace("-", ""),
        PAPER.replace("-", " "),
        PAPER.replace("-", "–"),  # a word processor's dash
        f"  {PAPER}\n",
        PAPER.replace("0", "O").replace("1", "I"),
        PAPER.replace("0", "o").replace("1", "l"),
    ],
)
def test_how_people_type_it_does_not_matter(typed: str) -> None:
    assert parse_recovery_key(typed).buffer == KEY


def test_every_single_wrong_symbol_is_noticed() -> None:
    places = [at for at, symbol in enumerate(PAPER) if symbol != "-"]
    for at in places:
        for symbol in SYMBOLS.replace(PAPER[at], ""):
            with pytest.raises(WrongRecoveryKeyError) as refused:
                parse_recovery_key(PAPER[:at] + symbol + PAPER[at + 1 :])
            assert refused.value.mistyped


def test_two_swapped_neighbours_are_noticed() -> None:
    symbols = PAPER.replace("-", "")
    for at in range(len(symbols) - 1):
        swapped = symbols[:at] + symbols[at + 1] + symbols[at] + symbols[at + 2 :]
        if swapped != symbols:
            with pytest.raises(WrongRecoveryKeyError):
                parse_recovery_key(swapped)


@pytest.mark.parametrize("typed", ["", "-", PAPER[:-1], PAPER + "0", PAPER[:-1] + "U", "é" * 36])
def test_what_is_no_key_is_called_mistyped(typed: str) -> None:
    with pytest.raises(WrongRecoveryKeyError) as refused:
        parse_recovery_key(typed)
    assert refused.value.mistyped


def test_the_key_pair_depends_on_key_and_salt() -> None:
    def secret() -> Secret:
        return Secret(bytearray(KEY))

    one = derive_recovery_private(secret(), bytes(16))
    assert one == derive_recovery_private(secret(), bytes(16))
    assert one != derive_recovery_private(secret(), b"\x01" * 16)
    assert one != derive_recovery_private(Secret(bytearray(20)), bytes(16))
    assert len(derive_recovery_public(secret(), bytes(16))) == 32
    assert derive_recovery_public(secret(), bytes(16)) != one


def test_a_new_key_has_160_bits() -> None:
    assert make_recovery_key(SeededRandomness()).buffer == SeededRandomness().bytes(20)
