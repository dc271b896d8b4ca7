"""The lanes as an open vault has them: of what arrives after its lock, nobody hears."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from core.errors import AppError
from core.progress import Progress
from ui.desktop.tasks import Step, Task, Tasks

T = TypeVar("T")


class VaultTasks:
    """Implement `ui.desktop.tasks.Tasks`: all that is ordered is done, and told while it is open.

    Owners do not suffice for that: Qt deletes them a turn after the lock, and an answer that was
    on its way by then would put a secret onto the clipboard or a question over the door.
    """

    def __init__(self, tasks: Tasks) -> None:
        self._tasks, self._locked = tasks, False

    def tell_no_more(self) -> None:
        """Let nobody hear of anything from now on: the vault is locked."""
        self._locked = True

    def vault(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Run on the lane that owns the vault's connection."""
        told, heard = self._until_lock, progress and self._until_lock(progress)
        return self._tasks.vault(work, told(done), told(failed), owner=owner, progress=heard)

    def long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Run beside the vault lane."""
        told, heard = self._until_lock, progress and self._until_lock(progress)
        return self._tasks.long(work, told(done), told(failed), owner=owner, progress=heard)

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing waits, nothing is being done and nothing is still to be told."""
        return self._tasks.is_idle

    def interrupt(self) -> None:
        """Cancel all that reports progress."""
        self._tasks.interrupt()

    def close(self) -> None:
        """Cancel, run out and end both threads."""
        self._tasks.close()

    def _until_lock(self, tell: Callable[[T], object]) -> Callable[[T], None]:
        def tell_while_open(told: T) -> None:
            if not self._locked:
                tell(told)

        return tell_while_open
