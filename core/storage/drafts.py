"""Drafts: what a person is typing, sealed outside the manifest so that it may be saved often."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from core.crypto.envelope import FORMAT, NO_PARENT, Place, open_row, seal_row
from core.crypto.primitives import SealBrokenError
from core.errors import VaultDamagedError
from core.storage.engine import database_errors
from core.storage.rows import SEALED, TableId, place_of
from core.vault.broken import BrokenPart
from core.vault.item import ItemDraft, ItemId

if TYPE_CHECKING:
    from core.storage.unit_of_work import UnitOfWork

_ANY_NAME = "surrogatepass"
"""A name that is no text must not stand in the way of the others."""


class StoredDraft(msgspec.Struct, frozen=True, omit_defaults=True):
    """A draft of the item `id`, begun at its revision `base` (0 for a new item).

    `files` are the paths of what a new item will have: in UTF-8, and whatever a system takes
    for a name beside that.
    """

    id: ItemId
    base: int
    draft: ItemDraft
    files: tuple[bytes, ...] = ()

    def __repr__(self) -> str:
        return f"StoredDraft({self.id.hex()}, {self.base}, {len(self.files)} files)"

    @property
    def paths(self) -> tuple[Path, ...]:
        """Return where the files of a new item lie."""
        return tuple(Path(file.decode("utf-8", _ANY_NAME)) for file in self.files)


def packed_paths(paths: Iterable[Path]) -> tuple[bytes, ...]:
    """Return paths as a draft keeps them."""
    return tuple(str(path).encode("utf-8", _ANY_NAME) for path in paths)


_TABLE = SEALED[TableId.DRAFTS]
_DECODER = msgspec.msgpack.Decoder(StoredDraft)


class DraftRows:
    """Read and write drafts within a unit of work; the row's revision is the base revision."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work

    def put(self, draft: StoredDraft) -> None:
        """Keep a draft, replacing the one of the same item."""
        vault = self._work.vault
        place = Place(vault.profile, TableId.DRAFTS, draft.id, draft.base, vault.keys.epoch)
        content = msgspec.msgpack.encode(draft)
        values = {
            "id": draft.id,
            "parent": NO_PARENT,
            "revision": draft.base,
            "epoch": vault.keys.epoch,
            "format": FORMAT,
            "sealed": seal_row(vault.keys.drafts, place, content, vault.randomness),
        }
        statement = insert(_TABLE).values(values)
        changes = {name: value for name, value in values.items() if name != "id"}
        self._work.connection.execute(statement.on_conflict_do_update(["id"], set_=changes))
        self._work.touch()

    def all(self) -> list[StoredDraft]:
        """Return every draft that opens; one that does not is worth less than the others."""
        vault, drafts = self._work.vault, []
        with contextlib.suppress(VaultDamagedError), database_errors(vault.path):
            for row in self._work.connection.execute(select(_TABLE).order_by(_TABLE.c.id)):
                place = place_of(vault.profile, TableId.DRAFTS, row)
                try:
                    content = open_row(vault.keys.drafts, place, row.sealed)
                    drafts.append(_DECODER.decode(content))
                except (SealBrokenError, msgspec.MsgspecError):
                    if vault.broken is not None:
                        vault.broken.note(BrokenPart("drafts", row.id))
        return drafts

    def remove(self, row: ItemId) -> None:
        """Forget the draft of an item."""
        if self._work.driver.execute("DELETE FROM drafts WHERE id = ?", (row,)).rowcount:
            self._work.touch()
