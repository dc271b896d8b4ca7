"""A receipt by itself, opened from a message of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.desktop.prompts import Prompts
from ui.desktop.screens.receipt.panel import ReceiptPanel
from ui.desktop.screens.receipt.view_model import Receipt, ReceiptModel
from ui.desktop.screens.receipt.words import title_of
from ui.desktop.widgets.wizard_dialog import WizardDialog


class ReceiptDialog(WizardDialog):
    """Show one receipt."""

    def __init__(
        self,
        receipt: Receipt,
        model: ReceiptModel,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title_of(receipt), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        model.setParent(self)
        self.panel = ReceiptPanel(model, prompts)
        self.panel.show_receipt(receipt)
        self.show_page(self.add_page(self.panel), title_of(receipt))
        self.set_next(self.tr("Done"))
        self.next_requested.connect(self.accept)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
