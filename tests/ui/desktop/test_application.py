"""How the program starts where it cannot, and that a second start finds the first."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.app import KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.errors import AppError
from core.paths import Paths
from tests.conftest import CANARY
from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms
from tests.source_tree import ROOT
from ui.desktop import application
from ui.desktop.dialogs.bug import BugDialog
from ui.desktop.garbage import GarbageCollection
from ui.desktop.instance import raise_other, server_name
from ui.desktop.protection import describe_bug
from ui.desktop.screens.fault.view import FaultView


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=EmptyRooms().rooms())
    yield window
    window.close()


def run_program(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_without_a_display_it_says_so_and_names_the_ways_on(tmp_path: Path) -> None:
    result = run_program("--data-dir", str(tmp_path / "data"), QT_QPA_PLATFORM="")
    assert result.returncode == 2
    assert result.stdout == ""
    assert "there is no display" in result.stderr
    assert "strongroom --help" in result.stderr
    assert "make tour" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ([], None),
        (["--data-dir", "/a"], "/a"),
        (["--data-dir=/b"], "/b"),
        (["--data-dir", "/a", "--data-dir=/b"], "/b"),
        (["--data-dir"], None),
    ],
)
def test_the_data_folder_is_read_from_the_command_line(
    arguments: list[str], found: str | None
) -> None:
    assert application.read_data_dir(arguments) == found


def test_a_second_start_raises_the_first_window(
    started: StartedWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    started.desktop.listen()
    started.window.showMinimized()
    script = (
        "import sys; from PySide6.QtCore import QCoreApplication; from pathlib import Path;"
        "from core.paths import Paths; from ui.desktop.instance import raise_other;"
        "app = QCoreApplication([]); sys.exit(0 if raise_other(Paths(Path(sys.argv[1]))) else 5)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(started.app.paths.data)], cwd=ROOT
    )
    with process:
        qtbot.waitUntil(lambda: process.poll() is not None)
    assert process.returncode == 0
    assert not started.window.isMinimized()


def test_the_whole_second_start_ends_well(started: StartedWindow, qtbot: QtBot) -> None:
    started.desktop.listen()
    process = subprocess.Popen(
        [sys.executable, "main.py", "--data-dir", str(started.app.paths.data)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
    )
    with process:
        qtbot.waitUntil(lambda: process.poll() is not None)
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_finished_start_leaves_garbage_to_the_ui_thread(
    started: StartedWindow, qapp: QApplication
) -> None:
    garbage = GarbageCollection(started.desktop)
    try:
        application.finish_start(qapp, started.desktop)
        assert not gc.isenabled()
    finally:
        garbage.stop()
        gc.enable()


def test_nobody_answers_for_a_folder_without_a_window(qapp: QApplication, tmp_path: Path) -> None:
    assert not raise_other(Paths(tmp_path))
    assert server_name(Paths(tmp_path)) != server_name(Paths(tmp_path / "other"))


def show_fault_of(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> str:
    """Start on a folder that cannot be used and return what the window says."""
    said: list[str] = []

    def look() -> int:
        (page,) = (widget for widget in QApplication.allWidgets() if isinstance(widget, FaultView))
        said.append(page.accessibleDescription())
        page.window().close()
        shiboken6.delete(page.window())
        return 0

    monkeypatch.setattr(qapp, "exec", look)
    assert application.run(qapp, Paths(tmp_path)) == 2
    return said[0]


def test_a_folder_held_by_a_terminal_is_told(
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    app = open_app(Paths(tmp_path), policy=KdfPolicy(params=FLOOR))
    said = show_fault_of(tmp_path, qapp, monkeypatch)
    app.close()
    assert str(os.getpid()) in said
    assert said in capsys.readouterr().err


def test_a_folder_that_is_a_file_is_told(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "data"
    place.write_text("not a folder")
    assert str(place) in show_fault_of(place, qapp, monkeypatch)


def test_a_bug_is_shown_without_what_it_held(
    started: StartedWindow, capsys: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    hook = application.ExceptionHook(started.desktop)
    try:
        secret = {"password": CANARY}
        try:
            secret[CANARY]
        except KeyError as bug:
            sys.excepthook(type(bug), bug, bug.__traceback__)
        dialog = started.window.findChild(BugDialog)
        assert isinstance(dialog, BugDialog)
        shown = dialog.details.toPlainText()
        assert "KeyError" in shown
        assert "test_application.py" in shown
        assert CANARY not in shown + capsys.readouterr().err
        dialog.go_on.click()
    finally:
        hook.remove()


def test_a_description_of_a_bug_names_places_from_the_project_on() -> None:
    with pytest.raises(AppError) as caught:
        open_app(Paths(Path("/proc/nowhere/at-all")))
    described = describe_bug(caught.type, caught.tb)
    assert "core/app.py:" in described
    assert "nowhere" not in described


def test_qt_keeps_no_history_of_its_own(qapp: QApplication, tmp_path: Path) -> None:
    script = (
        "import sys; from ui.desktop.protection import divert_settings;"
        "from PySide6.QtCore import QSettings; folder = divert_settings();"
        "s = QSettings(QSettings.Scope.UserScope, 'QtProject'); s.setValue('history', 'a.csv');"
        "s.sync(); print(s.fileName()); folder.remove()"
    )
    home = tmp_path / "home"
    home.mkdir()
    result = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert not Path(result.stdout.strip()).exists()
    assert not [path for path in home.rglob("*") if path.is_file()]


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel")
@pytest.mark.parametrize(
    "begin",
    [
        "from ui.memory import forbid_dumps; forbid_dumps();",
        "from ui.terminal import program; program.main(['formats']);",
        "import main; main.main(['--check-copy']);",
        "import main; main.main(['--read-file']);",
    ],
    ids=["itself", "terminal", "reading-a-copy-back", "reading-a-file"],
)
def test_no_picture_of_the_memory_is_written(begin: str) -> None:
    script = (
        f"import resource, ctypes; {begin}"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    result = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert result.stdout.splitlines()[-1] == "(0, 0) 0"


def test_the_first_window_needs_no_sqlalchemy(tmp_path: Path) -> None:
    script = (
        "import sys, os; from pathlib import Path; from PySide6.QtWidgets import QApplication;"
        "from ui.desktop import application as a; from ui.desktop.desktop import Desktop;"
        "Desktop.prepare = lambda self: self.window.close();"
        "code = a.main(['--data-dir', sys.argv[1]]);"
        "sys.exit(3 if 'sqlalchemy' in sys.modules else code)"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "data")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 0, result.stderr
