"""Every page before the vault: named, reachable, large enough, and whole at the smallest window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.app import open_app
from core.paths import Paths
from core.services.settings import keep_settings
from core.settings import Settings, change
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms
from tests.ui.reaching import Sweep, sweep
from ui.desktop.screens.create_profile.view import CreateProfileView
from ui.desktop.screens.unlock.view import UnlockView

__all__ = ["sweep"]
LONG = "Maximiliane Wolkenstein-Trostburg von Ha"


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    keep_large_text(tmp_path / "data")
    window = start_window(tmp_path / "data", rooms=EmptyRooms().rooms())
    window.window.resize(860, 560)
    yield window
    window.close()


def keep_large_text(data: Path) -> None:
    """Choose it before the start: to style a window anew costs more than the window."""
    app = open_app(Paths(data))
    keep_settings(app, settings=change(Settings(), "text_percent", 150))
    app.close()


def welcome(started: StartedWindow) -> QWidget:
    return started.begin()


def creating(started: StartedWindow) -> CreateProfileView:
    started.desktop.navigator.entrance.show_create()
    page = started.page
    assert isinstance(page, CreateProfileView)
    page.card.name.setText(LONG)
    return page


def choosing_password(started: StartedWindow) -> QWidget:
    page = creating(started)
    page.go_on()
    page.password.open_suggestion()
    return page


def keeping_kit(started: StartedWindow) -> QWidget:
    page = creating(started)
    page.go_on()
    page.password.password.set_text(MASTER)
    page.password.repeat.set_text(MASTER)
    page.go_on()
    return page


def chooser(started: StartedWindow) -> QWidget:
    started.make_profile(LONG)
    started.make_profile("Work")
    return started.begin()


def unlock(started: StartedWindow) -> QWidget:
    started.make_profile(LONG, with_kit=True)
    return started.begin()


def recover(started: StartedWindow) -> QWidget:
    profile, _ = started.make_profile(LONG, with_kit=True)
    started.desktop.navigator.entrance._show_recover(profile)
    return started.page


def settings(started: StartedWindow) -> QWidget:
    profile, _ = started.make_profile(LONG)
    started.unlock(profile)
    started.desktop.navigator.show_settings()
    return started.page


def changing_password(started: StartedWindow) -> QWidget:
    profile, _ = started.make_profile(LONG)
    started.unlock(profile).owner.open_change_password()
    return open_dialog(started)


def making_kit(started: StartedWindow) -> QWidget:
    profile, _ = started.make_profile(LONG)
    started.unlock(profile).owner.open_new_kit()
    return open_dialog(started)


def changing_card(started: StartedWindow) -> QWidget:
    profile, _ = started.make_profile(LONG)
    started.unlock(profile).owner.open_card()
    return open_dialog(started)


def setting_pin(started: StartedWindow) -> QWidget:
    profile, _ = started.make_profile(LONG)
    started.unlock(profile).owner.open_quick_unlock()
    return open_dialog(started)


def binding(started: StartedWindow) -> QWidget:
    profile, _ = started.make_profile(LONG, with_kit=True)
    started.unlock(profile).owner.open_binding()
    return open_dialog(started)


def asking_for_pin(started: StartedWindow) -> QWidget:
    page = unlock(started)
    assert isinstance(page, UnlockView)
    page.pin.offer(at_once=True)
    return page


def open_dialog(started: StartedWindow) -> QWidget:
    return next(d for d in started.window.findChildren(QDialog) if d.isVisible())


PAGES = (
    welcome,
    creating,
    choosing_password,
    keeping_kit,
    chooser,
    unlock,
    recover,
    settings,
    changing_password,
    making_kit,
    changing_card,
    setting_pin,
    binding,
    asking_for_pin,
)


@pytest.mark.parametrize("make", PAGES)
def test_with_the_largest_text_in_the_smallest_window_all_is_there_and_nothing_is_cut_off(
    started: StartedWindow, sweep: Sweep, make: Callable[[StartedWindow], QWidget]
) -> None:
    page = make(started)
    sweep.look(page.window(), "150 %")
    assert started.window.width() <= 1000
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_links_of_the_unlock_page_with_long_words_stand_below_one_another(
    started: StartedWindow, qtbot: QtBot
) -> None:
    page = unlock(started)
    assert isinstance(page, UnlockView)
    page.recover.setText("Wiederherstellungsschlüssel verwenden…")
    page.switch.setText("Zu einem anderen Profil wechseln")
    qtbot.waitUntil(lambda: page.switch.y() > page.recover.y())
    for link in (page.recover, page.switch):
        assert link.width() >= link.sizeHint().width()
