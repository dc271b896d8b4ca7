"""The ways on which a profile can come to its end in the window."""

from __future__ import annotations

import enum

from core.vault.profile import ProfileState
from ui.desktop.rooms import Doomed


class Way(enum.Enum):
    """Who asks for the deletion, and what they can prove."""

    OWNER = enum.auto()
    """With the vault open: copy, wait or now."""
    FORGOTTEN = enum.auto()
    """Without the master password: no copy, sixty days, anyone may call it off."""
    WAITING = enum.auto()
    """A scheduled profile, ahead of its time, with its master password."""
    DUE = enum.auto()
    """Its time is over, and somebody must say so again."""

    STUCK = enum.auto()
    """A deletion that began and is to be finished."""

    @property
    def needs_password(self) -> bool:
        """Tell whether the master password is asked for."""
        return self in (Way.OWNER, Way.WAITING)

    @property
    def only_now(self) -> bool:
        """Tell whether there is no wait any more."""
        return self in (Way.WAITING, Way.DUE)


def choose_way(doomed: Doomed) -> Way:
    """Return the way for a profile, by its state and whether its vault is open."""
    if doomed.vault is not None:
        return Way.OWNER
    profile = doomed.profile
    if profile.state is ProfileState.INCOMPLETE:
        return Way.STUCK
    if profile.state is ProfileState.ACTIVE:
        return Way.FORGOTTEN
    over = profile.state is ProfileState.SCHEDULED and profile.seconds_left == 0
    return Way.DUE if over or profile.state is ProfileState.PURGING else Way.WAITING
