"""Vaults and key files with known keys: nothing is derived from a password here."""

from __future__ import annotations

import contextlib
import functools
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from core.crypto.keys import Epoch, SubKeys, VaultKey, derive_subkeys
from core.ports import Millis
from core.storage.key_file import KeyFile, Life
from core.storage.vault_file import VaultFile, make_vault
from core.vault.field import Field, FieldId
from core.vault.folder import Folder, FolderId
from core.vault.item import Item, ItemId, ItemKind
from core.vault.profile import Card, ProfileId
from tests.fakes.randomness import SeededRandomness

PROFILE = ProfileId(bytes(range(16)))
PICTURE_HEAD = bytes.fromhex("89504e470d0a1a0a0000000d494844520000008000000080")


def picture(size: int) -> bytes:
    """Return something of this size that passes for a picture of 128×128."""
    return PICTURE_HEAD + b"\xaa" * (size - len(PICTURE_HEAD))


def subkeys(epoch: int = 1, profile: ProfileId = PROFILE) -> SubKeys:
    """Return the keys of an epoch."""
    return derive_subkeys(VaultKey(bytearray([epoch]) * 32, Epoch(epoch)), profile)


def key_file(*, sequence: int = 1, name: str = "Maria", slots: int = 2) -> KeyFile:
    """Return the content of a key file, vouched for."""
    content = KeyFile(
        profile=PROFILE,
        sequence=sequence,
        card=Card(name=name),
        created=Millis(1_800_000_000_000),
        life=Life(),
        slots=tuple(bytes([number]) * 181 for number in range(1, slots + 1)),
    )
    return content.signed(subkeys().key_file)


def make(folder: Path) -> Path:
    """Make an empty vault in `folder` and return its path."""
    path = folder / "vault.db"
    path.touch(mode=0o600)
    path.write_bytes(_empty())
    return path


@functools.cache
def _empty() -> bytes:
    """Return the bytes of a vault as it was just made."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "vault.db"
        make_vault(path, PROFILE, subkeys(), SeededRandomness(1))
        return path.read_bytes()


@contextlib.contextmanager
def opened(
    path: Path, *, keys: SubKeys | None = None, profile: ProfileId = PROFILE, seed: int = 2
) -> Iterator[VaultFile]:
    """Open a vault for a while."""
    vault = VaultFile(path, profile, keys or subkeys(), SeededRandomness(seed))
    try:
        yield vault
    finally:
        vault.close()


@contextlib.contextmanager
def tampering(path: Path) -> Iterator[sqlite3.Connection]:
    """Write into a vault's file as somebody without keys can."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


def item(number: int = 1, **changes: object) -> Item:
    """Return an item; its id begins with its number."""
    plain = Item(
        id=ItemId(bytes([number]) * 16),
        revision=1,
        kind=ItemKind.LOGIN,
        title=f"Item {number}",
        folder=None,
        tags=(),
        favourite=False,
        created=Millis(1_700_000_000_000 + number),
        modified=Millis(1_700_000_000_000 + number),
        last_used=None,
        expires=None,
        trashed=None,
        recipe=None,
        fields=(
            Field(FieldId(b"u" * 16), "text", "username", "", f"maria{number}"),
            Field(FieldId(b"p" * 16), "concealed", "password", "", f"secret {number}"),
            Field(FieldId(b"w" * 16), "url", "website", "", f"https://{number}.example"),
        ),
        attachments=(),
        foreign=None,
    )
    return msgspec.structs.replace(plain, **changes)


def folder(number: int = 1, parent: FolderId | None = None) -> Folder:
    """Return a folder."""
    return Folder(FolderId(bytes([0xF0, number]) * 8), f"Folder {number}", parent)
