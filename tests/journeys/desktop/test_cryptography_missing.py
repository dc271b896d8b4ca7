"""On a computer whose cryptography does not work nobody is asked for a password."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.crypto import primitives
from core.crypto.self_test import check_primitives
from tests.fakes.desktop import StartedWindow
from ui.desktop.screens.fault.view import FaultView
from ui.desktop.screens.unlock.view import UnlockView


def test_the_window_says_so_in_the_place_of_the_door(
    started_window: StartedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    started_window.make_profile("Maria")
    started_window.begin()
    assert isinstance(started_window.page, UnlockView), "the first picture waits for nothing"
    monkeypatch.setattr(primitives, "sha256", lambda *_: bytes(32))
    check_primitives.cache_clear()
    started_window.desktop.prepare()
    page = started_window.page
    assert isinstance(page, FaultView)
    assert page.accessibleName() == "Strongroom cannot be used here"
    assert "does not work here (SHA-256), so nothing was opened." in page.accessibleDescription()
    assert not page.again.isVisible()
    assert page.quit.isVisible()
    monkeypatch.undo()
    check_primitives()
