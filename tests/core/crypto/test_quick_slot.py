"""Slots for PINs: the PIN, the secret and the profile together, or nothing."""

from __future__ import annotations

import pytest

from core.crypto.kdf import FLOOR
from core.crypto.keys import Epoch, VaultKey
from core.crypto.primitives import SealBrokenError
from core.crypto.quick_slot import (
    TRIES,
    ArmedPin,
    StretchedPin,
    arm_pin,
    stretch_pin,
    unpack_armed,
    unpack_stretched,
)
from core.errors import KdfOutOfBoundsError
from core.vault.profile import ProfileId
from core.vault.secret import Secret
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.randomness import SeededRandomness

PROFILE = ProfileId(b"p" * 16)
PIN = "7391"
KEY = b"k" * 32


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive cheaply: the cost is tested elsewhere."""
    use_cheap_kdf(monkeypatch)


@pytest.fixture
def randomness() -> SeededRandomness:
    """Return randomness that repeats."""
    return SeededRandomness()


def vault_key() -> VaultKey:
    """Return the vault key of epoch 7."""
    return VaultKey(bytearray(KEY), Epoch(7))


def stretched(randomness: SeededRandomness) -> StretchedPin:
    """Return the PIN, stretched."""
    return stretch_pin(Secret.from_text(PIN), FLOOR, randomness)


def opened(armed: ArmedPin, pin: str = PIN, profile: ProfileId = PROFILE) -> bytes:
    """Return the vault key that a PIN opens."""
    return bytes(armed.open(Secret.from_text(pin), profile).material)


def test_the_pin_opens_the_vault_key(randomness: SeededRandomness) -> None:
    armed = arm_pin(stretched(randomness), PROFILE, vault_key(), randomness)
    assert opened(armed) == KEY
    assert (armed.epoch, armed.tries_left, armed.kept) == (7, TRIES, False)
    assert KEY.hex() not in repr(armed)


def test_nothing_else_opens_it(randomness: SeededRandomness) -> None:
    armed = arm_pin(stretched(randomness), PROFILE, vault_key(), randomness)
    for pin, profile in (("7392", PROFILE), ("", PROFILE), (PIN, ProfileId(b"q" * 16))):
        with pytest.raises(SealBrokenError):
            opened(armed, pin, profile)


def test_without_its_secret_it_is_worthless(randomness: SeededRandomness) -> None:
    armed = arm_pin(stretched(randomness), PROFILE, vault_key(), randomness)
    packed = armed.pack()
    armed.close()
    with pytest.raises(SealBrokenError):
        opened(armed)
    assert opened(unpack_armed(packed)) == KEY, "what the keyring holds is a copy of its own"


def test_it_is_armed_again_with_another_secret(randomness: SeededRandomness) -> None:
    again = unpack_stretched(stretched(randomness).pack())
    one, two = (arm_pin(again, PROFILE, vault_key(), randomness) for _ in range(2))
    assert opened(one) == opened(two) == KEY
    shared = sum(a == b for a, b in zip(one.pack()[38 + 53 :], two.pack()[38 + 53 :], strict=True))
    assert shared < 16, "nothing but chance is alike"


def test_the_keyring_keeps_count(randomness: SeededRandomness) -> None:
    armed = arm_pin(stretched(randomness), PROFILE, vault_key(), randomness)
    armed.failures = 2
    packed = armed.pack()
    assert len(packed) == 219
    again = unpack_armed(packed)
    assert (again.epoch, again.failures, again.tries_left) == (7, 2, 1)
    assert opened(again) == KEY


def test_what_is_not_ours_is_refused(randomness: SeededRandomness) -> None:
    packed = arm_pin(stretched(randomness), PROFILE, vault_key(), randomness).pack()
    for wrong in (b"", packed[:-1], packed + b"x", b"\x03" + packed[1:]):
        with pytest.raises(SealBrokenError):
            unpack_armed(wrong)
    for wrong in (b"", bytes(59), bytes(61)):
        with pytest.raises(SealBrokenError):
            unpack_stretched(wrong)


def test_every_flipped_bit_opens_nothing_or_no_other_key(randomness: SeededRandomness) -> None:
    packed = arm_pin(stretched(randomness), PROFILE, vault_key(), randomness).pack()
    for bit in range(6 * 8, len(packed) * 8):
        flipped = bytearray(packed)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises((SealBrokenError, KdfOutOfBoundsError)):
            opened(unpack_armed(bytes(flipped)))


def test_what_was_stretched_is_wiped(randomness: SeededRandomness) -> None:
    pin = stretched(randomness)
    assert any(pin.material)
    assert bytes(pin.material).hex() not in repr(pin)
    pin.close()
    assert not any(pin.material)


def test_what_is_known_of_its_length_goes_with_it(randomness: SeededRandomness) -> None:
    for short in (False, True):
        pin = stretch_pin(Secret.from_text(PIN), FLOOR, randomness, is_short=short)
        armed = arm_pin(pin, PROFILE, vault_key(), randomness)
        assert armed.is_short is short
        assert unpack_armed(armed.pack()).is_short is short
        assert unpack_stretched(pin.pack(), is_short=short).is_short is short
