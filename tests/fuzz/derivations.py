"""Derivations that ask for much, and cost nothing: what bounds them is checked all the same."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import pytest

from core.crypto import aegis_seal, bitwarden_seal, kdbx_seal
from core.crypto.aegis_seal import PasswordSlot
from core.crypto.kdbx_seal import AesCost, KdbxCost
from core.crypto.primitives import derive_argon2id, derive_pbkdf2
from core.vault.secret import Secret
from tests.fakes.kdf import use_cheap_kdf

_MUCH = 20_000
"""Rounds, or KiB of memory in all passes, from which a wrong key is handed out instead."""


@contextlib.contextmanager
def cheap_derivations() -> Iterator[None]:
    """Let a mutant ask for a minute of Argon2 and be answered at once, wrongly.

    The limits are checked before a derivation begins, and these checks stay; paying
    for what they allow would leave no time for anything else.
    """
    with pytest.MonkeyPatch.context() as patch:
        use_cheap_kdf(patch)
        patch.setattr(kdbx_seal, "_derive", _cheap_kdbx(kdbx_seal._derive))
        patch.setattr(aegis_seal, "_derive", _cheap_aegis(aegis_seal._derive))
        patch.setattr(bitwarden_seal, "derive_pbkdf2", _cheap_pbkdf2)
        patch.setattr(bitwarden_seal, "derive_argon2id", _cheap_argon2id)
        yield


def _cheap_kdbx(
    real: Callable[[bytearray, KdbxCost], bytearray],
) -> Callable[[bytearray, KdbxCost], bytearray]:
    def derive(composite: bytearray, cost: KdbxCost) -> bytearray:
        if isinstance(cost, AesCost):
            much = cost.rounds
        else:
            much = cost.memory // 1024 * cost.passes + 1000 * cost.lanes
        return real(composite, cost) if much <= _MUCH else bytearray(32)

    return derive


def _cheap_aegis(
    real: Callable[[Secret, PasswordSlot], bytearray],
) -> Callable[[Secret, PasswordSlot], bytearray]:
    def derive(secret: Secret, slot: PasswordSlot) -> bytearray:
        much = slot.n * slot.r * slot.p
        return real(secret, slot) if much <= _MUCH else bytearray(32)

    return derive


def _cheap_pbkdf2(secret: bytearray, salt: bytes, *, iterations: int) -> bytearray:
    return (
        derive_pbkdf2(secret, salt, iterations=iterations) if iterations <= _MUCH else bytearray(32)
    )


def _cheap_argon2id(
    password: bytearray, salt: bytes, *, memory_kib: int, passes: int, lanes: int
) -> bytearray:
    if memory_kib * passes + 1000 * lanes > _MUCH:
        return bytearray(32)
    return derive_argon2id(password, salt, memory_kib=memory_kib, passes=passes, lanes=lanes)
