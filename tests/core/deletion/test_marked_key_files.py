"""Nothing intact goes unattended on the word of a key file that is not as we left it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import msgspec
import pytest

from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.deletion.purge import OutcomeState, PurgeOutcome
from core.services import outside
from core.storage.key_file import KeyFile, read_key_file, write_key_file
from tests.core.deletion.household import House, password, set_countdown
from tests.fakes.keyring import FakeKeyring

DAY = 86_400


def schedule(house: House) -> None:
    """Schedule Jonas for in seven days."""
    session = house.unlock("Jonas")
    with password("Jonas") as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Jonas", gate=without_copy(), days=7)


def edit(house: House, change: Callable[[KeyFile], KeyFile]) -> None:
    """Change Jonas' key file as somebody without the key of the installation can."""
    path = house.folder("Jonas") / "profile.keys"
    write_key_file(path, change(read_key_file(path)))


def run_down(house: House) -> tuple[PurgeOutcome, ...]:
    """Let the seven days and the day on the screen pass."""
    house.clock.advance(7 * DAY * 1000)
    lifecycle.purge_due(house.app, card_visible=True)
    set_countdown(house.app, house.id("Jonas"), left=0, held=900)
    house.wait(900, step=900)
    return lifecycle.purge_due(house.app, card_visible=True)


def nothing(now: KeyFile) -> KeyFile:
    """Change nothing; the page is still one that we did not write."""
    return now


def colour(now: KeyFile) -> KeyFile:
    """Change the card."""
    return dataclasses.replace(now, card=dataclasses.replace(now.card, colour="red"))


def hurry(now: KeyFile) -> KeyFile:
    """Say that the wait is nearly over."""
    assert now.life.countdown is not None
    soon = msgspec.structs.replace(now.life.countdown, seconds_left=60)
    return dataclasses.replace(now, life=msgspec.structs.replace(now.life, countdown=soon))


def test_a_key_file_of_this_installation_is_taken_at_its_word(house: House) -> None:
    schedule(house)
    (outcome,) = run_down(house)
    assert outcome.state is OutcomeState.PURGED


@pytest.mark.parametrize("change", [nothing, colour, hurry])
def test_one_that_somebody_wrote_asks(house: House, change: Callable[[KeyFile], KeyFile]) -> None:
    schedule(house)
    folder = house.folder("Jonas")
    edit(house, change)
    (outcome,) = run_down(house)
    assert outcome.state is OutcomeState.ASKS
    assert folder.exists()
    done = lifecycle.confirm_purge(house.app, profile=house.id("Jonas"), typed_name="Jonas")
    assert done.state is OutcomeState.PURGED


def test_one_from_another_computer_asks(house: House) -> None:
    schedule(house)
    house.keyring = FakeKeyring()
    house.reopen()
    (outcome,) = run_down(house)
    assert outcome.state is OutcomeState.ASKS
    assert house.folder("Jonas").exists()


def test_a_time_with_the_keyring_locked_ends_in_a_question(house: House) -> None:
    schedule(house)
    house.keyring.locked = True
    house.reopen()
    (outcome,) = run_down(house)
    assert outcome.state is OutcomeState.ASKS
    house.keyring.locked = False
    house.reopen()
    (outcome,) = lifecycle.purge_due(house.app, card_visible=True)
    assert outcome.state is OutcomeState.ASKS, "nobody vouches for what was written meanwhile"
    assert house.folder("Jonas").exists()


def test_its_owner_makes_it_ours_again(house: House) -> None:
    schedule(house)
    edit(house, nothing)
    with password("Jonas") as secret:
        lifecycle.restore(house.app, profile=house.id("Jonas"), secret=secret)
    path = house.folder("Jonas") / "profile.keys"
    assert not outside.is_ours(house.app, read_key_file(path))
    house.unlock("Jonas").close()
    assert outside.is_ours(house.app, read_key_file(path))


def test_a_purge_leaves_no_anchor_in_the_keyring(house: House) -> None:
    session = house.unlock("Jonas")
    account = outside.anchor_account(session.profile)
    assert house.app.errands.finish(5)
    assert account in house.keyring.entries
    with password("Jonas") as secret:
        receipt = lifecycle.delete_now(
            session, secret=secret, typed_name="Jonas", gate=without_copy()
        )
    assert receipt.purged
    assert house.app.errands.finish(5)
    assert set(house.keyring.entries) == {outside.INSTALLATION}
