"""Make SSH keys, and find the public half of those in PEM."""

from __future__ import annotations

import enum

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

_EXPONENT = 65_537
_PEM_LIMIT = 64 * 1024

_Made = ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


class SshKeyKind(enum.StrEnum):
    """What can be made, the recommended one first."""

    ED25519 = "ed25519"
    RSA_4096 = "rsa-4096"
    RSA_3072 = "rsa-3072"
    ECDSA_256 = "ecdsa-256"


def make_private_key(kind: SshKeyKind) -> str:
    """Return a new key in OpenSSH's format, without a passphrase: the vault seals it.

    The randomness is that of the system, as OpenSSL takes it. An RSA key takes up to some seconds.
    """
    content = _make(kind).private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    return content.decode("ascii")


def pem_public_line(private: str) -> str:
    """Return the public line of a private key in PEM without a passphrase, else an empty text."""
    if len(private) > _PEM_LIMIT:
        return ""
    try:
        key = load_pem_private_key(private.strip().encode("utf-8"), password=None)
        line = key.public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        # No key, one under a passphrase, or of a kind that SSH has no name for.
        return ""
    return line.decode("ascii")


def _make(kind: SshKeyKind) -> _Made:
    match kind:
        case SshKeyKind.ED25519:
            return ed25519.Ed25519PrivateKey.generate()
        case SshKeyKind.RSA_4096:
            return rsa.generate_private_key(_EXPONENT, 4096)
        case SshKeyKind.RSA_3072:
            return rsa.generate_private_key(_EXPONENT, 3072)
        case SshKeyKind.ECDSA_256:
            return ec.generate_private_key(ec.SECP256R1())
