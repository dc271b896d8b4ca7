"""The ciphers of KDBX give the published answers."""

from __future__ import annotations

import itertools

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

from core.crypto import primitives
from core.crypto.kdbx_ciphers import apply_chacha20, iterate_aes
from core.crypto.kdbx_seal import InnerCipher, apply_inner, begin_inner
from core.crypto.primitives import derive_argon2d
from core.crypto.salsa20 import apply_salsa20


def test_salsa20_gives_the_answers_of_its_author() -> None:
    # ECRYPT, Salsa20/20 256 bits, set 1, vector 0; and set 6, vector 0, which has an IV.
    first = apply_salsa20(b"\x80" + bytes(31), bytes(8), bytes(64))
    assert first.hex() == (
        "e3be8fdd8beca2e3ea8ef9475b29a6e7003951e1097a5c38d23b7a5fad9f6844"
        "b22c97559e2723c7cbbd3fe4fc8d9a0744652a83e72a9c461876af4d7ef1a117"
    )
    assert apply_salsa20(bytes(32), bytes(8), apply_salsa20(bytes(32), bytes(8), b"abc")) == b"abc"


def test_chacha20_gives_the_answer_of_the_standard() -> None:
    # RFC 8439, A.1, vector 1.
    assert apply_chacha20(bytes(32), bytes(12), bytes(32)).hex() == (
        "76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7"
    )


def test_aes_over_and_over_is_the_same_in_one_call() -> None:
    key, block = bytes(range(32)), b"\x07" * 16
    wanted, writer = block, Cipher(AES(key), ECB()).encryptor()
    for _ in range(70_000):
        wanted = writer.update(wanted)
    assert iterate_aes(key, block, rounds=70_000) == wanted
    assert iterate_aes(key, block, rounds=1) == Cipher(AES(key), ECB()).encryptor().update(block)


def test_argon2d_is_not_argon2id() -> None:
    cost = {"memory_kib": 64, "passes": 2, "lanes": 1}
    one = derive_argon2d(bytearray(b"password"), b"somesalt", **cost)
    other = primitives.derive_argon2id(bytearray(b"password"), b"somesalt", **cost)
    assert (len(one), one == other) == (32, False)


def test_protected_values_open_as_they_were_closed() -> None:
    for cipher in InnerCipher:
        sealed = apply_inner(cipher, b"key", b"one" + b"two")
        assert sealed != b"onetwo"
        assert apply_inner(cipher, b"key", sealed) == b"onetwo"


@pytest.mark.parametrize("cipher", InnerCipher)
def test_values_one_after_another_are_one_stream(cipher: InnerCipher) -> None:
    content = bytes(range(256)) * 2
    whole, apply = apply_inner(cipher, b"key", content), begin_inner(cipher, b"key")
    cuts = (0, 1, 1, 63, 64, 65, 200, 256, 512)
    pieces = [apply(content[one:other]) for one, other in itertools.pairwise(cuts)]
    assert b"".join(pieces) == whole
