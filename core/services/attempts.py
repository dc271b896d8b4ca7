"""Waiting after wrong master passwords, wherever one is asked for, and telling of wrong tries.

The recovery key is not counted and not barred: its 160 random bits need no
waiting, and it is the way in for somebody who forgot the password.
"""

from __future__ import annotations

import contextlib
import dataclasses

from core.app import App
from core.errors import DiskError, TooSoonError
from core.ports import Millis
from core.vault.profile import ProfileId
from core.vault.tries import Tries, Untold, wait_after


@dataclasses.dataclass(frozen=True)
class Standing:
    """Wrong master passwords in a row, and the seconds until the next try."""

    failures: int = 0
    seconds_left: int = 0


def look(app: App, *, profile: ProfileId) -> Standing:
    """Return how a profile stands; reads the registry at the first time. Raises DiskError."""
    return _standing(app, _tries(app, profile))


def known(app: App, *, profile: ProfileId) -> Standing | None:
    """Return how a profile stands where that is in memory already; opens nothing."""
    tries = app.tries.get(profile)
    return _standing(app, tries) if tries is not None else None


def check_wait(app: App, *, profile: ProfileId, name: str) -> None:
    """Raise TooSoonError while the wait after a wrong password lasts; nothing is derived then."""
    seconds = look(app, profile=profile).seconds_left
    if seconds:
        raise TooSoonError(name=name, wait_seconds=seconds)


def note_failure(app: App, *, profile: ProfileId) -> int:
    """Count a wrong password and return the seconds to wait, once that is on the disk.

    Before anybody is told that it was wrong: ending the program instead of
    waiting gains nothing.
    """
    from core.storage.attempts import keep_attempts, keep_untold

    tries = _tries(app, profile).failed(app.clock)
    app.tries[profile] = tries
    wait = wait_after(tries.failures)
    untold = _add_untold(app, profile, Untold(passwords=1))
    # A full disk keeps the count in memory only, and must not hide that the password was wrong.
    with contextlib.suppress(DiskError):
        now = _register(app, profile)
        keep_attempts(app.registry(), profile, tries, until=Millis(now + wait * 1000))
        keep_untold(app.registry(), profile, untold)
    return wait


def note_wrong_pin(app: App, *, profile: ProfileId) -> None:
    """Count a wrong PIN among what the owner is to be told; its tries are counted elsewhere."""
    from core.storage.attempts import keep_untold

    untold = _add_untold(app, profile, Untold(pins=1))
    with contextlib.suppress(DiskError):
        _register(app, profile)
        keep_untold(app.registry(), profile, untold)


def note_success(app: App, *, profile: ProfileId) -> Untold:
    """Start over after the right password, and return what nobody was told of, who is told now."""
    from core.storage.attempts import forget_attempts

    if _tries(app, profile).failures:
        app.tries[profile] = Tries()
        with contextlib.suppress(DiskError):
            forget_attempts(app.registry(), profile)
    return note_told(app, profile=profile)


def note_told(app: App, *, profile: ProfileId) -> Untold:
    """Return what nobody was told of yet, who is told now; a wait goes on."""
    from core.storage.attempts import forget_untold

    untold = _untold(app, profile)
    if untold.count:
        app.untold[profile] = Untold()
        with contextlib.suppress(DiskError):
            forget_untold(app.registry(), profile)
    return untold


def _register(app: App, profile: ProfileId) -> Millis:
    now = app.clock.now()
    app.registry().add_profile(profile, app.randomness.bytes(16), now)
    return now


def _add_untold(app: App, profile: ProfileId, more: Untold) -> Untold:
    with contextlib.suppress(DiskError):
        _untold(app, profile)
    app.untold[profile] = app.untold.get(profile, Untold()).plus(more)
    return app.untold[profile]


def _tries(app: App, profile: ProfileId) -> Tries:
    """Return what is known: this process is the only writer, so memory is right where it knows."""
    if profile not in app.tries:
        from core.storage.attempts import read_attempts

        app.tries[profile] = read_attempts(app.registry(), profile)
    return app.tries[profile]


def _untold(app: App, profile: ProfileId) -> Untold:
    if profile not in app.untold:
        from core.storage.attempts import read_untold

        app.untold[profile] = read_untold(app.registry(), profile)
    return app.untold[profile]


def _standing(app: App, tries: Tries) -> Standing:
    return Standing(tries.failures, tries.seconds_left(app.clock))
