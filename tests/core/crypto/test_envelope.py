"""A sealed row opens in its own place, and in no other of all there are."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.crypto.envelope import (
    NO_PARENT,
    PAD,
    Place,
    RowOpener,
    derive_context,
    open_row,
    seal_row,
    tag_of,
)
from core.crypto.keys import RecordsKey
from core.crypto.primitives import SealBrokenError
from core.vault.profile import ProfileId
from tests.fakes.randomness import SeededRandomness

HOME = Place(ProfileId(b"p" * 16), 1, b"i" * 16, 7, 2, b"a" * 16, 1, 3, 1)
ELSEWHERE: dict[str, tuple[object, ...]] = {
    "profile": (b"q" * 16, bytes(16)),
    "table": (2, 0, 255),
    "id": (b"j" * 16, bytes(16), b"i" * 15 + b"\x00"),
    "revision": (6, 8, 0, 2**63),
    "epoch": (1, 3, 0),
    "parent": (NO_PARENT, b"i" * 16),
    "field": (0, 2),
    "chunk": (2, 4, 0),
    "last": (0, 2),
    "format": (0, 2),
}
NO_PLACE: dict[str, tuple[object, ...]] = {
    "profile": (b"p" * 15, b"p" * 17, None),
    "table": (-1, 256, "1", 1.0, None),
    "id": (b"i" * 15, b"i" * 17, b"", "i" * 16, 7, None),
    "revision": (-1, 2**64, "7", 7.0, None, b"7"),
    "epoch": (-1, 2**32, "2", None),
    "parent": (b"", b"a" * 17, "a" * 16, None),
    "chunk": (-1, 2**32, "3", None),
    "last": (-1, 256, None),
    "format": (-1, 2**16, "1", None),
}


@pytest.fixture
def key() -> RecordsKey:
    """Return a key."""
    return RecordsKey(bytearray(range(32)))


def sealed(key: RecordsKey, content: bytes = b"content", place: Place = HOME) -> bytes:
    """Return sealed content."""
    return seal_row(key, place, content, SeededRandomness())


def moved(changes: dict[str, object], home: Place = HOME) -> Place:
    """Return the place with other columns."""
    return home._replace(**changes)  # type: ignore[arg-type]  # whatever a row may hold


def test_the_context_is_frozen() -> None:
    expected = (
        "01" + "70" * 16 + "01" + "69" * 16 + "61" * 16 + "01"
        "00000003" + "01" + "0001" + "0000000000000007" + "00000002"
    )
    assert derive_context(HOME).hex() == expected
    assert len(derive_context(HOME)) == 70


def test_it_opens_at_home(key: RecordsKey) -> None:
    assert open_row(key, HOME, sealed(key)) == b"content"


@pytest.mark.parametrize(("column", "values"), ELSEWHERE.items())
def test_moved_by_one_column_it_does_not_open(
    column: str, values: tuple[object, ...], key: RecordsKey
) -> None:
    blob = sealed(key)
    for value in values:
        with pytest.raises(SealBrokenError):
            open_row(key, moved({column: value}), blob)


def test_moved_by_any_two_columns_it_does_not_open(key: RecordsKey) -> None:
    blob = sealed(key)
    for one, two in itertools.combinations(ELSEWHERE, 2):
        for values in itertools.product(ELSEWHERE[one], ELSEWHERE[two]):
            with pytest.raises(SealBrokenError):
                open_row(key, moved(dict(zip((one, two), values, strict=True))), blob)


def test_no_two_places_share_a_context() -> None:
    places = [HOME] + [
        moved({column: value}) for column, values in ELSEWHERE.items() for value in values
    ]
    assert len({derive_context(place) for place in places}) == len(places)


@pytest.mark.parametrize(("column", "values"), NO_PLACE.items())
def test_whatever_else_a_column_holds_breaks_the_seal(
    column: str, values: tuple[object, ...], key: RecordsKey
) -> None:
    blob = sealed(key)
    for value in values:
        with pytest.raises(SealBrokenError):
            open_row(key, moved({column: value}), blob)


@pytest.mark.parametrize("blob", [b"", bytes(91), bytes(92), "text" * 30, 7, 1.5, None])
def test_what_is_no_blob_of_ours_breaks_the_seal(blob: object, key: RecordsKey) -> None:
    with pytest.raises(SealBrokenError):
        open_row(key, HOME, blob)


def test_every_flipped_bit_breaks_the_seal(key: RecordsKey) -> None:
    blob = sealed(key)
    for bit in range(len(blob) * 8):
        flipped = bytearray(blob)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(SealBrokenError):
            open_row(key, HOME, bytes(flipped))


def test_every_truncation_breaks_the_seal(key: RecordsKey) -> None:
    blob = sealed(key, b"x" * 100)
    for size in range(len(blob)):
        with pytest.raises(SealBrokenError):
            open_row(key, HOME, blob[:size])


def test_another_key_does_not_open(key: RecordsKey) -> None:
    with pytest.raises(SealBrokenError):
        open_row(RecordsKey(bytearray(32)), HOME, sealed(key))


@given(st.binary(max_size=1000))
def test_a_blob_tells_only_the_size_class_of_its_content(content: bytes) -> None:
    key = RecordsKey(bytearray(32))
    blob = sealed(key, content)
    assert (len(blob) - 28) % PAD == 0
    assert len(blob) - 28 - len(content) - 4 < PAD
    assert open_row(key, HOME, blob) == content


def test_a_length_beyond_the_plaintext_breaks_the_seal(key: RecordsKey) -> None:
    nonce = bytes(12)
    for length in (61, 2**32 - 1):
        plain = length.to_bytes(4, "big") + bytes(60)
        blob = nonce + key.seal(nonce, plain, derive_context(HOME))
        with pytest.raises(SealBrokenError):
            open_row(key, HOME, blob)


def test_a_seal_for_another_format_is_refused_even_where_it_opens(key: RecordsKey) -> None:
    other = HOME._replace(format=2)
    with pytest.raises(SealBrokenError):
        open_row(key, other, sealed(key, place=other))


def test_the_same_content_is_never_sealed_alike(key: RecordsKey) -> None:
    randomness = SeededRandomness()
    blobs = {seal_row(key, HOME, b"content", randomness) for _ in range(100)}
    assert len({blob[:12] for blob in blobs}) == len(blobs) == 100


def test_the_tag_is_the_end(key: RecordsKey) -> None:
    blob = sealed(key)
    assert tag_of(blob) == blob[-16:]


Opening = Callable[[RecordsKey, Place, object], bytes]


def open_in_bulk(key: RecordsKey, place: Place, blob: object) -> bytes:
    """Open as lists do."""
    opener = RowOpener(key, place.profile, place.table, place.field)
    return opener.open(
        place.id,
        place.revision,
        place.epoch,
        blob,  # type: ignore[arg-type]  # whatever a row may hold
        place.parent,
    )


def test_the_quick_way_opens_what_the_plain_way_opens(key: RecordsKey) -> None:
    for home in (HOME._replace(chunk=0, last=0), Place(HOME.profile, 9, HOME.id, 2**40, 5)):
        blob = sealed(key, place=home)
        assert open_in_bulk(key, home, blob) == open_row(key, home, blob) == b"content"


@pytest.mark.parametrize("column", ["profile", "table", "id", "revision", "epoch", "parent"])
def test_the_quick_way_refuses_what_the_plain_way_refuses(column: str, key: RecordsKey) -> None:
    home = HOME._replace(chunk=0, last=0)
    blob = sealed(key, place=home)
    strange = NO_PLACE[column] if column in ("id", "revision", "epoch", "parent") else ()
    for value in (*ELSEWHERE[column], *strange):
        with pytest.raises(SealBrokenError):
            open_in_bulk(key, moved({column: value}, home), blob)


def test_an_id_cannot_lend_its_end_to_its_parent(key: RecordsKey) -> None:
    home = HOME._replace(chunk=0, last=0)
    blob = sealed(key, place=home)
    for cut in (1, 15):
        place = home._replace(id=home.id[:cut], parent=home.id[cut:] + home.parent)
        with pytest.raises(SealBrokenError):
            open_in_bulk(key, place, blob)
        with pytest.raises(SealBrokenError):
            open_row(key, place, blob)


@pytest.mark.parametrize("blob", [b"", bytes(91), bytes(92), "text" * 30, 7, 1.5, None])
def test_the_quick_way_refuses_what_is_no_blob(blob: object, key: RecordsKey) -> None:
    with pytest.raises(SealBrokenError):
        open_in_bulk(key, HOME._replace(chunk=0, last=0), blob)
