"""The real window, off-screen, at work until somebody kills it; started as a process of its own.

It acts through the keyboard and controls found by their names, and writes to
its standard output what it is about to do and what the window shows as done.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from tour_guide import Guide, ScriptedPrompts

from core.app import KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.paths import Paths
from tests.fakes.kdf import use_cheap_kdf
from tests.faults.stage import PASSWORD
from ui.desktop.action_table import ActionId
from ui.desktop.application import make_application
from ui.desktop.desktop import Desktop
from ui.desktop.furnishing import ROOMS
from ui.desktop.garbage import GarbageCollection
from ui.desktop.tasks import ThreadTasks


def tell(*words: str) -> None:
    """Write one line that outlives this process."""
    os.write(1, ("\t".join(words) + "\n").encode())


def write_title(guide: Guide, act: QAction, title: str) -> None:
    """Begin adding or editing, give it a title, save, and wait until the window shows it."""
    while guide.find("Title", QLineEdit) is None:
        # What is on show may still be read from the vault; then the act does nothing yet.
        guide.wait(act.isEnabled, f"“{act.text()}”")
        act.trigger()
        QTest.qWait(500)
    guide.type_into("Title", title)
    guide.key(Qt.Key.Key_S, control=True)
    guide.see("Edit", QAbstractButton)
    guide.wait(lambda: title in guide.names(), f"“{title}”")


def act(guide: Guide, desktop: Desktop, number: int) -> None:
    """Add a login and give it another title, telling of each."""
    added, renamed = f"Item {number}", f"Renamed {number}"
    tell("begin", "", added)
    write_title(guide, desktop.actions[ActionId.NEW_ITEM], added)
    tell("done", "", added)
    tell("begin", added, renamed)
    write_title(guide, desktop.actions[ActionId.EDIT_ITEM], renamed)
    tell("done", added, renamed)


def work(folder: Path, start: int) -> None:
    """Unlock, then add and rename without end; `start` numbers the titles."""
    application = make_application()
    app = open_app(Paths(folder), policy=KdfPolicy(FLOOR))
    desktop = Desktop(app, ThreadTasks(application), ScriptedPrompts(), ROOMS)
    garbage = GarbageCollection(desktop)
    desktop.begin()
    desktop.window.show()
    guide = Guide(desktop, folder)
    if guide.find("Unlock", QAbstractButton) is None:
        guide.press_first("Maria")
    guide.type_into("Master password", PASSWORD)
    guide.press("Unlock")
    guide.see("New item", QAbstractButton)
    tell("open")
    try:
        for number in range(start, start + 1000):
            act(guide, desktop, number)
    finally:
        garbage.stop()


if __name__ == "__main__":
    use_cheap_kdf(pytest.MonkeyPatch())
    work(Path(sys.argv[1]), int(sys.argv[2]))
