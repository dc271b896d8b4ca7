"""A receipt to read, row by row, with the ways to keep it."""

from __future__ import annotations

import itertools
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

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

_LABEL_CHARACTERS, _USUAL_ROWS = 18, 12
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
        self._table = _Table(self._card)
        self._card.add_row(self._table)
        self._card.setVisible(False)
        nest(column, row)
        column.addWidget(self.banner)
        column.addWidget(self._card)
        model.saved.connect(self._show_saved)
        model.refused.connect(self._show_refusal)

    def get_ready(self) -> None:
        """Make ahead what a receipt needs: it comes in the moment in which a vault is left."""
        self._table.make_rows(_USUAL_ROWS)

    def show_receipt(self, receipt: Receipt) -> None:
        """Show a receipt."""
        self._receipt = receipt
        self._table.show_rows(rows_of(receipt))
        self._card.setVisible(True)

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


class _Table(QWidget):
    """Show the rows of a receipt, in those of the one before: they take a while to make."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._rows: list[tuple[QLabel, ValueText]] = []

    def make_rows(self, count: int) -> None:
        """Have so many rows there, empty ones where nothing is shown in them."""
        while len(self._rows) < count:
            self._add_row()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows in place of the others."""
        self.make_rows(len(rows))
        for (label, value), row in itertools.zip_longest(self._rows, rows):
            label.setText(row.label if row else "")
            label.ensurePolished()
            label.setFixedWidth(label.fontMetrics().averageCharWidth() * _LABEL_CHARACTERS)
            # On the first line of what it is about, which is larger and has a frame.
            label.setContentsMargins(0, current_theme().scaled(_LOWER), 0, 0)
            value.setAccessibleName(row.label if row else "")
            value.set_text("\n".join(row.lines) if row else "")
            for part in (label, value):
                part.setVisible(row is not None)

    def _add_row(self) -> None:
        # From the outside in: a part that changes its parent is styled and measured once more.
        label = text_label("", FontRole.CAPTION, tone="secondary", wrap=True, parent=self)
        value = ValueText("", parent=self)
        label.setBuddy(value)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(value, 1)
        nest(self._column, line)
        self._rows.append((label, value))
        for part in (label, value):
            part.setVisible(False)
