"""The last page: what was done, what is left to do, and the receipt."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.deletion.lifecycle import Scheduled
from ui.desktop.screens.deletion.acts import End
from ui.desktop.screens.deletion.end_words import EndSaid, say_end
from ui.desktop.screens.deletion.fact import Fact
from ui.desktop.screens.receipt.panel import ReceiptPanel
from ui.desktop.screens.receipt.view_model import Receipt
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.card import Card


class EndPage(QWidget):
    """Show how it ended; `receipt` is there where something was deleted."""

    def __init__(self, name: str, receipt: ReceiptPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.banner = Banner(Tint.SUCCESS, parent=self)
        self._card = Card(lines=False, padding=14, parent=self)
        self.receipt = receipt
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for part in (self.banner, self._card, self.receipt):
            column.addWidget(part)
        column.addStretch(1)

    def show_end(self, end: End, summary: tuple[tuple[str, str], ...]) -> None:
        """Show an end; `summary` says what it was about where there is no receipt yet."""
        said = say_end(end, self._name)
        extra = summary if isinstance(end, Scheduled) else ()
        self._show(said, (*said.lines, *extra))
        self.receipt.setVisible(isinstance(end, Receipt))
        if isinstance(end, Receipt):
            self.receipt.show_receipt(end)

    def say(self, tint: Tint, text: str) -> None:
        """Say something more, in the place of the headline."""
        self.banner.show_message(tint, text)

    def _show(self, said: EndSaid, lines: tuple[tuple[str, str], ...]) -> None:
        self.banner.show_message(said.tint, said.headline)
        self._card.clear()
        for icon, line in lines:
            self._card.add_row(Fact(icon, line, parent=self._card))
        self._card.setVisible(bool(lines))
