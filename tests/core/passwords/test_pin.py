"""PINs: short ones are fine, those that anybody tries first are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import WeakPinError
from core.passwords import master_password
from core.passwords.pin import (
    CHARACTERS_MIN,
    CHARACTERS_MIN_KEPT,
    MASTER_CHARACTERS,
    PinFault,
    check_pin,
    find_fault,
    is_short,
    may_be_pin,
)


def fault(text: str, *, kept: bool = False) -> PinFault | None:
    """Return why a text cannot be Maria's PIN."""
    return find_fault(
        text,
        profile_name="Maria",
        minimum=CHARACTERS_MIN_KEPT if kept else CHARACTERS_MIN,
    )


@pytest.mark.parametrize("text", ["7391", "4826", "90417", "8305172", "902847163058", "käse!"])
def test_what_nobody_tries_first_is_a_pin(text: str) -> None:
    check_pin(text, profile_name="Maria", kept=False)


@pytest.mark.parametrize(("kept", "minimum"), [(False, 4), (True, 6)])
def test_the_refusal_says_what_would_do(*, kept: bool, minimum: int) -> None:
    with pytest.raises(WeakPinError) as refused:
        check_pin("739", profile_name="Maria", kept=kept)
    assert (refused.value.reason, refused.value.minimum) == (PinFault.TOO_SHORT, minimum)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", PinFault.TOO_SHORT),
        ("739", PinFault.TOO_SHORT),
        ("7" * 3, PinFault.TOO_SHORT),
        ("z9" * 33, PinFault.TOO_LONG),
        ("maria", PinFault.PROFILE_NAME),
        (" Maria ", PinFault.PROFILE_NAME),
        ("0000", PinFault.REPEATED),
        ("1212", PinFault.REPEATED),
        ("739739", PinFault.REPEATED),
        ("aaaa", PinFault.REPEATED),
        ("1234", PinFault.SEQUENCE),
        ("9876", PinFault.SEQUENCE),
        ("2468", PinFault.SEQUENCE),
        ("abcdef", PinFault.SEQUENCE),
        ("1987", PinFault.YEAR),
        ("2026", PinFault.YEAR),
        ("190387", PinFault.DATE),
        ("870319", PinFault.DATE),
        ("19031987", PinFault.DATE),
        ("19870319", PinFault.DATE),
        ("03191987", PinFault.DATE),
        ("2580", PinFault.COMMON),
        ("6969", PinFault.REPEATED),
        ("159753", PinFault.COMMON),
        ("qwertz", PinFault.COMMON),
        ("password", PinFault.COMMON),
        ("\ud800abc", PinFault.UNUSABLE_CHARACTER),
    ],
)
def test_what_anybody_tries_first_is_none(text: str, expected: PinFault) -> None:
    assert fault(text) is expected


@pytest.mark.parametrize("text", ["73915", "käse!"])
def test_six_characters_are_needed_where_programs_can_guess(text: str) -> None:
    assert fault(text) is None
    assert fault(text, kept=True) is PinFault.TOO_SHORT
    assert fault(text + "7", kept=True) is None


def test_most_numbers_of_four_digits_can_be_used() -> None:
    refused = [
        text
        for number in range(0, 10_000, 7)
        if (text := f"{number:04d}")
        and find_fault(text, profile_name="Maria", minimum=CHARACTERS_MIN) is not None
    ]
    assert len(refused) < 100


@given(st.text(max_size=80))
def test_no_text_is_too_strange_to_be_judged(text: str) -> None:
    find_fault(text, profile_name="Maria", minimum=CHARACTERS_MIN)


@pytest.mark.parametrize(
    ("text", "short", "may"),
    [
        ("123", False, False),
        ("1234", True, True),
        ("x" * 11, True, True),
        ("x" * 12, True, False),
        ("x" * 12, False, True),
        ("x" * 65, False, False),
    ],
)
def test_what_is_as_long_as_a_master_password_is_no_short_pin(
    text: str, *, short: bool, may: bool
) -> None:
    assert may_be_pin(text, short=short) is may
    assert is_short(text) is (len(text) < 12)
    assert MASTER_CHARACTERS == master_password.CHARACTERS_MIN
