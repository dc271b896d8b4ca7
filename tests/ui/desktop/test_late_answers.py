"""A person goes on before an answer is there: to a lock, to another item, to another page."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from core.passwords.pin import PinReach
from core.services import drafts, quick_unlock
from core.vault.item import ItemKind
from core.vault.secret import Secret
from tests.fakes.desktop import MASTER, start_window
from tests.fakes.held_tasks import HeldTasks
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.action_table import ActionId
from ui.desktop.item_models.filters import TRASH
from ui.desktop.screens.export.view import ExportDialog
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.screens.vault.leave_dialog import LeaveDialog
from ui.desktop.screens.vault.saving import SaveOrder


@pytest.fixture
def tasks() -> HeldTasks:
    return HeldTasks()


@pytest.fixture
def bank(qtbot: QtBot, tmp_path: Path, tasks: HeldTasks) -> Iterator[VaultWindow]:
    """Return a vault with one item, which is selected."""
    started = start_window(tmp_path / "data", tasks=tasks)
    with qtbot.waitActive(started.window):
        started.window.activateWindow()
    profile, _ = started.make_profile()
    started.begin()
    started.unlock(profile)
    window = VaultWindow(started, profile)
    window.select(window.add(login_draft("Bank")))
    QGuiApplication.clipboard().clear()
    yield window
    started.close()


def lock_before_it_is_there(window: VaultWindow, tasks: HeldTasks, action: ActionId) -> None:
    """Ask for something and lock while it is on its way."""
    tasks.held = True
    window.started.desktop.actions[action].trigger()
    window.started.desktop.navigator.lock()
    tasks.work_off()


def test_a_password_does_not_get_to_the_clipboard_after_a_lock(
    bank: VaultWindow, tasks: HeldTasks
) -> None:
    lock_before_it_is_there(bank, tasks, ActionId.COPY_PASSWORD)
    assert QGuiApplication.clipboard().text() == ""
    assert bank.said() == ""


def test_a_password_is_not_shown_large_over_the_door(bank: VaultWindow, tasks: HeldTasks) -> None:
    lock_before_it_is_there(bank, tasks, ActionId.SHOW_LARGE)
    assert not any(d.isVisible() for d in bank.started.window.findChildren(QDialog))


def test_no_question_names_an_item_over_the_door(bank: VaultWindow, tasks: HeldTasks) -> None:
    bank.started.desktop.actions[ActionId.TRASH_ITEM].trigger()
    bank.view.models.vault.show_filter(TRASH)
    lock_before_it_is_there(bank, tasks, ActionId.REMOVE_ITEM)
    assert bank.started.prompts.questions == []


def test_what_was_saved_is_not_held_on_to(bank: VaultWindow) -> None:
    bank.press(Qt.Key.Key_E, CONTROL)
    type_title(bank, "Bank of today")
    bank.press(Qt.Key.Key_S, CONTROL)
    assert bank.view.models.editor.form is None
    gc.collect()
    assert not [found for found in gc.get_objects() if isinstance(found, SaveOrder)]


def type_title(window: VaultWindow, title: str) -> None:
    """Type a title into the form that is open."""
    editor = window.view.models.editor
    assert editor.form is not None
    editor.change(editor.form.with_title(title))


def open_dialogs(window: VaultWindow) -> list[QDialog]:
    return [d for d in window.started.window.findChildren(QDialog) if d.isVisible()]


@pytest.mark.parametrize("is_new", [True, False])
def test_what_was_saved_right_before_a_lock_is_not_offered_as_unsaved(
    bank: VaultWindow, tasks: HeldTasks, *, is_new: bool
) -> None:
    editing = bank.view.editing
    editing.begin_new(ItemKind.LOGIN) if is_new else editing.begin_edit()
    type_title(bank, "Savings")
    lock_before_it_is_there(bank, tasks, ActionId.SAVE)
    bank.started.unlock(bank.profile)
    assert "Savings" in bank.rows()
    assert drafts.list_drafts(bank.session) == []
    assert not bank.view.panes.right.drafts.isVisible()


def test_what_could_not_be_saved_right_before_a_lock_is_offered(
    bank: VaultWindow, tasks: HeldTasks
) -> None:
    bank.view.editing.begin_edit()
    type_title(bank, "Savings")
    (row,) = bank.view.models.vault.selection.items
    tasks.held = True
    # Ahead of the save on the lane, so that it meets another revision.
    bank.view.models.acts.set_favourite([row], favourite=True)
    bank.started.desktop.actions[ActionId.SAVE].trigger()
    bank.started.desktop.navigator.lock()
    tasks.work_off()
    bank.started.unlock(bank.profile)
    assert bank.rows() == ["Bank"]
    (kept,) = drafts.list_drafts(bank.session)
    assert kept.draft.title == "Savings"


def test_who_leaves_right_after_save_is_asked_nothing_and_goes_on(
    bank: VaultWindow, tasks: HeldTasks
) -> None:
    bank.view.editing.begin_edit()
    type_title(bank, "Savings")
    tasks.held = True
    bank.started.desktop.actions[ActionId.SAVE].trigger()
    bank.view.editing.begin_new(ItemKind.NOTE)
    assert open_dialogs(bank) == []
    tasks.work_off()
    assert bank.rows() == ["Savings"]
    form = bank.view.models.editor.form
    assert form is not None
    assert form.kind is ItemKind.NOTE


def test_a_question_whether_to_save_goes_once_it_is_saved(
    bank: VaultWindow, tasks: HeldTasks, tmp_path: Path
) -> None:
    lease = tmp_path / "Lease.pdf"
    lease.write_bytes(b"%PDF")
    editing = bank.view.editing
    editing.begin_new(ItemKind.DOCUMENT)
    type_title(bank, "Lease")
    editing.desk.taking_along.take([lease])
    tasks.held = True
    bank.started.desktop.actions[ActionId.SAVE].trigger()
    then: list[None] = []
    editing.leave(lambda: then.append(None))
    (dialog,) = open_dialogs(bank)
    assert isinstance(dialog, LeaveDialog), "files take their time, so it can be stepped back from"
    tasks.work_off()
    assert open_dialogs(bank) == []
    assert "Lease" in bank.rows()
    editing.begin_edit()
    type_title(bank, "Lease of the flat")
    editing.save()
    assert then == [], "what was wished for before is over"


def test_a_draft_waits_for_who_began_something_else_while_it_was_fetched(
    bank: VaultWindow, tasks: HeldTasks
) -> None:
    bank.view.editing.begin_edit()
    type_title(bank, "Savings")
    bank.relock()
    offers = bank.view.panes.right.drafts
    assert offers.isVisible()
    tasks.held = True
    offers.action_requested.emit()
    bank.view.editing.begin_new(ItemKind.LOGIN)
    type_title(bank, "Typed meanwhile")
    tasks.work_off()
    form = bank.view.models.editor.form
    assert form is not None
    assert form.title == "Typed meanwhile"
    bank.view.editing.save()
    assert offers.isVisible(), "it is offered again"
    offers.action_requested.emit()
    form = bank.view.models.editor.form
    assert form is not None
    assert form.title == "Savings"


def test_nothing_is_typed_that_a_save_under_way_would_lose(
    bank: VaultWindow, tasks: HeldTasks
) -> None:
    bank.view.editing.begin_edit()
    title = bank.view.panes.right.editor.fields.title
    title.setText("Savings")
    title.setFocus()
    tasks.held = True
    bank.press(Qt.Key.Key_S, CONTROL)
    bank.write(" and more")
    assert title.text() == "Savings"
    tasks.work_off()
    assert bank.rows() == ["Savings"]


def test_what_is_refused_can_be_typed_on_where_the_keyboard_was(
    bank: VaultWindow, tasks: HeldTasks
) -> None:
    (row,) = bank.view.models.vault.selection.items
    bank.view.editing.begin_edit()
    title = bank.view.panes.right.editor.fields.title
    title.setText("Savings")
    title.setFocus()
    title.end(False)
    tasks.held = True
    bank.view.models.acts.set_favourite([row], favourite=True)
    bank.press(Qt.Key.Key_S, CONTROL)
    tasks.work_off()
    bank.write(" book")
    bank.press(Qt.Key.Key_S, CONTROL)
    assert bank.rows() == ["Savings book"]


@pytest.mark.parametrize("way", [ActionId.SETTINGS, ActionId.SWITCH_PROFILE])
def test_a_vault_does_not_open_over_the_page_somebody_went_to_meanwhile(
    bank: VaultWindow, tasks: HeldTasks, way: ActionId
) -> None:
    started = bank.started
    started.desktop.navigator.lock()
    door = started.page
    assert isinstance(door, UnlockView)
    tasks.held = True
    door.secret.edit.insert(MASTER)
    door.try_password()
    started.desktop.actions[way].trigger()
    tasks.work_off()
    assert started.desktop.navigator.vault is None
    started.unlock(bank.profile)
    assert bank.rows() == ["Bank"], "nothing holds it"


@pytest.mark.parametrize("sealed", [True, False])
def test_an_export_that_ends_with_a_lock_is_told_once_after_the_next_unlock(
    bank: VaultWindow, tasks: HeldTasks, tmp_path: Path, *, sealed: bool
) -> None:
    started = bank.started
    path = tmp_path / "maria" / ("Maria.strongroom" if sealed else "Maria.csv")
    path.parent.mkdir()
    started.desktop.actions[ActionId.EXPORT].trigger()
    (dialog,) = (d for d in open_dialogs(bank) if isinstance(d, ExportDialog))
    if not sealed:
        dialog.form.format.plain.click()
        dialog.form.understood.click()
    dialog.form.secrets.secret.edit.insert(MASTER)
    started.prompts.files.append(path)
    tasks.late = True
    dialog.next.click()
    assert path.exists()
    started.desktop.navigator.lock()
    tasks.work_off()
    told = []
    for _ in range(2):
        started.unlock(bank.profile)
        toast = started.window.toasts.toast
        told.append((toast.text(), toast.action.text()) if toast is not None else None)
        started.desktop.navigator.lock()
    said = "The export “Maria.strongroom” was finished and checked before the lock; "
    if not sealed:
        said = "The unencrypted export “Maria.csv” was finished and checked before the lock; "
    assert told == [(f"{said}it is in “maria”.", "Show in folder"), None]


def test_an_export_that_was_told_of_is_not_told_of_again(bank: VaultWindow, tmp_path: Path) -> None:
    started = bank.started
    started.desktop.actions[ActionId.EXPORT].trigger()
    (dialog,) = (d for d in open_dialogs(bank) if isinstance(d, ExportDialog))
    dialog.form.secrets.secret.edit.insert(MASTER)
    started.prompts.files.append(tmp_path / "Maria.strongroom")
    dialog.next.click()
    assert dialog.result_page.banner.text() == "Checked: 1 of 1 items are in the file."
    started.desktop.navigator.lock()
    started.unlock(bank.profile)
    assert started.window.toasts.toast is None


PIN = "739164"


@pytest.fixture
def pin_door(bank: VaultWindow) -> UnlockView:
    """Return the door of the locked profile, at which a PIN is asked for."""
    started = bank.started
    session = started.vault.context.session
    given, pin = Secret(bytearray(MASTER.encode())), Secret(bytearray(PIN.encode()))
    quick_unlock.turn_on(session, secret=given, pin=pin, reach=PinReach.UNTIL_QUIT)
    started.desktop.navigator.lock()
    door = started.page
    assert isinstance(door, UnlockView)
    assert door.pin.isVisible()
    return door


@pytest.mark.parametrize("way", [ActionId.SETTINGS, ActionId.SWITCH_PROFILE])
def test_neither_does_it_where_a_pin_was_typed(
    bank: VaultWindow, tasks: HeldTasks, pin_door: UnlockView, way: ActionId
) -> None:
    started = bank.started
    tasks.held = True
    pin_door.pin.pin.edit.insert(PIN)
    pin_door.pin.try_pin()
    started.desktop.actions[way].trigger()
    tasks.work_off()
    assert started.desktop.navigator.vault is None
    started.unlock(bank.profile)
    assert bank.rows() == ["Bank"], "nothing holds it"


def test_esc_calls_a_pin_off_that_is_being_tried_and_another_can_be_typed(
    bank: VaultWindow, tasks: HeldTasks, pin_door: UnlockView
) -> None:
    tasks.held = True
    pin_door.pin.pin.edit.insert(PIN)
    pin_door.pin.try_pin()
    focus = pin_door.window().focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    tasks.work_off()
    assert bank.started.desktop.navigator.vault is None
    assert not pin_door.pin.unlock.is_busy
    assert not pin_door.pin.field.error
    assert pin_door.window().focusWidget() is pin_door.pin.pin.edit
    pin_door.pin.try_pin()
    assert bank.rows() == ["Bank"]
