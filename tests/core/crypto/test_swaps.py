"""Every blob in every other blob's place, and every bit of every kind of blob: nothing opens.

Counted, because a matrix that shrank by accident would pass as well.
"""

from __future__ import annotations

import contextlib
import itertools
import sys
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from core.crypto.envelope import NO_PARENT, Place, RowOpener, open_row, seal_row
from core.crypto.kdf import FLOOR
from core.crypto.keys import Epoch, RecordsKey, SubKeys, VaultKey, derive_subkeys
from core.crypto.primitives import SealBrokenError, Sealer
from core.crypto.recovery import derive_recovery_private, derive_recovery_public
from core.crypto.slots import (
    NO_KDF,
    SlotHeader,
    SlotType,
    make_password_slot,
    make_recovery_slot,
    open_password_slot,
    open_recovery_slot,
)
from core.errors import KdfOutOfBoundsError
from core.vault.profile import ProfileId
from core.vault.secret import Secret
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.randomness import SeededRandomness

MARIA, JONAS = ProfileId(b"m" * 16), ProfileId(b"j" * 16)
TABLES = range(1, 15)
CONTENT = b"what only one place may say"
PURPOSES = ("records", "manifest", "drafts")


def places() -> list[Place]:
    """Return places that differ in each way in which rows of real vaults differ."""
    everywhere = [Place(MARIA, table, b"i" * 16, 2, 1, b"p" * 16) for table in TABLES]
    home = everywhere[0]
    others: dict[str, tuple[object, ...]] = {
        "profile": (MARIA, JONAS),
        "id": (b"i" * 16, b"k" * 16),
        "parent": (b"p" * 16, NO_PARENT),
        "field": (0, 1, 2),
        "revision": (2, 3),
        "epoch": (1, 2),
    }
    for values in itertools.product(*others.values()):
        everywhere.append(home._replace(**dict(zip(others, values, strict=True))))  # type: ignore[arg-type]  # columns of a row
    for chunk, last in itertools.product(range(4), (0, 1)):
        everywhere.append(Place(MARIA, 3, b"a" * 16, 0, 1, b"i" * 16, 0, chunk, last))
    return list(dict.fromkeys(everywhere))


def refuses(attempt: Callable[[], object]) -> bool:
    """Tell whether an attempt ends as a broken seal does."""
    with contextlib.suppress(SealBrokenError, KdfOutOfBoundsError):
        attempt()
        return False
    return True


def test_no_blob_opens_in_the_place_of_another() -> None:
    key, everywhere, randomness = RecordsKey(bytearray(32)), places(), SeededRandomness()
    blobs = [seal_row(key, place, CONTENT, randomness) for place in everywhere]
    cases = 0
    for place in everywhere:
        opener = RowOpener(key, place.profile, place.table, place.field)
        for other, blob in zip(everywhere, blobs, strict=True):
            if other == place:
                assert open_row(key, place, blob) == CONTENT
                continue
            cases += 1
            with pytest.raises(SealBrokenError):
                open_row(key, place, blob)
            if not place.chunk and not place.last:
                with pytest.raises(SealBrokenError):
                    opener.open(place.id, place.revision, place.epoch, blob, place.parent)
    sys.stdout.write(f"{cases} swaps of {len(everywhere)} blobs\n")
    assert cases >= 10_000


def test_no_blob_opens_under_another_key() -> None:
    keys = {
        (profile, epoch, purpose): getattr(subkeys_of(profile, epoch), purpose)
        for profile in (MARIA, JONAS)
        for epoch in (1, 2)
        for purpose in PURPOSES
    }
    place, randomness = places()[0], SeededRandomness()
    for one, key in keys.items():
        blob = seal_row(key, place, CONTENT, randomness)
        opened = [name for name, other in keys.items() if opens(other, place, blob)]
        assert opened == [one]


def subkeys_of(profile: ProfileId, epoch: int) -> SubKeys:
    """Return the keys under one vault key, whose bytes are the same for every epoch."""
    return derive_subkeys(VaultKey(bytearray(32), Epoch(epoch)), profile)


def opens(key: Sealer, place: Place, blob: bytes) -> bool:
    """Tell whether a key opens a blob in a place."""
    return not refuses(lambda: open_row(key, place, blob))


def changed(blob: bytes) -> Iterator[bytes]:
    """Yield a blob with each one of its bits turned, each beginning of it, and one byte more."""
    for at, bit in itertools.product(range(len(blob)), range(8)):
        turned = bytearray(blob)
        turned[at] ^= 1 << bit
        yield bytes(turned)
    yield from (blob[:size] for size in range(len(blob)))
    yield from (blob[size:] for size in range(1, len(blob)))
    yield from (blob + b"\x00", b"\x00" + blob, blob + blob)


@pytest.mark.parametrize("size", [0, 1, 60, 61, 500])
def test_every_bit_and_every_length_of_a_row_counts(size: int) -> None:
    key, place = RecordsKey(bytearray(32)), places()[0]
    blob = seal_row(key, place, bytes(size), SeededRandomness())
    opener = RowOpener(key, place.profile, place.table, place.field)
    cases = 0
    for other in changed(blob):
        cases += 1
        assert refuses(partial(open_row, key, place, other))
        assert refuses(
            partial(opener.open, place.id, place.revision, place.epoch, other, place.parent)
        )
    assert cases == len(blob) * 10 + 2


def test_every_bit_and_every_length_of_a_password_slot_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use_cheap_kdf(monkeypatch)
    secret = Secret.from_text("correct horse")
    header = SlotHeader(SlotType.PASSWORD, FLOOR, MARIA, b"s" * 16)
    slot = make_password_slot(secret, header, (VaultKey(bytearray(32), Epoch(1)),))
    assert open_password_slot(secret, slot, MARIA)
    for other in changed(slot):
        assert refuses(partial(open_password_slot, secret, other, MARIA))
    assert refuses(lambda: open_password_slot(secret, slot, JONAS))


def test_every_bit_and_every_length_of_a_recovery_slot_counts() -> None:
    kit, salt = Secret(bytearray(range(20))), b"s" * 16
    public, private = derive_recovery_public(kit, salt), derive_recovery_private(kit, salt)
    header = SlotHeader(SlotType.RECOVERY, NO_KDF, MARIA, salt)
    slot = make_recovery_slot(public, header, (VaultKey(bytearray(32), Epoch(1)),))
    assert open_recovery_slot(private, slot, MARIA)
    for other in changed(slot):
        assert refuses(partial(open_recovery_slot, private, other, MARIA))
    assert refuses(lambda: open_recovery_slot(private, slot, JONAS))
