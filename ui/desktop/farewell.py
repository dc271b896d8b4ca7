"""What the window does around a deletion: leave the vault, show what is left, offer to undo."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from core.deletion import lifecycle
from core.errors import AppError
from core.progress import Progress
from core.vault.profile import Profile
from ui.desktop.rooms import AppContext
from ui.desktop.screens.deletion.phrases import say_day
from ui.desktop.sentences import sentence
from ui.desktop.widgets.toast import Pace, ToastMessage

if TYPE_CHECKING:
    from core.deletion.lifecycle import Scheduled
    from core.deletion.receipt import Receipt


class Farewell(QObject):
    """Follow one deletion wizard to its end and beyond."""

    def __init__(self, home: AppContext, profile: Profile, wizard: QDialog) -> None:
        super().__init__(home.actions)
        self._home, self._name, self._wizard = home, profile.name, wizard
        self._scheduled: Scheduled | None = None

    def note_scheduled(self, scheduled: Scheduled) -> None:
        """Leave the vault that is closed now; the wizard stays on its last page."""
        self._scheduled = scheduled
        self._home.navigation.leave_vault(keep=self._wizard)

    def note_deleted(self, _receipt: Receipt) -> None:
        """Leave the vault that is gone now."""
        self._home.navigation.leave_vault(keep=self._wizard)

    def say(self) -> None:
        """Say when it will be gone, and for 20 seconds offer a way back."""
        scheduled = self._scheduled
        if scheduled is None:
            self.deleteLater()
            return
        at = datetime.datetime.fromtimestamp(scheduled.deadline / 1000).astimezone()
        said = self.tr("%1 will be deleted on %2.").replace("%2", say_day(at))
        message = ToastMessage(
            text=said.replace("%1", self._name),
            action=self.tr("Undo") if scheduled.undo is not None else "",
            pace=Pace.DELETION,
        )
        self._home.toasts.show_message(message, self._undo)

    def _undo(self) -> None:
        token = self._scheduled.undo if self._scheduled is not None else None
        if token is None:
            return
        app = self._home.app

        def work(_: Progress) -> None:
            lifecycle.undo_schedule(app, token=token)

        self._home.tasks.vault(work, lambda _: self._restored(), self._refuse, owner=self)

    def _restored(self) -> None:
        self._home.navigation.show_start()
        said = self.tr("%1 restored. Deletion cancelled.").replace("%1", self._name)
        self._home.toasts.show_message(ToastMessage(text=said))
        self.deleteLater()

    def _refuse(self, error: AppError) -> None:
        self._home.toasts.show_message(ToastMessage(text=sentence(error)))
