"""Open and close the JSON that Bitwarden exports “password protected”: an export in an envelope."""

from __future__ import annotations

import base64
import dataclasses
from typing import Annotated

import msgspec

from core.crypto.bitwarden_seal import (
    USUAL_COST,
    Argon2Cost,
    Cost,
    Pbkdf2Cost,
    derive_export_keys,
    split_sealed,
)
from core.crypto.primitives import SealBrokenError
from core.errors import FileAlteredError, MalformedFileError, WrongFilePasswordError
from core.formats.json_text import check_json, explain
from core.ports import Randomness
from core.vault.secret import Secret

_PBKDF2, _ARGON2ID = 0, 1
_SALT_SIZE, _CHECK_SIZE = 16, 16


_Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
"""What a number in a program written in JavaScript can be."""


class _Envelope(msgspec.Struct, rename="camel", kw_only=True):
    """The file as it lies there; strictly typed, for every number in it costs time or memory.

    In Bitwarden's own order: what the file is stands before all that is in it.
    """

    encrypted: bool = True
    password_protected: bool = True
    salt: str
    kdf_type: int
    kdf_iterations: _Count
    check: str = msgspec.field(name="encKeyValidation_DO_NOT_EDIT")
    data: str
    kdf_memory: _Count | None = None
    kdf_parallelism: _Count | None = None


def open_protected(content: bytes, *, path: str, passphrase: Secret) -> bytes:
    """Return the plain export in a protected one.

    Raises WrongFilePasswordError, FileAlteredError, FileTooCostlyError before any work, and of
    the family of UnreadableFileError where the file is no such export.
    """
    encoded = check_json(content, path=path)
    try:
        envelope = msgspec.json.decode(encoded, type=_Envelope)
    except msgspec.DecodeError as error:
        raise explain(error, encoded, path=path) from None
    try:
        # A text that is cut short is told before anybody waits for a derivation.
        split_sealed(envelope.check)
        split_sealed(envelope.data)
    except ValueError:
        raise MalformedFileError(path=path, where=1, detail="sealed-text") from None
    keys = derive_export_keys(passphrase, envelope.salt, _cost_of(envelope, path), path=path)
    try:
        try:
            keys.open(envelope.check)
        except SealBrokenError:
            raise WrongFilePasswordError(path=path) from None
        try:
            return keys.open(envelope.data)
        except SealBrokenError:
            raise FileAlteredError(path=path) from None
    finally:
        keys.close()


def _cost_of(envelope: _Envelope, path: str) -> Cost:
    """Return the cost that the file names. Raises MalformedFileError for a derivation unknown."""
    if envelope.kdf_type == _PBKDF2:
        return Pbkdf2Cost(envelope.kdf_iterations)
    memory, lanes = envelope.kdf_memory, envelope.kdf_parallelism
    if envelope.kdf_type != _ARGON2ID or memory is None or lanes is None:
        raise MalformedFileError(path=path, where=1, detail="kdf")
    return Argon2Cost(memory, envelope.kdf_iterations, lanes)


@dataclasses.dataclass(frozen=True)
class ProtectedLock:
    """What an export is closed with: a passphrase, where salts come from, and the cost."""

    passphrase: Secret
    randomness: Randomness
    cost: Cost = USUAL_COST


def close_protected(plain: bytes, lock: ProtectedLock) -> bytes:
    """Return a protected export around a plain one."""
    salt = base64.b64encode(lock.randomness.bytes(_SALT_SIZE)).decode("ascii")
    keys = derive_export_keys(lock.passphrase, salt, lock.cost, path="")
    try:
        argon2 = lock.cost if isinstance(lock.cost, Argon2Cost) else None
        envelope = _Envelope(
            salt=salt,
            kdf_type=_PBKDF2 if argon2 is None else _ARGON2ID,
            kdf_iterations=_rounds(lock.cost),
            kdf_memory=argon2.memory_mib if argon2 is not None else None,
            kdf_parallelism=argon2.lanes if argon2 is not None else None,
            # What it says does not matter: whoever opens it learns that the passphrase is right.
            check=keys.seal(lock.randomness.bytes(_CHECK_SIZE).hex().encode(), lock.randomness),
            data=keys.seal(plain, lock.randomness),
        )
        return msgspec.json.encode(envelope)
    finally:
        keys.close()


def _rounds(cost: Cost) -> int:
    return cost.iterations if isinstance(cost, Pbkdf2Cost) else cost.passes
