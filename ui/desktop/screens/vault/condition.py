"""The banner over a vault that is open for reading only, and the way to what is behind it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.errors import AppError, DamagedError
from core.services import inspection, salvaging
from core.services.inspection import Check
from core.vault.condition import Condition
from ui.desktop.action_table import ActionId
from ui.desktop.context import VaultContext
from ui.desktop.dialogs.check import CheckDialog, CheckLine
from ui.desktop.dialogs.condition import ConditionDialog
from ui.desktop.sentences import sentence
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.toast import Pace, ToastMessage
from ui.wording.condition import list_details, say_reason
from ui.wording.doctor import Losses, say_check


class ConditionModel(QObject):
    """Ask the session what is the matter, again after everything that could not be read."""

    changed = Signal(object)
    """Carries a Condition."""
    checked = Signal(object)
    """Carries a tuple of Check: every part of the vault was looked at."""
    failed = Signal(object)
    """Carries an AppError: the check could not be done."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = context.session, context.tasks
        self.condition: Condition | None = None

    def check(self) -> None:
        """Open every part of the vault, attachments included."""
        session = self._session
        self._tasks.vault(
            lambda progress: inspection.inspect_vault(session, progress=progress),
            self._tell,
            self.failed.emit,
            owner=self,
        )

    def _tell(self, checks: tuple[Check, ...]) -> None:
        self.look()
        self.checked.emit(checks)

    def look(self) -> None:
        """Ask, on the lane where the vault is read."""
        session = self._session
        self._tasks.vault(
            lambda _: salvaging.read_condition(session), self._take, _ignore, owner=self
        )

    def follow(self, error: AppError) -> None:
        """Ask again where something could not be read."""
        if isinstance(error, DamagedError):
            self.look()

    def _take(self, condition: Condition | None) -> None:
        if condition is not None and condition != self.condition:
            self.condition = condition
            self.changed.emit(condition)


class ConditionBanner(Banner):
    """Say that nothing is written, and why; its button shows all of it."""

    def __init__(
        self, context: VaultContext, model: ConditionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(Tint.WARNING, parent=parent)
        self._context, self._model = context, model
        self.setVisible(False)
        model.changed.connect(self._show)
        model.checked.connect(self._show_checks)
        self.action_requested.connect(self.open_dialog)

    @Slot()
    def check(self) -> None:
        """Look at every part of the vault, and show what came of it."""
        wait = self.tr("Reading every part of the profile…")
        self._context.toasts.show_message(ToastMessage(text=wait, pace=Pace.STAYS))
        self._model.check()

    def _show_checks(self, checks: tuple[Check, ...]) -> None:
        self._context.toasts.dismiss()
        lines = [CheckLine(check.ok, say(check)) for check in checks]
        dialog = CheckDialog(lines, self.window())
        dialog.export_requested.connect(self._context.actions[ActionId.EXPORT].trigger)
        dialog.show()

    def open_dialog(self) -> None:
        """Show what was found; where there is nothing to tell, ask where to export to."""
        condition = self._model.condition
        if condition is None:
            return
        if not list_details(condition):
            self._context.actions[ActionId.EXPORT].trigger()
            return
        dialog = ConditionDialog(condition, self.window())
        dialog.export_requested.connect(self._context.actions[ActionId.EXPORT].trigger)
        dialog.show()

    def _show(self, condition: Condition) -> None:
        more = self.tr("What was found…") if list_details(condition) else self.tr("Export…")
        self.show_message(Tint.WARNING, say_reason(condition), action=more)


def say(check: Check) -> str:
    """Return what a check found, in words."""
    why = sentence(check.error) if check.error is not None else None
    losses = Losses(check.parts, check.salvage, check.backup)
    return say_check(check.name, profile=check.profile, found=check.found, why=why, losses=losses)


def _ignore(_error: object) -> None:
    """Expect nothing: what cannot be told now is told by what is asked next."""
