"""Key derivations that cost a test nothing: a quick stand-in, and the real one remembered."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator

import pytest

from core.crypto.primitives import derive_argon2id


def derive_cheaply(
    password: bytearray, salt: bytes, *, memory_kib: int, passes: int, lanes: int
) -> bytearray:
    """Return 32 bytes that depend on every input, as Argon2id's do."""
    told = f"{memory_kib},{passes},{lanes};".encode() + salt
    return bytearray(hashlib.sha256(told + password).digest())


def use_cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put it in the place of Argon2id."""
    monkeypatch.setattr("core.crypto.kdf.derive_argon2id", derive_cheaply)


@contextlib.contextmanager
def remembered_derivations() -> Iterator[None]:
    """Have Argon2id computed once for each input: the same bytes, a tenth of a second sooner.

    Most tests open copies of one prepared data folder with one password. Who
    asks gets bytes of its own, because callers wipe what they get.
    """
    known: dict[bytes, bytes] = {}

    def derive(
        password: bytearray, salt: bytes, *, memory_kib: int, passes: int, lanes: int
    ) -> bytearray:
        asked = bytes(
            derive_cheaply(password, salt, memory_kib=memory_kib, passes=passes, lanes=lanes)
        )
        if asked not in known:
            known[asked] = bytes(
                derive_argon2id(password, salt, memory_kib=memory_kib, passes=passes, lanes=lanes)
            )
        return bytearray(known[asked])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.crypto.kdf.derive_argon2id", derive)
        yield
