"""A person locks, is refused, comes back, forgets their password and is let in by their kit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.services import attempts, backups, cards, folders, profiles
from core.vault.changes import Changes
from core.vault.profile import Profile
from core.vault.secret import Secret
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms, EmptyVaultPage
from ui.desktop.action_table import ActionId
from ui.desktop.dialogs.change_password import ChangePasswordDialog
from ui.desktop.dialogs.new_kit import NewKitDialog
from ui.desktop.item_models.filters import of_folder
from ui.desktop.screens.activity.view import ActivityDialog
from ui.desktop.screens.recover.view import RecoverView
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.screens.vault.view import VaultView
from ui.desktop.tasks import ThreadTasks

OTHER = "canary-7Qd2-must-not-be-seen cactus"


@pytest.fixture
def furnished() -> EmptyRooms:
    return EmptyRooms()


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path, furnished: EmptyRooms) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=furnished.rooms())
    yield window
    window.close()


def door(started: StartedWindow) -> UnlockView:
    page = started.page
    assert isinstance(page, UnlockView)
    return page


def type_password(page: UnlockView, qtbot: QtBot, password: str) -> None:
    QTest.keyClicks(page.secret.edit, password)
    QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)


def open_dialog(started: StartedWindow) -> QDialog:
    (dialog,) = (d for d in started.window.findChildren(QDialog) if d.isVisible())
    return dialog


def opens(started: StartedWindow, profile: Profile, password: str) -> bool:
    from core.errors import WrongPasswordError

    with Secret.from_text(password) as secret:
        try:
            profiles.unlock(started.app, profile=profile.id, secret=secret).close()
        except WrongPasswordError:
            return False
    return True


def test_one_profile_is_unlocked_by_typing_and_return(started: StartedWindow, qtbot: QtBot) -> None:
    started.make_profile("Maria")
    started.begin()
    type_password(door(started), qtbot, MASTER)
    assert isinstance(started.page, EmptyVaultPage)
    assert started.desktop.actions[ActionId.LOCK].isEnabled()


def test_a_wrong_password_is_told_plainly(started: StartedWindow, qtbot: QtBot) -> None:
    started.make_profile("Maria")
    started.begin()
    page = door(started)
    height = page.field.height()
    type_password(page, qtbot, "no such password")
    assert page.field.error == "That is not the master password for Maria."
    assert page.field.height() == height
    assert page.secret.edit.hasSelectedText()
    assert started.page is page
    type_password(page, qtbot, MASTER)
    assert isinstance(started.page, EmptyVaultPage)


def test_wrong_attempts_are_told_once_after_the_right_password(
    started: StartedWindow, qtbot: QtBot
) -> None:
    started.make_profile("Maria")
    started.begin()
    for _ in range(2):
        type_password(door(started), qtbot, "no such password")
    type_password(door(started), qtbot, MASTER)
    toast = started.desktop.window.toasts.toast
    assert toast is not None
    assert toast.text() == "2 wrong attempts since you were last here."
    toast.action.click()
    activity = open_dialog(started)
    assert isinstance(activity, ActivityDialog)
    lines = activity.list.model()
    cells = [str(lines.index(row, 1).data()) for row in range(lines.rowCount())]
    assert "A wrong master password was typed 2 times" in cells
    started.desktop.actions[ActionId.LOCK].trigger()
    type_password(door(started), qtbot, MASTER)
    assert started.desktop.window.toasts.toast is None


def test_an_empty_field_asks_for_the_password(started: StartedWindow, qtbot: QtBot) -> None:
    started.make_profile("Maria")
    started.begin()
    QTest.keyClick(door(started).secret.edit, Qt.Key.Key_Return)
    assert door(started).field.error == "Enter your master password."


def test_after_three_failures_the_kit_is_offered_and_from_the_fifth_one_waits(
    qtbot: QtBot, tmp_path: Path, furnished: EmptyRooms
) -> None:
    clock = FakeClock()
    started = start_window(tmp_path / "clock", rooms=furnished.rooms(), clock=clock)
    started.make_profile("Maria", with_kit=True)
    started.begin()
    page = door(started)
    for number in range(1, 6):
        type_password(page, qtbot, "no such password")
        assert page.banner.isVisible() is (number >= 3)
    assert not page.unlock.isEnabled()
    assert page.unlock.text() == "Try again in 2 s"
    type_password(page, qtbot, MASTER)
    assert started.page is page

    # Going away and coming back is no way around.
    page.switch.click()
    started.desktop.navigator.entrance.show_start()
    assert not door(started).unlock.isEnabled()
    clock.advance(2_000)
    qtbot.waitUntil(door(started).unlock.isEnabled)
    door(started).secret.edit.clear()
    type_password(door(started), qtbot, MASTER)
    assert isinstance(started.page, EmptyVaultPage)
    started.close()


def test_a_restart_does_not_shorten_the_wait(qtbot: QtBot, tmp_path: Path) -> None:
    started = start_window(tmp_path / "again", rooms=EmptyRooms().rooms())
    profile, _ = started.make_profile("Maria")
    for _ in range(9):
        attempts.note_failure(started.app, profile=profile.id)
    started.close()

    started = start_window(tmp_path / "again", rooms=EmptyRooms().rooms())
    started.begin()
    page = door(started)
    assert page.unlock.isEnabled(), "the page does not wait for a database"
    qtbot.waitUntil(lambda: not page.unlock.isEnabled())
    assert page.unlock.text().startswith("Try again in ")
    type_password(page, qtbot, MASTER)
    assert started.page is page
    started.close()

    # Whoever is quicker than the page is refused all the same.
    started = start_window(tmp_path / "again", rooms=EmptyRooms().rooms())
    started.begin()
    page = door(started)
    type_password(page, qtbot, MASTER)
    assert page.field.error.startswith("Too many wrong master passwords for Maria. Try again in ")
    started.close()


def test_caps_lock_is_noticed(started: StartedWindow, qtbot: QtBot) -> None:
    started.make_profile("Maria")
    started.begin()
    page = door(started)
    QTest.keyClick(page.secret.edit, Qt.Key.Key_A)
    assert "Caps Lock" not in page.field.editor.accessibleDescription()
    type_password(page, qtbot, "NO SUCH PASSWORD")
    assert page.field.error.endswith("Caps Lock is on.")


def test_locking_hides_forgets_and_comes_back_to_the_same_place(
    started: StartedWindow, furnished: EmptyRooms, qtbot: QtBot
) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    vault_page = furnished.pages[-1]
    session = vault_page.context.session
    vault_page.search.setText("Amazon")
    vault_page.context.clipboard.copy_secret("canary-7Qd2-must-not-be-seen", seconds=30)
    started.desktop.actions.set_text(ActionId.UNDO, "Undo moving Amazon")
    started.desktop.actions[ActionId.GENERATOR].trigger()
    assert open_dialog(started).windowTitle() == "generator"

    started.desktop.actions[ActionId.LOCK].trigger()

    assert vault_page.paused_while_visible is False, "hidden before anything else"
    assert vault_page.session_open_at_pause, "drafts can still be kept"
    assert not session.is_open
    assert QGuiApplication.clipboard().text() == ""
    assert started.window.windowTitle() == "Locked — Strongroom"
    assert not [d for d in started.window.findChildren(QDialog) if d.isVisible()]
    assert "Amazon" not in started.desktop.actions[ActionId.UNDO].text()
    for action in (ActionId.LOCK, ActionId.NEW_ITEM, ActionId.EXPORT, ActionId.DELETE_PROFILE):
        assert not started.desktop.actions[action].isEnabled()
    texts = [label.text() for label in started.window.findChildren(QLabel)]
    texts += [edit.text() for edit in started.window.findChildren(QLineEdit)]
    assert not [text for text in texts if "Amazon" in text]
    assert door(started).note.text().startswith("Locked ")

    type_password(door(started), qtbot, MASTER)
    assert furnished.pages[-1].resumed == ["the place"]


def test_idle_time_warns_and_then_locks(started: StartedWindow, qtbot: QtBot) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    auto_lock = started.desktop.navigator.auto_lock
    auto_lock.warned.emit(15)
    toast = started.window.toasts.toast
    assert toast is not None
    assert toast.text() == "Locking in 15 s"
    assert toast.action.text() == "Stay"
    auto_lock.stayed.emit()
    assert started.window.toasts.toast is None

    auto_lock.expired.emit(600)
    assert door(started).note.text().endswith("after 10 minutes")
    started.unlock(profile)
    auto_lock.expired.emit(60)
    assert door(started).note.text().endswith("after 1 minute")


def test_a_locked_screen_locks_the_profile(started: StartedWindow) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    started.desktop.system.take(False)
    assert isinstance(started.page, EmptyVaultPage)
    started.desktop.system.take(True)
    assert isinstance(started.page, UnlockView)
    started.desktop.system.take(True)
    assert isinstance(started.page, UnlockView)


def test_quitting_closes_the_session_and_the_clipboard(
    started: StartedWindow, furnished: EmptyRooms
) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    page = furnished.pages[-1]
    session = page.context.session
    page.context.clipboard.copy_secret("canary-7Qd2-must-not-be-seen", seconds=30)
    started.desktop.actions[ActionId.QUIT].trigger()
    assert not started.window.isVisible()
    assert page.session_open_at_pause
    assert not session.is_open
    assert QGuiApplication.clipboard().text() == ""


def test_a_change_of_password_says_which_backups_it_did_not_reach(started: StartedWindow) -> None:
    profile, _ = started.make_profile("Maria")
    made = backups.create_backup(started.unlock(profile).context.session)
    (made.path / "profile.keys").write_bytes(b"damaged")
    started.desktop.actions[ActionId.CHANGE_PASSWORD].trigger()
    dialog = open_dialog(started)
    assert isinstance(dialog, ChangePasswordDialog)
    QTest.keyClicks(dialog.current.edit, MASTER)
    dialog.new.password.set_text(OTHER)
    dialog.new.repeat.set_text(OTHER)
    dialog.change()
    toast = started.window.toasts.toast
    assert toast is not None
    assert "1 backup not reached" in toast.text()


def test_the_same_master_password_again_is_no_change(started: StartedWindow) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    started.desktop.actions[ActionId.CHANGE_PASSWORD].trigger()
    dialog = open_dialog(started)
    assert isinstance(dialog, ChangePasswordDialog)
    QTest.keyClicks(dialog.current.edit, MASTER)
    for typed in (dialog.new.password, dialog.new.repeat):
        QTest.keyClicks(typed.edit, MASTER)
    QTest.keyClick(dialog.new.repeat.edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.new.field.error == "This is the same as the current one. Choose another."
    assert dialog.focusWidget() is dialog.new.password.edit


def test_the_master_password_is_changed(started: StartedWindow, qtbot: QtBot) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    started.desktop.actions[ActionId.CHANGE_PASSWORD].trigger()
    dialog = open_dialog(started)
    assert isinstance(dialog, ChangePasswordDialog)
    QTest.keyClicks(dialog.current.edit, "no such password")
    dialog.new.password.set_text(OTHER)
    dialog.new.repeat.set_text(OTHER)
    dialog.change()
    assert dialog.current_field.error == "That is not the master password for Maria."
    dialog.current.clear()
    QTest.keyClicks(dialog.current.edit, MASTER)
    dialog.change()
    toast = started.window.toasts.toast
    assert toast is not None
    assert toast.text() == "The master password is changed."
    started.desktop.navigator.leave_vault()
    assert opens(started, profile, OTHER)
    assert not opens(started, profile, MASTER)


def open_recovery(started: StartedWindow) -> RecoverView:
    """Go from the door to where a recovery key is typed."""
    started.begin()
    QTest.mouseClick(door(started).recover, Qt.MouseButton.LeftButton)
    page = started.page
    assert isinstance(page, RecoverView)
    return page


def mistyped(key: str) -> str:
    return key[:-1] + ("0" if key[-1] != "0" else "1")


def test_a_mistyped_recovery_key_is_told_before_a_password_is_thought_up(
    started: StartedWindow,
) -> None:
    _, key = started.make_profile("Maria", with_kit=True)
    page = open_recovery(started)
    typed = mistyped(key)
    QTest.keyClicks(page.key, typed)
    QTest.keyClick(page.key, Qt.Key.Key_Tab)
    assert "typing mistake" in page.key_field.error
    page.key.setFocus()
    QTest.keyClick(page.key, Qt.Key.Key_Return)
    assert page.focusWidget() is page.key
    page.key.setText(key)
    assert not page.key_field.error
    QTest.keyClick(page.key, Qt.Key.Key_Return)
    assert page.focusWidget() is page.password.password.edit


def test_the_recovery_key_opens_and_sets_a_new_password(
    started: StartedWindow, qtbot: QtBot
) -> None:
    profile, key = started.make_profile("Maria", with_kit=True)
    page = open_recovery(started)
    wrong = mistyped(key)
    page.key.setText(wrong)
    page.recover()
    assert "typing mistake" in page.key_field.error
    page.key.setText(key.lower().replace("-", " "))
    page.password.password.set_text(OTHER)
    page.password.repeat.set_text(OTHER)
    page.recover()
    assert isinstance(started.page, EmptyVaultPage)
    started.desktop.navigator.leave_vault()
    assert opens(started, profile, OTHER)
    assert not opens(started, profile, MASTER)


def test_a_profile_without_a_kit_offers_no_recovery_key(started: StartedWindow) -> None:
    started.make_profile("Maria")
    started.begin()
    assert not door(started).recover.isVisible()


def test_a_new_kit_replaces_the_former(
    started: StartedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    started.desktop.actions[ActionId.RECOVERY_KIT].trigger()
    dialog = open_dialog(started)
    assert isinstance(dialog, NewKitDialog)
    assert not dialog.act.isEnabled()
    started.prompts.files.append(tmp_path / "kit.pdf")
    QTest.mouseClick(dialog.kit.save, Qt.MouseButton.LeftButton)
    QTest.keyClicks(dialog.secret.edit, MASTER)
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    assert cards.read_profile(started.app, profile=profile.id).has_kit


def test_unlocking_on_a_thread_can_be_cancelled(
    qtbot: QtBot, tmp_path: Path, furnished: EmptyRooms
) -> None:
    started = start_window(tmp_path / "threads", rooms=furnished.rooms(), tasks=ThreadTasks())
    started.make_profile("Maria")
    started.begin()
    page = door(started)
    type_password(page, qtbot, MASTER)
    assert page.unlock.is_busy
    assert not page.secret.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.unlock.is_busy)
    assert started.page is page
    type_password(page, qtbot, "")
    qtbot.waitUntil(lambda: started.desktop.navigator.vault is not None)
    started.close()


def test_the_window_and_its_folders_are_found_again_after_a_restart(
    qtbot: QtBot, tmp_path: Path
) -> None:
    started = start_window(tmp_path / "again")
    profile, _ = started.make_profile("Maria")
    started.window.resize(860, 610)
    vault = started.unlock(profile)
    bank = folders.add_folder(vault.context.session, name="Bank")
    inner = folders.add_folder(vault.context.session, name="Cards", parent=bank.folders[0])
    vault.context.events.changed.emit(Changes(folders=(*bank.folders, *inner.folders)))
    page = vault.page
    assert isinstance(page, VaultView)
    tree = page.panes.sidebar.filters
    tree.collapse(tree.entries.index_for(of_folder(bank.folders[0])))
    started.close()

    started = start_window(tmp_path / "again")
    assert started.window.width() > 860
    page = started.unlock(profile).page
    assert isinstance(page, VaultView)
    assert (started.window.width(), started.window.height()) == (860, 610)
    tree = page.panes.sidebar.filters
    assert not tree.isExpanded(tree.entries.index_for(of_folder(bank.folders[0])))
    started.close()
