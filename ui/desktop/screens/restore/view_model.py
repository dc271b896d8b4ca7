"""Calling a deletion off: with the master password, the recovery key, or neither."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QObject, Signal

from core.app import App
from core.deletion import lifecycle
from core.errors import AppError, WrongRecoveryKeyError
from core.progress import Progress
from core.services import recovery
from core.vault.profile import Profile, ProfileState
from core.vault.secret import Secret
from ui.desktop.screens.deletion.work import VaultWork
from ui.desktop.shown_names import named_as
from ui.desktop.tasks import Tasks


class RestoreModel(VaultWork):
    """One profile that waits for its end, or whose deletion stopped before its first key."""

    restored = Signal()

    def __init__(
        self, app: App, tasks: Tasks, profile: Profile, parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._app = app
        self.profile = profile

    @property
    def is_over(self) -> bool:
        """Tell whether the wait has ended and somebody is asked."""
        profile = self.profile
        waited = profile.state is ProfileState.SCHEDULED and profile.seconds_left == 0
        return waited or profile.state is ProfileState.PURGING

    def deadline(self) -> datetime.datetime | None:
        """Return when the wait ends, in local time."""
        at = self.profile.deadline
        return None if at is None else datetime.datetime.fromtimestamp(at / 1000).astimezone()

    def restore(self, secret: Secret | None = None) -> None:
        """Restore with the master password, or with nothing; the secret is closed afterwards."""
        app, profile = self._app, self.profile.id

        def work(_: Progress) -> None:
            if secret is None:
                lifecycle.restore(app, profile=profile)
                return
            with secret:
                lifecycle.restore(app, profile=profile, secret=secret)

        self.run(work, self._take)

    def restore_with_key(self, typed: str) -> None:
        """Restore with the recovery key as it was typed."""
        app, profile = self._app, self.profile.id
        try:
            key = recovery.parse_key(typed)
        except WrongRecoveryKeyError as error:
            self.take_error(error)
            return

        def work(_: Progress) -> None:
            with key:
                lifecycle.restore(app, profile=profile, recovery_key=key)

        self.run(work, self._take)

    def take_error(self, error: AppError) -> None:
        """Pass on why it was not called off, by the name that is shown."""
        super().take_error(named_as(error, self.profile.name))

    def _take(self, _result: None) -> None:
        self.restored.emit()
