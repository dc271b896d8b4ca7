"""The parts of a vault's page that are made before there is a vault, each in a turn of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from core.vault.item import ItemKind
from ui.desktop.screens.vault.panes import Panes


def list_parts_ahead(panes: Panes) -> tuple[Callable[[], object], ...]:
    """Return what makes each part, those that are wanted first before the others."""
    return (
        panes.late_right.get,
        lambda: panes.right.editor,
        lambda: panes.right.editor.fields.make_ready(ItemKind.LOGIN),
        panes.late_health.get,
        lambda: panes.right.editor.fields.password_part.panel,
        lambda: panes.right.bulk,
        lambda: _style(panes),
    )


def _style(panes: Panes) -> None:
    """Have everything styled by the time that it is to be shown."""
    for part in panes.findChildren(QWidget):
        part.ensurePolished()
