"""A lost keyring locks nobody out: every choice, with every way a keyring can fail."""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.app import App
from core.errors import (
    AppError,
    DeviceSecretMissingError,
    NoKeyringError,
    WrongPasswordError,
)
from core.passwords.pin import PinReach
from core.ports import Keyring
from core.services import binding, profiles, quick_unlock
from core.services.cards import read_profile
from core.session import Session
from core.vault.condition import Opening
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.core.services.vaults import OTHER_PASSWORD, PASSWORD, add, secret, start, titles
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.keyring import FakeKeyring, NoKeyring

GNOME = "keyring.backends.SecretService"
KIT = bytes(range(20))
PIN = "739164"


class Lying(FakeKeyring):
    """Answers every question with bytes of the right size that are not ours."""

    def read(self, account: str, *, asking: bool = False) -> bytes | None:
        """Return something."""
        return b"x" * len(super().read(account, asking=asking) or bytes(32))


class Empty(FakeKeyring):
    """Says yes and keeps nothing."""

    def write(self, account: str, secret: bytes, *, asking: bool = False) -> None:
        """Forget it."""


def unchanged(kept: FakeKeyring) -> Keyring:
    return kept


def gone(_: FakeKeyring) -> Keyring:
    return NoKeyring()


def locked(kept: FakeKeyring) -> Keyring:
    kept.locked = True
    return kept


def lying(kept: FakeKeyring) -> Keyring:
    other = Lying()
    other.entries = dict(kept.entries)
    return other


def emptied(_: FakeKeyring) -> Keyring:
    return Empty()


def another(_: FakeKeyring) -> Keyring:
    return FakeKeyring(name="keyring.backends.kwallet")


FATES = (unchanged, gone, locked, lying, emptied, another)
# Binding without a kit is impossible, and `test_binding` holds that it is.
CHOICES = [
    (bound, with_kit, reach)
    for bound, with_kit, reach in itertools.product((False, True), (False, True), PinReach)
    if with_kit or not bound
]


@pytest.fixture(autouse=True, scope="module")
def cheap_kdf() -> Iterator[None]:
    """Derive cheaply: the cost is tested elsewhere."""
    with pytest.MonkeyPatch.context() as patch:
        use_cheap_kdf(patch)
        yield


def kit() -> Secret:
    """Return the recovery key."""
    return Secret(bytearray(KIT))


def make(app: App, *, bound: bool, with_kit: bool, reach: PinReach) -> ProfileId:
    """Make a profile with these choices, closed."""
    session = profiles.create_profile(
        app,
        card=Card(name="Maria"),
        secret=secret(PASSWORD),
        recovery_key=kit() if with_kit else None,
    )
    add(session, "One")
    if bound:
        binding.bind(session, secret=secret(PASSWORD), recovery_key=kit())
    if reach is not PinReach.OFF:
        quick_unlock.turn_on(session, secret=secret(PASSWORD), pin=secret(PIN), reach=reach)
    session.close()
    return session.profile


@dataclasses.dataclass(frozen=True)
class Prepared:
    """A data folder with one choice made, and what its keyring holds."""

    folder: Path
    profile: ProfileId
    entries: dict[str, bytes]


@pytest.fixture(scope="module", params=CHOICES, ids=lambda choice: "-".join(map(str, choice)))
def prepared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Return each choice, made once."""
    bound, with_kit, reach = request.param
    folder, kept = tmp_path_factory.mktemp("made") / "data", FakeKeyring(name=GNOME)
    app = start(folder, clock=FakeClock(), seed=2)
    app.keyring = kept
    profile = make(app, bound=bound, with_kit=with_kit, reach=reach)
    app.close()
    return Prepared(folder, profile, kept.entries)


def open_by_password(app: App, profile: ProfileId) -> Session | None:
    """Return the session, None where the password does not suffice."""
    try:
        # What a keyring that lies says of older copies is asked about, and can be passed over.
        return profiles.unlock(app, profile=profile, secret=secret(PASSWORD), how=Opening.ACCEPT)
    except (DeviceSecretMissingError, WrongPasswordError):
        return None


@pytest.mark.parametrize("fate", FATES, ids=lambda fate: fate.__name__)
def test_its_owner_gets_in(
    tmp_path: Path, prepared: Prepared, fate: Callable[[FakeKeyring], Keyring]
) -> None:
    shutil.copytree(prepared.folder, tmp_path / "data")
    app, profile = start(tmp_path / "data", clock=FakeClock(), seed=3), prepared.profile
    kept = FakeKeyring(name=GNOME)
    kept.entries = dict(prepared.entries)
    app.keyring = fate(kept)
    known = read_profile(app, profile=profile)
    # A PIN may serve or not; whatever it does, it spoils nothing.
    try:
        session = quick_unlock.unlock(app, profile=profile, pin=secret(PIN))
    except AppError:
        pass
    else:
        assert titles(session) == ["One"]
        session.close()
    by_password = open_by_password(app, profile)
    assert (by_password is not None) == (fate is unchanged or not known.is_bound)
    if by_password is not None:
        assert titles(by_password) == ["One"]
        by_password.close()
    if known.has_kit:
        by_kit = profiles.recover_anyway(
            app,
            profile=profile,
            recovery_key=kit(),
            new_secret=secret(OTHER_PASSWORD),
            how=Opening.ACCEPT,
        )
        assert titles(by_kit) == ["One"]
        assert not binding.is_bound(by_kit)
        by_kit.close()
        again = profiles.unlock(
            app, profile=profile, secret=secret(OTHER_PASSWORD), how=Opening.ACCEPT
        )
        assert titles(again) == ["One"]
        again.close()
    app.close()


@pytest.mark.parametrize("opens", [True, False], ids=["unlocked", "declined"])
def test_a_locked_one_is_asked_for_once_by_the_password_of_a_bound_profile(
    tmp_path: Path, prepared: Prepared, *, opens: bool
) -> None:
    shutil.copytree(prepared.folder, tmp_path / "data")
    app, profile = start(tmp_path / "data", clock=FakeClock(), seed=3), prepared.profile
    kept = FakeKeyring(name=GNOME)
    kept.entries, kept.locked, kept.opens_when_asked = dict(prepared.entries), True, opens
    app.keyring = kept
    is_bound = read_profile(app, profile=profile).is_bound
    session = open_by_password(app, profile)
    assert kept.questions == (1 if is_bound else 0)
    assert (session is not None) == (opens or not is_bound)
    if session is not None:
        heard = session.unheard is None
        assert heard == is_bound, "who unlocked it for the one has unlocked it for the others"
        session.close()
    app.close()


@pytest.mark.parametrize("opens", [True, False], ids=["unlocked", "declined"])
def test_a_locked_one_is_asked_for_once_where_something_is_switched_on_that_needs_it(
    tmp_path: Path, *, opens: bool
) -> None:
    kept = FakeKeyring(name=GNOME, locked=True)
    kept.opens_when_asked = opens
    app = start(tmp_path / "data", clock=FakeClock(), seed=2)
    app.keyring = kept
    profile = make(app, bound=False, with_kit=True, reach=PinReach.UNTIL_QUIT)
    session = profiles.unlock(app, profile=profile, secret=secret(PASSWORD))
    unasked = kept.questions
    with contextlib.suppress(NoKeyringError):
        binding.bind(session, secret=secret(PASSWORD), recovery_key=kit())
    assert binding.is_bound(session) is opens
    session.close()
    app.close()
    assert (unasked, kept.questions) == (0, 1)
