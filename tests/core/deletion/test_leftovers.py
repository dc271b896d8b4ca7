"""Leftovers are found, told apart from what has an owner, and removed only on request."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from core.deletion.leftover_removal import remove_leftover
from core.deletion.leftovers import (
    Leftover,
    LeftoverKind,
    list_keyring_leftovers,
    list_leftovers,
)
from core.errors import (
    FileMissingError,
    KeyFileTamperedError,
    LeftoverKeptError,
    PurgeIncompleteError,
)
from core.services import outside
from core.storage import backup_index
from core.storage.backup_index import KnownBackup
from core.storage.backups import folder_elsewhere
from core.storage.installation_log import InstallationLog, LogEvent
from core.storage.key_file import SIZE
from core.vault.profile import ProfileId
from tests.core.deletion.household import House, image_of, timed_image
from tests.core.deletion.test_purge import delete_now, fail_on


def find(house: House) -> dict[LeftoverKind, Leftover]:
    """Return the leftovers by kind, where there is one of each."""
    found = (*list_leftovers(house.app), *(list_keyring_leftovers(house.app) or ()))
    kinds = {leftover.kind: leftover for leftover in found}
    assert len(kinds) == len(found), found
    return kinds


def test_a_household_in_order_has_none(house: House) -> None:
    delete_now(house)
    house.app.paths.unlock_cost.write_text("{}")
    before = timed_image(house.data)
    assert list_leftovers(house.app) == ()
    assert list_keyring_leftovers(house.app) == ()
    assert timed_image(house.data) == before


KEPT = {LeftoverKind.STRANGER, LeftoverKind.UNREGISTERED}
KEYLESS = {LeftoverKind.BACKUP_WITHOUT_KEYS, LeftoverKind.BACKUP_APART}
LOST = ProfileId(b"3" * 16)


def plant(house: House, tmp_path: Path) -> None:
    """Put one of each kind where we look."""
    (house.data / "profiles" / f".new-{'0' * 32}").mkdir()
    (house.data / "profiles" / f".new-{'0' * 32}" / "vault.db").write_bytes(b"half")
    shutil.copytree(house.folder("Jonas"), house.data / "profiles" / ("1" * 32))
    (house.data / "profiles" / ("1" * 32) / "profile.keys").unlink()
    shutil.rmtree(house.data / "profiles" / ("1" * 32) / "backups")
    (house.data / ".0123456789abcdef.part").write_bytes(b"half written")
    (house.app.paths.purging).mkdir()
    (house.app.paths.purging / ("2" * 32)).write_text("{}")
    (house.data / "registry.db.damaged").write_bytes(b"old")
    registry = house.app.registry()
    registry.add_profile(LOST, bytes(16), house.clock.now())
    give_keys(house, plant_backup(house, tmp_path))
    registry.remove_profile(house.id("Work"))
    house.keyring.write(outside.anchor_account(LOST), b"whatever")
    house.keyring.write(outside.INSTALLATION, bytes(32))
    house.keyring.write("mail/of-another-program", b"whatever")
    (house.data / "diary.txt").write_text("not ours")


def plant_backup(house: House, stick: Path, day: int = 15) -> Path:
    """Put a backup of a profile that is not here outside the data folder, still without keys."""
    backup = folder_elsewhere(stick, LOST) / f"2027-01-{day}T080000Z"
    backup.mkdir(parents=True)
    (backup / "vault.db").write_bytes(b"sealed")
    known = KnownBackup(house.clock.now(), str(backup), b"")
    backup_index.note_backup(house.app.registry(), LOST, known)
    return backup


def give_keys(house: House, backup: Path) -> None:
    """Put a key file into it that bears its profile's id."""
    keys = (house.folder("Jonas") / "profile.keys").read_bytes()
    (backup / "profile.keys").write_bytes(keys.replace(house.id("Jonas"), LOST))


def test_each_kind_is_found_and_removed_on_request(house: House, tmp_path: Path) -> None:
    plant(house, tmp_path)
    keep = {name: image_of(house.folder(name)) for name in ("Maria", "Jonas", "Work")}
    found = find(house)
    # What reappears needs a deletion before: see test_reappeared.
    assert set(found) == set(LeftoverKind) - {LeftoverKind.REAPPEARED} - KEYLESS
    assert len({leftover.id for leftover in found.values()}) == len(found)
    # The line about the backup goes with the line about its profile, which is removed last.
    for kind, leftover in sorted(found.items(), key=lambda x: x[0] is LeftoverKind.REGISTRY_ROW):
        if kind in KEPT:
            assert not leftover.removable
            with pytest.raises(LeftoverKeptError):
                remove_leftover(house.app, leftover=leftover)
        else:
            remove_leftover(house.app, leftover=leftover)
            with pytest.raises(FileMissingError):
                remove_leftover(house.app, leftover=leftover)
    assert set(find(house)) == KEPT
    assert set(house.keyring.entries) >= {"mail/of-another-program", outside.INSTALLATION}
    assert {name: image_of(house.folder(name)) for name in keep} == keep
    assert (house.data / "diary.txt").read_text() == "not ours"
    lines = InstallationLog(house.app.paths.installation_log).list_lines()
    assert [line.what for line in lines] == [LogEvent.LEFTOVER_REMOVED] * (len(found) - len(KEPT))


def test_the_keys_of_a_half_made_profile_stay_in_no_freed_block(house: House) -> None:
    half = house.data / "profiles" / f".new-{house.id('Jonas').hex()}"
    half.mkdir()
    shutil.copy(house.folder("Jonas") / "profile.keys", half)
    descriptor = os.open(half / "profile.keys", os.O_RDONLY)
    (leftover,) = list_leftovers(house.app)
    remove_leftover(house.app, leftover=leftover)
    assert not any(os.pread(descriptor, SIZE, 0))
    os.close(descriptor)
    assert not half.exists()


def test_what_a_purge_under_way_left_is_no_leftover(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "vault.db")
        with pytest.raises(PurgeIncompleteError):
            delete_now(house)
    assert list_leftovers(house.app) == ()


def test_a_folder_without_keys_takes_the_keys_of_its_backups_along(house: House) -> None:
    folder, profile = house.folder("Jonas"), house.id("Jonas")
    (folder / "profile.keys").unlink()
    (backup,) = folder.rglob("profile.keys")
    kept = os.open(backup, os.O_RDONLY)
    found = find(house)[LeftoverKind.FOLDER_WITHOUT_KEYS]
    assert found.profile == profile
    remove_leftover(house.app, leftover=found)
    assert not folder.exists()
    assert os.pread(kept, SIZE, 0) == bytes(SIZE)
    os.close(kept)


def test_links_in_a_leftover_are_not_followed(house: House, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "diary").write_text("mine")
    fresh = house.data / "profiles" / f".new-{'0' * 32}"
    fresh.mkdir()
    (fresh / "link").symlink_to(tmp_path / "outside")
    remove_leftover(house.app, leftover=find(house)[LeftoverKind.HALF_MADE_PROFILE])
    assert (tmp_path / "outside" / "diary").read_text() == "mine"
    assert not fresh.exists()


def test_a_key_file_that_came_back_makes_it_no_leftover(house: House, tmp_path: Path) -> None:
    folder = house.folder("Jonas")
    shutil.move(folder / "profile.keys", tmp_path / "aside")
    leftover = find(house)[LeftoverKind.FOLDER_WITHOUT_KEYS]
    shutil.move(tmp_path / "aside", folder / "profile.keys")
    with pytest.raises(FileMissingError):
        remove_leftover(house.app, leftover=leftover)
    house.unlock("Jonas").close()


def test_another_profiles_backup_under_that_name_is_not_touched(
    house: House, tmp_path: Path
) -> None:
    house.app.registry().add_profile(LOST, bytes(16), house.clock.now())
    backup = plant_backup(house, tmp_path)
    shutil.copy(house.folder("Jonas") / "profile.keys", backup)
    found = find(house)[LeftoverKind.BACKUP]
    before = image_of(backup)
    with pytest.raises(KeyFileTamperedError):
        remove_leftover(house.app, leftover=found)
    assert image_of(backup) == before


def test_a_backup_without_keys_is_kept_while_the_keys_of_another_may_open_it(
    house: House, tmp_path: Path
) -> None:
    house.app.registry().add_profile(LOST, bytes(16), house.clock.now())
    other, rest = (plant_backup(house, tmp_path / name) for name in ("other", "stick"))
    give_keys(house, other)
    apart = find(house)[LeftoverKind.BACKUP_APART]
    assert (apart.path, apart.removable) == (rest, False)
    away = (tmp_path / "other").rename(tmp_path / "in a drawer")
    assert find(house)[LeftoverKind.BACKUP_APART] == apart, "it may have its keys there"
    away.rename(tmp_path / "other")
    before = image_of(rest)
    with pytest.raises(LeftoverKeptError):
        remove_leftover(house.app, leftover=apart)
    assert image_of(rest) == before
    remove_leftover(house.app, leftover=find(house)[LeftoverKind.BACKUP])
    with pytest.raises(FileMissingError):
        remove_leftover(house.app, leftover=apart)
    alone = find(house)[LeftoverKind.BACKUP_WITHOUT_KEYS]
    assert (alone.path, alone.removable) == (rest, True)
    remove_leftover(house.app, leftover=alone)
    assert not rest.exists()


def test_keys_that_are_put_back_make_it_a_backup_again(house: House, tmp_path: Path) -> None:
    house.app.registry().add_profile(LOST, bytes(16), house.clock.now())
    backup = plant_backup(house, tmp_path)
    rest = find(house)[LeftoverKind.BACKUP_WITHOUT_KEYS]
    give_keys(house, backup)
    before = image_of(backup)
    with pytest.raises(FileMissingError):
        remove_leftover(house.app, leftover=rest)
    assert image_of(backup) == before
    assert find(house)[LeftoverKind.BACKUP].path == backup


def test_what_is_left_of_two_removals_that_were_cut_off_does_not_hold_each_other(
    house: House, tmp_path: Path
) -> None:
    house.app.registry().add_profile(LOST, bytes(16), house.clock.now())
    first, second = (plant_backup(house, tmp_path, day) for day in (15, 16))
    give_keys(house, first)
    (second / "vault.db").unlink()
    assert {found.kind for found in list_leftovers(house.app)} >= {
        LeftoverKind.BACKUP,
        LeftoverKind.BACKUP_WITHOUT_KEYS,
    }, "an empty folder holds nothing that could be wanted"
    (first / "profile.keys").unlink()
    rests = [found for found in list_leftovers(house.app) if found.kind in KEYLESS]
    assert [found.removable for found in rests] == [True, True]
    for rest in rests:
        remove_leftover(house.app, leftover=rest)
    assert not first.parent.exists()


def test_without_a_registry_no_profile_is_a_stranger_to_it(house: House) -> None:
    house.app.paths.registry.unlink(missing_ok=True)
    assert list_leftovers(house.app) == ()


def test_a_keyring_that_tells_nothing_is_not_one_that_holds_nothing(house: House) -> None:
    entry = outside.anchor_account(LOST)
    house.keyring.write(entry, b"whatever")
    found = list_keyring_leftovers(house.app)
    assert found is not None
    (leftover,) = found
    assert leftover.where == entry
    house.keyring.lists = False
    assert list_keyring_leftovers(house.app) is None
    with pytest.raises(FileMissingError):
        remove_leftover(house.app, leftover=leftover)
    house.keyring.lists, house.keyring.locked = True, True
    assert list_keyring_leftovers(house.app) is None
    house.keyring.locked = False
    remove_leftover(house.app, leftover=leftover)
    assert list_keyring_leftovers(house.app) == ()
