"""Files chosen for an item while it is typed: they go into the vault when it is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from ui.desktop.prompts import FileWish
from ui.desktop.screens.vault.editor import EditorPane
from ui.desktop.screens.vault.editor_form import with_files
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.tasks import Step

_LARGE = 16 * 1024 * 1024


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
        models.editor.saver.stepped.connect(self._show_step)
        models.editor.saver.busy.connect(lambda on: pane.freeze(on=on))

    def take(self, paths: list[Path]) -> None:
        """Have these files go into the item, too."""
        form = self._model.form
        if form is not None:
            self._model.reshape(with_files(form, (*form.files, *paths)))

    def _show_step(self, step: Step) -> None:
        """Say how far a save with large files is; others are over before anybody could read it."""
        if self._model.form is None or step.total < _LARGE:
            return
        tenth = step.done * 10 // step.total * 10
        said = self.tr("Taking the files in… %1 %").replace("%1", str(tenth))
        if said != self._pane.banner.text() or not self._pane.banner.isVisible():
            self._pane.show_hint(said)

    def _choose(self) -> None:
        wish = FileWish(title=self.tr("Attach a file"))
        self._prompts.open_file(wish, lambda path: self.take([path]), parent=self._pane.window())

    def _leave_out(self, path: Path) -> None:
        form = self._model.form
        if form is not None:
            self._model.reshape(with_files(form, (file for file in form.files if file != path)))
            self._pane.fields.files.attach.setFocus()
