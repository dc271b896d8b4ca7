"""What the computer tells about itself: going to sleep, its screen locked, another person's turn.

Through D-Bus where there is one; elsewhere sleep is still noticed by the clocks of `auto_lock`.
"""

from __future__ import annotations

import sys
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_SLEEP = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
    "PrepareForSleep",
)
_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
# The stubs ask for bytes; the binding takes text and nothing else.
_SLOT = cast("bytes", SLOT("take(bool)"))


class SystemSignals(QObject):
    """Listen to the system; `lock_wanted` whenever nobody may be at the screen any more."""

    lock_wanted = Signal()

    def listen(self) -> bool:
        """Begin to listen; tell whether there is anything to listen to."""
        if sys.platform != "linux":
            return False
        from PySide6.QtDBus import QDBusConnection

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        heard = system.isConnected() and system.connect(*_SLEEP, self, _SLOT)
        if session.isConnected():
            for service, path in _SAVERS:
                heard |= session.connect(service, path, service, "ActiveChanged", self, _SLOT)
        return bool(heard)

    @Slot(bool)
    def take(self, begins: bool) -> None:  # noqa: FBT001 - a slot that D-Bus calls
        """Lock as something begins; its end changes nothing."""
        if begins:
            self.lock_wanted.emit()
