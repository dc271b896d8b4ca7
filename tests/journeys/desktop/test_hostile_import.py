"""A file made to hurt is chosen in the window, which goes on, says why not, and can be left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.services import contents
from tests.core.services.hostile_files import LONG
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from ui.desktop.action_table import ActionId
from ui.desktop.screens.import_wizard.view import ImportWizard
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.tasks import ThreadTasks

LIMIT_MS = 60_000
"""For what comes; far beyond what a busy computer needs."""
TURNS = 10
"""Of the window's own clock, while a process beside it reads."""


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    """Return the window as it really runs, with its threads, and Maria's profile open."""
    started = start_window(tmp_path / "data", tasks=ThreadTasks())
    profile, _ = started.make_profile("Maria")
    started.desktop.navigator.entrance.show_unlock(profile)
    page = started.page
    assert isinstance(page, UnlockView)
    page.secret.edit.insert(MASTER)
    page.try_password()
    qtbot.waitUntil(lambda: started.desktop.navigator.vault is not None, timeout=LIMIT_MS)
    yield started
    started.close()


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Return a file of sixteen million items that are none; it takes a while to say so."""
    path = tmp_path / "export.json"
    path.write_bytes(LONG["json-of-nothing"]())
    return path


def choose(started: StartedWindow, path: Path) -> ImportWizard:
    started.vault.context.actions[ActionId.IMPORT].trigger()
    (wizard,) = (w for w in started.window.findChildren(ImportWizard) if w.isVisible())
    started.prompts.files.append(path)
    QTest.keyClick(wizard.choose.area.choose, Qt.Key.Key_Return)
    return wizard


def digest(started: StartedWindow, qtbot: QtBot) -> bytes:
    """Return the digest of the vault, read on its lane, where others are at work as well."""
    session, found = started.vault.context.session, list[object]()
    started.desktop.tasks.vault(
        lambda _: contents.vault_digest(session), found.append, found.append, owner=started.window
    )
    qtbot.waitUntil(lambda: bool(found), timeout=LIMIT_MS)
    assert isinstance(found[0], bytes), found
    return found[0]


def test_the_window_goes_on_while_a_hostile_file_is_read(
    started: StartedWindow, hostile: Path, qtbot: QtBot
) -> None:
    before, turns = digest(started, qtbot), list[bool]()
    wizard = choose(started, hostile)
    clock = QTimer(wizard, interval=5)
    clock.timeout.connect(lambda: turns.append(wizard.choose.banner.isVisible()))
    clock.start()
    qtbot.waitUntil(wizard.choose.banner.isVisible, timeout=LIMIT_MS)
    clock.stop()
    assert turns.count(False) >= TURNS
    said = wizard.choose.banner.text()
    assert hostile.name in said
    assert "Split it" in said
    assert digest(started, qtbot) == before
    wizard.reject()


def test_whoever_does_not_want_to_wait_for_it_leaves_at_once(
    started: StartedWindow, hostile: Path, qtbot: QtBot
) -> None:
    before = digest(started, qtbot)
    wizard = choose(started, hostile)
    said: list[str] = []
    wizard.model.refused.connect(lambda error: said.append(type(error).__name__))
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert started.window.isEnabled()
    assert digest(started, qtbot) == before
    again = choose(started, hostile)
    assert again.isVisible()
    again.reject()
    assert said == []
