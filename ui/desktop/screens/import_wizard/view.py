"""The import as a wizard: choose a file, check what would happen, import, and look back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from core.errors import (
    AppError,
    CancelledError,
    UnknownFormatError,
    WrongEncodingError,
    WrongFilePasswordError,
)
from ui.desktop.context import VaultContext
from ui.desktop.screens.import_wizard.choose_page import make_file_wish
from ui.desktop.screens.import_wizard.pages import CHECK, DONE, ImportPages
from ui.desktop.screens.import_wizard.view_model import (
    Checked,
    ImportResult,
    Undone,
)
from ui.desktop.screens.import_wizard.words import say_items
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.widgets.banner import Tint

PROGRESS_AFTER_MS = 500


class ImportWizard(ImportPages):
    """Bring items of a file into the open profile.

    Made with the vault page as its parent, it goes when the vault is locked.
    """

    def __init__(self, context: VaultContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._path: Path | None = None
        self._checked: Checked | None = None
        self._refusal: AppError | None = None
        self._running = False
        self._slow = QTimer(self, singleShot=True, interval=PROGRESS_AFTER_MS)
        self._slow.timeout.connect(self._show_progress)
        self._connect()
        self.model.list_folders()
        self._show_choose()
        self.make_ahead(lambda: self.check, lambda: self.progress, lambda: self.finish)

    def open_file(self, path: Path) -> None:
        """Go on with a file, as if it had been chosen."""
        self._path = path
        self.choose.clear_error()
        # Where a file comes before there was a moment for it: with what was read, it would be long.
        self.make_check()
        self.model.open_file(path)

    def reject(self) -> None:
        # While it runs, Esc and the frame's button stop the import; the window stays to say so.
        if self._running:
            self.model.cancel()
            return
        super().reject()

    def done(self, result: int) -> None:
        # A lock comes straight here, whatever is under way.
        self._slow.stop()
        self.model.looking.cancel()
        if self._running:
            self.model.cancel()
        if self.has_check:
            self.check.passphrase.secret.clear()
            self.check.forget_row()
        super().done(result)

    def _connect(self) -> None:
        model = self.model
        self.choose.choose_requested.connect(self._ask_for_file)
        self.choose.file_dropped.connect(self.open_file)
        self.choose.details_requested.connect(self._show_unread)
        self.back_requested.connect(self._show_choose)
        self.extra_requested.connect(self.reject)
        self.next_requested.connect(self._go_on)
        model.working.connect(self._show_working)
        model.checked.connect(self._show_checked)
        model.refused.connect(self._show_refused)
        model.progressed.connect(self._show_step)
        model.finished.connect(self._show_done)
        model.failed.connect(self._show_failed)
        model.undone.connect(self._show_undone)

    def _ask_for_file(self) -> None:
        self._context.prompts.open_file(make_file_wish(), self.open_file, parent=self)

    def _go_on(self) -> None:
        if self.pages.currentIndex() == DONE:
            self.accept()
            return
        if self._checked is None or not self._checked.to_write:
            return
        self._running = True
        self.set_next(self.next.text(), enabled=False)
        self.set_back()
        self._slow.start()
        self.model.start(self.check.choices.place)

    def _show_choose(self) -> None:
        self.show_page(self.choose, self.tr("Import from a file"), step=1, steps=3)
        self.set_back()
        self.set_extra(self.tr("Cancel"))
        self.set_next()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_check(self) -> None:
        fresh = self.pages.currentIndex() != CHECK
        self.show_page(self.check, self.tr("Check before you import"), step=2, steps=3)
        self.set_back(self.tr("Back"))
        self.set_extra(self.tr("Cancel"))
        self._offer_import()
        if fresh:
            self._focus_check()

    def _show_unread(self) -> None:
        path, error = self._path, self._refusal
        if path is None or error is None:
            return
        self._checked = None
        self.check.show_error(sentence(error), name=path.name, reading=self.model.looking.reading)
        self._show_check()

    def _focus_check(self) -> None:
        if self._checked is not None and self.check.focus_what_lacks(self._checked):
            return
        first = self.next if self.next.isEnabled() else self.check.head.not_right
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_import(self) -> None:
        checked = self._checked
        count = checked.to_write if checked is not None else 0
        text = self.tr("Import")
        if count:
            text = self.tr("Import %1").replace("%1", say_items(count))
        elif checked is not None and checked.plan is not None:
            text = self.tr("Nothing to import")
        self.set_next(text, enabled=count > 0)

    def _show_working(self, working: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        self.choose.show_busy(busy=working)
        if self.has_check:
            self.check.passphrase.show_busy(busy=working)
        if working and self.pages.currentIndex() == CHECK:
            self.set_next(self.next.text(), enabled=False)

    def _show_checked(self, checked: Checked) -> None:
        first = self._checked is None or self._checked.source is not checked.source
        self._checked = checked
        self.check.show_checked(checked, self.model.looking.reading)
        self._show_check()
        if first and checked.source.is_encrypted:
            self._focus_check()

    def _show_refused(self, error: AppError) -> None:
        self._refusal = error
        page = self.pages.currentIndex()
        text = sentence(error)
        if page == DONE:
            self.finish.show_error(text)
        elif page == CHECK and isinstance(error, WrongFilePasswordError):
            self.check.passphrase.show_wrong(text)
        elif page == CHECK:
            self._show_unread()
        else:
            # A photo becomes no table by being read as one.
            known = "looks" in error.data
            ways = isinstance(error, WrongEncodingError | UnknownFormatError) and not known
            self.choose.show_error(text, other_ways=ways)

    def _show_progress(self) -> None:
        self.show_page(self.progress, self.tr("Importing"))
        self.set_next()
        self.set_extra(self.tr("Cancel"))

    def _show_step(self, step: Step) -> None:
        self.progress.show_step(step)

    def _show_done(self, result: ImportResult) -> None:
        self._stop()
        source = self._checked.source if self._checked is not None else None
        file = source.file if source is not None and not source.is_encrypted else None
        self.finish.show_result(result, file)
        self.show_page(self.finish, self.tr("Imported"), step=3, steps=3)
        self.set_back()
        self.set_extra()
        self.set_next(self.tr("Done"))
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_undone(self, done: Undone) -> None:
        self.finish.show_undone(done)
        self.show_page(self.finish, self.tr("Import undone"))
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failed(self, error: AppError) -> None:
        self._stop()
        self._show_check()
        tint = Tint.INFO if isinstance(error, CancelledError) else Tint.DANGER
        self.check.banner.show_message(tint, sentence(error))

    def _stop(self) -> None:
        self._running = False
        self._slow.stop()
