"""A receipt to read, row by row, with the ways to keep it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import AppError
from ui.desktop.prompts import FileFilter, FileWish, Prompts
from ui.desktop.screens.receipt.view_model import Receipt, ReceiptModel
from ui.desktop.screens.receipt.words import Row, rows_of
from ui.desktop.sentences import sentence
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.value_text import ValueText

_LABEL_CHARACTERS = 18
_LOWER = 3


class ReceiptPanel(QWidget):
    """Show a receipt and save it, as a file that can be checked or as a page for paper."""

    def __init__(
        self, model: ReceiptModel, prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._prompts = model, prompts
        self._receipt: Receipt | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.save = secondary_button(self.tr("Save receipt…"), icon="download")
        self.save_page = secondary_button(self.tr("Save as PDF for paper…"), icon="printer")
        row = QHBoxLayout()
        row.setSpacing(12)
        for button, slot in ((self.save, self._save), (self.save_page, self._save_page)):
            row.addWidget(button)
            button.clicked.connect(slot)
        row.addStretch(1)
        self.banner = Banner()
        self.banner.setVisible(False)
        self._card = Card(lines=False, padding=14)
        nest(column, row)
        column.addWidget(self.banner)
        column.addWidget(self._card)
        model.saved.connect(self._show_saved)
        model.refused.connect(self._show_refusal)

    def show_receipt(self, receipt: Receipt) -> None:
        """Show a receipt."""
        self._receipt = receipt
        self._card.clear()
        self._card.add_row(_make_table(rows_of(receipt), self._card))

    def _save(self) -> None:
        receipt = self._receipt
        if receipt is not None:
            wish = self._wish(self.tr("Save receipt"), self.tr("Receipt"), "json")
            self._prompts.save_file(wish, lambda path: self._model.save(receipt, path), parent=self)

    def _save_page(self) -> None:
        from ui.desktop.screens.receipt.sheet import draw_pdf

        receipt = self._receipt
        if receipt is None:
            return

        def write(path: Path) -> None:
            self._model.save_page(path, draw_pdf(receipt))

        wish = self._wish(self.tr("Save as PDF"), self.tr("PDF document"), "pdf")
        self._prompts.save_file(wish, write, parent=self)

    def _wish(self, title: str, label: str, suffix: str) -> FileWish:
        assert self._receipt is not None
        name = self.tr("Strongroom receipt %1").replace("%1", self._receipt.id)
        return FileWish(
            title=title,
            filters=(FileFilter(label=label, patterns=(f"*.{suffix}",)),),
            name=f"{name}.{suffix}",
            suffix=suffix,
        )

    def _show_saved(self, path: Path) -> None:
        said = self.tr("Saved and read back: %1").replace("%1", str(path))
        self.banner.show_message(Tint.SUCCESS, said)

    def _show_refusal(self, error: AppError) -> None:
        self.banner.show_message(Tint.DANGER, sentence(error))


def _make_table(rows: tuple[Row, ...], parent: QWidget) -> QWidget:
    # From the outside in: a part that changes its parent is styled and measured once more.
    table = QWidget(parent)
    column = QVBoxLayout(table)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for row in rows:
        label = text_label(row.label, FontRole.CAPTION, tone="secondary", wrap=True, parent=table)
        label.setFixedWidth(label.fontMetrics().averageCharWidth() * _LABEL_CHARACTERS)
        value = ValueText(row.label, "\n".join(row.lines), table)
        label.setBuddy(value)
        # On the first line of what it is about, which is larger and has a frame.
        label.setContentsMargins(0, current_theme().scaled(_LOWER), 0, 0)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(value, 1)
        nest(column, line)
    return table
