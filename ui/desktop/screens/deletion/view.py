"""The deletion wizard: four steps, the safe way always at hand, nothing done before the last."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from core.errors import AppError, GateClosedError
from ui.desktop.prompts import Prompts
from ui.desktop.screens.deletion.buttons import (
    Moment,
    back_text,
    choose_buttons,
    keep_text,
    next_text,
)
from ui.desktop.screens.deletion.pages import Pages
from ui.desktop.screens.deletion.places import Place
from ui.desktop.screens.deletion.steady_wizard import SteadyWizard
from ui.desktop.screens.deletion.view_model import DeletionModel, Stuck, Timing
from ui.desktop.screens.deletion.ways import Way
from ui.desktop.screens.deletion.words import Words
from ui.desktop.screens.receipt.view_model import ReceiptModel
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.widgets.banner import Tint


class DeletionWizard(SteadyWizard):
    """Lead through a deletion. Closing, Esc, a lock or a power cut before the end keep it."""

    def __init__(
        self,
        model: DeletionModel,
        receipts: ReceiptModel,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        self._words = Words(model)
        super().__init__(self._words.title(), parent)
        receipts.setParent(self)
        self._model = model
        self.at = Pages(model, receipts, prompts, self.add_page, self)
        self._undo_ends = QTimer(self, singleShot=True)
        self._closed = False
        self.place = Place.LOSS
        self._connect()
        self._go(Place.LOSS)
        model.count()
        self.make_ahead(*self.at.list_later())

    def _connect(self) -> None:
        model, at = self._model, self.at
        self.back_requested.connect(self._go_back)
        self.next_requested.connect(self._press_next)
        self.extra_requested.connect(self._press_extra)
        model.planned.connect(self._show_plan)
        model.proved.connect(self._start_run_up)
        model.ended.connect(self._show_end)
        model.undone.connect(self.accept)
        model.refused.connect(self._show_refusal)
        model.stepped.connect(self._show_step)
        at.copy_changed.connect(self._follow_copy)
        at.armed_changed.connect(self._show_buttons)
        at.stopped.connect(self._stop_run_up)
        at.ran_out.connect(self._act)
        self._undo_ends.timeout.connect(self._show_buttons)

    def _go(self, place: Place) -> None:
        self.place = place
        steps = self.at.steps
        step = steps.index(place) + 1 if place in steps else 0
        self._show_buttons()
        self.show_page(
            self.at.page_at(place), self._words.title_at(place), step=step, steps=len(steps)
        )
        if not self.at.focus_first(place):
            self.focus_corner()

    def _show_buttons(self) -> None:
        words, now = self._words, self._timing().now
        both = (words.act(now=False), words.act(now=True))
        self.settle((keep_text(), next_text()), (keep_text(), *both), back_text())
        moment = Moment(
            place=self.place,
            first=self.place is self.at.steps[0],
            may_go_on=self._may_go_on(),
            armed=self.at.is_armed,
            act=words.act(now=now),
            act_name=words.act_name(now=now),
            way_on=words.way_on(),
        )
        self.show_buttons(choose_buttons(moment))

    def _may_go_on(self) -> bool:
        if self.place is Place.LOSS:
            return self._model.plan is not None
        copying = self.at.copying
        return self.place is not Place.COPY or (copying is not None and copying.is_decided)

    def _go_back(self) -> None:
        if self.place in self.at.steps[1:]:
            self.at.forget_typed()
            self._go(self.at.steps[self.at.steps.index(self.place) - 1])

    def _press_next(self) -> None:
        if self.place is Place.CONFIRM:
            self.reject()
        elif self.place is Place.END:
            self.accept()
        elif self.place in self.at.steps and self._may_go_on():
            following = self.at.steps[self.at.steps.index(self.place) + 1]
            if following is Place.CONFIRM:
                self.at.confirm.prepare(self._words.confirmation(self._timing()))
            self._go(following)
            if following is Place.COPY and self.at.copying is not None:
                self.at.copying.begin()

    def _press_extra(self) -> None:
        if self.place is Place.CONFIRM:
            self._confirm()
        elif self.place is not Place.END:
            self.reject()
        elif isinstance(self._model.end, Stuck):
            self.at.working.begin(changes=True)
            self._go(Place.WORKING)
            self._model.resume()
        else:
            self._model.undo()

    def _show_plan(self) -> None:
        assert self._model.plan is not None
        self.at.loss.show_plan(self._model.plan)
        self._show_buttons()
        if self.focusWidget() is self.extra:
            self.focus_corner()
        # Before one may go on: whoever does so at once would wait for all of the next page.
        next(self.at.list_later())()

    def _follow_copy(self) -> None:
        self._show_buttons()
        if self.at.copy.outcome.isVisible():
            self.focus_corner()

    def _timing(self) -> Timing:
        if self._model.way is Way.OWNER:
            return self.at.timing
        return Timing(now=self._model.way.only_now)

    def _confirm(self) -> None:
        if not self.at.confirm.is_armed:
            return
        if not self._timing().now:
            self._act()
            return
        self.at.working.begin()
        self._go(Place.WORKING)
        self._model.prove(self.at.confirm.read_confirmed())

    def _start_run_up(self) -> None:
        # Never behind a person's back: the wizard may have been closed by a lock meanwhile.
        if self.place is Place.WORKING and not self._closed:
            self._go(Place.RUN_UP)
            self.at.run_up.start()

    def _stop_run_up(self) -> None:
        self.at.forget_typed()
        self._go(Place.CONFIRM)

    def _act(self) -> None:
        if self._closed:
            return
        self.at.working.begin()
        self._go(Place.WORKING)
        # Where it comes before there was a moment for it: with what it shows, it would be long.
        self.at.page_at(Place.END)
        self._model.act(self.at.confirm.read_confirmed(), self._timing())

    def _show_step(self, step: Step) -> None:
        self.at.working.show_step(step)

    def _show_end(self) -> None:
        assert self._model.end is not None
        self.at.forget_typed()
        self.at.end.show_end(self._model.end, self._words.summary())
        seconds = self._model.undo_seconds()
        if seconds:
            self._undo_ends.start(seconds * 1000)
        self._go(Place.END)

    def _show_refusal(self, error: AppError) -> None:
        if self.place is Place.LOSS:
            self.at.loss.show_failure(sentence(error))
        elif self.place is Place.END:
            self.at.end.say(Tint.DANGER, sentence(error))
        elif isinstance(error, GateClosedError) and self.at.copying is not None:
            self.at.forget_typed()
            self._go(Place.COPY)
            self.at.copying.show_refusal(error)
            self._model.count()
        else:
            self._go(Place.CONFIRM)
            self.at.confirm.show_refusal(error)

    def reject(self) -> None:
        """Keep the profile, unless the deletion is under way or done."""
        if self.place is Place.END:
            self.accept()
        elif self.place is Place.RUN_UP:
            self.at.run_up.halt()
        elif self.place is not Place.WORKING:
            super().reject()

    def done(self, result: int) -> None:
        """Close, also when a lock does it: whatever counts or copies stops, nothing is kept."""
        self._closed = True
        self._undo_ends.stop()
        self.at.leave()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.place is Place.WORKING and not self._closed:
            event.ignore()
            return
        if self.place is Place.RUN_UP:
            self.at.run_up.cancel()
            self.place = Place.CONFIRM
        super().closeEvent(event)
