"""The states of a profile's end: schedule, undo, restore, delete now.

Every change of state is one write of the key file, in which the decision
lies under the vault key's MAC where it was made with the master password. The
log's line comes first: if only one of the two lasts, it is the harmless one.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import msgspec

from core.app import App
from core.deletion import countdown, export_gate
from core.deletion.beginning import begin, check_typed_name, log_event
from core.deletion.due import (
    confirm_purge,
    purge_due,
    read_less_final,
    refresh_countdowns,
)
from core.deletion.export_gate import ExportGate
from core.deletion.plan import make_plan
from core.deletion.purge import finish, purge
from core.deletion.purge_plan import list_plans, remove_plan
from core.deletion.receipt import Receipt
from core.deletion.vouching import opens_vault, take_back, vouch
from core.errors import (
    FileMissingError,
    FreshPasswordNeededError,
    KeyFileTamperedError,
    NothingToUndoError,
    ProfileNotFoundError,
    UsageError,
    WrongStateError,
)
from core.ports import Millis
from core.progress import SILENT, Progress
from core.services import activity, armed_pins, key_slots
from core.services.cards import deadline_of
from core.services.outside import carry_key_file
from core.services.ownership import check_password
from core.session import Session
from core.storage.installation_log import LogEvent
from core.storage.key_file import Decision, KeyFile, Life, read_key_file
from core.vault.profile import ProfileId, ProfileState
from core.vault.secret import Secret

DAYS = (7, 14, 30, 60, 90)
DAYS_WITHOUT_PASSWORD = 60
UNDO_SECONDS = 20
_DAY = 86_400
_WAITING = (ProfileState.SCHEDULED, ProfileState.HELD)


@dataclasses.dataclass(frozen=True)
class UndoToken:
    """The right to take a scheduling back at once: its owner has just proved who they are.

    Lives in memory only. `mac` is the vault key's word for the key file as it was.
    """

    profile: ProfileId
    requested: Millis
    boot_id: str
    boot_clock: Millis
    life: Life
    mac: bytes = dataclasses.field(repr=False)
    vouched: int


@dataclasses.dataclass(frozen=True)
class Scheduled:
    """A profile that waits for its end; `undo` None where anybody may call it off anyway."""

    profile: ProfileId
    deadline: Millis
    undo: UndoToken | None


def schedule(
    session: Session, *, secret: Secret, typed_name: str, gate: ExportGate, days: int
) -> Scheduled:
    """Close the profile now and delete it after `days` (7, 14, 30, 60 or 90).

    The vault is not touched. Raises NotConfirmedError, WrongPasswordError,
    GateClosedError, WrongStateError, DiskError; the session stays open then.
    """
    if days not in DAYS:
        raise UsageError(reason="days")
    app, before = session.app, _prove(session, secret, typed_name)
    decision = _decide(session, gate, seconds=days * _DAY)
    life = _waiting(app, before.life, decision, named=gate.name_on_receipt)
    decided = dataclasses.replace(before, life=life).signed(session.vault.keys.key_file)
    log_event(app, session.profile, LogEvent.SCHEDULED, at=decision.requested)
    carry_key_file(app, decided)
    armed_pins.forget(app, before)
    moment = countdown.look_at(app.clock)
    activity.close_unnoted(session)
    undone = Life(last_opened=before.life.last_opened, waits=before.life.waits)
    undo = UndoToken(
        profile=before.profile,
        requested=decision.requested,
        boot_id=moment.boot_id,
        boot_clock=moment.boot_clock,
        life=undone,
        mac=before.mac,
        vouched=before.vouched,
    )
    return Scheduled(before.profile, _deadline(life), undo)


def undo_schedule(app: App, *, token: UndoToken) -> None:
    """Take a scheduling back within 20 seconds of the boot clock.

    Raises NothingToUndoError afterwards, or where the state is another by now.
    """
    moment = countdown.look_at(app.clock)
    passed = moment.boot_clock - token.boot_clock
    if moment.boot_id != token.boot_id or not 0 <= passed <= UNDO_SECONDS * 1000:
        raise NothingToUndoError()
    now = _read(app, token.profile)
    decision = now.life.decision
    if now.life.state not in _WAITING or decision is None:
        raise NothingToUndoError()
    if decision.requested != token.requested:
        raise NothingToUndoError()
    log_event(app, token.profile, LogEvent.UNDONE, at=app.clock.now())
    take_back(app, dataclasses.replace(now, life=token.life, mac=token.mac, vouched=token.vouched))


def restore(
    app: App,
    *,
    profile: ProfileId,
    secret: Secret | None = None,
    recovery_key: Secret | None = None,
) -> None:
    """Call a deletion off; the vault is the very same, for it was not touched.

    With master password or recovery key; with neither only where it was
    scheduled without the password. Also a profile whose purge stopped before
    its first key. Raises WrongPasswordError, WrongRecoveryKeyError,
    FreshPasswordNeededError, WrongStateError, KeyFileTamperedError, DiskError.
    """
    now = _read(app, profile)
    if now.life.state not in (*_WAITING, ProfileState.PURGING):
        raise WrongStateError(name=now.card.name, state=ProfileState(now.life.state))
    kept = dataclasses.replace(now, life=now.life.resumed(app.clock.now()))
    if secret is not None:
        kept = vouch(app, now, kept, key_slots.open_with_password(app, now, secret))
    elif recovery_key is not None:
        kept = vouch(app, now, kept, key_slots.open_with_recovery(now, recovery_key))
    elif now.life.decision is None or now.life.decision.with_password:
        raise FreshPasswordNeededError()
    log_event(app, profile, LogEvent.RESTORED, at=app.clock.now())
    take_back(app, kept)
    for plan in list_plans(app.paths):
        if plan.profile_id == profile:
            remove_plan(app.paths, plan)


def schedule_without_password(app: App, *, profile: ProfileId, typed_name: str) -> Scheduled:
    """Have a profile whose password is forgotten end in 60 days, if nobody objects.

    Nothing is closed: opening it, or one click, calls this off, and at the end
    a person is asked again (`confirm_purge`). Raises NotConfirmedError, WrongStateError.
    """
    before = _read(app, profile)
    check_typed_name(before, typed_name)
    if before.life.state != ProfileState.ACTIVE:
        raise WrongStateError(name=before.card.name, state=ProfileState(before.life.state))
    seconds = DAYS_WITHOUT_PASSWORD * _DAY
    counts = make_plan(app, profile=profile).counts
    decision = Decision(False, app.clock.now(), seconds, None, counts)
    life = _waiting(app, before.life, decision)
    what = LogEvent.SCHEDULED_WITHOUT_PASSWORD
    log_event(app, profile, what, at=decision.requested)
    carry_key_file(app, dataclasses.replace(before, life=life))
    armed_pins.forget(app, before)
    return Scheduled(profile, _deadline(life), None)


def delete_now(
    session: Session,
    *,
    secret: Secret,
    typed_name: str,
    gate: ExportGate,
    progress: Progress = SILENT,
) -> Receipt:
    """Delete the open profile permanently and at once; the session is closed.

    Raises NotConfirmedError, WrongPasswordError, GateClosedError,
    WrongStateError and DiskError with nothing changed, PurgeIncompleteError after.
    """
    app, before = session.app, _prove(session, secret, typed_name)
    # A person may look for that password meanwhile, and the copy is to be there after it.
    armed_pins.have_keyring_opened(app, before)
    decision = _decide(session, gate, seconds=0)
    last, named = before.life.last_opened, gate.name_on_receipt
    life = Life(last_opened=last, decision=decision, named=named)
    decided = dataclasses.replace(before, life=life).signed(session.vault.keys.key_file)
    plan = begin(app, decided, before=before)
    armed_pins.let_go(app, before.profile)
    activity.close_unnoted(session)
    return finish(app, plan, decided, progress=progress)


def delete_scheduled_now(
    app: App,
    *,
    profile: ProfileId,
    secret: Secret,
    typed_name: str,
    progress: Progress = SILENT,
) -> Receipt:
    """Delete a waiting profile at once; with the master password, whoever scheduled it.

    Where the password's key does not open the vault, only the profile's folder goes.
    Raises as `delete_now`, and KeyFileTamperedError.
    """
    before = _read(app, profile)
    check_typed_name(before, typed_name)
    if before.life.state not in _WAITING or before.life.decision is None:
        raise WrongStateError(name=before.card.name, state=ProfileState(before.life.state))
    decision = msgspec.structs.replace(before.life.decision, with_password=True)
    life = msgspec.structs.replace(before.life, decision=decision)
    keys = key_slots.open_with_password(app, before, secret)
    # A key file as a whole can be somebody else's, under a password of theirs.
    folder_only = not opens_vault(app, profile, keys)
    decided = vouch(app, before, dataclasses.replace(before, life=life), keys)
    armed_pins.have_keyring_opened(app, before)
    return purge(app, decided, before=before, folder_only=folder_only, progress=progress)


def _path(app: App, profile: ProfileId) -> Path:
    return app.paths.profile(profile).key_file


def _read(app: App, profile: ProfileId) -> KeyFile:
    path = _path(app, profile)
    # A change that failed on a full disk may have reached one page: it did not happen.
    settled = read_less_final(app, profile, settle=True)
    try:
        found = settled or read_key_file(path)
    except FileMissingError:
        raise ProfileNotFoundError(name=profile.hex()) from None
    if found.profile != profile:
        raise KeyFileTamperedError(path=str(path), detail="another-profile")
    return found


def _prove(session: Session, secret: Secret, typed_name: str) -> KeyFile:
    """Return the key file on disk once state, name and master password allow its end."""
    now = _read(session.app, session.profile)
    # What is signed next is this, and it may have been changed since the vault was opened.
    now.check(session.vault.keys.key_file, _path(session.app, session.profile))
    decision = now.life.decision
    unproved = decision is not None and not decision.with_password
    if now.life.state != ProfileState.ACTIVE and not (now.life.state in _WAITING and unproved):
        raise WrongStateError(name=now.card.name, state=ProfileState(now.life.state))
    check_typed_name(now, typed_name)
    check_password(session, secret=secret)
    return now


def _decide(session: Session, gate: ExportGate, *, seconds: int) -> Decision:
    """Return the decision; the gate is looked at last, right before the state is written."""
    counts = make_plan(session.app, profile=session.profile, session=session).counts
    export_gate.check(session.app, session, gate)
    return Decision(True, session.app.clock.now(), seconds, gate.copy, counts, gate.moved)


def _waiting(app: App, before: Life, decision: Decision, *, named: bool = False) -> Life:
    """Return the life of a profile that begins to wait now."""
    record = countdown.start(decision.seconds, countdown.look_at(app.clock))
    life = Life(ProfileState.SCHEDULED, before.last_opened, decision, record, named=named)
    # A locked keyring keeps the PIN's secret; who deletes what waits behind a door is asked then.
    place = before.pin_place if decision.with_password else None
    return msgspec.structs.replace(life, waits=before.waits, pin_place=place)


def _deadline(life: Life) -> Millis:
    deadline = deadline_of(life)
    assert deadline is not None
    return deadline


__all__ = [
    "confirm_purge",
    "delete_now",
    "delete_scheduled_now",
    "purge_due",
    "refresh_countdowns",
    "restore",
    "schedule",
    "schedule_without_password",
    "undo_schedule",
]
