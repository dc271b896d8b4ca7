"""The installation's log: a few lines about profiles, by pseudonym, that cannot be altered unseen.

One JSON object a line. Line n has a digest d(n) = SHA-256 over its content,
and the hash h(n) = SHA-256(h(n-1) ‖ d(n)). A purge takes a profile's lines out
and leaves their digests in one line of its own: nothing about the profile can
be read any more, and every hash that another vault remembers still follows
from what is there.
"""

from __future__ import annotations

import dataclasses
import enum
import errno
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from core.crypto.primitives import sha256
from core.errors import FileMissingError, PermissionDeniedError
from core.formats.times import write_time
from core.ports import Millis
from core.storage.files import disk_errors, sync_folder, write_bytes

_LABEL = b"strongroom/log/1\x00"
_START = bytes(32)
_LIMIT = 64 * 1024 * 1024
_MOST = 2**48
"""More lines than there will ever be; a number beyond comes from somebody else."""


class LogEvent(enum.StrEnum):
    """What a line says."""

    CREATED = "created"
    SCHEDULED = "scheduled"
    SCHEDULED_WITHOUT_PASSWORD = "scheduled-without-password"
    RESTORED = "restored"
    UNDONE = "undone"
    CANCELLED = "cancelled-by-opening"
    HELD = "held"
    AHEAD = "countdown-ahead-of-clock"
    PURGING = "purging"
    INCOMPLETE = "purge-incomplete"
    ABANDONED = "purge-abandoned"
    PURGED = "purged"
    LEFTOVER_REMOVED = "leftover-removed"


class LogLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line; `who` a profile's pseudonym, `receipt` the SHA-256 of a receipt, all in hex.

    `replaces` names the lines that a purge took out, each with its digest.
    """

    n: int
    at: str
    what: LogEvent
    who: str | None = None
    receipt: str | None = None
    replaces: tuple[tuple[int, str], ...] = ()
    hash: str = ""

    def digest(self) -> bytes:
        """Return d(n): over everything but the hash."""
        return sha256(_LABEL, msgspec.json.encode(msgspec.structs.replace(self, hash="")))


@dataclasses.dataclass(frozen=True)
class LogState:
    """How long the log is and its last hash; what a vault's manifest remembers."""

    count: int = 0
    head: bytes = _START


@dataclasses.dataclass(frozen=True)
class LogCheck:
    """Whether the chain holds; `bad` is the number of the first line that does not, if any."""

    whole: bool
    state: LogState
    bad: int | None = None


class _Chain:
    """The lines of one reading, with the digest of every number, taken out or not."""

    def __init__(self, content: bytes) -> None:
        self.torn = bool(content) and not content.endswith(b"\n")
        self.raw = content.split(b"\n")[:-1]
        self.lines = [_parse(raw) for raw in self.raw]

    def known(self) -> Iterator[LogLine]:
        return (line for line in self.lines if line is not None)

    def state(self) -> LogState:
        """Return what the last readable line says of itself; a new line continues from there."""
        last = max(self.known(), key=lambda line: line.n, default=None)
        return LogState(last.n, bytes.fromhex(last.hash)) if last is not None else LogState()

    def digests(self) -> dict[int, bytes] | None:
        """Return d(n) for every number, None where a line is unreadable or a number told twice."""
        found: dict[int, bytes] = {}
        for line in self.lines:
            if line is None:
                return None
            entries = [(line.n, line.digest())]
            entries += [(n, bytes.fromhex(d)) for n, d in line.replaces]
            for n, digest in entries:
                if n in found:
                    return None
                found[n] = digest
        return found

    def check(self, until: int | None = None) -> LogCheck:
        digests, head = self.digests(), _START
        hashes = {line.n: line.hash for line in self.known()}
        state = self.state()
        if digests is None or self.torn or not _is_complete(digests, state.count):
            return LogCheck(False, state, self._first_unreadable())
        if [line.n for line in self.known()] != sorted(hashes):
            return LogCheck(False, state)
        for n in range(1, (state.count if until is None else until) + 1):
            head = sha256(head, digests[n])
            if hashes.get(n, head.hex()) != head.hex():
                return LogCheck(False, state, n)
        return LogCheck(True, LogState(until if until is not None else state.count, head))

    def holds(self, remembered: LogState) -> bool:
        """Tell whether a remembered state is a beginning of this, and all of this fits."""
        if remembered.count > self.state().count or not self.check().whole:
            return False
        if remembered.count == 0:
            return remembered.head == _START
        return self.check(remembered.count).state == remembered

    def _first_unreadable(self) -> int | None:
        return next((i for i, line in enumerate(self.lines, 1) if line is None), None)


def _is_complete(digests: Mapping[int, bytes], count: int) -> bool:
    """Tell whether every number from 1 on is told; what a line claims costs nothing to refuse."""
    if not digests:
        return count == 0
    return (len(digests), min(digests), max(digests)) == (count, 1, count)


def _parse(raw: bytes) -> LogLine | None:
    try:
        line = msgspec.json.decode(raw, type=LogLine)
        hexes = (line.hash, line.who or "", line.receipt or "", *(d for _, d in line.replaces))
        sizes = {len(bytes.fromhex(text)) for text in hexes}
    except (msgspec.MsgspecError, ValueError):
        return None
    if not all(1 <= n <= _MOST for n in (line.n, *(n for n, _ in line.replaces))):
        return None
    # The very bytes we would write: a blank or a renamed field would otherwise go unnoticed.
    same = msgspec.json.encode(line) == raw and sizes <= {0, 16, 32} and len(line.hash) == 64
    return line if same else None


class InstallationLog:
    """The log at one path. Reading takes no lock and never writes."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def append(
        self,
        what: LogEvent,
        *,
        at: Millis,
        pseudonym: bytes | None = None,
        receipt: bytes | None = None,
    ) -> LogState:
        """Add a line, durable, and return the log's new state. Raises DiskError."""
        chain = self._read()
        entry = LogLine(0, write_time(at), what, _hex(pseudonym), _hex(receipt))
        line = _next_line(chain.state(), entry)
        self._append(msgspec.json.encode(line) + b"\n")
        return LogState(line.n, bytes.fromhex(line.hash))

    def replace_lines(self, *, pseudonym: bytes, at: Millis, receipt: bytes) -> LogState:
        """Take a purged profile's lines out and leave one with their digests and the receipt's.

        Done already (the receipt is known): nothing happens. Raises DiskError.
        """
        chain = self._read()
        if self._knows(chain, receipt):
            return chain.state()
        kept, gone = [], []
        for raw, line in zip(chain.raw, chain.lines, strict=True):
            if line is not None and line.who == pseudonym.hex():
                gone.append((line.n, line.digest().hex()))
            else:
                kept.append(raw)
        last = LogLine(0, write_time(at), LogEvent.PURGED, None, receipt.hex(), tuple(gone))
        line = _next_line(chain.state(), last)
        kept.append(msgspec.json.encode(line))
        write_bytes(self._path, b"".join(raw + b"\n" for raw in kept))
        return LogState(line.n, bytes.fromhex(line.hash))

    def mend(self) -> None:
        """Cut off a last line that a power cut left half written. Raises DiskError."""
        if self._read().torn:
            self._append(b"")

    def list_lines(self) -> tuple[LogLine, ...]:
        """Return the readable lines, oldest first."""
        return tuple(self._read().known())

    def state(self) -> LogState:
        """Return how long the log is and its last hash."""
        return self._read().state()

    def check(self) -> LogCheck:
        """Compute the chain anew and compare every line's hash."""
        return self._read().check()

    def holds(self, remembered: LogState) -> bool:
        """Tell whether the log still contains the state that a manifest remembers, unaltered.

        A log cut short, or altered before that state, does not.
        """
        return self._read().holds(remembered)

    def list_since(self, remembered: LogState) -> tuple[LogLine, ...]:
        """Return what was written after a remembered state, nothing of a log that is not whole."""
        chain = self._read()
        if not chain.holds(remembered):
            return ()
        return tuple(line for line in chain.known() if line.n > remembered.count)

    def knows(self, receipt: bytes) -> bool:
        """Tell whether an unaltered log has a line with this receipt's SHA-256."""
        chain = self._read()
        return chain.check().whole and self._knows(chain, receipt)

    @staticmethod
    def _knows(chain: _Chain, receipt: bytes) -> bool:
        return any(line.receipt == receipt.hex() for line in chain.known())

    def _read(self) -> _Chain:
        with disk_errors(self._path):
            try:
                flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
                descriptor = os.open(self._path, flags)
            except FileNotFoundError:
                return _Chain(b"")
            with open(descriptor, "rb") as stream:
                status = os.fstat(descriptor)
                if not stat.S_ISREG(status.st_mode):
                    raise FileMissingError(path=str(self._path))
                # Not the limit itself: room for all of it would be filled and wiped each time.
                return _Chain(stream.read(min(status.st_size, _LIMIT)))

    def _append(self, content: bytes) -> None:
        with disk_errors(self._path):
            fresh = not self._path.exists()
            flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC
            descriptor = os.open(self._path, flags, 0o600)
            try:
                status = os.fstat(descriptor)
                if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
                    raise PermissionDeniedError(path=str(self._path), detail="not-a-plain-file")
                os.fchmod(descriptor, 0o600)
                _cut_torn_line(descriptor, status.st_size)
                if os.write(descriptor, content) != len(content):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            if fresh:
                sync_folder(self._path.parent)


def _cut_torn_line(descriptor: int, size: int) -> None:
    # A line without its end was never acknowledged: power went while it was written.
    content = os.pread(descriptor, size, 0)
    if content and not content.endswith(b"\n"):
        os.ftruncate(descriptor, content.rfind(b"\n") + 1)


def _hex(value: bytes | None) -> str | None:
    return value.hex() if value is not None else None


def _next_line(state: LogState, line: LogLine) -> LogLine:
    numbered = msgspec.structs.replace(line, n=state.count + 1)
    return msgspec.structs.replace(numbered, hash=sha256(state.head, numbered.digest()).hex())
