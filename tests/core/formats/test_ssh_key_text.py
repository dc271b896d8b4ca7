"""Texts of SSH keys, against what ssh-keygen says of them."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.ssh_key_text import TEXT_LIMIT, public_half, public_key
from tests.fakes.ssh_keys import (
    PEM_PRINT,
    PEM_PUBLIC,
    PLAIN,
    PLAIN_PRINT,
    PLAIN_PUBLIC,
    UNDER_PASSPHRASE,
    UNDER_PASSPHRASE_PRINT,
)


def test_a_private_key_tells_its_public_half() -> None:
    told = public_half(PLAIN)
    assert told is not None
    assert (told.type, told.line, told.fingerprint) == ("ssh-ed25519", PLAIN_PUBLIC, PLAIN_PRINT)


def test_one_under_a_passphrase_tells_it_too() -> None:
    told = public_half(UNDER_PASSPHRASE.replace("\n", "\r\n"))
    assert told is not None
    assert told.fingerprint == UNDER_PASSPHRASE_PRINT


@pytest.mark.parametrize("line", [PEM_PUBLIC, f"  {PEM_PUBLIC} maria on her laptop\n"])
def test_a_public_line_is_known_with_and_without_a_comment(line: str) -> None:
    told = public_key(line)
    assert told is not None
    assert (told.line, told.fingerprint) == (PEM_PUBLIC, PEM_PRINT)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ssh-ed25519",
        "ssh-ed25519 AAAA",
        "ssh-rsa " + PLAIN_PUBLIC.split()[1],
        PLAIN_PUBLIC + "*",
        "x" * (TEXT_LIMIT + 1),
    ],
)
def test_what_is_no_public_line_is_none(text: str) -> None:
    assert public_key(text) is None


def test_a_key_that_is_cut_or_swollen_tells_nothing() -> None:
    begin, *middle, end = PLAIN.strip().split("\n")
    for lines in range(len(middle)):
        assert public_half("\n".join((begin, *middle[:lines], end))) is None
    assert public_half(PLAIN.replace("\n", "\n" + "A" * TEXT_LIMIT, 1)) is None


@given(st.binary(max_size=200))
def test_any_content_is_a_key_or_none(content: bytes) -> None:
    packed = base64.b64encode(b"openssh-key-v1\0" + content).decode()
    text = f"-----BEGIN OPENSSH PRIVATE KEY-----\n{packed}\n-----END OPENSSH PRIVATE KEY-----"
    told = public_half(text)
    assert told is None or public_key(told.line) == told


def test_nothing_of_a_key_is_printed() -> None:
    assert PLAIN_PUBLIC.split()[1] not in repr(public_half(PLAIN))
