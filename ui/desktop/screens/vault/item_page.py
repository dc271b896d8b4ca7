"""An item that is only read, where no vault gives it: its fields, its notes, and what else is said.

Used for an earlier version, and for what lies in a copy.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.item_models.fields import ShownField
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.field_row import FieldRow
from ui.desktop.widgets.labels import break_long_words, text_label
from ui.desktop.widgets.value_text import ValueText


class ItemPage(QWidget):
    """Show fields; a secret, or a copy where copies are offered, is asked for by its key."""

    reveal_requested = Signal(str)
    copy_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, copies: bool = False) -> None:
        super().__init__(parent)
        self._copies = copies
        self.rows: dict[str, FieldRow] = {}
        self.title = text_label(role=FontRole.H2, wrap=True)
        self.facts = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self._card = Card()
        self._notes = ValueText(self.tr("Notes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.title, self.facts, self._card, self._notes):
            column.addWidget(part)
        column.addStretch(1)
        self.clear()

    def clear(self) -> None:
        """Show nothing, and forget what was shown."""
        self.show_content("", (), "")

    def show_content(
        self, title: str, fields: Sequence[ShownField], notes: str, *, facts: Sequence[str] = ()
    ) -> None:
        """Show an item; each fact is a line below its title."""
        self._card.clear()
        self.rows = {}
        self.title.setText(break_long_words(title))
        self.facts.setText("\n".join(facts))
        self.facts.setVisible(bool(facts))
        for field in fields:
            row = FieldRow(field.key, field.caption, field.value, secret=field.secret or field.code)
            # A code of an old key is of no use, and its key is no code.
            row.allow_copy(allowed=self._copies and not field.code)
            row.copy_requested.connect(self.copy_requested)
            row.reveal_requested.connect(self.reveal_requested)
            row.hide_requested.connect(lambda key: self.rows[key].hide_secret())
            self.rows[field.key] = row
            self._card.add_row(row)
        self._card.setVisible(bool(fields))
        self._notes.set_text(notes)
        self._notes.setVisible(bool(notes))

    def reveal(self, key: str, text: str) -> None:
        """Show a secret of the item on show."""
        if key in self.rows:
            self.rows[key].reveal(text)

    def show_copied(self, key: str) -> None:
        """Tell at its row that a value was copied."""
        if key in self.rows:
            self.rows[key].show_copied()
