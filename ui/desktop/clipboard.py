"""Secrets on the clipboard: marked for clipboard managers, and gone after a while."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_WINDOWS = 'application/x-qt-windows-mime;value="%s"'
_NO = b"\0\0\0\0"
# What clipboard managers on Linux, macOS and Windows look at before they keep something.
_MARK = "x-kde-passwordManagerHint"
_HINTS = {
    _MARK: b"secret",
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
        self._seconds: Callable[[], int] | None = None

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

    def guard_fields(self, seconds: Callable[[], int]) -> None:
        """Treat what a field for secrets copies by itself as `copy_secret` does.

        What is only selected there lies nowhere: nobody would think of taking it away again.
        """
        self._seconds = seconds
        _board().dataChanged.connect(self._mark_copied)
        _board().selectionChanged.connect(self._drop_selected)

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

    @Slot()
    def _mark_copied(self) -> None:
        field = _used_secret_field()
        if self._seconds is None or field is None:
            return
        text = _board().text()
        if not text or _board().mimeData().hasFormat(_MARK):
            return
        # Not every system says whose it is; what is copied or cut is still selected by then.
        if _board().ownsClipboard() or text == _selected_in(field):
            self.copy_secret(text, seconds=self._seconds())

    @Slot()
    def _drop_selected(self) -> None:
        if _board().ownsSelection() and _used_secret_field() is not None:
            _board().clear(QClipboard.Mode.Selection)

    def _forget(self) -> None:
        self._timer.stop()
        self._print = b""
        self._mime = None

    def _print_of(self, text: str) -> bytes:
        content = text.encode("utf-8", "surrogatepass")
        return hashlib.blake2b(content, key=self._salt, digest_size=32).digest()


def _used_secret_field() -> QWidget | None:
    """Return the field with the keyboard if input methods must learn nothing of it."""
    field = QApplication.focusWidget()
    sensitive = Qt.InputMethodHint.ImhSensitiveData
    return field if field is not None and field.inputMethodHints() & sensitive else None


def _selected_in(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        return field.selectedText()
    if isinstance(field, QPlainTextEdit):
        return field.textCursor().selection().toPlainText()
    return ""


def _board() -> QClipboard:
    return QGuiApplication.clipboard()
