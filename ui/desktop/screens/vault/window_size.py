"""How large the window was left: kept with a profile, and given back where the screen has room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget


def read_size(window: QWidget) -> tuple[QSize, bool]:
    """Return the size of a window in pixels while it is not maximised, and whether it is."""
    maximised = bool(window.windowState() & Qt.WindowState.WindowMaximized)
    return window.normalGeometry().size() if maximised else window.size(), maximised


def give_back(window: QWidget, size: QSize, *, maximised: bool) -> None:
    """Make a window as large as it was left, as far as its screen is: it may be a smaller one."""
    if size.isEmpty():
        return
    fits = size.boundedTo(window.screen().availableGeometry().size())
    if not window.windowState() & Qt.WindowState.WindowMaximized:
        window.resize(fits.expandedTo(window.minimumSize()))
    if maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
