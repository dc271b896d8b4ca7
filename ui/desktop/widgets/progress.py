"""What a bar of progress shows before there is a number."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from ui.desktop.theme import current_theme


def show_unknown(bar: QProgressBar) -> None:
    """Show that something is going on: a part that wanders, or an empty bar where nothing moves."""
    bar.reset()
    bar.setRange(0, 1 if current_theme().look.reduce_motion else 0)
