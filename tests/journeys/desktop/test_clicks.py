"""What people do most takes no more clicks and keys than we promise; typed text is not counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.services.cards import list_profiles
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from core.vault.profile import ProfileState
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.doomed import find_wizard, wait_for
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import CONTROL, SHIFT, VaultWindow
from tests.journeys.desktop.hand import Hand
from tests.source_tree import ROOT
from ui.desktop.item_models.filters import HEALTH
from ui.desktop.screens.deletion import confirm_page
from ui.desktop.screens.vault import item_actions
from ui.desktop.screens.vault.view import VaultView

Key = Qt.Key
CHROME = ROOT / "tests" / "fixtures" / "imports" / "chrome.csv"
SEED = "JBSWY3DPEHPK3PXP"


@pytest.fixture
def hand(qapp: QApplication) -> Hand:
    """Return the only thing that touches the window in these tests."""
    return Hand()


@pytest.fixture
def fresh(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    """Return the window as it is at the first start."""
    started = start_window(tmp_path / "data")
    with qtbot.waitActive(started.window):
        started.window.activateWindow()
    started.begin()
    yield started
    started.close()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def with_code(title: str) -> ItemDraft:
    code = FieldDraft(FieldType.OTP, SEED, FieldRole.ONE_TIME_CODE)
    return ItemDraft(ItemKind.LOGIN, title, (*login_draft(title).fields, code))


def test_from_the_first_start_to_a_profile_in_four_and_two_passwords(
    fresh: StartedWindow, hand: Hand
) -> None:
    hand.click("Create your profile")
    hand.write("Maria")
    hand.press(Key.Key_Return)
    hand.write(MASTER)
    hand.tab_to("Repeat the master password")
    hand.write(MASTER)
    hand.press(Key.Key_Return)
    hand.click("Skip for now")
    assert isinstance(fresh.page, VaultView)
    assert hand.taken() <= 4


def test_with_a_recovery_kit_two_more(fresh: StartedWindow, hand: Hand, tmp_path: Path) -> None:
    fresh.prompts.files.append(tmp_path / "kit.pdf")
    hand.click("Create your profile")
    hand.write("Maria")
    hand.press(Key.Key_Return)
    hand.click("Suggest a passphrase")
    hand.press(Key.Key_Return)
    skipping = 1
    assert hand.taken() + skipping <= 5, "a passphrase that nobody types takes one more"
    hand.click("Save as PDF for paper…")
    hand.click("Finish")
    assert isinstance(fresh.page, VaultView)
    assert hand.taken() + 1 - skipping <= 2, "Save in the dialog of the system is one, too"


def test_the_daily_loop(
    vault_window: VaultWindow, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One evening, because a window for each line would cost more than it proves."""
    # People are slower than a key that is held down.
    monkeypatch.setattr(item_actions, "HELD_KEY_MS", 0)
    vault_window.add(with_code("Amazon"))
    vault_window.add(login_draft("Zalando"))
    hand.look()
    lock_and_unlock(vault_window, hand)
    find_and_copy(vault_window, hand)
    new_logins(vault_window, hand)
    replace_what_is_reused(vault_window, hand)
    add_codes(vault_window, hand)
    delete_and_take_back(vault_window, hand)
    see_what_is_weak(vault_window, hand)


def is_open(window: VaultWindow) -> bool:
    return window.started.desktop.navigator.vault is not None


def lock_and_unlock(window: VaultWindow, hand: Hand) -> None:
    hand.press(Key.Key_L, CONTROL)
    assert not is_open(window)
    assert hand.taken() <= 1, "lock everything that can be seen"
    hand.write(MASTER)
    hand.press(Key.Key_Return)
    assert is_open(window)
    assert hand.taken() <= 1, "unlock"


def find_and_copy(window: VaultWindow, hand: Hand) -> None:
    hand.write("amaz")
    hand.press(Key.Key_C, CONTROL)
    assert clipboard() == PASSWORD
    assert hand.taken() <= 1, "find a login and copy its password"
    hand.press(Key.Key_T, CONTROL)
    assert clipboard().isdigit()
    assert hand.taken() <= 1, "copy a one-time code"
    window.started.desktop.clipboard.clear()
    hand.click("Clear search")
    hand.press(Key.Key_Down)
    hand.taken()
    hand.click_row(window.view.panes.list.view, window.rows().index("Amazon"))
    hand.click("Copy One-time code")
    assert clipboard().isdigit()
    assert hand.taken() <= 2, "with the mouse, from wherever one is"
    hand.click("Copy Password")
    assert clipboard() == PASSWORD
    assert hand.taken() <= 1, "copy the password of what is found"


def new_logins(window: VaultWindow, hand: Hand) -> None:
    hand.press(Key.Key_N, CONTROL)
    hand.write("Booking")
    hand.press(Key.Key_S, CONTROL)
    assert len(window.read("Booking").value(FieldRole.PASSWORD)) == 20
    assert hand.taken() <= 2, "a new login with a strong password"
    hand.choose("New item", "Login")
    hand.write("Comdirect")
    hand.click("Save")
    assert len(window.read("Comdirect").value(FieldRole.PASSWORD)) == 20
    assert hand.taken() <= 3, "with the mouse"


def replace_what_is_reused(window: VaultWindow, hand: Hand) -> None:
    window.select(window.read("Zalando").id)
    hand.click("Generate new")
    hand.click("Save")
    assert len(window.read("Zalando").value(FieldRole.PASSWORD)) == 20
    assert hand.taken() <= 2, "replace a password that is used twice"


def add_codes(window: VaultWindow, hand: Hand) -> None:
    hand.press(Key.Key_E, CONTROL)
    hand.tab_to("One-time code")
    hand.write(SEED)
    hand.press(Key.Key_S, CONTROL)
    assert window.read("Zalando").value(FieldRole.ONE_TIME_CODE) == SEED
    assert hand.taken() <= 3, "add a one-time code"
    window.select(window.read("Booking").id)
    hand.click("Edit")
    hand.tab_to("One-time code")
    hand.write(SEED)
    hand.click("Save")
    assert window.read("Booking").value(FieldRole.ONE_TIME_CODE) == SEED
    assert hand.taken() <= 2, "with the mouse"


def delete_and_take_back(window: VaultWindow, hand: Hand) -> None:
    before = window.rows()
    window.view.panes.list.focus_list()
    hand.press(Key.Key_Delete)
    assert "Booking" not in window.rows()
    hand.press(Key.Key_Z, CONTROL)
    assert window.rows() == before
    assert hand.taken() <= 2, "delete and take back"
    window.select(window.read("Booking").id)
    hand.click("Move to Trash")
    assert "Booking" not in window.rows()
    hand.click("Undo")
    assert window.rows() == before
    assert hand.taken() <= 2, "with the mouse"


def see_what_is_weak(window: VaultWindow, hand: Hand) -> None:
    hand.press(Key.Key_3, CONTROL)
    assert window.view.models.vault.filter == HEALTH
    assert hand.taken() <= 1, "see weak and reused passwords"


def test_in_from_a_browser_after_five_and_out_again_after_four_and_a_password(
    vault_window: VaultWindow, hand: Hand, tmp_path: Path
) -> None:
    copy = tmp_path / "Maria.strongroom"
    vault_window.started.prompts.files.extend((CHROME, copy))
    hand.press(Key.Key_I, CONTROL)
    hand.click("Choose file…")
    hand.click("Import 5 items")
    hand.click("Done")
    assert len(vault_window.rows()) == 5
    assert hand.taken() + 1 <= 5, "Open in the dialog of the system is one, too"
    hand.press(Key.Key_E, CONTROL | SHIFT)
    hand.tab_to("Master password")
    hand.write(MASTER)
    hand.press(Key.Key_Return)
    hand.click("Done")
    assert copy.stat().st_size > 0
    assert hand.taken() + 1 <= 4, "and so is Save"


def test_another_persons_profile_is_open_after_two_and_a_password(
    vault_window: VaultWindow, hand: Hand
) -> None:
    vault_window.started.make_profile("Jonas")
    session = vault_window.session
    hand.press(Key.Key_P, CONTROL | SHIFT)
    hand.press(Key.Key_Return)
    assert hand.taken() <= 2
    assert not session.is_open, "the other is locked"
    hand.write(MASTER)
    hand.press(Key.Key_Return)
    assert vault_window.started.window.windowTitle() == "Jonas — Strongroom"
    assert hand.taken() <= 1, "Enter belongs to the password"


def test_a_whole_profile_goes_by_eight_that_are_meant_and_comes_back_by_one(
    vault_window: VaultWindow, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confirm_page, "ARMING_MS", 1)
    hand.choose("Profile Maria", "Delete profile…")
    hand.click("Next")
    hand.click("No copy")
    hand.click("Next")
    hand.click("Next")
    hand.tab_to("Master password of Maria")
    hand.write(MASTER)
    hand.tab_to("Type “Maria” to confirm")
    hand.write("Maria")
    hand.click("I do not need a copy")
    assert wait_for(lambda: find_wizard().at.confirm.is_armed)
    hand.click("Schedule deletion of profile Maria, 0 items")
    app = vault_window.started.app
    assert [p.state for p in list_profiles(app)] == [ProfileState.SCHEDULED]
    assert hand.taken() <= 8
    hand.click("Undo")
    assert [p.state for p in list_profiles(app)] == [ProfileState.ACTIVE]
    assert hand.taken() <= 1
