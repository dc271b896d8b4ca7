"""A profile comes to an empty computer with a backup of it, whole, or nothing of it does."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import App
from core.errors import VaultDamagedError, WrongBackupPasswordError, WrongRecoveryKeyError
from core.services import arriving, backups, cards, profiles, recovery
from core.services.backup_keys import Kit
from core.session import Session
from core.storage import backups as folders
from core.vault.profile import Card, ProfileId
from tests.core.services.vaults import OTHER_PASSWORD, PASSWORD, add, secret, start, titles
from tests.fakes.clock import FakeClock
from tests.fakes.disk import KilledError
from tests.fakes.kdf import use_cheap_kdf

ACTS = ("rename", "unlink", "fsync", "mkdir", "open")


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive cheaply: the cost is tested elsewhere."""
    use_cheap_kdf(monkeypatch)


@pytest.fixture(scope="module")
def kit() -> list[str]:
    """Return the recovery key of the profile on the disk, once that is made."""
    return []


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory, kit: list[str]) -> Path:
    """Return another disk, on which a profile called Maria left a backup of one item."""
    disk = tmp_path_factory.mktemp("disk")
    with pytest.MonkeyPatch.context() as patch:
        use_cheap_kdf(patch)
        app = start(tmp_path_factory.mktemp("lost") / "data", clock=FakeClock(), seed=7)
        key = recovery.make_kit(app)
        kit.append(recovery.format_key(key))
        session = profiles.create_profile(
            app, card=Card(name="Maria"), secret=secret(PASSWORD), recovery_key=key
        )
        add(session, "One")
        backups.create_backup(session, to=disk)
        session.close()
        app.close()
    return disk


@pytest.fixture
def here(tmp_path: Path) -> Iterator[App]:
    """Return the program with an empty data folder, on a computer that knows nothing of it."""
    app = start(tmp_path / "data", clock=FakeClock(), seed=8)
    yield app
    app.close()


def unlock(app: App, profile: ProfileId) -> Session:
    """Open a profile with the password of the backup."""
    return profiles.unlock(app, profile=profile, secret=secret(PASSWORD))


def test_it_is_found_however_near_it_is_looked_for(here: App, disk: Path) -> None:
    (found,) = arriving.find_arrivals(here, folder=disk)
    assert (found.name, found.is_here) == ("Maria", False)
    assert found.made == folders.made_at(found.path.name)
    for folder in (found.path.parent, found.path):
        assert arriving.find_arrivals(here, folder=folder) == (found,)
    assert arriving.find_arrivals(here, folder=disk / "none") == ()


def test_neither_links_nor_what_is_broken_nor_profiles_in_use_are_backups(
    here: App, disk: Path, tmp_path: Path
) -> None:
    (found,) = arriving.find_arrivals(here, folder=disk)
    odd = tmp_path / "odd"
    odd.mkdir()
    (odd / "link").symlink_to(found.path)
    shutil.copytree(found.path, odd / "broken")
    (odd / "broken" / folders.KEYS).write_bytes(b"no" * 1000)
    (odd / "bare").mkdir()
    assert arriving.find_arrivals(here, folder=odd) == ()
    arriving.take_in(here, arrival=found, secret=secret(PASSWORD))
    for folder in (here.paths.data, here.paths.profiles):
        assert arriving.find_arrivals(here, folder=folder) == ()


def test_a_copy_of_all_files_of_a_computer_is_one(here: App, disk: Path, tmp_path: Path) -> None:
    (found,) = arriving.find_arrivals(here, folder=disk)
    arriving.take_in(here, arrival=found, secret=secret(PASSWORD))
    copied = shutil.copytree(here.paths.data, tmp_path / "home" / "strongroom")
    third = start(tmp_path / "third", clock=FakeClock(), seed=9)
    (again,) = arriving.find_arrivals(third, folder=copied)
    profile = arriving.take_in(third, arrival=again, secret=secret(PASSWORD))
    session = unlock(third, profile)
    assert titles(session) == ["One"]
    session.close()
    third.close()


def test_it_opens_with_its_own_password_and_goes_on(here: App, disk: Path) -> None:
    (found,) = arriving.find_arrivals(here, folder=disk)
    before = {path: path.read_bytes() for path in found.path.iterdir()}
    profile = arriving.take_in(here, arrival=found, secret=secret(PASSWORD))
    (card,) = cards.list_profiles(here)
    assert (card.id, card.name) == (profile, "Maria") == (found.profile, "Maria")
    session = unlock(here, profile)
    assert titles(session) == ["One"]
    assert session.read_only is None
    add(session, "Two")
    assert [backup.checked for backup in backups.list_backups(session)] == []
    backups.create_backup(session)
    session.close()
    assert {path: path.read_bytes() for path in found.path.iterdir()} == before


def test_what_does_not_open_leaves_nothing(here: App, disk: Path, tmp_path: Path) -> None:
    (found,) = arriving.find_arrivals(here, folder=disk)
    with pytest.raises(WrongBackupPasswordError):
        arriving.take_in(here, arrival=found, secret=secret(OTHER_PASSWORD))
    damaged = shutil.copytree(found.path, tmp_path / found.path.name)
    (damaged / folders.VAULT).write_bytes(b"nothing of ours" * 1000)
    (found,) = arriving.find_arrivals(here, folder=damaged)
    with pytest.raises(VaultDamagedError):
        arriving.take_in(here, arrival=found, secret=secret(PASSWORD))
    assert list(here.paths.profiles.iterdir()) == []


def test_the_kit_does_instead_of_a_forgotten_password(
    here: App, disk: Path, kit: list[str]
) -> None:
    (found,) = arriving.find_arrivals(here, folder=disk)
    with recovery.make_kit(here) as wrong, pytest.raises(WrongRecoveryKeyError):
        arriving.take_in(here, arrival=found, secret=Kit(wrong))
    with recovery.parse_key(kit[0]) as key:
        profile = arriving.take_in(here, arrival=found, secret=Kit(key))
        profiles.recover(
            here, profile=profile, recovery_key=key, new_secret=secret(OTHER_PASSWORD)
        ).close()


def test_one_that_is_here_takes_the_place_of_what_is_there(here: App, disk: Path) -> None:
    (found,) = arriving.find_arrivals(here, folder=disk)
    profile = arriving.take_in(here, arrival=found, secret=secret(PASSWORD))
    session = unlock(here, profile)
    add(session, "Two")
    session.close()
    (again,) = arriving.find_arrivals(here, folder=disk)
    assert again.is_here
    assert arriving.take_in(here, arrival=again, secret=secret(PASSWORD)) == profile
    session = unlock(here, profile)
    assert titles(session) == ["One"]
    assert len(backups.list_backups(session)) == 1, "what was there is kept"
    session.close()


def test_a_name_that_is_taken_here_gets_a_number(here: App, disk: Path) -> None:
    for name in ("maria", "Maria 2"):
        profiles.create_profile(here, card=Card(name=name), secret=secret(PASSWORD)).close()
    (found,) = arriving.find_arrivals(here, folder=disk)
    profile = arriving.take_in(here, arrival=found, secret=secret(PASSWORD))
    assert cards.read_profile(here, profile=profile).name == "Maria 3"
    unlock(here, profile).close()


@pytest.mark.parametrize("step", [16, pytest.param(1, marks=pytest.mark.soak)])
def test_cut_off_anywhere_it_is_here_or_not(
    disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    at, came = 1 - step, []
    while True:
        at += step
        folder = tmp_path / f"killed-{at}"
        app = start(folder, clock=FakeClock(), seed=8)
        (found,) = arriving.find_arrivals(app, folder=disk)
        killed = False
        with monkeypatch.context() as patch:
            count_acts(patch, at)
            try:
                arriving.take_in(app, arrival=found, secret=secret(PASSWORD))
            except KilledError:
                killed = True
        app.close()
        again = start(folder, clock=FakeClock(), seed=9)
        listed = cards.list_ids(again)
        came.append(bool(listed))
        for profile in listed:
            session = unlock(again, profile)
            assert titles(session) == ["One"]
            assert session.vault.find_damage() == []
            session.close()
        if not listed:
            arriving.take_in(again, arrival=found, secret=secret(PASSWORD))
        again.close()
        if not killed:
            break
    assert came == sorted(came)
    assert (came[0], came[-1]) == (False, True)


def count_acts(patch: pytest.MonkeyPatch, at: int) -> None:
    """End the process at its n-th act on the disk."""
    acts = 0
    for act in ACTS:
        real = getattr(os, act)

        def counted(*arguments: object, _real: object = real, **named: object) -> object:
            nonlocal acts
            acts += 1
            if acts >= at:
                raise KilledError
            return _real(*arguments, **named)  # type: ignore[operator]

        patch.setattr(os, act, counted)
