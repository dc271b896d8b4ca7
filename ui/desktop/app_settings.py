"""The settings in force, and the fact that they changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

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
        self._put(change(self._value, name, value))

    def choose_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Have these keys for actions in place of all chosen before, and keep them."""
        self._put(dataclasses.replace(self._value, keys=dict(keys)))

    def _put(self, changed: Settings) -> None:
        if changed == self._value:
            return
        self._value = changed
        if self._keep is not None:
            self._keep(changed)
        self.changed.emit(changed)
