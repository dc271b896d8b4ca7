"""One page of the key file: everything fits, everything is bounded, everything is vouched for."""

from __future__ import annotations

import dataclasses
import hashlib
import struct
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from core.errors import KeyFileTamperedError, NewerSchemaError, PictureRefusedError
from core.ports import Millis
from core.storage.key_page import (
    PAGE,
    CopyRecord,
    Countdown,
    Decision,
    KeyFile,
    Life,
    pack_page,
    unpack_page,
)
from core.vault.profile import PICTURE_LIMIT, Card, ProfileId, ProfileState
from tests.core.storage.vaults import PROFILE, key_file, picture, subkeys

PATH = Path("profile.keys")
BODY = PAGE - 96

FULL = dataclasses.replace(
    key_file(slots=8),
    card=Card(name="\U0001f511" * 40, colour="c" * 32, symbol="s" * 32, picture=picture(40 * 1024)),
    life=Life(
        state=ProfileState.HELD,
        last_opened=Millis(1_800_000_000_000),
        decision=Decision(
            with_password=True,
            requested=Millis(1_800_000_000_000),
            seconds=90 * 24 * 3600,
            copy=CopyRecord(
                "/" + "ü" * 2047, "strongroom", 10**6, 10**6, b"h" * 32, b"d" * 32, True
            ),
            counts=tuple((f"what-{number}", 10**6) for number in range(20)),
        ),
        countdown=Countdown(
            90 * 24 * 3600, "b" * 36, Millis(10**12), Millis(1_800_000_000_000), 24 * 3600
        ),
        purge_id=b"x" * 16,
        waits=((Millis(1_700_000_000_000), Millis(1_800_000_000_000)),) * 4,
    ),
)


def rehashed(page: bytes | bytearray) -> bytes:
    """Return a page whose hash is right again, as anyone can make it."""
    return bytes(page[:BODY]) + hashlib.sha256(page[:BODY]).digest() + bytes(page[-64:])


def framed(part: bytes) -> bytes:
    """Return a part with its length before it."""
    return struct.pack(">I", len(part)) + part


def forged(
    *,
    head: bytes = b"STRGKEYS\x00\x01" + bytes(PROFILE) + (1).to_bytes(8, "big"),
    card: object = ("Maria", "blue", None, None, 1_800_000_000_000),
    life: object = (),
    slots: bytes = b"\x01" + framed(b"slot"),
    fill: bytes = b"",
) -> bytes:
    """Return a page with a right hash and any content at all."""
    body = head + framed(msgspec.msgpack.encode(card)) + framed(msgspec.msgpack.encode(life))
    body += slots + fill
    return rehashed(body + bytes(BODY - len(body)) + bytes(96))


@pytest.mark.parametrize("content", [key_file(), FULL, key_file(sequence=2**40, slots=1)])
def test_what_is_written_is_read(content: KeyFile) -> None:
    page = pack_page(content)
    assert len(page) == PAGE
    assert unpack_page(page, PATH) == content


def test_the_largest_picture_and_eight_slots_fit_with_room() -> None:
    used = len(pack_page(FULL)[:BODY].rstrip(b"\x00"))
    assert FULL.card.picture is not None
    assert len(FULL.card.picture) == PICTURE_LIMIT
    assert used < BODY - 8 * 1024, "8 KiB are left for what is still to come"


def test_the_head_is_frozen() -> None:
    page = pack_page(key_file(sequence=258))
    assert page[:34].hex() == b"STRGKEYS".hex() + "0001" + PROFILE.hex() + "0000000000000102"
    assert page[BODY : BODY + 32] == hashlib.sha256(page[:BODY]).digest()
    assert page[-32:] == bytes(32), "kept for a key of the installation"


def test_every_flipped_byte_is_damage_or_shows_in_the_mac() -> None:
    page = pack_page(key_file())
    content = unpack_page(page, PATH)
    assert content is not None
    step = 61  # a prime, so that it walks over every part of the page
    for at in [*range(600), *range(600, PAGE, step), *range(PAGE - 96, PAGE)]:
        flipped = bytearray(page)
        flipped[at] ^= 0x10
        found = unpack_page(bytes(flipped), PATH)
        if at < PAGE - 64:
            assert found is None
        elif at < PAGE - 32:
            assert found is not None
            with pytest.raises(KeyFileTamperedError):
                found.check(subkeys().key_file, PATH)


@pytest.mark.parametrize("size", [0, 1, 33, PAGE - 1, PAGE + 1])
def test_a_page_of_another_size_is_damaged(size: int) -> None:
    page = pack_page(key_file())
    assert unpack_page((page + b"\x00")[:size], PATH) is None


def test_a_newer_version_is_named() -> None:
    head = b"STRGKEYS\x00\x02" + bytes(PROFILE) + bytes(8)
    with pytest.raises(NewerSchemaError) as refused:
        unpack_page(forged(head=head), PATH)
    assert (refused.value.found, refused.value.known) == (2, 1)


NO_CONTENT: dict[str, Callable[[], bytes]] = {
    "another magic": lambda: forged(head=b"OTHERKEY\x00\x01" + bytes(24)),
    "version nought": lambda: forged(head=b"STRGKEYS\x00\x00" + bytes(24)),
    "the last sequence": lambda: forged(head=b"STRGKEYS\x00\x01" + bytes(PROFILE) + b"\xff" * 8),
    "a sequence to end them all": lambda: forged(
        head=b"STRGKEYS\x00\x01" + bytes(PROFILE) + (2**62).to_bytes(8, "big")
    ),
    "a count to end them all": lambda: forged(card=("n", "b", None, None, 0, 2**62)),
    "no slots": lambda: forged(slots=b"\x00"),
    "nine slots": lambda: forged(slots=b"\x09" + framed(b"slot") * 9),
    "fewer slots than said": lambda: forged(slots=b"\x02" + framed(b"slot"), fill=b"\xff\xff"),
    "a slot beyond the page": lambda: forged(slots=b"\x01\x00\x01\x00\x00"),
    "something after the slots": lambda: forged(fill=b"\x01"),
    "something at the end": lambda: rehashed(
        pack_page(key_file())[: BODY - 1] + b"\x01" + bytes(96)
    ),
    "no name": lambda: forged(card=("", "blue", None, None, 0)),
    "a long name": lambda: forged(card=("n" * 41, "blue", None, None, 0)),
    "a long colour": lambda: forged(card=("n", "c" * 33, None, None, 0)),
    "a long symbol": lambda: forged(card=("n", "blue", "s" * 33, None, 0)),
    "a large picture": lambda: forged(card=("n", "b", None, picture(PICTURE_LIMIT + 1), 0)),
    "no picture of ours": lambda: forged(card=("n", "b", None, b"GIF89a" + bytes(99), 0)),
    "an enormous picture": lambda: forged(
        card=("n", "b", None, picture(99)[:16] + b"\x00\x00\xff\xff" * 2 + bytes(9), 0)
    ),
    "a time before time": lambda: forged(card=("n", "b", None, None, -1)),
    "a time past the calendar": lambda: forged(card=("n", "b", None, None, 253_402_300_800_000)),
    "half a card": lambda: forged(card=("n", "b")),
    "a card that is text": lambda: forged(card="card"),
    "a state to come": lambda: forged(life=("sleeping",)),
    "an endless wait": lambda: forged(life=("scheduled", None, None, (2**40, "b", 0, 0))),
    "a wait below nothing": lambda: forged(life=("scheduled", None, None, (-1, "b", 0, 0))),
    "a wait from nowhere": lambda: forged(life=("scheduled", None, None, (1, "b", 0, 2**60))),
}


@pytest.mark.parametrize("why", NO_CONTENT)
def test_what_somebody_put_there_with_a_right_hash_is_still_bounded(why: str) -> None:
    assert unpack_page(NO_CONTENT[why](), PATH) is None


def test_what_a_forger_may_write_is_read() -> None:
    # So that the cases above fail for the reason they name.
    content = unpack_page(forged(), PATH)
    assert content is not None
    assert (content.card.name, content.life, content.slots) == ("Maria", Life(), (b"slot",))


def test_elements_to_come_are_ignored_and_elements_not_yet_there_have_defaults() -> None:
    page = forged(
        card=("Maria", "blue", None, None, 0, 1, "to come"),
        life=("active", None, None, None, None, None, (), False, "to come"),
    )
    content = unpack_page(page, PATH)
    assert content is not None
    assert content.life == Life()
    assert unpack_page(forged(life=("held",)), PATH) is not None


@pytest.mark.parametrize("content", [picture(PICTURE_LIMIT + 1), b"GIF89a", b"", picture(30)[:20]])
def test_a_picture_that_could_not_be_read_back_is_never_written(content: bytes) -> None:
    card = Card(name="Maria", picture=content)
    with pytest.raises(PictureRefusedError):
        pack_page(dataclasses.replace(key_file(), card=card))


def test_a_ninth_slot_or_a_name_that_could_not_be_read_back_is_our_own_mistake() -> None:
    with pytest.raises(AssertionError):
        pack_page(key_file(slots=9))
    with pytest.raises(AssertionError):
        pack_page(dataclasses.replace(key_file(), card=Card(name="n" * 41)))


class TestVouching:
    """The vault key vouches for card, slots, profile and a decision made with the password."""

    content = FULL.signed(subkeys().key_file)

    def is_vouched(self, content: KeyFile) -> bool:
        try:
            content.check(subkeys().key_file, PATH)
        except KeyFileTamperedError:
            return False
        return True

    def test_what_the_owner_wrote_is_vouched_for(self) -> None:
        assert self.is_vouched(self.content)

    def test_no_other_key_vouches(self) -> None:
        with pytest.raises(KeyFileTamperedError):
            self.content.check(subkeys(2).key_file, PATH)

    @pytest.mark.parametrize(
        "changes",
        [
            {"name": "Mario"},
            {"colour": "red"},
            {"symbol": None},
            {"picture": None},
        ],
    )
    def test_the_card_cannot_be_changed(self, changes: dict[str, str | None]) -> None:
        card = dataclasses.replace(self.content.card, **changes)  # type: ignore[arg-type]
        assert not self.is_vouched(dataclasses.replace(self.content, card=card))

    def test_no_slot_can_be_added_removed_moved_cut_or_put_back(self) -> None:
        slots = self.content.slots
        others = [
            (*slots[:7],),
            (*slots[:7], b"\x09" * 181),
            (slots[1], slots[0], *slots[2:]),
            (slots[0][:-1], *slots[1:]),
            (slots[0] + slots[1], *slots[2:]),
            (slots[0], slots[0], *slots[2:]),
        ]
        for other in others:
            assert not self.is_vouched(dataclasses.replace(self.content, slots=other))

    def test_how_old_it_is_cannot_be_changed(self) -> None:
        assert self.content.age == self.content.vouched > FULL.vouched
        raised = dataclasses.replace(self.content, sequence=1000)
        assert (raised.age, self.is_vouched(raised)) == (self.content.age, True)
        for number in (0, self.content.vouched + 1):
            assert not self.is_vouched(dataclasses.replace(self.content, vouched=number))

    def test_each_signing_counts_above_all_before(self) -> None:
        raised = dataclasses.replace(self.content, sequence=1000).signed(subkeys().key_file)
        assert raised.vouched == 1001, "above the sequence and the count"
        assert dataclasses.replace(raised, sequence=1).signed(subkeys().key_file).vouched == 1002

    def test_a_page_of_before_there_was_that_number_is_vouched_for(self) -> None:
        before = dataclasses.replace(FULL, vouched=0)
        mac = subkeys().key_file.mac(before.authenticated_parts())
        assert self.is_vouched(dataclasses.replace(before, mac=mac))
        assert before.age == before.sequence

    def test_profile_and_time_of_making_cannot_be_changed(self) -> None:
        other = dataclasses.replace(self.content, profile=ProfileId(bytes(16)))
        assert not self.is_vouched(other)
        assert not self.is_vouched(dataclasses.replace(self.content, created=Millis(1)))

    def test_a_decision_made_with_the_password_cannot_be_forged_or_changed(self) -> None:
        life = self.content.life
        assert life.decision is not None
        sooner = msgspec.structs.replace(life.decision, seconds=1)
        for decision in (None, sooner, msgspec.structs.replace(life.decision, with_password=False)):
            changed = msgspec.structs.replace(life, decision=decision)
            assert not self.is_vouched(dataclasses.replace(self.content, life=changed))
        active = key_file()
        forged_life = Life(state=ProfileState.SCHEDULED, decision=life.decision)
        assert self.is_vouched(active)
        assert not self.is_vouched(dataclasses.replace(active, life=forged_life))

    def test_what_must_change_while_locked_may(self) -> None:
        life = self.content.life
        ticked = msgspec.structs.replace(
            life, countdown=Countdown(1, "b", Millis(0), Millis(0)), last_opened=None
        )
        changed = dataclasses.replace(self.content, sequence=99, life=ticked)
        assert self.is_vouched(changed)
        unproved = Decision(False, Millis(0), 60, None, ())
        scheduled = Life(state=ProfileState.SCHEDULED, decision=unproved)
        assert self.is_vouched(dataclasses.replace(key_file(), life=scheduled))
