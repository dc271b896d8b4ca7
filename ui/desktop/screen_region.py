"""Have a person frame a part of the screen, where the system shows it to programs."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from ui.desktop.pasted import grey_of
from ui.desktop.widgets.screen_veil import ScreenVeil

_DELAY_MS = 400
"""What a desktop takes to fade a window out; it must not be in the picture."""
_SHOWING = ("xcb", "windows", "cocoa")

Shots = list[tuple[QRect, QImage]]


def grab_screens() -> Shots:
    """Return where each screen is and what is on it; nothing where the system shows nothing.

    Wayland shows no program the screen, and its portal would leave the picture in a file.
    """
    platform = QGuiApplication.platformName()
    if platform not in _SHOWING or (platform == "xcb" and os.environ.get("WAYLAND_DISPLAY")):
        return []
    shots = [(screen.geometry(), screen.grabWindow(0)) for screen in QGuiApplication.screens()]
    return [(place, shot.toImage()) for place, shot in shots if not shot.isNull()]


class ScreenRegion(QObject):
    """Put the window away, show the screens as they are without it, and bring it back."""

    chosen = Signal(object)
    """Carries the Picture of a part of the screen."""
    refused = Signal()

    def __init__(
        self, parent: QObject | None = None, *, grab: Callable[[], Shots] = grab_screens
    ) -> None:
        super().__init__(parent)
        self._grab = grab
        self._window: QWidget | None = None
        self._veils: list[ScreenVeil] = []
        self._patience = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._patience.timeout.connect(self._show)

    def begin(self, window: QWidget) -> None:
        """Begin; `refused` tells where the screen cannot be seen."""
        if self._window is not None:
            return
        if not self._grab():
            self.refused.emit()
            return
        self._window = window
        window.hide()
        self._patience.start()

    def leave(self) -> None:
        """Bring the window back, whatever became of it."""
        self._patience.stop()
        window, self._window = self._window, None
        # Before the veils go: a program without a window would end.
        if window is not None:
            window.show()
            window.raise_()
            window.activateWindow()
        for veil in self._veils:
            veil.forget()
            veil.hide()
            veil.deleteLater()
        self._veils = []

    def _show(self) -> None:
        for place, image in self._grab():
            veil = ScreenVeil(image, place)
            veil.chosen.connect(self._choose)
            veil.left.connect(self.leave)
            self._veils.append(veil)
            veil.show()
            veil.raise_()
        if not self._veils:
            self.leave()
            self.refused.emit()
            return
        self._veils[0].activateWindow()
        self._veils[0].setFocus()

    def _choose(self, part: QImage) -> None:
        picture = grey_of(part)
        self.leave()
        self.chosen.emit(picture)
