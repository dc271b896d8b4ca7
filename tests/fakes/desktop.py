"""The real window on a folder of its own, with work done at once and questions answered."""

from __future__ import annotations

import dataclasses
import functools
import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.app import App, KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.paths import Paths
from core.ports import Clock, Keyring
from core.services import profiles, recovery
from core.vault.profile import Card, Profile
from core.vault.secret import Secret
from tests.fakes.prompts import FakePrompts
from tests.fakes.watch import WATCH, WatchedTasks
from tests.ui.looks import settle
from ui.desktop.context import Page
from ui.desktop.desktop import Desktop
from ui.desktop.first_times import list_first_times
from ui.desktop.furnishing import ROOMS
from ui.desktop.main_window import MainWindow
from ui.desktop.open_vault import OpenVault
from ui.desktop.preloading import PIECES, ROOM_PIECES
from ui.desktop.rooms import Rooms
from ui.desktop.tasks import Tasks
from ui.desktop.theme import current_theme

if TYPE_CHECKING:
    from ui.desktop.screens.unlock.view import UnlockView

MASTER = "canary-7Qd2-must-not-be-seen velvet"
"""A master password that is good enough, with the canary that no log may show."""


@dataclasses.dataclass
class StartedWindow:
    """A window that was started, and ways to look at it."""

    desktop: Desktop
    prompts: FakePrompts

    @property
    def app(self) -> App:
        """Return what exists from start to quit."""
        return self.desktop.app

    @property
    def window(self) -> MainWindow:
        """Return the window."""
        return self.desktop.window

    @property
    def page(self) -> Page:
        """Return the page on show."""
        page = self.window.page()
        assert page is not None
        return page

    @property
    def vault(self) -> OpenVault:
        """Return the open profile."""
        assert self.desktop.navigator.vault is not None
        return self.desktop.navigator.vault

    def make_profile(
        self, name: str = "Maria", *, password: str = MASTER, with_kit: bool = False
    ) -> tuple[Profile, str]:
        """Make a profile without the window, closed; return it and its recovery key as text."""
        key = recovery.make_kit(self.app)
        with Secret.from_text(password) as secret:
            session = profiles.create_profile(
                self.app,
                card=Card(name=name),
                secret=secret,
                recovery_key=key if with_kit else None,
            )
        profile = profiles.read_profile(self.app, profile=session.profile)
        session.close()
        return profile, recovery.format_key(key)

    def begin(self) -> Page:
        """Show the page that the profiles call for."""
        self.desktop.begin()
        return self.page

    def unlock(self, profile: Profile, password: str = MASTER) -> OpenVault:
        """Open a profile through the window's own door, which may be on show already."""
        from ui.desktop.screens.unlock.view import UnlockView

        page = self.window.page()
        if not isinstance(page, UnlockView) or not is_new(page, profile):
            self.desktop.navigator.entrance.show_unlock(profile)
            page = self.page
        assert isinstance(page, UnlockView)
        page.secret.edit.insert(password)
        with WATCH.act("unlocking"):
            page.try_password()
        return self.vault

    def get_ready(self) -> None:
        """Make what is made ahead at a door: to type there and derive a key takes two seconds."""
        ready = self.desktop.navigator.ready
        if not ready.is_missing:
            return
        for act in (*_first_times(), self.desktop.actions.dress, ready.make):
            with WATCH.quiet_moment():
                act()
        assert ready.page is not None
        for make in ready.page.make_more():
            with WATCH.quiet_moment():
                make()

    def close(self) -> None:
        """Quit as a person does, and delete everything; twice is fine."""
        if not isValid(self.window):
            return
        self.window.close()
        self.window.deleteLater()
        self.desktop.deleteLater()
        QApplication.sendPostedEvents()
        # Outside of a loop Qt would keep them, and every change of the theme dress them again.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle(current_theme())


_undone: list[Callable[[], object]] = [
    *(functools.partial(importlib.import_module, name) for name in (*PIECES, *ROOM_PIECES)),
    *list_first_times(),
]


def _first_times() -> Iterator[Callable[[], object]]:
    """Give out once in a process what takes long only the first time."""
    while _undone:
        yield _undone.pop(0)


def is_new(page: UnlockView, profile: Profile) -> bool:
    """Tell whether a page is the door of a profile, at which nobody has tried anything."""
    untouched = page.secret.edit.is_empty() and not page.banner.isVisible()
    return untouched and page._model.profile.id == profile.id


def start_window(
    data: Path,
    *,
    rooms: Rooms = ROOMS,
    tasks: Tasks | None = None,
    prompts: FakePrompts | None = None,
    clock: Clock | None = None,
    keyring: Keyring | None = None,
) -> StartedWindow:
    """Start the window on a data folder, shown, with the cheapest key derivation allowed."""
    app = open_app(Paths(data), policy=KdfPolicy(params=FLOOR), clock=clock, keyring=keyring)
    answers = prompts or FakePrompts()
    watched = WatchedTasks()
    desktop = Desktop(app, tasks or watched, answers, rooms)
    desktop.window.show()
    started = StartedWindow(desktop, answers)
    watched.meanwhile = started.get_ready
    return started


@pytest.fixture
def started_window(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    """Return the real window, with its real rooms, on an empty data folder, and quit afterwards.

    A conftest makes it known: `from tests.fakes.desktop import started_window`.
    """
    started = start_window(tmp_path / "data")
    yield started
    started.close()
