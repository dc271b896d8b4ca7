"""Numbers as the chosen language writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def say_count(count: int) -> str:
    """Return a whole number with its thousands apart."""
    return QLocale().toString(count)
