"""Trying master passwords at one door: opening, refusing, and waiting after too many tries."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.app import App
from core.errors import AppError, CancelledError, DamagedError, WrongPasswordError
from core.ports import Randomness
from core.progress import Progress
from core.vault.condition import Opening
from core.vault.profile import Profile
from core.vault.secret import Secret
from ui.desktop.dialogs.not_as_left import has_ways_on
from ui.desktop.screens.unlock.pin_model import PinModel
from ui.desktop.session_orders import SessionOrders
from ui.desktop.shown_names import named_as
from ui.desktop.tasks import Task, Tasks

if TYPE_CHECKING:
    from core.services.attempts import Standing
    from core.services.outside import CardOrigin
    from core.session import Session

OFFER_RECOVERY_AFTER = 3


@dataclasses.dataclass(frozen=True)
class Refusal:
    """Why the door stayed shut. `wrong` means a wrong password, otherwise it is something else."""

    error: AppError
    wrong: bool
    failures: int

    @property
    def damaged(self) -> bool:
        """Tell whether the profile's files are at fault, and not what was typed."""
        return isinstance(self.error, DamagedError)


class UnlockModel(QObject):
    """Open one profile."""

    opened = Signal(object)
    """Carries the open Session; whoever receives it closes it."""
    refused = Signal(object)
    """Carries a Refusal."""
    questioned = Signal(object)
    """Carries the DamagedError of a profile that can be opened in other ways; see `go_on`."""
    cancelled = Signal()
    looked = Signal()
    """It is known now how long to wait, and how many wrong passwords there were."""

    def __init__(
        self, app: App, tasks: Tasks, profile: Profile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app, self._tasks = app, tasks
        self.profile = profile
        self._orders = SessionOrders(tasks, self)
        self._task: Task | None = None
        self._kept: Secret | None = None
        self.origin: CardOrigin | None = None
        """Where the card comes from, as far as that is known by now."""
        self.pins = PinModel(app, tasks, profile, self)
        self.pins.opened.connect(self.opened)

    @property
    def randomness(self) -> Randomness:
        """Return where suggested words are drawn from."""
        return self._app.randomness

    def seconds_left(self) -> int:
        """Return the seconds until the next try, as far as that is known."""
        return self._standing().seconds_left

    def failures(self) -> int:
        """Return how many wrong passwords there were in a row, as far as that is known."""
        return self._standing().failures

    def look(self) -> None:
        """Find out what the last run of the program left to wait for; a database is opened."""

        def work(_: Progress) -> CardOrigin:
            from core.services import attempts, outside

            attempts.look(self._app, profile=self.profile.id)
            return outside.find_origin(self._app, profile=self.profile.id)

        # Who cannot look, cannot open it either; then unlocking says why.
        self._tasks.vault(work, self._tell_looked, _ignore, owner=self)

    def unlock(self, secret: Secret, how: Opening = Opening.USUAL) -> None:
        """Try a master password; the secret is closed, or kept until another way is chosen."""
        self.step_back()
        self._kept = secret

        def work(progress: Progress) -> Session:
            from core.services import profiles

            kept = False
            try:
                return profiles.unlock(
                    self._app, profile=self.profile.id, secret=secret, how=how, progress=progress
                )
            except AppError as error:
                kept = has_ways_on(error)
                raise
            finally:
                if not kept:
                    secret.close()

        self._run(work)

    def go_on(self, how: Opening) -> None:
        """Open a profile that is not as it was left in the way its owner chose."""
        secret, self._kept = self._kept, None
        if secret is not None:
            self.unlock(secret, how)

    def step_back(self) -> None:
        """Forget the password that was kept for another way on."""
        secret, self._kept = self._kept, None
        if secret is not None:
            secret.close()

    def _tell_looked(self, origin: CardOrigin) -> None:
        self.origin = origin
        self.looked.emit()

    def _run(self, work: Callable[[Progress], Session]) -> None:
        self._task = self._orders.give(work, self._hand_over, self._refuse)

    def cancel(self) -> None:
        """Stop trying."""
        if self._task is not None:
            self._task.cancel()

    def _hand_over(self, session: Session) -> None:
        self.step_back()
        if self._task is not None and self._task.is_cancelled:
            self._orders.close(session)
            self.cancelled.emit()
            return
        self.opened.emit(session)

    def _refuse(self, error: AppError) -> None:
        named_as(error, self.profile.name)
        if has_ways_on(error):
            self.questioned.emit(error)
            return
        self.step_back()
        if isinstance(error, CancelledError):
            self.cancelled.emit()
            return
        wrong = isinstance(error, WrongPasswordError)
        self.refused.emit(Refusal(error, wrong, self.failures()))

    def _standing(self) -> Standing:
        from core.services.attempts import Standing, known

        return known(self._app, profile=self.profile.id) or Standing()


def _ignore(_result: object) -> None:
    """Expect nothing."""
