"""The acts that end a profile, one per way, as work for the vault lane."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from core.app import App
from core.deletion import export_gate, lifecycle
from core.deletion.export_gate import ExportGate
from core.deletion.keys_fate import KeysFate
from core.deletion.lifecycle import Scheduled
from core.deletion.purge import OutcomeState, PurgeOutcome, list_interrupted, resume_purge
from core.deletion.receipt import Receipt, read_receipt
from core.errors import PurgeIncompleteError
from core.progress import Progress
from core.services import profiles
from core.session import Session
from core.vault.profile import ProfileId
from core.vault.secret import Secret
from ui.desktop.screens.deletion.ways import Way

USUAL_WAIT = 30


@dataclasses.dataclass(frozen=True)
class Case:
    """Whose end it is; `session` and `gate` are there for the owner only."""

    app: App
    profile: ProfileId
    way: Way
    session: Session | None = None
    gate: ExportGate = export_gate.UNDECIDED


@dataclasses.dataclass(frozen=True)
class Confirmed:
    """What was typed on the last page; the act closes the secret."""

    secret: Secret | None
    name: str

    def take_secret(self) -> Secret:
        """Return the master password, on a way that asks for it."""
        assert self.secret is not None
        return self.secret


@dataclasses.dataclass(frozen=True)
class Timing:
    """When it is to happen, and whether the receipt at its end may bear the name."""

    now: bool = False
    days: int = USUAL_WAIT
    name_on_receipt: bool = False


@dataclasses.dataclass(frozen=True)
class Stuck:
    """A deletion that began and could not finish; `copies` is how many are known to remain."""

    left: tuple[str, ...]
    keys: KeysFate
    copies: int


@dataclasses.dataclass(frozen=True)
class Settled:
    """There was nothing left to do."""


End = Scheduled | Receipt | Stuck | Settled
Act = Callable[[Progress], End]


def choose_act(case: Case, confirmed: Confirmed, timing: Timing) -> Act:
    """Return the act that a way and its choices mean."""
    if case.way is Way.FORGOTTEN:
        return lambda _: lifecycle.schedule_without_password(
            case.app, profile=case.profile, typed_name=confirmed.name
        )
    if case.way is Way.DUE:
        return _confirm_purge(case, confirmed)
    if case.way is Way.WAITING:
        return _delete_scheduled(case, confirmed)
    return (
        _delete_now(case, confirmed, timing) if timing.now else _schedule(case, confirmed, timing)
    )


def prove(case: Case, confirmed: Confirmed) -> Callable[[Progress], None]:
    """Return work that raises unless the master password and the copy hold; it changes nothing."""

    def work(_: Progress) -> None:
        assert case.session is not None
        with confirmed.take_secret() as secret:
            profiles.check_password(case.session, secret=secret)
        export_gate.check(case.app, case.session, case.gate)

    return work


def resume(case: Case) -> Act:
    """Return work that goes on with a deletion that could not finish."""
    return lambda progress: _end_of(resume_purge(case.app, profile=case.profile, progress=progress))


def look_at_stuck(case: Case) -> Act:
    """Return work that finds what an interrupted deletion has left; it changes nothing."""

    def work(_: Progress) -> End:
        for interrupted in list_interrupted(case.app):
            if interrupted.profile == case.profile:
                return Stuck(interrupted.left, interrupted.keys, interrupted.copies)
        return Settled()

    return work


def undo(case: Case, scheduled: Scheduled) -> Callable[[Progress], None]:
    """Return work that takes a scheduling back; the vault was not touched by it."""

    def work(_: Progress) -> None:
        if scheduled.undo is None:
            lifecycle.restore(case.app, profile=case.profile)
        else:
            lifecycle.undo_schedule(case.app, token=scheduled.undo)

    return work


def _schedule(case: Case, confirmed: Confirmed, timing: Timing) -> Act:
    gate = _gate_of(case, timing)

    def work(_: Progress) -> End:
        assert case.session is not None
        with confirmed.take_secret() as secret:
            return lifecycle.schedule(
                case.session,
                secret=secret,
                typed_name=confirmed.name,
                gate=gate,
                days=timing.days,
            )

    return work


def _gate_of(case: Case, timing: Timing) -> ExportGate:
    return export_gate.with_name(case.gate) if timing.name_on_receipt else case.gate


def _delete_now(case: Case, confirmed: Confirmed, timing: Timing) -> Act:
    gate = _gate_of(case, timing)

    def work(progress: Progress) -> End:
        assert case.session is not None
        with confirmed.take_secret() as secret:
            return lifecycle.delete_now(
                case.session,
                secret=secret,
                typed_name=confirmed.name,
                gate=gate,
                progress=progress,
            )

    return _told(work)


def _delete_scheduled(case: Case, confirmed: Confirmed) -> Act:
    def work(progress: Progress) -> End:
        with confirmed.take_secret() as secret:
            return lifecycle.delete_scheduled_now(
                case.app,
                profile=case.profile,
                secret=secret,
                typed_name=confirmed.name,
                progress=progress,
            )

    return _told(work)


def _confirm_purge(case: Case, confirmed: Confirmed) -> Act:
    return lambda progress: _end_of(
        lifecycle.confirm_purge(
            case.app, profile=case.profile, typed_name=confirmed.name, progress=progress
        )
    )


def _told(work: Act) -> Act:
    """Return work for which a deletion that began and stands is an end, not a refusal."""

    def told(progress: Progress) -> End:
        try:
            return work(progress)
        except PurgeIncompleteError as error:
            return Stuck(tuple(map(str, error.left)), KeysFate(error.keys), int(error.copies))

    return told


def _end_of(outcome: PurgeOutcome | None) -> End:
    if outcome is None:
        return Settled()
    if outcome.state is OutcomeState.PURGED and outcome.receipt is not None:
        return read_receipt(outcome.receipt)
    assert outcome.keys is not None
    return Stuck(outcome.left, outcome.keys, outcome.copies)
