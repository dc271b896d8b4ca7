"""What the computer tells about itself: going to sleep, its screen locked, another person's turn.

Through D-Bus where there is one; elsewhere sleep is still noticed by the clocks of `auto_lock`.
Nothing that is heard unlocks, so whoever can speak on a bus can at most lock. No answer is waited
for: a bus that is not there, is gone or says nothing leaves the window as it is.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    # The first window does not wait for it.
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

_LOGIND: Final = "org.freedesktop.login1"
_LOGIND_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = f"{_LOGIND}.Manager"
_SESSION: Final = f"{_LOGIND}.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
SAVERS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.kde.screensaver", "/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.mate.ScreenSaver", "/"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/"),
)
"""Who tells that the screen is locked: service, which is the interface as well, and path."""
_AWAY: Final = {"Active": False, "LockedHint": True}
"""What a session's properties say when nobody of ours may be at the screen any more."""


def _slot(signature: str) -> bytes:
    # The stubs ask for bytes; the binding takes text and nothing else.
    return cast("bytes", SLOT(signature))


class SystemSignals(QObject):
    """Listen to the system; `lock_wanted` whenever nobody may be at the screen any more."""

    lock_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system: QDBusConnection | None = None
        self._sessions: set[str] = set()

    def listen(
        self, system: QDBusConnection | None = None, session: QDBusConnection | None = None
    ) -> bool:
        """Begin to listen, on the buses of this computer or others; tell whether there is one."""
        if sys.platform != "linux":
            return False
        from PySide6.QtDBus import QDBusConnection

        system = system or QDBusConnection.systemBus()
        session = session or QDBusConnection.sessionBus()
        heard = False
        if system.isConnected():
            self._system = system
            asleep = (_LOGIND, _LOGIND_PATH, _MANAGER, "PrepareForSleep")
            heard = system.connect(*asleep, "b", self, _slot("take(bool)"))
            self._find_session(system)
        if session.isConnected():
            for name, path in SAVERS:
                saver = (name, path, name, "ActiveChanged")
                heard |= session.connect(*saver, "b", self, _slot("take(bool)"))
        return heard

    @Slot(bool)
    def take(self, begins: bool) -> None:  # noqa: FBT001 - a slot that D-Bus calls
        """Lock as something begins; its end changes nothing."""
        if begins:
            self.lock_wanted.emit()

    @Slot()
    def lock(self) -> None:
        """Lock because the session is told to."""
        self.lock_wanted.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def follow(self, interface: str, changed: Mapping[str, object], _: Sequence[str]) -> None:
        """Lock when the session goes to the background or says that it is locked."""
        if interface == _SESSION and any(
            name in changed and changed[name] is away for name, away in _AWAY.items()
        ):
            self.lock_wanted.emit()

    @Slot("QDBusMessage")
    def watch(self, answer: QDBusMessage) -> None:
        """Listen to the session that logind names; an error names none."""
        (path, *_) = (*answer.arguments(), None)
        if self._system is None or path is None:
            return
        named = str(path.path() if hasattr(path, "path") else path)
        if not named.startswith("/") or named in self._sessions:
            return
        self._sessions.add(named)
        # Only of this path: other people's sessions go to the background as well.
        self._system.connect(_LOGIND, named, _SESSION, "Lock", "", self, _slot("lock()"))
        changed = (_LOGIND, named, _PROPERTIES, "PropertiesChanged")
        follow = _slot("follow(QString,QVariantMap,QStringList)")
        # The signature is named each time: Qt ends the process over a signal it takes for another.
        self._system.connect(*changed, "sa{sv}as", self, follow)

    def _find_session(self, system: QDBusConnection) -> None:
        """Ask which session is ours; a program of the desktop may run outside of any itself."""
        from PySide6.QtDBus import QDBusMessage

        questions: list[tuple[str, object]] = [("GetSession", "auto")]
        if own := os.environ.get("XDG_SESSION_ID"):
            questions.append(("GetSession", own))
        for method, argument in questions:
            call = QDBusMessage.createMethodCall(_LOGIND, _LOGIND_PATH, _MANAGER, method)
            call.setArguments([argument])
            call.setAutoStartService(False)
            # With a callback, never a wait: a logind that hangs must not hang the window.
            system.callWithCallback(call, self, _slot("watch(QDBusMessage)"))
