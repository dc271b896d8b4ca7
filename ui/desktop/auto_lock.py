"""Locking by itself: after a while without input, after sleep, and by keys over a dialog."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication

WARNING_SECONDS = 15
_TICK_MS = 1000
_SLEPT_SECONDS = 2.0
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


def awake_seconds() -> float:
    """Return a clock that stands still while the computer sleeps."""
    return time.monotonic()


def total_seconds() -> float:
    """Return a clock that counts sleep as well, where the system has one."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class AutoLock(QObject):
    """Tell when to lock. Input is watched on windows only: a filter on everything would be slow."""

    warned = Signal(int)
    """Nobody is there; carries the seconds until `expired`."""
    stayed = Signal()
    """Somebody is there after all."""
    expired = Signal(int)
    """Lock now; carries the idle seconds, 0 after sleep."""
    asked = Signal()
    """The keys that lock were pressed over a dialog or a menu, where no action hears them."""

    def __init__(
        self,
        *,
        idle_seconds: int = 60,
        keys: Callable[[], Sequence[QKeySequence]] = tuple,
        total: Callable[[], float] = total_seconds,
        awake: Callable[[], float] = awake_seconds,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._idle_seconds = idle_seconds
        self._total, self._awake = total, awake
        self._since = total()
        self._slept = total() - awake()
        self._warned = False
        self._keys = keys
        self._locks_after_sleep = True
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.check)

    def set_idle_seconds(self, seconds: int) -> None:
        """Use another idle time from now on."""
        self._idle_seconds = seconds

    def set_after_sleep(self, *, locks: bool) -> None:
        """Lock after sleep, or only count it as time in which nobody was there."""
        self._locks_after_sleep = locks

    def start(self) -> None:
        """Watch from now on, for the keys that lock too."""
        self._slept = self._total() - self._awake()
        self._warned = False
        self._since = self._total()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            for window in application.topLevelWindows():
                self._watch(window)
            application.focusWindowChanged.connect(self._watch)
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._watch)

    def touch(self) -> None:
        """Note that somebody is there."""
        self._since = self._total()
        if self._warned:
            self._warned = False
            self.stayed.emit()

    def check(self) -> None:
        """Look at the clocks; called every second."""
        slept = self._total() - self._awake()
        if slept - self._slept > _SLEPT_SECONDS and self._locks_after_sleep:
            self.stop()
            self.expired.emit(0)
            return
        idle = self._total() - self._since
        if idle >= self._idle_seconds:
            self.stop()
            self.expired.emit(int(idle))
        elif idle >= self._idle_seconds - WARNING_SECONDS and not self._warned:
            self._warned = True
            self.warned.emit(round(self._idle_seconds - idle))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.touch()
        if isinstance(event, QKeyEvent) and self._asks_to_lock(event):
            # Later: the dialog that has the key at this moment is deleted by the lock.
            QTimer.singleShot(0, self.asked.emit)
            return True
        return False

    def _asks_to_lock(self, event: QKeyEvent) -> bool:
        """Tell of the keys over a dialog or menu: Qt gives no action of the window any meanwhile.

        Whoever presses them and walks away would leave everything open behind a question.
        """
        return (
            event.type() is QEvent.Type.KeyPress
            and not event.isAutoRepeat()
            and self._timer.isActive()
            and (QGuiApplication.modalWindow() or QApplication.activePopupWidget()) is not None
            and QKeySequence(event.keyCombination()) in self._keys()
        )

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Installing it again only moves it to the front; there is never a second one.
            window.installEventFilter(self)
