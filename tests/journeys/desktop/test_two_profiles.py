"""Two people share a computer: each has a profile, and neither can touch the other's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.vault.profile import ProfileId
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms, EmptyVaultPage
from ui.desktop.action_table import ActionId
from ui.desktop.dialogs.edit_card import EditCardDialog
from ui.desktop.screens.chooser.view import ChooserView, ProfileCard
from ui.desktop.screens.create_profile.view import CreateProfileView
from ui.desktop.screens.unlock.view import UnlockView

OTHER = "canary-7Qd2-must-not-be-seen cactus"


@pytest.fixture
def furnished() -> EmptyRooms:
    return EmptyRooms()


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path, furnished: EmptyRooms) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=furnished.rooms())
    yield window
    window.close()


def chooser(started: StartedWindow) -> ChooserView:
    page = started.page
    assert isinstance(page, ChooserView)
    return page


def card(started: StartedWindow, name: str) -> ProfileCard:
    (found,) = (c for c in chooser(started).cards if c.row.profile.name == name)
    return found


def read_folder(started: StartedWindow, profile: ProfileId) -> dict[str, bytes]:
    folder = started.app.paths.profile(profile).folder
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_second_profile_brings_the_chooser(started: StartedWindow, qtbot: QtBot) -> None:
    started.make_profile("Maria")
    assert isinstance(started.begin(), UnlockView), "nothing to choose between"
    started.make_profile("Work", password=OTHER)
    started.begin()
    assert {c.row.profile.name for c in chooser(started).cards} == {"Maria", "Work"}
    QTest.mouseClick(card(started, "Work"), Qt.MouseButton.LeftButton)
    page = started.page
    assert isinstance(page, UnlockView)
    QTest.keyClicks(page.secret.edit, MASTER)
    page.try_password()
    assert page.field.error == "That is not the master password for Work."


def test_switching_locks_the_first(
    started: StartedWindow, furnished: EmptyRooms, qtbot: QtBot
) -> None:
    maria, _ = started.make_profile("Maria")
    work, _ = started.make_profile("Work", password=OTHER)
    started.unlock(maria)
    session = started.vault.context.session
    started.desktop.actions[ActionId.SWITCH_PROFILE].trigger()
    assert not session.is_open
    assert started.desktop.navigator.vault is None
    assert started.window.windowTitle() == "Strongroom"
    QTest.mouseClick(card(started, "Work"), Qt.MouseButton.LeftButton)
    started.unlock(work, OTHER)
    assert started.vault.context.session.profile == work.id
    assert furnished.pages[-1].resumed == [None]


def test_another_profile_is_begun_out_of_an_open_one(started: StartedWindow, qtbot: QtBot) -> None:
    maria, _ = started.make_profile("Maria")
    started.unlock(maria)
    session = started.vault.context.session
    started.desktop.actions[ActionId.NEW_PROFILE].trigger()
    page = started.page
    assert isinstance(page, CreateProfileView)
    assert not session.is_open
    page.left.emit()
    assert isinstance(started.page, UnlockView)


def test_ctrl_n_among_the_profiles_begins_another(started: StartedWindow, qtbot: QtBot) -> None:
    for name in ("Anna", "Berta"):
        started.make_profile(name)
    started.begin()
    page = chooser(started)
    started.window.activateWindow()
    qtbot.waitUntil(page.cards[0].hasFocus)
    QTest.keyClick(page.cards[0], Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(started.page, CreateProfileView)


def test_what_one_does_changes_no_byte_of_the_other(started: StartedWindow, qtbot: QtBot) -> None:
    maria, _ = started.make_profile("Maria")
    work, _ = started.make_profile("Work", password=OTHER)
    before = read_folder(started, work.id)
    assert before
    started.unlock(maria)
    started.vault.owner.open_card()
    dialog = started.window.findChild(EditCardDialog)
    assert isinstance(dialog, EditCardDialog)
    dialog.card.name.setText("Work")
    dialog.save()
    assert "There is already a profile called Work" in dialog.card.name_field.error
    dialog.card.name.setText("Marie")
    dialog.save()
    assert started.window.windowTitle() == "Marie — Strongroom"
    started.desktop.navigator.lock()
    assert read_folder(started, work.id) == before


def test_the_chooser_is_walked_with_the_keyboard(started: StartedWindow, qtbot: QtBot) -> None:
    for name in ("Anna", "Berta", "Clara"):
        started.make_profile(name)
    started.begin()
    page = chooser(started)
    started.window.activateWindow()
    cards = page.cards
    page.arrive()
    qtbot.waitUntil(cards[0].hasFocus)
    QTest.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()
    letter = cards[2].row.profile.name[0]
    QTest.keyClicks(cards[1], letter.lower())
    assert cards[2].hasFocus()
    QTest.keyClick(cards[2], Qt.Key.Key_Return)
    opened = started.page
    assert isinstance(opened, UnlockView)


def test_deleting_from_the_chooser_asks_for_the_password_first(
    started: StartedWindow, furnished: EmptyRooms, qtbot: QtBot
) -> None:
    maria, _ = started.make_profile("Maria")
    started.make_profile("Work", password=OTHER)
    started.begin()
    QTest.keyClick(card(started, "Maria"), Qt.Key.Key_Delete)
    page = started.page
    assert isinstance(page, UnlockView)
    assert page.note.text() == "Unlock to delete this profile."
    assert not furnished.doomed
    QTest.keyClicks(page.secret.edit, MASTER)
    page.try_password()
    assert isinstance(started.page, EmptyVaultPage)
    (doomed,) = furnished.doomed
    assert doomed.profile.id == maria.id
    assert doomed.vault is not None


def test_a_forgotten_password_leads_to_the_wizard_without_a_vault(
    started: StartedWindow, furnished: EmptyRooms, qtbot: QtBot
) -> None:
    started.make_profile("Maria")
    started.make_profile("Work", password=OTHER)
    started.begin()
    QTest.keyClick(card(started, "Maria"), Qt.Key.Key_Delete)
    page = started.page
    assert isinstance(page, UnlockView)
    QTest.mouseClick(page.forgotten, Qt.MouseButton.LeftButton)
    (doomed,) = furnished.doomed
    assert doomed.vault is None


def test_a_new_profile_from_the_chooser(started: StartedWindow, qtbot: QtBot) -> None:
    started.make_profile("Maria")
    started.make_profile("Work")
    started.begin()
    QTest.mouseClick(chooser(started).create_button, Qt.MouseButton.LeftButton)
    page = started.page
    assert isinstance(page, CreateProfileView)
    page.go_back()
    assert isinstance(started.page, ChooserView)


def test_a_damaged_profile_is_shown_and_harms_nothing(started: StartedWindow) -> None:
    maria, _ = started.make_profile("Maria")
    work, _ = started.make_profile("Work")
    path = started.app.paths.profile(work.id).key_file
    path.write_bytes(bytes(len(path.read_bytes())))
    started.begin()
    names = [c.accessibleName() for c in chooser(started).cards]
    assert any("This profile needs repair" in name for name in names)
    broken = next(c for c in chooser(started).cards if c.row.profile.id == work.id)
    QTest.mouseClick(broken, Qt.MouseButton.LeftButton)
    assert chooser(started).banner.isVisible()
    assert (
        str(path) in chooser(started).banner.text() or "damaged" in chooser(started).banner.text()
    )
    started.unlock(maria)
    assert isinstance(started.page, EmptyVaultPage)
