"""Waits that run: the countdown in the key file, HELD, and the end."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import msgspec
import pytest

from core.deletion import export_gate, lifecycle
from core.deletion.export_gate import ExportGate, with_name, without_copy
from core.deletion.purge import OutcomeState, PurgeOutcome
from core.deletion.receipt import CopyFate, verify_receipt
from core.errors import NotConfirmedError, WrongStateError
from core.formats.catalogue import FormatId
from core.services.exporting import ExportRequest
from core.storage.installation_log import InstallationLog, LogEvent
from core.storage.key_file import CopyRecord, read_key_file, write_key_file
from core.vault.profile import Profile, ProfileState
from tests.core.deletion.household import House, image_of, password, set_countdown
from tests.fakes.proofs import proved

pytestmark = pytest.mark.usefixtures("read_back_here")

DAY = 86_400


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do without waiting for the disk in hundreds of looks."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def schedule(house: House, *, gate: ExportGate | None = None) -> None:
    """Schedule Jonas for in seven days."""
    session = house.unlock("Jonas")
    with password("Jonas") as secret:
        lifecycle.schedule(
            session, secret=secret, typed_name="Jonas", gate=gate or without_copy(), days=7
        )


def jonas(house: House, *, visible: bool = False) -> Profile:
    """Return Jonas as the chooser would show him."""
    profiles = lifecycle.refresh_countdowns(house.app, card_visible=visible)
    return next(profile for profile in profiles if profile.name == "Jonas")


def look(house: House, *, visible: bool = True) -> tuple[PurgeOutcome, ...]:
    """Look after what is due."""
    return lifecycle.purge_due(house.app, card_visible=visible)


def serve(house: House) -> None:
    """Keep the chooser on the screen for the last quarter of an hour of the extra day."""
    set_countdown(house.app, house.id("Jonas"), left=0, held=900)
    house.wait(900, step=900)


def test_seven_days_then_a_day_on_the_screen_then_gone(house: House) -> None:
    schedule(house)
    folder = house.folder("Jonas")
    house.clock.advance(7 * DAY * 1000)
    (outcome,) = look(house)
    assert (outcome.state, outcome.name) == (OutcomeState.HELD, "Jonas")
    assert jonas(house).state is ProfileState.HELD
    house.wait(DAY - 1800, step=900)
    (outcome,) = look(house)
    assert outcome.state is OutcomeState.HELD
    assert folder.exists()
    house.wait(2700, step=900)
    (outcome,) = look(house)
    assert (outcome.state, outcome.name) == (OutcomeState.PURGED, "Jonas")
    assert not folder.exists()
    assert outcome.receipt is not None
    verification = verify_receipt(house.app, outcome.receipt)
    assert verification.known
    assert verification.receipt is not None
    assert verification.receipt.scheduled_for == "2027-01-22T08:00:00.000Z"
    assert look(house) == ()


def name_on(path: Path | None, house: House) -> str | None:
    """Return the name that a receipt bears."""
    assert path is not None
    receipt = verify_receipt(house.app, path).receipt
    assert receipt is not None
    return receipt.name


@pytest.mark.parametrize("wished", ["Jonas", None])
def test_a_receipt_after_a_wait_bears_the_name_only_where_it_was_wished_before(
    house: House, wished: str | None
) -> None:
    """Through restarts, the clock being kept, and the day of notice."""
    schedule(house, gate=with_name(without_copy()) if wished else None)
    house.clock.advance(3 * DAY * 1000)
    look(house)
    house.reopen()
    house.clock.advance(4 * DAY * 1000)
    look(house)
    serve(house)
    house.reopen()
    (outcome,) = look(house)
    assert outcome.state is OutcomeState.PURGED
    assert name_on(outcome.receipt, house) == wished


@pytest.mark.parametrize("wished", ["Jonas", None])
def test_so_does_the_receipt_of_a_wait_that_is_cut_short(house: House, wished: str | None) -> None:
    profile = house.id("Jonas")
    schedule(house, gate=with_name(without_copy()) if wished else None)
    with password("Jonas") as secret:
        receipt = lifecycle.delete_scheduled_now(
            house.app, profile=profile, secret=secret, typed_name="Jonas"
        )
    assert receipt.name == wished


def test_a_wish_for_the_name_ends_with_the_wait_it_was_made_for(house: House) -> None:
    schedule(house, gate=with_name(without_copy()))
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=house.id("Jonas"), secret=secret)
    assert not read_key_file(house.folder("Jonas") / "profile.keys").life.named
    schedule(house)
    assert not read_key_file(house.folder("Jonas") / "profile.keys").life.named


def test_the_terminal_serves_no_held_day_and_writes_nothing(house: House) -> None:
    schedule(house)
    before = image_of(house.data)
    for _ in range(20):
        house.clock.advance(600_000)
        look(house, visible=False)
    house.clock.advance(30 * DAY * 1000)
    for _ in range(20):
        house.clock.advance(600_000)
        (outcome,) = look(house, visible=False)
        assert outcome.state is OutcomeState.HELD
    assert image_of(house.data) == before


def test_the_terminal_purges_what_was_held_before_a_window(house: House) -> None:
    schedule(house)
    house.clock.advance(7 * DAY * 1000)
    look(house)
    serve(house)
    (outcome,) = look(house, visible=False)
    assert outcome.state is OutcomeState.PURGED


def test_a_clock_set_forward_purges_nothing_without_the_day(house: House) -> None:
    schedule(house)
    house.clock.reboot(off_ms=60_000)
    house.clock.set_wall(house.clock.now() + 400 * DAY * 1000)
    for _ in range(10):
        house.clock.reboot(off_ms=DAY * 1000)
        (outcome,) = look(house)
        assert outcome.state is OutcomeState.HELD
    serve(house)
    (outcome,) = look(house)
    assert outcome.state is OutcomeState.PURGED


def test_a_countdown_set_to_nothing_in_the_file_costs_a_day_of_notice(house: House) -> None:
    schedule(house)
    folder = house.folder("Jonas")
    house.clock.advance(DAY // 2 * 1000)
    set_countdown(house.app, house.id("Jonas"), left=0, held=0)
    before = image_of(house.data)
    (outcome,) = look(house, visible=False)
    assert outcome.state is OutcomeState.HELD
    assert image_of(house.data) == before
    for _ in range(20):
        (outcome,) = look(house)
        assert outcome.state is OutcomeState.HELD
        house.clock.advance(3600 * 1000)
        set_countdown(house.app, house.id("Jonas"), left=0, held=0)
    assert folder.exists()
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=house.id("Jonas"), secret=secret)
    lines = InstallationLog(house.app.paths.installation_log).list_lines()
    assert [line.what for line in lines if line.what is LogEvent.AHEAD] == [LogEvent.AHEAD]


def test_a_clock_set_back_does_not_stop_the_purge(house: House) -> None:
    schedule(house)
    house.clock.set_wall(house.clock.now() - 400 * DAY * 1000)
    house.clock.advance(7 * DAY * 1000)
    look(house)
    serve(house)
    (outcome,) = look(house)
    assert outcome.state is OutcomeState.HELD
    house.wait(DAY, step=900)
    house.clock.set_wall(house.clock.now() - 400 * DAY * 1000)
    (outcome,) = look(house)
    assert outcome.state is OutcomeState.HELD
    house.wait(DAY, step=900)
    (outcome,) = look(house)
    assert outcome.state is OutcomeState.PURGED


def test_a_decision_taken_back_is_not_made_again_by_an_old_key_file(house: House) -> None:
    schedule(house)
    folder = house.folder("Jonas")
    old = (folder / "profile.keys").read_bytes()
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=house.id("Jonas"), secret=secret)
    house.clock.advance(60_000)
    schedule(house)
    (folder / "profile.keys").write_bytes(old)
    house.clock.advance(8 * DAY * 1000)
    look(house)
    serve(house)
    (outcome,) = look(house)
    assert outcome.state is OutcomeState.ASKS
    assert folder.exists()


def test_a_copy_at_no_possible_path_is_unreachable(house: House) -> None:
    schedule(house)
    path = house.folder("Jonas") / "profile.keys"
    seen = read_key_file(path)
    assert seen.life.decision is not None
    nowhere = CopyRecord("/tmp/a\0b", "strongroom", 1, 1, bytes(32), bytes(32), encrypted=True)
    decision = msgspec.structs.replace(seen.life.decision, copy=nowhere)
    life = msgspec.structs.replace(seen.life, decision=decision)
    write_key_file(path, dataclasses.replace(seen, life=life))
    house.clock.advance(7 * DAY * 1000)
    (outcome,) = look(house)
    assert (outcome.state, outcome.copy) == (OutcomeState.HELD, CopyFate.UNREACHABLE)


def test_a_held_profile_can_be_restored(house: House) -> None:
    schedule(house)
    house.clock.advance(7 * DAY * 1000)
    look(house)
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=house.id("Jonas"), secret=secret)
    assert look(house) == ()
    house.unlock("Jonas").close()


def test_the_countdown_is_shown_and_kept(house: House) -> None:
    schedule(house)
    house.wait(DAY / 4, step=300)
    assert jonas(house).seconds_left == 7 * DAY - DAY // 4
    house.clock.advance(61_000)
    shown = jonas(house)
    assert shown.seconds_left == 7 * DAY - DAY // 4 - 61
    assert shown.deadline == house.clock.now() + (7 * DAY - DAY // 4 - 61) * 1000
    life = read_key_file(house.folder("Jonas") / "profile.keys").life
    assert life.countdown is not None
    assert life.countdown.seconds_left == 7 * DAY - DAY // 4


def test_holding_is_logged_once(house: House) -> None:
    schedule(house)
    house.clock.advance(7 * DAY * 1000)
    for _ in range(5):
        look(house)
        house.clock.advance(600_000)
    lines = InstallationLog(house.app.paths.installation_log).list_lines()
    assert [line.what for line in lines] == [LogEvent.SCHEDULED, LogEvent.HELD]


@pytest.mark.parametrize("fate", list(CopyFate))
def test_the_copy_is_looked_at_once_more(house: House, tmp_path: Path, fate: CopyFate) -> None:
    path = tmp_path / "jonas.strongroom"
    session = house.unlock("Jonas")
    with password("Jonas") as secret:
        request = ExportRequest(path=path, format_id=FormatId.STRONGROOM, passphrase=secret)
        gate = export_gate.make_copy(session, request=request, proof=proved(session))
    session.close()
    schedule(house, gate=gate)
    if fate is CopyFate.CHANGED:
        path.write_bytes(path.read_bytes()[:-1])
    elif fate is CopyFate.UNREACHABLE:
        path.unlink()
    house.clock.advance(7 * DAY * 1000)
    (outcome,) = look(house)
    assert (outcome.state, outcome.copy) == (OutcomeState.HELD, fate)
    serve(house)
    (outcome,) = look(house)
    assert outcome.state is OutcomeState.PURGED
    assert outcome.receipt is not None
    receipt = verify_receipt(house.app, outcome.receipt).receipt
    assert receipt is not None
    assert receipt.copy is not None
    assert receipt.copy.at_the_end is fate
    assert receipt.remaining[0].there == (fate is not CopyFate.UNREACHABLE)


def test_without_the_password_it_is_never_purged_unattended(house: House) -> None:
    profile = house.id("Jonas")
    lifecycle.schedule_without_password(house.app, profile=profile, typed_name="Jonas")
    with pytest.raises(WrongStateError):
        lifecycle.confirm_purge(house.app, profile=profile, typed_name="Jonas")
    house.clock.advance(60 * DAY * 1000)
    look(house)
    serve(house)
    for _ in range(3):
        (outcome,) = look(house)
        assert outcome.state is OutcomeState.ASKS
    with pytest.raises(NotConfirmedError):
        lifecycle.confirm_purge(house.app, profile=profile, typed_name="Maria")
    assert house.folder("Jonas").exists()
    outcome = lifecycle.confirm_purge(house.app, profile=profile, typed_name=" Jonas ")
    assert outcome.state is OutcomeState.PURGED
    assert outcome.receipt is not None
    receipt = verify_receipt(house.app, outcome.receipt).receipt
    assert receipt is not None
    assert not receipt.with_password


def test_a_decision_flipped_to_with_password_is_still_not_purged_unattended(
    house: House,
) -> None:
    """The log knows that the password was not given."""
    profile = house.id("Jonas")
    lifecycle.schedule_without_password(house.app, profile=profile, typed_name="Jonas")
    path = house.folder("Jonas") / "profile.keys"
    seen = read_key_file(path)
    assert seen.life.decision is not None
    decision = msgspec.structs.replace(seen.life.decision, with_password=True)
    life = msgspec.structs.replace(seen.life, decision=decision)
    write_key_file(path, dataclasses.replace(seen, life=life))
    house.clock.advance(60 * DAY * 1000)
    look(house)
    serve(house)
    (outcome,) = look(house)
    assert outcome.state is OutcomeState.ASKS


def test_active_profiles_are_never_asked_about(house: House) -> None:
    house.clock.advance(400 * DAY * 1000)
    assert look(house) == ()
    with pytest.raises(WrongStateError):
        lifecycle.confirm_purge(house.app, profile=house.id("Jonas"), typed_name="Jonas")
