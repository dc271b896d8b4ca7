"""What only the owner of the open profile may do: password, kit, card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.errors import AppError
from core.ports import Randomness
from core.progress import Progress
from core.services import profiles, recovery
from core.services.plain_copies import MadeCopy
from core.session import Session
from core.vault.profile import Card
from core.vault.secret import Secret
from ui.desktop.context import VaultContext
from ui.desktop.one_act import OneAct
from ui.desktop.screens.recovery_kit.view_model import KitModel


class OwnerActs(OneAct):
    """One act at a time on the open profile, for one dialog."""

    done = Signal()

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self.backups_left = 0
        """How many backups a change of password did not reach: the former one opens them."""

    @property
    def card(self) -> Card:
        """Return the card as it is now."""
        return self._context.session.card

    @property
    def randomness(self) -> Randomness:
        """Return where suggested words are drawn from."""
        return self._context.randomness

    def has_kit(self) -> bool:
        """Tell whether a recovery key opens this profile."""
        return recovery.has_kit(self._context.session)

    def make_kit(self) -> KitModel:
        """Return a new kit that is not in force yet."""
        return KitModel(self._context.session.app, self._context.tasks, self)

    def check_name(self, name: str) -> AppError | None:
        """Return what is wrong with a name, or None."""
        session = self._context.session
        try:
            profiles.check_name(session.app, name=name, besides=session.profile)
        except AppError as error:
            return error
        return None

    def change_card(self, card: Card) -> None:
        """Give the profile another name or picture."""
        self._run(lambda session, _: profiles.change_card(session, card=card))

    def change_password(self, secret: Secret, new_secret: Secret) -> None:
        """Give the profile another master password; both secrets are closed afterwards."""
        session = self._context.session

        def work(progress: Progress) -> int:
            with secret, new_secret:
                rewrapped = profiles.change_password(
                    session, secret=secret, new_secret=new_secret, progress=progress
                )
            return len(rewrapped.left)

        self._begin(work, self._tell_changed)

    def _tell_changed(self, left: int) -> None:
        self.backups_left = left
        self.done.emit()

    def replace_kit(
        self, secret: Secret, kit: Secret, *, place: str, files: tuple[MadeCopy, ...] = ()
    ) -> None:
        """Put a new recovery kit in force; both secrets are closed afterwards."""

        def work(session: Session, progress: Progress) -> None:
            with secret, kit:
                recovery.replace_kit(session, secret=secret, recovery_key=kit, progress=progress)
            recovery.set_kit_place(session, text=place)
            recovery.note_kits(session, files)

        self._run(work)

    def read_kit_place(self, then: Callable[[str], object]) -> None:
        """Hand over the note on where the kit is kept."""
        session = self._context.session
        self._context.tasks.vault(
            lambda _: recovery.kit_place(session), then, self.refused.emit, owner=self
        )

    def set_kit_place(self, text: str) -> None:
        """Keep the note on where the kit is kept."""
        self._run(lambda session, _: recovery.set_kit_place(session, text=text))

    def _run(self, work: Callable[[Session, Progress], None]) -> None:
        session = self._context.session
        self._begin(lambda progress: work(session, progress), lambda _: self.done.emit())
