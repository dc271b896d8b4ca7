"""Keeping a page without secrets in a file, and saying what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.app import App
from core.errors import AppError
from core.services.plain_pages import write_plain_page
from ui.desktop.tasks import Tasks


class PageKeeping(QObject):
    """Write pages that were drawn, beside the window."""

    saved = Signal(object)
    """Carries the Path, read back."""
    refused = Signal(object)
    """Carries the AppError."""

    def __init__(self, app: App, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._tasks = app, tasks

    def save_page(self, path: Path, content: bytes) -> None:
        """Write a page that was drawn."""
        app = self._app
        self._tasks.long(
            lambda _: write_plain_page(app, path=path, content=content),
            lambda _: self.saved.emit(path),
            self._refuse,
            owner=self,
        )

    def _refuse(self, error: AppError) -> None:
        self.refused.emit(error)
