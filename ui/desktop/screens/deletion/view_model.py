"""What the deletion wizard does: count, prove, schedule or delete, and finish what was left."""

from __future__ import annotations

import dataclasses
import datetime
import unicodedata

from PySide6.QtCore import QObject, Signal

from core.deletion.beginning import hide_name
from core.deletion.export_gate import UNDECIDED
from core.deletion.lifecycle import DAYS_WITHOUT_PASSWORD, UNDO_SECONDS, Scheduled
from core.deletion.plan import DeletionPlan, make_plan
from core.errors import AppError, BusyError, GateClosedError, NotConfirmedError
from core.services.cards import list_profiles, read_profile
from core.session import Session
from core.vault.profile import Profile
from ui.desktop.rooms import AppContext, Doomed
from ui.desktop.screens.deletion import acts
from ui.desktop.screens.deletion.acts import Case, Confirmed, End, Stuck, Timing
from ui.desktop.screens.deletion.copy_model import CopyModel
from ui.desktop.screens.deletion.ways import Way, choose_way
from ui.desktop.screens.deletion.work import VaultWork
from ui.desktop.shown_names import hides_names, named_as, shown_names

__all__ = ["Confirmed", "DeletionModel", "End", "Stuck", "Timing"]

DAY_SECONDS = 86_400


class DeletionModel(VaultWork):
    """One deletion from the first page to its end; nothing is changed before the last."""

    planned = Signal()
    proved = Signal()
    """Password and copy hold; nothing is changed yet."""
    ended = Signal()
    """`end` says how; the session is closed."""
    undone = Signal()
    """The scheduling was taken back at once."""

    def __init__(self, context: AppContext, doomed: Doomed, parent: QObject | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._app = context.app
        self.profile: Profile = doomed.profile
        self._hides = hides_names(context)
        self.hides_name = self._hides and doomed.vault is None
        """Whether the name is not shown, and so has to be known by who confirms."""
        self._name = self._read_name() if self.hides_name else self.profile.name
        """The name that is to be typed."""
        self.way = choose_way(doomed)
        self._session: Session | None = None
        self.copies: CopyModel | None = None
        if doomed.vault is not None:
            self._session = doomed.vault.session
            self.copies = CopyModel(self._session, context.tasks, self, hides=self._hides)
        self.plan: DeletionPlan | None = None
        self.end: End | None = None
        self.is_acting = False
        self.was_undone = False

    def count(self) -> None:
        """Count what goes and what stays, or find what is left; no byte is changed."""
        if self.way is Way.STUCK:
            self.run(acts.look_at_stuck(self._case()), self._finish)
            return
        app, profile, session = self._app, self.profile.id, self._session
        try:
            # Here and not on the lane, which would only come to it when that is done.
            if session is not None:
                session.check_idle()
        except BusyError as error:
            self.take_error(error)
            return
        self.run(lambda _: make_plan(app, profile=profile, session=session), self._take_plan)

    def name_matches(self, typed: str) -> bool:
        """Tell whether the typed name is the profile's, exactly but for NFC and outer spaces."""

        def normal(text: str) -> str:
            return unicodedata.normalize("NFC", text).strip()

        return normal(typed) == normal(self._name)

    def deadline(self, days: int) -> datetime.datetime:
        """Return when a wait of `days` that begins now would end, in local time."""
        wait = DAYS_WITHOUT_PASSWORD if self.way is Way.FORGOTTEN else days
        at = self._app.clock.now() / 1000 + wait * DAY_SECONDS
        return datetime.datetime.fromtimestamp(at, datetime.UTC).astimezone()

    def prove(self, confirmed: Confirmed) -> None:
        """Find out before the run-up whether password and copy hold, where that can be known."""
        if self.way is not Way.OWNER:
            if confirmed.secret is not None:
                confirmed.secret.close()
            self.proved.emit()
            return
        self.run(acts.prove(self._case(), confirmed), lambda _: self.proved.emit())

    def act(self, confirmed: Confirmed, timing: Timing) -> None:
        """Schedule or delete, as the way and the choices say."""
        self.is_acting = True
        self.run(acts.choose_act(self._case(), confirmed, timing), self._finish)

    def resume(self) -> None:
        """Go on with a deletion that could not finish."""
        self.is_acting = True
        self.run(acts.resume(self._case()), self._finish)

    def undo_seconds(self) -> int:
        """Return for how long the scheduling can still be taken back without a word."""
        end = self.end
        if not isinstance(end, Scheduled):
            return 0
        if end.undo is None:
            return UNDO_SECONDS
        passed = self._app.clock.boot_clock() - end.undo.boot_clock
        return max(0, -(-(UNDO_SECONDS * 1000 - passed) // 1000))

    def undo(self) -> None:
        """Take the scheduling back."""
        assert isinstance(self.end, Scheduled)
        self.run(acts.undo(self._case(), self.end), lambda _: self._take_undone())

    def take_error(self, error: AppError) -> None:
        """Pass on why nothing was done; a copy that does not hold must be decided on again."""
        self.is_acting = False
        named_as(error, self.profile.name)
        if isinstance(error, NotConfirmedError) and self.hides_name:
            error.data.pop("name", None)
        if isinstance(error, GateClosedError) and self.copies is not None:
            self.copies.forget()
        super().take_error(error)

    def _case(self) -> Case:
        gate = self.copies.gate if self.copies is not None else UNDECIDED
        return Case(self._app, self.profile.id, self.way, self._session, gate)

    def _read_name(self) -> str:
        return read_profile(self._app, profile=self.profile.id).name

    def _take_plan(self, plan: DeletionPlan) -> None:
        self.plan = self._as_shown(plan) if self._hides else plan
        self.planned.emit()

    def _as_shown(self, plan: DeletionPlan) -> DeletionPlan:
        """Return a plan that names no closed profile, nor what was called after it."""
        numbers = shown_names(list_profiles(self._app), hide=True)
        others = tuple(name for profile, name in numbers.items() if profile != self.profile.id)
        hidden = self._name if self.hides_name else None
        stays = (dataclasses.replace(s, where=hide_name(s.where, hidden)) for s in plan.stays)
        return dataclasses.replace(
            plan, name=self.profile.name, other_profiles=others, stays=tuple(stays)
        )

    def _take_undone(self) -> None:
        self.end, self.was_undone = None, True
        self.undone.emit()

    def _finish(self, end: End) -> None:
        self.is_acting = False
        self.end = end
        self.ended.emit()
