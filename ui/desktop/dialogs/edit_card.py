"""Changing the name and picture of the open profile."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.errors import AppError
from ui.desktop.dialogs.form_dialog import FormDialog
from ui.desktop.owner_acts import OwnerActs
from ui.desktop.prompts import Prompts
from ui.desktop.screens.card.view import CardEditor
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Tasks


class EditCardDialog(FormDialog):
    """Ask for name and picture; accepted once they are kept."""

    def __init__(
        self, acts: OwnerActs, tasks: Tasks, prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_words(self.tr("Name and picture"), self.tr("Save"))
        self._acts = acts
        self.card = CardEditor(tasks, prompts)
        self.card.set_card(acts.card)
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self.act_requested.connect(self.save)
        self.card.submitted.connect(self.save)
        acts.done.connect(self.accept)
        acts.refused.connect(self._refuse)
        acts.cancelled.connect(self.stop_busy)
        self.card.setFocus()
        self.fit()

    def save(self) -> None:
        """Keep the card, if its name can be used."""
        if self.act.is_busy:
            return
        card = self.card.card()
        error = self._acts.check_name(card.name)
        if error is not None:
            self.card.show_error(error)
            return
        self.start_busy(self.tr("Saving…"))
        self._acts.change_card(card)

    def _refuse(self, error: AppError) -> None:
        self.show_failure(sentence(error))
