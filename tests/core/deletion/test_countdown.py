"""Ten thousand random traces of clocks, boots and sleeps against a model in true time."""

from __future__ import annotations

import dataclasses
import random

import msgspec
import pytest

from core.deletion import countdown
from core.deletion.countdown import HOLD, LONG_GAP, WATCHED, Reminder
from core.storage.key_file import Countdown
from core.vault.profile import Card, Profile, ProfileId, ProfileState
from tests.fakes.clock import START, FakeClock

TRACES = 10_000
HOUR, DAY = 3600, 86_400
WAITS = (6 * HOUR, 3 * DAY)
"""Shorter than what is offered, so that a trace reaches the end of many."""


@dataclasses.dataclass
class Life:
    """A wait in a world whose true time the model knows; the rules see only the clocks."""

    clock: FakeClock
    wait: int
    record: Countdown
    true_ms: int = 0
    seen_ms: int = 0
    watched_ms: int = 0

    @classmethod
    def begin(cls, wait: int) -> Life:
        """Return a wait that begins now."""
        clock = FakeClock()
        return cls(clock, wait, countdown.start(wait, countdown.look_at(clock)))

    def pass_time(self, seconds: float, *, off: bool = False, asleep: bool = False) -> None:
        """Let true time pass, with the computer on, asleep or off."""
        ms = int(seconds * 1000)
        self.true_ms += ms
        if off:
            self.clock.reboot(off_ms=ms)
        else:
            self.clock.advance(ms, asleep=asleep)

    def set_wall(self, seconds: float) -> None:
        """Set the wall clock forwards or back."""
        self.clock.set_wall(max(0, self.clock.now() + int(seconds * 1000)))

    def look(self) -> None:
        """Look with the card on the screen, and keep what the rules say.

        The model follows in its own terms: how long the card was watched since
        the last long gap, or the one that ended the wait.
        """
        before = self.record
        self.record = countdown.derive_next(before, countdown.look_at(self.clock), visible=True)
        gap = self.true_ms - self.seen_ms
        believed = before.seconds_left - self.record.seconds_left
        if believed and (self.record.seconds_left == 0 or believed > LONG_GAP):
            self.watched_ms = 0
        elif before.boot_id == self.record.boot_id and gap <= WATCHED * 1000 + 999:
            self.watched_ms += gap
        self.seen_ms = self.true_ms


def live(life: Life, chance: random.Random) -> None:
    """Let a random piece of life happen."""
    match chance.randrange(7):
        case 0:
            life.pass_time(chance.uniform(0, 12 * HOUR))
        case 1:
            life.pass_time(chance.uniform(0, 5 * DAY), asleep=True)
        case 2:
            life.pass_time(chance.choice((60, 12 * HOUR, 3 * DAY, 40 * DAY)), off=True)
        case 3:
            life.set_wall(chance.choice((-1, 1)) * chance.choice((HOUR, 3 * DAY, 400 * DAY)))
        case 4:
            for _ in range(chance.randrange(1, 60)):
                life.pass_time(chance.uniform(1, WATCHED))
                life.look()
        case _:
            life.look()


def ended_early(life: Life) -> bool:
    """Tell whether a wait is over before its true time; in any case a day was watched."""
    if not countdown.is_over(life.record):
        return False
    assert life.watched_ms >= (HOLD - 120) * 1000
    return life.true_ms < life.wait * 1000


def test_nothing_early_and_nothing_missed() -> None:
    chance = random.Random(7)
    held = early = 0
    for number in range(TRACES):
        life = Life.begin(chance.choice(WAITS))
        for _ in range(chance.randrange(1, 14)):
            before = life.record
            live(life, chance)
            assert 0 <= life.record.seconds_left <= before.seconds_left
            held += countdown.is_held(life.record)
            assert not ended_early(life) or life.watched_ms
        if number % 4:
            continue
        # Whatever happened, the wait ends once the card is on the screen for what is left.
        needed = life.record.seconds_left + (life.record.held_seconds or 0) + HOLD
        for _ in range(needed // WATCHED + 3):
            if countdown.is_over(life.record):
                break
            life.pass_time(WATCHED)
            life.look()
        assert countdown.is_over(life.record), number
        early += ended_early(life)
    assert held > TRACES // 10
    assert early > 5, "the traces must hold waits that a clock cut short"


def test_within_one_boot_only_the_boot_clock_counts_and_nothing_is_lost() -> None:
    chance = random.Random(11)
    for _ in range(500):
        life = Life.begin(7 * DAY)
        for _ in range(chance.randrange(1, 300)):
            life.pass_time(chance.uniform(0, WATCHED))
            if chance.random() < 0.3:
                life.set_wall(chance.uniform(-400 * DAY, 400 * DAY))
            life.look()
        assert life.record.seconds_left == 7 * DAY - life.true_ms // 1000
        assert not countdown.is_held(life.record)


def test_a_watched_wait_takes_itself_and_a_day() -> None:
    life = Life.begin(7 * DAY)
    while not countdown.is_over(life.record):
        life.pass_time(300)
        life.look()
    assert life.true_ms == 8 * DAY * 1000


def test_many_small_steps_of_a_clock_do_not_get_around_the_day() -> None:
    life = Life.begin(30 * DAY)
    for _ in range(29):
        life.set_wall(25 * HOUR)
        life.pass_time(60, off=True)
        life.look()
    while not countdown.is_over(life.record):
        life.pass_time(600)
        life.look()
    assert life.true_ms < 2 * DAY * 1000
    assert life.watched_ms >= HOLD * 1000


@pytest.mark.parametrize("jump", [40 * DAY, 400 * DAY])
def test_a_clock_set_forward_across_a_restart_costs_a_watched_day(jump: int) -> None:
    life = Life.begin(30 * DAY)
    life.pass_time(60, off=True)
    life.set_wall(jump)
    life.look()
    assert life.record.seconds_left == 0
    assert countdown.is_held(life.record)
    watched = 0
    while countdown.is_held(life.record):
        life.pass_time(600)
        life.look()
        watched += 600
    assert watched == HOLD


def test_time_away_or_asleep_does_not_serve_the_extra_day() -> None:
    life = Life.begin(7 * DAY)
    life.pass_time(8 * DAY, asleep=True)
    life.look()
    assert life.record.held_seconds == HOLD
    for _ in range(30):
        life.pass_time(8 * HOUR, asleep=True)
        life.look()
        life.pass_time(8 * HOUR, off=True)
        life.look()
    assert life.record.held_seconds == HOLD


def test_weekly_users_serve_it_in_pieces() -> None:
    life = Life.begin(7 * DAY)
    weeks = 0
    while not countdown.is_over(life.record):
        life.pass_time(7 * DAY, off=True)
        life.look()
        for _ in range(12):
            life.pass_time(600)
            life.look()
        weeks += 1
    assert weeks == 12


def test_a_clock_that_stands_still_or_goes_back_stops_nothing() -> None:
    life = Life.begin(7 * DAY)
    boots = 0
    while not countdown.is_over(life.record):
        life.clock.reboot()
        life.clock.set_wall(0)
        life.look()
        for _ in range(30):
            life.pass_time(600)
            life.look()
        boots += 1
    assert boots <= 8 * 24 // 5 + 2


def test_a_long_gap_amid_the_wait_holds_for_a_day_and_then_waits_on() -> None:
    life = Life.begin(30 * DAY)
    life.pass_time(LONG_GAP + 60, asleep=True)
    life.look()
    assert countdown.is_held(life.record)
    for _ in range(HOLD // 600):
        life.pass_time(600)
        life.look()
    assert life.record.held_seconds is None
    assert not countdown.is_over(life.record)


def test_a_look_without_the_card_serves_nothing() -> None:
    clock = FakeClock()
    record = msgspec.structs.replace(
        countdown.start(0, countdown.look_at(clock)), held_seconds=HOLD
    )
    clock.advance(600_000)
    after = countdown.derive_next(record, countdown.look_at(clock), visible=False)
    assert after.held_seconds == HOLD


def test_the_key_file_is_not_written_every_minute_but_every_five() -> None:
    clock = FakeClock()
    record = countdown.start(DAY, countdown.look_at(clock))
    written = 0
    for _ in range(60):
        clock.advance(60_000)
        after = countdown.derive_next(record, countdown.look_at(clock), visible=True)
        if countdown.is_worth_keeping(record, after):
            record, written = after, written + 1
    assert written == 12
    assert record.seconds_left == DAY - HOUR


def test_the_record_survives_the_key_file() -> None:
    record = Countdown(5, "boot", countdown.look_at(FakeClock()).boot_clock, START, HOLD)
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(record), type=Countdown) == record


@pytest.mark.parametrize(
    ("left", "reminder"),
    [
        (None, Reminder.NONE),
        (0, Reminder.NONE),
        (1, Reminder.DAY),
        (DAY, Reminder.DAY),
        (DAY + 1, Reminder.WEEK),
        (7 * DAY - HOUR, Reminder.WEEK),
        (7 * DAY - HOUR + 1, Reminder.NONE),
        (30 * DAY, Reminder.NONE),
    ],
)
def test_a_week_and_a_day_are_recalled(left: int | None, reminder: Reminder) -> None:
    assert countdown.reminder_of(left) is reminder


def test_a_wait_of_a_week_is_not_recalled_while_it_can_be_undone() -> None:
    undo = 20
    assert all(countdown.reminder_of(7 * DAY - passed) is Reminder.NONE for passed in range(undo))


def test_only_what_waits_is_recalled() -> None:
    for state in ProfileState:
        seen = Profile(id=ProfileId(bytes(16)), card=Card(name="J"), state=state, seconds_left=5)
        waits = state in (ProfileState.SCHEDULED, ProfileState.HELD)
        assert (countdown.reminder_for(seen) is Reminder.DAY) is waits
