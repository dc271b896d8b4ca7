"""One page of the key file: what it holds, and how that lies in 64 KiB.

`docs/file-formats.md` has the layout byte by byte.
"""

from __future__ import annotations

import dataclasses
import struct
from pathlib import Path
from typing import Annotated

import msgspec

from core.crypto.keys import InstallationKey, KeyFileKey
from core.crypto.primitives import equal, sha256
from core.errors import KeyFileTamperedError, NewerSchemaError, PictureRefusedError
from core.ports import Millis
from core.storage.decisions import (
    WORD_LIMIT,
    CopyRecord,
    Decision,
    MoveRecord,
    Seconds,
    Time,
)
from core.vault.profile import (
    NAME_LIMIT,
    PICTURE_LIMIT,
    Card,
    ProfileId,
    ProfileState,
    is_picture,
)

__all__ = ["CopyRecord", "Decision", "MoveRecord"]

MAGIC = b"STRGKEYS"
_MARK_LABEL = b"strongroom/installation/1\x00"
VERSION = 1
PAGE = 64 * 1024
_HEAD = struct.Struct(">8sH16sQ")
_LENGTH = struct.Struct(">I")
_TRAILER = 3 * 32
_DECISION = 2
MAX_SLOTS = 8
LAST_SEQUENCE = 2**62
"""Numbers from here on count as damage: nobody gets there by counting, and one must go higher."""


MAX_WAITS = 4
"""More are not remembered: what lay in Trash through all of them has waited for weeks."""


class Countdown(msgspec.Struct, frozen=True, array_like=True):
    """The clock record of a wait: seconds left, and the clocks when that was true.

    `held_seconds` is what remains of the extra day of a HELD profile, None while not held.
    """

    seconds_left: Seconds
    boot_id: str
    boot_clock: Annotated[Millis, msgspec.Meta(ge=-1000, le=253_402_300_799_999)]
    wall: Time
    held_seconds: Seconds | None = None


class Life(msgspec.Struct, frozen=True, array_like=True):
    """The state of a profile.

    `pin_place` is the number of the OS keyring that may be asked for a PIN's secret; whoever
    writes one in or out gains nothing, for nothing else hangs on it. `waits` are from when until
    when deletions that were called off had waited, the newest last. No key vouches for them:
    whoever writes the file can keep what is in Trash there for longer, or let it go when it
    would have gone without the wait. Nor for `named`, whether the receipt may bear the name:
    whoever could set it reads that name off the card.
    """

    state: ProfileState = ProfileState.ACTIVE
    last_opened: Time | None = None
    decision: Decision | None = None
    countdown: Countdown | None = None
    purge_id: bytes | None = None
    pin_place: Annotated[int, msgspec.Meta(ge=0, le=255)] | None = None
    waits: Annotated[tuple[tuple[Time, Time], ...], msgspec.Meta(max_length=MAX_WAITS)] = ()
    named: bool = False

    def opened(self, now: Millis) -> Life:
        """Return the life of a profile that nothing but an unlock just now happened to."""
        return Life(last_opened=now, waits=self.waits)

    def resumed(self, now: Millis) -> Life:
        """Return the life after what was decided was called off: that wait is noted, if any."""
        waits = self.waits
        if self.decision is not None:
            waits = (*waits, (self.decision.requested, now))[-MAX_WAITS:]
        return Life(last_opened=self.last_opened, waits=waits)

    def waited_since(self, moment: Millis) -> int:
        """Return for how many milliseconds since then the profile waited for its deletion."""
        return sum(max(0, until - max(since, moment)) for since, until in self.waits)


class _StoredCard(msgspec.Struct, frozen=True, array_like=True):
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=NAME_LIMIT)]
    colour: Annotated[str, msgspec.Meta(max_length=WORD_LIMIT)]
    symbol: Annotated[str, msgspec.Meta(max_length=WORD_LIMIT)] | None
    picture: Annotated[bytes, msgspec.Meta(max_length=PICTURE_LIMIT)] | None
    created: Time
    vouched: Annotated[int, msgspec.Meta(ge=0, lt=LAST_SEQUENCE)] = 0


@dataclasses.dataclass(frozen=True, kw_only=True)
class KeyFile:
    """One page's content. `mac` authenticates all but the clock record, under the vault key.

    `vouched` counts what the vault key vouched for, and is under the MAC; `sequence` is
    anybody's word, for it also counts what is written while no key is at hand.
    """

    profile: ProfileId
    sequence: int
    card: Card
    created: Millis
    life: Life
    slots: tuple[bytes, ...] = dataclasses.field(repr=False)
    vouched: int = 0
    mac: bytes = dataclasses.field(repr=False, default=bytes(32))
    checksum: bytes = dataclasses.field(repr=False, compare=False, default=bytes(32))
    """The SHA-256 of the page this was read from or written to; what `mark` is over."""
    mark: bytes = dataclasses.field(repr=False, compare=False, default=bytes(32))
    """That page's MAC under the key of the installation, zeros where there was none."""

    def is_marked(self, key: InstallationKey) -> bool:
        """Tell whether the page was written by this installation, and is as it was written."""
        return equal(self.mark, _mark(key, self.checksum))

    def authenticated_parts(self) -> bytes:
        """Return what the vault key vouches for: card, slots, and a decision made with it."""
        decision = self.life.decision
        vouched = decision if decision is not None and decision.with_password else None
        return b"".join(
            (
                _HEAD.pack(MAGIC, VERSION, self.profile, 0),
                _framed(_pack_card(self)),
                _framed(msgspec.msgpack.encode(vouched.parts() if vouched is not None else None)),
                *(_framed(slot) for slot in self.slots),
            )
        )

    def signed(self, key: KeyFileKey) -> KeyFile:
        """Return the same content vouched for under the vault key, as its newest state."""
        counted = dataclasses.replace(self, vouched=max(self.sequence, self.vouched) + 1)
        return dataclasses.replace(counted, mac=key.mac(counted.authenticated_parts()))

    @property
    def age(self) -> int:
        """Return the number that tells an earlier key file from a later one."""
        return self.vouched or self.sequence

    def check(self, key: KeyFileKey, path: Path) -> None:
        """Raise KeyFileTamperedError unless the vault key vouches for this content."""
        if not equal(self.mac, key.mac(self.authenticated_parts())):
            raise KeyFileTamperedError(path=str(path))


def _framed(part: bytes) -> bytes:
    return _LENGTH.pack(len(part)) + part


def _pack_life(life: Life) -> bytes:
    parts: list[object] = list(msgspec.structs.astuple(life))
    if life.decision is not None:
        parts[_DECISION] = life.decision.parts()
    return msgspec.msgpack.encode(parts)


def _pack_card(content: KeyFile) -> bytes:
    card = content.card
    stored = [card.name, card.colour, card.symbol, card.picture, content.created]
    # A page of before there was this number is vouched for without it.
    return msgspec.msgpack.encode([*stored, content.vouched] if content.vouched else stored)


def _mark(key: InstallationKey, checksum: bytes) -> bytes:
    return key.mac(_MARK_LABEL, checksum)


def pack_page(content: KeyFile, key: InstallationKey | None = None) -> bytes:
    """Return one page of 64 KiB, which can be read again; marked where there is a key for that.

    Raises PictureRefusedError.
    """
    if content.card.picture is not None and not is_picture(content.card.picture):
        raise PictureRefusedError(detail="not-a-small-png")
    assert 1 <= len(content.slots) <= MAX_SLOTS
    body = b"".join(
        (
            _HEAD.pack(MAGIC, VERSION, content.profile, content.sequence),
            _framed(_pack_card(content)),
            _framed(_pack_life(content.life)),
            bytes([len(content.slots)]),
            *(_framed(slot) for slot in content.slots),
        )
    )
    assert len(body) <= PAGE - _TRAILER, "a card and eight slots always fit"
    body += bytes(PAGE - _TRAILER - len(body))
    checksum = sha256(body)
    # Without the key the mark goes along as it was: it does not hold for other content, and
    # zeros in its place would look like a file of a time before there was a keyring.
    mark = _mark(key, checksum) if key is not None else content.mark
    page = body + checksum + content.mac + mark
    assert unpack_page(page, Path()) == content, "what is written must be readable"
    return page


def unpack_page(page: bytes, path: Path) -> KeyFile | None:
    """Return a page's content, None where it is damaged. Raises NewerSchemaError.

    The hash keeps off chance, not people: everything is bounded here.
    """
    if len(page) != PAGE or not equal(sha256(page[:-_TRAILER]), page[-_TRAILER:-64]):
        return None
    magic, version, profile, sequence = _HEAD.unpack_from(page)
    if magic != MAGIC:
        return None
    if version > VERSION:
        raise NewerSchemaError(path=str(path), found=version, known=VERSION)
    if version < VERSION or sequence >= LAST_SEQUENCE:
        return None
    try:
        parts, slots = _read_parts(page)
        stored = msgspec.msgpack.decode(parts[0], type=_StoredCard)
        life = msgspec.msgpack.decode(parts[1], type=Life)
    except (struct.error, msgspec.MsgspecError, IndexError):
        return None
    if stored.picture is not None and not is_picture(stored.picture):
        return None
    return KeyFile(
        profile=ProfileId(profile),
        sequence=sequence,
        card=Card(
            name=stored.name, colour=stored.colour, symbol=stored.symbol, picture=stored.picture
        ),
        created=stored.created,
        life=life,
        slots=slots,
        vouched=stored.vouched,
        mac=page[-64:-32],
        checksum=page[-96:-64],
        mark=page[-32:],
    )


def _read_parts(page: bytes) -> tuple[list[bytes], tuple[bytes, ...]]:
    at, parts, slots = _HEAD.size, [], []
    for _ in range(2):
        part, at = _read_framed(page, at)
        parts.append(part)
    count, at = page[at], at + 1
    if not 1 <= count <= MAX_SLOTS:
        raise IndexError
    for _ in range(count):
        slot, at = _read_framed(page, at)
        slots.append(slot)
    if page[at:-_TRAILER] != bytes(len(page) - _TRAILER - at):
        raise IndexError
    return parts, tuple(slots)


def _read_framed(page: bytes, at: int) -> tuple[bytes, int]:
    (length,) = _LENGTH.unpack_from(page, at)
    start = at + _LENGTH.size
    if start + length > len(page) - _TRAILER:
        raise IndexError
    return page[start : start + length], start + length
