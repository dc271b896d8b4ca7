"""Key slots: one secret, one profile, one header; anything else opens nothing."""

from __future__ import annotations

import dataclasses

import pytest

from core.crypto import slots
from core.crypto.kdf import FLOOR, KdfParams
from core.crypto.keys import DeviceSecret, Epoch, VaultKey
from core.crypto.primitives import SealBrokenError, derive_hkdf
from core.crypto.recovery import derive_recovery_private, derive_recovery_public
from core.crypto.slots import (
    BUNDLE_SIZE,
    NO_KDF,
    PASSWORD_SLOT_SIZE,
    RECOVERY_SLOT_SIZE,
    SlotHeader,
    SlotType,
    flags_for,
    make_header,
    make_password_slot,
    make_recovery_slot,
    open_password_slot,
    open_recovery_slot,
    read_header,
    type_of,
)
from core.errors import KdfOutOfBoundsError
from core.vault.profile import ProfileId
from core.vault.secret import Secret
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.randomness import SeededRandomness

PROFILE = ProfileId(b"p" * 16)
HEADER = SlotHeader(SlotType.PASSWORD, FLOOR, PROFILE, b"s" * 16)
KIT_HEADER = SlotHeader(SlotType.RECOVERY, NO_KDF, PROFILE, b"s" * 16)
HEADER_SIZE = 53


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive cheaply: the cost is tested elsewhere."""
    use_cheap_kdf(monkeypatch)


def password(text: str = "correct horse") -> Secret:
    """Return a password."""
    return Secret.from_text(text)


def keys(*epochs: int) -> tuple[VaultKey, ...]:
    """Return a vault key per epoch."""
    return tuple(VaultKey(bytearray([epoch]) * 32, Epoch(epoch)) for epoch in epochs)


def slot(header: SlotHeader = HEADER, *epochs: int) -> bytes:
    """Return a password slot."""
    return make_password_slot(password(), header, keys(*(epochs or (1,))))


def told(opened: tuple[VaultKey, ...]) -> list[tuple[int, bytes]]:
    """Return keys as values."""
    return [(key.epoch, bytes(key.material)) for key in opened]


def test_sizes_are_frozen() -> None:
    assert (BUNDLE_SIZE, PASSWORD_SLOT_SIZE, RECOVERY_SLOT_SIZE) == (80, 181, 181)
    assert len(slot()) == PASSWORD_SLOT_SIZE


def test_the_header_is_frozen() -> None:
    header = SlotHeader(SlotType.PASSWORD, KdfParams(1, 2, 3), PROFILE, b"s" * 16, flags=4)
    expected = "5352534c" + "0001" + "0001" + "00000001" + "00000002" + "00000003" + "04"
    assert header.pack().hex() == expected + "70" * 16 + "73" * 16
    assert read_header(header.pack()) == header


@pytest.mark.parametrize("epochs", [(1,), (1, 2), (2**32 - 1,)])
def test_the_secret_opens_what_was_put_in(epochs: tuple[int, ...]) -> None:
    wanted = tuple(VaultKey(bytearray(b"k" * 32), Epoch(epoch)) for epoch in epochs)
    made = make_password_slot(password(), HEADER, wanted)
    assert len(made) == PASSWORD_SLOT_SIZE, "one key or two, from outside it is the same"
    assert told(open_password_slot(password(), made, PROFILE)) == told(wanted)


def test_composed_and_decomposed_letters_are_one_password() -> None:
    made = make_password_slot(password("caf\u00e9 am See"), HEADER, keys(1))
    assert open_password_slot(password("cafe\u0301 am See"), made, PROFILE)


def test_compatibility_forms_are_not_one_password() -> None:
    made = make_password_slot(password("ﬁne"), HEADER, keys(1))
    with pytest.raises(SealBrokenError):
        open_password_slot(password("fine"), made, PROFILE)


@pytest.mark.parametrize("text", ["", "correct hors", "correct horse ", "Correct horse"])
def test_another_secret_opens_nothing(text: str) -> None:
    with pytest.raises(SealBrokenError):
        open_password_slot(password(text), slot(), PROFILE)


def test_another_profile_opens_nothing() -> None:
    with pytest.raises(SealBrokenError):
        open_password_slot(password(), slot(), ProfileId(b"q" * 16))
    # Nor where its owner knows the password and writes their own id into the header.
    forged = slot().replace(b"p" * 16, b"q" * 16)
    with pytest.raises(SealBrokenError):
        open_password_slot(password(), forged, ProfileId(b"q" * 16))


def test_every_flipped_bit_opens_nothing() -> None:
    made = slot()
    for bit in range(len(made) * 8):
        flipped = bytearray(made)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises((SealBrokenError, KdfOutOfBoundsError)):
            open_password_slot(password(), bytes(flipped), PROFILE)


def test_every_truncation_opens_nothing() -> None:
    made = slot()
    for size in range(len(made)):
        with pytest.raises(SealBrokenError):
            open_password_slot(password(), made[:size], PROFILE)
    with pytest.raises(SealBrokenError):
        open_password_slot(password(), made + b"\x00", PROFILE)


def test_parameters_are_refused_before_they_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def compute(*_: object, **__: object) -> bytearray:
        raise AssertionError("no work for parameters that are refused")

    monkeypatch.setattr("core.crypto.kdf.derive_argon2id", compute)
    for params in (KdfParams(2**32 - 1, 3, 4), KdfParams(64 * 1024, 1, 4), KdfParams(8, 1, 1)):
        header = dataclasses.replace(HEADER, params=params).pack()
        with pytest.raises(KdfOutOfBoundsError):
            open_password_slot(password(), header + bytes(128), PROFILE)


def test_a_slot_cannot_be_passed_off_as_another_type() -> None:
    made = slot()
    for kind in (SlotType.RECOVERY, SlotType.ARCHIVE, SlotType.QUICK):
        forged = dataclasses.replace(HEADER, type=kind).pack() + made[HEADER_SIZE:]
        with pytest.raises(SealBrokenError):
            open_password_slot(password(), forged, PROFILE)


BOUND = dataclasses.replace(HEADER, flags=flags_for(1))


def device(byte: bytes = b"d") -> DeviceSecret:
    """Return a device secret."""
    return DeviceSecret(bytearray(byte * 32))


def test_a_bound_slot_opens_with_the_device_secret_only() -> None:
    made = make_password_slot(password(), BOUND, keys(1), device())
    assert told(open_password_slot(password(), made, PROFILE, device())) == told(keys(1))
    for other in (None, device(b"e"), DeviceSecret(bytearray(32))):
        with pytest.raises(SealBrokenError):
            open_password_slot(password(), made, PROFILE, other)
    with pytest.raises(SealBrokenError):
        open_password_slot(password("another one"), made, PROFILE, device())


def test_a_device_secret_opens_no_slot_that_is_not_bound() -> None:
    with pytest.raises(SealBrokenError):
        open_password_slot(password(), slot(), PROFILE, device())


def test_a_slot_is_neither_bound_nor_freed_by_its_flags() -> None:
    free, bound = slot(), make_password_slot(password(), BOUND, keys(1), device())
    for made, flags in ((free, 1), (free, 3), (bound, 0), (bound, 1), (bound, 5)):
        forged = dataclasses.replace(HEADER, flags=flags).pack() + made[HEADER_SIZE:]
        for secret in (None, device()):
            with pytest.raises(SealBrokenError):
                open_password_slot(password(), forged, PROFILE, secret)


@pytest.mark.parametrize("place", range(8))
def test_a_header_tells_in_which_keyring_the_secret_lies(place: int) -> None:
    header = dataclasses.replace(HEADER, flags=flags_for(place))
    assert (header.needs_device, header.place) == (True, place)
    assert read_header(header.pack()) == header
    made = make_password_slot(password(), header, keys(1), device())
    assert open_password_slot(password(), made, PROFILE, device())


@pytest.mark.parametrize("flags", [2, 4, 14, 16, 17, 128, 255])
def test_unknown_flags_are_refused(flags: int) -> None:
    header = dataclasses.replace(HEADER, flags=flags)
    forged = header.pack() + slot()[HEADER_SIZE:]
    for secret in (None, device()):
        with pytest.raises(SealBrokenError):
            open_password_slot(password(), forged, PROFILE, secret)


def test_a_slot_without_a_device_secret_is_what_it_always_was() -> None:
    # The vectors pin it; here: zeros in the place of the device secret, and no flag.
    assert read_header(slot()).flags == 0
    zeros = make_password_slot(password(), BOUND, keys(1), DeviceSecret(bytearray(32)))
    assert zeros[HEADER_SIZE:] != slot()[HEADER_SIZE:], "the flag is part of the derivation"


def test_what_was_derived_is_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytearray] = []
    real = derive_hkdf

    def note(key: bytearray, *, salt: bytes, label: bytes, size: int) -> bytearray:
        out = real(key, salt=salt, label=label, size=size)
        seen.extend((key, out))
        return out

    monkeypatch.setattr(slots, "derive_hkdf", note)
    made = make_password_slot(password(), BOUND, keys(1), device())
    open_password_slot(password(), made, PROFILE, device())
    assert len(seen) == 4
    assert not any(map(any, seen))


def test_a_fresh_salt_gives_another_slot() -> None:
    randomness = SeededRandomness()
    headers = [make_header(SlotType.PASSWORD, FLOOR, PROFILE, randomness) for _ in range(2)]
    one, two = (slot(header) for header in headers)
    shared = sum(a == b for a, b in zip(one[HEADER_SIZE:], two[HEADER_SIZE:], strict=True))
    assert shared < 16, "nothing but chance is alike"


def test_the_commitment_is_of_the_key_and_not_the_key() -> None:
    made = slot()
    # A slot whose commitment is right and whose box is another's opens nothing either.
    other = make_password_slot(password(), HEADER, keys(2))
    assert made[HEADER_SIZE : HEADER_SIZE + 32] == other[HEADER_SIZE : HEADER_SIZE + 32]
    mixed = made[:-16] + other[-16:]
    with pytest.raises(SealBrokenError):
        open_password_slot(password(), mixed, PROFILE)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (slot, SlotType.PASSWORD),
        (lambda: KIT_HEADER.pack() + bytes(128), SlotType.RECOVERY),
        (lambda: b"", None),
        (lambda: bytes(181), None),
        (lambda: b"SRSL\x00\x02" + slot()[6:], None),  # a version to come
        (lambda: b"SRSL\x00\x01\x00\x63" + slot()[8:], None),  # a type to come
    ],
)
def test_the_type_of_whatever_lies_there(content: object, expected: SlotType | None) -> None:
    assert callable(content)
    assert type_of(content()) is expected


class TestRecoverySlot:
    private = derive_recovery_private(Secret(bytearray(range(20))), b"s" * 16)
    public = derive_recovery_public(Secret(bytearray(range(20))), b"s" * 16)

    def make(self, *epochs: int) -> bytes:
        return make_recovery_slot(self.public, KIT_HEADER, keys(*(epochs or (1,))))

    def test_the_private_key_opens_what_was_put_in(self) -> None:
        for epochs in ((1,), (1, 2)):
            made = self.make(*epochs)
            assert len(made) == RECOVERY_SLOT_SIZE
            opened = open_recovery_slot(bytearray(self.private), made, PROFILE)
            assert told(opened) == told(keys(*epochs))

    def test_another_key_or_profile_opens_nothing(self) -> None:
        other = derive_recovery_private(Secret(bytearray(20)), b"s" * 16)
        with pytest.raises(SealBrokenError):
            open_recovery_slot(other, self.make(), PROFILE)
        with pytest.raises(SealBrokenError):
            open_recovery_slot(bytearray(self.private), self.make(), ProfileId(b"q" * 16))

    def test_every_flipped_bit_opens_nothing(self) -> None:
        made = self.make()
        for bit in range(len(made) * 8):
            # X25519 ignores the top bit of a point, but HPKE binds the bytes that were sent.
            flipped = bytearray(made)
            flipped[bit // 8] ^= 1 << bit % 8
            with pytest.raises(SealBrokenError):
                open_recovery_slot(bytearray(self.private), bytes(flipped), PROFILE)

    def test_every_truncation_opens_nothing(self) -> None:
        made = self.make()
        for size in range(len(made)):
            with pytest.raises(SealBrokenError):
                open_recovery_slot(bytearray(self.private), made[:size], PROFILE)

    def test_no_two_are_alike(self) -> None:
        assert self.make()[HEADER_SIZE:] != self.make()[HEADER_SIZE:]
