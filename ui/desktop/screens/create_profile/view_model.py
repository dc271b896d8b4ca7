"""What happens while a profile is made: names checked, kit drawn, everything written at the end."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.app import App
from core.errors import AppError, CancelledError
from core.ports import Randomness
from core.progress import Progress
from core.services import cards
from core.vault.profile import COLOURS, Card
from core.vault.secret import Secret
from ui.desktop.screens.recovery_kit.view_model import KitModel
from ui.desktop.session_orders import SessionOrders
from ui.desktop.tasks import Task, Tasks

if TYPE_CHECKING:
    from core.session import Session


class CreateProfileModel(QObject):
    """Make one profile. Until `create` nothing of it exists on disk."""

    created = Signal(object)
    """Carries the open Session; whoever receives it closes it."""
    failed = Signal(object)
    """Carries the AppError; a cancelled act is told as `cancelled`."""
    cancelled = Signal()

    def __init__(self, app: App, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._tasks = app, tasks
        self._kit: KitModel | None = None
        self._task: Task | None = None

    @property
    def randomness(self) -> Randomness:
        """Return where suggested words are drawn from."""
        return self._app.randomness

    def suggest_card(self) -> Card:
        """Return a card with the first name of whoever uses this computer, in a colour not used."""
        taken = [profile.card.colour for profile in cards.list_profiles(self._app)]
        free = [colour for colour in COLOURS if colour not in taken]
        return Card(name="" if taken else _first_name(), colour=free[0] if free else COLOURS[0])

    def check_name(self, name: str) -> AppError | None:
        """Return what is wrong with a name, or None."""
        try:
            cards.check_name(self._app, name=name)
        except AppError as error:
            return error
        return None

    def kit(self) -> KitModel:
        """Return the recovery kit of the profile to be, made when first asked for."""
        if self._kit is None:
            self._kit = KitModel(self._app, self._tasks, self)
        return self._kit

    def create(self, card: Card, secret: Secret, *, with_kit: bool, place: str) -> None:
        """Make the profile; the secret is closed afterwards."""
        key = self.kit().read_key() if with_kit else None
        files = self.kit().files if with_kit else ()

        def work(progress: Progress) -> Session:
            from core.services import profiles, recovery

            try:
                session = profiles.create_profile(
                    self._app, card=card, secret=secret, recovery_key=key, progress=progress
                )
                if place.strip():
                    recovery.set_kit_place(session, text=place)
                recovery.note_kits(session, files)
                return session
            finally:
                secret.close()
                if key is not None:
                    key.close()

        self._task = SessionOrders(self._tasks, self).give(work, self._hand_over, self._note_failed)

    def cancel(self) -> None:
        """Stop making it; nothing stays on disk."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Forget the recovery key."""
        if self._kit is not None:
            self._kit.close()
            self._kit = None

    def _hand_over(self, session: Session) -> None:
        self.close()
        self.created.emit(session)

    def _note_failed(self, error: AppError) -> None:
        if isinstance(error, CancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(error)


def _first_name() -> str:
    """Return the first word of the person's name as the system knows it, or nothing."""
    try:
        import pwd
    except ImportError:
        return ""
    user = pwd.getpwuid(os.getuid())
    full = user.pw_gecos.split(",")[0].split()
    return full[0] if full and user.pw_uid >= _FIRST_PERSON else ""


_FIRST_PERSON = 1000
"""Below this are accounts of the system, whose names are no one's."""
