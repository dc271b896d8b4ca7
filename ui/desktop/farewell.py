"""What the window does around a deletion: leave the vault, say what was done, offer to undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from core.deletion.lifecycle import Scheduled
from core.deletion.receipt import Receipt
from core.errors import AppError
from core.services.cards import read_profile
from core.vault.profile import Profile, ProfileId
from ui.desktop.action_table import ActionId
from ui.desktop.rooms import AppContext
from ui.desktop.screens.deletion.end_words import (
    say_deleted,
    say_restored,
    say_scheduled,
    say_stuck,
)
from ui.desktop.screens.deletion.view_model import DeletionModel, Stuck
from ui.desktop.screens.receipt.opening import open_receipt
from ui.desktop.screens.restore.view_model import RestoreModel
from ui.desktop.sentences import sentence
from ui.desktop.shown_names import shown_profile
from ui.desktop.widgets.toast import Pace, Toast, ToastMessage


class Farewell(QObject):
    """Follow one deletion to its end and beyond, also where a lock closed its wizard before.

    Owns the model, so that what is under way is heard of when the wizard is gone.
    """

    def __init__(self, home: AppContext, model: DeletionModel, wizard: QDialog) -> None:
        # The window outlives both the wizard and the vault.
        window = wizard.parentWidget()
        assert window is not None
        self._window: QWidget = window
        super().__init__(self._window)
        model.setParent(self)
        self._home, self._model, self._wizard = home, model, wizard
        # It speaks on the start page, where its vault is closed.
        self._name = shown_profile(home, model.profile).name
        self._wizard_closed = False
        self._undo_ends = QTimer(self, singleShot=True)
        self._undo_ends.timeout.connect(self._withdraw)
        self._offer: object = None
        self._undo_text = ""
        model.ended.connect(self._leave_vault)
        model.undone.connect(self._show_start)
        wizard.finished.connect(self._follow_wizard)

    def _leave_vault(self) -> None:
        """Leave the vault whose session is closed; the wizard stays on its last page."""
        keep = None if self._wizard_closed else self._wizard
        self._home.navigation.leave_vault(keep=keep)
        if self._wizard_closed:
            self._say()

    def _show_start(self) -> None:
        self._home.navigation.show_start()
        if self._wizard_closed:
            self._say()

    def _follow_wizard(self) -> None:
        self._wizard_closed = True
        if not self._model.is_acting:
            self._say()

    def _say(self) -> None:
        """Say on the start screen how it ended."""
        end = self._model.end
        if isinstance(end, Scheduled):
            self._offer_undo(end)
            return
        if isinstance(end, Receipt):
            self._tell(say_deleted(end, self._name), self.tr("Show receipt"), self._open(end))
        elif isinstance(end, Stuck):
            self._tell(say_stuck(end, self._name).headline)
        elif self._model.was_undone:
            tell_restored(self._home, self._model.profile.id, self._name)
        self.deleteLater()

    def _offer_undo(self, end: Scheduled) -> None:
        seconds = self._model.undo_seconds()
        if not seconds:
            self._tell(say_scheduled(end, self._name))
            self.deleteLater()
            return
        message = ToastMessage(
            text=say_scheduled(end, self._name), action=self.tr("Undo"), pace=Pace.DELETION
        )
        self._offer = self._home.toasts.show_message(message, self._undo)
        self._model.refused.connect(self._refuse)
        actions = self._home.actions
        said = self.tr("&Undo the deletion of %1").replace("%1", self._name.replace("&", "&&"))
        self._undo_text = actions[ActionId.UNDO].text()
        actions.connect_to(ActionId.UNDO, self._undo_by_key)
        actions.set_text(ActionId.UNDO, said)
        actions.set_enabled(ActionId.UNDO, enabled=True)
        self._undo_ends.start(seconds * 1000)

    def _undo_by_key(self) -> None:
        # With a vault open again, Ctrl+Z is about what was done in there.
        if not self._is_unlocked():
            self._undo()

    def _undo(self) -> None:
        if self._undo_ends.isActive():
            self._close_offer()
            self._model.undo()

    def _withdraw(self) -> None:
        """Take back an offer that nobody could keep any more."""
        self._close_offer()
        self.deleteLater()

    def _close_offer(self) -> None:
        self._undo_ends.stop()
        if not self._is_unlocked():
            self._home.actions.set_text(ActionId.UNDO, self._undo_text)
            self._home.actions.set_enabled(ActionId.UNDO, enabled=False)
        offer, self._offer = self._offer, None
        if isinstance(offer, Toast) and isValid(offer):
            offer.dismiss()

    def _is_unlocked(self) -> bool:
        return self._home.actions[ActionId.LOCK].isEnabled()

    def _refuse(self, error: AppError) -> None:
        self._tell(sentence(error))
        self.deleteLater()

    def _open(self, receipt: Receipt) -> Callable[[], object]:
        home, window = self._home, self._window
        return lambda: open_receipt(home, receipt, window)

    def _tell(
        self, text: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        pace = Pace.DELETION if action else Pace.PLAIN
        message = ToastMessage(text=text, action=action, pace=pace)
        self._home.toasts.show_message(message, on_action)


def welcome_back(home: AppContext, profile: Profile) -> None:
    """Show the start screen after a deletion was called off, and say so."""
    home.navigation.show_start()
    tell_restored(home, profile.id, profile.name)


def tell_restored(home: AppContext, profile: ProfileId, name: str) -> None:
    """Say that a deletion was called off; whoever did not mean it is led to its first page.

    Never further: what was decided before is decided anew, by whoever knows the password.
    """
    again = QCoreApplication.translate("Farewell", "Schedule again")
    message = ToastMessage(text=say_restored(name), action=again, pace=Pace.DELETION)
    home.toasts.show_message(message, lambda: _schedule_again(home, profile))


def _schedule_again(home: AppContext, profile: ProfileId) -> None:
    now = shown_profile(home, read_profile(home.app, profile=profile))
    home.navigation.show_deletion(now)


def restore_at_once(home: AppContext, profile: Profile, owner: QObject) -> None:
    """Call off a deletion for which nobody proved anything: anybody may have asked for it."""
    model = RestoreModel(home.app, home.tasks, profile, owner)

    def welcome() -> None:
        model.deleteLater()
        welcome_back(home, profile)

    def refuse(error: AppError) -> None:
        model.deleteLater()
        home.toasts.show_message(ToastMessage(text=sentence(error)))

    model.restored.connect(welcome)
    model.refused.connect(refuse)
    model.restore()
