"""An unencrypted file that an import left on the disk: said once more, with a way to delete it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from core.errors import AppError
from core.services import source_files
from ui.desktop.context import VaultContext
from ui.desktop.dialogs.question import Question
from ui.desktop.screens.import_wizard.done_page import DonePage, LeftFile
from ui.desktop.sentences import sentence
from ui.desktop.widgets.toast import Pace, ToastMessage


class LeftFileReminder(QObject):
    """Speak of a file after the wizard has closed; a lock ends it with the vault's events."""

    def __init__(self, context: VaultContext, left: LeftFile, window: QWidget) -> None:
        super().__init__(context.events)
        self._context, self._left, self._window = context, left, window

    def remind(self) -> None:
        """Say that it is there."""
        said = self.tr("%1 is still on your disk, unencrypted.").replace("%1", self._name)
        action = self.tr("Delete…") if self._left.may_go else ""
        message = ToastMessage(text=said, action=action, pace=Pace.ACTION)
        self._context.toasts.show_message(message, self._ask)

    @property
    def _name(self) -> str:
        return self._left.file.path.name

    def _ask(self) -> None:
        # The message came up where nobody looked for it: one click there may be meant for another.
        text = self.tr("Nothing brings it back. On SSDs traces can remain until overwritten.")
        if not self._left.complete:
            lacks = self.tr("Not all that is in it came along: it may be the only copy.")
            text = f"{lacks} {text}"
        question = Question(
            title=self.tr("Delete “%1” from your disk?").replace("%1", self._name),
            text=text,
            safe=self.tr("Keep the file"),
            act=self.tr("Delete the file"),
            danger=True,
        )
        self._context.prompts.ask(question, self._delete, parent=self._window)

    def _delete(self) -> None:
        self._context.tasks.long(
            lambda _: source_files.delete_source(self._left.file),
            lambda _: self._tell(self.tr("Deleted. On SSDs traces can remain until overwritten.")),
            self._refuse,
            owner=self,
        )

    def _refuse(self, error: AppError) -> None:
        self._tell(sentence(error))

    def _tell(self, text: str) -> None:
        self._context.toasts.show_message(ToastMessage(text=text))


def connect_reminder(dialog: QDialog, finish: DonePage, context: VaultContext) -> None:
    """Have it said once more that an unencrypted file was left, when the window has closed."""

    def remind() -> None:
        if finish.left is not None:
            LeftFileReminder(context, finish.left, dialog.parentWidget() or dialog).remind()

    dialog.accepted.connect(remind)
