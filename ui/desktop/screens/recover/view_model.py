"""Opening a profile with its recovery key, and giving it a new master password."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.app import App
from core.errors import AppError, CancelledError
from core.ports import Randomness
from core.progress import Progress
from core.services import profiles, recovery
from core.session import Session
from core.vault.condition import Opening
from core.vault.profile import Profile
from core.vault.secret import Secret
from ui.desktop.session_orders import SessionOrders
from ui.desktop.shown_names import named_as
from ui.desktop.tasks import Step, Task, Tasks


class RecoverModel(QObject):
    """Recover one profile."""

    opened = Signal(object)
    """Carries the open Session; whoever receives it closes it."""
    failed = Signal(object)
    """Carries the AppError."""
    cancelled = Signal()
    stepped = Signal(object)
    """Carries a Step."""

    def __init__(
        self, app: App, tasks: Tasks, profile: Profile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app, self._tasks = app, tasks
        self.profile = profile
        self._task: Task | None = None

    @property
    def randomness(self) -> Randomness:
        """Return where suggested words are drawn from."""
        return self._app.randomness

    def read_key(self, text: str) -> Secret:
        """Return the key that was typed. Raises WrongRecoveryKeyError."""
        return recovery.parse_key(text)

    def recover(self, key: Secret, new_secret: Secret, how: Opening = Opening.USUAL) -> None:
        """Open the profile; both secrets are closed afterwards."""

        def work(progress: Progress) -> Session:
            app, profile = self._app, self.profile.id
            with key, new_secret:
                if how is not Opening.USUAL:
                    return profiles.recover_anyway(
                        app, profile=profile, recovery_key=key, new_secret=new_secret, how=how
                    )
                return profiles.recover(
                    app,
                    profile=profile,
                    recovery_key=key,
                    new_secret=new_secret,
                    progress=progress,
                )

        self._task = SessionOrders(self._tasks, self).give(
            work, self._hand_over, self._note_failed, self._note_step
        )

    def cancel(self) -> None:
        """Stop; the old master password then still opens the profile."""
        if self._task is not None:
            self._task.cancel()

    def _hand_over(self, session: Session) -> None:
        self.opened.emit(session)

    def _note_step(self, step: Step) -> None:
        self.stepped.emit(step)

    def _note_failed(self, error: AppError) -> None:
        named_as(error, self.profile.name)
        if isinstance(error, CancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
