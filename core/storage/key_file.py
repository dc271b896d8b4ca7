"""The key file: a profile's card, state and key slots, in two equal pages written in place.

It is never in SQLite: a database leaves old rows in journals and free pages,
where an examiner finds the key slots of yesterday. An overwritten small file
leaves none. `docs/file-formats.md` has the layout byte by byte.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import stat
import struct
from collections.abc import Iterator
from pathlib import Path

import msgspec

from core.crypto.keys import KeyFileKey
from core.crypto.primitives import equal, sha256
from core.errors import KeyFileDamagedError, KeyFileTamperedError, NewerSchemaError
from core.ports import Millis
from core.storage.files import disk_errors
from core.vault.profile import Card, ProfileId, ProfileState

MAGIC = b"STRGKEYS"
VERSION = 1
PAGE = 64 * 1024
OFFSETS = (0, 2 * PAGE)
SIZE = 3 * PAGE
_HEAD = struct.Struct(">8sH16sQ")
_LENGTH = struct.Struct(">I")
_TRAILER = 3 * 32
MAX_SLOTS = 8


class CopyRecord(msgspec.Struct, frozen=True, array_like=True):
    """A checked copy made on the way out; `sha256` of the file, `digest` of the vault then."""

    path: str
    format: str
    items: int
    attachments: int
    sha256: bytes
    digest: bytes
    encrypted: bool


class Decision(msgspec.Struct, frozen=True, array_like=True):
    """What the owner decided when asking for deletion.

    `seconds` is the whole wait; `counts` are (what, number) pairs for the receipt.
    """

    with_password: bool
    requested: Millis
    seconds: int
    copy: CopyRecord | None
    counts: tuple[tuple[str, int], ...]


class Countdown(msgspec.Struct, frozen=True, array_like=True):
    """The clock record of a wait: seconds left, and the clocks when that was true.

    `held_seconds` is what remains of the extra day of a HELD profile, None while not held.
    """

    seconds_left: int
    boot_id: str
    boot_clock: Millis
    wall: Millis
    held_seconds: int | None = None


class Life(msgspec.Struct, frozen=True, array_like=True):
    """The state of a profile."""

    state: str = ProfileState.ACTIVE
    last_opened: Millis | None = None
    decision: Decision | None = None
    countdown: Countdown | None = None
    purge_id: bytes | None = None


class _StoredCard(msgspec.Struct, frozen=True, array_like=True):
    name: str
    colour: str
    symbol: str | None
    picture: bytes | None
    created: Millis


@dataclasses.dataclass(frozen=True, kw_only=True)
class KeyFile:
    """One page's content. `mac` authenticates all but the clock record, under the vault key."""

    profile: ProfileId
    sequence: int
    card: Card
    created: Millis
    life: Life
    slots: tuple[bytes, ...] = dataclasses.field(repr=False)
    mac: bytes = dataclasses.field(repr=False, default=bytes(32))

    def authenticated_parts(self) -> bytes:
        """Return what the vault key vouches for: card, slots, and a decision made with it."""
        decision = self.life.decision
        vouched = decision if decision is not None and decision.with_password else None
        return b"".join(
            (
                _HEAD.pack(MAGIC, VERSION, self.profile, 0),
                _framed(_pack_card(self)),
                _framed(msgspec.msgpack.encode(vouched)),
                *(_framed(slot) for slot in self.slots),
            )
        )

    def signed(self, key: KeyFileKey) -> KeyFile:
        """Return the same content vouched for under the vault key."""
        return dataclasses.replace(self, mac=key.mac(self.authenticated_parts()))

    def check(self, key: KeyFileKey, path: Path) -> None:
        """Raise KeyFileTamperedError unless the vault key vouches for this content."""
        if not equal(self.mac, key.mac(self.authenticated_parts())):
            raise KeyFileTamperedError(path=str(path))


def _framed(part: bytes) -> bytes:
    return _LENGTH.pack(len(part)) + part


def _pack_card(content: KeyFile) -> bytes:
    card = content.card
    stored = _StoredCard(card.name, card.colour, card.symbol, card.picture, content.created)
    return msgspec.msgpack.encode(stored)


def pack_page(content: KeyFile) -> bytes:
    """Return one page of 64 KiB."""
    assert 1 <= len(content.slots) <= MAX_SLOTS
    body = b"".join(
        (
            _HEAD.pack(MAGIC, VERSION, content.profile, content.sequence),
            _framed(_pack_card(content)),
            _framed(msgspec.msgpack.encode(content.life)),
            bytes([len(content.slots)]),
            *(_framed(slot) for slot in content.slots),
        )
    )
    assert len(body) <= PAGE - _TRAILER, "a card and eight slots always fit"
    body += bytes(PAGE - _TRAILER - len(body))
    # The third field is for a key of the installation, where the OS keyring holds one.
    return body + sha256(body) + content.mac + bytes(32)


def unpack_page(page: bytes, path: Path) -> KeyFile | None:
    """Return a page's content, None where it is damaged. Raises NewerSchemaError."""
    if len(page) != PAGE or not equal(sha256(page[:-_TRAILER]), page[-_TRAILER:-64]):
        return None
    magic, version, profile, sequence = _HEAD.unpack_from(page)
    if magic != MAGIC:
        return None
    if version > VERSION:
        raise NewerSchemaError(path=str(path), found=version, known=VERSION)
    parts, at = [], _HEAD.size
    try:
        for _ in range(2):
            part, at = _read_framed(page, at)
            parts.append(part)
        count, at, slots = page[at], at + 1, []
        for _ in range(min(count, MAX_SLOTS)):
            slot, at = _read_framed(page, at)
            slots.append(slot)
        stored = msgspec.msgpack.decode(parts[0], type=_StoredCard)
        life = msgspec.msgpack.decode(parts[1], type=Life)
    except (struct.error, msgspec.MsgspecError, IndexError):
        return None
    return KeyFile(
        profile=ProfileId(profile),
        sequence=sequence,
        card=Card(
            name=stored.name, colour=stored.colour, symbol=stored.symbol, picture=stored.picture
        ),
        created=stored.created,
        life=life,
        slots=tuple(slots),
        mac=page[-64:-32],
    )


def _read_framed(page: bytes, at: int) -> tuple[bytes, int]:
    (length,) = _LENGTH.unpack_from(page, at)
    start = at + _LENGTH.size
    if start + length > len(page) - _TRAILER:
        raise IndexError
    return page[start : start + length], start + length


@contextlib.contextmanager
def _opened(path: Path, flags: int) -> Iterator[int]:
    with disk_errors(path):
        descriptor = os.open(path, flags | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK, 0o600)
        try:
            status = os.fstat(descriptor)
            # A second name for the file would let a write here change something elsewhere.
            if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
                raise KeyFileDamagedError(path=str(path))
            yield descriptor
        finally:
            os.close(descriptor)


def _read_pages(descriptor: int, path: Path) -> list[KeyFile | None]:
    return [unpack_page(os.pread(descriptor, PAGE, offset), path) for offset in OFFSETS]


def read_key_file(path: Path) -> KeyFile:
    """Return the newest whole page.

    Raises FileMissingError, KeyFileDamagedError, NewerSchemaError.
    """
    with _opened(path, os.O_RDONLY) as descriptor:
        pages = [page for page in _read_pages(descriptor, path) if page is not None]
    if not pages:
        raise KeyFileDamagedError(path=str(path))
    return max(pages, key=lambda page: page.sequence)


def read_whole_pages(path: Path) -> tuple[KeyFile, ...]:
    """Return every whole page, newest first; they differ only after an interrupted write.

    For what destroys: there the less final page counts. Raises as `read_key_file`.
    """
    with _opened(path, os.O_RDONLY) as descriptor:
        pages = [page for page in _read_pages(descriptor, path) if page is not None]
    if not pages:
        raise KeyFileDamagedError(path=str(path))
    return tuple(sorted(pages, key=lambda page: -page.sequence))


def write_key_file(path: Path, content: KeyFile) -> KeyFile:
    """Overwrite both pages in place with the next sequence, each synced and read back.

    At any moment at least one page is whole; once this returns, nothing of the
    content before is left in the file. Returns what was written.
    """
    written = dataclasses.replace(content, sequence=content.sequence + 1)
    page = pack_page(written)
    with _opened(path, os.O_RDWR) as descriptor:
        pages = _read_pages(descriptor, path)
        # The damaged or older page goes first: the better one stays until the new one is proved.
        order = sorted(range(2), key=lambda i: p.sequence if (p := pages[i]) is not None else -1)
        for index in order:
            _write_page(descriptor, OFFSETS[index], page, path)
    return written


def _write_page(descriptor: int, offset: int, page: bytes, path: Path) -> None:
    done = 0
    while done < len(page):
        done += os.pwrite(descriptor, page[done:], offset + done)
    os.fsync(descriptor)
    os.posix_fadvise(descriptor, offset, PAGE, os.POSIX_FADV_DONTNEED)
    if os.pread(descriptor, PAGE, offset) != page:
        raise KeyFileDamagedError(path=str(path))


def make_key_file(path: Path, content: KeyFile) -> None:
    """Create the file with both pages, synced; fails where something is there already."""
    page = pack_page(content)
    with _opened(path, os.O_RDWR | os.O_CREAT | os.O_EXCL) as descriptor:
        os.fchmod(descriptor, 0o600)
        os.truncate(descriptor, SIZE)
        for offset in OFFSETS:
            _write_page(descriptor, offset, page, path)


def mend_key_file(path: Path) -> None:
    """Make both pages equal again after an interrupted write or a bad sector."""
    with _opened(path, os.O_RDWR) as descriptor:
        pages = _read_pages(descriptor, path)
        whole = [page for page in pages if page is not None]
        if not whole or (len(whole) == 2 and pages[0] == pages[1]):
            return
        newest = pack_page(max(whole, key=lambda page: page.sequence))
        for offset in OFFSETS:
            if os.pread(descriptor, PAGE, offset) != newest:
                _write_page(descriptor, offset, newest, path)
