"""Keeping a receipt: as the file that can be checked again, or as a page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.app import App
from core.deletion.receipt import Receipt, render
from core.deletion.receipt_copy import write_receipt_copy
from core.errors import AppError
from ui.desktop.tasks import Tasks

__all__ = ["Receipt", "ReceiptModel"]


class ReceiptModel(QObject):
    """One receipt; the program keeps its own in any case."""

    saved = Signal(object)
    """Carries the Path, read back."""
    refused = Signal(object)
    """Carries the AppError."""

    def __init__(self, app: App, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._tasks = app, tasks

    def save(self, receipt: Receipt, path: Path) -> None:
        """Write the very bytes that `receipt verify` knows."""
        self.save_page(path, render(receipt))

    def save_page(self, path: Path, content: bytes) -> None:
        """Write a page that was drawn."""
        app = self._app
        self._tasks.long(
            lambda _: write_receipt_copy(app, path=path, content=content),
            lambda _: self.saved.emit(path),
            self._refuse,
            owner=self,
        )

    def _refuse(self, error: AppError) -> None:
        self.refused.emit(error)
