"""Schedule, undo, restore, delete now: seen in the files."""

from __future__ import annotations

import dataclasses
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.errors import (
    FreshPasswordNeededError,
    KeyFileTamperedError,
    NotConfirmedError,
    NothingToUndoError,
    WrongPasswordError,
    WrongRecoveryKeyError,
    WrongStateError,
)
from core.passwords.pin import PinReach
from core.services import profiles, quick_unlock
from core.storage.key_file import read_key_file, write_key_file
from core.vault.profile import Card, ProfileState
from core.vault.secret import Secret
from tests.core.deletion.household import KEY, House, digest_of, image_of, password
from tests.fakes.clock import START


def schedule(house: House, name: str = "Jonas", *, days: int = 30) -> lifecycle.Scheduled:
    """Schedule the deletion of a profile without a copy."""
    session = house.unlock(name)
    with password(name) as secret:
        return lifecycle.schedule(
            session, secret=secret, typed_name=name, gate=without_copy(), days=days
        )


def test_a_key_file_changed_since_it_was_opened_is_not_signed(house: House) -> None:
    """Else the owner's own key would vouch for what somebody wrote in meanwhile."""
    session = house.unlock("Jonas")
    path = house.folder("Jonas") / "profile.keys"
    seen, hers = read_key_file(path), read_key_file(house.folder("Maria") / "profile.keys")
    write_key_file(path, dataclasses.replace(seen, slots=hers.slots))
    before = image_of(house.data)
    with password("Jonas") as secret, pytest.raises(KeyFileTamperedError):
        lifecycle.schedule(session, secret=secret, typed_name="Jonas", gate=without_copy(), days=30)
    with password("Jonas") as secret, pytest.raises(KeyFileTamperedError):
        lifecycle.delete_now(session, secret=secret, typed_name="Jonas", gate=without_copy())
    assert session.is_open
    assert image_of(house.data) == before
    session.close()


def state_of(house: House, name: str) -> ProfileState:
    """Return the state in the key file."""
    path = house.folder(name) / "profile.keys"
    return ProfileState(read_key_file(path).life.state)


def test_schedule_closes_and_tells_when(house: House) -> None:
    session = house.unlock("Jonas")
    with password("Jonas") as secret:
        scheduled = lifecycle.schedule(
            session, secret=secret, typed_name="Jonas", gate=without_copy(), days=30
        )
    assert not session.is_open
    assert scheduled.deadline == START + 30 * 86_400_000
    life = read_key_file(house.folder("Jonas") / "profile.keys").life
    assert (life.state, life.decision and life.decision.with_password) == ("scheduled", True)
    with password("Jonas") as secret, pytest.raises(WrongStateError):
        profiles.unlock(house.app, profile=house.id("Jonas"), secret=secret)


def test_whoever_deletes_what_waits_is_asked_for_the_keyring_that_was_locked_then(
    house: House,
) -> None:
    session = house.unlock("Jonas")
    with password("Jonas") as secret, Secret.from_text("739154-86") as pin:
        reach = PinReach.ACROSS_RESTARTS
        quick_unlock.turn_on(session, secret=secret, pin=pin, reach=reach)
    house.keyring.locked = True
    with password("Jonas") as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Jonas", gate=without_copy(), days=7)
    assert house.keyring.opening_entries(), "nobody was asked, as nothing is over yet"
    house.keyring.opens_when_asked = True
    with password("Jonas") as secret:
        lifecycle.delete_scheduled_now(
            house.app, profile=house.id("Jonas"), secret=secret, typed_name="Jonas"
        )
    assert house.keyring.questions == 1
    assert not house.keyring.opening_entries()


def test_what_waits_without_its_password_is_opened_by_no_pin_of_before(house: House) -> None:
    session = house.unlock("Jonas")
    with password("Jonas") as secret, Secret.from_text("739154-86") as pin:
        reach = PinReach.ACROSS_RESTARTS
        quick_unlock.turn_on(session, secret=secret, pin=pin, reach=reach)
    session.close()
    house.keyring.locked = True
    lifecycle.schedule_without_password(house.app, profile=house.id("Jonas"), typed_name="Jonas")
    house.keyring.locked = False
    assert quick_unlock.look_in_keyring(house.app, profile=house.id("Jonas")) == 0


def test_schedule_changes_no_byte_of_the_vault_nor_of_others(house: House) -> None:
    session = house.unlock("Jonas")
    before = {name: image_of(house.folder(name)) for name in ("Maria", "Jonas", "Work")}
    with password("Jonas") as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Jonas", gate=without_copy(), days=7)
    for name in ("Maria", "Work"):
        assert image_of(house.folder(name)) == before[name]
    after = image_of(house.folder("Jonas"))
    changed = {path for path in after if after[path] != before["Jonas"].get(path)}
    assert changed == {"profile.keys"}


def test_restore_gives_back_the_identical_vault(house: House) -> None:
    digest = digest_of(house.app, "Jonas")
    schedule(house)
    vault = (house.folder("Jonas") / "vault.db").read_bytes()
    house.clock.advance(20 * 86_400_000)
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=house.id("Jonas"), secret=secret)
    assert (house.folder("Jonas") / "vault.db").read_bytes() == vault
    assert digest_of(house.app, "Jonas") == digest


def test_restore_with_the_recovery_key(house: House) -> None:
    digest = digest_of(house.app, "Jonas")
    schedule(house)
    profile = house.id("Jonas")
    with Secret(bytearray(20)) as wrong, pytest.raises(WrongRecoveryKeyError):
        lifecycle.restore(house.app, profile=profile, recovery_key=wrong)
    assert state_of(house, "Jonas") is ProfileState.SCHEDULED
    with Secret(bytearray(KEY)) as key:
        lifecycle.restore(house.app, profile=profile, recovery_key=key)
    assert digest_of(house.app, "Jonas") == digest


def test_restore_needs_the_secret(house: House) -> None:
    schedule(house)
    profile, before = house.id("Jonas"), image_of(house.folder("Jonas"))
    with pytest.raises(FreshPasswordNeededError):
        lifecycle.restore(house.app, profile=profile)
    with password("Maria") as secret, pytest.raises(WrongPasswordError):
        lifecycle.restore(house.app, profile=profile, secret=secret)
    assert image_of(house.folder("Jonas")) == before


def test_an_active_profile_cannot_be_restored(house: House) -> None:
    with password("Jonas") as secret, pytest.raises(WrongStateError):
        lifecycle.restore(house.app, profile=house.id("Jonas"), secret=secret)


def image_but_for_tries(house: House) -> dict[str, str]:
    """Return the image of all but the registry, in which a wrong password is counted."""
    return {path: told for path, told in image_of(house.data).items() if path != "registry.db"}


@pytest.mark.parametrize("act", ["schedule", "now"])
@pytest.mark.parametrize("fault", ["password", "name"])
def test_wrong_password_or_name_changes_nothing(house: House, act: str, fault: str) -> None:
    session = house.unlock("Jonas")
    before = image_but_for_tries(house)
    expected = WrongPasswordError if fault == "password" else NotConfirmedError
    typed = "jonas" if fault == "name" else "Jonas"
    gate = without_copy()
    with password("Jonas", wrong=fault == "password") as secret:
        acts: dict[str, Callable[[], object]] = {
            "schedule": lambda: lifecycle.schedule(
                session, secret=secret, typed_name=typed, gate=gate, days=30
            ),
            "now": lambda: lifecycle.delete_now(
                session, secret=secret, typed_name=typed, gate=gate
            ),
        }
        with pytest.raises(expected):
            acts[act]()
    assert session.is_open
    assert image_but_for_tries(house) == before
    session.vault.unlogged.clear()
    session.close()
    assert image_but_for_tries(house) == before, "nor does the lock, but for a line of its own log"


@pytest.mark.parametrize("typed", ["Jonas\N{NO-BREAK SPACE}x", "", "Jona", "Jonas."])
def test_other_names_do_not_confirm(house: House, typed: str) -> None:
    with pytest.raises(NotConfirmedError):
        lifecycle.schedule_without_password(house.app, profile=house.id("Jonas"), typed_name=typed)


def test_the_name_is_compared_after_nfc_and_trimming(house: House) -> None:
    session = house.unlock("Jonas")
    profiles.change_card(session, card=Card(name="Zoë Müller"))
    session.close()
    typed = f"  {unicodedata.normalize('NFD', 'Zoë Müller')}\t"
    assert typed.strip() != "Zoë Müller"
    scheduled = lifecycle.schedule_without_password(
        house.app, profile=session.profile, typed_name=typed
    )
    assert scheduled.undo is None
    assert state_of(house, "Zoë Müller") is ProfileState.SCHEDULED


def test_undo_within_twenty_seconds(house: House) -> None:
    digest = digest_of(house.app, "Jonas")
    scheduled = schedule(house)
    assert scheduled.undo is not None
    house.clock.advance(20_000)
    house.clock.set_wall(START - 1_000_000_000)
    lifecycle.undo_schedule(house.app, token=scheduled.undo)
    assert digest_of(house.app, "Jonas") == digest


def test_undo_is_over_after_twenty_seconds(house: House) -> None:
    scheduled = schedule(house)
    assert scheduled.undo is not None
    house.clock.advance(20_001)
    house.clock.set_wall(START)
    with pytest.raises(NothingToUndoError):
        lifecycle.undo_schedule(house.app, token=scheduled.undo)
    assert state_of(house, "Jonas") is ProfileState.SCHEDULED


def test_undo_does_not_reach_over_a_restart_or_another_decision(house: House) -> None:
    first = schedule(house)
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=house.id("Jonas"), secret=secret)
    house.clock.advance(1)
    second = schedule(house)
    assert first.undo is not None
    assert second.undo is not None
    with pytest.raises(NothingToUndoError):
        lifecycle.undo_schedule(house.app, token=first.undo)
    house.clock.reboot()
    with pytest.raises(NothingToUndoError):
        lifecycle.undo_schedule(house.app, token=second.undo)


def test_without_password_opening_calls_it_off(house: House) -> None:
    profile = house.id("Jonas")
    scheduled = lifecycle.schedule_without_password(house.app, profile=profile, typed_name="Jonas")
    assert scheduled.deadline == START + 60 * 86_400_000
    assert not next(
        p for p in lifecycle.refresh_countdowns(house.app) if p.id == profile
    ).with_password
    house.unlock("Jonas").close()
    life = read_key_file(house.folder("Jonas") / "profile.keys").life
    assert (life.state, life.decision, life.countdown) == ("active", None, None)


def test_without_password_one_click_calls_it_off(house: House) -> None:
    digest, profile = digest_of(house.app, "Jonas"), house.id("Jonas")
    lifecycle.schedule_without_password(house.app, profile=profile, typed_name="Jonas")
    lifecycle.restore(house.app, profile=profile)
    assert digest_of(house.app, "Jonas") == digest


def test_scheduling_twice_is_refused(house: House) -> None:
    schedule(house)
    with pytest.raises(WrongStateError):
        lifecycle.schedule_without_password(
            house.app, profile=house.id("Jonas"), typed_name="Jonas"
        )


def test_a_decision_written_in_by_somebody_else_does_not_keep_the_owner_out(
    house: House, tmp_path: Path
) -> None:
    digest = digest_of(house.app, "Jonas")
    path = house.folder("Jonas") / "profile.keys"
    kept = tmp_path / "kept"
    kept.write_bytes(path.read_bytes())
    schedule(house)
    forged = read_key_file(path).life
    path.write_bytes(kept.read_bytes())

    write_key_file(path, dataclasses.replace(read_key_file(path), life=forged))
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=house.id("Jonas"), secret=secret)
    assert digest_of(house.app, "Jonas") == digest


def test_delete_scheduled_now_needs_the_password_of_that_profile(house: House) -> None:
    schedule(house)
    profile, before = house.id("Jonas"), image_but_for_tries(house)
    with password("Maria") as secret, pytest.raises(WrongPasswordError):
        lifecycle.delete_scheduled_now(
            house.app, profile=profile, secret=secret, typed_name="Jonas"
        )
    assert image_but_for_tries(house) == before
    folder = house.folder("Jonas")
    with password("Jonas") as secret:
        receipt = lifecycle.delete_scheduled_now(
            house.app, profile=profile, secret=secret, typed_name="Jonas"
        )
    assert not folder.exists()
    assert receipt.with_password
