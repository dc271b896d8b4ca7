"""Key derivations that cost a test nothing: a quick stand-in, and the real one remembered."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import itertools
from collections.abc import Iterator, MutableMapping

import pytest

from core.adapters.randomness import SystemRandomness
from core.crypto.kdf import KdfParams
from core.crypto.primitives import derive_argon2id
from core.crypto.slots import SALT_SIZE, SlotHeader, SlotType, make_header
from core.ports import Randomness
from core.vault.profile import ProfileId


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
def remembered_derivations(kept: MutableMapping[bytes, bytes] | None = None) -> Iterator[None]:
    """Have Argon2id computed once for each input: the same bytes, a tenth of a second sooner.

    Most tests open copies of one prepared data folder with one password. Who
    asks gets bytes of its own, because callers wipe what they get. `kept` is
    where processes find what others have derived.
    """
    known: MutableMapping[bytes, bytes] = {} if kept is None else kept

    def derive(
        password: bytearray, salt: bytes, *, memory_kib: int, passes: int, lanes: int
    ) -> bytearray:
        asked = bytes(
            derive_cheaply(password, salt, memory_kib=memory_kib, passes=passes, lanes=lanes)
        )
        found = known.get(asked)
        if found is None:
            found = known[asked] = bytes(
                derive_argon2id(password, salt, memory_kib=memory_kib, passes=passes, lanes=lanes)
            )
        return bytearray(found)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.crypto.kdf.derive_argon2id", derive)
        yield


class FamiliarSalts:
    """Give the slots of each test the same salts in the same order, no two alike.

    What is remembered of one test then serves the next, which makes a profile
    with the same password; a process that derives for itself gets the same bytes.
    """

    def __init__(self) -> None:
        self._numbers = itertools.count()

    def begin(self) -> None:
        """Begin anew, as each test does."""
        self._numbers = itertools.count()

    def make_header(
        self,
        kind: SlotType,
        params: KdfParams,
        profile: ProfileId,
        randomness: Randomness,
        flags: int = 0,
    ) -> SlotHeader:
        """Return a header as the program makes it, with the next salt.

        A test that brings a randomness of its own counts on that.
        """
        made = make_header(kind, params, profile, randomness, flags)
        if not isinstance(randomness, SystemRandomness):
            return made
        salt = hashlib.sha256(f"salt {next(self._numbers)}".encode()).digest()[:SALT_SIZE]
        return dataclasses.replace(made, salt=salt)


@contextlib.contextmanager
def familiar_salts() -> Iterator[FamiliarSalts]:
    """Have every slot made with them."""
    salts = FamiliarSalts()
    with pytest.MonkeyPatch.context() as patch:
        for maker in ("services.key_slots", "crypto.rising", "formats.archive"):
            patch.setattr(f"core.{maker}.make_header", salts.make_header)
        yield salts
