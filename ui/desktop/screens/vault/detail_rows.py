"""The rows of the item on show; an item with the same kinds of fields is shown in the same rows.

To make a row takes twenty times as long as to write another value into it, and who types or
walks through a list sees one login after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ui.desktop.item_models.fields import ShownField
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.field_row import FieldRow

Shape = tuple[tuple[str, bool], ...]


class DetailRows:
    """Rows by the keys of their fields; between two items, they are hidden and hold nothing."""

    def __init__(self, card: Card, make: Callable[[ShownField], FieldRow]) -> None:
        self._card, self._make = card, make
        self._made: list[FieldRow] = []
        self._shape: Shape | None = None
        self.by_key: dict[str, FieldRow] = {}

    def show(self, fields: Sequence[ShownField], *, trashed: bool) -> None:
        """Show these fields; of an item in Trash nothing is opened."""
        shape = _shape_of(fields)
        if shape is None or shape != self._shape:
            self.clear()
            self._made, self._shape = list(map(self._make, fields)), shape
            for row in self._made:
                self._card.add_row(row)
        for row, field in zip(self._made, fields, strict=True):
            row.take(field.key, field.value)
            row.allow_open(allowed=field.opens and not trashed)
            row.allow_qr(allowed=field.scans and not trashed)
        self.by_key = {row.key: row for row in self._made}
        self._card.setVisible(bool(fields))

    def put_aside(self) -> None:
        """Show nothing; of what was shown, no value stays."""
        if self._shape is None:
            self.clear()
        self._card.setVisible(False)
        self.by_key = {}
        for row in self._made:
            row.take("", "")

    def clear(self) -> None:
        """Take every row out."""
        self._card.clear()
        self._made, self._shape, self.by_key = [], None, {}


def _shape_of(fields: Sequence[ShownField]) -> Shape | None:
    """Return what fields have in common that are shown alike; live codes have rings besides."""
    if any(field.code for field in fields):
        return None
    return tuple((field.caption, field.secret) for field in fields)
