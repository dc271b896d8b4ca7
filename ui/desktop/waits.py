"""Profiles that wait for their end: looked after while the chooser shows their cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.errors import AppError
from core.progress import Progress
from ui.desktop.entrance import Entrance
from ui.desktop.rooms import AppContext
from ui.desktop.sentences import sentence
from ui.desktop.widgets.toast import ToastMessage

if TYPE_CHECKING:
    from core.deletion.purge import PurgeOutcome

EVERY_MS = 60_000


class Waits(QObject):
    """Once the chooser is on the screen and every minute from then on: count down, and end.

    Never during start, never behind another page: what goes away goes where it is seen.
    """

    def __init__(self, home: AppContext, entrance: Entrance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._entrance = home, entrance
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        entrance.chooser_shown.connect(self.begin)

    def begin(self) -> None:
        """Look after the cards that were just shown."""
        self._timer.start()
        QTimer.singleShot(0, self, self.look)

    def stop(self) -> None:
        """Look no longer."""
        self._timer.stop()

    def look(self) -> None:
        """Count down what waits, and end what is due."""
        if not self._entrance.shows_chooser():
            self.stop()
            return
        app = self._home.app

        def work(progress: Progress) -> tuple[PurgeOutcome, ...]:
            from core.deletion.due import purge_due

            return purge_due(app, card_visible=True, progress=progress)

        self._home.tasks.vault(work, self._tell, self._refuse, owner=self)

    def _tell(self, outcomes: tuple[PurgeOutcome, ...]) -> None:
        for outcome in outcomes:
            if outcome.receipt is not None:
                name = outcome.name or self.tr("A profile")
                said = self.tr("%1 was deleted permanently. Its receipt is saved.")
                message = ToastMessage(text=said.replace("%1", name))
                self._home.toasts.show_message(message)
        self._entrance.refresh_chooser()

    def _refuse(self, error: AppError) -> None:
        self._home.toasts.show_message(ToastMessage(text=sentence(error)))
