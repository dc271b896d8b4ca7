"""The page of a vault is there before the door opens: one at a time, empty, and out of sight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.vault.profile import Profile
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from ui.desktop import sweeping
from ui.desktop.action_table import ActionId
from ui.desktop.ready_page import ReadyPage
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.screens.vault.view import VaultView
from ui.desktop.sweeping import Sweeping
from ui.desktop.tasks import InlineTasks
from ui.desktop.widgets.generator_panel import GeneratorPanel


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data")
    yield window
    window.close()


@pytest.fixture
def ready(started: StartedWindow) -> ReadyPage:
    """Return what has the page at hand, once what it is made of is loaded."""
    ready = started.desktop.navigator.ready
    ready.allow()
    return ready


@pytest.fixture
def profile(started: StartedWindow) -> Profile:
    made, _ = started.make_profile("Maria")
    return made


def open_door(started: StartedWindow) -> None:
    """Type the password at the door that is on show."""
    page = started.page
    assert isinstance(page, UnlockView)
    page.secret.edit.insert(MASTER)
    page.try_password()


def wait_for(ready: ReadyPage, qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: ready.page is not None)
    assert ready.page is not None
    return ready.page


def test_what_opens_is_what_was_laid_out_before(
    started: StartedWindow, ready: ReadyPage, profile: Profile, qtbot: QtBot
) -> None:
    started.begin()
    waiting = wait_for(ready, qtbot)
    assert isinstance(waiting, VaultView)
    qtbot.waitUntil(lambda: waiting.panes.late_health.made is not None)
    editor = waiting.panes.right.late_editor.made
    assert editor is not None
    open_door(started)
    assert started.page is waiting
    started.desktop.actions[ActionId.NEW_ITEM].trigger()
    assert editor.isVisible()
    assert started.page.panes.sidebar.profile.accessibleName() == "Profile Maria"
    started.desktop.actions[ActionId.LOCK].trigger()
    again = wait_for(ready, qtbot)
    assert again is not waiting, "what has shown a vault shows no other"
    open_door(started)
    assert started.page is again


def test_the_generator_of_the_editor_is_at_hand_and_out_of_sight(
    started: StartedWindow, ready: ReadyPage, profile: Profile, qtbot: QtBot
) -> None:
    started.begin()
    waiting = wait_for(ready, qtbot)
    qtbot.waitUntil(lambda: waiting.findChild(GeneratorPanel) is not None)
    made = waiting.findChild(GeneratorPanel)
    open_door(started)
    actions = started.desktop.actions
    actions[ActionId.NEW_ITEM].trigger()
    assert made is not None
    assert not made.isVisible()
    assert isinstance(waiting, VaultView)
    waiting.editing.desk.generating.toggle()
    assert made.isVisible()


def test_who_is_quicker_has_a_page_all_the_same(started: StartedWindow, profile: Profile) -> None:
    started.begin()
    ready = started.desktop.navigator.ready
    ready.allow()
    assert ready.page is None, "not in a turn with anything else"
    open_door(started)
    assert isinstance(started.page, VaultView)
    QTest.qWait(60)
    assert ready.page is None, "nobody waits for another one behind an open vault"


def test_nothing_is_laid_out_before_it_is_loaded(started: StartedWindow, qtbot: QtBot) -> None:
    ready = started.desktop.navigator.ready
    started.begin()
    QTest.qWait(60)
    assert ready.page is None
    ready.allow()
    wait_for(ready, qtbot)


def test_it_knows_of_nobody_and_is_never_seen(
    started: StartedWindow, ready: ReadyPage, profile: Profile, qtbot: QtBot
) -> None:
    started.begin()
    waiting = wait_for(ready, qtbot)
    for part in (waiting, *waiting.findChildren(QWidget)):
        assert "Maria" not in f"{part.accessibleName()} {part.toolTip()}"
    started.window.hide()
    started.window.show()
    QTest.qWait(1)
    assert not waiting.isVisible()
    assert isinstance(started.page, UnlockView)
    started.desktop.settings.change("text_percent", 150)
    open_door(started)
    assert started.page is waiting
    assert started.page.isVisible()


def test_another_language_has_another_page(
    started: StartedWindow, ready: ReadyPage, profile: Profile, qtbot: QtBot
) -> None:
    started.begin()
    waiting = wait_for(ready, qtbot)
    with qtbot.waitSignal(waiting.destroyed):
        started.desktop.settings.change("language", "de")
    assert wait_for(ready, qtbot) is not waiting


def test_nothing_is_laid_out_at_the_end(started: StartedWindow, profile: Profile) -> None:
    started.unlock(profile)
    ready = started.desktop.navigator.ready
    ready.allow()
    started.desktop.close()
    QTest.qWait(60)
    assert ready.page is None


def test_after_a_lock_no_page_is_made_before_what_was_freed_is_swept(
    started: StartedWindow,
    ready: ReadyPage,
    profile: Profile,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What it is made of would stay where the ends of texts lie that no later sweep reaches."""
    was_there: list[bool] = []
    monkeypatch.setattr(
        sweeping, "sweep_freed_memory", lambda: was_there.append(ready.page is not None)
    )
    watched = Sweeping(InlineTasks(), started.desktop)
    started.desktop.navigator.forgotten.connect(watched.begin)
    started.unlock(profile)
    started.desktop.actions[ActionId.LOCK].trigger()
    wait_for(ready, qtbot)
    assert was_there == [False, False]


def test_who_is_quick_finds_a_page_though_none_was_made_yet(
    started: StartedWindow, ready: ReadyPage, profile: Profile
) -> None:
    started.begin()
    started.unlock(profile)
    started.desktop.actions[ActionId.LOCK].trigger()
    open_door(started)
    assert isinstance(started.page, VaultView)
    assert started.page.isVisible()
