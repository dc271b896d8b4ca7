"""What is said before the window locks by itself, with a way to stay."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.desktop.auto_lock import AutoLock
from ui.desktop.widgets.toast import SECONDS, Pace, ToastHost, ToastMessage

_TAG = "lock"


class LockWarning(QObject):
    """Count down while the lock is near, and no longer than that."""

    def __init__(self, auto_lock: AutoLock, toasts: ToastHost, parent: QObject) -> None:
        super().__init__(parent)
        self._auto_lock, self._toasts = auto_lock, toasts
        auto_lock.warned.connect(self._warn)
        auto_lock.stayed.connect(self._unwarn)

    def _warn(self, seconds: int) -> None:
        message = ToastMessage(
            text=self.tr("Locking in %1 s").replace("%1", SECONDS),
            action=self.tr("Stay"),
            pace=Pace.STAYS,
            countdown=seconds,
            tag=_TAG,
        )
        self._toasts.show_message(message, self._auto_lock.touch)

    def _unwarn(self) -> None:
        toast = self._toasts.toast
        if toast is not None and toast.message.tag == _TAG:
            toast.dismiss()
