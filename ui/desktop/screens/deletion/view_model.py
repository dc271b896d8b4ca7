"""What the deletion wizard does: count, copy and check, schedule or delete."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.deletion import export_gate, lifecycle
from core.deletion.export_gate import UNDECIDED, ExportGate
from core.deletion.lifecycle import Scheduled
from core.deletion.plan import DeletionPlan, make_plan
from core.deletion.receipt import Receipt
from core.errors import AppError, CancelledError, GateClosedError
from core.formats.catalogue import FormatId
from core.formats.imported import NotKept
from core.progress import Progress
from core.services import exporting, profiles
from core.session import Session
from core.vault.profile import Profile
from core.vault.secret import Secret
from ui.desktop.rooms import AppContext, Doomed
from ui.desktop.tasks import Step, Task

T = TypeVar("T")
DAY_SECONDS = 86_400


class Format(enum.Enum):
    """What a copy is written as."""

    ARCHIVE = FormatId.STRONGROOM
    CSV = FormatId.CSV


@dataclasses.dataclass(frozen=True)
class CopyWish:
    """A copy to make. Both secrets are closed by the model; no passphrase means none is needed."""

    path: Path
    format: Format
    secret: Secret
    passphrase: Secret | None


class DeletionModel(QObject):
    """One deletion from the first page to its end; nothing is changed before the last."""

    planned = Signal()
    copied = Signal()
    """The gate is open with a copy that was read back."""
    losses_known = Signal()
    scheduled = Signal(object)
    """Carries the Scheduled; the session is closed."""
    deleted = Signal(object)
    """Carries the Receipt; nothing is left."""
    refused = Signal(object)
    """Carries the AppError; nothing was changed unless it says so."""
    cancelled = Signal()
    stepped = Signal(object)
    """Carries a Step."""

    def __init__(self, context: AppContext, doomed: Doomed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._tasks = context.app, context.tasks
        self.profile: Profile = doomed.profile
        self._session: Session | None = doomed.vault.session if doomed.vault is not None else None
        self.plan: DeletionPlan | None = None
        self.gate: ExportGate = UNDECIDED
        self.losses: tuple[NotKept, ...] = ()
        self.end: Scheduled | Receipt | None = None
        self._task: Task | None = None

    @property
    def forgotten(self) -> bool:
        """Tell whether this is the way without the password: no copy, no "now"."""
        return self._session is None

    def count(self) -> None:
        """Count what goes and what stays; no byte is changed."""
        app, profile, session = self._app, self.profile.id, self._session
        self._run(lambda _: make_plan(app, profile=profile, session=session), self._take_plan)

    def _take_plan(self, plan: DeletionPlan) -> None:
        self.plan = plan
        self.planned.emit()

    def read_losses(self) -> None:
        """Find out what a CSV would leave out."""
        session = self._open_session()
        self._run(
            lambda _: exporting.losses(session, format_id=FormatId.CSV, include_trash=True),
            self._take_losses,
        )

    def _take_losses(self, losses: tuple[NotKept, ...]) -> None:
        self.losses = losses
        self.losses_known.emit()

    def suggest_name(self, form: Format) -> str:
        """Return a name for the copy's file."""
        return exporting.suggest_name(self._open_session(), format_id=form.value)

    def warns_of_place(self, path: Path) -> bool:
        """Tell whether the system empties that place sooner or later."""
        return export_gate.warns_of_place(path)

    def make_copy(self, wish: CopyWish) -> None:
        """Write a copy, read it back from disk in a fresh process, compare."""
        session = self._open_session()
        self.gate = UNDECIDED

        def work(progress: Progress) -> ExportGate:
            try:
                profiles.check_password(session, secret=wish.secret)
                return export_gate.make_copy(
                    session,
                    path=wish.path,
                    format_id=wish.format.value,
                    passphrase=wish.passphrase,
                    progress=progress,
                )
            finally:
                wish.secret.close()
                if wish.passphrase is not None:
                    wish.passphrase.close()

        self._run(work, self._take_gate)

    def _take_gate(self, gate: ExportGate) -> None:
        self.gate = gate
        self.copied.emit()

    def choose_no_copy(self) -> None:
        """Note the explicit decision for no copy."""
        self.gate = export_gate.without_copy()

    def forget_copy(self) -> None:
        """Close the gate again, because another choice is being made."""
        self.gate = UNDECIDED

    def deadline(self, days: int) -> datetime.datetime:
        """Return when a wait of `days` that begins now would end, in local time."""
        at = self._app.clock.now() / 1000 + days * DAY_SECONDS
        return datetime.datetime.fromtimestamp(at, datetime.UTC).astimezone()

    def name_matches(self, typed: str) -> bool:
        """Tell whether the typed name is the profile's, exactly but for NFC and outer spaces."""

        def normal(text: str) -> str:
            return unicodedata.normalize("NFC", text).strip()

        return normal(typed) == normal(self.profile.name)

    def schedule(self, secret: Secret, typed_name: str, *, days: int) -> None:
        """Schedule the deletion; the secret is closed afterwards."""
        session, gate = self._open_session(), self.gate

        def work(_: Progress) -> Scheduled:
            with secret:
                return lifecycle.schedule(
                    session, secret=secret, typed_name=typed_name, gate=gate, days=days
                )

        self._run(work, self._take_scheduled)

    def schedule_without_password(self, typed_name: str) -> None:
        """Schedule the deletion of a profile whose password is forgotten."""
        app, profile = self._app, self.profile.id
        self._run(
            lambda _: lifecycle.schedule_without_password(
                app, profile=profile, typed_name=typed_name
            ),
            self._take_scheduled,
        )

    def delete_now(self, secret: Secret, typed_name: str) -> None:
        """Delete permanently; the secret is closed afterwards."""
        session, gate = self._open_session(), self.gate

        def work(progress: Progress) -> Receipt:
            with secret:
                return lifecycle.delete_now(
                    session,
                    secret=secret,
                    typed_name=typed_name,
                    gate=gate,
                    progress=progress,
                )

        self._run(work, self._take_receipt)

    def _take_scheduled(self, scheduled: Scheduled) -> None:
        self.end = scheduled
        self.scheduled.emit(scheduled)

    def _take_receipt(self, receipt: Receipt) -> None:
        self.end = receipt
        self.deleted.emit(receipt)

    def cancel(self) -> None:
        """Ask what runs to stop."""
        if self._task is not None:
            self._task.cancel()

    def _open_session(self) -> Session:
        assert self._session is not None, "the way without the password offers no such act"
        return self._session

    def _run(self, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        self._task = self._tasks.vault(
            work,
            lambda result: _call(done, result),
            self._refuse,
            owner=self,
            progress=self._note_step,
        )

    def _note_step(self, step: Step) -> None:
        self.stepped.emit(step)

    def _refuse(self, error: AppError) -> None:
        if isinstance(error, CancelledError):
            self.cancelled.emit()
            return
        if isinstance(error, GateClosedError):
            self.gate = UNDECIDED
        self.refused.emit(error)


def _call(done: Callable[[T], object], result: T) -> None:
    done(result)
