"""SSH keys as they are made, read back by the library that other programs use as well."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import load_ssh_private_key

from core.crypto.ssh_keys import SshKeyKind, make_private_key, pem_public_line
from tests.fakes.ssh_keys import PEM, PEM_PUBLIC, PLAIN


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        (SshKeyKind.ED25519, ed25519.Ed25519PrivateKey),
        (SshKeyKind.RSA_3072, rsa.RSAPrivateKey),
        (SshKeyKind.ECDSA_256, ec.EllipticCurvePrivateKey),
    ],
)
def test_each_kind_is_made_in_the_format_of_openssh(kind: SshKeyKind, made: type) -> None:
    text = make_private_key(kind)
    assert text.startswith("-----BEGIN OPENSSH PRIVATE KEY-----\n")
    key = load_ssh_private_key(text.encode(), password=None)
    assert isinstance(key, made)
    assert getattr(key, "key_size", 3072) in (256, 3072)


def test_no_key_is_made_twice() -> None:
    assert make_private_key(SshKeyKind.ED25519) != make_private_key(SshKeyKind.ED25519)


def test_a_key_in_pem_tells_its_public_line() -> None:
    assert pem_public_line(PEM) == PEM_PUBLIC


@pytest.mark.parametrize("text", ["", "no key", PLAIN[:60], "é", PEM[:80], "x" * 70_000])
def test_any_other_text_tells_none(text: str) -> None:
    assert pem_public_line(text) == ""
