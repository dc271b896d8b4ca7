"""A profile from a backup: choose one, give its password, and have it back, or here at last."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from core.errors import AppError, WrongSecretError
from core.vault.profile import Profile
from ui.desktop.dialogs.form_dialog import FormDialog
from ui.desktop.item_models.dates import say_date_and_time
from ui.desktop.item_models.plural import plural
from ui.desktop.prompts import FileWish
from ui.desktop.rooms import AppContext
from ui.desktop.screens.backups.bring_back_model import BringBackModel, Offer
from ui.desktop.sentences import sentence
from ui.desktop.shown_names import hides_names
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import align_words, link_button
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.secret_edit import SecretField
from ui.desktop.widgets.toast import ToastMessage
from ui.wording.speech import fill


class BringBackDialog(FormDialog):
    """Ask for a backup and its password."""

    browse_requested = Signal()

    def __init__(self, model: BringBackModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        model.setParent(self)
        title, self._note = self._say_what()
        self.set_words(title, self.tr("Restore profile"))
        self.told = text_label(self._note, tone="secondary", wrap=True)
        self.choice = Choice(self.tr("Backup"))
        self.choice_field = FormField(self.tr("Backup"), self.choice, keep_line=False)
        asked = self.tr("Master password of that day")
        self.secret = SecretField(asked)
        self.secret_field = FormField(asked, self.secret)
        self.browse = link_button(self.tr("Look in a folder…"), icon="folder")
        self.body.addWidget(self.told)
        self.body.addWidget(self.choice_field)
        self.body.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignLeading)
        self.key = QLineEdit()
        self.key.setProperty("fontRole", FontRole.MONO.value)
        hint = self.tr("Nine groups of four. Capitals, spaces and dashes do not matter.")
        self.key_field = FormField(self.tr("Recovery key of that day"), self.key, hint=hint)
        self.other = link_button("")
        align_words(self.browse, self.other)
        self._by_key = False
        for part in (self.secret_field, self.key_field):
            self.body.addWidget(part)
        self.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)
        self._connect()
        self._show_fields()
        self.fit()
        model.load()

    def _connect(self) -> None:
        model = self._model
        self.browse.clicked.connect(lambda _checked=False: self.browse_requested.emit())
        self.act_requested.connect(self.go_on)
        self.cancel_requested.connect(model.cancel)
        self.secret.edit.returnPressed.connect(self.go_on)
        self.secret.edit.edited.connect(self.secret_field.clear_error)
        self.key.returnPressed.connect(self.go_on)
        self.key.textEdited.connect(self.key_field.clear_error)
        self.other.clicked.connect(self._choose_other)
        model.listed.connect(self._show)
        model.stepped.connect(lambda step: self.show_progress(step.done, step.total))
        model.done.connect(self.accept)
        model.cancelled.connect(self.stop_busy)
        model.refused.connect(self._refuse)

    def _say_what(self) -> tuple[str, str]:
        """Return the title, and what becomes of what is there."""
        if self._model.profile is None:
            note = self.tr(
                "The profile comes back as it was in the backup, with the master password it had "
                "then. Where it is here already, what is there now is kept beside it."
            )
            return self.tr("Restore from a backup"), note
        note = self.tr(
            "The backup takes the place of the profile, with the master password it had. "
            "What is there now is kept beside it."
        )
        title = self.tr("Restore “%1” from a backup")
        return title.replace("%1", self._model.profile.name), note

    def go_on(self) -> None:
        """Restore, if what is needed is there."""
        chosen = self.choice.value
        if self.act.is_busy or not isinstance(chosen, Offer):
            return
        for field in (self.secret_field, self.key_field):
            field.clear_error()
        if self._by_key and not self.key.text().strip():
            self._refuse_typed(self.tr("Enter the recovery key."))
        elif self._by_key:
            self.start_busy(self.tr("Restoring…"))
            self._model.bring_back_with_key(chosen, self.key.text())
        elif self.secret.edit.is_empty():
            self._refuse_typed(self.tr("Enter the master password."))
        else:
            secret = self.secret.edit.read_secret()
            self.start_busy(self.tr("Restoring…"))
            self._model.bring_back(chosen, secret)

    def done(self, result: int) -> None:
        """Forget what was typed, then close."""
        self.secret.clear()
        self.key.clear()
        super().done(result)

    def _choose_other(self) -> None:
        self._by_key = not self._by_key
        self._show_fields()
        self.fit()
        (self.key if self._by_key else self.secret).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fields(self) -> None:
        found = self.choice.value is not None
        self.choice_field.setVisible(found)
        self.secret_field.setVisible(found and not self._by_key)
        self.key_field.setVisible(found and self._by_key)
        self.other.setVisible(found)
        self.other.setText(
            self.tr("Use master password…") if self._by_key else self.tr("Use recovery key…")
        )

    def _show(self, found: tuple[Offer, ...]) -> None:
        self.choice.clear()
        for offer in found:
            self.choice.offer(self._say(offer), offer)
        self.act.setEnabled(bool(found))
        self._show_fields()
        self.told.setText(self._note if found else self._say_nothing_found())
        self.fit()
        first: QWidget = self.key if self._by_key else self.secret
        first = first if found else self.browse
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, offer: Offer) -> str:
        said = say_date_and_time(offer.made)
        if self._model.profile is None:
            return fill(self.tr("%1 · %2"), offer.name, said)
        if offer.items is None:
            return said
        count = plural(self.tr("%1, %Ln item(s)", "", offer.items), offer.items)
        return count.replace("%1", said)

    def _say_nothing_found(self) -> str:
        if self._model.looked_in is not None:
            said = self.tr("There is no backup in “%1” that can be read.")
            return said.replace("%1", self._model.looked_in.name or "/")
        if self._model.profile is not None:
            return self.tr("There is no backup of this profile that can be read.")
        return self.tr(
            "Choose the folder of a backup: one that Strongroom wrote to another disk, or a copy "
            "of it. An archive or an export is imported instead: create a profile first."
        )

    def _refuse(self, error: AppError) -> None:
        self.stop_busy()
        if isinstance(error, WrongSecretError):
            self._refuse_typed(sentence(error))
        else:
            self.show_failure(sentence(error))

    def _refuse_typed(self, text: str) -> None:
        if self._by_key:
            self.key_field.set_error(text)
            self.key.selectAll()
            self.key.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.secret_field.set_error(text)
            self.secret.edit.selectAll()
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)


def open_bring_back(home: AppContext, profile: Profile | None, parent: QWidget) -> None:
    """Show the dialog for a profile, or for any; once it is back, its door is shown anew."""
    model = BringBackModel(home.app, home.tasks, profile, hide_names=hides_names(home))
    dialog = BringBackDialog(model, parent)
    say = QCoreApplication.translate
    wish = FileWish(title=say("Backups", "In which folder is the backup?"))
    said = say("Backups", "The profile is back, as it was in the backup.")

    def tell() -> None:
        home.navigation.show_start()
        home.toasts.show_message(ToastMessage(text=said))

    dialog.browse_requested.connect(
        lambda: home.prompts.choose_folder(wish, model.look_in, parent=dialog)
    )
    dialog.accepted.connect(tell)
    dialog.show()
