"""A key derivation that costs nothing, where not its cost but what hangs on it is tested."""

from __future__ import annotations

import hashlib

import pytest


def derive_cheaply(
    password: bytearray, salt: bytes, *, memory_kib: int, passes: int, lanes: int
) -> bytearray:
    """Return 32 bytes that depend on every input, as Argon2id's do."""
    told = f"{memory_kib},{passes},{lanes};".encode() + salt
    return bytearray(hashlib.sha256(told + password).digest())


def use_cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put it in the place of Argon2id."""
    monkeypatch.setattr("core.crypto.kdf.derive_argon2id", derive_cheaply)
