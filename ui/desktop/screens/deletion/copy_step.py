"""The second step at work: places, losses and the copy itself, between its page and its model."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from shiboken6 import isValid

from core.errors import AppError
from ui.desktop.prompts import FileFilter, FileWish, Prompts
from ui.desktop.screens.deletion.copy_model import CopyModel, CopyWish, Format, MoveWish
from ui.desktop.screens.deletion.copy_page import CopyPage
from ui.desktop.screens.deletion.rehearsal_dialog import RehearsalDialog
from ui.desktop.screens.deletion.words import say_losses, say_made


class CopyStep(QObject):
    """Join the page and the model of a copy."""

    changed = Signal()
    """What is decided, or whether a copy is being made, is another now."""

    def __init__(
        self,
        page: CopyPage,
        model: CopyModel,
        prompts: Prompts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.page, self._model, self._prompts = page, model, prompts
        self._look: RehearsalDialog | None = None
        page.chosen.connect(self._follow_choice)
        page.copy_requested.connect(self._make)
        page.move_requested.connect(self._move)
        page.cancel_requested.connect(model.cancel)
        page.outcome.look_requested.connect(self._look_inside)
        page.fields.place_requested.connect(self._ask_place)
        page.fields.secrets.passphrase_edited.connect(self._judge)
        model.losses_known.connect(self._show_losses)
        model.made.connect(self._show_made)
        model.refused.connect(self.show_refusal)
        model.cancelled.connect(self._show_cancelled)
        model.stepped.connect(page.show_step)

    @property
    def is_decided(self) -> bool:
        """Tell whether one may go on: with a checked copy, or the explicit decision for none."""
        return self._model.gate.is_decided and not self.page.is_busy

    def begin(self) -> None:
        """Suggest a place the first time the page is shown, and offer the other profiles."""
        if self.page.fields.path is None:
            self._suggest()
            self.page.show_targets(self._model.list_targets())

    def show_refusal(self, error: AppError) -> None:
        """Say why there is no copy, or why it does not hold any more."""
        self.page.show_refusal(error, of_other=self._model.is_of_other(error))
        self.changed.emit()

    def forget(self) -> None:
        """Stop a copy that is being made, close a look into one, and empty every field."""
        if self._look is not None and isValid(self._look):
            self._look.reject()
        if self.page.is_busy:
            self._model.cancel()
        self.page.fields.secrets.forget()
        self.page.moving.forget()

    def _follow_choice(self) -> None:
        form = self.page.form
        if self.page.moves:
            self._model.forget()
        elif form is None:
            self._model.want_none()
        else:
            self._model.forget()
            place = self.page.fields.path
            if place is not None and place.suffix != form.suffix:
                self._suggest(place.parent)
            if not form.is_complete:
                self._tell_losses(form)
        self.changed.emit()

    def _tell_losses(self, form: Format) -> None:
        if form not in self._model.losses:
            self._model.read_losses(form)
        else:
            self._show_losses()

    def _suggest(self, folder: Path | None = None) -> None:
        form = self.page.form or Format.ARCHIVE
        self._take_place(self._model.suggest_place(folder or documents_folder(), form))

    def _ask_place(self) -> None:
        form = self.page.form or Format.ARCHIVE
        place = self.page.fields.path
        wish = FileWish(
            title=self.tr("Where should the copy be?"),
            filters=(FileFilter(label=self.tr("Copy"), patterns=(f"*{form.suffix}",)),),
            name=str(place) if place is not None else "",
            suffix=form.suffix.removeprefix("."),
        )
        self._prompts.save_file(wish, self._take_place, parent=self.page)

    def _take_place(self, path: Path) -> None:
        self.page.fields.set_place(path, self._model.check_place(path))

    def _judge(self, passphrase: str) -> None:
        self.page.fields.secrets.show_judgement(self._model.judge(passphrase))

    def _make(self, wish: CopyWish) -> None:
        self._model.make(wish)
        self.changed.emit()

    def _move(self, wish: MoveWish) -> None:
        self._model.move(wish, self.tr("From %1").replace("%1", self._model.name))
        self.changed.emit()

    def _look_inside(self) -> None:
        model = self._model.rehearse()
        if model is not None:
            model.opened.connect(self.page.outcome.show_opened)
            self._look = RehearsalDialog(model, self.page)
            self._look.open()

    def _show_losses(self) -> None:
        form = self.page.form
        if form in self._model.losses:
            self.page.show_losses(say_losses(self._model.losses[form]))

    def _show_made(self) -> None:
        self.page.show_copied(say_made(self._model))
        self.changed.emit()

    def _show_cancelled(self) -> None:
        self.page.show_cancelled()
        self.changed.emit()


def documents_folder() -> Path:
    """Return where people keep documents, the home folder where there is no such place."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(where) if where else Path.home()
    return folder if folder.is_dir() else Path.home()
