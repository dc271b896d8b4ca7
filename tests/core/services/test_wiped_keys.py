"""Where opening, changing or settling fails on the way, no key that was made stays in memory."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.app import App
from core.crypto import keys
from core.crypto.keys import VaultKey
from core.errors import AppError, CancelledError, DiskError
from core.passwords.pin import PinReach
from core.progress import Progress
from core.services import (
    anchoring,
    armed_pins,
    backup_slots,
    backups,
    key_slots,
    new_profiles,
    outside,
    profiles,
    quick_unlock,
    rewrapping,
    rotating,
)
from core.session import Session
from core.vault.condition import Opening
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.core.services.vaults import start
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf

PASSWORD, OTHER, PIN = "orbit velvet cactus 17", "plenty lantern hinge 23", "840271"


class Ledger:
    """Every key that was made while it is kept."""

    def __init__(self) -> None:
        self.made: list[bytearray] = []

    def note(self, make: Callable[..., object]) -> Callable[..., object]:
        """Return `make` so that each buffer it is given is noted."""

        def noting(this: object, material: bytearray, *rest: object) -> object:
            self.made.append(material)
            return make(this, material, *rest)

        return noting

    def left(self) -> int:
        """Return how many of them are not wiped."""
        return sum(any(buffer) for buffer in self.made)


@pytest.fixture
def ledger(monkeypatch: pytest.MonkeyPatch) -> Ledger:
    ledger = Ledger()
    for kind in (VaultKey, keys.KeyFileKey, keys.AnchorKey):
        monkeypatch.setattr(kind, "__init__", ledger.note(kind.__init__))
    return ledger


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ledger: Ledger) -> Iterator[App]:
    use_cheap_kdf(monkeypatch)
    app = start(tmp_path / "data", clock=FakeClock(), seed=5)
    yield app
    app.close()


@pytest.fixture
def maria(app: App) -> ProfileId:
    """Return a profile with a backup, closed; a PIN opens it."""
    session = profiles.create_profile(
        app, card=Card(name="Maria"), secret=Secret.from_text(PASSWORD)
    )
    with contextlib.closing(session):
        quick_unlock.turn_on(
            session,
            secret=Secret.from_text(PASSWORD),
            pin=Secret.from_text(PIN),
            reach=PinReach.UNTIL_QUIT,
        )
        backups.create_backup(session)
    return session.profile


class Stopping(Progress):
    """Cancel at a step."""

    def __init__(self, step: str) -> None:
        self._step = step

    def report(self, done: int, total: int, step: str = "") -> None:
        """Raise CancelledError at the step."""
        if step == self._step:
            raise CancelledError


def fail(*_: object, **__: object) -> None:
    """Fail as a disk does."""
    raise DiskError(path="x", detail="EIO")


@contextlib.contextmanager
def broken(module: object, name: str, by: Callable[..., object] = fail) -> Iterator[None]:
    """Have something fail inside."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, name, by)
        yield


def unlock(app: App, profile: ProfileId) -> Session:
    return profiles.unlock(app, profile=profile, secret=Secret.from_text(PASSWORD))


def change_password(session: Session) -> None:
    profiles.change_password(
        session, secret=Secret.from_text(PASSWORD), new_secret=Secret.from_text(OTHER)
    )


def test_a_pin_that_is_cancelled(app: App, maria: ProfileId, ledger: Ledger) -> None:
    assert ledger.left() == 0
    with pytest.raises(CancelledError):
        quick_unlock.unlock(
            app, profile=maria, pin=Secret.from_text(PIN), progress=Stopping("opening")
        )
    assert ledger.left() == 0


def test_a_pin_without_its_vault(app: App, maria: ProfileId, ledger: Ledger) -> None:
    app.paths.profile(maria).vault.unlink()
    with pytest.raises(AppError):
        quick_unlock.unlock(app, profile=maria, pin=Secret.from_text(PIN))
    assert ledger.left() == 0


@pytest.mark.parametrize("content", [b"", b"no vault at all" * 999])
def test_a_vault_that_does_not_open(
    app: App, maria: ProfileId, ledger: Ledger, content: bytes
) -> None:
    app.paths.profile(maria).vault.write_bytes(content)
    for how in (Opening.USUAL, Opening.READ_ONLY):
        with pytest.raises(AppError):
            profiles.unlock(app, profile=maria, secret=Secret.from_text(PASSWORD), how=how)
        assert ledger.left() == 0


@pytest.mark.parametrize(
    "what",
    [(outside, "keep_key_file"), (anchoring, "keep_anchor"), (rotating, "make_password")],
    ids=lambda what: str(what[1]),
)
def test_a_change_of_password_that_fails(
    app: App, maria: ProfileId, ledger: Ledger, what: tuple[object, str]
) -> None:
    session = unlock(app, maria)
    with broken(*what), pytest.raises(DiskError):
        change_password(session)
    session.close()
    assert ledger.left() == 0
    assert len(ledger.made) > 6


def test_a_change_of_password_leaves_none_of_the_old_keys(
    app: App, maria: ProfileId, ledger: Ledger
) -> None:
    session = unlock(app, maria)
    of_the_vault = ledger.left()
    change_password(session)
    assert ledger.left() == of_the_vault
    session.close()
    assert ledger.left() == 0


def test_settling_that_is_cut_off(app: App, maria: ProfileId, ledger: Ledger) -> None:
    session = unlock(app, maria)
    rewrapping._note(session, under_way=True, slots=frozenset())
    of_the_vault = ledger.left()

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with broken(backup_slots, "recovery_slots", stop), pytest.raises(KeyboardInterrupt):
        rewrapping.settle(session, secret=Secret.from_text(PASSWORD))
    assert ledger.left() == of_the_vault
    rewrapping.settle(session, secret=Secret.from_text(PASSWORD))
    assert ledger.left() == of_the_vault
    session.close()


def test_a_profile_that_cannot_be_made(app: App, ledger: Ledger) -> None:
    for module, name in ((key_slots, "make_password"), (new_profiles, "make_vault")):
        with broken(module, name), pytest.raises(DiskError):
            profiles.create_profile(app, card=Card(name="Zoë"), secret=Secret.from_text(PASSWORD))
        assert ledger.left() == 0


def test_a_pin_that_cannot_be_armed_again(app: App, maria: ProfileId, ledger: Ledger) -> None:
    armed_pins.let_go(app, maria)
    with broken(quick_unlock, "arm_pin"), pytest.raises(DiskError):
        unlock(app, maria)
    assert ledger.left() == 0
