"""The tray: only where there is one, with nothing secret, and never a window that vanishes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms
from ui.desktop.action_table import ActionId
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.tray import Tray
from ui.desktop.widgets.toast import ToastMessage


class Panel:
    """A desktop's panel, which can go away."""

    def __init__(self) -> None:
        self.is_there = True

    def __call__(self) -> bool:
        return self.is_there


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=EmptyRooms().rooms())
    window.begin()
    yield window
    window.desktop.quit()
    window.close()
    QGuiApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def tray(started: StartedWindow, panel: Panel) -> Tray:
    desktop = started.desktop
    desktop.tray = Tray(desktop.window, desktop.actions, is_there=panel)
    desktop.tray.follow(desktop.settings.value)
    desktop.settings.changed.connect(desktop.tray.follow)
    return desktop.tray


def test_it_is_off_until_it_is_wanted(tray: Tray, started: StartedWindow) -> None:
    seen = [tray.icon is not None]
    for wanted in ("icon", "off"):
        started.desktop.settings.change("tray", wanted)
        seen.append(tray.icon is not None)
    assert seen == [False, True, False]


def test_without_a_tray_closing_ends(tray: Tray, panel: Panel, started: StartedWindow) -> None:
    panel.is_there = False
    started.desktop.settings.change("tray", "keep")
    assert tray.icon is None
    started.window.close()
    assert not started.desktop._open


def test_with_an_icon_only_closing_ends_as_well(tray: Tray, started: StartedWindow) -> None:
    started.desktop.settings.change("tray", "icon")
    started.window.close()
    assert not started.desktop._open


def test_who_wants_it_closes_into_the_tray_and_comes_back(
    tray: Tray, started: StartedWindow, qtbot: QtBot
) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    started.desktop.settings.change("tray", "keep")
    started.window.close()
    assert not started.window.isVisible()
    assert started.desktop._open
    assert started.desktop.navigator.vault is not None
    assert not QGuiApplication.quitOnLastWindowClosed()
    tray.show_action.trigger()
    assert started.window.isVisible()
    assert QGuiApplication.quitOnLastWindowClosed()


def test_a_tray_that_goes_away_gives_the_window_back(
    tray: Tray, panel: Panel, started: StartedWindow
) -> None:
    started.desktop.settings.change("tray", "keep")
    started.window.close()
    assert not started.window.isVisible()
    panel.is_there = False
    tray.check()
    assert started.window.isVisible()
    assert tray.icon is None


def test_a_tray_that_goes_away_is_noticed_by_itself_and_may_come_back(
    tray: Tray, panel: Panel, started: StartedWindow, qtbot: QtBot
) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    started.desktop.settings.change("tray", "keep")
    started.window.close()
    tray._look.setInterval(1)
    panel.is_there = False
    qtbot.waitUntil(started.window.isVisible)
    assert started.desktop.navigator.vault is not None
    panel.is_there = True
    qtbot.waitUntil(lambda: tray.icon is not None)
    started.window.close()
    assert not started.window.isVisible(), "closing hides again"
    assert started.desktop._open


def test_switched_off_while_hidden_it_gives_the_window_back(
    tray: Tray, started: StartedWindow
) -> None:
    started.desktop.settings.change("tray", "keep")
    started.window.close()
    started.desktop.settings.change("tray", "off")
    assert started.window.isVisible()


def test_quit_ends_from_the_hidden_window(tray: Tray, started: StartedWindow) -> None:
    started.desktop.settings.change("tray", "keep")
    tray.quit_wanted.connect(started.desktop.quit)
    started.window.close()
    tray.quit_action.trigger()
    assert not started.desktop._open
    assert QGuiApplication.quitOnLastWindowClosed()


def test_quit_ends_from_the_shown_window(tray: Tray, started: StartedWindow) -> None:
    started.desktop.settings.change("tray", "keep")
    started.desktop.actions[ActionId.QUIT].trigger()
    assert not started.desktop._open


def test_the_menu_locks_and_names_nobody(tray: Tray, started: StartedWindow) -> None:
    started.desktop.settings.change("tray", "icon")
    assert tray.icon is not None
    assert not tray.lock_action.isEnabled()
    assert tray.icon.toolTip() == "Strongroom, locked"
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    assert tray.icon.toolTip() == "Strongroom, unlocked"
    words = " ".join(action.text() for action in tray.menu.actions())
    assert "Maria" not in words
    tray.lock_action.trigger()
    assert started.desktop.navigator.vault is None
    assert tray.icon.toolTip() == "Strongroom, locked"


def test_the_menu_leads_to_what_is_done_most_without_a_name(
    tray: Tray, started: StartedWindow
) -> None:
    started.desktop.settings.change("tray", "keep")
    assert not tray.shortcuts[ActionId.GENERATOR].isEnabled()
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    started.window.close()
    tray.shortcuts[ActionId.GENERATOR].trigger()
    assert started.window.isVisible()
    assert [d.objectName() for d in started.window.findChildren(QDialog)] == ["room-generator"]
    started.vault.close_dialogs()
    started.window.close()
    tray.shortcuts[ActionId.SWITCH_PROFILE].trigger()
    assert started.window.isVisible()
    assert started.desktop.navigator.vault is None
    assert not tray.shortcuts[ActionId.GENERATOR].isEnabled()
    assert "Maria" not in " ".join(action.text() for action in tray.menu.actions())


def test_nothing_is_begun_behind_a_question(tray: Tray, started: StartedWindow) -> None:
    started.desktop.settings.change("tray", "keep")
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    question = QDialog(started.window)
    question.setModal(True)
    question.show()
    tray.shortcuts[ActionId.SWITCH_PROFILE].trigger()
    assert started.desktop.navigator.vault is not None
    question.close()


def test_the_desktop_is_told_what_nobody_at_the_window_reads(
    tray: Tray, panel: Panel, started: StartedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, _title, text, _sign: said.append(text)
    )
    monkeypatch.setattr(started.window, "isActiveWindow", lambda: False)
    toasts = started.window.toasts
    toasts.told_outside.connect(tray.notify)
    message = ToastMessage(text="No backup was made of Maria.", outside="No backup was made.")
    toasts.show_message(message)
    assert said == [], "without an icon there is nothing to tell it with"
    started.desktop.settings.change("tray", "icon")
    toasts.show_message(message)
    toasts.show_message(ToastMessage(text="Maria is here."))
    assert said == ["No backup was made."]
    monkeypatch.setattr(started.window, "isActiveWindow", lambda: True)
    toasts.show_message(message)
    monkeypatch.setattr(started.window, "isActiveWindow", lambda: False)
    page = SettingsView(started.desktop.settings, None, has_tray=panel)
    started.window.show_page(page)
    QTest.mouseClick(page.rows["notifications"].control, Qt.MouseButton.LeftButton)
    toasts.show_message(message)
    assert said == ["No backup was made."]


def test_a_start_in_the_tray_hides_only_where_an_icon_brings_it_back(
    tray: Tray, panel: Panel, started: StartedWindow
) -> None:
    started.desktop.settings.change("tray", "keep")
    started.window.hide()
    tray.begin_hidden()
    assert not started.window.isVisible()
    panel.is_there = False
    tray.begin_hidden()
    assert started.window.isVisible()


def test_what_is_put_aside_locks_where_that_is_wanted(tray: Tray, started: StartedWindow) -> None:
    profile, _ = started.make_profile("Maria")
    started.unlock(profile)
    started.desktop.settings.change("lock_minimised", value=True)
    started.desktop.settings.change("tray", "keep")
    dialog = QDialog(started.window)
    dialog.show()
    started.window.close()
    assert started.desktop.navigator.vault is None
    assert not dialog.isVisible()


def test_whoever_signs_out_is_not_held_up(tray: Tray, started: StartedWindow) -> None:
    started.desktop.settings.change("tray", "keep")
    started.window.close()
    assert not started.window.isVisible()
    tray.make_way()
    assert started.window.isVisible()
    started.window.close()
    assert not started.desktop._open


def test_a_sign_out_that_was_called_off_takes_nothing_away(
    tray: Tray, started: StartedWindow, qtbot: QtBot
) -> None:
    started.desktop.settings.change("tray", "keep")
    started.window.close()
    tray._making_way.setInterval(1)
    tray.make_way()
    assert started.window.isVisible()
    assert tray.icon is not None
    assert tray.icon.isVisible()
    qtbot.waitUntil(lambda: not tray._making_way.isActive())
    started.window.close()
    assert started.desktop._open
    assert not started.window.isVisible()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert started.window.isVisible()
