"""The pages of the import: each is made when it is first turned to, or ahead of that."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from core.vault.folder import FolderId
from ui.desktop.context import VaultContext
from ui.desktop.item_models.dates import say_date
from ui.desktop.prompts import FileWish
from ui.desktop.screens.import_wizard.check_page import CheckPage
from ui.desktop.screens.import_wizard.check_wiring import connect_check
from ui.desktop.screens.import_wizard.choose_page import ChoosePage
from ui.desktop.screens.import_wizard.done_page import DonePage
from ui.desktop.screens.import_wizard.keeping import Keeping, wish_for_report
from ui.desktop.screens.import_wizard.keeping_wiring import connect_keeping
from ui.desktop.screens.import_wizard.left_file import connect_reminder
from ui.desktop.screens.import_wizard.progress_page import ProgressPage
from ui.desktop.screens.import_wizard.row_model import RowModel
from ui.desktop.screens.import_wizard.view_model import ImportModel
from ui.desktop.widgets.wizard_dialog import WizardDialog

CHOOSE, CHECK, IMPORTING, DONE = range(4)


class ImportPages(WizardDialog):
    """What stands in the wizard, joined with the models that it shows."""

    def __init__(self, context: VaultContext, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ImportWizard", "Import"), parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.take_size(720, 640)
        self.model = ImportModel(context, self)
        self.rows = RowModel(context, self.model, self)
        self.keeping = Keeping(context, self.model, self)
        self._folders: list[tuple[str, FolderId]] = []
        self.model.listed_folders.connect(self._take_folders)
        self.reserve_pages(DONE + 1)
        self.choose = ChoosePage()
        self.add_page(self.choose, at=CHOOSE)

    @property
    def has_check(self) -> bool:
        """Tell whether a file was looked at, or the page for that made ahead."""
        return "check" in vars(self)

    def make_check(self) -> None:
        """Have the page for looking at what would happen, unless there is one."""
        _ = self.check

    @cached_property
    def check(self) -> CheckPage:
        """Return the page on which a person looks at what would happen."""
        page = CheckPage()
        connect_check(page, self.model, self.rows, self._context.prompts)
        connect_keeping(page.banner, page.unreadable, self.keeping, self._ask_where)
        self._offer_folders(page)
        self.add_page(page, at=CHECK)
        return page

    @cached_property
    def progress(self) -> ProgressPage:
        """Return the page that is shown while it imports."""
        page = ProgressPage()
        self.add_page(page, at=IMPORTING)
        return page

    @cached_property
    def finish(self) -> DonePage:
        """Return the page on which a person looks back."""
        page = DonePage()
        page.undo_requested.connect(self.model.undo)
        page.delete_requested.connect(self.model.delete_file)
        self.model.file_deleted.connect(page.show_file_deleted)
        connect_reminder(self, page, self._context)
        connect_keeping(page.kept_banner, page.unreadable, self.keeping, self._ask_where)
        page.report_requested.connect(self._save_report)
        self.add_page(page, at=DONE)
        return page

    def _ask_where(self, wish: FileWish, then: Callable[[Path], object]) -> None:
        self._context.prompts.save_file(wish, then, parent=self)

    def _save_report(self) -> None:
        self._ask_where(wish_for_report(), self.keeping.save_report)

    def _take_folders(self, found: list[tuple[str, FolderId]]) -> None:
        self._folders = found
        if self.has_check:
            self._offer_folders(self.check)

    def _offer_folders(self, check: CheckPage) -> None:
        named = QCoreApplication.translate("ImportWizard", "Imported %1")
        day = say_date(self._context.session.clock.now())
        check.choices.offer_folders(named.replace("%1", day), self._folders)
