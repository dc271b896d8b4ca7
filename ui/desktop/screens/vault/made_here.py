"""The generated value that the editor holds, for as long as it is what will be saved."""

from __future__ import annotations

from core.vault.field import HIDDEN
from core.vault.history import GeneratedId
from ui.desktop.screens.vault.editor_form import Form
from ui.desktop.screens.vault.inline_generator import MadeValue


class MadeHere:
    """Remember a value and its place in the generator's history."""

    def __init__(self) -> None:
        self._value: MadeValue | None = None
        self.kept_as: GeneratedId | None = None

    def __repr__(self) -> str:
        return f"MadeHere({HIDDEN})"

    def take(self, value: MadeValue | None, kept_as: GeneratedId | None) -> None:
        """Remember another value."""
        self._value, self.kept_as = value, kept_as

    def forget(self) -> None:
        """Remember none."""
        self._value = self.kept_as = None

    def used_in(self, form: Form | None) -> MadeValue | None:
        """Return the value if it is the password of a form, None where another one was typed."""
        entry = form.password() if form is not None else None
        value = self._value
        used = value is not None and entry is not None and entry.value == value.value
        return value if used else None
