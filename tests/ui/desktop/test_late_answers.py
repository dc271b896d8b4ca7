"""A person asks for something and locks before it is there: nothing of it comes after the lock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.fakes.desktop import start_window
from tests.fakes.held_tasks import HeldTasks
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import VaultWindow
from ui.desktop.action_table import ActionId
from ui.desktop.item_models.filters import TRASH


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
