"""Another look in a test, which is over once every widget has it."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.desktop import theme
from ui.desktop.theme import Look, Scheme, Theme

_PATIENCE = 1_000


def apply_theme(
    app: QApplication, *, scheme: Scheme = Scheme.SYSTEM, text_scale: float = 1.0
) -> Theme:
    """Put scheme and text size in force, also on what tests before left behind."""
    found = theme.apply_theme(app, scheme=scheme, text_scale=text_scale)
    settle(found)
    return found


def apply_look(found: Theme, look: Look) -> None:
    """Put a look in force."""
    found.apply(look)
    settle(found)


def settle(found: Theme) -> None:
    """Wait until every widget has the look in force."""
    for _ in range(_PATIENCE):
        if found.is_settled:
            return
        QTest.qWait(5)
    raise AssertionError("some widgets never get their look")
