"""The import as a wizard: choose a file, check what would happen, import, and look back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from core.errors import (
    AppError,
    CancelledError,
    UnknownFormatError,
    WrongEncodingError,
    WrongFilePasswordError,
)
from core.vault.folder import FolderId
from ui.desktop.context import VaultContext
from ui.desktop.item_models.dates import say_date
from ui.desktop.prompts import FileWish
from ui.desktop.screens.import_wizard.check_page import CheckPage
from ui.desktop.screens.import_wizard.check_wiring import connect_check
from ui.desktop.screens.import_wizard.choose_page import ChoosePage, make_file_wish
from ui.desktop.screens.import_wizard.done_page import DonePage
from ui.desktop.screens.import_wizard.keeping import Keeping
from ui.desktop.screens.import_wizard.keeping_wiring import connect_keeping
from ui.desktop.screens.import_wizard.left_file import connect_reminder
from ui.desktop.screens.import_wizard.progress_page import ProgressPage
from ui.desktop.screens.import_wizard.row_model import RowModel
from ui.desktop.screens.import_wizard.view_model import (
    Checked,
    ImportModel,
    ImportResult,
    Undone,
)
from ui.desktop.screens.import_wizard.words import say_items
from ui.desktop.sentences import sentence
from ui.desktop.widgets.banner import Tint
from ui.desktop.widgets.wizard_dialog import WizardDialog

PROGRESS_AFTER_MS = 500
_CHOOSE, _CHECK, _IMPORTING, _DONE = range(4)


class ImportWizard(WizardDialog):
    """Bring items of a file into the open profile.

    Made with the vault page as its parent, it goes when the vault is locked.
    """

    def __init__(self, context: VaultContext, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ImportWizard", "Import"), parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.take_size(720, 640)
        self.model = ImportModel(context, self)
        self.rows = RowModel(context, self.model, self)
        self.keeping = Keeping(context, self.model, self)
        self.choose, self.check = ChoosePage(), CheckPage()
        self.progress, self.finish = ProgressPage(), DonePage()
        for page in (self.choose, self.check, self.progress, self.finish):
            self.add_page(page)
        self._path: Path | None = None
        self._checked: Checked | None = None
        self._refusal: AppError | None = None
        self._running = False
        day = say_date(context.session.clock.now())
        self._new_folder = self.tr("Imported %1").replace("%1", day)
        self._slow = QTimer(self, singleShot=True, interval=PROGRESS_AFTER_MS)
        self._slow.timeout.connect(self._show_progress)
        self._connect()
        self.check.choices.offer_folders(self._new_folder, [])
        self.model.list_folders()
        self._show_choose()

    def open_file(self, path: Path) -> None:
        """Go on with a file, as if it had been chosen."""
        self._path = path
        self.choose.clear_error()
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
        self.check.passphrase.secret.clear()
        self.check.forget_row()
        super().done(result)

    def _connect(self) -> None:
        model = self.model
        self.choose.choose_requested.connect(self._ask_for_file)
        self.choose.file_dropped.connect(self.open_file)
        self.choose.details_requested.connect(self._show_unread)
        connect_check(self.check, model, self.rows, self._context.prompts)
        connect_reminder(self, self.finish, self._context)
        connect_keeping(self.check, self.finish, self.keeping, self._ask_where)
        self.finish.undo_requested.connect(model.undo)
        self.finish.delete_requested.connect(model.delete_file)
        self.back_requested.connect(self._show_choose)
        self.extra_requested.connect(self.reject)
        self.next_requested.connect(self._go_on)
        model.listed_folders.connect(self._offer_folders)
        model.working.connect(self._show_working)
        model.checked.connect(self._show_checked)
        model.refused.connect(self._show_refused)
        model.progressed.connect(self.progress.show_step)
        model.finished.connect(self._show_done)
        model.failed.connect(self._show_failed)
        model.undone.connect(self._show_undone)
        model.file_deleted.connect(self.finish.show_file_deleted)

    def _ask_for_file(self) -> None:
        self._context.prompts.open_file(make_file_wish(), self.open_file, parent=self)

    def _ask_where(self, wish: FileWish, then: Callable[[Path], object]) -> None:
        self._context.prompts.save_file(wish, then, parent=self)

    def _offer_folders(self, found: list[tuple[str, FolderId]]) -> None:
        self.check.choices.offer_folders(self._new_folder, found)

    def _go_on(self) -> None:
        if self.pages.currentIndex() == _DONE:
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
        self.show_page(_CHOOSE, self.tr("Import from a file"), step=1, steps=3)
        self.set_back()
        self.set_extra(self.tr("Cancel"))
        self.set_next()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_check(self) -> None:
        fresh = self.pages.currentIndex() != _CHECK
        self.show_page(_CHECK, self.tr("Check before you import"), step=2, steps=3)
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
        self.check.passphrase.show_busy(busy=working)
        if working and self.pages.currentIndex() == _CHECK:
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
        if page == _DONE:
            self.finish.show_error(text)
        elif page == _CHECK and isinstance(error, WrongFilePasswordError):
            self.check.passphrase.show_wrong(text)
        elif page == _CHECK:
            self._show_unread()
        else:
            # A photo becomes no table by being read as one.
            known = "looks" in error.data
            ways = isinstance(error, WrongEncodingError | UnknownFormatError) and not known
            self.choose.show_error(text, other_ways=ways)

    def _show_progress(self) -> None:
        self.show_page(_IMPORTING, self.tr("Importing"))
        self.set_next()
        self.set_extra(self.tr("Cancel"))

    def _show_done(self, result: ImportResult) -> None:
        self._stop()
        source = self._checked.source if self._checked is not None else None
        file = source.file if source is not None and not source.is_encrypted else None
        self.finish.show_result(result, file)
        self.show_page(_DONE, self.tr("Imported"), step=3, steps=3)
        self.set_back()
        self.set_extra()
        self.set_next(self.tr("Done"))
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_undone(self, done: Undone) -> None:
        self.finish.show_undone(done)
        self.show_page(_DONE, self.tr("Import undone"))
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failed(self, error: AppError) -> None:
        self._stop()
        self._show_check()
        tint = Tint.INFO if isinstance(error, CancelledError) else Tint.DANGER
        self.check.banner.show_message(tint, sentence(error))

    def _stop(self) -> None:
        self._running = False
        self._slow.stop()
