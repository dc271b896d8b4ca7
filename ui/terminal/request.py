"""One command as it was asked for, and the way from it to an open profile.

Services are imported where they are called: `formats`, `generate` and
`receipt verify` need none of them.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import signal
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.errors import AppError, ProfileNotChosenError, UsageError
from core.paths import Paths, choose_paths
from core.vault.condition import Opening
from core.vault.profile import Profile, ProfileState
from core.vault.secret import Secret
from ui.terminal.answers import tell
from ui.terminal.secrets_input import SecretsInput

if TYPE_CHECKING:
    from core.app import App
    from core.session import Session


@dataclasses.dataclass(frozen=True)
class Opened:
    """An unlocked profile and the master password that opened it, until both are closed."""

    app: App
    session: Session
    secret: Secret


@dataclasses.dataclass(frozen=True)
class Request:
    """The options of a command and where its secrets come from."""

    options: argparse.Namespace
    secrets: SecretsInput

    @property
    def paths(self) -> Paths:
        """Return the layout of the data folder; nothing is opened."""
        return choose_paths(self.options.data_dir)

    @property
    def how(self) -> Opening:
        """Return how the profile is to be opened. Raises UsageError."""
        if self.options.read_only and self.options.accept:
            raise UsageError(reason="Give --read-only or --accept, not both.")
        if self.options.read_only:
            return Opening.READ_ONLY
        return Opening.ACCEPT if self.options.accept else Opening.USUAL

    @contextlib.contextmanager
    def open_app(self) -> Iterator[App]:
        """Hold the data folder. Raises HeldError, DiskError."""
        from core.app import choose_policy, open_app
        from core.services.preparing import check_cryptography

        check_cryptography()
        with contextlib.closing(open_app(self.paths, policy=choose_policy())) as app:
            yield app

    @contextlib.contextmanager
    def open_profile(self) -> Iterator[Opened]:
        """Hold the data folder and unlock the profile with its master password."""
        from core.services import backups

        with self.open_app() as app:
            chosen = choose_profile(app, self.options.profile)
            with self.open_chosen(app, chosen) as opened:
                yield opened
                # Here, and so neither before a deletion nor where something is only looked at.
                with contextlib.suppress(AppError):
                    if opened.session.is_open:
                        backups.back_up_daily(opened.session)

    @contextlib.contextmanager
    def open_chosen(
        self, app: App, chosen: Profile, *, how: Opening | None = None
    ) -> Iterator[Opened]:
        """Unlock a profile with its master password; `how` goes before what was asked for."""
        from core.services import profiles, rising

        with self.secrets.read(ask_for_password(chosen)) as secret:
            session = profiles.unlock(app, profile=chosen.id, secret=secret, how=how or self.how)
            with contextlib.closing(session):
                # Whoever opens it in a way that nobody asked for, as `doctor`, tells of it there.
                remarks = say_condition(session) if how is None else []
                yield Opened(app, session, secret)
                # Not beside a failure, which is one line.
                tell(remarks)
                # The command is done whatever becomes of this; the next one tries again.
                with contextlib.suppress(AppError):
                    rising.raise_cost(session)


def say_condition(session: Session) -> list[str]:
    """Return what no answer says: that nothing is written, and why; what was accepted."""
    from core.services.salvaging import read_condition
    from ui.wording.condition import list_accepted, list_read_only

    condition = read_condition(session)
    said = list_read_only(condition) if condition is not None else []
    if session.accepted is not None:
        said.append(f"{session.card.name} is taken as it is from now on:")
        said += list_accepted(session.accepted)
    return said


def choose_profile(app: App, name: str | None) -> Profile:
    """Return the named profile, else the only active one.

    Raises ProfileNotFoundError, ProfileNotChosenError.
    """
    from core.services import profiles

    if name is not None:
        return profiles.find_profile(app, name=name)
    active = [p for p in profiles.list_profiles(app) if p.state is ProfileState.ACTIVE]
    if len(active) != 1:
        raise ProfileNotChosenError(names=tuple(p.name for p in active))
    return active[0]


def choose_closed(app: App, name: str | None) -> Profile:
    """Return the named profile, else the only one, whether it can be opened or not.

    Raises ProfileNotFoundError, ProfileNotChosenError.
    """
    from core.services import profiles

    if name is not None:
        return profiles.find_profile(app, name=name)
    found = profiles.list_profiles(app)
    if len(found) != 1:
        raise ProfileNotChosenError(names=tuple(p.name for p in found))
    return found[0]


def ask_for_password(profile: Profile) -> str:
    """Return the name of the secret that opens a profile."""
    return f"Master password of {profile.name}"


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """Let no Ctrl+C into what must not be left half way: it would be finished later anyway."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
