"""Files chosen for a new item while it is typed: they go into the vault when it is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from ui.desktop.prompts import FileWish
from ui.desktop.screens.vault.editor import EditorPane
from ui.desktop.screens.vault.editor_form import with_files
from ui.desktop.screens.vault.models import VaultModels


class TakingAlong(QObject):
    """Note in the form what is chosen, dropped or left out; no file is read before."""

    def __init__(
        self, models: VaultModels, pane: EditorPane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._prompts, self._pane = models.editor, models.context.prompts, pane
        files = pane.fields.files
        files.accept_drops_on(pane)
        files.attach_requested.connect(self._choose)
        files.dropped.connect(self.take)
        files.removed.connect(self._leave_out)

    def take(self, paths: list[Path]) -> None:
        """Have these files go into the item, too."""
        form = self._model.form
        if form is not None:
            self._model.reshape(with_files(form, (*form.files, *paths)))

    def _choose(self) -> None:
        wish = FileWish(title=self.tr("Attach a file"))
        self._prompts.open_file(wish, lambda path: self.take([path]), parent=self._pane.window())

    def _leave_out(self, path: Path) -> None:
        form = self._model.form
        if form is not None:
            self._model.reshape(with_files(form, (file for file in form.files if file != path)))
            self._pane.fields.files.attach.setFocus()
