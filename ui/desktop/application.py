"""The start of the window: what must be true before it opens, and what is said where it is not."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

import core
from core.app import App, open_app
from core.errors import AppError, HeldError
from core.paths import Paths, choose_paths
from ui.desktop.protection import describe_bug, divert_settings
from ui.desktop.theme import FUSION
from ui.memory import guard_memory

if TYPE_CHECKING:
    from ui.desktop.desktop import Desktop

EXIT_FINE = 0
EXIT_USAGE = 2
IN_TRAY = "--in-tray"
UNSEEN_MS = 1_000
"""How long a first picture is waited for; a window on another desktop is not painted."""
NO_DISPLAY = """\
strongroom: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
In a terminal the same works by commands: begin with `strongroom --help` or `strongroom doctor`.
`make tour` shows the window without a display, as pictures.
"""


def main(arguments: list[str]) -> int:
    """Open the window and return the exit code; `arguments` are those `main.py` lets through."""
    guard_memory()
    # From here on only `GarbageCollection` looks for garbage: on any other thread than the UI's,
    # freeing a Qt object brings the program down; and while it loads, looking delays the window.
    gc.disable()
    if not has_display(os.environ, sys.platform):
        sys.stderr.write(NO_DISPLAY)
        return EXIT_USAGE
    paths = choose_paths(read_data_dir(arguments))
    settings_folder = divert_settings()
    application = make_application()
    try:
        code = run(application, paths, in_tray=IN_TRAY in arguments)
    finally:
        settings_folder.remove()
    return code


def has_display(environ: Mapping[str, str], platform: str) -> bool:
    """Tell whether Qt could open a window; without one it would abort the process."""
    if platform != "linux":
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def read_data_dir(arguments: list[str]) -> str | None:
    """Return what `--data-dir` names; the last one counts."""
    found = None
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if name == "--data-dir":
            found = value if equals else next(rest, None)
    return found


def make_application() -> QApplication:
    """Return the one QApplication, with our name and icon."""
    QCoreApplication.setApplicationName("strongroom")
    QCoreApplication.setApplicationVersion(core.VERSION)
    # Named here, the style need not be asked for, which costs a tenth of the start.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setProperty(FUSION, True)
    application.setApplicationDisplayName("Strongroom")
    application.setDesktopFileName("strongroom")
    return application


def run(application: QApplication, paths: Paths, *, in_tray: bool = False) -> int:
    """Take the data folder, show the window, and stay until it is closed."""
    try:
        app = open_app(paths)
    except HeldError as error:
        from ui.desktop.instance import raise_other

        return EXIT_FINE if raise_other(paths) else show_fault(application, error)
    except AppError as error:
        return show_fault(application, error)
    return show_desktop(application, app, in_tray=in_tray)


def show_desktop(application: QApplication, app: App, *, in_tray: bool = False) -> int:
    """Show the window on a data folder that is ours, or hide it where that is wanted."""
    from core.services.settings import read_settings
    from ui.desktop.desktop import Desktop
    from ui.desktop.furnishing import ROOMS
    from ui.desktop.garbage import GarbageCollection
    from ui.desktop.prompts import QtPrompts
    from ui.desktop.sweeping import Sweeping
    from ui.desktop.tasks import ThreadTasks
    from ui.desktop.translations import install_translations

    try:
        install_translations(application, read_settings(app).language)
        tasks = ThreadTasks(application)
        tasks.hold()
        desktop = Desktop(app, tasks, QtPrompts(), ROOMS)
    except AppError as error:
        app.close()
        return show_fault(application, error)
    hook = ExceptionHook(desktop)
    garbage = GarbageCollection(desktop)
    sweeping = Sweeping(desktop.tasks, desktop)
    desktop.navigator.forgotten.connect(sweeping.begin)
    desktop.begin()
    desktop.window.first_seen.connect(tasks.begin)
    desktop.window.first_seen.connect(lambda: finish_start(application, desktop))
    if not in_tray or desktop.settings.value.tray != "keep":
        desktop.window.show()
    QTimer.singleShot(UNSEEN_MS, desktop, desktop.window.tell_seen)
    code = application.exec()
    desktop.close()
    sweeping.stop()
    garbage.stop()
    hook.remove()
    return code


def finish_start(application: QApplication, desktop: Desktop) -> None:
    """Do what the first picture need not wait for."""
    from ui.desktop.icons import app_icon

    application.setWindowIcon(app_icon())
    desktop.listen()
    if desktop.tray is not None and not desktop.window.isVisible():
        desktop.tray.begin_hidden()
    desktop.prepare()


def show_fault(application: QApplication, error: AppError) -> int:
    """Show one sentence in a window, and again on stderr for whoever started us there."""
    from ui.desktop.main_window import MainWindow
    from ui.desktop.screens.fault.view import FaultView
    from ui.desktop.sentences import sentence
    from ui.desktop.theme import apply_theme

    apply_theme(application)
    said = sentence(error)
    sys.stderr.write(f"strongroom: {said}\n")
    window = MainWindow()
    title = QCoreApplication.translate("Fault", "Strongroom cannot start")
    page = FaultView(title, said)
    page.again.setVisible(False)
    window.show_page(page)
    window.show()
    application.exec()
    return EXIT_USAGE


class ExceptionHook(QObject):
    """Show our own bugs: kinds and places, never messages or locals, which may hold secrets."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._former = sys.excepthook
        self._shown = False
        sys.excepthook = self._show

    def remove(self) -> None:
        """Put the former hook back."""
        sys.excepthook = self._former

    def _show(
        self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            self._former(kind, bug, trace)
            return
        details = describe_bug(kind, trace)
        sys.stderr.write(f"strongroom: a bug of ours\n{details}\n")
        if self._shown:
            return
        from ui.desktop.dialogs.bug import BugDialog

        self._shown = True
        dialog = BugDialog(details, self._desktop.window)
        dialog.quit_requested.connect(self._desktop.window.close)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._shown = False
