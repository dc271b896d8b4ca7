"""What the controls of every kind of recipe have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class RecipeControls(QWidget):
    """The settings of one kind of recipe; `changed` tells that a person turned one."""

    changed = Signal()
