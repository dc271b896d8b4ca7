"""Open the JSON that Aegis exports with a password: its database, sealed, beside its slots."""

from __future__ import annotations

import base64
import binascii

import msgspec

from core.crypto.aegis_seal import PasswordSlot, Sealed, open_slots
from core.crypto.primitives import SealBrokenError, wipe
from core.errors import (
    FileAlteredError,
    FileEncryptedError,
    MalformedFileError,
    WrongFilePasswordError,
)
from core.formats.json_items import decode_whole
from core.vault.secret import Secret

_PASSWORD = 1


class _Params(msgspec.Struct):
    nonce: str
    tag: str


class _Slot(msgspec.Struct):
    type: int
    key: str
    key_params: _Params
    n: int = 0
    r: int = 0
    p: int = 0
    salt: str = ""


class _Header(msgspec.Struct):
    slots: list[_Slot]
    params: _Params


class _Vault(msgspec.Struct):
    header: _Header
    db: str


def open_aegis(content: bytes, *, path: str, passphrase: Secret) -> bytes:
    """Return the plain export in a protected one.

    Raises FileEncryptedError where only a fingerprint opens it, FileTooCostlyError before any
    work, WrongFilePasswordError, FileAlteredError, and as `decode_whole` does.
    """
    vault = decode_whole(content, _Vault, path=path)
    if not any(slot.type == _PASSWORD for slot in vault.header.slots):
        raise FileEncryptedError(path=path, detail="aegis")
    try:
        slots = tuple(_read_slot(s) for s in vault.header.slots if s.type == _PASSWORD)
        database = base64.b64decode(vault.db, validate=True)
        sealed = _sealed(vault.header.params, database)
    except (binascii.Error, ValueError):
        raise MalformedFileError(path=path, where=1, detail="sealed-text") from None
    try:
        key = open_slots(passphrase, slots, path=path)
    except SealBrokenError:
        raise WrongFilePasswordError(path=path) from None
    try:
        plain = sealed.open(key)
    except SealBrokenError:
        raise FileAlteredError(path=path) from None
    finally:
        wipe(key)
    return b'{"db":' + bytes(plain) + b"}"


def _read_slot(slot: _Slot) -> PasswordSlot:
    """Return a slot. Raises ValueError for what is none."""
    key = _sealed(slot.key_params, bytes.fromhex(slot.key))
    return PasswordSlot(key, bytes.fromhex(slot.salt), slot.n, slot.r, slot.p)


def _sealed(params: _Params, content: bytes) -> Sealed:
    return Sealed(bytes.fromhex(params.nonce), content, bytes.fromhex(params.tag))
