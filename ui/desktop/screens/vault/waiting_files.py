"""The files that a new item will have: chosen before it is saved, and taken in with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.screens.vault.files_part import FilesPart
from ui.wording.deletion import say_size


class WaitingFiles(FilesPart):
    """List the files that are chosen; what was saved once takes them in its own pane."""

    removed = Signal(object)
    """Carries a Path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Path, ...] | None = None
        self.show_files((), offered=False)

    def show_files(self, files: tuple[Path, ...], *, offered: bool) -> None:
        """Show these; what was saved once takes its files elsewhere."""
        self.setVisible(offered)
        if files != self._shown:
            self._shown = files
            self.show_rows([self._row_of(path) for path in files])

    def _row_of(self, path: Path) -> QWidget:
        remove = self.make_remove(path.name)
        remove.clicked.connect(lambda _checked=False: self.removed.emit(path))
        return self.make_row(path.name, _size_of(path), remove)


def _size_of(path: Path) -> str:
    """Return the size of a file; what has gone since is said when it is saved."""
    try:
        return say_size(path.stat().st_size)
    except OSError:
        return ""
