"""The table of activity: lines are only ever added, each with the hash of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.crypto.primitives import sha256
from core.ports import Millis
from core.storage.rows import TableId
from core.storage.sealed_rows import SealedRows
from core.vault.activity import Activity, Chain, Event

if TYPE_CHECKING:
    from core.storage.unit_of_work import UnitOfWork

_LABEL = b"strongroom/activity/1\x00"


class ActivityRows(SealedRows[Activity]):
    """Gather what happened within a unit of work; its commit makes lines of that.

    What waits in the vault (`unlogged`) goes along with the next commit that
    writes the manifest anyway: a line must not cost a flush of the disk.
    """

    def __init__(self, work: UnitOfWork) -> None:
        super().__init__(work, TableId.ACTIVITY, Activity)
        self._noted: list[Event] = []
        self._taken = 0
        self._chain = work.vault.root.activity

    @property
    def chain(self) -> Chain | None:
        """Return what the next root is to say of the lines, None where there never was one."""
        return self._chain

    def lines(self) -> list[Activity]:
        """Return every line, oldest first. Raises as `all`."""
        return sorted(self.all(), key=lambda line: line.number)

    def note(self, event: Event) -> None:
        """Have a line written by the commit of this unit of work."""
        self._noted.append(event)
        self._work.touch()

    def note_waiting(self) -> None:
        """Have what waits in the vault written by the commit of this unit of work."""
        waiting = self._work.vault.unlogged[self._taken :]
        self._taken += len(waiting)
        # It came before whatever this unit of work does.
        self._noted[:0] = waiting
        if waiting:
            self._work.touch()

    def write(self, *, along: bool) -> None:
        """Make lines of what was noted; `along` also of what waits. Raises RecordDamagedError."""
        if along or self._noted:
            self.note_waiting()
        if not self._noted:
            return
        chain = self._known_chain()
        for event in self._noted:
            line = Activity(
                id=event.id or self._work.vault.randomness.bytes(16),
                number=chain.count + 1,
                at=event.at,
                what=event.what.value,
                item=event.item,
                detail=event.detail,
                previous=chain.head,
            )
            # The revision is the number, so that the oldest are found without opening any.
            self.put(line.id, line, at_least=line.number)
            chain = msgspec.structs.replace(chain, count=line.number, head=hash_line(line))
        self._noted, self._chain = [], chain

    def settle(self) -> None:
        """Forget what waited and was written; called once that is committed."""
        del self._work.vault.unlogged[: self._taken]
        self._taken = 0

    def let_go(self, *, before: Millis, most: int) -> int:
        """Remove lines from before a time, and the oldest beyond `most`; return how many.

        The newest stays, and the root goes on to tell where the rest begins.
        """
        over, doomed = self.count() - most, list[Activity]()
        chain = self._known_chain()
        for line in self.oldest_first():
            if line.number >= chain.count or (len(doomed) >= over and line.at >= before):
                break
            doomed.append(line)
        for line in doomed:
            self.remove(line.id)
        if doomed:
            last = doomed[-1]
            self._chain = msgspec.structs.replace(
                chain, gone=last.number, gone_head=hash_line(last)
            )
        return len(doomed)

    def _known_chain(self) -> Chain:
        if self._chain is not None:
            return self._chain
        # A root of before it told the chain.
        lines = self.lines()
        return Chain(lines[-1].number, hash_line(lines[-1])) if lines else Chain()


def hash_line(line: Activity) -> bytes:
    """Return the hash of a line, which the next one holds."""
    return sha256(_LABEL, msgspec.msgpack.encode(line))
