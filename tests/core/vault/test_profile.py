"""The card: names that cannot be mistaken for others, pictures that may be shown to anyone."""

from __future__ import annotations

import pytest

from core.errors import NameEmptyError, NameHasControlError, NameTooLongError
from core.vault.profile import (
    NAME_LIMIT,
    PICTURE_LIMIT,
    Card,
    Profile,
    ProfileId,
    clean_name,
    is_picture,
    same_name,
)

HEAD = bytes.fromhex("89504e470d0a1a0a0000000d49484452")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Maria", "Maria"),
        ("  Maria \t", "Maria"),
        ("cafe\u0301", "café"),
        ("Zoë & Max", "Zoë & Max"),
        ("仕事", "仕事"),
        ("עבודה", "עבודה"),
        ("\U0001f3e0", "\U0001f3e0"),
        ("n" * NAME_LIMIT, "n" * NAME_LIMIT),
    ],
)
def test_a_name_is_trimmed_and_composed(typed: str, name: str) -> None:
    assert clean_name(typed) == name


@pytest.mark.parametrize("typed", ["", "   ", "\n\t"])
def test_a_name_is_something(typed: str) -> None:
    with pytest.raises(NameEmptyError):
        clean_name(typed)


def test_a_name_is_not_too_long() -> None:
    with pytest.raises(NameTooLongError) as refused:
        clean_name("n" * (NAME_LIMIT + 1))
    assert refused.value.limit == NAME_LIMIT


@pytest.mark.parametrize("char", ["\x00", "\x1b", "\u202e", "\u200b", "\ud800", "\ue000", "\u0378"])
def test_nothing_invisible_is_in_a_name(char: str) -> None:
    with pytest.raises(NameHasControlError):
        clean_name(f"Ma{char}ria")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Maria", "maria"),
        (" Maria", "Maria "),
        ("STRASSE", "straße"),
        ("café", "CAFE\u0301"),
        ("ﬁ", "fi"),
    ],
)
def test_names_that_people_confuse_are_the_same(left: str, right: str) -> None:
    assert same_name(left, right)


def test_names_that_differ_are_not_the_same() -> None:
    assert not same_name("Maria", "Mario")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (HEAD + b"\x00\x00\x00\x80" * 2, True),
        (HEAD + b"\x00\x00\x01\x00" * 2 + bytes(99), True),
        (HEAD + b"\x00\x00\x01\x01\x00\x00\x00\x80", False),
        (HEAD + b"\x00\x00\x00\x80\x00\x00\x01\x01", False),
        (HEAD + b"\x00\x00\x00\x00" * 2, False),
        (HEAD + b"\x00\x00\x00\x80\x00\x00\x00", False),
        (HEAD, False),
        (b"", False),
        (b"\x00" + HEAD + b"\x00\x00\x00\x80" * 2, False),
        (b"GIF89a" + bytes(99), False),
        (b"<svg/>", False),
    ],
)
def test_a_picture_is_a_small_png(content: bytes, expected: bool) -> None:  # noqa: FBT001
    assert is_picture(content) is expected


def test_a_picture_has_its_limit() -> None:
    small = HEAD + b"\x00\x00\x00\x80" * 2
    assert is_picture(small + bytes(PICTURE_LIMIT - len(small)))
    assert not is_picture(small + bytes(PICTURE_LIMIT - len(small) + 1))


def test_a_profile_has_the_name_of_its_card() -> None:
    assert Profile(id=ProfileId(bytes(16)), card=Card(name="Maria")).name == "Maria"
