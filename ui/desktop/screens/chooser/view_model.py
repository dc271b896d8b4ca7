"""Which profiles the start screen shows, and how much is left of each wait."""

from __future__ import annotations

import dataclasses
import datetime
import enum

from core.app import App
from core.deletion.countdown import Reminder, reminder_for
from core.ports import Millis
from core.services import cards
from core.vault.profile import Card, Profile, ProfileId, ProfileState
from ui.desktop.shown_names import shown_profiles

_DAY = 86_400


class Opened(enum.Enum):
    """When a profile was last open, as a person would say it."""

    NEVER = enum.auto()
    TODAY = enum.auto()
    YESTERDAY = enum.auto()
    EARLIER = enum.auto()


@dataclasses.dataclass(frozen=True, kw_only=True)
class ProfileRow:
    """One card. `days_left` counts begun days; `when` and `deadline` are local times."""

    profile: Profile
    opened: Opened = Opened.NEVER
    when: datetime.datetime | None = None
    days_left: int = 0
    deadline: datetime.datetime | None = None

    def look(self) -> tuple[object, ...]:
        """Return all that can be seen of it; two alike need not be drawn twice."""
        profile = self.profile
        seen = (self.opened, self.days_left, self.reminder, self.asks)
        return profile.id, profile.card, profile.state, *seen

    @property
    def is_nameless(self) -> bool:
        """Tell whether no name of it could be read, so that it goes by the start of its id."""
        damaged = self.profile.state is ProfileState.DAMAGED
        return damaged and self.profile.card == cards.nameless_card(self.profile.id)

    @property
    def reminder(self) -> Reminder:
        """Return what is to be recalled of its wait."""
        return reminder_for(self.profile)

    @property
    def is_near(self) -> bool:
        """Tell whether its end is so near that it is recalled."""
        return self.reminder is not Reminder.NONE

    @property
    def can_open(self) -> bool:
        """Tell whether its master password opens it: not while its owner waits for its end."""
        state = self.profile.state
        waiting = state in (ProfileState.SCHEDULED, ProfileState.HELD)
        return state is ProfileState.ACTIVE or (waiting and not self.profile.with_password)

    @property
    def can_restore(self) -> bool:
        """Tell whether its deletion can be called off."""
        state = self.profile.state
        return state in (ProfileState.SCHEDULED, ProfileState.HELD) or self.has_stopped

    @property
    def has_stopped(self) -> bool:
        """Tell whether its deletion began and its plan is lost, with every key still there."""
        return self.profile.state is ProfileState.PURGING

    @property
    def asks(self) -> bool:
        """Tell whether its time is over and it is still there: then a person says what happens.

        Also where the password was given, for something else may not vouch for the decision.
        """
        profile = self.profile
        over = profile.state is ProfileState.SCHEDULED and profile.seconds_left == 0
        return over or self.has_stopped


class ChooserModel:
    """Read the cards; nothing is opened for that but the key files."""

    def __init__(self, app: App, *, hide_names: bool = False) -> None:
        self._app, self._hide = app, hide_names

    def list_rows(self) -> tuple[ProfileRow, ...]:
        """Return the cards in the order of the screen. Raises DiskError."""
        now = self._app.clock.now()
        interrupted = self._list_interrupted()
        listed = shown_profiles(cards.list_profiles(self._app), hide=self._hide)
        rows = [
            row_of(
                dataclasses.replace(profile, state=ProfileState.INCOMPLETE)
                if profile.id in interrupted
                else profile,
                now,
            )
            for profile in listed
        ]
        # Its folder is gone and something else is left: no profile, but still to be finished.
        for profile in sorted(interrupted - {known.id for known in listed}):
            card = Card(name=profile.hex()[:8])
            left = Profile(id=profile, card=card, state=ProfileState.INCOMPLETE)
            rows.append(row_of(left, now))
        return tuple(rows)

    def _list_interrupted(self) -> set[ProfileId]:
        """Return the profiles whose end was cut off; mostly there is none, and no import either."""
        try:
            under_way = any(self._app.paths.purging.iterdir())
        except OSError:
            return set()
        if not under_way:
            return set()
        from core.deletion.purge import list_interrupted

        return {found.profile for found in list_interrupted(self._app)}


def row_of(profile: Profile, now: Millis) -> ProfileRow:
    """Return the card of a profile as it reads at `now`."""
    left = profile.seconds_left or 0
    return ProfileRow(
        profile=profile,
        opened=_opened(profile.last_opened, now),
        when=_local(profile.last_opened),
        days_left=-(-left // _DAY),
        deadline=_local(profile.deadline),
    )


def _opened(at: Millis | None, now: Millis) -> Opened:
    then, today = _local(at), _local(now)
    if then is None or today is None:
        return Opened.NEVER
    days = (today.date() - then.date()).days
    return {0: Opened.TODAY, 1: Opened.YESTERDAY}.get(days, Opened.EARLIER)


def _local(at: Millis | None) -> datetime.datetime | None:
    return None if at is None else datetime.datetime.fromtimestamp(at / 1000).astimezone()
