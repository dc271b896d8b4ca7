"""A receipt opened from a message of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.desktop.rooms import AppContext
from ui.desktop.screens.receipt.view import ReceiptDialog
from ui.desktop.screens.receipt.view_model import Receipt, ReceiptModel


def open_receipt(home: AppContext, receipt: Receipt, window: QWidget) -> None:
    """Show a receipt over the window."""
    model = ReceiptModel(home.app, home.tasks)
    ReceiptDialog(receipt, model, home.prompts, window).show()
