"""Folders shown in the file manager of the desktop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> None:
    """Show a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_folder_of(file: Path) -> None:
    """Show the folder that a file lies in."""
    open_folder(file.parent)
