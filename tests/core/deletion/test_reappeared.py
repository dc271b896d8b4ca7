"""Backups that were in a drawer when their profile was deleted, and come back."""

from __future__ import annotations

import dataclasses
import os
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from core.deletion import due, lifecycle
from core.deletion.export_gate import without_copy
from core.deletion.leftover_removal import remove_leftover
from core.deletion.leftovers import LeftoverKind, list_leftovers
from core.deletion.reappeared import _is_free_of, list_reappeared
from core.errors import FileMissingError, KeyFileTamperedError
from core.storage.gone_backups import list_gone, note_gone
from core.storage.installation_log import InstallationLog, LogEvent
from core.storage.key_file import SIZE
from core.vault.profile import ProfileId
from tests.core.deletion.household import House, image_of, password
from tests.core.deletion.test_backups_elsewhere import back_up, delete, stick

__all__ = ["stick"]


def put_away(stick: Path) -> Path:
    """Disconnect the stick."""
    return stick.rename(stick.with_name("in a drawer"))


def delete_with_backup_away(house: House, stick: Path) -> Path:
    """Delete Jonas while the stick with a backup is not connected, and return where it lay."""
    backup = back_up(house, stick)
    away = put_away(stick)
    delete(house)
    assert list_reappeared(house.app) == (), "it is still away"
    away.rename(stick)
    return backup


@pytest.mark.parametrize("folder", ["stick", "Backups of jonas"])
def test_one_that_reappears_is_offered_and_destroyed_keys_first(
    house: House, tmp_path: Path, stick: Path, folder: str
) -> None:
    stick = stick.rename(tmp_path / folder)
    profile = house.id("Jonas")
    other = back_up(house, stick, "Maria")
    before = image_of(other)
    backup = delete_with_backup_away(house, stick)
    image = house.app.registry().image()
    assert bytes(profile) not in image
    assert profile.hex().encode() not in image
    (gone,) = list_gone(house.app.registry())
    assert b"jonas" not in gone.place.lower(), "nor does a path give the name away"
    assert gone.sealed is ("jonas" in folder)
    (found,) = list_leftovers(house.app)
    assert (found.kind, found.path, found.profile) == (LeftoverKind.REAPPEARED, backup, profile)
    kept = os.open(backup / "profile.keys", os.O_RDONLY)
    remove_leftover(house.app, leftover=found)
    assert os.pread(kept, SIZE, 0) == bytes(SIZE)
    os.close(kept)
    assert not backup.parent.exists()
    assert image_of(other) == before
    assert list_gone(house.app.registry()) == ()
    lines = InstallationLog(house.app.paths.installation_log).list_lines()
    assert lines[-1].what is LogEvent.LEFTOVER_REMOVED
    with pytest.raises(FileMissingError):
        remove_leftover(house.app, leftover=found)


def test_another_profiles_keys_in_its_place_are_left(house: House, stick: Path) -> None:
    backup = delete_with_backup_away(house, stick)
    shutil.copy(house.folder("Maria") / "profile.keys", backup / "profile.keys")
    before = image_of(backup)
    (found,) = list_leftovers(house.app)
    with pytest.raises(KeyFileTamperedError):
        remove_leftover(house.app, leftover=found)
    assert image_of(backup) == before


def test_the_id_in_the_path_of_a_chosen_folder_does_not_hold_the_purge_up(
    house: House, stick: Path
) -> None:
    profile = house.id("Jonas")
    chosen = stick / f"strongroom-{profile.hex()}"
    chosen.mkdir()
    delete_with_backup_away(house, chosen)
    (gone,) = list_gone(house.app.registry())
    assert gone.sealed
    assert profile.hex().encode() not in house.app.registry().image()


@pytest.mark.parametrize("folder", ["MU\u0308LLER", "to_do_ list"])
def test_a_name_in_another_spelling_is_a_name_all_the_same(folder: str) -> None:
    name = {"MU\u0308LLER": "M\u00fcller", "to_do_ list": "to:do: list"}[folder]
    assert not _is_free_of(name, f"/media/{folder}")
    assert _is_free_of(name, "/media/stick")


def test_a_planted_row_borrows_no_receipt_of_another_backup(house: House, stick: Path) -> None:
    backup = delete_with_backup_away(house, stick)
    (gone,) = list_gone(house.app.registry())
    moved = backup.rename(backup.with_name("2027-09-09T090909Z"))
    note_gone(house.app.registry(), dataclasses.replace(gone, name=moved.name))
    assert list_reappeared(house.app) == ()


@pytest.mark.parametrize("column", ["name", "receipt"])
def test_what_is_no_text_in_the_registry_is_passed_over(
    house: House, stick: Path, column: str
) -> None:
    delete_with_backup_away(house, stick)
    with house.app.registry().session() as session:
        session.execute(text(f"UPDATE gone SET {column} = x'00ff'"))
    assert list_gone(house.app.registry()) == ()
    assert list_reappeared(house.app) == ()


def test_one_without_its_key_file_proves_nothing_and_is_left(house: House, stick: Path) -> None:
    backup = delete_with_backup_away(house, stick)
    (backup / "profile.keys").rename(stick / "moved.keys")
    assert list_reappeared(house.app) == ()
    assert (backup / "vault.db").exists()


def test_a_profile_that_came_back_and_was_lost_again_is_told_of_once(
    house: House, stick: Path
) -> None:
    backup = delete_with_backup_away(house, stick)
    profile = ProfileId(bytes.fromhex(backup.parent.name.removeprefix("strongroom-")))
    house.app.registry().add_profile(profile, bytes(16), house.clock.now())
    assert list_reappeared(house.app) == ()


def test_a_link_in_its_place_is_none(house: House, stick: Path) -> None:
    backup = delete_with_backup_away(house, stick)
    real = backup.parent.rename(stick / "elsewhere")
    backup.parent.symlink_to(real)
    assert list_reappeared(house.app) == ()


def test_what_no_receipt_of_ours_names_is_not_offered(house: House, stick: Path) -> None:
    delete_with_backup_away(house, stick)
    (receipt,) = house.app.paths.receipts.iterdir()
    altered = receipt.read_bytes().replace(b'"there": false', b'"there": true')
    receipt.write_bytes(altered)
    assert list_reappeared(house.app) == ()
    receipt.unlink()
    assert list_reappeared(house.app) == ()


def test_a_profile_that_came_back_owns_it(house: House, stick: Path) -> None:
    backup = delete_with_backup_away(house, stick)
    shutil.copytree(
        backup, house.app.paths.profiles / backup.parent.name.removeprefix("strongroom-")
    )
    assert list_reappeared(house.app) == ()
    # And it can be deleted again: no receipt bears the id that is searched for.
    receipt = delete(house)
    assert receipt.scan.found == 0


def test_without_the_password_nothing_is_to_be_destroyed(house: House, stick: Path) -> None:
    profile, folder = house.id("Jonas"), house.folder("Jonas")
    back_up(house, stick)
    away = put_away(stick)
    lifecycle.schedule_without_password(house.app, profile=profile, typed_name="Jonas")
    house.clock.advance(61 * 86_400_000)
    for _ in range(24 * 6 + 2):
        due.purge_due(house.app, card_visible=True)
        house.clock.advance(600_000)
    due.confirm_purge(house.app, profile=profile, typed_name="Jonas")
    away.rename(stick)
    assert not folder.exists()
    assert list_gone(house.app.registry()) == ()
    assert list_reappeared(house.app) == ()


@pytest.mark.usefixtures("stick")
def test_without_a_keyring_a_path_with_the_name_is_not_kept(house: House, tmp_path: Path) -> None:
    stick = tmp_path / "Jonas"
    stick.mkdir()
    back_up(house, stick)
    put_away(stick)
    session = house.unlock("Jonas")
    assert house.app.errands.finish(5)
    house.keyring.locked = True
    house.app.asked.clear()
    with password("Jonas") as secret:
        lifecycle.delete_now(session, secret=secret, typed_name="Jonas", gate=without_copy())
    assert list_gone(house.app.registry()) == ()
