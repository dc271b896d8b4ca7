"""A person binds a profile to the computer, loses the keyring, and is let in by the kit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.passwords.pin import PinReach
from core.services import quick_unlock
from core.vault.profile import Profile
from core.vault.secret import Secret
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.keyring import FakeKeyring, NoKeyring
from tests.fakes.rooms import EmptyRooms
from ui.desktop.action_table import ActionId
from ui.desktop.dialogs.bind_computer import BindDialog, UnbindDialog
from ui.desktop.dialogs.new_kit import NewKitDialog
from ui.desktop.screens.recover.view import RecoverView
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.screens.unlock.view import UnlockView

OTHER = "canary-7Qd2-must-not-be-seen cactus"
BOUND = "Bound. Elsewhere, and where the keyring is lost, only the recovery key opens it."


@pytest.fixture(autouse=True)
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    use_cheap_kdf(monkeypatch)


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    keyring = FakeKeyring(name="keyring.backends.SecretService")
    window = start_window(tmp_path / "data", rooms=EmptyRooms().rooms(), keyring=keyring)
    yield window
    window.close()


@pytest.fixture
def made(started: StartedWindow) -> tuple[Profile, str]:
    """Return an open profile and its recovery key."""
    made = started.make_profile("Maria", with_kit=True)
    started.unlock(made[0])
    return made


def settings(started: StartedWindow) -> SettingsView:
    started.desktop.actions[ActionId.SETTINGS].trigger()
    page = started.page
    assert isinstance(page, SettingsView)
    return page


def open_dialog(started: StartedWindow) -> UnbindDialog:
    QTest.mouseClick(settings(started).own.get().binding.button, Qt.MouseButton.LeftButton)
    (dialog,) = (d for d in started.window.findChildren(UnbindDialog) if d.isVisible())
    return dialog


def bind(started: StartedWindow, key: str, password: str = MASTER) -> BindDialog:
    dialog = open_dialog(started)
    assert isinstance(dialog, BindDialog)
    QTest.keyClicks(dialog.secret.edit, password)
    QTest.keyClick(dialog.secret.edit, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.key, key)
    QTest.keyClick(dialog.key, Qt.Key.Key_Return)
    return dialog


def lock(started: StartedWindow) -> UnlockView:
    started.desktop.actions[ActionId.LOCK].trigger()
    page = started.page
    assert isinstance(page, UnlockView)
    return page


def type_password(page: UnlockView, password: str = MASTER) -> None:
    QTest.keyClicks(page.secret.edit, password)
    QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)


def test_binding_needs_what_opens_it_elsewhere(
    started: StartedWindow, made: tuple[Profile, str]
) -> None:
    _, key = made
    mistyped = ("2" if key[0] != "2" else "3") + key[1:]
    dialog = bind(started, mistyped)
    assert dialog.key_field.error.startswith("That is no recovery key")
    dialog.key.setText(key)
    dialog.secret.clear()
    dialog.go()
    assert dialog.secret_field.error == "Enter your master password."
    QTest.keyClicks(dialog.secret.edit, OTHER)
    dialog.go()
    assert dialog.secret_field.error.startswith("That is not the master password for Maria.")
    dialog.secret.clear()
    QTest.keyClicks(dialog.secret.edit, MASTER)
    dialog.go()
    assert not dialog.isVisible()
    page = started.page
    assert isinstance(page, SettingsView)
    assert page.own.get().binding.consequence.text() == BOUND
    type_password(lock(started))
    assert started.vault.context.session.is_open


def test_a_lost_keyring_leads_to_the_kit_and_a_new_binding(
    started: StartedWindow, made: tuple[Profile, str]
) -> None:
    profile, key = made
    bind(started, key)
    page = lock(started)
    kept, started.app.keyring = started.app.keyring, NoKeyring()
    type_password(page)
    assert page.unlock.text() == "Try again"
    assert page.banner.text().startswith("This computer’s key is missing")
    assert page.recover.isVisible()
    assert "delet" not in page.banner.text()
    # The keyring is unlocked again: the very same button goes on.
    started.app.keyring = kept
    QTest.mouseClick(page.unlock, Qt.MouseButton.LeftButton)
    assert started.vault.context.session.is_open
    page = lock(started)

    # It is gone for good, as after a new installation.
    started.app.keyring = FakeKeyring(name="keyring.backends.kwallet")
    QTest.mouseClick(page.recover, Qt.MouseButton.LeftButton)
    recovering = started.page
    assert isinstance(recovering, RecoverView)
    QTest.keyClicks(recovering.key, key)
    recovering.password.password.set_text(OTHER)
    recovering.password.repeat.set_text(OTHER)
    recovering.recover()
    assert started.vault.context.session.profile == profile.id
    assert settings(started).own.get().binding.consequence.text().startswith("Off.")
    assert not bind(started, key, OTHER).isVisible()
    type_password(lock(started), OTHER)
    assert started.vault.context.session.is_open


def test_it_is_taken_back(started: StartedWindow, made: tuple[Profile, str]) -> None:
    bind(started, made[1])
    dialog = open_dialog(started)
    assert not isinstance(dialog, BindDialog)
    QTest.keyClicks(dialog.secret.edit, MASTER)
    QTest.keyClick(dialog.secret.edit, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    page = lock(started)
    started.app.keyring = NoKeyring()
    type_password(page)
    assert started.vault.context.session.is_open


def test_without_a_kit_it_is_not_offered(started: StartedWindow) -> None:
    profile, _ = started.make_profile("Jonas")
    started.unlock(profile)
    page = settings(started)
    assert not page.own.get().binding.button.isEnabled()
    assert page.own.get().binding.consequence.text() == (
        "Off. Make a recovery kit first: it opens the profile elsewhere."
    )


def test_a_kit_just_made_offers_binding_at_once(started: StartedWindow, tmp_path: Path) -> None:
    profile, _ = started.make_profile("Jonas")
    started.unlock(profile)
    page = settings(started)
    QTest.mouseClick(page.own.get().new_kit, Qt.MouseButton.LeftButton)
    (dialog,) = (d for d in started.window.findChildren(NewKitDialog) if d.isVisible())
    started.prompts.files.append(tmp_path / "kit.pdf")
    QTest.mouseClick(dialog.kit.save, Qt.MouseButton.LeftButton)
    QTest.keyClicks(dialog.secret.edit, MASTER)
    QTest.keyClick(dialog.secret.edit, Qt.Key.Key_Return)
    assert page.own.get().binding.button.isEnabled()
    assert (
        page.own.get()
        .binding.consequence.text()
        .startswith("Off. The master password opens a copy")
    )


def test_a_pin_that_waits_for_the_master_password_is_said_to(
    started: StartedWindow, made: tuple[Profile, str]
) -> None:
    session = started.vault.context.session
    with Secret.from_text(MASTER) as secret, Secret.from_text("739164") as pin:
        quick_unlock.turn_on(session, secret=secret, pin=pin, reach=PinReach.UNTIL_QUIT)
    assert (
        settings(started)
        .own.get()
        .pin.consequence.text()
        .startswith("A PIN opens this profile until")
    )
    bind(started, made[1])
    page = started.page
    assert isinstance(page, SettingsView)
    waits = "The PIN opens this profile again once the master password did."
    assert page.own.get().pin.consequence.text() == waits
    type_password(lock(started))
    assert (
        settings(started)
        .own.get()
        .pin.consequence.text()
        .startswith("A PIN opens this profile until")
    )
