"""What the controls of every kind of recipe have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.passwords.recipe import Recipe


class RecipeControls(QWidget):
    """The settings of one kind of recipe; `changed` tells that a person turned one."""

    changed = Signal()

    def recipe(self) -> Recipe:
        """Return what is asked for."""
        raise NotImplementedError
