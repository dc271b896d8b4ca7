"""The merge as a wizard: choose the other copy, compare, see what would happen, merge."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from core.errors import AppError, ChangedMeanwhileError, WrongSecretError
from core.vault.field import Field
from ui.desktop.item_models.names import role_name
from ui.desktop.prompts import Prompts
from ui.desktop.screens.merge.choose_page import make_copy_wish
from ui.desktop.screens.merge.pages import CHOOSE, COMPARE, DONE, MERGING, REPORT, MergePages
from ui.desktop.screens.merge.view_model import (
    Merged,
    MergeModel,
    MergePlan,
    Undone,
    Wanted,
)
from ui.desktop.screens.merge.words import say_items
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.widgets.banner import Tint


class MergeWizard(MergePages):
    """Merge another copy of the open profile into it.

    Made with the vault page as its parent, it goes when the vault is locked.
    """

    def __init__(self, model: MergeModel, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._prompts = prompts
        self._fresh = False
        self._running = False
        self._connect()
        model.list_backups()
        self._show_choose()
        self.make_ahead(
            lambda: self.compare, lambda: self.report, lambda: self.progress, lambda: self.finish
        )

    def reject(self) -> None:
        # While it runs, Esc and the frame's button stop it; the window stays to say so.
        if self._running:
            self.model.cancel()
            return
        super().reject()

    def done(self, result: int) -> None:
        # A lock comes straight here, whatever is under way.
        self.model.cancel()
        self.choose.keys.secret.clear()
        self.clear_compared()
        self.model.close()
        super().done(result)

    def _connect(self) -> None:
        model = self.model
        self.choose.choose_requested.connect(self._ask_for_file)
        self.choose.opened.connect(self.open_copy)
        self.choose.keys.key_file.ask_through(self._prompts)
        self.back_requested.connect(self._go_back)
        self.extra_requested.connect(self.reject)
        self.next_requested.connect(self._go_on)
        model.listed.connect(self.choose.show_backups)
        model.planned.connect(self._show_plan)
        model.stepped.connect(self._show_step)
        model.finished.connect(self._show_done)
        model.undone.connect(self._show_undone)
        model.cancelled.connect(self._stop)
        model.refused.connect(self._refuse)

    def _ask_for_file(self) -> None:
        self._prompts.open_file(make_copy_wish(), self.open_file, parent=self)

    def open_file(self, path: Path) -> None:
        """Go on with a file, as if it had been chosen."""
        self.choose.take_file(path)

    def open_copy(self, wanted: Wanted) -> None:
        """Read a copy and compare it."""
        self._fresh = self._running = True
        self.choose.banner.setVisible(False)
        self.choose.show_busy(busy=True)
        # Where it comes before there was a moment for it: with what was read, it would be long.
        self.make_compare()
        self.model.compare(wanted)

    def _go_on(self) -> None:
        plan, page = self.model.plan, self.pages.currentIndex()
        if page == DONE:
            self.accept()
        elif page == COMPARE and plan is not None:
            self.report.show_plan(plan)
            self._show_report(plan)
        elif page == REPORT and plan is not None and plan.writes and not self._running:
            self._running = True
            self.show_page(self.progress, self.tr("Merging"))
            self.set_back()
            self.set_next()
            self.set_extra(self.tr("Cancel"))
            self.model.start(self._say_label)

    def _say_label(self, field: Field) -> str:
        """Return what a field of the other copy is called beside the one here."""
        name = role_name(field.role, field.label)
        return QCoreApplication.translate("MergeWizard", "%1 (other copy)").replace("%1", name)

    def _go_back(self) -> None:
        if self.pages.currentIndex() == REPORT:
            self._show_compare()
        else:
            self._show_choose()

    def _show_choose(self) -> None:
        self.show_page(self.choose, self.tr("Choose the other copy"), step=1, steps=3)
        self.set_back()
        self.set_extra(self.tr("Cancel"))
        self.set_next()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_compare(self) -> None:
        self.show_page(self.compare, self.tr("Compare the two copies"), step=2, steps=3)
        self.set_back(self.tr("Back"))
        self.set_extra(self.tr("Cancel"))
        self.set_next(self.tr("What would happen"))
        there = self.compare.table.rows.rowCount() > 0
        first = self.compare.table if there else self.next
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_plan(self, plan: MergePlan) -> None:
        fresh, self._fresh = self._fresh, False
        self.compare.show_plan(plan, fresh=fresh)
        if fresh:
            self._stop_busy()
            self.compare.show_lost(self.model.not_kept, self.model.unreadable)
            self.choose.keys.secret.clear()
            self._show_compare()

    def _show_report(self, plan: MergePlan) -> None:
        count = sum(row.writes for row in plan.rows)
        self.show_page(self.report, self.tr("What would happen"), step=3, steps=3)
        self.set_back(self.tr("Back"))
        self.set_extra(self.tr("Cancel"))
        text = self.tr("Merge") if plan.writes else self.tr("Nothing to merge")
        if count:
            text = self.tr("Merge %1").replace("%1", say_items(count))
        self.set_next(text, enabled=plan.writes)
        first = self.next if plan.writes else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_step(self, step: Step) -> None:
        self.progress.show_step(step)

    def _show_done(self, merged: Merged) -> None:
        self._running = False
        # Nothing of the other copy is needed any more.
        self.model.close()
        self.finish.show_merged(merged)
        self._show_end(self.tr("Merged"))

    def _show_undone(self, done: Undone) -> None:
        self.finish.show_undone(done)
        self._show_end(self.tr("Merge undone"))

    def _show_end(self, title: str) -> None:
        self.clear_compared()
        self.show_page(self.finish, title)
        self.set_back()
        self.set_extra()
        self.set_next(self.tr("Done"))
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_busy(self) -> None:
        self._running = False
        self.choose.show_busy(busy=False)

    def _stop(self) -> None:
        """Go back to where the cancelled act was begun."""
        self._stop_busy()
        if self.pages.currentIndex() == MERGING:
            self._show_compare()
            said = self.tr("Stopped. Nothing was merged.")
            self.compare.banner.show_message(Tint.INFO, said)

    def _refuse(self, error: AppError) -> None:
        page, text = self.pages.currentIndex(), sentence(error)
        self._stop()
        if page == DONE:
            self.finish.show_error(text)
        elif page == CHOOSE:
            self._refuse_copy(error, text)
        else:
            if isinstance(error, ChangedMeanwhileError):
                text = self.tr("An item was changed meanwhile. Go back and compare again.")
            self.compare.banner.show_message(Tint.DANGER, text)

    def _refuse_copy(self, error: AppError, text: str) -> None:
        if isinstance(error, WrongSecretError) and self.choose.keys.isVisible():
            self.choose.keys.show_wrong(text)
        else:
            self.choose.show_error(text)
