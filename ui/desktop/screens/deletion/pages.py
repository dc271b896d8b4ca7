"""The pages of the deletion wizard, one for each place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.prompts import Prompts
from ui.desktop.screens.deletion.acts import Timing
from ui.desktop.screens.deletion.confirm_page import ConfirmPage
from ui.desktop.screens.deletion.copy_fields import CopyFields
from ui.desktop.screens.deletion.copy_page import CopyPage
from ui.desktop.screens.deletion.copy_step import CopyStep
from ui.desktop.screens.deletion.end_page import EndPage
from ui.desktop.screens.deletion.loss_page import LossPage
from ui.desktop.screens.deletion.move_fields import MoveFields
from ui.desktop.screens.deletion.places import Place
from ui.desktop.screens.deletion.run_up_page import RunUpPage
from ui.desktop.screens.deletion.view_model import DeletionModel
from ui.desktop.screens.deletion.when_page import WhenPage
from ui.desktop.screens.deletion.working_page import WorkingPage
from ui.desktop.screens.receipt.panel import ReceiptPanel
from ui.desktop.screens.receipt.view_model import ReceiptModel


class Pages(QObject):
    """One page per place, made when it is first asked for; `add` puts it into the wizard.

    The copy and the wait are there for the owner only.
    """

    copy_changed = Signal()
    armed_changed = Signal()
    stopped = Signal()
    """The countdown was stopped."""
    ran_out = Signal()
    """Nobody stopped it."""

    def __init__(
        self,
        model: DeletionModel,
        receipts: ReceiptModel,
        prompts: Prompts,
        add: Callable[[QWidget], object],
        wizard: QWidget,
    ) -> None:
        super().__init__(wizard)
        self._wizard = wizard
        self._model, self._receipts, self._prompts, self._add = model, receipts, prompts, add
        self.steps: tuple[Place, ...] = (Place.LOSS, Place.CONFIRM)
        if model.copies is not None:
            self.steps = (Place.LOSS, Place.COPY, Place.WHEN, Place.CONFIRM)

    @cached_property
    def loss(self) -> LossPage:
        """Return what goes and what stays."""
        page = LossPage(self._model.way, has_kit=self._model.profile.has_kit)
        page.again_requested.connect(self._model.count)
        self._add(page)
        return page

    @cached_property
    def copy(self) -> CopyPage:
        """Return the page of the copy."""
        page = CopyPage(self._copy_fields, self._move_fields)
        self._add(page)
        return page

    # Made in turns of their own: with them, the page of the copy holds twice as much as any other.
    @cached_property
    def _copy_fields(self) -> CopyFields:
        fields = CopyFields(self._wizard)
        fields.setVisible(False)
        return fields

    @cached_property
    def _move_fields(self) -> MoveFields:
        fields = MoveFields(self._wizard)
        fields.setVisible(False)
        return fields

    def _make_fields(self) -> None:
        _ = self._copy_fields, self._move_fields

    @cached_property
    def copying(self) -> CopyStep | None:
        """Return what makes the copy, None where there is none to be made."""
        if self._model.copies is None:
            return None
        step = CopyStep(self.copy, self._model.copies, self._prompts, self.copy)
        step.changed.connect(self.copy_changed)
        return step

    @cached_property
    def when(self) -> WhenPage:
        """Return the choice between a wait and now."""
        page = WhenPage(self._model.deadline)
        self._add(page)
        return page

    @cached_property
    def confirm(self) -> ConfirmPage:
        """Return the page on which the owner confirms."""
        page = ConfirmPage(
            self._model.profile.name,
            self._model.name_matches,
            with_password=self._model.way.needs_password,
            hides_name=self._model.hides_name,
        )
        page.armed_changed.connect(self.armed_changed)
        self._add(page)
        return page

    @cached_property
    def run_up(self) -> RunUpPage:
        """Return the countdown."""
        page = RunUpPage(self._model.profile.name)
        page.stopped.connect(self.stopped)
        page.finished.connect(self.ran_out)
        self._add(page)
        return page

    @cached_property
    def working(self) -> WorkingPage:
        """Return what is shown while it is being done."""
        page = WorkingPage()
        self._add(page)
        return page

    @cached_property
    def end(self) -> EndPage:
        """Return how it ended."""
        page = EndPage(self._model.profile.name, ReceiptPanel(self._receipts, self._prompts))
        self._add(page)
        return page

    @property
    def is_armed(self) -> bool:
        """Tell whether the deletion may be asked for now."""
        return self._is_made(Place.CONFIRM) and self.confirm.is_armed

    @property
    def timing(self) -> Timing:
        """Return what the owner chose, or what is chosen for a start."""
        return self.when.timing if self._is_made(Place.WHEN) else Timing()

    def list_later(self) -> Iterator[Callable[[], object]]:
        """Yield what makes the pages after the first, in the order in which they are wanted."""
        if Place.COPY in self.steps:
            yield self._make_fields
        for place in (*self.steps[1:], Place.RUN_UP, Place.WORKING, Place.END):
            yield partial(self.page_at, place)
        yield self._make_receipt

    def _make_receipt(self) -> None:
        self.end.receipt.get_ready()

    def page_at(self, place: Place) -> QWidget:
        """Return the page of a place."""
        page = getattr(self, _name_of(place))
        assert isinstance(page, QWidget)
        return page

    def forget_typed(self) -> None:
        """Empty what was typed to confirm, and disarm."""
        if self._is_made(Place.CONFIRM):
            self.confirm.forget()

    def leave(self) -> None:
        """Stop whatever counts or copies, and empty every field."""
        if self._is_made(Place.RUN_UP):
            self.run_up.cancel()
        if self._is_made(Place.COPY) and self.copying is not None:
            self.copying.forget()
        self.forget_typed()

    def _is_made(self, place: Place) -> bool:
        return _name_of(place) in vars(self)

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


def _name_of(place: Place) -> str:
    """Return what the page of a place is called here."""
    return place.name.lower()
