"""The settings in force, and the fact that they changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.settings import Settings, Value, change


class AppSettings(QObject):
    """Hold the settings of this computer; every change is kept at once."""

    changed = Signal(object)
    """Carries the new `core.settings.Settings`."""

    def __init__(
        self,
        value: Settings | None = None,
        keep: Callable[[Settings], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._value = value or Settings()
        self._keep = keep

    @property
    def value(self) -> Settings:
        """Return the settings in force."""
        return self._value

    def change(self, name: str, value: Value) -> None:
        """Put one setting in force and keep it. Raises ValueError for what no control offers."""
        changed = change(self._value, name, value)
        if changed == self._value:
            return
        self._value = changed
        if self._keep is not None:
            self._keep(changed)
        self.changed.emit(changed)
