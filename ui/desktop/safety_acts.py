"""What an owner chooses about the ways in: a PIN, and binding to this computer."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.errors import AppError
from core.passwords.pin import PinReach
from core.progress import Progress
from core.services import binding, quick_unlock, recovery
from core.services.device_secret import has_keyring
from core.session import Session
from core.vault.secret import Secret
from ui.desktop.context import VaultContext
from ui.desktop.one_act import OneAct


@dataclasses.dataclass(frozen=True)
class Safety:
    """What is in force; `has_keyring` tells whether this computer has one to use.

    `pin_waits` tells that the PIN opens nothing before the master password was given again.
    """

    reach: PinReach
    is_bound: bool
    has_kit: bool
    has_keyring: bool
    pin_waits: bool = False


class SafetyActs(OneAct):
    """Do one act at a time on the open profile; each secret is closed afterwards."""

    done = Signal()
    told = Signal(object)
    """Carries the Safety that was asked for."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._context = context

    @property
    def name(self) -> str:
        """Return the profile's name."""
        return self._context.session.card.name

    def look(self) -> None:
        """Find out what is in force, for `told`."""
        session = self._context.session

        def read(_: Progress) -> Safety:
            reach = quick_unlock.read_choice(session).reach
            left = quick_unlock.tries_left(session.app, profile=session.profile)
            return Safety(
                reach=reach,
                is_bound=binding.is_bound(session),
                has_kit=recovery.has_kit(session),
                has_keyring=has_keyring(session.app),
                pin_waits=reach is not PinReach.OFF and not left,
            )

        # Not as `refused`: a dialog would take that for its own act.
        self._context.tasks.vault(read, self.told.emit, _ignore, owner=self)

    def turn_on_pin(self, secret: Secret, pin: Secret, reach: PinReach) -> None:
        """Have a PIN open the profile."""

        def work(session: Session, _: Progress) -> None:
            with secret, pin:
                quick_unlock.turn_on(session, secret=secret, pin=pin, reach=reach)

        self._run(work)

    def turn_off_pin(self) -> None:
        """Have no PIN open the profile any more."""
        self._run(lambda session, _: quick_unlock.turn_off(session))

    def read_key(self, text: str) -> Secret:
        """Return the recovery key that was typed. Raises WrongRecoveryKeyError."""
        return recovery.parse_key(text)

    def bind(self, secret: Secret, key: Secret) -> None:
        """Bind the profile to this computer."""

        def work(session: Session, progress: Progress) -> None:
            with secret, key:
                binding.bind(session, secret=secret, recovery_key=key, progress=progress)

        self._run(work)

    def unbind(self, secret: Secret) -> None:
        """Have the master password alone open the profile again."""

        def work(session: Session, progress: Progress) -> None:
            with secret:
                binding.unbind(session, secret=secret, progress=progress)

        self._run(work)

    def _run(self, work: Callable[[Session, Progress], None]) -> None:
        session = self._context.session
        self._begin(lambda progress: work(session, progress), lambda _: self.done.emit())


def _ignore(_error: AppError) -> None:
    """Leave what is shown as it is."""
