"""Known answers, asked for once at the start: without them nothing is opened and nothing sealed.

A library that lacks a primitive, or computes another one under its name, would
lock people out or protect nothing, and both would show too late.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from core.crypto import primitives
from core.crypto.primitives import SealBrokenError, Sealer
from core.errors import PrimitiveFailedError

Answer = bytes | bytearray

_PRIVATE = "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"
_PUBLIC = "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"
_TO_PUBLIC = (
    "2bb701d1a3327f743e2dba037403b7ccbb935bdc03ced5ec8f1ede974f7aa801"
    "1f41117c260708916d2c6837341a0e022fe4756958275385cc8eb1a5"
)
_EXPANDED = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
_LABEL = bytes(range(0xF0, 0xFA))


def _argon2id() -> Answer:
    """Return a test of the reference implementation (its `test.c`): 256 KiB, two lanes."""
    return primitives.derive_argon2id(
        bytearray(b"password"), b"somesalt", memory_kib=256, passes=2, lanes=2
    )


def _hkdf() -> Answer:
    """Return test case 1 of RFC 5869."""
    key = bytearray(b"\x0b" * 22)
    return primitives.derive_hkdf(key, salt=bytes(range(13)), label=_LABEL, size=42)


def _hkdf_expand() -> Answer:
    """Return the same from its pseudo-random key."""
    key = bytearray.fromhex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5")
    return primitives.derive_hkdf_expand(key, label=_LABEL, size=42)


def _seal() -> Answer:
    """Return a vector of RFC 8452, appendix C.2, with associated data."""
    return _sealer().seal(bytes([3, *bytes(11)]), bytes([2, *bytes(7)]), b"\x01")


def _open() -> Answer:
    """Return the plaintext of the same, and only if it is refused with one bit changed."""
    nonce, sealed = bytes([3, *bytes(11)]), bytes.fromhex(_SEALED)
    try:
        _sealer().open_into(nonce, sealed[:-1] + bytes([sealed[-1] ^ 1]), b"\x01")
    except SealBrokenError:
        return _sealer().open_into(nonce, sealed, b"\x01")
    return b"not authenticated"


def _sealer() -> Sealer:
    return Sealer(bytearray([1, *bytes(31)]))


def _hpke() -> Answer:
    """Return what was once sealed to the key of RFC 7748, and seal and open anew."""
    private = bytearray.fromhex(_PRIVATE)
    anew = primitives.seal_to_public(bytes.fromhex(_PUBLIC), bytearray(b"anew"), b"self-test")
    again = primitives.open_with_private(private, anew, b"self-test")
    return again + primitives.open_with_private(private, bytes.fromhex(_TO_PUBLIC), b"self-test")


_SEALED = "1de22967237a813291213f267e3b452f02d01ae33e4ec854"

KNOWN_ANSWERS: tuple[tuple[str, Callable[[], Answer], str], ...] = (
    (
        "SHA-256",
        lambda: primitives.sha256(b"a", b"bc"),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    ),
    (
        "HMAC-SHA-256",  # RFC 4231, test case 1
        lambda: primitives.hmac_sha256(b"\x0b" * 20, b"Hi There"),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    ),
    (
        "Argon2id",
        _argon2id,
        "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037",
    ),
    ("HKDF", _hkdf, _EXPANDED),
    ("HKDF-Expand", _hkdf_expand, _EXPANDED),
    ("AES-256-GCM-SIV", _seal, _SEALED),
    ("AES-256-GCM-SIV", _open, "0200000000000000"),
    ("X25519", lambda: primitives.derive_public_key(bytearray.fromhex(_PRIVATE)), _PUBLIC),
    ("HPKE", _hpke, b"anewknown answer".hex()),
)
"""Name, what to compute, and what it must be."""


@functools.cache
def check_primitives() -> None:
    """Raise PrimitiveFailedError unless everything is there and answers as it must; once is enough.

    Takes a few milliseconds.
    """
    try:
        failures: tuple[type[Exception], ...] = (*primitives.library_failures(), *_FAILURES)
        for name, compute, answer in KNOWN_ANSWERS:
            try:
                found = bytes(compute())
            except failures:
                raise PrimitiveFailedError(primitive=name) from None
            if found.hex() != answer:
                raise PrimitiveFailedError(primitive=name)
    except ImportError as error:
        raise PrimitiveFailedError(primitive=error.name or "cryptography") from None


_FAILURES = (
    SealBrokenError,
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""All that a library which is not what it says may raise; the test itself is never wrong."""
