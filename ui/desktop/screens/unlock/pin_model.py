"""Trying PINs at one door: whether one opens it now, and what a wrong one leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.app import App
from core.errors import AppError, CancelledError, NoKeyringError, PinUnavailableError
from core.progress import Progress
from core.vault.profile import Profile
from core.vault.secret import Secret
from ui.desktop.session_orders import SessionOrders
from ui.desktop.shown_names import named_as
from ui.desktop.tasks import Task, Tasks

if TYPE_CHECKING:
    # The first window must not wait for what opens a vault.
    from core.services.quick_unlock import KeptPin
    from core.session import Session


class PinModel(QObject):
    """Open one profile with a PIN, where one is armed."""

    armed = Signal()
    """A PIN opens the profile."""
    locked = Signal()
    """A PIN may be in the keyring of the computer, which is locked; see `ask`."""
    unheard = Signal(object)
    """Carries the AppError of a keyring that was to be unlocked and tells nothing."""
    opened = Signal(object)
    """Carries the open Session; whoever receives it closes it."""
    refused = Signal(object)
    """Carries the AppError."""
    cancelled = Signal()

    def __init__(
        self, app: App, tasks: Tasks, profile: Profile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app, self._tasks, self._profile = app, tasks, profile
        self._orders = SessionOrders(tasks, self)
        self._task: Task | None = None

    @property
    def tries_left(self) -> int:
        """Return how many PINs may be tried now, as far as is known."""
        armed = self._app.pins.get(self._profile.id)
        return armed.tries_left if armed is not None else 0

    def look(self) -> None:
        """Find out whether a PIN opens the profile, for `armed`."""
        if self.tries_left:
            self.armed.emit()
        elif self._profile.asks_keyring_for_pin:
            # Beside the lane of the vault: a keyring that does not answer keeps nobody waiting
            # who types the master password meanwhile.
            self._tasks.long(self._find, self._hold, self._note_silence, owner=self)

    def ask(self) -> None:
        """Have the keyring unlocked by its owner, who wants to type a PIN."""

        def work(_: Progress) -> KeptPin:
            found = self._find_kept(asking=True)
            if found is None:
                raise PinUnavailableError(name=self._profile.name)
            return found

        self._tasks.long(work, self._hold, self.unheard.emit, owner=self)

    def can_be_pin(self, text: Secret) -> bool:
        """Tell whether this PIN can be so long; what cannot be it is not to cost a try."""
        from core.passwords.pin import may_be_pin

        armed = self._app.pins.get(self._profile.id)
        short = armed is not None and armed.is_short
        return may_be_pin(text.buffer.decode("utf-8", "replace"), short=short)

    def unlock(self, pin: Secret) -> None:
        """Try a PIN; it is closed afterwards."""

        def work(progress: Progress) -> Session:
            from core.services import quick_unlock

            with pin:
                return quick_unlock.unlock(
                    self._app, profile=self._profile.id, pin=pin, progress=progress
                )

        # An order that was called off says nothing of this one, which may be done at once.
        self._task = None
        self._task = self._orders.give(work, self._hand_over, self._refuse)

    def cancel(self) -> None:
        """Stop trying; what was typed costs no try unless it was looked at already."""
        if self._task is not None:
            self._task.cancel()

    def _hand_over(self, session: Session) -> None:
        if self._task is not None and self._task.is_cancelled:
            self._orders.close(session)
            self.cancelled.emit()
            return
        self.opened.emit(session)

    def _refuse(self, error: AppError) -> None:
        if isinstance(error, CancelledError):
            self.cancelled.emit()
            return
        self.refused.emit(named_as(error, self._profile.name))

    def _find(self, _: Progress) -> KeptPin | None:
        return self._find_kept(asking=False)

    def _find_kept(self, *, asking: bool) -> KeptPin | None:
        from core.services import quick_unlock

        return quick_unlock.find_kept(self._app, profile=self._profile.id, asking=asking)

    def _note_silence(self, error: AppError) -> None:
        # Of anything else nothing is said: the master password opens the profile, and says what
        # is wrong if it does not.
        if isinstance(error, NoKeyringError) and error.detail == "KeyringLocked":
            self.locked.emit()

    def _hold(self, armed: KeptPin | None) -> None:
        from core.services import quick_unlock

        if quick_unlock.hold(self._app, profile=self._profile.id, armed=armed):
            self.armed.emit()
