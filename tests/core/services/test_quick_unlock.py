"""Quick unlock: a PIN for a while, three tries, and nothing of it in any file of ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.app import App, KdfPolicy
from core.crypto.kdf import FLOOR, KdfParams
from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.errors import (
    DiskFullError,
    FreshPasswordNeededError,
    NoKeyringError,
    PinUnavailableError,
    WeakPinError,
    WrongPasswordError,
    WrongPinError,
    WrongStateError,
)
from core.passwords.pin import PinReach
from core.services import (
    activity,
    armed_pins,
    attempts,
    binding,
    preferences,
    profiles,
    quick_unlock,
    recovery,
)
from core.services.armed_pins import PURPOSE
from core.services.contents import vault_digest
from core.services.device_secret import account_of
from core.services.pin_choice import Choice
from core.session import Session
from core.storage.registry import Registry
from core.vault.activity import facts_of
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.core.services.vaults import OTHER_PASSWORD, PASSWORD, add, secret, start, titles
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import derive_cheaply, use_cheap_kdf
from tests.fakes.keyring import FakeKeyring, NoKeyring

GNOME, KDE = "keyring.backends.SecretService", "keyring.backends.kwallet"
KIT = bytes(range(20))
PIN, WRONG = "canary-PIN-7391", "canary-PIN-7392"


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive cheaply: the cost is tested elsewhere."""
    use_cheap_kdf(monkeypatch)


@pytest.fixture
def keyring() -> FakeKeyring:
    """Return the keyring of this computer."""
    return FakeKeyring(name=GNOME)


class Computer:
    """One computer on which the program is started and ended."""

    def __init__(self, folder: Path, keyring: FakeKeyring) -> None:
        self._folder, self._keyring, self._starts = folder, keyring, 2
        self.app = self._start()

    def _start(self) -> App:
        self._starts += 1
        app = start(self._folder, clock=FakeClock(), seed=self._starts)
        app.keyring = self._keyring
        return app

    def restart(self) -> App:
        """End the program and start it again."""
        self.app.close()
        self.app = self._start()
        return self.app


@pytest.fixture
def computer(keyring: FakeKeyring, tmp_path: Path) -> Iterator[Computer]:
    """Return a computer with the program running."""
    computer = Computer(tmp_path / "data", keyring)
    yield computer
    computer.app.close()


@pytest.fixture
def profile(computer: Computer) -> ProfileId:
    """Return Maria's profile, closed, without a PIN."""
    session = profiles.create_profile(
        computer.app,
        card=Card(name="Maria"),
        secret=secret(PASSWORD),
        recovery_key=Secret(bytearray(KIT)),
    )
    add(session, "One")
    session.close()
    return session.profile


def unlock(app: App, profile: ProfileId) -> Session:
    """Open the profile with its master password."""
    return profiles.unlock(app, profile=profile, secret=secret(PASSWORD))


def by_pin(app: App, profile: ProfileId, pin: str = PIN) -> Session:
    """Open the profile with a PIN."""
    return quick_unlock.unlock(app, profile=profile, pin=secret(pin))


def turn_on(app: App, profile: ProfileId, reach: PinReach = PinReach.UNTIL_QUIT) -> None:
    """Have the PIN open the profile, and lock it."""
    session = unlock(app, profile)
    quick_unlock.turn_on(session, secret=secret(PASSWORD), pin=secret(PIN), reach=reach)
    assert quick_unlock.read_choice(session).reach is reach
    session.close()


def expect_unavailable(app: App, profile: ProfileId, pin: str = PIN) -> None:
    """Have the PIN open nothing, and the master password everything."""
    with pytest.raises(PinUnavailableError):
        by_pin(app, profile, pin)


def test_the_pin_opens_what_was_locked(computer: Computer, profile: ProfileId) -> None:
    turn_on(computer.app, profile)
    assert quick_unlock.tries_left(computer.app, profile=profile) == 3
    for expected in (["One"], ["One", "Two"]):
        session = by_pin(computer.app, profile)
        assert titles(session) == expected
        add(session, "Two")
        session.close()


def test_without_the_opt_in_there_is_none(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring
) -> None:
    unlock(computer.app, profile).close()
    expect_unavailable(computer.app, profile)
    assert quick_unlock.look_in_keyring(computer.app, profile=profile) == 0
    assert keyring.asked_to_open == 0, "who never asked for it is never asked to unlock a keyring"


def test_after_a_quit_the_master_password_arms_it_again(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring
) -> None:
    turn_on(computer.app, profile)
    app = computer.restart()
    assert quick_unlock.tries_left(app, profile=profile) == 0
    expect_unavailable(app, profile)
    unlock(app, profile).close()
    by_pin(app, profile).close()
    assert not keyring.opening_entries()


def test_three_wrong_pins_and_the_master_password_is_needed(
    computer: Computer, profile: ProfileId
) -> None:
    turn_on(computer.app, profile)
    for left in (2, 1, 0):
        with pytest.raises(WrongPinError) as refused:
            by_pin(computer.app, profile, WRONG)
        assert refused.value.tries_left == left
        assert quick_unlock.tries_left(computer.app, profile=profile) == left
    expect_unavailable(computer.app, profile)
    unlock(computer.app, profile).close()
    by_pin(computer.app, profile).close()


def test_a_right_pin_or_password_forgives_the_wrong_ones(
    computer: Computer, profile: ProfileId
) -> None:
    turn_on(computer.app, profile)
    for way in (by_pin, unlock):
        for _ in range(2):
            with pytest.raises(WrongPinError):
                by_pin(computer.app, profile, WRONG)
        way(computer.app, profile).close()
        assert quick_unlock.tries_left(computer.app, profile=profile) == 3


def facts(session: Session) -> list[tuple[str, dict[str, object]]]:
    """Return the lines of the profile's log, without those of before."""
    activity.write_waiting(session)
    return [(line.what, dict(facts_of(line))) for line in activity.list_lines(session)]


def test_wrong_pins_are_told_and_logged_at_the_next_unlock_even_after_a_restart(
    computer: Computer, profile: ProfileId
) -> None:
    turn_on(computer.app, profile)
    for _ in range(2):
        with pytest.raises(WrongPinError):
            by_pin(computer.app, profile, WRONG)
    session = unlock(computer.restart(), profile)
    assert session.wrong_attempts == 2
    assert facts(session)[-2:] == [
        ("wrong-pins", {"count": 2}),
        ("unlocked", {"way": "password"}),
    ]
    session.close()
    session = unlock(computer.app, profile)
    assert session.wrong_attempts == 0
    session.close()


def test_wrong_pins_are_told_to_who_comes_in_with_the_right_one(
    computer: Computer, profile: ProfileId
) -> None:
    turn_on(computer.app, profile)
    with pytest.raises(WrongPasswordError):
        profiles.unlock(computer.app, profile=profile, secret=secret(OTHER_PASSWORD))
    with pytest.raises(WrongPinError):
        by_pin(computer.app, profile, WRONG)
    session = by_pin(computer.app, profile)
    assert session.wrong_attempts == 2
    assert facts(session)[-3:] == [
        ("wrong-passwords", {"count": 1}),
        ("wrong-pins", {"count": 1}),
        ("unlocked", {"way": "pin"}),
    ]
    session.close()
    session = by_pin(computer.app, profile)
    assert session.wrong_attempts == 0
    session.close()


def test_what_was_told_at_a_pin_is_not_told_again_after_a_restart(
    computer: Computer, profile: ProfileId
) -> None:
    turn_on(computer.app, profile)
    for _ in range(2):
        with pytest.raises(WrongPasswordError):
            profiles.unlock(computer.app, profile=profile, secret=secret(OTHER_PASSWORD))
    session = by_pin(computer.app, profile)
    assert session.wrong_attempts == 2
    session.close()
    assert attempts.look(computer.restart(), profile=profile).failures == 2, "the wait goes on"
    with pytest.raises(WrongPasswordError):
        profiles.unlock(computer.app, profile=profile, secret=secret(OTHER_PASSWORD))
    session = unlock(computer.app, profile)
    assert session.wrong_attempts == 1
    session.close()


def test_a_full_disk_hides_no_wrong_pin(
    computer: Computer, profile: ProfileId, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_on(computer.app, profile)

    def full(*_: object) -> None:
        raise DiskFullError(path="registry.db", detail="No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Registry, "add_profile", full)
        with pytest.raises(WrongPinError):
            by_pin(computer.app, profile, WRONG)
    session = by_pin(computer.app, profile)
    assert session.wrong_attempts == 1
    session.close()


@pytest.mark.parametrize("reach", [PinReach.UNTIL_QUIT, PinReach.ACROSS_RESTARTS])
def test_it_is_turned_off(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring, reach: PinReach
) -> None:
    turn_on(computer.app, profile, reach)
    session = by_pin(computer.app, profile)
    quick_unlock.turn_off(session)
    assert quick_unlock.read_choice(session).reach is PinReach.OFF
    session.close()
    assert not keyring.opening_entries()
    expect_unavailable(computer.app, profile)
    unlock(computer.app, profile).close()
    expect_unavailable(computer.app, profile)


def change_password(session: Session) -> None:
    """Change the master password and change it back."""
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    profiles.change_password(session, secret=secret(OTHER_PASSWORD), new_secret=secret(PASSWORD))


def replace_kit(session: Session) -> None:
    """Make a new kit."""
    recovery.replace_kit(
        session, secret=secret(PASSWORD), recovery_key=Secret(bytearray(KIT[::-1]))
    )


def bind(session: Session) -> None:
    """Bind the profile to this computer."""
    binding.bind(session, secret=secret(PASSWORD), recovery_key=Secret(bytearray(KIT)))


@pytest.mark.parametrize("reach", [PinReach.UNTIL_QUIT, PinReach.ACROSS_RESTARTS])
@pytest.mark.parametrize("act", [change_password, replace_kit, bind])
def test_a_new_vault_key_ends_it_until_the_master_password_is_given(
    computer: Computer,
    profile: ProfileId,
    keyring: FakeKeyring,
    act: Callable[[Session], None],
    reach: PinReach,
) -> None:
    turn_on(computer.app, profile, reach)
    session = by_pin(computer.app, profile)
    act(session)
    session.close()
    assert account_of(PURPOSE, profile) not in keyring.entries
    expect_unavailable(computer.app, profile)
    unlock(computer.app, profile).close()
    by_pin(computer.app, profile).close()
    computer.restart()
    if reach is PinReach.UNTIL_QUIT:
        expect_unavailable(computer.app, profile)
    else:
        by_pin(computer.app, profile).close()


def test_a_recovery_ends_it(computer: Computer, profile: ProfileId, keyring: FakeKeyring) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    profiles.recover(
        computer.app,
        profile=profile,
        recovery_key=Secret(bytearray(KIT)),
        new_secret=secret(OTHER_PASSWORD),
    ).close()
    expect_unavailable(computer.app, profile)
    assert not keyring.opening_entries()


@pytest.mark.parametrize("reach", [PinReach.UNTIL_QUIT, PinReach.ACROSS_RESTARTS])
def test_scheduling_a_deletion_ends_it(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring, reach: PinReach
) -> None:
    app = computer.app
    turn_on(app, profile, reach)
    session = by_pin(app, profile)
    # Having been let in by a PIN does not make the PIN the master password.
    with pytest.raises(WrongPasswordError):
        lifecycle.schedule(
            session, secret=secret(PIN), typed_name="Maria", gate=without_copy(), days=30
        )
    scheduled = lifecycle.schedule(
        session, secret=secret(PASSWORD), typed_name="Maria", gate=without_copy(), days=30
    )
    assert not keyring.opening_entries()
    assert quick_unlock.tries_left(app, profile=profile) == 0
    with pytest.raises(WrongStateError):
        by_pin(app, profile)
    with pytest.raises(FreshPasswordNeededError):
        lifecycle.restore(app, profile=profile)
    assert scheduled.undo is not None
    lifecycle.undo_schedule(app, token=scheduled.undo)
    expect_unavailable(app, profile)
    unlock(app, profile).close()
    by_pin(app, profile).close()
    if reach is PinReach.ACROSS_RESTARTS:
        computer.restart()
        by_pin(computer.app, profile).close()


def test_deleting_ends_it_and_leaves_nothing(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring
) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    session = by_pin(computer.app, profile)
    lifecycle.delete_now(session, secret=secret(PASSWORD), typed_name="Maria", gate=without_copy())
    assert not keyring.opening_entries()
    assert not computer.app.pins


def test_the_master_password_is_needed_to_turn_it_on(
    computer: Computer, profile: ProfileId
) -> None:
    session = unlock(computer.app, profile)
    with pytest.raises(WrongPasswordError):
        quick_unlock.turn_on(
            session, secret=secret(PIN), pin=secret(PIN), reach=PinReach.UNTIL_QUIT
        )
    with pytest.raises(WeakPinError):
        quick_unlock.turn_on(
            session, secret=secret(PASSWORD), pin=secret("1234"), reach=PinReach.UNTIL_QUIT
        )
    with pytest.raises(WeakPinError):
        quick_unlock.turn_on(
            session, secret=secret(PASSWORD), pin=secret("7391"), reach=PinReach.ACROSS_RESTARTS
        )
    session.close()
    expect_unavailable(computer.app, profile)


# Across restarts.


def test_the_keyring_keeps_it_across_restarts(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring
) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    assert list(keyring.opening_entries()) == [account_of(PURPOSE, profile)]
    app = computer.restart()
    assert quick_unlock.look_in_keyring(app, profile=profile) == 3
    session = by_pin(app, profile)
    assert titles(session) == ["One"]
    assert quick_unlock.read_choice(session) == Choice(PinReach.ACROSS_RESTARTS, "secret-service")
    session.close()


def test_a_restart_gives_no_new_tries(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring
) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    for left in (2, 1, 0):
        with pytest.raises(WrongPinError) as refused:
            by_pin(computer.app, profile, WRONG)
        assert refused.value.tries_left == left
        computer.restart()
    expect_unavailable(computer.app, profile)
    assert not keyring.opening_entries()


def test_being_killed_while_it_is_tried_gives_none_either(
    computer: Computer, profile: ProfileId, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)

    class KilledError(BaseException):
        pass

    def killed(*_: object, **__: object) -> bytearray:
        raise KilledError

    for _ in range(3):
        with monkeypatch.context() as patch:
            patch.setattr("core.crypto.kdf.derive_argon2id", killed)
            with pytest.raises(KilledError):
                by_pin(computer.app, profile)
        computer.restart()
    expect_unavailable(computer.app, profile)


def test_what_was_read_before_the_tries_were_used_up_gives_none(
    computer: Computer, profile: ProfileId
) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    app = computer.restart()
    first, second = (quick_unlock.find_kept(app, profile=profile) for _ in range(2))
    assert quick_unlock.hold(app, profile=profile, armed=first) == 3
    for _ in range(3):
        with pytest.raises(WrongPinError):
            by_pin(app, profile, WRONG)
    assert quick_unlock.hold(app, profile=profile, armed=second) == 0
    with pytest.raises(PinUnavailableError):
        by_pin(app, profile)


def test_where_failures_cannot_be_counted_nothing_is_tried(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring
) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    keyring.locked = True
    expect_unavailable(computer.app, profile)
    keyring.locked = False
    by_pin(computer.app, profile).close()


def test_without_a_keyring_it_cannot_be_turned_on(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring
) -> None:
    session = unlock(computer.app, profile)
    for other in (NoKeyring(), FakeKeyring(locked=True)):
        computer.app.keyring = other
        with pytest.raises(NoKeyringError):
            quick_unlock.turn_on(
                session, secret=secret(PASSWORD), pin=secret(PIN), reach=PinReach.ACROSS_RESTARTS
            )
        assert quick_unlock.read_choice(session).reach is PinReach.OFF
        assert session.key_file.life.pin_place is None
    session.close()
    expect_unavailable(computer.app, profile)


def test_a_lost_keyring_leaves_the_password_and_a_pin_until_quit(
    computer: Computer, profile: ProfileId
) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    app = computer.restart()
    for lost in (NoKeyring(), FakeKeyring(locked=True), FakeKeyring(name=KDE)):
        app.pins.clear()
        app.keyring = lost
        expect_unavailable(app, profile)
        unlock(app, profile).close()
        by_pin(app, profile).close()
        assert not lost.opening_entries(), "it was put into another keyring; into no other unasked"


def test_an_entry_from_before_opens_nothing(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring
) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    old = keyring.opening_entries()
    session = unlock(computer.app, profile)
    keyring.locked = True
    change_password(session)
    keyring.locked = False
    session.close()
    keyring.entries.update(old)
    expect_unavailable(computer.app, profile)
    assert not keyring.opening_entries(), "what is stale is removed"
    keyring.entries.update(old)
    unlock(computer.app, profile).close()
    by_pin(computer.app, profile).close()


@pytest.mark.parametrize("entry", [b"", b"\x01" + bytes(218), b"x" * 219, bytes(300)])
def test_what_is_not_ours_is_no_pin(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring, entry: bytes
) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    app = computer.restart()
    keyring.entries[account_of(PURPOSE, profile)] = entry
    with pytest.raises((PinUnavailableError, WrongPinError)):
        by_pin(app, profile)
    app.pins.clear()
    unlock(app, profile).close()
    by_pin(app, profile).close()


def test_another_profiles_entry_is_no_pin(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring
) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    other = profiles.create_profile(
        computer.app, card=Card(name="Jonas"), secret=secret(OTHER_PASSWORD)
    )
    quick_unlock.turn_on(
        other, secret=secret(OTHER_PASSWORD), pin=secret(PIN), reach=PinReach.ACROSS_RESTARTS
    )
    other.close()
    computer.restart()
    mine, theirs = account_of(PURPOSE, profile), account_of(PURPOSE, other.profile)
    keyring.entries[theirs] = keyring.entries[mine]
    with pytest.raises(WrongPinError):
        by_pin(computer.app, other.profile)


# What it costs and what it leaves.


def test_a_pin_that_programs_can_guess_costs_as_much_as_a_password(
    computer: Computer, profile: ProfileId, monkeypatch: pytest.MonkeyPatch
) -> None:
    dear, paid = KdfParams(128 * 1024, 3, 4), []

    def note(password: bytearray, salt: bytes, **cost: int) -> bytearray:
        if bytes(password) == PIN.encode():
            paid.append(cost["memory_kib"])
        return derive_cheaply(password, salt, **cost)

    monkeypatch.setattr("core.crypto.kdf.derive_argon2id", note)
    computer.app.policy = KdfPolicy(dear)
    turn_on(computer.app, profile)
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    assert paid == [FLOOR.memory_kib, dear.memory_kib]
    unlock(computer.app, profile).close()
    assert len(paid) == 2, "arming it again costs no derivation"


def test_nothing_of_it_is_in_any_file(
    computer: Computer, profile: ProfileId, keyring: FakeKeyring, tmp_path: Path
) -> None:
    turn_on(computer.app, profile, PinReach.ACROSS_RESTARTS)
    entry = keyring.entries[account_of(PURPOSE, profile)]
    session = by_pin(computer.app, profile)
    kept = preferences.read_preference(session, name=armed_pins.PREFERENCE)
    assert kept is not None
    stretched = bytes.fromhex(kept.split(" ")[2])[-32:]
    session.close()
    parts = (PIN.encode(), stretched, entry[6:38], entry[-128:])
    for file in filter(Path.is_file, tmp_path.rglob("*")):
        content = file.read_bytes()
        for part in parts:
            assert part not in content
            assert part.hex().encode() not in content


def test_it_is_in_no_digest_and_so_in_no_archive(computer: Computer, profile: ProfileId) -> None:
    session = unlock(computer.app, profile)
    before = vault_digest(session)
    quick_unlock.turn_on(
        session, secret=secret(PASSWORD), pin=secret(PIN), reach=PinReach.UNTIL_QUIT
    )
    assert vault_digest(session) == before
    session.close()


def test_a_pin_that_could_not_be_noted_is_in_force_nowhere(
    computer: Computer,
    profile: ProfileId,
    keyring: FakeKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = unlock(computer.app, profile)

    def full(*_: object, **__: object) -> None:
        raise DiskFullError(path="vault.db", detail="No space left on device")

    monkeypatch.setattr(preferences, "set_preference", full)
    with pytest.raises(DiskFullError):
        quick_unlock.turn_on(
            session, secret=secret(PASSWORD), pin=secret(PIN), reach=PinReach.ACROSS_RESTARTS
        )
    session.close()
    assert not keyring.opening_entries()
    expect_unavailable(computer.app, profile)


def test_quitting_wipes_it(computer: Computer, profile: ProfileId) -> None:
    turn_on(computer.app, profile)
    armed = computer.app.pins[profile]
    device = armed._device.material
    assert any(device)
    computer.app.close()
    assert not any(device)
    assert not computer.app.pins


def test_every_key_is_wiped(
    computer: Computer, profile: ProfileId, monkeypatch: pytest.MonkeyPatch
) -> None:
    from core.crypto.keys import VaultKey

    made: list[bytearray] = []
    real = VaultKey.__init__

    def note(self: VaultKey, material: bytearray, epoch: int) -> None:
        made.append(material)
        real(self, material, epoch)  # type: ignore[arg-type]

    monkeypatch.setattr(VaultKey, "__init__", note)
    turn_on(computer.app, profile)
    by_pin(computer.app, profile).close()
    with pytest.raises(WrongPinError):
        by_pin(computer.app, profile, WRONG)
    unlock(computer.app, profile).close()
    assert len(made) >= 6
    assert not any(map(any, made))


@pytest.mark.parametrize("value", ["", "on", "a b c", "until-quit - 00", "for-ever - " + "00" * 60])
def test_a_choice_that_is_not_understood_is_none(
    computer: Computer, profile: ProfileId, value: str
) -> None:
    session = unlock(computer.app, profile)
    preferences.set_preference(session, name=armed_pins.PREFERENCE, value=value)
    assert quick_unlock.read_choice(session).reach is PinReach.OFF
    session.close()
    unlock(computer.app, profile).close()
    expect_unavailable(computer.app, profile)
