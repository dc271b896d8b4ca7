"""KDBX files of many logins, read and written, beside those who read and write the same files."""

from __future__ import annotations

import contextlib
import gc
import io
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure, measure
from benchmarks.peers import KeePassXC
from benchmarks.vaults import PASSWORD, list_logins
from core.adapters.randomness import SystemRandomness
from core.formats.csv_export import ExportItem
from core.formats.file_keys import FileKeys
from core.formats.kdbx import read_kdbx, write_kdbx
from core.formats.kdbx_file import KdbxLock, WritingCost
from core.ports import Millis
from core.vault.field import Field, FieldId, FieldRole, FieldType
from core.vault.item import Item, ItemId, ItemKind
from core.vault.secret import Secret

FEW, MANY = 10_000, 100_000
_CHEAPEST = WritingCost(memory=8 * 1024, passes=1, lanes=1)
"""A millisecond, so that what is measured is the rest."""
_ROLES = (
    (FieldRole.USERNAME, FieldType.TEXT),
    (FieldRole.PASSWORD, FieldType.CONCEALED),
    (FieldRole.WEBSITE, FieldType.URL),
    (FieldRole.NOTES, FieldType.MULTILINE),
)


def list_figures(folder: Path, peer: KeePassXC) -> Iterator[Figure]:
    """Yield the figures of reading and writing KDBX."""
    items = list(_list_items(FEW))
    few = folder / f"{FEW}.kdbx"
    few.write_bytes(_write(items))
    yield Figure(
        what="write a KDBX file of 10,000 logins",
        ours=measure(lambda: _write(items)),
        goal=500,
        peers=peer.save_database(few),
        note="peers: open, add one and save; open and save",
    )
    yield _reading("10,000", few, 500, peer)
    many = folder / f"{MANY}.kdbx"
    many.write_bytes(_write(list(_list_items(MANY))))
    yield _reading("100,000", many, 6000, peer)


def _reading(count: str, path: Path, goal: float, peer: KeePassXC) -> Figure:
    content = path.read_bytes()
    with _without_collector():
        ours = measure(lambda: _read(content), times=3)
    return Figure(
        what=f"read a KDBX file of {count} logins, after the key derivation",
        ours=ours,
        goal=goal,
        peers=peer.open_database(path, slow=count == "100,000"),
        note="as the reading process does it; peers: open the same file, its KDF a millisecond",
    )


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """Do without the collector, as the process that reads for an import does."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _write(items: list[ExportItem]) -> bytes:
    stream = io.BytesIO()
    lock = KdbxLock(Secret.from_text(PASSWORD), SystemRandomness(), cost=_CHEAPEST)
    write_kdbx(items, stream, lock=lock)
    return stream.getvalue()


def _read(content: bytes) -> None:
    read_kdbx(content, path="", given=FileKeys(Secret.from_text(PASSWORD)))


def _list_items(count: int) -> Iterator[ExportItem]:
    for number, login in enumerate(list_logins(count), 1):
        values = (login.username, login.password, login.website, login.notes)
        fields = (
            Field(FieldId(place.to_bytes(16, "big")), str(kind), str(role), "", value)
            for place, ((role, kind), value) in enumerate(zip(_ROLES, values, strict=True))
            if value
        )
        item = Item(
            id=ItemId(number.to_bytes(16, "big")),
            revision=1,
            kind=ItemKind.LOGIN,
            title=login.title,
            folder=None,
            tags=(),
            favourite=False,
            created=Millis(1_700_000_000_000 + number * 1000),
            modified=Millis(1_710_000_000_000 + number * 1000),
            last_used=None,
            expires=None,
            recipe=None,
            fields=tuple(fields),
            attachments=(),
            foreign=None,
            trashed=None,
        )
        yield ExportItem(item=item)
