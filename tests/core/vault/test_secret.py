"""A secret can be used and wiped, and does not get out by accident."""

from __future__ import annotations

import copy
import pickle

import pytest

from core.vault.secret import Secret


def test_text_becomes_its_nfc_bytes_and_nothing_else_is_changed() -> None:
    assert Secret.from_text("cafe\u0301").buffer == "café".encode()
    assert Secret.from_text(" Ab\t ").buffer == b" Ab\t "
    assert Secret.from_text("ﬁ½①").buffer == "ﬁ½①".encode()


def test_closing_overwrites_in_place() -> None:
    buffer = bytearray(b"secret")
    with Secret(buffer) as secret:
        assert len(secret) == 6
    assert buffer == bytes(6)
    secret.close()


def test_closing_happens_on_the_way_out_of_an_error() -> None:
    buffer = bytearray(b"secret")

    def fail() -> None:
        with Secret(buffer):
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert buffer == bytes(6)


def test_a_copy_lives_on() -> None:
    secret = Secret(bytearray(b"secret"))
    other = secret.copy()
    secret.close()
    assert other.buffer == b"secret"


def test_it_neither_prints_nor_compares_nor_pickles() -> None:
    secret = Secret(bytearray(b"canary"))
    assert "canary" not in f"{secret} {secret!r} {[secret]}"
    assert secret != Secret(bytearray(b"canary"))
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        copy.deepcopy(secret)
