"""Planted links, swapped folders and edited plans: nothing is destroyed that was not asked for."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.deletion import lifecycle
from core.deletion.beginning import begin
from core.deletion.export_gate import without_copy
from core.deletion.leftovers import list_leftovers
from core.deletion.purge import OutcomeState, list_interrupted, resume_purges
from core.errors import AppError, PurgeIncompleteError
from core.storage.installation_log import InstallationLog, LogEvent
from core.storage.key_file import read_key_file
from tests.core.deletion.household import House, digest_of, image_of, password
from tests.core.deletion.test_purge import delete_now, fail_on


@pytest.fixture
def interrupted(house: House, monkeypatch: pytest.MonkeyPatch) -> House:
    """Return the household with Jonas's purge stopped after his keys."""
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "vault.db")
        with pytest.raises(PurgeIncompleteError):
            delete_now(house)
    return house


def edit_plan(house: House, **changes: object) -> None:
    """Change fields of the one plan on disk."""
    (path,) = house.app.paths.purging.iterdir()
    plan = json.loads(path.read_text())
    plan.update(changes)
    path.write_text(json.dumps(plan))


# --- links -----------------------------------------------------------------------------


def test_links_in_the_folder_go_and_what_they_point_at_stays(house: House, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    (outside / "deep").mkdir(parents=True)
    (outside / "deep" / "diary").write_text("mine")
    folder = house.folder("Jonas")
    (folder / "link").symlink_to(outside)
    (folder / "backups" / "also").symlink_to(outside)
    (folder / "backups" / "file").symlink_to(outside / "deep" / "diary")
    (folder / "hers").symlink_to(house.folder("Maria"))
    hers, before = house.folder("Maria"), image_of(house.folder("Maria"))
    delete_now(house)
    assert (outside / "deep" / "diary").read_text() == "mine"
    assert not folder.exists()
    assert image_of(hers) == before


def test_a_folder_of_backups_that_is_a_link(house: House, tmp_path: Path) -> None:
    folder = house.folder("Jonas")
    shutil.move(folder / "backups", tmp_path / "backups")
    (folder / "backups").symlink_to(tmp_path / "backups")
    before = image_of(tmp_path / "backups")
    delete_now(house)
    assert image_of(tmp_path / "backups") == before


def test_a_profile_folder_that_becomes_a_link(interrupted: House, tmp_path: Path) -> None:
    house = interrupted
    (purge,) = list_interrupted(house.app)
    folder = house.app.paths.profile(purge.profile).folder
    shutil.move(folder, tmp_path / "moved")
    folder.symlink_to(house.folder("Maria"))
    before = image_of(house.folder("Maria"))
    for outcome in resume_purges(house.app):
        assert outcome.state is not OutcomeState.PURGED
    assert image_of(house.folder("Maria")) == before


def test_a_key_file_with_a_second_name_is_refused(house: House, tmp_path: Path) -> None:
    folder = house.folder("Jonas")
    path = folder / "profile.keys"
    session = house.unlock("Jonas")
    os.link(path, tmp_path / "second")
    before = (tmp_path / "second").read_bytes()
    with password("Jonas") as secret, pytest.raises(AppError):
        lifecycle.delete_now(session, secret=secret, typed_name="Jonas", gate=without_copy())
    session.close()
    assert (tmp_path / "second").read_bytes() == before
    assert path.read_bytes() == before
    assert (folder / "vault.db").exists()


def test_a_backup_of_another_profile_is_left_and_named(house: House) -> None:
    folder = house.folder("Jonas")
    shutil.copytree(house.folder("Maria") / "backups", folder / "backups" / "hers")
    stranger = folder / "backups" / "hers" / "2027-01-15T080000Z"
    shutil.move(stranger, folder / "backups" / "2026")
    shutil.rmtree(folder / "backups" / "hers")
    before = image_of(folder / "backups" / "2026")
    with pytest.raises(PurgeIncompleteError) as caught:
        delete_now(house)
    assert image_of(folder / "backups" / "2026") == before
    assert any("2026" in left for left in caught.value.left)
    assert caught.value.keys_destroyed
    shutil.rmtree(folder / "backups" / "2026")
    (outcome,) = resume_purges(house.app)
    assert outcome.state is OutcomeState.PURGED
    assert not folder.exists()


# --- swapped folders ---------------------------------------------------------------------


def swap(left: Path, right: Path) -> None:
    """Exchange two folders."""
    aside = left.with_name("aside")
    left.rename(aside)
    right.rename(left)
    aside.rename(right)


def test_swapped_folders_are_refused_before_anything(house: House) -> None:
    his, hers = house.folder("Jonas"), house.folder("Maria")
    profile = house.id("Jonas")
    session = house.unlock("Jonas")
    with password("Jonas") as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Jonas", gate=without_copy(), days=7)
    swap(his, hers)
    before = image_of(house.app.paths.profiles)
    with password("Jonas") as secret, pytest.raises(AppError):
        lifecycle.delete_scheduled_now(
            house.app, profile=profile, secret=secret, typed_name="Jonas"
        )
    assert lifecycle.purge_due(house.app, card_visible=False) == ()
    assert image_of(house.app.paths.profiles) == before


def test_a_folder_put_in_the_place_of_one_under_purge(interrupted: House, tmp_path: Path) -> None:
    house = interrupted
    (purge,) = list_interrupted(house.app)
    folder, hers = house.app.paths.profile(purge.profile).folder, house.folder("Maria")
    before = image_of(hers)
    shutil.move(folder, tmp_path / "his")
    shutil.move(hers, folder)
    assert resume_purges(house.app) == ()
    assert image_of(folder) == before


# --- edited and planted plans ------------------------------------------------------------


def test_a_plan_that_names_another_profile_touches_nothing(interrupted: House) -> None:
    house = interrupted
    edit_plan(house, profile=house.id("Maria").hex())
    digest = digest_of(house.app, "Maria")
    before = image_of(house.app.paths.profiles)
    assert resume_purges(house.app) == ()
    assert image_of(house.app.paths.profiles) == before
    assert digest_of(house.app, "Maria") == digest


@pytest.mark.parametrize(
    "change",
    [
        {"profile": "../../outside"},
        {"profile": "/etc"},
        {"profile": ""},
        {"purge": "../x"},
        {"receipt": "../../escaped"},
        {"receipt": "2027-01-15-4F7C/../../x"},
        {"stage": "done"},
        {"format": "strongroom-purge/2"},
        {"counts": [["login", "many"]]},
    ],
)
def test_a_plan_with_a_path_or_nonsense_is_no_plan(
    interrupted: House, change: dict[str, object]
) -> None:
    edit_plan(interrupted, **change)
    before = image_of(interrupted.data)
    assert resume_purges(interrupted.app) == ()
    assert image_of(interrupted.data) == before
    kinds = [leftover.kind.value for leftover in list_leftovers(interrupted.app)]
    assert "stale-plan" in kinds


def test_a_plan_with_another_pseudonym_takes_no_line_of_its_owner(interrupted: House) -> None:
    house = interrupted
    session = house.unlock("Maria")
    with password("Maria") as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Maria", gate=without_copy(), days=30)
    hers = house.app.registry().pseudonym_of(house.id("Maria"))
    assert hers is not None
    edit_plan(house, pseudonym=hers.hex())
    (outcome,) = resume_purges(house.app)
    assert outcome.state is OutcomeState.PURGED
    lines = InstallationLog(house.app.paths.installation_log).list_lines()
    assert [line.what for line in lines if line.who == hers.hex()] == [LogEvent.SCHEDULED]


def plant_copy(house: House) -> None:
    (path,) = house.app.paths.purging.iterdir()
    plan = json.loads(path.read_text())
    plan["purge"], plan["profile"] = "0" * 32, house.id("Maria").hex()
    (house.app.paths.purging / ("0" * 32)).write_text(json.dumps(plan))


def plant_prepared(house: House) -> None:
    plant_copy(house)
    path = house.app.paths.purging / ("0" * 32)
    path.write_text(path.read_text().replace('"begun"', '"prepared"'))


@pytest.mark.parametrize("plant", [plant_copy, plant_prepared])
def test_a_planted_plan_touches_no_active_profile(
    interrupted: House, plant: Callable[[House], None]
) -> None:
    plant(interrupted)
    before = image_of(interrupted.folder("Maria"))
    (outcome,) = resume_purges(interrupted.app)
    assert outcome.state is OutcomeState.PURGED
    assert image_of(interrupted.folder("Maria")) == before


def test_a_prepared_plan_never_removes_a_folder_whose_keys_were_lost(house: House) -> None:
    """A plan whose purge never began, and a key file lost to a bad disk: the vault stays."""
    session = house.unlock("Maria")
    with password("Maria") as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Maria", gate=without_copy(), days=7)
    folder = house.folder("Maria")
    before = read_key_file(folder / "profile.keys")
    kept = (folder / "profile.keys").read_bytes()
    begin(house.app, before, before=before)
    edit_plan(house, stage="prepared")
    (folder / "profile.keys").write_bytes(kept)
    (folder / "profile.keys").unlink()
    image = image_of(folder)
    assert resume_purges(house.app) == ()
    assert image_of(folder) == image


def damage(path: Path) -> None:
    """Flip a bit in each page: no page is whole, and both could be mended by hand."""
    content = bytearray(path.read_bytes())
    for at in (60_000, 131_072 + 60_000):
        content[at] ^= 1
    path.write_bytes(content)


def set_aside(path: Path) -> None:
    """Move a key file away, as a program that synchronizes folders would."""
    path.rename(path.with_name("profile.sync-conflict.keys"))


@pytest.mark.parametrize("hurt", [damage, set_aside])
@pytest.mark.parametrize("with_her_pseudonym", [False, True])
def test_a_planted_plan_beside_a_hurt_key_file_asks(
    interrupted: House, hurt: Callable[[Path], None], *, with_her_pseudonym: bool
) -> None:
    """The log knows of no purge of hers: what is only damaged can be mended."""
    house = interrupted
    plant_copy(house)
    if with_her_pseudonym:
        hers = house.app.registry().pseudonym_of(house.id("Maria"))
        assert hers is not None
        path = house.app.paths.purging / ("0" * 32)
        path.write_text(json.dumps({**json.loads(path.read_text()), "pseudonym": hers.hex()}))
    folder, profile = house.folder("Maria"), house.id("Maria")
    hurt(folder / "profile.keys")
    before = image_of(folder)
    states = {outcome.profile: outcome.state for outcome in resume_purges(house.app)}
    assert states.pop(profile) is OutcomeState.ASKS
    assert list(states.values()) == [OutcomeState.PURGED]
    assert image_of(folder) == before


def test_the_purge_of_one_removes_its_own_stale_plans_only(interrupted: House) -> None:
    house = interrupted
    (path,) = house.app.paths.purging.iterdir()
    own = json.loads(path.read_text())
    for number, profile in ((1, own["profile"]), (2, house.id("Maria").hex())):
        plan = {**own, "purge": f"{number:032x}", "profile": profile, "stage": "prepared"}
        (house.app.paths.purging / plan["purge"]).write_text(json.dumps(plan))
    (outcome,) = resume_purges(house.app)
    assert outcome.state is OutcomeState.PURGED
    assert [left.name for left in house.app.paths.purging.iterdir()] == [f"{2:032x}"]
