"""The page of backups and the way back to one, driven as a person drives them."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from core.services import backups, items, profiles
from core.services.contents import vault_digest
from core.storage.key_page import PAGE
from core.vault.profile import Profile
from core.vault.secret import Secret
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.doomed import add_item, delete_later_things
from tests.fakes.held_tasks import HeldTasks
from tests.fakes.rooms import rooms_without_vault
from ui.desktop.action_table import ActionId
from ui.desktop.dialogs.not_as_left import NotAsLeftDialog
from ui.desktop.screens.backups.bring_back import BringBackDialog
from ui.desktop.screens.backups.restore_dialog import RestoreBackupDialog
from ui.desktop.screens.backups.view import BackupsDialog
from ui.desktop.screens.chooser.view import ChooserView
from ui.desktop.screens.unlock.view import UnlockView

OTHER = f"{MASTER} again"


@pytest.fixture
def opened(started: StartedWindow) -> Profile:
    """Return a profile with two items, open in the window."""
    profile, _ = started.make_profile()
    started.unlock(profile)
    for title in ("One", "Two"):
        add_item(started, title)
    return profile


def page(started: StartedWindow) -> BackupsDialog:
    """Open the page of backups from the menu."""
    started.desktop.actions[ActionId.BACKUPS].trigger()
    return find(BackupsDialog)


T = TypeVar("T", bound=QDialog)


def find(kind: type[T]) -> T:
    """Return the dialog of a kind that is on the screen."""
    (found,) = (
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, kind) and widget.isVisible()
    )
    return found


def titles(started: StartedWindow) -> list[str]:
    """Return the titles of the open vault."""
    found = items.list_summaries(started.vault.context.session)
    return sorted(summary.title for summary in found)


def change_things(started: StartedWindow) -> None:
    """Rename one item and add another."""
    session = started.vault.context.session
    (one,) = (s for s in items.list_summaries(session) if s.title == "One")
    item = items.read_item(session, item=one.id)
    draft = msgspec.structs.replace(item.draft(), title="Renamed")
    items.edit_item(session, item=one.id, seen_revision=item.revision, draft=draft)
    add_item(started, "Three")


def restore(started: StartedWindow) -> RestoreBackupDialog:
    """Ask for the way back to the newest backup."""
    find(BackupsDialog).lines[0].restore.click()
    return find(RestoreBackupDialog)


def test_made_by_hand_and_listed(started: StartedWindow, opened: Profile) -> None:
    dialog = page(started)
    assert dialog.lines == []
    assert dialog.newest.text().startswith("No backup yet")
    dialog.now.click()
    assert len(dialog.lines) == 1
    assert "2 items" in dialog.newest.text()
    assert not dialog.now.is_busy
    assert dialog.lines[0].restore.accessibleName().startswith("Restore the backup of")
    dialog.close_button.click()


@pytest.mark.usefixtures("qtbot")
def test_nothing_is_said_of_backups_before_they_are_read(tmp_path: Path) -> None:
    tasks = HeldTasks()
    window = start_window(tmp_path / "data", rooms=rooms_without_vault(), tasks=tasks)
    profile, _ = window.make_profile()
    window.unlock(profile)
    tasks.held = True
    dialog = page(window)
    asked = (dialog.card, dialog.automatic, dialog.only_here, dialog.choose, dialog.forget)
    assert not any(part.isVisible() for part in asked)
    assert not dialog.all.isVisible()
    tasks.work_off()
    assert dialog.automatic.isVisible()
    assert dialog.automatic.isChecked()
    assert dialog.only_here.isVisible()
    assert dialog.choose.isVisible()
    assert not dialog.forget.isVisible()
    dialog.close()
    window.close()


def test_backups_are_opened_and_compared_on_request(
    started: StartedWindow, opened: Profile
) -> None:
    dialog = page(started)
    assert dialog.all.isHidden()
    dialog.now.click()
    dialog.now.click()
    assert dialog.lines[0].verify.accessibleName().startswith("Verify the backup of")
    dialog.all.click()
    assert dialog.banner.text() == "2 backups opened and compared: whole."
    assert dialog.bar.accessibleName() == "Checking…"
    vault = dialog.lines[0].backup.path / "vault.db"
    content = bytearray(vault.read_bytes())
    for place in range(4096, len(content), 64):
        content[place] ^= 1
    vault.write_bytes(content)
    dialog.lines[0].verify.click()
    assert dialog.banner.text().startswith("Damaged, do not rely on it:")
    assert "damaged" in dialog.lines[0].told.whole_text()
    assert "whole" in dialog.lines[1].told.whole_text()
    dialog.now.click()
    assert dialog.bar.accessibleName() == "Backing up…"
    dialog.close_button.click()


def test_selected_items_come_back(started: StartedWindow, opened: Profile) -> None:
    page(started).now.click()
    change_things(started)
    asking = restore(started)
    assert asking.told.text() == "Compared with now: 1 only now, 1 not the same."
    assert asking.some.isChecked()
    asking.secret.edit.insert(MASTER)
    asking.act.click()
    assert asking.isVisible(), "nothing was selected"
    (box,) = asking.boxes.values()
    box.setChecked(True)
    asking.act.click()
    assert titles(started) == ["One", "Three", "Two"]


def test_everything_is_replaced_after_a_backup(started: StartedWindow, opened: Profile) -> None:
    page(started).now.click()
    change_things(started)
    asking = restore(started)
    asking.whole.setChecked(True)
    asking.act.click()
    assert asking.isVisible(), "the password is missing"
    asking.secret.edit.insert("not the password at all")
    asking.act.click()
    assert asking.isVisible()
    assert titles(started) == ["Renamed", "Three", "Two"]
    asking.secret.edit.clear()
    asking.secret.edit.insert(MASTER)
    asking.act.click()
    assert titles(started) == ["One", "Two"]
    assert len(find(BackupsDialog).lines) == 2


def test_a_whole_restore_is_undone(started: StartedWindow, opened: Profile) -> None:
    dialog = page(started)
    dialog.now.click()
    change_things(started)
    before = vault_digest(started.vault.context.session)
    asking = restore(started)
    asking.whole.setChecked(True)
    asking.secret.edit.insert(MASTER)
    asking.act.click()
    assert titles(started) == ["One", "Two"]
    assert dialog.banner.text().startswith("Everything is as in that backup.")
    assert dialog.banner.button.text() == "Undo restore…"
    dialog.banner.button.click()
    delete_later_things()
    undoing = find(RestoreBackupDialog)
    assert undoing.whole.isChecked(), "what was done whole is undone whole"
    undoing.act.click()
    assert undoing.isVisible(), "an open screen is nobody's leave to set a vault back"
    undoing.secret.edit.insert(MASTER)
    undoing.act.click()
    assert titles(started) == ["Renamed", "Three", "Two"]
    assert vault_digest(started.vault.context.session) == before
    dialog.now.click()
    assert not dialog.banner.isVisible(), "the next act has the last word"


def test_a_profile_of_its_own(started: StartedWindow, opened: Profile) -> None:
    page(started).now.click()
    change_things(started)
    asking = restore(started)
    asking.copy.setChecked(True)
    asking.secret.edit.insert(MASTER)
    asking.act.click()
    names = sorted(profile.name for profile in profiles.list_profiles(started.app))
    assert names[0] == "Maria"
    assert names[1].startswith("Maria (")
    assert titles(started) == ["Renamed", "Three", "Two"]


def test_one_from_before_a_change_of_password(started: StartedWindow, opened: Profile) -> None:
    page(started).now.click()
    session = started.vault.context.session
    with Secret.from_text(MASTER) as secret, Secret.from_text(OTHER) as new:
        profiles.change_password(session, secret=secret, new_secret=new)
    change_things(started)
    find(BackupsDialog).reload()
    find(BackupsDialog).lines[-1].restore.click()
    asking = find(RestoreBackupDialog)
    assert asking.act.text() == "Look inside"
    asking.secret.edit.insert(OTHER)
    asking.act.click()
    assert asking.told.text().startswith("Compared with now")
    asking.whole.setChecked(True)
    asking.secret.edit.clear()
    asking.secret.edit.insert(OTHER)
    asking.act.click()
    assert titles(started) == ["One", "Two"]


def test_automatic_and_second_folder(
    started: StartedWindow, opened: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.storage.file_systems.FileSystem.in_memory", False)
    folder = tmp_path / "stick"
    folder.mkdir()
    dialog, session = page(started), started.vault.context.session
    assert dialog.automatic.isChecked()
    dialog.automatic.click()
    assert not backups.is_automatic(session)
    started.prompts.files = [started.app.paths.data, folder]
    dialog.choose.click()
    assert dialog.banner.isVisible()
    assert backups.second_folder(session) is None
    dialog.choose.click()
    assert str(folder) in dialog.second.whole_text()
    dialog.now.click()
    assert len(dialog.lines) == 2
    assert not dialog.banner.isVisible()
    folder.rename(tmp_path / "pulled out")
    dialog.now.click()
    assert f"not in {folder} as well" in dialog.banner.text()
    (away,) = (line for line in dialog.lines if line.backup.elsewhere)
    assert away.told.whole_text().startswith("not connected · /"), "its password is not known now"
    dialog.forget.click()
    assert backups.second_folder(session) is None
    assert dialog.only_here.isVisible()


def test_no_promise_of_what_is_not_done(started: StartedWindow, opened: Profile) -> None:
    dialog = page(started)
    dialog.automatic.click()
    assert dialog.newest.text() == "No backup yet."


def test_nothing_of_it_stays_at_lock(started: StartedWindow, opened: Profile) -> None:
    page(started).now.click()
    restore(started)
    started.desktop.navigator.lock()
    delete_later_things()
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, BackupsDialog)]
    assert not any(widget.isVisible() for widget in shown)


def door(started: StartedWindow) -> UnlockView:
    """Return the page on which a profile is unlocked."""
    page = started.page
    assert isinstance(page, UnlockView)
    return page


def test_a_profile_that_does_not_open_comes_back(started: StartedWindow, opened: Profile) -> None:
    backups.create_backup(started.vault.context.session)
    started.desktop.navigator.leave_vault()
    started.app.paths.profile(opened.id).vault.write_bytes(b"nothing of ours" * 1000)
    delete_later_things()
    page = door(started)
    assert page.backup.isHidden()
    page.secret.edit.insert(MASTER)
    page.unlock.click()
    find(NotAsLeftDialog).reject()
    assert not page.backup.isHidden()
    page.backup.click()
    dialog = find(BringBackDialog)
    assert dialog.choice.count() == 1
    dialog.secret.edit.insert("not the password at all")
    dialog.act.click()
    assert dialog.isVisible()
    dialog.secret.edit.clear()
    dialog.secret.edit.insert(MASTER)
    dialog.act.click()
    delete_later_things()
    door(started).secret.edit.insert(MASTER)
    door(started).unlock.click()
    assert titles(started) == ["One", "Two"]


def test_the_card_of_a_damaged_profile_leads_to_its_backup(
    started: StartedWindow, opened: Profile
) -> None:
    backups.create_backup(started.vault.context.session)
    started.desktop.navigator.leave_vault()
    key_file = started.app.paths.profile(opened.id).key_file
    key_file.write_bytes(b"nothing of ours" * 1000)
    delete_later_things()
    started.desktop.navigator.entrance.show_start()
    chooser = started.page
    assert isinstance(chooser, ChooserView)
    (card,) = chooser.cards
    assert card.accessibleName().startswith(opened.name)
    assert card.action.accessibleName() == f"Repair {opened.name}"
    card.action.click()
    assert "restore the profile from a backup" in chooser.banner.text()
    assert not chooser.banner.text().startswith("/"), "the place comes after what is the matter"
    assert chooser.banner.button.hasFocus()
    chooser.banner.button.click()
    dialog = find(BringBackDialog)
    dialog.secret.edit.insert(MASTER)
    dialog.act.click()
    delete_later_things()
    door(started).secret.edit.insert(MASTER)
    door(started).unlock.click()
    assert titles(started) == ["One", "Two"]


def test_a_profile_that_is_whole_goes_back_to_a_backup_from_the_start_screen(
    started: StartedWindow, opened: Profile
) -> None:
    backups.create_backup(started.vault.context.session)
    add_item(started, "Three")
    started.make_profile("Jonas")
    started.desktop.navigator.leave_vault()
    delete_later_things()
    chooser = started.page
    assert isinstance(chooser, ChooserView)
    chooser.restore_button.click()
    dialog = find(BringBackDialog)
    assert dialog.choice.currentText().startswith(f"{opened.name} · "), "of whichever profile"
    dialog.reject()
    delete_later_things()
    (card,) = (c for c in chooser.cards if c.row.profile.id == opened.id)
    card.more.click()
    menu = chooser.findChild(QMenu)
    assert menu is not None
    next(act for act in menu.actions() if act.text() == "Restore from a backup…").trigger()
    menu.close()
    dialog = find(BringBackDialog)
    dialog.secret.edit.insert(MASTER)
    dialog.act.click()
    delete_later_things()
    started.unlock(opened)
    assert titles(started) == ["One", "Two"]


def test_what_a_newer_version_wrote_is_not_replaced_by_a_backup(
    started: StartedWindow, opened: Profile
) -> None:
    started.desktop.navigator.leave_vault()
    key_file = started.app.paths.profile(opened.id).key_file
    shutil.rmtree(key_file.parent / "backups", ignore_errors=True)
    head = bytearray(key_file.read_bytes()[: PAGE - 96])
    head[9] = 2
    newer = bytes(head) + hashlib.sha256(head).digest() + bytes(64)
    key_file.write_bytes(newer + bytes(PAGE) + newer)
    delete_later_things()
    started.desktop.navigator.entrance.show_start()
    chooser = started.page
    assert isinstance(chooser, ChooserView)
    (card,) = chooser.cards
    assert card.accessibleName().startswith(f"Unreadable profile, {opened.id.hex()[:8]}")
    card.action.click()
    assert "newer version" in chooser.banner.text()
    assert chooser.banner.button.isHidden()


def test_one_a_day_behind_the_list(
    started: StartedWindow, opened: Profile, clock: FakeClock
) -> None:
    assert backups.list_backups(started.vault.context.session) == ()
    for expected in (1, 1):
        started.desktop.navigator.leave_vault()
        delete_later_things()
        clock.advance(24 * 60 * 60 * 1000)
        started.unlock(opened)
        found = backups.list_backups(started.vault.context.session)
        assert len(found) == expected, "one, and no other while nothing changed"
