"""A person sets a PIN, comes back with it, mistypes it, and restarts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.vault.profile import Profile
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.keyring import FakeKeyring, NoKeyring
from tests.fakes.rooms import EmptyRooms
from ui.desktop.action_table import ActionId
from ui.desktop.dialogs.quick_unlock import QuickUnlockDialog
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.screens.unlock.view import UnlockView

PIN, WRONG = "739164", "739165"


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    use_cheap_kdf(monkeypatch)


@pytest.fixture
def keyring() -> FakeKeyring:
    return FakeKeyring(name="keyring.backends.SecretService")


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path, keyring: FakeKeyring) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=EmptyRooms().rooms(), keyring=keyring)
    yield window
    window.close()


@pytest.fixture
def profile(started: StartedWindow) -> Profile:
    profile, _ = started.make_profile("Maria", with_kit=True)
    started.unlock(profile)
    return profile


def settings(started: StartedWindow) -> SettingsView:
    started.desktop.actions[ActionId.SETTINGS].trigger()
    page = started.page
    assert isinstance(page, SettingsView)
    return page


def lock(started: StartedWindow) -> UnlockView:
    started.desktop.actions[ActionId.LOCK].trigger()
    return door(started)


def door(started: StartedWindow) -> UnlockView:
    page = started.page
    assert isinstance(page, UnlockView)
    return page


def pin_dialog(started: StartedWindow) -> QuickUnlockDialog:
    page = settings(started)
    QTest.mouseClick(page.own.get().pin.button, Qt.MouseButton.LeftButton)
    (dialog,) = (d for d in started.window.findChildren(QuickUnlockDialog) if d.isVisible())
    return dialog


def test_no_two_eyes_sound_alike(started: StartedWindow, profile: Profile) -> None:
    dialog = pin_dialog(started)
    eyes = [part.eye.accessibleName() for part in (dialog.secret, dialog.pin, dialog.again)]
    assert eyes == ["Reveal: Master password", "Reveal: PIN", "Reveal: PIN again"]
    dialog.reject()


def set_pin(started: StartedWindow, pin: str = PIN, *, across: bool = False) -> QuickUnlockDialog:
    dialog = pin_dialog(started)
    dialog.across.setChecked(across)
    QTest.keyClicks(dialog.secret.edit, MASTER)
    QTest.keyClick(dialog.secret.edit, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.pin.edit, pin)
    QTest.keyClicks(dialog.again.edit, pin)
    QTest.keyClick(dialog.again.edit, Qt.Key.Key_Return)
    return dialog


def type_pin(page: UnlockView, pin: str) -> None:
    page.pin.pin.clear()
    QTest.keyClicks(page.pin.pin.edit, pin)
    QTest.keyClick(page.pin.pin.edit, Qt.Key.Key_Return)


def test_a_pin_opens_what_was_locked(started: StartedWindow, profile: Profile) -> None:
    assert not set_pin(started).isVisible()
    page = lock(started)
    assert page.pin.isVisible()
    assert not page.secret.isVisible()
    assert page.window().focusWidget() is page.pin.pin.edit
    type_pin(page, PIN)
    assert started.vault.context.session.profile == profile.id


def test_three_wrong_ones_lead_to_the_master_password(
    started: StartedWindow, profile: Profile
) -> None:
    set_pin(started)
    page = lock(started)
    type_pin(page, "")
    assert page.pin.field.error == "Enter your PIN."
    type_pin(page, WRONG)
    assert page.pin.field.error == "That is not the PIN for Maria. Tries left: 2."
    type_pin(page, WRONG)
    type_pin(page, WRONG)
    assert not page.pin.isVisible()
    assert not page.pin.use.isVisible()
    assert page.banner.text() == "That was not the PIN either. Use the master password."
    assert page.window().focusWidget() is page.secret.edit
    QTest.keyClicks(page.secret.edit, MASTER)
    QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)
    assert started.vault.context.session.is_open
    assert lock(started).pin.isVisible(), "the master password arms it again"


def test_who_comes_in_by_pin_is_told_of_wrong_passwords_once(
    started: StartedWindow, profile: Profile
) -> None:
    set_pin(started)
    page = lock(started)
    QTest.mouseClick(page.pin.password, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.secret.edit, "no such password")
    QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)
    QTest.mouseClick(page.pin.use, Qt.MouseButton.LeftButton)
    type_pin(page, PIN)
    toast = started.window.toasts.toast
    assert toast is not None
    assert toast.text() == "1 wrong attempt since you were last here."
    page = lock(started)
    QTest.mouseClick(page.pin.password, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.secret.edit, MASTER)
    QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)
    assert started.vault.context.session.is_open
    assert started.window.toasts.toast is None


def test_who_comes_in_is_told_of_wrong_pins_once_and_a_restart_changes_nothing(
    started: StartedWindow, profile: Profile, keyring: FakeKeyring, tmp_path: Path
) -> None:
    set_pin(started, across=True)
    page = lock(started)
    for _ in range(2):
        type_pin(page, WRONG)
    started.close()
    told = []
    for _ in range(2):
        started = start_window(tmp_path / "data", rooms=EmptyRooms().rooms(), keyring=keyring)
        started.begin()
        type_pin(door(started), PIN)
        toast = started.window.toasts.toast
        told.append(toast.text() if toast is not None else "")
        started.close()
    assert told == ["2 wrong attempts since you were last here.", ""]


def test_the_master_password_in_the_field_of_the_pin_costs_no_try(
    started: StartedWindow, profile: Profile
) -> None:
    set_pin(started)
    page = lock(started)
    for typed in (MASTER, "123", MASTER):
        type_pin(page, typed)
        assert "no try was used" in page.pin.field.error
        assert page.pin.password.text() in page.pin.field.error
    assert page.window().focusWidget() is page.pin.pin.edit
    type_pin(page, WRONG)
    assert page.pin.field.error == "That is not the PIN for Maria. Tries left: 2."
    type_pin(page, PIN)
    assert started.vault.context.session.is_open


def test_the_master_password_is_always_there(started: StartedWindow, profile: Profile) -> None:
    set_pin(started)
    page = lock(started)
    QTest.mouseClick(page.pin.password, Qt.MouseButton.LeftButton)
    assert page.secret.isVisible()
    assert not page.pin.isVisible()
    QTest.mouseClick(page.pin.use, Qt.MouseButton.LeftButton)
    assert page.pin.isVisible()


def test_what_cannot_be_a_pin_is_refused_beside_its_field(
    started: StartedWindow, profile: Profile
) -> None:
    dialog = set_pin(started, "1234")
    assert dialog.pin_field.error == "Too easy to guess: it is a sequence. Choose another PIN."
    dialog.pin.clear()
    QTest.keyClicks(dialog.pin.edit, PIN)
    dialog.use()
    assert dialog.again_field.error == "These do not match yet."
    dialog.again.clear()
    QTest.keyClicks(dialog.again.edit, PIN)
    dialog.secret.clear()
    dialog.use()
    assert dialog.secret_field.error == "Enter your master password."
    QTest.keyClicks(dialog.secret.edit, PIN)
    dialog.use()
    assert dialog.secret_field.error.startswith("That is not the master password for Maria.")
    dialog.reject()
    assert not lock(started).pin.isVisible()


def test_after_a_restart_it_opens_only_where_that_was_asked_for(
    started: StartedWindow, profile: Profile, keyring: FakeKeyring, tmp_path: Path
) -> None:
    for across in (False, True):
        set_pin(started, across=across)
        lock(started)
        started.close()
        started = start_window(tmp_path / "data", rooms=EmptyRooms().rooms(), keyring=keyring)
        started.begin()
        page = door(started)
        assert page.pin.isVisible() is across
        if across:
            type_pin(page, MASTER)
            assert "no try was used" in page.pin.field.error
            type_pin(page, PIN)
            assert started.vault.context.session.profile == profile.id
        else:
            started.unlock(profile)
    started.close()


def test_it_says_what_it_costs_and_is_turned_off(
    started: StartedWindow, profile: Profile, keyring: FakeKeyring
) -> None:
    dialog = set_pin(started, across=True)
    assert not dialog.isVisible()
    page = started.page
    assert isinstance(page, SettingsView)
    assert "guess it" in page.own.get().pin.consequence.text()
    assert len(keyring.opening_entries()) == 1
    dialog = pin_dialog(started)
    assert dialog.across.isChecked()
    assert "try every PIN" in dialog.cost.text()
    QTest.mouseClick(dialog.off, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    page = started.page
    assert isinstance(page, SettingsView)
    assert (
        page.own.get().pin.consequence.text() == "Off. Only the master password opens this profile."
    )
    assert not keyring.opening_entries()
    assert not lock(started).pin.isVisible()


def test_without_a_keyring_only_the_short_reach_is_offered(
    started: StartedWindow, profile: Profile
) -> None:
    started.app.keyring = NoKeyring()
    dialog = pin_dialog(started)
    assert not dialog.across.isEnabled()
    assert dialog.cost.text() == ("That would need a keyring, and this computer has none to use.")
    dialog.reject()
    page = settings(started)
    assert not page.own.get().binding.button.isEnabled()


@pytest.mark.parametrize("opens", [True, False], ids=["unlocked", "declined"])
def test_a_locked_keyring_is_asked_for_only_once_somebody_wants_the_pin(
    started: StartedWindow, profile: Profile, keyring: FakeKeyring, tmp_path: Path, *, opens: bool
) -> None:
    set_pin(started, across=True)
    lock(started)
    started.close()
    keyring.locked, keyring.opens_when_asked = True, opens
    started = start_window(tmp_path / "data", rooms=EmptyRooms().rooms(), keyring=keyring)
    started.begin()
    page = door(started)
    assert not page.pin.isVisible()
    assert keyring.questions < 1
    QTest.mouseClick(page.pin.use, Qt.MouseButton.LeftButton)
    assert keyring.questions == 1
    assert page.pin.isVisible() is opens
    if opens:
        type_pin(page, PIN)
    else:
        said = "The keyring of the operating system is locked. Unlock it, then try again."
        assert page.banner.text() == said
        assert page.pin.use.isVisible()
        started.unlock(profile)
        assert keyring.questions == 1, "who types the master password is asked nothing"
    assert started.vault.context.session.profile == profile.id
    started.close()


def test_a_keyring_that_lost_the_pin_offers_it_no_more(
    started: StartedWindow, profile: Profile, keyring: FakeKeyring, tmp_path: Path
) -> None:
    set_pin(started, across=True)
    lock(started)
    started.close()
    keyring.locked = keyring.opens_when_asked = True
    keyring.entries.clear()
    started = start_window(tmp_path / "data", rooms=EmptyRooms().rooms(), keyring=keyring)
    started.begin()
    page = door(started)
    QTest.mouseClick(page.pin.use, Qt.MouseButton.LeftButton)
    assert page.banner.text() == "The PIN does not open this now. Use the master password."
    assert not page.pin.use.isVisible()
    assert page.window().focusWidget() is page.secret.edit
    started.close()
