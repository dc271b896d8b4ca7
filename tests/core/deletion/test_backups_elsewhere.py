"""Backups outside the data folder are under the same law: keys first, or named on the receipt."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.deletion.plan import DeletionPlan, StayKind, What, make_plan
from core.deletion.receipt import PurgeStep, Receipt
from core.services import backups
from core.storage import backup_index
from core.storage.backup_index import KnownBackup
from core.storage.key_file import SIZE
from tests.core.deletion.household import House, image_of, password


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder outside the data folder; tests may run in memory."""
    monkeypatch.setattr("core.storage.file_systems.FileSystem.in_memory", False)
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def back_up(house: House, stick: Path, name: str = "Jonas") -> Path:
    """Make a backup of a profile on the stick and return its folder."""
    session = house.unlock(name)
    made = backups.create_backup(session, to=stick)
    session.close()
    return made.path


def delete(house: House, name: str = "Jonas") -> Receipt:
    """Delete a profile at once, without a copy."""
    session = house.unlock(name)
    with password(name) as secret:
        return lifecycle.delete_now(session, secret=secret, typed_name=name, gate=without_copy())


def plan_of(house: House) -> DeletionPlan:
    """Return the plan of the owner of Jonas."""
    session = house.unlock("Jonas")
    plan = make_plan(house.app, profile=session.profile, session=session)
    session.close()
    return plan


def count(plan: DeletionPlan, what: What) -> int:
    """Return how many of a kind go."""
    return next((removal.count for removal in plan.removes if removal.what is what), 0)


def test_one_that_is_connected_goes_keys_first(
    house: House, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, other = back_up(house, stick), back_up(house, stick, "Maria")
    (stick / "holiday.jpg").write_bytes(b"mine")
    before = image_of(other)
    key_file = backup / "profile.keys"
    slots = key_file.read_bytes()[200:400]
    linked = stick / "what-was-the-key-file"
    plan = plan_of(house)
    assert count(plan, What.BACKUP) == 2
    assert not any(stay.what is StayKind.BACKUP_AWAY for stay in plan.stays)
    unlink, ends = os.unlink, list[list[str]]()

    def watched(path: str, *, dir_fd: int | None = None) -> None:
        if str(path) == "profile.keys" and dir_fd is not None:
            os.link(path, linked.with_name(f"{linked.name}-{len(ends)}"), src_dir_fd=dir_fd)
            ends.append(sorted(os.listdir(dir_fd)))
        unlink(path, dir_fd=dir_fd)

    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", watched)
        receipt = delete(house)
    assert ends[-1] == ["profile.keys", "vault.db"], "the vault was still there then"
    for number in range(len(ends)):
        left = linked.with_name(f"{linked.name}-{number}").read_bytes()
        assert left == bytes(len(left)), "overwritten before it was removed"
        assert slots not in left
        linked.with_name(f"{linked.name}-{number}").unlink()
    assert not backup.exists()
    assert not backup.parent.exists()
    assert image_of(other) == before
    assert (stick / "holiday.jpg").read_bytes() == b"mine"
    keys = next(step for step in receipt.steps if step.step is PurgeStep.KEYS)
    assert keys.count == 3
    assert [left.what for left in receipt.remaining] == ["uncontrolled"]


def test_what_never_counted_goes_with_them_keys_first(house: House, stick: Path) -> None:
    backup = back_up(house, stick)
    part = backup.with_name(".part-2027-02-01T080000Z")
    shutil.copytree(backup, part)
    descriptor = os.open(part / "profile.keys", os.O_RDONLY)
    delete(house)
    assert not any(os.pread(descriptor, SIZE, 0))
    os.close(descriptor)
    assert os.listdir(stick) == []


def test_one_that_is_not_is_named(house: House, stick: Path) -> None:
    backup, profile = back_up(house, stick), house.id("Jonas")
    away = stick.rename(stick.with_name("in a drawer"))
    plan = plan_of(house)
    assert [stay.where for stay in plan.stays if stay.what is StayKind.BACKUP_AWAY] == [str(backup)]
    assert count(plan, What.BACKUP) == 1
    receipt = delete(house)
    left = [(left.what, left.where, left.there) for left in receipt.remaining]
    named = str(backup).replace(profile.hex(), "…")
    assert ("backup", named, False) in left, "by its place, and without the id"
    assert any(away.rglob("profile.keys"))


def test_none_is_made_before_a_deletion(house: House, stick: Path) -> None:
    session = house.unlock("Jonas")
    backups.set_second_folder(session, folder=stick)
    session.close()
    delete(house)
    assert list(stick.iterdir()) == []


def test_without_the_password_they_stay_and_are_named(house: House, stick: Path) -> None:
    backup = back_up(house, stick)
    plan = make_plan(house.app, profile=house.id("Jonas"))
    assert [stay.where for stay in plan.stays if stay.what is StayKind.BACKUP] == [str(backup)]
    assert count(plan, What.BACKUP) == 1


def test_an_index_that_others_wrote_leads_nowhere_else(house: House, stick: Path) -> None:
    registry, profile = house.app.registry(), house.id("Jonas")
    mine = stick / "mine" / "2027-01-15T080000Z"
    mine.mkdir(parents=True)
    (mine / "vault.db").write_bytes(b"somebody's")
    jonas = stick / f"strongroom-{profile.hex()}" / "2027-01-15T080000Z"
    shutil.copytree(house.folder("Maria"), jonas)
    before = image_of(stick)
    for place in (mine, jonas, house.folder("Maria"), stick / "mine" / ".." / "mine"):
        backup_index.note_backup(
            registry, profile, KnownBackup(house.app.clock.now(), str(place), b"")
        )
    maria = image_of(house.folder("Maria"))
    delete(house)
    assert image_of(stick) == before
    assert image_of(house.folder("Maria")) == maria


def test_a_link_in_its_place_is_not_followed(house: House, stick: Path) -> None:
    backup = back_up(house, stick)
    real = backup.rename(stick / "elsewhere")
    backup.symlink_to(real)
    before = image_of(real)
    receipt = delete(house)
    assert image_of(real) == before
    assert any(left.what == "backup" for left in receipt.remaining)
