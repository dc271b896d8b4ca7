"""Backups: whole and compared or not there, thinned, and never in the way."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core.app import App
from core.errors import (
    BackupDiffersError,
    BackupNotFoundError,
    CancelledError,
    DiskError,
    DiskFullError,
    RefusedPlaceError,
)
from core.services import backup_keys, backups, importing, items
from core.session import Session
from core.storage import backup_index
from core.storage import backups as folders
from core.storage.key_file import SIZE, read_key_file
from tests.core.services.vaults import DAY, Stopping, Template, add, edit, open_with_key
from tests.core.storage.vaults import tampering
from tests.fakes.clock import START, FakeClock


def folder_of(session: Session) -> Path:
    """Return where the profile's own backups lie."""
    return session.app.paths.profile(session.profile).backups


def everything_in(folder: Path) -> list[str]:
    """Return every path below a folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


@pytest.fixture
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder outside the data folder; tests may run in memory."""
    monkeypatch.setattr("core.storage.file_systems.FileSystem.in_memory", False)
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_backup_is_a_folder_with_a_vault_and_its_keys(session: Session) -> None:
    add(session)
    made = backups.create_backup(session)
    assert everything_in(made.path) == ["profile.keys", "vault.db"]
    assert made.path.parent == folder_of(session)
    assert {p.stat().st_mode & 0o777 for p in made.path.iterdir()} == {0o600}
    assert made.path.stat().st_mode & 0o777 == 0o700
    assert (made.items, made.checked, made.password_of) == (1, True, None)
    assert backups.list_backups(session) == (made,)


def test_its_key_file_is_of_the_profile_at_rest(session: Session) -> None:
    made = backups.create_backup(session)
    keys = read_key_file(made.path / "profile.keys")
    keys.check(session.vault.keys.key_file, made.path)
    assert (keys.slots, keys.card) == (session.key_file.slots, session.card)
    assert (keys.life.decision, keys.life.countdown) == (None, None)


def test_the_vault_goes_on_beside_it(session: Session) -> None:
    item = add(session)
    made = backups.create_backup(session)
    edit(session, item, password="another, later")
    add(session, "Later")
    assert len(items.list_summaries(session)) == 2
    assert backup_keys.verify_backup(session, backup=made).items == 1


@pytest.mark.parametrize("at", [0, 1])
def test_cancelled_it_leaves_nothing(session: Session, at: int) -> None:
    add(session)
    with pytest.raises(CancelledError):
        backups.create_backup(session, progress=Stopping(at))
    assert everything_in(folder_of(session)) == []
    assert backups.list_backups(session) == ()


def test_a_full_disk_leaves_nothing_half(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    add(session)
    fsync, acts = os.fsync, 0

    def count(descriptor: int) -> None:
        nonlocal acts
        acts += 1
        fsync(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", count)
        backups.create_backup(session)
    for full_at in range(1, acts + 1):
        before = everything_in(folder_of(session))
        done = 0

        def refuse(descriptor: int, full_at: int = full_at) -> None:
            nonlocal done
            done += 1
            if done >= full_at:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            fsync(descriptor)

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", refuse)
            try:
                backups.create_backup(session)
            except DiskFullError:
                assert everything_in(folder_of(session)) == before, full_at
        for backup in backups.list_backups(session):
            backup_keys.verify_backup(session, backup=backup)


def full_disk(*_: object, **__: object) -> None:
    """Fail as the registry does where there is no space."""
    raise DiskFullError(path="registry.db")


@pytest.mark.parametrize("elsewhere", [False, True])
def test_one_that_cannot_be_noted_does_not_stay(
    session: Session, outside: Path, monkeypatch: pytest.MonkeyPatch, *, elsewhere: bool
) -> None:
    add(session)
    with monkeypatch.context() as patch:
        patch.setattr(backup_index, "note_backup", full_disk)
        with pytest.raises(DiskFullError):
            backups.create_backup(session, to=outside if elsewhere else None)
    assert not [path for path in outside.rglob("*") if path.is_file()]
    assert backups.list_backups(session) == ()
    backups.back_up_before(session)
    assert len(backups.list_backups(session)) == 1


@pytest.mark.parametrize("elsewhere", [False, True])
def test_one_that_fails_once_it_was_noted_is_forgotten(
    session: Session, outside: Path, monkeypatch: pytest.MonkeyPatch, *, elsewhere: bool
) -> None:
    add(session)
    with monkeypatch.context() as patch:
        patch.setattr(folders, "make_key_file", full_disk)
        with pytest.raises(DiskFullError):
            backups.create_backup(session, to=outside if elsewhere else None)
    assert backup_index.list_known_backups(session.app.registry(), session.profile) == ()
    assert backups.list_backups(session) == ()


def test_it_is_noted_before_it_has_its_name(
    session: Session, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Killed in between, a whole one on a stick would be known to no deletion and no new password.
    known, rename = list[str](), Path.rename

    def look(path: Path, to: Path) -> Path:
        registry = session.app.registry()
        known.extend(k.path for k in backup_index.list_known_backups(registry, session.profile))
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", look)
    made = backups.create_backup(session, to=outside)
    assert known == [str(made.path)]


def test_one_that_reads_back_otherwise_does_not_count(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(session)
    copy = session.vault.copy_to

    def wrongly(path: Path, progress: object) -> None:
        copy(path, progress)  # type: ignore[arg-type]
        with tampering(path) as raw:
            raw.execute("UPDATE items SET detail = zeroblob(length(detail))")

    monkeypatch.setattr(session.vault, "copy_to", wrongly)
    with pytest.raises(BackupDiffersError):
        backups.create_backup(session)
    assert everything_in(folder_of(session)) == []


def test_its_keys_come_last_and_stay_in_no_freed_block(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    freed, compared = list[int](), list[bool]()
    real = folders.check_backup

    def compare(path: Path, *arguments: object, **named: object) -> object:
        compared.append((path.parent / folders.KEYS).exists())
        return real(path, *arguments, **named)  # type: ignore[arg-type]

    def fail(part: Path, _: Path) -> None:
        freed.append(os.open(part / folders.KEYS, os.O_RDONLY))
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(folders, "check_backup", compare)
    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(DiskError):
        backups.create_backup(session)
    (descriptor,) = freed
    assert not any(os.pread(descriptor, SIZE, 0))
    os.close(descriptor)
    assert compared == [False]
    assert everything_in(folder_of(session)) == []


def test_what_a_kill_left_is_gone_with_the_next(session: Session) -> None:
    left = folder_of(session) / (folders.UNFINISHED + "2027-01-15T080000Z")
    left.mkdir(parents=True)
    (left / "vault.db").write_bytes(b"half")
    assert backups.list_backups(session) == ()
    made = backups.create_backup(session)
    assert [path.name for path in folder_of(session).iterdir()] == [made.path.name]


def test_many_are_thinned(session: Session, clock: FakeClock) -> None:
    for _ in range(20):
        backups.create_backup(session)
        clock.advance(DAY)
    found = backups.list_backups(session)
    assert [backup.made for backup in found] == sorted((b.made for b in found), reverse=True)
    assert 9 <= len(found) <= 10
    assert len(list(folder_of(session).iterdir())) == len(found)
    known = backup_index.list_known_backups(session.app.registry(), session.profile)
    assert len(known) == len(found)


def test_two_in_one_second_are_two(session: Session) -> None:
    first, second = backups.create_backup(session), backups.create_backup(session)
    assert second.made == first.made + 1000
    assert len(backups.list_backups(session)) == 2


def test_one_that_was_never_compared_is_listed_as_such_and_stays(
    session: Session, clock: FakeClock
) -> None:
    made = backups.create_backup(session)
    backup_index.forget_backup(session.app.registry(), session.profile, made.path.name)
    (unknown,) = backups.list_backups(session)
    assert not unknown.checked
    for _ in range(12):
        clock.advance(DAY)
        backups.create_backup(session)
    assert made.path.exists()
    backup_keys.verify_backup(session, backup=unknown)
    assert backups.find_backup(backups.list_backups(session), name=made.id).checked


def test_a_damaged_one_is_listed_and_does_not_verify(session: Session) -> None:
    add(session)
    made = backups.create_backup(session)
    with tampering(made.path / "vault.db") as raw:
        raw.execute("DELETE FROM items")
    (found,) = backups.list_backups(session)
    with pytest.raises(Exception, match="rows-differ"):
        backup_keys.verify_backup(session, backup=found)
    (made.path / "vault.db").write_bytes(b"nothing of ours")
    (found,) = backups.list_backups(session)
    assert (found.items, found.checked) == (None, False)


def test_there_is_no_such_backup(session: Session) -> None:
    with pytest.raises(BackupNotFoundError):
        backups.find_backup(backups.list_backups(session), name="beef")


def test_daily_only_when_something_changed(session: Session, clock: FakeClock) -> None:
    add(session)
    assert backups.back_up_daily(session) is None, "the profile is not a day old"
    clock.advance(DAY)
    first = backups.back_up_daily(session)
    assert first is not None
    assert backups.back_up_daily(session) is None
    add(session, "Later")
    assert backups.back_up_daily(session) is None, "the newest is not a day old"
    clock.advance(DAY)
    assert backups.back_up_daily(session) is not None
    clock.advance(DAY)
    assert backups.back_up_daily(session) is None, "nothing changed"
    clock.set_wall(START - 30 * DAY)
    add(session, "After the clock was set back")
    assert backups.back_up_daily(session) is not None


def test_it_can_be_turned_off(session: Session, clock: FakeClock) -> None:
    backups.set_automatic(session, on=False)
    add(session)
    clock.advance(DAY)
    assert backups.back_up_daily(session) is None
    backups.back_up_before(session)
    assert backups.list_backups(session) == ()
    backups.set_automatic(session, on=True)
    backups.back_up_before(session)
    assert len(backups.list_backups(session)) == 1
    backups.set_second_folder(session, folder=None)
    backups.back_up_before(session)
    assert len(backups.list_backups(session)) == 2, "a preference is a change, too"
    backups.back_up_before(session)
    assert len(backups.list_backups(session)) == 2


def test_a_folder_elsewhere_is_remembered_with_its_path(session: Session, outside: Path) -> None:
    made = backups.create_backup(session, to=outside)
    assert made.elsewhere
    assert made.path.parent == outside / f"strongroom-{session.profile.hex()}"
    assert backups.list_backups(session) == (made,)
    again = backups.create_backup(session, to=outside)
    assert backups.list_backups(session) == (again, made)
    outside.rename(outside.with_name("away"))
    away = backups.list_backups(session)
    assert [(b.reachable, b.checked, b.items) for b in away] == [(False, False, None)] * 2


def test_places_that_a_purge_or_a_power_cut_empties_are_refused(
    session: Session, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = session.app.paths
    for place in (paths.data, paths.profiles, paths.profile(session.profile).folder):
        with pytest.raises(RefusedPlaceError):
            backups.create_backup(session, to=place)
        with pytest.raises(RefusedPlaceError):
            backups.set_second_folder(session, folder=place)
    monkeypatch.setattr("core.storage.file_systems.FileSystem.in_memory", True)
    with pytest.raises(RefusedPlaceError) as refused:
        backups.create_backup(session, to=outside)
    assert refused.value.path == str(outside)
    assert list(outside.iterdir()) == []


def test_a_second_folder_gets_each_as_well_where_it_is_there(
    session: Session, outside: Path, clock: FakeClock
) -> None:
    backups.set_second_folder(session, folder=outside)
    assert backups.second_folder(session) == outside
    add(session)
    backups.back_up_before(session)
    assert sorted(b.elsewhere for b in backups.list_backups(session)) == [False, True]
    outside.rename(outside.with_name("away"))
    add(session, "Another")
    backups.back_up_before(session)
    assert sorted(b.elsewhere for b in backups.list_backups(session)) == [False, False, True]


def test_a_lost_index_is_made_anew_from_the_folders(
    app: App, template: Template, session: Session
) -> None:
    made = backups.create_backup(session)
    session.close()
    app.registry().remove_profile(template.profile)
    reopened = open_with_key(app, template)
    (found,) = backups.list_backups(reopened)
    assert (found.path, found.checked) == (made.path, False)
    backup_keys.verify_backup(reopened, backup=found)
    assert backups.list_backups(reopened)[0].checked
    reopened.close()


def test_an_import_has_a_backup_before_it(
    session: Session, tmp_path: Path, chrome: Callable[[str], Path]
) -> None:
    add(session)
    parsed = importing.read_file(chrome("Mail"))
    plan = importing.plan_import(session, parsed=parsed)
    importing.apply_import(session, parsed=parsed, plan=plan)
    (made,) = backups.list_backups(session)
    assert made.items == 1
    again = importing.plan_import(session, parsed=parsed)
    importing.apply_import(session, parsed=parsed, plan=again)
    assert len(backups.list_backups(session)) == 1, "an import that does nothing needs none"


@pytest.fixture
def chrome(tmp_path: Path) -> Callable[[str], Path]:
    """Return a maker of files that Chrome exports."""

    def make(name: str) -> Path:
        path = tmp_path / f"{name}.csv"
        path.write_text(f"name,url,username,password,note\n{name},https://a.example,m,p,\n")
        return path

    return make
