"""The real program, started to say when its window can be typed in, and ended then."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.desktop import application


class FirstPicture(QObject):
    """Wait for a painted window in which a line of text has the focus."""

    def __init__(self, program: QApplication) -> None:
        super().__init__(program)
        self._program = program
        program.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a painting that leaves nothing to wait for."""
        if event.type() is QEvent.Type.Paint and self._is_typeable():
            self._program.removeEventFilter(self)
            QTimer.singleShot(0, self, self._say)
        return False

    def _is_typeable(self) -> bool:
        windows = (w for w in self._program.topLevelWidgets() if w.isVisible())
        return any(isinstance(window.focusWidget(), QLineEdit) for window in windows)

    def _say(self) -> None:
        print(time.monotonic_ns(), flush=True)
        self._program.quit()


_make = application.make_application


def _make_watched() -> QApplication:
    program = _make()
    program.watch = FirstPicture(program)  # type: ignore[attr-defined]  # kept alive with it
    return program


if __name__ == "__main__":
    application.make_application = _make_watched
    sys.exit(application.main(sys.argv[1:]))
