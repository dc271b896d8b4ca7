"""How large a dialog opens: larger with larger words, within the window that it stands over."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from ui.desktop.theme import current_theme

_AROUND = 40


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Take a size in pixels of normal text; what the words add ends at the window behind it."""
    scaled, parent, least = current_theme().scaled, dialog.parentWidget(), QSize(width, height)
    wanted = QSize(scaled(width), scaled(height)).expandedTo(least)
    if parent is not None:
        room = parent.window().size() - QSize(_AROUND, _AROUND)
        wanted = wanted.boundedTo(room.expandedTo(least))
    dialog.resize(wanted)
