"""The manifest lists every row; what it says can neither be forged nor put back."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterable

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.crypto.envelope import FORMAT, NO_PARENT, Place, seal_row
from core.errors import VaultDamagedError
from core.storage import manifest
from core.storage.manifest import (
    FULL,
    ROOT_ID,
    Bucket,
    ManifestSeal,
    Root,
    RowKey,
    RowMark,
    bits_for,
    bucket_id,
    bucket_of,
    hash_tags,
    spread,
)
from core.vault.profile import ProfileId
from tests.core.storage.vaults import PROFILE, subkeys
from tests.fakes.randomness import SeededRandomness

ROOT = Root(9, 2, 0, b"h" * 32, 0, bytes(32))
MARKS = {RowKey(1, b"i" * 16): RowMark(3, b"t" * 16), RowKey(4, b"f" * 16): RowMark(1, b"u" * 16)}


@dataclasses.dataclass
class Row:
    """A row of the manifest's tables."""

    id: bytes
    revision: int
    sealed: object
    parent: bytes = NO_PARENT
    epoch: int = 1
    format: int = FORMAT


def seal(profile: ProfileId = PROFILE, epoch: int = 1) -> ManifestSeal:
    """Return the seal of a profile and epoch."""
    return ManifestSeal(subkeys(epoch, profile).manifest, profile, epoch, "vault.db")


def bucket_row(number: int = 0, sequence: int = 5) -> Row:
    """Return a bucket's row."""
    blob = seal().seal_bucket(number, Bucket(MARKS), sequence, SeededRandomness())
    return Row(bucket_id(number), sequence, blob)


def root_row() -> Row:
    """Return the root's row."""
    return Row(ROOT_ID, 9, seal().seal_root(ROOT, SeededRandomness()))


def test_what_is_sealed_opens() -> None:
    assert seal().open_bucket(bucket_row()) == MARKS
    assert seal().open_root(root_row()) == ROOT


CHANGES: tuple[dict[str, object], ...] = (
    {"id": bucket_id(1)},
    {"id": b""},
    {"id": bytes(17)},
    {"id": "0" * 16},
    {"revision": 4},
    {"revision": 10},
    {"revision": "9"},
    {"epoch": 2},
    {"epoch": None},
    {"parent": b"p" * 16},
    {"parent": b""},
    {"format": 2},
    {"sealed": None},
    {"sealed": "text" * 40},
    {"sealed": b""},
    {"sealed": bytes(92)},
)


@pytest.mark.parametrize("change", CHANGES)
def test_moved_or_changed_nothing_opens(change: dict[str, object]) -> None:
    for row, opened in ((bucket_row(), seal().open_bucket), (root_row(), seal().open_root)):
        changed = dataclasses.replace(row, **change)  # type: ignore[arg-type]
        with pytest.raises(VaultDamagedError):
            opened(changed)


def test_another_profile_or_epoch_opens_nothing() -> None:
    for other in (seal(ProfileId(bytes(16))), seal(epoch=2)):
        with pytest.raises(VaultDamagedError):
            other.open_root(root_row())
        with pytest.raises(VaultDamagedError):
            other.open_bucket(bucket_row())


def test_root_and_bucket_are_not_taken_for_each_other() -> None:
    with pytest.raises(VaultDamagedError):
        seal().open_root(bucket_row(sequence=9))
    with pytest.raises(VaultDamagedError):
        seal().open_bucket(root_row())


def test_a_root_that_says_another_sequence_than_its_row_is_refused() -> None:
    keys = subkeys()
    lying = msgspec.msgpack.encode(msgspec.structs.replace(ROOT, sequence=8))
    blob = seal_row(keys.manifest, Place(PROFILE, 14, ROOT_ID, 9, 1), lying, SeededRandomness())
    with pytest.raises(VaultDamagedError):
        seal().open_root(Row(ROOT_ID, 9, blob))


def test_an_entry_is_frozen() -> None:
    packed = Bucket({RowKey(1, b"i" * 16): RowMark(258, b"t" * 16)}).pack()
    assert packed.hex() == "01" + "69" * 16 + "0000000000000102" + "74" * 16
    assert len(packed) == 41


rows = st.dictionaries(
    st.tuples(st.integers(1, 11), st.binary(min_size=16, max_size=16)).map(lambda p: RowKey(*p)),
    st.tuples(st.integers(0, 2**63 - 1), st.binary(min_size=16, max_size=16)).map(
        lambda p: RowMark(*p)
    ),
    max_size=60,
)


@given(rows, st.integers(0, 4))
def test_spreading_loses_and_doubles_nothing(marks: dict[RowKey, RowMark], bits: int) -> None:
    buckets = spread(marks.items(), bits)
    assert len(buckets) == 1 << bits
    assert dict(itertools.chain.from_iterable(bucket.items() for bucket in buckets)) == marks
    for number, bucket in enumerate(buckets):
        assert all(bucket_of(key.id, bits) == number for key in bucket)
        assert Bucket.of(unpack(bucket.pack())) == bucket


def unpack(content: bytes) -> Iterable[tuple[int, bytes, int, bytes]]:
    """Read entries the plainest way."""
    for at in range(0, len(content), 41):
        entry = content[at : at + 41]
        yield entry[0], entry[1:17], int.from_bytes(entry[17:25], "big"), entry[25:]


def test_packing_does_not_depend_on_the_order_of_adding() -> None:
    assert Bucket(MARKS).pack() == Bucket(dict(reversed(MARKS.items()))).pack()


def test_splitting_halves_each_bucket() -> None:
    for bits in range(8):
        for number in range(256):
            row = bytes([number]) + bytes(15)
            assert bucket_of(row, bits + 1) >> 1 == bucket_of(row, bits)


@pytest.mark.parametrize(
    ("count", "bits"), [(0, 0), (FULL, 0), (FULL + 1, 1), (2 * FULL, 1), (2 * FULL + 1, 2)]
)
def test_buckets_are_split_before_they_are_full(count: int, bits: int) -> None:
    assert bits_for(count) == bits


def test_a_million_rows_keep_buckets_small() -> None:
    assert 1_000_000 / (1 << bits_for(1_000_000)) <= FULL
    assert bits_for(10**12) == 24, "and there is an end to it"


def test_the_root_binds_the_buckets_in_their_order() -> None:
    one, two = b"a" * 16, b"b" * 16
    assert len({hash_tags(tags) for tags in ([one, two], [two, one], [one], [one, two, two])}) == 4


def test_numbers_of_buckets_are_rows_of_sixteen_bytes() -> None:
    assert manifest.bucket_id(258).hex() == "00" * 14 + "0102"
