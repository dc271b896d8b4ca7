"""Keeping a receipt: as the file that can be checked again, or as a page."""

from __future__ import annotations

from pathlib import Path

from core.deletion.receipt import Receipt, render
from ui.desktop.page_keeping import PageKeeping

__all__ = ["Receipt", "ReceiptModel"]


class ReceiptModel(PageKeeping):
    """One receipt; the program keeps its own in any case."""

    def save(self, receipt: Receipt, path: Path) -> None:
        """Write the very bytes that `receipt verify` knows."""
        self.save_page(path, render(receipt))
