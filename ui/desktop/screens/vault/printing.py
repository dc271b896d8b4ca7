"""The selected item on paper: the question, and what is said of the page that was written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.errors import AppError
from core.progress import Progress
from core.services.plain_copies import MadeCopy
from ui.desktop.action_table import ActionId
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.panes import Panes
from ui.desktop.sentences import sentence
from ui.desktop.widgets.toast import Pace, ToastMessage
from ui.wording.speech import fill


class Printing(QObject):
    """Open the question, and offer to delete the page as long as the message stays."""

    def __init__(self, models: VaultModels, panes: Panes) -> None:
        super().__init__(panes)
        self._models, self._context, self._panes = models, models.context, panes
        self._context.actions.connect_to(ActionId.PRINT_ITEM, self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask whether the selected item may be put on paper."""
        one = self._models.vault.selection.single
        if one is None:
            return
        from ui.desktop.screens.paper.view import PaperDialog
        from ui.desktop.screens.paper.view_model import PaperModel

        model = PaperModel(self._context, one)
        dialog = PaperDialog(model, self._context.prompts, self._panes.window())
        model.written.connect(self._tell)
        dialog.show()

    def _tell(self, page: MadeCopy) -> None:
        text = self.tr("“%1” is written and read back. Delete it once it is printed.")
        message = ToastMessage(
            text=fill(text, Path(page.path).name), action=self.tr("Delete now"), pace=Pace.STAYS
        )
        self._context.toasts.show_message(message, lambda: self._delete(page))

    def _delete(self, page: MadeCopy) -> None:
        from ui.desktop.screens.paper.view_model import delete_page

        def delete(_: Progress) -> None:
            delete_page(page)

        self._context.tasks.long(delete, self._say_deleted, self._refuse, owner=self)

    def _say_deleted(self, _nothing: object) -> None:
        self._say(self.tr("Deleted. On SSDs traces can remain until overwritten."))

    def _refuse(self, error: AppError) -> None:
        self._say(sentence(error))

    def _say(self, text: str) -> None:
        self._context.toasts.show_message(ToastMessage(text=text))
