"""The deletion wizard: four steps, the safe way always at hand, nothing done before the last."""

from __future__ import annotations

import enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from core.errors import AppError, GateClosedError, PurgeIncompleteError
from ui.desktop.prompts import FileFilter, FileWish, Prompts
from ui.desktop.screens.deletion.confirm_page import ConfirmPage
from ui.desktop.screens.deletion.copy_page import CopyPage
from ui.desktop.screens.deletion.end_pages import EndPage, RunUpPage, WorkingPage
from ui.desktop.screens.deletion.loss_page import LossPage
from ui.desktop.screens.deletion.view_model import CopyWish, DeletionModel, Format
from ui.desktop.screens.deletion.when_page import WhenPage
from ui.desktop.screens.deletion.words import Words
from ui.desktop.tasks import Step
from ui.desktop.widgets.wizard_dialog import WizardDialog


class Place(enum.Enum):
    """Where the wizard is."""

    LOSS = enum.auto()
    COPY = enum.auto()
    WHEN = enum.auto()
    CONFIRM = enum.auto()
    RUN_UP = enum.auto()
    WORKING = enum.auto()
    END = enum.auto()


_STEPS = (Place.LOSS, Place.COPY, Place.WHEN, Place.CONFIRM)
_STEPS_FORGOTTEN = (Place.LOSS, Place.CONFIRM)


class DeletionWizard(WizardDialog):
    """Lead through a deletion. Closing, Esc, a lock or a power cut before the end keep it."""

    scheduled = Signal(object)
    """The profile is scheduled; carries the Scheduled with its undo."""
    deleted = Signal(object)
    """The profile is gone; carries the Receipt."""

    def __init__(
        self, model: DeletionModel, prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        name = model.profile.name
        super().__init__(_translate("Delete profile “%1”").replace("%1", name), parent)
        self._model, self._prompts, self._name = model, prompts, name
        self._steps = _STEPS_FORGOTTEN if model.forgotten else _STEPS
        self._words = Words(model)
        self.loss = LossPage(forgotten=model.forgotten)
        self.copy = CopyPage()
        self.when = WhenPage(model.deadline)
        self.confirm = ConfirmPage(name, model.name_matches, with_password=not model.forgotten)
        self.run_up = RunUpPage(name)
        self.working = WorkingPage()
        self.end = EndPage()
        pages: dict[Place, QWidget] = {
            Place.LOSS: self.loss,
            Place.COPY: self.copy,
            Place.WHEN: self.when,
            Place.CONFIRM: self.confirm,
            Place.RUN_UP: self.run_up,
            Place.WORKING: self.working,
            Place.END: self.end,
        }
        self._indices = {place: self.add_page(page) for place, page in pages.items()}
        self.place = Place.LOSS
        self._connect()
        self._go(Place.LOSS)
        model.count()

    def _connect(self) -> None:
        model, copy = self._model, self.copy
        self.back_requested.connect(self._go_back)
        self.next_requested.connect(self._press_next)
        self.extra_requested.connect(self._press_extra)
        model.planned.connect(self._show_plan)
        model.copied.connect(self._show_copied)
        model.losses_known.connect(self._show_losses)
        model.scheduled.connect(self._show_end)
        model.deleted.connect(self._show_end)
        model.scheduled.connect(self.scheduled)
        model.deleted.connect(self.deleted)
        model.refused.connect(self._show_refusal)
        model.cancelled.connect(copy.show_cancelled)
        model.stepped.connect(self._show_step)
        copy.changed.connect(self._change_copy)
        copy.fields.place_requested.connect(self._ask_place)
        copy.copy_requested.connect(self._make_copy)
        copy.cancel_requested.connect(model.cancel)
        self.confirm.armed_changed.connect(self._show_buttons)
        self.run_up.stopped.connect(self._stop_run_up)
        self.run_up.finished.connect(self._delete_now)

    # --- going through the pages -------------------------------------------------------

    def _go(self, place: Place) -> None:
        self.place = place
        step = self._steps.index(place) + 1 if place in self._steps else 0
        titles = {
            Place.COPY: self.tr("Do you want to keep a copy?"),
            Place.WHEN: self.tr("When should it be deleted?"),
        }
        title = titles.get(place, self.tr("Delete profile “%1”").replace("%1", self._name))
        self.show_page(self._indices[place], title, step=step, steps=len(self._steps))
        self._show_buttons()
        if place is Place.CONFIRM:
            self.confirm.focus_first()

    def _show_buttons(self) -> None:
        place = self.place
        first, walking = place is self._steps[0], place in self._steps
        self.set_back(self.tr("Back") if walking and not first else "")
        if place is Place.CONFIRM:
            self.set_extra(self._act_text(), "danger", enabled=self.confirm.is_armed)
            self.extra.setAccessibleName(self._words.act_name(now=self.when.is_now))
            self.set_next(self.tr("Keep profile"), "secondary")
        elif walking:
            self.set_extra(self.tr("Keep profile"))
            self.set_next(self.tr("Next"), "primary", enabled=self._may_go_on())
        else:
            self.set_extra()
            self.set_next(self.tr("Done") if place is Place.END else "", "primary")

    def _may_go_on(self) -> bool:
        if self.place is Place.LOSS:
            return self._model.plan is not None
        if self.place is Place.COPY:
            return self._model.gate.is_decided and not self.copy.is_busy
        return True

    def _go_back(self) -> None:
        if self.place in self._steps and self.place is not self._steps[0]:
            self.confirm.forget()
            self._go(self._steps[self._steps.index(self.place) - 1])

    def _press_next(self) -> None:
        if self.place is Place.CONFIRM:
            self.reject()
        elif self.place is Place.END:
            self.accept()
        elif self.place in self._steps and self._may_go_on():
            following = self._steps[self._steps.index(self.place) + 1]
            if following is Place.CONFIRM:
                self._prepare_confirmation()
            self._go(following)
            if self.place is Place.COPY and self.copy.fields.path is None:
                self._suggest_place()

    def _press_extra(self) -> None:
        if self.place is not Place.CONFIRM:
            self.reject()
        elif self.confirm.is_armed:
            self._act()

    # --- step 1 and 2 ------------------------------------------------------------------

    def _show_plan(self) -> None:
        self.loss.show_plan(self._words)
        self._show_buttons()

    def _suggest_place(self) -> None:
        form = self.copy.form
        if form is not None:
            folder = (
                self.copy.fields.path.parent if self.copy.fields.path is not None else _documents()
            )
            path = folder / self._model.suggest_name(form)
            self.copy.fields.set_place(path, warns=self._model.warns_of_place(path))

    def _ask_place(self) -> None:
        form = self.copy.form
        if form is None:
            return
        suffix = "strongroom" if form is Format.ARCHIVE else "csv"
        wish = FileWish(
            title=self.tr("Where should the copy be?"),
            filters=(FileFilter(label=self.tr("Copy"), patterns=(f"*.{suffix}",)),),
            name=str(self.copy.fields.path or self._model.suggest_name(form)),
            suffix=suffix,
        )
        self._prompts.save_file(wish, self._take_place, parent=self)

    def _take_place(self, path: Path) -> None:
        self.copy.fields.set_place(path, warns=self._model.warns_of_place(path))

    def _change_copy(self) -> None:
        form = self.copy.form
        if form is None:
            self._model.choose_no_copy()
        else:
            self._model.forget_copy()
            suffix = ".strongroom" if form is Format.ARCHIVE else ".csv"
            if self.copy.fields.path is not None and self.copy.fields.path.suffix != suffix:
                self.copy.fields.path = None
                self._suggest_place()
            if form is Format.CSV and not self.copy.losses.isVisibleTo(self.copy):
                self._model.read_losses()
        self._show_buttons()

    def _make_copy(self, wish: CopyWish) -> None:
        self._model.make_copy(wish)
        self._show_buttons()

    def _show_losses(self) -> None:
        self.copy.show_losses(self._words.losses())

    def _show_copied(self) -> None:
        self.copy.show_copied(self._words.copied())
        self._show_buttons()

    # --- step 4 and after --------------------------------------------------------------

    def _act_text(self) -> str:
        return self._words.act(now=self.when.is_now)

    def _prepare_confirmation(self) -> None:
        now = self.when.is_now and not self._model.forgotten
        self.confirm.prepare(self._words.confirmation(now=now, days=self.when.chosen_days()))

    def _act(self) -> None:
        if self._model.forgotten:
            self._model.schedule_without_password(self.confirm.typed.text())
        elif self.when.is_now:
            self._go(Place.RUN_UP)
            self.run_up.start()
            return
        else:
            secret = self.confirm.secret.edit.read_secret()
            self._model.schedule(secret, self.confirm.typed.text(), days=self.when.chosen_days())
        if self.place is Place.CONFIRM:
            self._go(Place.WORKING)

    def _stop_run_up(self) -> None:
        self.confirm.forget()
        self._prepare_confirmation()
        self._go(Place.CONFIRM)

    def _delete_now(self) -> None:
        secret, typed = self.confirm.secret.edit.read_secret(), self.confirm.typed.text()
        self._go(Place.WORKING)
        self._model.delete_now(secret, typed)

    def _show_step(self, step: Step) -> None:
        if self.place is Place.COPY:
            self.copy.show_step(step)
        else:
            self.working.show_step(step)

    def _show_end(self) -> None:
        self.confirm.forget()
        self.end.show_done(*self._words.end())
        self._go(Place.END)

    def _show_refusal(self, error: AppError) -> None:
        if self.place is Place.COPY:
            self.copy.show_refusal(error)
            self._show_buttons()
        elif isinstance(error, PurgeIncompleteError):
            self.end.show_failure(error)
            self._go(Place.END)
        elif isinstance(error, GateClosedError) and Place.COPY in self._steps:
            self.confirm.forget()
            self._go(Place.COPY)
            self.copy.show_refusal(error)
            self._show_buttons()
        else:
            self._go(Place.CONFIRM)
            self.confirm.show_refusal(error)

    # --- the safe way ------------------------------------------------------------------

    def reject(self) -> None:
        """Keep the profile, unless the deletion is under way or done."""
        if self.place is Place.WORKING:
            return
        if self.place is Place.END:
            self.accept()
            return
        self.run_up.halt()
        self._model.cancel()
        self.copy.fields.forget()
        self.confirm.forget()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.place is Place.WORKING:
            event.ignore()
            return
        self.reject()
        super().closeEvent(event)


def _documents() -> Path:
    from PySide6.QtCore import QStandardPaths

    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(where) if where else Path.home()
    return folder if folder.is_dir() else Path.home()


def _translate(text: str) -> str:
    return QCoreApplication.translate("DeletionWizard", text)
