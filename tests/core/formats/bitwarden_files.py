"""Protected Bitwarden exports made without our own code, from what its white paper says."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tests.core.formats.oracle import fixture

PASSPHRASE = "gänse füßchen"
SALT = "c29tZSBzYWx0IG9mIDE2IGI="
PBKDF2: dict[str, Any] = {"kdfType": 0, "kdfIterations": 1000}
ARGON2: dict[str, Any] = {
    "kdfType": 1, "kdfIterations": 2, "kdfMemory": 1, "kdfParallelism": 2,
}  # fmt: skip


def master_key(passphrase: str, salt: str, kdf: dict[str, Any]) -> bytes:
    """Return the key that a passphrase gives."""
    secret, text = passphrase.encode(), salt.encode()
    if kdf["kdfType"] == 0:
        return hashlib.pbkdf2_hmac("sha256", secret, text, kdf["kdfIterations"])
    return Argon2id(
        salt=hashlib.sha256(text).digest(),
        length=32,
        iterations=kdf["kdfIterations"],
        lanes=kdf["kdfParallelism"],
        memory_cost=kdf["kdfMemory"] * 1024,
    ).derive(secret)


def expand(key: bytes, label: bytes) -> bytes:
    """Return the one block of HKDF-Expand that 32 bytes need (RFC 5869, section 2.3)."""
    return hmac.digest(key, label + b"\x01", "sha256")


def seal(master: bytes, plain: bytes, iv: bytes = bytes(range(16))) -> str:
    """Return a sealed text."""
    pad = 16 - len(plain) % 16
    writer = Cipher(AES(expand(master, b"enc")), CBC(iv)).encryptor()
    sealed = writer.update(plain + bytes([pad]) * pad) + writer.finalize()
    mac = hmac.digest(expand(master, b"mac"), iv + sealed, "sha256")
    return "2." + "|".join(base64.b64encode(part).decode() for part in (iv, sealed, mac))


def protected(plain: bytes | None = None, kdf: dict[str, Any] | None = None, **other: Any) -> bytes:
    """Return a protected export of `plain`; `other` replaces what the file says."""
    kdf = PBKDF2 if kdf is None else kdf
    master = master_key(PASSPHRASE, SALT, kdf)
    content = {
        "encrypted": True,
        "passwordProtected": True,
        "salt": SALT,
        **kdf,
        "encKeyValidation_DO_NOT_EDIT": seal(master, b"0f1c2b3a-any-text"),
        "data": seal(master, fixture("bitwarden.json") if plain is None else plain),
    }
    return json.dumps({**content, **other}, indent=2).encode()


def unseal(master: bytes, text: str) -> bytes:
    """Return what is in a sealed text whose MAC is right."""
    iv, sealed, mac = (base64.b64decode(part) for part in text.removeprefix("2.").split("|"))
    assert hmac.digest(expand(master, b"mac"), iv + sealed, "sha256") == mac
    reader = Cipher(AES(expand(master, b"enc")), CBC(iv)).decryptor()
    plain = reader.update(sealed) + reader.finalize()
    return plain[: -plain[-1]]


def opened(content: bytes, passphrase: str) -> bytes:
    """Return the plain export in a protected one, as another program would open it."""
    told = json.loads(content)
    master = master_key(passphrase, told["salt"], told)
    assert unseal(master, told["encKeyValidation_DO_NOT_EDIT"])
    return unseal(master, told["data"])
