"""The pages of the deletion wizard, one for each place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.desktop.prompts import Prompts
from ui.desktop.screens.deletion.confirm_page import ConfirmPage
from ui.desktop.screens.deletion.copy_page import CopyPage
from ui.desktop.screens.deletion.copy_step import CopyStep
from ui.desktop.screens.deletion.end_page import EndPage
from ui.desktop.screens.deletion.loss_page import LossPage
from ui.desktop.screens.deletion.places import Place
from ui.desktop.screens.deletion.run_up_page import RunUpPage
from ui.desktop.screens.deletion.view_model import DeletionModel
from ui.desktop.screens.deletion.when_page import WhenPage
from ui.desktop.screens.deletion.working_page import WorkingPage
from ui.desktop.screens.receipt.panel import ReceiptPanel
from ui.desktop.screens.receipt.view_model import ReceiptModel


class Pages:
    """One page per place; the copy and the wait are there for the owner only."""

    def __init__(self, model: DeletionModel, receipts: ReceiptModel, prompts: Prompts) -> None:
        profile, way = model.profile, model.way
        self.loss = LossPage(way, has_kit=profile.has_kit)
        self.loss.again_requested.connect(model.count)
        self.copy = CopyPage()
        self.when = WhenPage(model.deadline)
        self.confirm = ConfirmPage(
            profile.name,
            model.name_matches,
            with_password=way.needs_password,
            hides_name=model.hides_name,
        )
        self.run_up = RunUpPage(profile.name)
        self.working = WorkingPage()
        self.end = EndPage(profile.name, ReceiptPanel(receipts, prompts))
        self.steps: tuple[Place, ...] = (Place.LOSS, Place.CONFIRM)
        self.copying: CopyStep | None = None
        if model.copies is not None:
            self.steps = (Place.LOSS, Place.COPY, Place.WHEN, Place.CONFIRM)
            self.copying = CopyStep(self.copy, model.copies, prompts, self.copy)

    def all(self) -> dict[Place, QWidget]:
        """Return every page."""
        return {
            Place.LOSS: self.loss,
            Place.COPY: self.copy,
            Place.WHEN: self.when,
            Place.CONFIRM: self.confirm,
            Place.RUN_UP: self.run_up,
            Place.WORKING: self.working,
            Place.END: self.end,
        }

    def focus_first(self, place: Place) -> bool:
        """Put the focus where a page begins; False where that is the corner of the wizard."""
        if place is Place.COPY and not self.copy.outcome.isVisible():
            self.copy.focus_first()
        elif place is Place.WHEN:
            self.when.focus_first()
        elif place is Place.CONFIRM:
            self.confirm.focus_first()
        else:
            return place in (Place.RUN_UP, Place.WORKING)
        return True
