"""Secrets on the clipboard: marked for clipboard managers, and gone after a while."""

from __future__ import annotations

import hashlib
import os

from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

_WINDOWS = 'application/x-qt-windows-mime;value="%s"'
_NO = b"\0\0\0\0"
# What clipboard managers on Linux, macOS and Windows look at before they keep something.
_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"1",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    _WINDOWS % "ExcludeClipboardContentFromMonitorProcessing": b"1",
    _WINDOWS % "Clipboard Viewer Ignore": b"1",
    _WINDOWS % "CanIncludeInClipboardHistory": _NO,
    _WINDOWS % "CanUploadToCloudClipboard": _NO,
}


class Clipboard(QObject):
    """Copy, and clear again only what is still ours.

    What was copied is known by a salted hash, so that no second copy is kept here.
    """

    copied = Signal(int)
    """A secret was copied; carries the seconds until it is cleared."""
    cleared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._salt = os.urandom(16)
        self._print = b""
        # Qt takes the object over; Python must not drop it meanwhile.
        self._mime: QMimeData | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.clear)

    @property
    def holds_secret(self) -> bool:
        """Tell whether a secret of ours lies on the clipboard."""
        return bool(self._print) and self._print == self._print_of(_board().text())

    @property
    def milliseconds_left(self) -> int:
        """Return the time until the clipboard is cleared; 0 or less where nothing is to clear."""
        return self._timer.remainingTime()

    def copy_secret(self, text: str, *, seconds: int) -> None:
        """Put a secret on the clipboard for `seconds`."""
        mime = QMimeData()
        mime.setText(text)
        for name, value in _HINTS.items():
            mime.setData(name, QByteArray(value))
        self._print = self._print_of(text)
        self._mime = mime
        _board().setMimeData(mime, QClipboard.Mode.Clipboard)
        self._timer.start(seconds * 1000)
        self.copied.emit(seconds)

    def copy_text(self, text: str) -> None:
        """Put something that is no secret on the clipboard; it stays there."""
        self._forget()
        _board().setText(text)

    def clear(self) -> None:
        """Clear the clipboard if what lies there is still ours."""
        if not self._print:
            return
        if self.holds_secret:
            _board().clear(QClipboard.Mode.Clipboard)
            self._forget()
            self.cleared.emit()
        else:
            self._forget()

    def _forget(self) -> None:
        self._timer.stop()
        self._print = b""
        self._mime = None

    def _print_of(self, text: str) -> bytes:
        content = text.encode("utf-8", "surrogatepass")
        return hashlib.blake2b(content, key=self._salt, digest_size=32).digest()


def _board() -> QClipboard:
    return QGuiApplication.clipboard()
