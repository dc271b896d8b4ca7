"""Putting one item on paper: what that means, the master password, and a place for the page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from core.errors import AppError, WrongPasswordError
from ui.desktop.dialogs.form_dialog import FormDialog
from ui.desktop.prompts import FileFilter, FileWish, Prompts
from ui.desktop.screens.paper.view_model import PaperModel
from ui.desktop.sentences import sentence
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.secret_edit import SecretField


class PaperDialog(FormDialog):
    """Say that everything will be readable, and ask for the master password, as an export does."""

    def __init__(self, model: PaperModel, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model, self._prompts = model, prompts
        model.setParent(self)
        title = self.tr("Print “%1”?").replace("%1", model.title)
        self.set_words(title, self.tr("Save as PDF for paper…"), window=self.tr("Print"))
        self.understood = QCheckBox(self.tr("I understand that anyone can read the page"))
        self.secret = SecretField(self.tr("Master password"))
        self.secret_field = FormField(self.tr("Master password"), self.secret)
        self._lay_out()
        self.act_requested.connect(self.go)
        self.cancel_requested.connect(model.cancel)
        self.understood.toggled.connect(lambda _on: self._offer())
        self.secret.edit.edited.connect(lambda _count: self.secret_field.clear_error())
        self.secret.edit.returnPressed.connect(self.go)
        model.stepped.connect(lambda step: self.show_progress(step.done, step.total))
        model.written.connect(self.accept)
        model.refused.connect(self._refuse)
        model.cancelled.connect(self.reject_quietly)
        self._offer()
        self.understood.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def go(self) -> None:
        """Ask where the page goes, once it was said that anyone can read it."""
        if self.act.is_busy or not self.understood.isChecked():
            return
        if self.secret.edit.is_empty():
            self._fail(self.tr("Enter your master password."))
            return
        wish = FileWish(
            title=self.tr("Save the page"),
            filters=(FileFilter(label=self.tr("PDF document"), patterns=("*.pdf",)),),
            name=self.model.suggest_name(),
            suffix="pdf",
        )
        self._prompts.save_file(wish, self._write, parent=self)

    def reject_quietly(self) -> None:
        """Close after it was stopped."""
        self.stop_busy()
        self.reject()

    def done(self, result: int) -> None:
        """Forget what was typed and stop what is under way, then close."""
        self.model.cancel()
        self.secret.clear()
        super().done(result)

    def _lay_out(self) -> None:
        warning = Banner(Tint.WARNING)
        readable = self.tr("The page shows every password, note and key of this item in the clear.")
        warning.show_message(Tint.WARNING, readable)
        why = self.tr(
            "On its way to a printer a page is laid down unencrypted on this computer, out of "
            "our reach. So you get it as a file that only you can read: print it from there, and "
            "delete it afterwards."
        )
        self.body.addWidget(warning)
        self.body.addWidget(text_label(why, tone="secondary", wrap=True))
        self.body.addWidget(self.understood)
        self.body.addWidget(self.secret_field)
        self.body.addStretch(1)

    def _offer(self) -> None:
        self.act.setEnabled(self.understood.isChecked())

    def _write(self, path: Path) -> None:
        self.start_busy(self.tr("Writing the page…"))
        self.model.write(path, self.secret.edit.read_secret())

    def _refuse(self, error: AppError) -> None:
        if isinstance(error, WrongPasswordError):
            self.stop_busy()
            self._fail(sentence(error))
        else:
            self.show_failure(sentence(error))

    def _fail(self, text: str) -> None:
        self.secret_field.set_error(text)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        self.secret.edit.selectAll()
