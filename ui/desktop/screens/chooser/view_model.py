"""Which profiles the start screen shows, and how much is left of each wait."""

from __future__ import annotations

import dataclasses
import datetime
import enum

from core.app import App
from core.errors import AppError
from core.ports import Millis
from core.services import cards
from core.vault.profile import Profile, ProfileState

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

    @property
    def can_open(self) -> bool:
        """Tell whether its master password opens it: not while its owner waits for its end."""
        state = self.profile.state
        waiting = state in (ProfileState.SCHEDULED, ProfileState.HELD)
        return state is ProfileState.ACTIVE or (waiting and not self.profile.with_password)

    @property
    def can_restore(self) -> bool:
        """Tell whether its deletion can be called off."""
        waiting = self.profile.state in (ProfileState.SCHEDULED, ProfileState.HELD)
        return waiting and self.profile.with_password


class ChooserModel:
    """Read the cards; nothing is opened for that but the key files."""

    def __init__(self, app: App) -> None:
        self._app = app

    def list_rows(self) -> tuple[ProfileRow, ...]:
        """Return the cards in the order of the screen. Raises DiskError."""
        now = self._app.clock.now()
        return tuple(row_of(profile, now) for profile in cards.list_profiles(self._app))

    def only_profile(self) -> Profile | None:
        """Return the one profile there is to open, where there is nothing to choose."""
        rows = self.list_rows()
        return rows[0].profile if len(rows) == 1 and rows[0].can_open else None

    def check_name(self, name: str, profile: Profile) -> AppError | None:
        """Return what is wrong with another name for a profile, or None."""
        try:
            cards.check_name(self._app, name=name, besides=profile.id)
        except AppError as error:
            return error
        return None


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
