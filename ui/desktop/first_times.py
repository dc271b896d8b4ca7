"""What takes long only the first time, done while nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QScrollArea

from ui.desktop.icons import icon, list_icons

_AT_ONCE = 8
"""How many icons are drawn in one turn: a few milliseconds' worth."""


def list_first_times() -> tuple[Callable[[], object], ...]:
    """Return acts, each for a turn of its own, after which a page is laid out in half the time."""
    names = list_icons()
    batches = [names[place : place + _AT_ONCE] for place in range(0, len(names), _AT_ONCE)]
    return (_meet_kinds, *(lambda batch=batch: _draw(batch) for batch in batches))


def _meet_kinds() -> None:
    """Have the binding learn every kind of widget, which it does when it is first asked for one."""
    QScrollArea().viewport()


def _draw(names: Sequence[str]) -> None:
    for name in names:
        icon(name)
