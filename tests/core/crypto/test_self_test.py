"""The program refuses to go on without its primitives, or with ones that lie."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.crypto import primitives, self_test
from core.crypto.kdf import FLOOR, derive_from_password
from core.crypto.primitives import SealBrokenError, Sealer
from core.crypto.recovery import derive_recovery_private
from core.crypto.self_test import KNOWN_ANSWERS, check_primitives
from core.errors import PrimitiveFailedError
from core.vault.secret import Secret
from tests.source_tree import ROOT

PRIMITIVES = {
    "SHA-256": "sha256",
    "HMAC-SHA-256": "hmac_sha256",
    "Argon2id": "derive_argon2id",
    "HKDF": "derive_hkdf",
    "HKDF-Expand": "derive_hkdf_expand",
    "AES-256-GCM-SIV": "Sealer",
    "X25519": "derive_public_key",
    "HPKE": "open_with_private",
}


@pytest.fixture(autouse=True)
def asked_anew() -> Iterator[None]:
    """Have the answers asked for again, here and by whoever comes after."""
    check_primitives.cache_clear()
    yield
    check_primitives.cache_clear()


def refused() -> str:
    """Return which primitive failed; no key can be derived then, from a password or a kit."""
    with pytest.raises(PrimitiveFailedError) as failed:
        check_primitives()
    with pytest.raises(PrimitiveFailedError):
        derive_from_password(Secret(bytearray(b"x")), bytes(16), FLOOR)
    with pytest.raises(PrimitiveFailedError):
        derive_recovery_private(Secret(bytearray(20)), bytes(16))
    return str(failed.value.primitive)


def test_here_they_answer_and_are_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def asking(name: str, compute: Callable[[], bytes | bytearray]) -> Callable[[], bytes]:
        def ask() -> bytes:
            asked.append(name)
            return bytes(compute())

        return ask

    answers = tuple(
        (name, asking(name, compute), answer) for name, compute, answer in KNOWN_ANSWERS
    )
    monkeypatch.setattr(self_test, "KNOWN_ANSWERS", answers)
    check_primitives()
    check_primitives()
    assert asked == [name for name, _, _ in KNOWN_ANSWERS]
    assert {*asked} == {*PRIMITIVES}


@pytest.mark.parametrize("name", PRIMITIVES)
@pytest.mark.parametrize("how", [UnsupportedAlgorithm, ValueError, AttributeError])
def test_one_that_is_missing_is_named(
    name: str, how: Callable[[str], Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise how("not here")

    monkeypatch.setattr(primitives, PRIMITIVES[name], fail)
    monkeypatch.setattr(self_test, "Sealer", primitives.Sealer)
    assert refused() == name


@pytest.mark.parametrize("name", sorted({*PRIMITIVES} - {"AES-256-GCM-SIV"}))
def test_one_that_lies_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    true = getattr(primitives, PRIMITIVES[name])

    def lie(*given: object, **named: object) -> bytearray:
        answer = bytearray(true(*given, **named))
        answer[-1] ^= 1
        return answer

    monkeypatch.setattr(primitives, PRIMITIVES[name], lie)
    assert refused() == name


def test_another_cipher_under_the_name_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cryptography.hazmat.primitives.ciphers.aead.AESGCMSIV", AESGCM)
    assert refused() == "AES-256-GCM-SIV"


def test_one_that_opens_what_was_changed_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def believe(*_: object) -> bytearray:
        return bytearray.fromhex("0200000000000000")

    monkeypatch.setattr(Sealer, "open_into", believe)
    assert refused() == "AES-256-GCM-SIV"


def test_without_the_library_everything_loads_and_says_so() -> None:
    script = (
        "import sys; sys.modules['cryptography'] = None\n"
        "from core.app import open_app\n"
        "from core.services.preparing import check_cryptography\n"
        "from core.errors import PrimitiveFailedError\n"
        "try: check_cryptography()\n"
        "except PrimitiveFailedError as error: print(error.primitive)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip().startswith("cryptography")


def extract(salt: bytes, *parts: bytes) -> bytes:
    """Return HKDF-Extract."""
    return primitives.hmac_sha256(salt, *parts)


def expand(key: bytes, size: int, *label: bytes) -> bytes:
    """Return the labelled HKDF-Expand of RFC 9180."""
    whole = b"".join((size.to_bytes(2, "big"), b"HPKE-v1", *label))
    return bytes(primitives.derive_hkdf_expand(bytearray(key), label=whole, size=size))


def test_the_pinned_hpke_answer_is_that_of_rfc_9180() -> None:
    """Written from the RFC: what the library once sealed opens without the library's HPKE."""
    sealed, label = bytes.fromhex(self_test._TO_PUBLIC), b"self-test"
    private = X25519PrivateKey.from_private_bytes(bytes.fromhex(self_test._PRIVATE))
    point, public = sealed[:32], bytes.fromhex(self_test._PUBLIC)
    kem, suite = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x02"
    exchanged = private.exchange(X25519PublicKey.from_public_bytes(point))
    proof = extract(b"", b"HPKE-v1", kem, b"eae_prk", exchanged)
    shared = expand(proof, 32, kem, b"shared_secret", point, public)
    context = b"\x00" + extract(b"", b"HPKE-v1", suite, b"psk_id_hash")
    context += extract(b"", b"HPKE-v1", suite, b"info_hash", label)
    secret = extract(shared, b"HPKE-v1", suite, b"secret")
    key = expand(secret, 32, suite, b"key", context)
    nonce = expand(secret, 12, suite, b"base_nonce", context)
    assert AESGCM(key).decrypt(nonce, sealed[32:], b"") == b"known answer"


LOW_ORDER = (
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
)
"""Points that make the shared secret known to everyone (RFC 7748, section 6.1)."""


@pytest.mark.parametrize("point", LOW_ORDER)
def test_a_point_of_low_order_opens_nothing(point: str) -> None:
    sealed = bytes.fromhex(point) + bytes(28)
    with pytest.raises(SealBrokenError):
        primitives.open_with_private(bytearray.fromhex(self_test._PRIVATE), sealed, b"self-test")


def test_every_bit_of_a_seal_counts() -> None:
    private = bytearray.fromhex(self_test._PRIVATE)
    to_public = bytes.fromhex(self_test._TO_PUBLIC)
    sealer, nonce = Sealer(bytearray(32)), bytes(12)
    sealed = sealer.seal(nonce, b"content", b"context")
    for bit in range(8 * len(sealed)):
        with pytest.raises(SealBrokenError):
            sealer.open(nonce, flipped(sealed, bit), b"context")
    # The highest bit of the point is ignored (RFC 7748), yet it is part of what is hashed.
    for bit in range(8 * len(to_public)):
        with pytest.raises(SealBrokenError):
            primitives.open_with_private(private, flipped(to_public, bit), b"self-test")
    for size in range(len(sealed)):
        with pytest.raises(SealBrokenError):
            sealer.open_into(nonce, sealed[:size], b"context")
    for size in range(len(to_public)):
        with pytest.raises(SealBrokenError):
            primitives.open_with_private(private, to_public[:size], b"self-test")


def flipped(content: bytes, bit: int) -> bytes:
    """Return bytes with one bit changed."""
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)
