"""Waiting after wrong master passwords, wherever one is asked for: at every door and every act.

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
from core.vault.tries import Tries, wait_after


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
    from core.storage.attempts import keep_attempts

    tries = _tries(app, profile).failed(app.clock)
    app.tries[profile] = tries
    wait = wait_after(tries.failures)
    # A full disk keeps the count in memory only, and must not hide that the password was wrong.
    with contextlib.suppress(DiskError):
        registry, now = app.registry(), app.clock.now()
        registry.add_profile(profile, app.randomness.bytes(16), now)
        keep_attempts(registry, profile, tries, until=Millis(now + wait * 1000))
    return wait


def note_success(app: App, *, profile: ProfileId) -> int:
    """Start over, and return how many wrong passwords there were that nobody was told of."""
    from core.storage.attempts import forget_attempts

    failures = _tries(app, profile).failures
    told = app.told_tries.pop(profile, 0)
    if not failures:
        return 0
    app.tries[profile] = Tries()
    with contextlib.suppress(DiskError):
        forget_attempts(app.registry(), profile)
    return max(0, failures - told)


def note_told(app: App, *, profile: ProfileId) -> int:
    """Return how many wrong passwords nobody was told of yet, who is told now.

    For a door that does not ask for the password: who comes in there has a
    right to know, and ends no wait.
    """
    failures = _tries(app, profile).failures
    told, app.told_tries[profile] = app.told_tries.get(profile, 0), failures
    return max(0, failures - told)


def _tries(app: App, profile: ProfileId) -> Tries:
    """Return what is known: this process is the only writer, so memory is right where it knows."""
    if profile not in app.tries:
        from core.storage.attempts import read_attempts

        app.tries[profile] = read_attempts(app.registry(), profile)
    return app.tries[profile]


def _standing(app: App, tries: Tries) -> Standing:
    return Standing(tries.failures, tries.seconds_left(app.clock))
