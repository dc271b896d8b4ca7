"""A profile that does not open: choose a backup, give its password, and have it back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from core.app import App
from core.errors import AppError, WrongSecretError
from core.progress import Progress
from core.services import backups, reinstating
from core.services.backups import Backup
from core.vault.profile import Profile
from core.vault.secret import Secret
from ui.desktop.dialogs.form_dialog import FormDialog
from ui.desktop.item_models.dates import say_date_and_time
from ui.desktop.item_models.plural import plural
from ui.desktop.one_act import OneAct
from ui.desktop.rooms import AppContext
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Tasks
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.secret_edit import SecretField
from ui.desktop.widgets.toast import ToastMessage


class BringBackModel(OneAct):
    """The backups of one closed profile, and the act that puts one in its place."""

    listed = Signal(object)
    """Carries the backups that can be read, newest first."""
    done = Signal()

    def __init__(
        self, app: App, tasks: Tasks, profile: Profile, parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._app = app
        self.profile = profile

    def load(self) -> None:
        """Look for them."""

        def work(_: Progress) -> tuple[Backup, ...]:
            found = backups.list_backups_of(self._app, profile=self.profile.id)
            return tuple(backup for backup in found if backup.items is not None)

        self._tasks.vault(work, self.listed.emit, self.refused.emit, owner=self)

    def bring_back(self, backup: Backup, secret: Secret) -> None:
        """Put a backup in the place of the profile; the secret is closed afterwards."""

        def work(progress: Progress) -> None:
            with secret:
                reinstating.reinstate(
                    self._app,
                    profile=self.profile.id,
                    backup=backup,
                    secret=secret,
                    progress=progress,
                )

        self._begin(work, lambda _: self.done.emit())


class BringBackDialog(FormDialog):
    """Ask for a backup and its password."""

    def __init__(self, model: BringBackModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        model.setParent(self)
        name = model.profile.name
        title = self.tr("Restore “%1” from a backup").replace("%1", name)
        self.set_words(title, self.tr("Restore profile"))
        note = self.tr(
            "The backup takes the place of the profile, with the master password it had. "
            "What is there now is kept beside it."
        )
        self.told = text_label(note, tone="secondary", wrap=True)
        self.choice = Choice(self.tr("Backup"))
        self.choice_field = FormField(self.tr("Backup"), self.choice)
        asked = self.tr("Master password of that day")
        self.secret = SecretField(asked)
        self.secret_field = FormField(asked, self.secret)
        for part in (self.told, self.choice_field, self.secret_field):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.act_requested.connect(self.go_on)
        self.cancel_requested.connect(model.cancel)
        self.secret.edit.returnPressed.connect(self.go_on)
        self.secret.edit.edited.connect(self.secret_field.clear_error)
        model.listed.connect(self._show)
        model.stepped.connect(lambda step: self.show_progress(step.done, step.total))
        model.done.connect(self.accept)
        model.cancelled.connect(self.stop_busy)
        model.refused.connect(self._refuse)
        self.fit()
        model.load()

    def go_on(self) -> None:
        """Restore, if what is needed is there."""
        chosen = self.choice.value
        if self.act.is_busy or not isinstance(chosen, Backup):
            return
        if self.secret.edit.is_empty():
            self.secret_field.set_error(self.tr("Enter the master password."))
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        secret = self.secret.edit.read_secret()
        self.start_busy(self.tr("Restoring…"))
        self._model.bring_back(chosen, secret)

    def done(self, result: int) -> None:
        """Forget what was typed, then close."""
        self.secret.clear()
        super().done(result)

    def _show(self, found: tuple[Backup, ...]) -> None:
        self.choice.clear()
        for backup in found:
            count = backup.items or 0
            said = plural(self.tr("%1, %Ln item(s)", "", count), count)
            self.choice.offer(said.replace("%1", say_date_and_time(backup.made)), backup)
        self.act.setEnabled(bool(found))
        for part in (self.choice_field, self.secret_field):
            part.setVisible(bool(found))
        if not found:
            self.told.setText(self.tr("There is no backup of this profile that can be read."))
        self.fit()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: AppError) -> None:
        self.stop_busy()
        if isinstance(error, WrongSecretError):
            self.secret_field.set_error(sentence(error))
            self.secret.edit.selectAll()
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.show_failure(sentence(error))


def open_bring_back(home: AppContext, profile: Profile, parent: QWidget) -> None:
    """Show the dialog; once the profile is back, its door is shown anew."""
    dialog = BringBackDialog(BringBackModel(home.app, home.tasks, profile), parent)
    said = QCoreApplication.translate("Backups", "The profile is back, as it was in the backup.")

    def tell() -> None:
        home.navigation.show_start()
        home.toasts.show_message(ToastMessage(text=said))

    dialog.accepted.connect(tell)
    dialog.show()
