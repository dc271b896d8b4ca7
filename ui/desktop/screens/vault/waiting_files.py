"""The files that an item will have: chosen while it is typed, and taken in when it is saved."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.screens.vault.files_part import FilesPart
from ui.desktop.screens.vault.vault_acts import short
from ui.wording.deletion import say_size

_NAMED = 3


class WaitingFiles(FilesPart):
    """List the files that are chosen, without those that the item has already."""

    removed = Signal(object)
    """Carries a Path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Path, ...] | None = None
        self.show_files(())

    def show_files(self, files: tuple[Path, ...]) -> None:
        """Show these."""
        if files != self._shown:
            self._shown = files
            self.show_rows([self._row_of(path) for path in files])

    def _row_of(self, path: Path) -> QWidget:
        remove = self.make_remove(path.name)
        remove.clicked.connect(lambda _checked=False: self.removed.emit(path))
        return self.make_row(path.name, _say_size(path), remove)


def missing(files: Iterable[Path]) -> tuple[Path, ...]:
    """Return those that are not where they were chosen."""
    return tuple(path for path in files if _weight(path) is None)


def say_missing(files: Sequence[Path]) -> str:
    """Say which files are gone, and what to do."""
    names = [short(path.name) for path in files[:_NAMED]]
    said = ", ".join(names) + ("…" if len(files) > _NAMED else "")
    text = QCoreApplication.translate(
        "WaitingFiles",
        "Not found any more: %1. Put back what is missing, or remove it below and attach it again.",
    )
    return text.replace("%1", said)


def _say_size(path: Path) -> str:
    weight = _weight(path)
    if weight is None:
        return QCoreApplication.translate("WaitingFiles", "Not found")
    return say_size(weight)


def _weight(path: Path) -> int | None:
    """Return the size of a file, None where there is none that can be looked at."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None
