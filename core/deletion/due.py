"""Waits that run: their countdown, and what happens when they are over."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TypeAlias

import msgspec

from core.app import App
from core.deletion import countdown
from core.deletion.beginning import begin, check_typed_name, log_event, pseudonym_of
from core.deletion.evidence import is_known_decision, is_marked, is_trusted
from core.deletion.export_gate import find_fate, find_move_fate
from core.deletion.purge import (
    OutcomeState,
    PurgeOutcome,
    finish,
    incomplete_outcome,
    resume_purge,
    resume_purges,
)
from core.deletion.receipt import receipt_path
from core.errors import (
    DamagedError,
    FileMissingError,
    NewerSchemaError,
    ProfileNotFoundError,
    PurgeIncompleteError,
    WrongStateError,
)
from core.formats.times import read_time
from core.ports import Millis
from core.progress import SILENT, Progress
from core.services.cards import list_ids, list_profiles, profile_of
from core.services.outside import carry_key_file
from core.storage.installation_log import InstallationLog, LogEvent
from core.storage.key_file import Countdown, Decision, KeyFile, read_whole_pages
from core.vault.profile import Profile, ProfileId, ProfileState

Begins: TypeAlias = Callable[[Profile], object]
_WAITING = (ProfileState.SCHEDULED, ProfileState.HELD)
_FINALITY = (*_WAITING, ProfileState.PURGING)
SHORTEST_WAIT = 7 * 24 * 3600
"""Seconds; no decision that waits at all waits less, whatever a key file says."""


def refresh_countdowns(app: App, *, card_visible: bool = False) -> tuple[Profile, ...]:
    """Return every profile with its countdown as of now; nothing is purged.

    With the card on the screen (the chooser: once a minute) the time that
    passed is kept. Otherwise nothing is written, and the time since is a gap
    at the next visible look. Raises DiskError.
    """
    now = {}
    for profile in list_ids(app):
        seen = read_less_final(app, profile, settle=card_visible)
        if seen is not None and _is_waiting(seen):
            now[profile] = profile_of(_look(app, seen, visible=card_visible))
    return tuple(now.get(profile.id, profile) for profile in list_profiles(app))


def _ignore(_profile: Profile) -> None:
    """Say to nobody that a purge begins."""


def purge_due(
    app: App,
    *,
    card_visible: bool,
    progress: Progress = SILENT,
    begins: Begins = _ignore,
) -> tuple[PurgeOutcome, ...]:
    """Finish interrupted purges, then purge each profile whose wait is over.

    The window calls this once the chooser is on the screen, never during
    start; the terminal with `card_visible=False`, which serves no HELD day. A
    profile HELD, or one that ASKS for a person, is told and not purged. `begins`
    gets each profile whose purge really began, before its first key goes.
    """
    InstallationLog(app.paths.installation_log).mend()
    outcomes = {outcome.profile: outcome for outcome in resume_purges(app, progress=progress)}
    for profile in list_ids(app):
        if profile not in outcomes:
            outcome = _look_after(
                app, profile, visible=card_visible, progress=progress, begins=begins
            )
            if outcome is not None:
                outcomes[profile] = outcome
    return tuple(outcomes.values())


def confirm_purge(
    app: App, *, profile: ProfileId, typed_name: str, progress: Progress = SILENT
) -> PurgeOutcome:
    """Purge a profile that ASKS, because a person typed its name and said so now.

    Without its password, therefore only once its whole wait is over, or where
    its purge stands interrupted. Raises NotConfirmedError, WrongStateError.
    """
    seen = read_less_final(app, profile, settle=False)
    if seen is None:
        raise ProfileNotFoundError(name=profile.hex())
    check_typed_name(seen, typed_name)
    resumed = resume_purge(app, profile=profile, progress=progress)
    if resumed is not None:
        return resumed
    waiting = seen.life.state in _WAITING
    if waiting and not countdown.is_over(_next(app, seen, visible=False)):
        raise WrongStateError(name=seen.card.name, state=ProfileState(seen.life.state))
    if seen.life.state not in _FINALITY or seen.life.decision is None:
        raise WrongStateError(name=seen.card.name, state=ProfileState(seen.life.state))
    # A decision that nothing vouches for reaches no further than what was clicked at.
    with_password = seen.life.decision.with_password
    folder_only = with_password and not is_marked(app, seen)
    return _purge(app, seen, progress, folder_only=folder_only)


def _look_after(
    app: App, profile: ProfileId, *, visible: bool, progress: Progress, begins: Begins
) -> PurgeOutcome | None:
    seen = read_less_final(app, profile, settle=True)
    if seen is not None and seen.life.state == ProfileState.PURGING:
        # The key file says so and the plan is lost: for destroying, the less final counts.
        return _tell(seen, OutcomeState.ASKS)
    if seen is None or not _is_waiting(seen):
        app.watched.pop(profile, None)
        return None
    seen = _look(app, seen, visible=visible)
    record = seen.life.countdown
    assert record is not None
    if countdown.is_over(record):
        return _end(app, seen, visible=visible, progress=progress, begins=begins)
    return _tell_held(app, seen) if countdown.is_held(record) else None


def _end(
    app: App, seen: KeyFile, *, visible: bool, progress: Progress, begins: Begins
) -> PurgeOutcome:
    decision = seen.life.decision
    if decision is None or not decision.with_password or not is_known_decision(app, seen):
        return _tell(seen, OutcomeState.ASKS)
    if not is_trusted(app, seen):
        # It came from elsewhere, or somebody edited it: nothing intact goes on its word alone.
        return _tell(seen, OutcomeState.ASKS)
    if not _is_believable(app, seen, decision):
        return _tell_held(app, _hold(app, seen, write=visible))
    return _purge(app, seen, progress, begins=begins)


def _is_believable(app: App, seen: KeyFile, decision: Decision) -> bool:
    """Tell whether more than the countdown says that the wait is over.

    Nothing vouches for the clock record: whoever writes to the key file can set
    it to nothing. The wall clock must agree, or the notice of that in the log
    be a day old.
    """
    now = app.clock.now()
    if now >= decision.requested + max(decision.seconds, SHORTEST_WAIT) * 1000:
        return True
    noticed = _noticed(app, seen)
    return noticed is not None and now >= noticed + countdown.HOLD * 1000


def _noticed(app: App, seen: KeyFile) -> Millis | None:
    """Return when the log says that the countdown ran ahead; a time to come is no answer."""
    pseudonym, now = pseudonym_of(app, seen.profile).hex(), app.clock.now()
    lines = InstallationLog(app.paths.installation_log).list_lines()
    own = [line for line in lines if line.who == pseudonym]
    decided = (number for number, line in enumerate(own) if line.what is LogEvent.SCHEDULED)
    since = own[max(decided, default=0) :]
    times = (read_time(line.at) for line in since if line.what is LogEvent.AHEAD)
    return max((time for time in times if time is not None and time <= now), default=None)


def _hold(app: App, seen: KeyFile, *, write: bool) -> KeyFile:
    """Give the person the day with the card on the screen that a change of clocks costs."""
    assert seen.life.countdown is not None
    record = msgspec.structs.replace(seen.life.countdown, held_seconds=countdown.HOLD)
    if write and _noticed(app, seen) is None:
        log_event(app, seen.profile, LogEvent.AHEAD, at=app.clock.now())
    return _keep(app, seen, record, write=write)


def _tell_held(app: App, seen: KeyFile) -> PurgeOutcome:
    """Tell of the day of notice, and whether the copy made on the way out is still there."""
    decision = seen.life.decision
    copy = decision.copy if decision is not None else None
    moved = decision.moved if decision is not None else None
    return dataclasses.replace(
        _tell(seen, OutcomeState.HELD),
        copy=find_fate(copy) if copy is not None else None,
        moved=find_move_fate(app, moved) if moved is not None else None,
    )


def _purge(
    app: App,
    seen: KeyFile,
    progress: Progress,
    *,
    folder_only: bool = False,
    begins: Begins = _ignore,
) -> PurgeOutcome:
    plan = begin(app, seen, before=seen, folder_only=folder_only)
    begins(profile_of(seen))
    try:
        receipt = finish(app, plan, seen, progress=progress)
    except PurgeIncompleteError as error:
        return incomplete_outcome(seen.profile, error)
    return dataclasses.replace(
        _tell(seen, OutcomeState.PURGED),
        receipt=receipt_path(app.paths, receipt.id),
        keys_destroyed=True,
    )


def _tell(seen: KeyFile, state: OutcomeState) -> PurgeOutcome:
    return PurgeOutcome(profile=seen.profile, state=state, name=seen.card.name)


def read_less_final(app: App, profile: ProfileId, *, settle: bool) -> KeyFile | None:
    """Return the less final page of this profile's key file, None where there is none.

    Pages of different states come of a change that was cut off and never
    acknowledged; with `settle` both become the less final one.
    """
    path = app.paths.profile(profile).key_file
    try:
        pages = read_whole_pages(path)
    except (DamagedError, FileMissingError, NewerSchemaError):
        return None
    if any(page.profile != profile for page in pages):
        return None
    chosen = min(pages, key=_finality)
    if settle and len({page.life.state for page in pages}) > 1:
        return carry_key_file(app, dataclasses.replace(chosen, sequence=pages[0].sequence))
    return chosen


def _finality(page: KeyFile) -> int:
    state = ProfileState(page.life.state)
    return _FINALITY.index(state) + 1 if state in _FINALITY else 0


def _is_waiting(seen: KeyFile) -> bool:
    return seen.life.state in _WAITING and seen.life.countdown is not None


def _next(app: App, seen: KeyFile, *, visible: bool) -> Countdown:
    assert seen.life.countdown is not None
    moment = countdown.look_at(app.clock)
    return countdown.derive_next(seen.life.countdown, moment, visible=visible)


def _look(app: App, seen: KeyFile, *, visible: bool) -> KeyFile:
    record, after = seen.life.countdown, _next(app, seen, visible=visible)
    assert record is not None
    if visible and after.held_seconds is not None:
        _watch(app, seen.profile)
    worth = visible and countdown.is_worth_keeping(record, after)
    return _keep(app, seen, after, write=worth)


def _watch(app: App, profile: ProfileId) -> None:
    """Count the extra day in memory too, where nobody can write it shorter."""
    moment = countdown.look_at(app.clock)
    seen = app.watched.get(profile)
    if seen is None:
        start = countdown.start(0, moment)
        app.watched[profile] = msgspec.structs.replace(start, held_seconds=countdown.HOLD)
    else:
        app.watched[profile] = countdown.derive_next(seen, moment, visible=True)


def _keep(app: App, seen: KeyFile, record: Countdown, *, write: bool) -> KeyFile:
    held = countdown.is_held(record)
    state = ProfileState.HELD if held else ProfileState.SCHEDULED
    life = msgspec.structs.replace(seen.life, state=state, countdown=record)
    changed = dataclasses.replace(seen, life=life)
    if not write:
        return changed
    if held and seen.life.state != ProfileState.HELD:
        log_event(app, seen.profile, LogEvent.HELD, at=app.clock.now())
    return carry_key_file(app, changed)
