"""Plans and lines that somebody planted: nothing is destroyed by them that was not asked for."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import pytest

from core.deletion import lifecycle
from core.deletion.beginning import log_event
from core.deletion.export_gate import without_copy
from core.deletion.purge import OutcomeState, resume_purge
from core.deletion.receipt import make_receipt_id, verify_receipt
from core.ports import Millis
from core.services import outside
from core.services.outside import anchor_account
from core.storage.installation_log import LogEvent
from core.storage.key_file import Countdown, Decision, Life, read_key_file, write_key_file
from core.vault.profile import ProfileId, ProfileState
from tests.core.deletion.household import House, image_of, open_house, password
from tests.core.deletion.test_backups_elsewhere import back_up, stick
from tests.core.deletion.test_traps import damage
from tests.fakes.keyring import NoKeyring

DAY = 86_400
__all__ = ["stick"]


def plant(house: House, profile: ProfileId, *, with_password: bool = True) -> None:
    """Write a plan that says that Jonas' purge has begun."""
    house.app.paths.purging.mkdir(exist_ok=True)
    purge = "ab" * 16
    at = house.clock.now()
    plan = {
        "format": "strongroom-purge/1",
        "purge": purge,
        "profile": profile.hex(),
        "pseudonym": "cd" * 16,
        "receipt": make_receipt_id(house.app.paths, at=at, randomness=house.app.randomness),
        "stage": "begun",
        "requested": 0,
        "seconds": 0,
        "begun": 0,
        "with_password": with_password,
        "counts": [],
        "copy": None,
        "remaining": [],
        "file_system": "ext4",
        "limits": [],
    }
    (house.app.paths.purging / purge).write_text(json.dumps(plan))


def states(house: House) -> list[OutcomeState]:
    """Look after what is due without a window."""
    return [outcome.state for outcome in lifecycle.purge_due(house.app, card_visible=False)]


def test_a_planted_plan_beside_a_missing_folder_reaches_no_backup(
    house: House, stick: Path
) -> None:
    backup, profile = back_up(house, stick), house.id("Jonas")
    before = image_of(backup)
    shutil.rmtree(house.folder("Jonas"))
    plant(house, profile)
    house.reopen()
    assert states(house) == [OutcomeState.ASKS]
    assert image_of(backup) == before
    # Whoever says "go on" has not given the password: nothing outside of the folder is reached.
    entries = dict(house.keyring.entries)
    outcome = resume_purge(house.app, profile=profile)
    assert outcome is not None
    assert outcome.receipt is not None
    receipt = verify_receipt(house.app, outcome.receipt).receipt
    assert receipt is not None
    left = [(left.where, left.there) for left in receipt.remaining if left.what == "backup"]
    assert left == [(str(backup).replace(profile.hex(), "…"), True)]
    assert image_of(backup) == before
    assert house.keyring.entries == entries


def test_a_planted_plan_beside_a_missing_folder_empties_no_keyring(house: House) -> None:
    house.unlock("Jonas").close()
    assert house.app.errands.finish(5)
    profile = house.id("Jonas")
    shutil.rmtree(house.folder("Jonas"))
    plant(house, profile, with_password=False)
    assert states(house) == [OutcomeState.ASKS]
    assert anchor_account(profile) in house.keyring.entries
    house.keyring.locked = True
    assert states(house) == [OutcomeState.ASKS]


@pytest.mark.parametrize("with_keyring", [True, False])
def test_a_forged_beginning_beside_a_damaged_key_file_asks(
    house: House, stick: Path, *, with_keyring: bool
) -> None:
    if not with_keyring:
        house.keyring = NoKeyring()
        house.reopen()
    backup, profile = back_up(house, stick), house.id("Jonas")
    folder = house.folder("Jonas")
    damage(folder / "profile.keys")
    log_event(house.app, profile, LogEvent.PURGING, at=house.clock.now())
    plant(house, profile)
    before = image_of(folder), image_of(backup)
    assert states(house) == [OutcomeState.ASKS]
    assert (image_of(folder), image_of(backup)) == before


def test_without_a_keyring_a_backup_that_opens_asks(house: House) -> None:
    house.keyring = NoKeyring()
    house.reopen()
    profile, folder = house.id("Jonas"), house.folder("Jonas")
    (folder / "profile.keys").unlink()
    log_event(house.app, profile, LogEvent.PURGING, at=house.clock.now())
    plant(house, profile)
    before = image_of(folder)
    assert states(house) == [OutcomeState.ASKS]
    assert image_of(folder) == before
    shutil.rmtree(folder / "backups")
    assert states(house) == [OutcomeState.PURGED]


def forge(house: House) -> None:
    """Say in key file and log of a profile that nobody wants deleted that its wait is over."""
    profile, now = house.id("Jonas"), house.clock.now()
    then = Millis(now - 40 * DAY * 1000)
    life = Life(
        state=ProfileState.SCHEDULED,
        decision=Decision(True, then, 7 * DAY, None, ()),
        countdown=Countdown(0, house.clock.boot_id(), house.clock.boot_clock(), now, 0),
    )
    path = house.folder("Jonas") / "profile.keys"
    forged = dataclasses.replace(read_key_file(path), life=life, mark=bytes(32))
    write_key_file(path, forged)
    log_event(house.app, profile, LogEvent.SCHEDULED, at=then)


def test_a_forged_decision_without_a_mark_asks_while_the_keyring_is_locked(house: House) -> None:
    house.unlock("Jonas").close()
    house.app.errands.finish(5)
    forge(house)
    house.keyring.locked = True
    house.reopen()
    folder = house.folder("Jonas")
    assert states(house) == [OutcomeState.ASKS]
    assert folder.exists()


def test_a_forged_decision_costs_the_day_on_the_screen_without_a_keyring(house: House) -> None:
    house.keyring = NoKeyring()
    house.reopen()
    house.unlock("Jonas").close()
    forge(house)
    folder = house.folder("Jonas")
    assert states(house) == [OutcomeState.ASKS]
    (outcome,) = lifecycle.purge_due(house.app, card_visible=True)
    assert outcome.state is OutcomeState.ASKS
    house.wait(DAY - 900, step=900)
    assert states(house) == [OutcomeState.ASKS]
    house.reopen()
    house.wait(DAY - 900, step=900)
    assert states(house) == [OutcomeState.ASKS]
    assert folder.exists()
    house.wait(1800, step=900)
    assert states(house) == [OutcomeState.PURGED]


@pytest.mark.parametrize("undo", [True, False])
def test_a_deletion_called_off_does_not_come_back_with_an_older_folder(
    house: House, tmp_path: Path, *, undo: bool
) -> None:
    """Log, registry and key file of the day of the decision; only the keyring knows better."""
    profile, session = house.id("Jonas"), house.unlock("Jonas")
    with password("Jonas") as secret:
        scheduled = lifecycle.schedule(
            session, secret=secret, typed_name="Jonas", gate=without_copy(), days=7
        )
    house.app.close()
    shutil.copytree(house.data, tmp_path / "then")
    house.app = open_house(house.data, clock=house.clock, keyring=house.keyring)
    if undo:
        assert scheduled.undo is not None
        lifecycle.undo_schedule(house.app, token=scheduled.undo)
    else:
        with password("Jonas") as secret:
            lifecycle.restore(house.app, profile=profile, secret=secret)
    house.app.close()
    shutil.rmtree(house.data)
    shutil.copytree(tmp_path / "then", house.data)
    house.data.chmod(0o700)
    house.app = open_house(house.data, clock=house.clock, keyring=house.keyring)
    house.clock.advance(8 * DAY * 1000)
    lifecycle.purge_due(house.app, card_visible=True)
    house.wait(DAY + 900, step=900)
    seen = read_key_file(house.folder("Jonas") / "profile.keys")
    assert outside.is_ours(house.app, seen)
    (outcome,) = lifecycle.purge_due(house.app, card_visible=True)
    assert outcome.state is OutcomeState.ASKS
    assert house.folder("Jonas").exists()
