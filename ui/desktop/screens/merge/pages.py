"""The pages of the merge: each is made when it is first turned to, or ahead of that."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.desktop.screens.import_wizard.progress_page import ProgressPage
from ui.desktop.screens.merge.choose_page import MergeChoosePage
from ui.desktop.screens.merge.compare_page import ComparePage
from ui.desktop.screens.merge.detail import Chosen
from ui.desktop.screens.merge.done_page import MergedPage
from ui.desktop.screens.merge.report_page import ReportPage
from ui.desktop.screens.merge.view_model import Conflicts, MergeModel, MergeRow, Value
from ui.desktop.widgets.wizard_dialog import WizardDialog

CHOOSE, COMPARE, REPORT, MERGING, DONE = range(5)


class MergePages(WizardDialog):
    """What stands in the wizard, joined with the model that it shows."""

    def __init__(self, model: MergeModel, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("MergeWizard", "Merge with another copy")
        super().__init__(title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.take_size(860, 680)
        self.model = model
        model.setParent(self)
        self.reserve_pages(DONE + 1)
        self.choose = MergeChoosePage()
        self.add_page(self.choose, at=CHOOSE)

    def clear_compared(self) -> None:
        """Forget every value of the two copies."""
        if "compare" in vars(self):
            self.compare.clear()

    def make_compare(self) -> None:
        """Have the page on which the two copies stand side by side, unless there is one."""
        _ = self.compare

    @cached_property
    def compare(self) -> ComparePage:
        """Return the page on which the two copies stand side by side."""
        page = ComparePage()
        page.taken.connect(lambda wish: self.model.take(*wish.indices, taken=wish.taken))
        page.detail.chosen.connect(self._choose)
        page.detail.shown.connect(self._note_shown)
        page.decided.connect(self._decide)
        self.add_page(page, at=COMPARE)
        return page

    @cached_property
    def report(self) -> ReportPage:
        """Return the page that says what would happen."""
        page = ReportPage()
        self.add_page(page, at=REPORT)
        return page

    @cached_property
    def progress(self) -> ProgressPage:
        """Return the page that is shown while it merges."""
        page = ProgressPage()
        page.bar.setAccessibleName(
            QCoreApplication.translate("MergeWizard", "Progress of the merge")
        )
        self.add_page(page, at=MERGING)
        return page

    @cached_property
    def finish(self) -> MergedPage:
        """Return the page on which a person looks back."""
        page = MergedPage()
        page.undo_requested.connect(self.model.undo)
        self.add_page(page, at=DONE)
        return page

    def _choose(self, chosen: Chosen) -> None:
        self.model.choose(chosen.index, chosen.number, chosen.choice)

    def _decide(self, policy: object) -> None:
        if isinstance(policy, Conflicts):
            self.model.decide(policy)

    def _note_shown(self, shown: tuple[MergeRow, Value | None]) -> None:
        row, value = shown
        if row.here is not None:
            self.model.note_shown(row.here, value)
