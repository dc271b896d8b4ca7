"""The way back to a backup: what differs, how much of it, and the master password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from core.errors import AppError, WrongBackupPasswordError, WrongPasswordError
from core.vault.item import ItemId
from core.vault.profile import NAME_LIMIT
from core.vault.secret import Secret
from ui.desktop.dialogs.form_dialog import FormDialog
from ui.desktop.item_models.dates import say_date, say_date_and_time
from ui.desktop.screens.backups.difference import say_difference, say_item
from ui.desktop.screens.backups.view_model import (
    BackupsModel,
    Keys,
    ShownBackup,
    ShownDifference,
)
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.translations import QT_TRANSLATE_NOOP
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.secret_edit import SecretField

_SHOWN = 40

_MORE = QT_TRANSLATE_NOOP(
    "RestoreBackupDialog", "%Ln more: replace everything, or open as a profile of its own"
)


class RestoreBackupDialog(FormDialog):
    """First shows what differs; then does what was chosen. Enter never does it."""

    replaced = Signal(object)
    """Carries the backup of what was there until everything was replaced."""

    def __init__(
        self,
        model: BackupsModel,
        backup: ShownBackup,
        parent: QWidget | None = None,
        *,
        whole: bool = False,
    ) -> None:
        super().__init__(parent)
        self._wants_whole = whole
        self._model, self._backup = model, backup
        self._known: ShownDifference | None = None
        model.setParent(self)
        self.told = text_label("", wrap=True)
        self.body.addWidget(self.told)
        self._make_ways()
        self._make_secrets()
        self.body.addStretch(1)
        self._connect()
        self._show_ways()
        self.start_busy(self.tr("Looking inside…"))
        model.compare(backup)

    def _make_ways(self) -> None:
        name, day = self._model.profile_name, say_date(self._backup.made)
        self.some = QRadioButton(self.tr("Bring back selected items"))
        self.copy = QRadioButton(self.tr("Open as a profile of its own"))
        shown = name.replace("&", "&&")
        self.whole = QRadioButton(self.tr("Replace %1 completely").replace("%1", shown))
        self.ways = QWidget()
        column = QVBoxLayout(self.ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.some)
        self.items = QWidget()
        self._items = QVBoxLayout(self.items)
        self._items.setContentsMargins(24, 0, 0, 0)
        self._items.setSpacing(2)
        column.addWidget(self.items)
        column.addWidget(self.copy)
        dated = f" ({day})"
        self.name = QLineEdit(name[: NAME_LIMIT - len(dated)] + dated)
        self.name_field = FormField(self.tr("Name of the new profile"), self.name)
        column.addWidget(self.name_field)
        column.addWidget(self.whole)
        self.note = text_label("", tone="secondary", wrap=True)
        column.addWidget(self.note)
        self.body.addWidget(self.ways)
        self.boxes: dict[ItemId, QCheckBox] = {}

    def _make_secrets(self) -> None:
        asked = self.tr("Master password of %1").replace("%1", self._model.profile_name)
        self.secret = SecretField(asked)
        self.secret_field = FormField(asked, self.secret)
        day = self._backup.password_of
        said = self.tr("Master password of that day")
        if day is not None:
            said = self.tr("Master password of %1").replace("%1", say_date(day))
        self.old = SecretField(said)
        self.old_field = FormField(said, self.old)
        self.old_field.setVisible(day is not None)
        self.body.addWidget(self.old_field)
        self.body.addWidget(self.secret_field)

    def _connect(self) -> None:
        model = self._model
        self.act_requested.connect(self.go_on)
        self.cancel_requested.connect(model.cancel)
        for way in (self.some, self.copy, self.whole):
            way.toggled.connect(lambda _on: self._show_ways())
        for field, edit in ((self.secret_field, self.secret), (self.old_field, self.old)):
            edit.edit.edited.connect(field.clear_error)
        self.name.textChanged.connect(self.name_field.clear_error)
        model.compared.connect(self._show_difference)
        model.stepped.connect(self._show_step)
        model.replaced.connect(self.replaced)
        model.done.connect(lambda _result: self.accept())
        model.cancelled.connect(self.stop_busy)
        model.refused.connect(self._refuse)

    def go_on(self) -> None:
        """Look inside, or do what was chosen."""
        if self.act.is_busy or not self._check():
            return
        keys = Keys(self._take(self.secret), self._take_old())
        if self._known is None:
            self.start_busy(self.tr("Looking inside…"))
            self._model.compare(self._backup, keys)
            return
        self.start_busy(self.tr("Restoring…"))
        if self.some.isChecked():
            chosen = tuple(item for item, box in self.boxes.items() if box.isChecked())
            self._model.bring_back(self._backup, chosen, keys)
        elif self.copy.isChecked():
            self._model.copy_out(self._backup, self.name.text(), keys)
        else:
            self._model.replace_all(self._backup, keys)

    def _check(self) -> bool:
        if self._known is not None and self.some.isChecked() and not self._any_chosen():
            self.show_failure(self.tr("No item is selected. Select at least one."))
            return False
        for field, edit in ((self.old_field, self.old), (self.secret_field, self.secret)):
            if not field.isHidden() and edit.edit.is_empty():
                field.set_error(self.tr("Enter the master password."))
                edit.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def _any_chosen(self) -> bool:
        return any(box.isChecked() for box in self.boxes.values())

    @staticmethod
    def _take(field: SecretField) -> Secret:
        return field.edit.read_secret()

    def _take_old(self) -> Secret | None:
        return None if self.old_field.isHidden() else self._take(self.old)

    def done(self, result: int) -> None:
        """Forget what was typed, then close."""
        self.secret.clear()
        self.old.clear()
        super().done(result)

    def _show_difference(self, found: ShownDifference) -> None:
        self.stop_busy()
        self._known = found
        self.told.setText(say_difference(found))
        back = (*found.only_backup, *found.changed)
        for item in back[:_SHOWN]:
            box = QCheckBox(say_item(item, found))
            self.boxes[item.id] = box
            self._items.addWidget(box)
        if len(back) > _SHOWN:
            more = self.tr(_MORE, "", len(back) - _SHOWN)
            self._items.addWidget(text_label(more, tone="secondary", wrap=True))
        self.some.setEnabled(bool(back))
        usual = self.some if back else self.copy
        (self.whole if self._wants_whole else usual).setChecked(True)
        self._show_ways()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ways(self) -> None:
        known, when = self._known is not None, say_date_and_time(self._backup.made)
        self.ways.setVisible(known)
        self.items.setVisible(self.some.isChecked())
        self.name_field.setVisible(self.copy.isChecked())
        if self.copy.isChecked():
            note = self.tr("The open profile stays as it is. The new one has no recovery kit yet.")
        elif self.whole.isChecked():
            note = self.tr(
                "First a backup is made of what is there now: that takes this back. "
                "Master password and recovery kit stay those of today."
            )
        else:
            note = self.tr("What these items are now becomes an earlier version of each.")
        self.note.setText(note)
        title = self.tr("Restore the backup of %1").replace("%1", when)
        self.set_words(title, self.tr("Restore") if known else self.tr("Look inside"))
        self.fit()

    def _show_step(self, step: Step) -> None:
        self.show_progress(step.done, step.total)

    def _refuse(self, error: AppError) -> None:
        self.stop_busy()
        if isinstance(error, WrongPasswordError):
            self._refuse_in(self.secret_field, self.secret, error)
        elif isinstance(error, WrongBackupPasswordError):
            self._refuse_backup(error)
        else:
            self.show_failure(sentence(error))

    def _refuse_backup(self, error: AppError) -> None:
        if self._known is None and self.old.edit.is_empty() and self.secret.edit.is_empty():
            # The first look was without any password.
            said = self.tr("This backup is from before a change of the master password.")
            self.told.setText(said)
            first = self.secret if self.old_field.isHidden() else self.old
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.old_field.isHidden():
            self.old_field.setVisible(True)
            self._refuse_in(self.old_field, self.old, error)
        else:
            self._refuse_in(self.old_field, self.old, error)

    @staticmethod
    def _refuse_in(field: FormField, edit: SecretField, error: AppError) -> None:
        field.set_error(sentence(error))
        edit.edit.selectAll()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
