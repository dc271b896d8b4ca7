"""What is switched off before anything secret is in memory: traces on disk, chatter."""

from __future__ import annotations

import traceback
from types import TracebackType

from PySide6.QtCore import QSettings, QTemporaryDir

BUG_FILES = ("core", "ui")


def divert_settings() -> QTemporaryDir:
    """Point what Qt keeps by itself, such as names of opened files, at a folder that goes away.

    The folder lives as long as the returned object.
    """
    folder = QTemporaryDir()
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, folder.path())
    return folder


def describe_bug(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where a bug is: kinds and places only, for messages and locals may hold secrets."""
    places = [
        f"  {_shorten(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join([kind.__name__, *places])


def _shorten(path: str) -> str:
    parts = path.replace("\\", "/").split("/")
    for name in BUG_FILES:
        if name in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(name) :])
    return parts[-1]
