"""Binding to this computer: the password alone opens nothing elsewhere, the kit always does."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import App
from core.crypto.slots import SlotHeader, SlotType, read_header, type_of
from core.deletion import lifecycle
from core.errors import (
    CancelledError,
    DeviceSecretMissingError,
    NoKeyringError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from core.services import anchoring, binding, key_slots, profiles, recovery
from core.services.cards import read_profile
from core.services.device_secret import PURPOSE, Binding, account_of, read_binding
from core.session import Session
from core.storage.key_file import KeyFile, read_key_file
from core.storage.rotation import Rotation
from core.vault.profile import ProfileId
from core.vault.secret import Secret
from tests.core.services.vaults import (
    OTHER_PASSWORD,
    PASSWORD,
    Stopping,
    Template,
    add,
    secret,
    start,
    titles,
)
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.keyring import FakeKeyring, NoKeyring

GNOME, KDE = "keyring.backends.SecretService", "keyring.backends.kwallet"
KIT = bytes(range(20))


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive cheaply: the cost is tested elsewhere."""
    use_cheap_kdf(monkeypatch)


def kit(key: bytes = KIT) -> Secret:
    """Return a recovery key."""
    return Secret(bytearray(key))


@pytest.fixture
def keyring() -> FakeKeyring:
    """Return the keyring of this computer."""
    return FakeKeyring(name=GNOME)


@pytest.fixture
def app(keyring: FakeKeyring, tmp_path: Path) -> Iterator[App]:
    """Return the program on an empty data folder."""
    app = start(tmp_path / "data", clock=FakeClock(), seed=2)
    app.keyring = keyring
    yield app
    app.close()


@pytest.fixture
def session(app: App) -> Iterator[Session]:
    """Return Maria's vault, which has a kit and is bound."""
    from core.vault.profile import Card

    made = profiles.create_profile(
        app, card=Card(name="Maria"), secret=secret(PASSWORD), recovery_key=kit()
    )
    add(made, "One")
    binding.bind(made, secret=secret(PASSWORD), recovery_key=kit())
    yield made
    made.close()


def unlock(app: App, profile: ProfileId, password: str = PASSWORD) -> Session:
    """Open the profile with its master password."""
    return profiles.unlock(app, profile=profile, secret=secret(password))


def put_back(app: App, frame: Path, session: Session) -> None:
    """Have the profile's folder as it was at the moment of a kill, with nothing newer known."""
    folder = app.paths.profile(session.profile).folder
    shutil.rmtree(folder)
    shutil.copytree(frame, folder)
    anchoring.forget_anchor(app, profile=session.profile)
    assert app.errands.finish(5), "what is forgotten is forgotten in this keyring, not in the next"


def on_disk(session: Session) -> KeyFile:
    """Return the key file as it lies on disk."""
    return read_key_file(session.app.paths.profile(session.profile).key_file)


def test_a_bound_profile_opens_with_the_password_here(
    app: App, session: Session, keyring: FakeKeyring
) -> None:
    assert binding.is_bound(session)
    assert list(keyring.opening_entries()) == [account_of(PURPOSE, session.profile)]
    assert len(keyring.entries[account_of(PURPOSE, session.profile)]) == 32
    session.close()
    assert read_profile(app, profile=session.profile).is_bound
    again = unlock(app, session.profile)
    assert titles(again) == ["One"]
    again.close()
    with pytest.raises(WrongPasswordError):
        unlock(app, session.profile, OTHER_PASSWORD)


def test_elsewhere_it_does_not(app: App, session: Session) -> None:
    session.close()
    app.keyring = FakeKeyring(name=GNOME)
    with pytest.raises(DeviceSecretMissingError):
        unlock(app, session.profile)


def test_it_is_asked_only_for_what_it_holds(app: App, session: Session) -> None:
    session.close()
    app.keyring = other = FakeKeyring(name=KDE)
    with pytest.raises(DeviceSecretMissingError) as refused:
        unlock(app, session.profile)
    assert refused.value.keyring == "secret-service"
    assert other.asked_to_open == 0


def test_a_profile_that_is_not_bound_asks_no_keyring(app: App, session: Session) -> None:
    binding.unbind(session, secret=secret(PASSWORD))
    session.close()
    app.keyring = lost = NoKeyring()
    unlock(app, session.profile).close()
    assert lost.asked_to_open == 0


def test_binding_needs_the_kit(app: App, session: Session) -> None:
    before = session.key_file
    for wrong in (KIT[::-1], bytes(20)):
        with pytest.raises(WrongRecoveryKeyError):
            binding.bind(session, secret=secret(PASSWORD), recovery_key=kit(wrong))
    with pytest.raises(WrongPasswordError):
        binding.bind(session, secret=secret(OTHER_PASSWORD), recovery_key=kit())
    assert session.key_file == before == on_disk(session)


def test_without_a_kit_it_cannot_be_had(
    app: App, template: Template, tmp_path: Path, keyring: FakeKeyring
) -> None:
    from core.vault.profile import Card

    made = profiles.create_profile(app, card=Card(name="Jonas"), secret=secret(PASSWORD))
    with pytest.raises(WrongRecoveryKeyError):
        binding.bind(made, secret=secret(PASSWORD), recovery_key=kit())
    assert not keyring.opening_entries()
    assert not binding.is_bound(made)
    made.close()


def test_a_keyring_that_keeps_nothing_changes_nothing(app: App, session: Session) -> None:
    binding.unbind(session, secret=secret(PASSWORD))
    before = session.key_file
    app.keyring = FakeKeyring(locked=True)
    with pytest.raises(NoKeyringError):
        binding.bind(session, secret=secret(PASSWORD), recovery_key=kit())
    assert session.key_file == before == on_disk(session)
    session.close()
    unlock(app, session.profile).close()


def test_a_key_file_from_before_opens_nothing_new(
    app: App, session: Session, tmp_path: Path
) -> None:
    binding.unbind(session, secret=secret(PASSWORD))
    epoch = session.vault.keys.epoch
    thief = tmp_path / "stolen"
    shutil.copy(app.paths.profile(session.profile).key_file, thief)
    binding.bind(session, secret=secret(PASSWORD), recovery_key=kit())
    assert session.vault.keys.epoch == epoch + 1
    keys = key_slots.open_with_password(app, read_key_file(thief), secret(PASSWORD))
    assert [key.epoch for key in keys] == [epoch]


def test_a_key_file_copied_while_it_is_bound_opens_nothing_new_without_the_keyring(
    app: App, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    binding.unbind(session, secret=secret(PASSWORD))
    epoch, real, during = session.vault.keys.epoch, Rotation.run, []

    def run(self: Rotation) -> None:
        during.append(on_disk(session))
        real(self)

    with monkeypatch.context() as patch:
        patch.setattr(Rotation, "run", run)
        binding.bind(session, secret=secret(PASSWORD), recovery_key=kit())
    app.keyring = NoKeyring()
    keys = key_slots.try_proved(app, during[0], secret(PASSWORD))
    assert [key.epoch for key in keys] == [epoch]


def test_changes_of_password_and_kit_keep_it_bound(app: App, session: Session) -> None:
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    assert binding.is_bound(session)
    recovery.replace_kit(session, secret=secret(OTHER_PASSWORD), recovery_key=kit(KIT[::-1]))
    assert binding.is_bound(session)
    profiles.check_password(session, secret=secret(OTHER_PASSWORD))
    session.close()
    unlock(app, session.profile, OTHER_PASSWORD).close()
    app.keyring = NoKeyring()
    with pytest.raises(DeviceSecretMissingError):
        unlock(app, session.profile, OTHER_PASSWORD)


def test_the_kit_opens_it_without_the_keyring_and_it_is_bound_no_more(
    app: App, session: Session, keyring: FakeKeyring
) -> None:
    session.close()
    app.keyring = NoKeyring()
    again = profiles.recover(
        app, profile=session.profile, recovery_key=kit(), new_secret=secret(OTHER_PASSWORD)
    )
    assert titles(again) == ["One"]
    assert not binding.is_bound(again)
    again.close()
    unlock(app, session.profile, OTHER_PASSWORD).close()


def test_a_new_computer_enrols_a_new_secret(
    app: App, session: Session, keyring: FakeKeyring
) -> None:
    session.close()
    app.keyring = fresh = FakeKeyring(name=KDE)
    again = profiles.recover(
        app, profile=session.profile, recovery_key=kit(), new_secret=secret(OTHER_PASSWORD)
    )
    binding.bind(again, secret=secret(OTHER_PASSWORD), recovery_key=kit())
    again.close()
    account = account_of(PURPOSE, session.profile)
    assert fresh.entries[account] != keyring.entries[account]
    unlock(app, session.profile, OTHER_PASSWORD).close()


def test_unbinding_leaves_the_password_alone(
    app: App, session: Session, keyring: FakeKeyring
) -> None:
    epoch = session.vault.keys.epoch
    binding.unbind(session, secret=secret(PASSWORD))
    assert not binding.is_bound(session)
    assert session.vault.keys.epoch == epoch + 1
    session.close()
    assert not read_profile(app, profile=session.profile).is_bound
    # Backups from before still need it, and bound again it is the same one.
    kept = keyring.opening_entries()
    assert account_of(PURPOSE, session.profile) in kept
    app.keyring = NoKeyring()
    again = unlock(app, session.profile)
    app.keyring = keyring
    binding.bind(again, secret=secret(PASSWORD), recovery_key=kit())
    assert keyring.opening_entries() == kept
    again.close()


@pytest.mark.parametrize("at", [0, 1])
def test_a_cancelled_act_is_none(app: App, session: Session, at: int) -> None:
    with pytest.raises(CancelledError):
        binding.unbind(session, secret=secret(PASSWORD), progress=Stopping(at))
    assert binding.is_bound(session)
    binding.unbind(session, secret=secret(PASSWORD))
    with pytest.raises(CancelledError):
        binding.bind(session, secret=secret(PASSWORD), recovery_key=kit(), progress=Stopping(at))
    assert not binding.is_bound(session)
    assert titles(session) == ["One"]


@pytest.mark.parametrize("bound", [False, True])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_one_that_is_cut_off_happened_once_the_vault_is_sealed_anew(
    app: App, session: Session, monkeypatch: pytest.MonkeyPatch, *, bound: bool, moment: str
) -> None:
    if not bound:
        binding.unbind(session, secret=secret(PASSWORD))
    real, folder = Rotation.run, app.paths.profile(session.profile).folder
    frame = folder.parent.parent.parent / "frame"

    def run(self: Rotation) -> None:
        if moment == "after":
            real(self)
        shutil.copytree(folder, frame)
        if moment == "before":
            real(self)

    with monkeypatch.context() as patch:
        patch.setattr(Rotation, "run", run)
        if bound:
            binding.unbind(session, secret=secret(PASSWORD))
        else:
            binding.bind(session, secret=secret(PASSWORD), recovery_key=kit())
    session.close()
    put_back(app, frame, session)
    again = unlock(app, session.profile)
    assert binding.is_bound(again) is (bound if moment == "before" else not bound)
    assert titles(again) == ["One"]
    assert not key_slots.is_changing(again.key_file)
    again.close()
    with_kit = key_slots.open_with_recovery(on_disk(session), kit())
    assert len(with_kit) == 1, "what was half done is settled"


def test_a_recovery_that_is_cut_off_leaves_both_ways(
    app: App, session: Session, keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()
    folder = app.paths.profile(session.profile).folder
    frame, real = folder.parent.parent.parent / "frame", Rotation.run

    def run(self: Rotation) -> None:
        shutil.copytree(folder, frame)
        real(self)

    with monkeypatch.context() as patch:
        patch.setattr(Rotation, "run", run)
        profiles.recover(
            app, profile=session.profile, recovery_key=kit(), new_secret=secret(OTHER_PASSWORD)
        ).close()
    for password, lost in ((OTHER_PASSWORD, True), (PASSWORD, False), (OTHER_PASSWORD, False)):
        put_back(app, frame, session)
        app.keyring = NoKeyring() if lost else keyring
        again = unlock(app, session.profile, password)
        assert binding.is_bound(again) is (password == PASSWORD), "settled as it was opened"
        again.close()
        unlock(app, session.profile, password).close()


def test_scheduling_keeps_the_secret_and_restoring_needs_it(
    app: App, session: Session, keyring: FakeKeyring
) -> None:
    from core.deletion.export_gate import without_copy

    gate = without_copy()
    lifecycle.schedule(session, secret=secret(PASSWORD), typed_name="Maria", gate=gate, days=30)
    assert account_of(PURPOSE, session.profile) in keyring.entries
    app.keyring = NoKeyring()
    with pytest.raises(DeviceSecretMissingError):
        lifecycle.restore(app, profile=session.profile, secret=secret(PASSWORD))
    lifecycle.restore(app, profile=session.profile, recovery_key=kit())
    app.keyring = keyring
    unlock(app, session.profile).close()


def list_backup_slots(session: Session) -> list[bytes]:
    """Return the password slots of every backup."""
    files = session.app.paths.profile(session.profile).folder.glob("backups/*/profile.keys")
    slots = [slot for file in files for slot in read_key_file(file).slots]
    return [slot for slot in slots if type_of(slot) is SlotType.PASSWORD]


def test_backups_are_bound_and_freed_with_it(app: App, session: Session) -> None:
    slots = list_backup_slots(session)
    assert slots, "one is made before each rotation"
    assert all(read_header(slot).needs_device for slot in slots)
    files = app.paths.profile(session.profile).folder.glob("backups/*/profile.keys")
    for file in files:
        for key in key_slots.open_with_recovery(read_key_file(file), kit()):
            key.close()
    binding.unbind(session, secret=secret(PASSWORD))
    slots = list_backup_slots(session)
    assert len(slots) >= 2
    assert not any(read_header(slot).needs_device for slot in slots)


def test_the_device_secret_is_wiped_after_use(
    app: App, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bytearray] = []
    real = read_binding

    def note(app: App, header: SlotHeader, *, name: str) -> Binding:
        found = real(app, header, name=name)
        seen.append(found.device.material)
        return found

    monkeypatch.setattr(key_slots, "read_binding", note)
    profiles.check_password(session, secret=secret(PASSWORD))
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    session.close()
    unlock(app, session.profile, OTHER_PASSWORD).close()
    with pytest.raises(WrongPasswordError):
        unlock(app, session.profile, PASSWORD)
    assert len(seen) >= 4
    assert not any(map(any, seen))


def test_the_flags_tell_what_the_slot_needs(session: Session) -> None:
    header = read_header(on_disk(session).slots[0])
    assert (header.needs_device, header.place) == (True, 1)
