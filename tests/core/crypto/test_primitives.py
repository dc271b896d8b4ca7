"""The primitives are the published ones, and fail in one way."""

from __future__ import annotations

import subprocess
import sys

import pytest

from core.crypto import primitives
from core.crypto.primitives import HPKE_OVERHEAD, SealBrokenError, Sealer
from tests.source_tree import ROOT

ALICE = "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"


def test_argon2id_is_that_of_its_reference_implementation() -> None:
    derived = primitives.derive_argon2id(
        bytearray(b"password"), b"somesalt", memory_kib=65536, passes=2, lanes=1
    )
    expected = "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
    assert derived.hex() == expected


def test_hkdf_is_that_of_rfc_5869() -> None:
    label = bytes(range(0xF0, 0xFA))
    expected = (
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    )
    whole = primitives.derive_hkdf(
        bytearray(b"\x0b" * 22), salt=bytes(range(13)), label=label, size=42
    )
    key = bytearray.fromhex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5")
    expanded = primitives.derive_hkdf_expand(key, label=label, size=42)
    assert whole.hex() == expanded.hex() == expected


def test_hmac_is_that_of_rfc_4231() -> None:
    mac = primitives.hmac_sha256(bytearray(b"\x0b" * 20), b"Hi", b" There")
    assert mac.hex() == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"


def test_sha256_is_that_of_fips_180() -> None:
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert primitives.sha256(b"a", bytearray(b"b"), memoryview(b"c")).hex() == expected


def test_sealing_is_aes_256_gcm_siv_of_rfc_8452() -> None:
    key, nonce = bytearray(32), bytearray(12)
    key[0], nonce[0] = 1, 3
    sealed = Sealer(key).seal(bytes(nonce), bytes.fromhex("0100000000000000"), b"")
    assert sealed.hex() == "c2ef328e5c71c83b843122130f7364b761e0b97427e3df28"


def test_the_public_key_is_that_of_rfc_7748() -> None:
    public = primitives.derive_public_key(bytearray.fromhex(ALICE))
    assert public.hex() == "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"


@pytest.mark.parametrize("changed", ["key", "nonce", "context", "sealed", "short", "nothing"])
def test_a_seal_breaks_in_one_way(changed: str) -> None:
    sealed = Sealer(bytearray(32)).seal(bytes(12), b"content", b"context")
    key = Sealer(bytearray(b"\x01" * 32)) if changed == "key" else Sealer(bytearray(32))
    nonce = b"\x01" * 12 if changed == "nonce" else bytes(12)
    context = b"another" if changed == "context" else b"context"
    shown = {"sealed": b"\x00" + sealed[1:], "short": sealed[:9], "nothing": b""}
    blob = shown.get(changed, sealed)
    with pytest.raises(SealBrokenError):
        key.open(nonce, blob, context)
    with pytest.raises(SealBrokenError):
        key.open_into(nonce, blob, context)


def test_opening_into_a_buffer_gives_the_same() -> None:
    sealer = Sealer(bytearray(32))
    sealed = sealer.seal(bytes(12), b"content", b"")
    assert sealer.open_into(bytes(12), sealed, b"") == sealer.open(bytes(12), sealed, b"")
    assert isinstance(sealer.open_into(bytes(12), sealed, b""), bytearray)


def test_nothing_can_be_sealed_too() -> None:
    sealer = Sealer(bytearray(32))
    sealed = sealer.seal(bytes(12), b"", b"context")
    assert len(sealed) == 16
    assert sealer.open(bytes(12), sealed, b"context") == b""


def test_what_is_sealed_to_a_public_key_opens_with_the_private_one_only() -> None:
    private = bytearray.fromhex(ALICE)
    public = primitives.derive_public_key(private)
    sealed = primitives.seal_to_public(public, bytearray(b"key"), b"context")
    assert len(sealed) == 3 + HPKE_OVERHEAD
    assert primitives.open_with_private(private, sealed, b"context") == b"key"
    with pytest.raises(SealBrokenError):
        primitives.open_with_private(bytearray(b"\x07" * 32), sealed, b"context")
    with pytest.raises(SealBrokenError):
        primitives.open_with_private(private, sealed, b"another")


@pytest.mark.parametrize("size", [0, 31, 32, 47, 48, 128])
def test_a_sealed_key_of_zeros_is_refused_whatever_its_size(size: int) -> None:
    # Zeros are a point of low order: the shared secret would be known to everyone.
    with pytest.raises(SealBrokenError):
        primitives.open_with_private(bytearray.fromhex(ALICE), bytes(size), b"")


def test_wiping_overwrites_in_place() -> None:
    buffer = bytearray(b"secret")
    primitives.wipe(buffer)
    assert buffer == bytes(6)


def test_comparing() -> None:
    assert primitives.equal(b"same", bytearray(b"same"))
    assert not primitives.equal(b"same", b"some")


def test_two_derivations_at_once_both_end() -> None:
    """In a process of its own: where they wait for each other, nothing could end them here."""
    script = (
        "import threading; from core.crypto.primitives import derive_argon2id as derive\n"
        "def work():\n"
        "    for _ in range(3):\n"
        "        derive(bytearray(20), bytes(16), memory_kib=8192, passes=3, lanes=4)\n"
        "threads = [threading.Thread(target=work) for _ in range(2)]\n"
        "for thread in threads: thread.start()\n"
        "for thread in threads: thread.join()\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, timeout=60)


class LateTurn:
    """A turn that comes only when whoever asked has wiped the password."""

    def __init__(self, password: bytearray) -> None:
        self._password = password

    def __enter__(self) -> None:
        primitives.wipe(self._password)

    def __exit__(self, *_: object) -> None:
        pass


def test_a_password_counts_as_it_was_when_it_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    def derive(password: bytearray) -> bytearray:
        return primitives.derive_argon2id(password, bytes(16), memory_kib=64, passes=1, lanes=1)

    expected, password = derive(bytearray(b"velvet")), bytearray(b"velvet")
    monkeypatch.setattr(primitives, "_one_derivation", LateTurn(password))
    assert derive(password) == expected
    assert not any(password)


def test_pbkdf2_is_that_of_its_published_vectors() -> None:
    # RFC 7914, section 11, the first 32 bytes of each.
    for password, salt, iterations, expected in (
        (b"passwd", b"salt", 1, "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"),
        (
            b"Password",
            b"NaCl",
            80000,
            "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56",
        ),
    ):
        found = primitives.derive_pbkdf2(bytearray(password), salt, iterations=iterations)
        assert found.hex() == expected


def test_aes_cbc_is_that_of_nist() -> None:
    # SP 800-38A, F.2.5, CBC-AES256.
    key = bytearray.fromhex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4")
    iv, plain = bytes(range(16)), bytes.fromhex("6bc1bee22e409f96e93d7e117393172a")
    sealed = primitives.encrypt_aes_cbc(key, iv, plain)
    assert sealed[:16].hex() == "f58c4c04d6e5f1ba779eabfb5f7bfbd6"
    assert primitives.decrypt_aes_cbc(key, iv, sealed) == plain


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 1000])
def test_aes_cbc_pads_whole_blocks(size: int) -> None:
    key, iv, plain = bytearray(32), bytes(16), b"\x10" * size
    sealed = primitives.encrypt_aes_cbc(key, iv, plain)
    assert len(sealed) == (size // 16 + 1) * 16
    assert primitives.decrypt_aes_cbc(key, iv, sealed) == plain


@pytest.mark.parametrize("sealed", [b"", b"x" * 15, b"x" * 17, bytes(16)])
def test_what_aes_cbc_cannot_open_is_a_broken_seal(sealed: bytes) -> None:
    with pytest.raises(SealBrokenError):
        primitives.decrypt_aes_cbc(bytearray(32), bytes(16), sealed)
