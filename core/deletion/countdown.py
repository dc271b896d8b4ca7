"""The clock rules of a wait, as pure functions: no change of a clock deletes anything early.

A *look* is a moment at which the program reads the clocks. Between two looks
of one boot the boot clock tells the time that passed; between boots only the
wall clock can, and a person (or an empty battery) can set that. So the gap
that ends a wait, and any long one, costs a day more, counted by the boot clock
while the card is on the screen. Every gap that ends a wait: many small steps
of a clock across many restarts would otherwise shorten it unseen.
"""

from __future__ import annotations

import enum
from typing import NamedTuple

from core.ports import Clock, Millis
from core.storage.key_file import Countdown
from core.vault.profile import Profile, ProfileState

LONG_GAP = 48 * 3600
HOLD = 24 * 3600
WATCHED = 15 * 60
"""Seconds between two looks with the card visible that count as having watched throughout."""

_DAY = 24 * 3600
_WEEK = 7 * _DAY - 3600
"""An hour less, so that a wait of seven days that was just decided on is not recalled at once."""


class Reminder(enum.StrEnum):
    """What is to be recalled of a wait: nothing yet, that a week is left, that a day is."""

    NONE = "none"
    WEEK = "week"
    DAY = "day"


class Moment(NamedTuple):
    """What the clocks say at a look."""

    boot_id: str
    boot_clock: Millis
    wall: Millis


def look_at(clock: Clock) -> Moment:
    """Return what the clocks say now; a wall clock before 1970 is as good as none."""
    return Moment(clock.boot_id(), clock.boot_clock(), Millis(max(0, clock.now())))


def start(seconds: int, moment: Moment) -> Countdown:
    """Return the clock record of a wait that begins."""
    return Countdown(seconds, moment.boot_id, moment.boot_clock, moment.wall)


def derive_next(record: Countdown, moment: Moment, *, visible: bool) -> Countdown:
    """Return the clock record as of a look; `visible` says that the card is on the screen.

    Seconds are taken whole; what is left of one stays to be counted next time.
    """
    gap_ms, same_boot = _measure(record, moment)
    gap = gap_ms // 1000
    watched = visible and same_boot and gap <= WATCHED
    left, held = max(0, record.seconds_left - gap), record.held_seconds
    if record.seconds_left > 0 and (gap > LONG_GAP or left == 0):
        held = HOLD
    elif held is not None and watched:
        held = max(0, held - gap)
    if held == 0 and left > 0:
        held = None  # that day is served; a later gap asks for one of its own
    rest = gap_ms % 1000 if same_boot else 0
    return Countdown(
        left,
        moment.boot_id,
        Millis(moment.boot_clock - rest),
        Millis(max(0, moment.wall - rest)),
        held,
    )


def _measure(record: Countdown, moment: Moment) -> tuple[int, bool]:
    if record.boot_id == moment.boot_id:
        return max(0, moment.boot_clock - record.boot_clock), True
    return max(0, moment.wall - record.wall), False


def reminder_of(seconds_left: int | None) -> Reminder:
    """Return what is to be recalled with so many seconds left; None and 0 are no wait."""
    if not seconds_left or seconds_left > _WEEK:
        return Reminder.NONE
    return Reminder.WEEK if seconds_left > _DAY else Reminder.DAY


def reminder_for(profile: Profile) -> Reminder:
    """Return what is to be recalled of a profile; nothing of one that does not wait."""
    waits = profile.state in (ProfileState.SCHEDULED, ProfileState.HELD)
    return reminder_of(profile.seconds_left) if waits else Reminder.NONE


def is_held(record: Countdown) -> bool:
    """Tell whether part of the extra day is still to come."""
    return bool(record.held_seconds)


def is_over(record: Countdown) -> bool:
    """Tell whether the wait has ended and the extra day has passed."""
    return record.seconds_left == 0 and record.held_seconds == 0


def is_worth_keeping(before: Countdown, after: Countdown) -> bool:
    """Tell whether a look changed enough to be written; the key file is not, every minute."""
    if before.boot_id != after.boot_id or is_held(before) != is_held(after):
        return True
    if is_over(before) != is_over(after):
        return True
    return after.boot_clock - before.boot_clock >= WATCHED * 1000 // 3
