"""A profile that does not open comes back from a backup, whole, wherever it is cut off."""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.app import App
from core.errors import (
    AppError,
    VaultDamagedError,
    WrongBackupPasswordError,
    WrongPasswordError,
    WrongStateError,
)
from core.services import backups, profiles, reinstating
from core.services.backups import Backup
from core.session import Session
from core.storage.key_file import write_key_file
from core.storage.key_page import Life
from core.vault.profile import Card, ProfileId, ProfileState
from tests.core.deletion.household import image_of
from tests.core.services.vaults import OTHER_PASSWORD, PASSWORD, add, secret, start, titles
from tests.fakes.clock import FakeClock
from tests.fakes.disk import KilledError
from tests.fakes.kdf import use_cheap_kdf


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive cheaply: the cost is tested elsewhere."""
    use_cheap_kdf(monkeypatch)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[App]:
    """Return the program with an empty data folder."""
    app = start(tmp_path / "data", clock=FakeClock(), seed=7)
    yield app
    app.close()


def make(app: App) -> tuple[ProfileId, Backup]:
    """Make a profile with a backup of one item and another item since, closed."""
    session = profiles.create_profile(app, card=Card(name="Maria"), secret=secret(PASSWORD))
    add(session, "One")
    made = backups.create_backup(session)
    add(session, "Two")
    session.close()
    return session.profile, made


def unlock(app: App, profile: ProfileId, text: str = PASSWORD) -> Session:
    """Open a profile with a password."""
    return profiles.unlock(app, profile=profile, secret=secret(text))


def damage(app: App, profile: ProfileId, *, keys: bool = False) -> None:
    """Make a vault, or a key file as well, something that does not open."""
    paths = app.paths.profile(profile)
    paths.vault.write_bytes(b"nothing of ours" * 1000)
    if keys:
        paths.key_file.write_bytes(os.urandom(100_000))


@pytest.mark.parametrize("keys", [False, True])
def test_a_damaged_profile_comes_back(home: App, *, keys: bool) -> None:
    profile, _ = make(home)
    damage(home, profile, keys=keys)
    with pytest.raises(AppError):
        unlock(home, profile)
    (found,) = backups.list_backups_of(home, profile=profile)
    assert (found.items, found.checked) == (1, True)
    reinstating.reinstate(home, profile=profile, backup=found, secret=secret(PASSWORD))
    session = unlock(home, profile)
    assert titles(session) == ["One"]
    add(session, "And on it goes")
    checked = {backup.checked for backup in backups.list_backups(session)}
    assert checked == {True, False}, "what was there is kept"
    session.close()


def test_it_is_no_roll_back(home: App) -> None:
    profile, made = make(home)
    session = unlock(home, profile)
    session.close()
    reinstating.reinstate(home, profile=profile, backup=made, secret=secret(PASSWORD))
    session = unlock(home, profile)
    assert (titles(session), session.read_only) == (["One"], None)
    session.close()


def test_it_wants_the_password_of_the_backup(home: App) -> None:
    profile, made = make(home)
    away = made.path.rename(made.path.parent.parent / "away")
    home.clock.advance(60_000)  # type: ignore[attr-defined]
    session = unlock(home, profile)
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    session.close()
    away.rename(made.path)
    with pytest.raises(WrongBackupPasswordError):
        reinstating.reinstate(home, profile=profile, backup=made, secret=secret(OTHER_PASSWORD))
    unlock(home, profile, OTHER_PASSWORD).close()
    reinstating.reinstate(home, profile=profile, backup=made, secret=secret(PASSWORD))
    with pytest.raises(WrongPasswordError):
        unlock(home, profile, OTHER_PASSWORD)
    home.clock.advance(60_000)  # type: ignore[attr-defined]
    session = unlock(home, profile)
    assert titles(session) == ["One"]
    session.close()


def test_a_damaged_backup_touches_nothing(home: App) -> None:
    profile, made = make(home)
    (made.path / "vault.db").write_bytes(b"nothing of ours" * 1000)
    with pytest.raises(VaultDamagedError):
        reinstating.reinstate(home, profile=profile, backup=made, secret=secret(PASSWORD))
    session = unlock(home, profile)
    assert titles(session) == ["One", "Two"]
    session.close()


def test_not_while_a_deletion_is_under_way(home: App) -> None:
    profile, made = make(home)
    session = unlock(home, profile)
    waiting = Life(state=ProfileState.PURGING)
    path = home.paths.profile(profile).key_file
    write_key_file(path, dataclasses.replace(session.key_file, life=waiting))
    session.close()
    with pytest.raises(WrongStateError):
        reinstating.reinstate(home, profile=profile, backup=made, secret=secret(PASSWORD))


ACTS = ("rename", "unlink", "fsync", "pwrite", "mkdir", "rmdir")


@pytest.mark.parametrize("step", [5, pytest.param(1, marks=pytest.mark.soak)])
def test_cut_off_anywhere(
    home: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Kill at every act on the disk; the next start finds the old profile or the new one."""
    profile, made = make(home)
    home.close()
    found, at = [], 1 - step
    while True:
        at += step
        folder = tmp_path / "frame"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(home.paths.data, folder)
        if not kill_at(folder, profile, made.path.name, at, monkeypatch):
            break
        again = start(folder, clock=FakeClock(), seed=9)
        session = unlock(again, profile)
        found.append(titles(session))
        assert session.vault.find_damage() == []
        session.close()
        backup = next(b for b in backups.list_backups_of(again, profile=profile) if b.checked)
        reinstating.reinstate(again, profile=profile, backup=backup, secret=secret(PASSWORD))
        assert not list(again.paths.profile(profile).backups.glob(".*"))
        again.close()
    assert at > 30
    changed = found.index(["One"])
    assert 0 < changed < len(found)
    assert all(what == ["One", "Two"] for what in found[:changed])
    assert all(what == ["One"] for what in found[changed:])


def kill_at(
    folder: Path, profile: ProfileId, name: str, at: int, monkeypatch: pytest.MonkeyPatch
) -> bool:
    """Bring a backup back and end the process at its n-th act; False where there are fewer."""
    app = start(folder, clock=FakeClock(), seed=8)
    (found,) = (b for b in backups.list_backups_of(app, profile=profile) if b.path.name == name)
    acts = 0
    with monkeypatch.context() as patch:
        for act in ACTS:
            real = getattr(os, act)

            def counted(*arguments: object, _real: object = real, **named: object) -> object:
                nonlocal acts
                acts += 1
                if acts >= at:
                    raise KilledError
                return _real(*arguments, **named)  # type: ignore[operator]

            patch.setattr(os, act, counted)
        try:
            reinstating.reinstate(app, profile=profile, backup=found, secret=secret(PASSWORD))
        except KilledError:
            killed = True
        else:
            killed = False
    app.close()
    return killed


PLANTED = "2027-02-01T080000Z"


def copy_into(pending: Path, profile: ProfileId, app: App) -> None:
    """Put a profile's own sealed files into a folder, as anybody can."""
    paths = app.paths.profile(profile)
    pending.mkdir()
    shutil.copy(paths.vault, pending)
    shutil.copy(paths.key_file, pending)


def link_aside(app: App, profile: ProfileId, other: Path) -> None:
    """Have what is put aside go into another folder."""
    backups_there = app.paths.profile(profile).backups
    copy_into(backups_there / f".restoring-{PLANTED}", profile, app)
    (backups_there / PLANTED).symlink_to(other)


def link_pending(app: App, profile: ProfileId, other: Path) -> None:
    """Have what is to come be another folder."""
    (app.paths.profile(profile).backups / f".restoring-{PLANTED}").symlink_to(other)


def link_backups(app: App, profile: ProfileId, other: Path) -> None:
    """Have the folder of the backups itself be elsewhere."""
    folder = app.paths.profile(profile).backups
    shutil.rmtree(folder)
    copy_into(other / f".restoring-{PLANTED}", profile, app)
    folder.symlink_to(other)


@pytest.mark.parametrize("plant", [link_aside, link_pending, link_backups])
@pytest.mark.parametrize("password", [PASSWORD, OTHER_PASSWORD])
def test_no_link_leads_elsewhere(
    home: App, tmp_path: Path, plant: Callable[[App, ProfileId, Path], None], password: str
) -> None:
    profile, made = make(home)
    other = tmp_path / "other"
    shutil.copytree(made.path, other)
    plant(home, profile, other)
    before, own = image_of(other), image_of(home.paths.profile(profile).folder)
    try:
        session = unlock(home, profile, password)
    except AppError:
        assert image_of(home.paths.profile(profile).folder) == own
    else:
        assert titles(session) == ["One", "Two"]
        session.close()
    assert image_of(other) == before


def test_nothing_is_moved_before_the_password_opened_it(home: App) -> None:
    profile, made = make(home)
    folder = home.paths.profile(profile).folder
    made.path.rename(made.path.with_name(f".restoring-{PLANTED}"))
    before = image_of(folder)
    with pytest.raises(WrongPasswordError):
        unlock(home, profile, OTHER_PASSWORD)
    assert image_of(folder) == before


def test_what_is_planted_overwrites_no_backup(home: App) -> None:
    profile, made = make(home)
    copy_into(made.path.with_name(f".restoring-{made.path.name}"), profile, home)
    before = image_of(home.paths.profile(profile).folder)
    with pytest.raises(VaultDamagedError):
        unlock(home, profile)
    assert image_of(home.paths.profile(profile).folder) == before
    reinstating.reinstate(home, profile=profile, backup=made, secret=secret(PASSWORD))
    unlock(home, profile).close()


def test_none_is_finished_while_a_deletion_is_under_way(home: App) -> None:
    profile, made = make(home)
    session = unlock(home, profile)
    path = home.paths.profile(profile).key_file
    purging = dataclasses.replace(session.key_file, life=Life(state=ProfileState.PURGING))
    write_key_file(path, purging)
    session.close()
    made.path.rename(made.path.with_name(f".restoring-{PLANTED}"))
    before = image_of(home.paths.profile(profile).folder)
    with pytest.raises(WrongStateError):
        unlock(home, profile)
    assert image_of(home.paths.profile(profile).folder) == before
