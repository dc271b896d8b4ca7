"""Keys that are struck for real, as far as the X server and the program can tell."""

from __future__ import annotations

from tests.journeys.screen_reader.atspi import ATSPI, REGISTRY
from tests.journeys.screen_reader.bus import Address, Bus

RETURN, DOWN = 0xFF0D, 0xFF54
"""Keys without a letter, by the numbers of X."""
_CONTROL = 37
_PRESS, _RELEASE, _SYMBOL, _STRING = 0, 1, 3, 4
_KEYBOARD = Address(REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")


class Keyboard:
    """Strike keys; they go to whatever has the keyboard."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    def strike(self, key: str | int, *, control: bool = False) -> None:
        """Press one key, a letter or one of those above, with Ctrl held down or not."""
        if control:
            self._generate(_CONTROL, "", _PRESS)
        self._generate(ord(key) if isinstance(key, str) else key, "", _SYMBOL)
        if control:
            self._generate(_CONTROL, "", _RELEASE)

    def type(self, text: str) -> None:
        """Press the keys of a text, one after the other."""
        self._generate(0, text, _STRING)

    def _generate(self, code: int, text: str, kind: int) -> None:
        method = f"{ATSPI}.DeviceEventController.GenerateKeyboardEvent"
        self._bus.call(_KEYBOARD, method, "isu", code, text, kind)
