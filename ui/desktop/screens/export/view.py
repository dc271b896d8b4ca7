"""The export as a dialog: format and password, the place, and a copy that was read back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QProgressBar, QVBoxLayout, QWidget

from core.errors import AppError, CancelledError, WrongPasswordError
from core.vault.item import ItemId
from ui.desktop.context import VaultContext
from ui.desktop.folder_opening import open_folder_of
from ui.desktop.prompts import FileFilter, FileWish
from ui.desktop.screens.export.form_page import FormPage
from ui.desktop.screens.export.result_page import ResultPage
from ui.desktop.screens.export.view_model import ExportModel, ExportResult, ExportWish, FormatId
from ui.desktop.screens.import_wizard.words import say_items
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Tint
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.progress import show_unknown
from ui.desktop.widgets.wizard_dialog import WizardDialog

PROGRESS_AFTER_MS = 300
_FORM, _WORKING, _RESULT = range(3)


def scroll_of(page: QWidget) -> QAbstractScrollArea:
    """Return the area that scrolls a page of a wizard."""
    around = page.parentWidget()
    while around is not None and not isinstance(around, QAbstractScrollArea):
        around = around.parentWidget()
    assert isinstance(around, QAbstractScrollArea)
    return around


class WorkingPage(QWidget):
    """What the export is doing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.words = text_label(role=FontRole.SECONDARY, tone="secondary")
        note = self.tr("The file gets its name only after it was read back and compared.")
        column.addWidget(text_label(note, wrap=True))
        column.addWidget(self.bar)
        column.addWidget(self.words)
        column.addStretch(1)
        self.begin()

    def begin(self) -> None:
        """Show that the password is being checked, which takes a moment."""
        show_unknown(self.bar)
        self.words.setText(self.tr("Checking the password…"))

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)
        if step.name == "checking":
            self.words.setText(self.tr("Reading the file back from the disk…"))
        else:
            self.words.setText(self.tr("Writing…"))


class ExportDialog(WizardDialog):
    """Take a copy of the open profile out.

    Made with the vault page as its parent, it goes when the vault is locked.
    """

    def __init__(
        self,
        context: VaultContext,
        parent: QWidget | None = None,
        *,
        selected: tuple[ItemId, ...] = (),
        show_place: Callable[[Path], None] = open_folder_of,
    ) -> None:
        self.model = ExportModel(context, selected)
        title = QCoreApplication.translate("ExportDialog", "Export from %1")
        super().__init__(title.replace("%1", self.model.profile_name), parent)
        self.model.setParent(self)
        self._context, self._show_place = context, show_place
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.take_size(680, 720)
        self.reserve_pages(_RESULT + 1)
        self.form = FormPage()
        self.add_page(self.form, at=_FORM)
        self.form_scroll = scroll_of(self.form)
        self._running = False
        self._path: Path | None = None
        self._slow = QTimer(self, singleShot=True, interval=PROGRESS_AFTER_MS)
        self._slow.timeout.connect(self._show_working)
        self._connect()
        self._show_form()
        self.model.count()
        self.form.format.archive.setFocus(Qt.FocusReason.OtherFocusReason)
        self.make_ahead(lambda: self.working, lambda: self.result_page)

    @cached_property
    def working(self) -> WorkingPage:
        """Return the page that is shown while it exports."""
        page = WorkingPage()
        self.add_page(page, at=_WORKING)
        return page

    @cached_property
    def result_page(self) -> ResultPage:
        """Return the page that says where the file is."""
        page = ResultPage()
        page.show_requested.connect(self._show_in_folder)
        page.delete_requested.connect(self.model.delete_file)
        page.copy_requested.connect(self._context.clipboard.copy_text)
        self.model.file_deleted.connect(page.show_deleted)
        self.add_page(page, at=_RESULT)
        return page

    def reject(self) -> None:
        # While it runs, Esc and the frame's button stop it; the window stays to say so.
        if self._running:
            self.model.cancel()
            return
        super().reject()

    def done(self, result: int) -> None:
        # A lock comes straight here, whatever is under way.
        self._slow.stop()
        if self._running:
            self.model.cancel()
        self.form.secrets.forget()
        super().done(result)

    def _connect(self) -> None:
        model, form = self.model, self.form
        form.changed.connect(self._offer_export)
        form.submitted.connect(self._go_on)
        form.secrets.passphrase_edited.connect(self._judge)
        self.extra_requested.connect(self.reject)
        self.next_requested.connect(self._go_on)
        form.losses_wanted.connect(self._count_losses)
        model.counted.connect(form.show_offers)
        model.lost.connect(form.show_losses)
        model.progressed.connect(self._show_step)
        model.finished.connect(self._show_result)
        model.failed.connect(self._show_failed)
        model.refused.connect(self._show_refused)

    def _count_losses(self) -> None:
        key = self.form.key
        assert key is not None, "the form asks once it knows what there is"
        self.model.count_losses(key)

    def _judge(self, passphrase: str) -> None:
        found = self.model.judge(passphrase) if passphrase else None
        self.form.secrets.show_judgement(found)

    def _go_on(self) -> None:
        if self.pages.currentIndex() == _RESULT:
            self.accept()
        elif not self._running and self.form.is_ready and self.form.secrets.is_complete():
            self._ask_for_place()

    def _ask_for_place(self) -> None:
        form = self.form.format_id
        label = {
            FormatId.STRONGROOM: self.tr("Strongroom archive"),
            FormatId.KDBX: self.tr("KeePass file"),
            FormatId.BITWARDEN_PROTECTED: self.tr("Bitwarden file"),
            FormatId.BITWARDEN_JSON: self.tr("Bitwarden file"),
            FormatId.CXF_JSON: self.tr("CXF file"),
            FormatId.PAPER_HTML: self.tr("Page"),
        }.get(form, self.tr("Table"))
        suffix = self.model.suggest_suffix(form)
        wish = FileWish(
            title=self.tr("Export to"),
            filters=(FileFilter(label=label, patterns=(f"*.{suffix}",)),),
            name=self.model.suggest_name(form),
            suffix=suffix,
        )
        self._context.prompts.save_file(wish, self._export_to, parent=self)

    def _export_to(self, path: Path) -> None:
        wish: ExportWish | None = self.form.read_wish()
        if wish is None:
            return
        self._running, self._path = True, path
        self.form.setEnabled(False)
        self.form.banner.setVisible(False)
        self.set_next(self.next.text(), enabled=False)
        self.working.begin()
        self._slow.start()
        self.model.start(path, wish)

    def _show_form(self) -> None:
        self.show_page(self.form, self.windowTitle())
        self.set_extra(self.tr("Cancel"))
        self._offer_export()

    def _offer_export(self) -> None:
        if self._running or self.pages.currentIndex() != _FORM:
            return
        ready = self.form.is_ready
        if self.form.is_encrypted:
            self.set_next(self.tr("Export encrypted…"), enabled=ready)
            return
        count = self.form.count
        text = self.tr("Export %1 unencrypted…").replace("%1", say_items(count))
        self.set_next(text, "danger-outline", enabled=ready)

    def _show_working(self) -> None:
        self.show_page(self.working, self.tr("Exporting"))
        self.set_next()
        self.set_extra(self.tr("Cancel"))

    def _show_step(self, step: Step) -> None:
        self.working.show_step(step)

    def _stop(self) -> None:
        self._running = False
        self._slow.stop()
        self.form.setEnabled(True)

    def _show_result(self, result: ExportResult) -> None:
        self._stop()
        self.form.secrets.forget()
        self.result_page.show_result(result)
        self.show_page(self.result_page, self.tr("Exported and checked"))
        self.set_extra()
        self.set_next(self.tr("Done"))
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failed(self, error: AppError) -> None:
        self._stop()
        self._show_form()
        if isinstance(error, WrongPasswordError):
            self.form.secrets.refuse_password(sentence(error))
        elif isinstance(error, CancelledError):
            self._say(Tint.INFO, self.tr("Stopped. No file was left behind."))
        else:
            self._say(Tint.DANGER, sentence(error))

    def _show_refused(self, error: AppError) -> None:
        if self.pages.currentIndex() == _RESULT:
            self.result_page.show_error(sentence(error))
        else:
            self._say(Tint.DANGER, sentence(error))

    def _say(self, tint: Tint, text: str) -> None:
        self.form.show_error(tint, text)
        self.form_scroll.verticalScrollBar().setValue(0)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_in_folder(self) -> None:
        if self._path is not None:
            self._show_place(self._path)
