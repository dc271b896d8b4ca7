"""The receipt of a purge: what was asked for, what was done step by step, and what stays.

A record, not evidence against the owner of the computer. It holds no secret,
no title of an item and no id of the profile; its name only where the person
wished it.
"""

from __future__ import annotations

import dataclasses
import datetime
import enum
import os
import re
from pathlib import Path

import msgspec

from core.app import App
from core.crypto.primitives import sha256
from core.errors import FileTooLargeError, ReceiptAlteredError
from core.paths import Paths
from core.ports import Millis, Randomness
from core.storage.files import make_folder, read_bytes, write_bytes
from core.storage.installation_log import InstallationLog

FORMAT = "strongroom-receipt/1"
_LIMIT = 1024 * 1024
_ID = re.compile(r"\d{4}-\d{2}-\d{2}-[0-9A-F]{4,16}")


class PurgeStep(enum.StrEnum):
    """A step of the purge, in order."""

    PLAN = "plan"
    KEYS = "keys"
    KEYRING = "keyring"
    FILES = "files"
    REGISTRY = "registry"
    SETTINGS = "settings"
    SCAN = "scan"
    RECEIPT = "receipt"


class StepResult(enum.StrEnum):
    """How a step ended; ABSENT also where an earlier, interrupted run had done it."""

    DONE = "done"
    OVERWRITTEN = "overwritten"
    REMOVED_ONLY = "removed-not-overwritten"
    ABSENT = "absent"
    UNAVAILABLE = "unavailable"


class CopyFate(enum.StrEnum):
    """What became of the checked copy by the end of the wait."""

    SAME = "same"
    CHANGED = "changed"
    UNREACHABLE = "unreachable"


class MoveFate(enum.StrEnum):
    """What can be told of a move at the end of the wait, without the other profile's password."""

    SAME = "same"
    LOCKED = "locked"
    GONE = "gone"


class ReceiptStep(msgspec.Struct, frozen=True):
    """A step with its result and how many things it concerned."""

    step: PurgeStep
    result: StepResult
    count: int


class ReceiptCopy(msgspec.Struct, frozen=True):
    """The copy made on the way out; `sha256` only where it was encrypted.

    The hash of a file in clear would let anybody test a guess of its content.
    """

    format: str
    encrypted: bool
    items: int
    attachments: int
    verified: bool
    sha256: str | None
    at_the_end: CopyFate


class ReceiptMove(msgspec.Struct, frozen=True):
    """That everything was put into another profile, which is not named here, and read back there.

    `at` in RFC 3339 UTC.
    """

    at: str
    items: int
    attachments: int
    verified: bool
    at_the_end: MoveFate


class Scan(msgspec.Struct, frozen=True):
    """What was searched after everything was removed; an incomplete purge has no receipt."""

    files: int
    bytes: int
    name_searched: bool
    found: int = 0


class Remaining(msgspec.Struct, frozen=True):
    """Something known that Strongroom cannot or will not delete; `there` as last seen."""

    what: str
    where: str
    there: bool


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """The whole receipt; times in RFC 3339 UTC.

    `sha256` is over the compact JSON with sorted keys in which it is empty
    itself: `jq -cjS '.sha256=""' receipt.json | sha256sum` computes it again.
    """

    format: str = FORMAT
    program: str
    id: str
    requested: str
    scheduled_for: str
    purged: str
    with_password: bool
    resumed: bool
    name: str | None
    counts: dict[str, int]
    copy: ReceiptCopy | None
    steps: tuple[ReceiptStep, ...]
    scan: Scan
    file_system: str
    limits: tuple[str, ...]
    remaining: tuple[Remaining, ...]
    sha256: str = ""
    moved: ReceiptMove | msgspec.UnsetType = msgspec.UNSET
    """Not there at all where nothing was moved: receipts from before are as they were written."""

    def move(self) -> ReceiptMove | None:
        """Return what it says of a move, None where nothing was moved."""
        return None if isinstance(self.moved, msgspec.UnsetType) else self.moved

    def derive_hash(self) -> bytes:
        """Return the SHA-256 that this receipt should bear."""
        plain = msgspec.structs.replace(self, sha256="")
        return sha256(msgspec.json.encode(plain, order="sorted"))

    def sealed(self) -> Receipt:
        """Return the receipt with its own SHA-256 in it."""
        return msgspec.structs.replace(self, sha256=self.derive_hash().hex())


@dataclasses.dataclass(frozen=True)
class Verification:
    """Whether a receipt is as it was written, and whether this installation wrote it.

    `known` needs an unaltered log: a line of an altered log proves nothing.
    """

    valid: bool
    known: bool
    receipt: Receipt | None


def make_receipt_id(paths: Paths, *, at: Millis, randomness: Randomness) -> str:
    """Return an id such as `2026-11-22-4F7C` under which there is no receipt yet."""
    day = datetime.datetime.fromtimestamp(at / 1000, datetime.UTC).strftime("%Y-%m-%d")
    size = 2
    while True:
        name = f"{day}-{randomness.bytes(size).hex().upper()}"
        if not receipt_path(paths, name).exists():
            return name
        size = min(size + 1, 8)


def is_receipt_id(text: str) -> bool:
    """Tell whether `text` can be a receipt's id, and so part of a file's name."""
    return _ID.fullmatch(text) is not None


def receipt_path(paths: Paths, receipt: str) -> Path:
    """Return where the receipt with this id lies."""
    assert is_receipt_id(receipt)
    return paths.receipts / f"{receipt}.json"


def render(receipt: Receipt) -> bytes:
    """Return the bytes of a receipt's file: sorted keys, indented, one line end."""
    return msgspec.json.format(msgspec.json.encode(receipt, order="sorted"), indent=2) + b"\n"


def write_receipt(paths: Paths, receipt: Receipt) -> Path:
    """Keep a sealed receipt, durable. Raises DiskError."""
    make_folder(paths.receipts)
    path = receipt_path(paths, receipt.id)
    write_bytes(path, render(receipt))
    return path


def read_receipt(path: Path) -> Receipt:
    """Return a receipt that is exactly as written. Raises FileMissingError, ReceiptAlteredError."""
    try:
        content = read_bytes(path, _LIMIT)
        receipt = msgspec.json.decode(content, type=Receipt)
    except (FileTooLargeError, msgspec.MsgspecError, UnicodeDecodeError):
        raise ReceiptAlteredError(path=str(path)) from None
    # Byte for byte: nothing can be added, doubled or respelled around what the hash is over.
    if render(receipt) != content or receipt.sha256 != receipt.derive_hash().hex():
        raise ReceiptAlteredError(path=str(path))
    return receipt


def verify_receipt(app: App | Paths, path: Path) -> Verification:
    """Tell whether a receipt is unaltered, and whether this installation's log repeats its hash.

    Takes no lock and writes nothing. Raises FileMissingError, DiskError.
    """
    paths = app if isinstance(app, Paths) else app.paths
    try:
        receipt = read_receipt(path)
    except ReceiptAlteredError:
        return Verification(valid=False, known=False, receipt=None)
    known = InstallationLog(paths.installation_log).knows(bytes.fromhex(receipt.sha256))
    return Verification(valid=True, known=known, receipt=receipt)


def list_receipts(paths: Paths) -> tuple[Path, ...]:
    """Return the receipts' files, oldest first."""
    try:
        names = sorted(entry.name for entry in os.scandir(paths.receipts) if entry.is_file())
    except FileNotFoundError:
        return ()
    return tuple(
        paths.receipts / name
        for name in names
        if name.endswith(".json") and is_receipt_id(name.removesuffix(".json"))
    )
