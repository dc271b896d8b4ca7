"""Orders that open a session: whoever left the door meanwhile must not leave a profile open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from core.errors import AppError
from core.progress import Progress
from ui.desktop.tasks import Step, Task, Tasks

if TYPE_CHECKING:
    # The first window must not wait for what opens a database.
    from core.session import Session


class SessionOrders:
    """Orders on the lane of the vault, each for a session that `owner` takes over."""

    def __init__(self, tasks: Tasks, owner: QObject) -> None:
        self._tasks, self._owner = tasks, owner

    def give(
        self,
        work: Callable[[Progress], Session],
        done: Callable[[Session], object],
        failed: Callable[[AppError], object],
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Have a session opened; where the owner is gone by then, it is closed again.

        Left open it would hold its keys and its profile, which nobody could open before the end.
        """
        owner = self._owner

        def hand_over(session: Session) -> None:
            if isValid(owner):
                done(session)
            else:
                self.close(session)

        def refuse(error: AppError) -> None:
            if isValid(owner):
                failed(error)

        def show(step: Step) -> None:
            if progress is not None and isValid(owner):
                progress(step)

        return self._tasks.vault(work, hand_over, refuse, owner=_keeper(), progress=show)

    def close(self, session: Session) -> None:
        """Close a session that came too late for who asked for it."""
        self._tasks.vault(lambda _: session.close(), _ignore, _ignore, owner=_keeper())


def _keeper() -> QObject:
    """Return what is there until the end."""
    application = QCoreApplication.instance()
    assert application is not None
    return application


def _ignore(_result: object) -> None:
    """Expect nothing."""
