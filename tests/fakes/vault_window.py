"""An unlocked vault in the real window, driven as a person drives it: by keys and by looking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.services import items
from core.session import Session
from core.vault.item import Item, ItemDraft, ItemId
from core.vault.profile import Profile
from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.watch import WATCH
from ui.desktop.item_models.item_list import Heading
from ui.desktop.screens.vault.view import VaultView

D = TypeVar("D", bound=QDialog)
NONE = Qt.KeyboardModifier.NoModifier
_PATIENCE = 2_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class VaultWindow:
    """What a person sees and does in the open vault."""

    def __init__(self, started: StartedWindow, profile: Profile) -> None:
        self.started, self.profile = started, profile

    @property
    def view(self) -> VaultView:
        """Return the page of the vault."""
        page = self.started.page
        assert isinstance(page, VaultView)
        return page

    @property
    def session(self) -> Session:
        """Return the open session."""
        return self.started.vault.context.session

    @property
    def focused(self) -> QWidget:
        """Return what has the keyboard."""
        focused = QGuiApplication.focusObject()
        assert isinstance(focused, QWidget)
        return focused

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        with WATCH.act(key.name):
            QTest.keyClick(self.focused, key, held)
            _go_on()

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        focused = self.focused
        for letter in text:
            with WATCH.act("a letter"):
                QTest.keyClicks(focused, letter)

    def add(self, draft: ItemDraft) -> ItemId:
        """Put an item into the vault without the window's help; the list shows it."""
        changes = items.add_item(self.session, draft=draft)
        self.started.vault.context.events.changed.emit(changes)
        return changes.items[0]

    def select(self, item: ItemId) -> None:
        """Select an item."""
        self.view.models.vault.go_to(item)

    def rows(self) -> list[str]:
        """Return what the list shows, headings in brackets."""
        listed = self.view.models.vault.state.rows
        return [f"[{r.text}]" if isinstance(r, Heading) else r.title for r in listed]

    def read(self, title: str) -> Item:
        """Return an item as the vault holds it."""
        (found,) = (s for s in items.list_summaries(self.session) if s.title == title)
        return items.read_item(self.session, item=found.id)

    def shown_title(self) -> str:
        """Return the title over the detail."""
        return self.view.panes.right.detail.header.title.whole_text()

    def said(self) -> str:
        """Return the message on show, empty where there is none."""
        toast = self.started.window.toasts.toast
        return toast.text() if toast is not None else ""

    def take_action_of_message(self) -> None:
        """Press the button of the message."""
        toast = self.started.window.toasts.toast
        assert toast is not None
        toast.action.click()

    def dialog(self, kind: type[D]) -> D:
        """Return the one dialog of a kind that is open."""
        (found,) = (d for d in self.started.window.findChildren(kind) if d.isVisible())
        return found

    def settle(self) -> None:
        """Let Qt do what it put off; the window has the keyboard again after a dialog."""
        for _ in range(_PATIENCE):
            self.started.window.activateWindow()
            QTest.qWait(1)
            if self.started.window.isActiveWindow():
                _go_on()
                return
        raise AssertionError("the window has not got the keyboard")

    def relock(self) -> None:
        """Lock, and unlock again."""
        self.started.desktop.navigator.lock()
        self.started.unlock(self.profile)


def _go_on() -> None:
    """Let the window do what it put off for a turn or two: it comes before a next key."""
    for _ in range(2):
        QCoreApplication.processEvents()


@pytest.fixture
def vault_window(qtbot: QtBot, tmp_path: Path) -> Iterator[VaultWindow]:
    """Return an unlocked, empty vault in the real window, which has the keyboard."""
    started = start_window(tmp_path / "data")
    with qtbot.waitActive(started.window):
        started.window.activateWindow()
    profile, _ = started.make_profile()
    started.begin()
    started.unlock(profile)
    yield VaultWindow(started, profile)
    started.close()
