"""Trying master passwords at one door: opening, refusing, and waiting after too many tries."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.app import App
from core.errors import AppError, CancelledError, WrongPasswordError
from core.ports import Randomness
from core.progress import Progress
from core.vault.profile import Profile, ProfileId
from core.vault.secret import Secret
from ui.desktop.tasks import Task, Tasks

if TYPE_CHECKING:
    from core.session import Session

OFFER_RECOVERY_AFTER = 3
WAIT_FROM = 5
LONGEST_WAIT = 30


def wait_after(failures: int) -> int:
    """Return the seconds to wait: none at first, from the fifth failure 2, 4, 8 … 30."""
    if failures < WAIT_FROM:
        return 0
    return int(min(LONGEST_WAIT, 2 ** (failures - WAIT_FROM + 1)))


class Attempts:
    """Count failures per profile while the program runs, so that going away does not help."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._failures: dict[ProfileId, int] = {}
        self._until: dict[ProfileId, float] = {}

    def fail(self, profile: ProfileId) -> int:
        """Count one more failure and return how many there are."""
        count = self._failures.get(profile, 0) + 1
        self._failures[profile] = count
        self._until[profile] = self._now() + wait_after(count)
        return count

    def count(self, profile: ProfileId) -> int:
        """Return how many failures there were in a row."""
        return self._failures.get(profile, 0)

    def seconds_left(self, profile: ProfileId) -> int:
        """Return the seconds until the next try."""
        left = self._until.get(profile, 0.0) - self._now()
        return max(0, -int(-left // 1))

    def forget(self, profile: ProfileId) -> None:
        """Start over after a success."""
        self._failures.pop(profile, None)
        self._until.pop(profile, None)


@dataclasses.dataclass(frozen=True)
class Refusal:
    """Why the door stayed shut. `wrong` means a wrong password, otherwise it is something else."""

    error: AppError
    wrong: bool
    failures: int


class UnlockModel(QObject):
    """Open one profile."""

    opened = Signal(object)
    """Carries the open Session; whoever receives it closes it."""
    refused = Signal(object)
    """Carries a Refusal."""
    cancelled = Signal()

    def __init__(
        self,
        app: App,
        tasks: Tasks,
        profile: Profile,
        attempts: Attempts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app, self._tasks = app, tasks
        self.profile = profile
        self._attempts = attempts
        self._task: Task | None = None

    @property
    def randomness(self) -> Randomness:
        """Return where suggested words are drawn from."""
        return self._app.randomness

    def seconds_left(self) -> int:
        """Return the seconds until the next try."""
        return self._attempts.seconds_left(self.profile.id)

    def failures(self) -> int:
        """Return how many wrong passwords there were in a row."""
        return self._attempts.count(self.profile.id)

    def unlock(self, secret: Secret) -> None:
        """Try a master password; the secret is closed afterwards."""

        def work(progress: Progress) -> Session:
            from core.services import profiles

            with secret:
                return profiles.unlock(
                    self._app, profile=self.profile.id, secret=secret, progress=progress
                )

        self._run(work)

    def _run(self, work: Callable[[Progress], Session]) -> None:
        self._task = self._tasks.vault(work, self._hand_over, self._refuse, owner=self)

    def cancel(self) -> None:
        """Stop trying."""
        if self._task is not None:
            self._task.cancel()

    def _hand_over(self, session: Session) -> None:
        if self._task is not None and self._task.is_cancelled:
            self._tasks.vault(lambda _: session.close(), _ignore, _ignore, owner=self)
            self.cancelled.emit()
            return
        self._attempts.forget(self.profile.id)
        self.opened.emit(session)

    def _refuse(self, error: AppError) -> None:
        if isinstance(error, CancelledError):
            self.cancelled.emit()
            return
        wrong = isinstance(error, WrongPasswordError)
        failures = self._attempts.fail(self.profile.id) if wrong else self.failures()
        self.refused.emit(Refusal(error, wrong, failures))


def _ignore(_result: object) -> None:
    """Expect nothing."""
