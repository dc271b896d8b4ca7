"""What a vault's page is made of is there before it is needed, and nobody waits for it."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.fakes.desktop import MASTER, start_window
from tests.fakes.held_tasks import HeldTasks
from ui.desktop import preloading
from ui.desktop.preloading import PIECES, ROOM_PIECES, Preloading, keep_for_good
from ui.desktop.screens.unlock.view import UnlockView

_LOAD = """
import sys, importlib
for piece in {pieces!r}:
    importlib.import_module(piece)
known = set(sys.modules)
import ui.desktop.open_vault
from ui.desktop.furnishing import make_vault
from ui.desktop.screens.vault.view import VaultView
print(sorted(set(sys.modules) - known), any(name.startswith("core.formats.kdbx") for name in known))
"""


def test_unlocking_loads_nothing_more_and_no_export_for_a_vault_nobody_exports() -> None:
    script = _LOAD.format(pieces=("ui.desktop.desktop", "ui.desktop.furnishing", *PIECES))
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["[]", "False"]


def test_what_was_freed_is_overwritten_before_a_piece_stays_in_its_place(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    monkeypatch.setattr(preloading, "sweep_last_freed", lambda: steps.append("swept"))
    monkeypatch.setattr("importlib.import_module", steps.append)
    loading = Preloading(pieces=("one", "another"), between=1)
    with qtbot.waitSignal(loading.loaded):
        loading.begin()
    assert steps == ["swept", "one", "swept", "another"]


def test_nothing_is_loaded_while_it_may_not_be(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr("importlib.import_module", loaded.append)
    may: list[bool] = []
    loading = Preloading(pieces=("one", "another"), between=1, may=lambda: bool(may))
    loading.begin()
    qtbot.wait(60)
    assert loaded == []
    may.append(True)
    qtbot.waitUntil(lambda: loaded == ["one", "another"])


def test_no_module_is_loaded_beside_a_lane_once_a_vault_was_open(tmp_path: Path) -> None:
    """What the lane lets go of meanwhile would leave its end in the module, which stays."""
    tasks, owner = HeldTasks(), QObject()
    started = start_window(tmp_path / "data", tasks=tasks)
    profile, _ = started.make_profile()
    started.begin()
    tasks.held = True
    tasks.vault(print, print, print, owner=owner)
    assert started.desktop._may_load(), "before that there is no text"
    tasks.work_off()
    started.unlock(profile)
    tasks.held = True
    tasks.vault(print, print, print, owner=owner)
    assert not started.desktop._may_load()
    tasks.work_off()
    assert started.desktop._may_load()
    started.close()


_OPEN = """
import importlib, pathlib, sys
from PySide6.QtWidgets import QApplication
application = QApplication(["test", "-platform", "offscreen"])
from tests.fakes.desktop import MASTER, start_window
from tests.fakes.held_tasks import HeldTasks
from ui.desktop.action_table import ActionId
started = start_window(pathlib.Path({folder!r}))
profile, _ = started.make_profile()
started.begin()
started.unlock(profile)
for piece in {pieces!r}:
    importlib.import_module(piece)
known = set(sys.modules)
for action in ("settings", "palette", "generator", "import", "merge", "export", "backups",
               "activity", "delete-profile"):
    started.desktop.actions[ActionId(action)].trigger()
print(sorted(set(sys.modules) - known))
started.close()
"""


def test_no_room_loads_more_than_what_it_is_entered_by(tmp_path: Path) -> None:
    script = _OPEN.format(pieces=(*PIECES, *ROOM_PIECES), folder=str(tmp_path / "data"))
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["[]"]


def is_looked_through(thing: object) -> bool:
    """Tell whether whoever looks for garbage still comes across a thing."""
    return any(found is thing for found in gc.get_objects())


def test_one_piece_after_the_other_and_then_what_is_there_is_out_of_the_way(qtbot: QtBot) -> None:
    preloading, there = Preloading(pieces=("json", "csv")), [object()]
    preloading.loaded.connect(keep_for_good)
    preloading.begin()
    assert is_looked_through(there)
    qtbot.waitUntil(lambda: not is_looked_through(there))


def test_nothing_is_loaded_once_it_was_stopped(qtbot: QtBot) -> None:
    preloading, there = Preloading(pieces=("json", "csv")), [object()]
    preloading.loaded.connect(keep_for_good)
    preloading.begin()
    preloading.stop()
    qtbot.wait(60)
    assert is_looked_through(there)


def test_it_waits_at_first_and_goes_on_where_it_was_stopped(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr("importlib.import_module", loaded.append)
    loading = Preloading(pieces=("one", "another"), after=60_000, between=1)
    loading.begin()
    qtbot.wait(60)
    assert loaded == [], "what was just opened is looked at first"
    loading.stop()
    loading = Preloading(pieces=("one", "another"), after=1, between=60_000)
    loading.begin()
    qtbot.waitUntil(lambda: loaded == ["one"])
    loading.stop()
    loading.begin()
    qtbot.waitUntil(lambda: loaded == ["one", "another"])


def test_what_is_there_before_a_vault_was_open_is_kept_and_later_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    started = start_window(tmp_path / "data")
    profile, _ = started.make_profile()
    program = [object()]
    started.desktop._settle()
    assert not is_looked_through(program)
    started.unlock(profile)
    there = [object()]
    started.desktop._settle()
    assert is_looked_through(there), "after the lock it would be there to the end"
    started.desktop.navigator.lock()
    started.desktop._settle()
    assert is_looked_through(there), "of what was open, some is still to be collected"
    started.close()


def test_what_is_under_way_while_somebody_unlocks_is_not_kept(qtbot: QtBot, tmp_path: Path) -> None:
    tasks = HeldTasks()
    started = start_window(tmp_path / "data", tasks=tasks)
    profile, _ = started.make_profile()
    started.desktop.navigator.entrance.show_unlock(profile)
    page = started.page
    assert isinstance(page, UnlockView)
    page.secret.edit.insert(MASTER)
    tasks.held = True
    page.try_password()
    there = [object()]
    started.desktop._settle()
    assert is_looked_through(there)
    tasks.work_off()
    assert started.vault.context.session.is_open
    assert is_looked_through(there), "after the lock it would be there to the end"
    started.close()
