"""The rows of the item on show; an item with the same kinds of fields is shown in the same rows.

To make a row takes twenty times as long as to write another value into it, and who types or
walks through a list sees one login after the other.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from ui.desktop.item_models.fields import ShownField
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.field_row import FieldRow

Shape = tuple[tuple[str, bool, bool], ...]


class DetailRows:
    """Rows by the keys of their fields; between two items, they are hidden and hold nothing."""

    def __init__(self, card: Card, make: Callable[[ShownField], FieldRow]) -> None:
        self._card, self._make_row = card, make
        self._made: list[FieldRow] = []
        self._count = 0
        """How many of them are not hidden."""
        self._shape: Shape = ()
        self.by_key: dict[str, FieldRow] = {}

    def show(self, fields: Sequence[ShownField], *, trashed: bool) -> None:
        """Show these fields; of an item in Trash nothing is opened."""
        shape = _shape_of(fields)
        kept = _count_alike(shape, self._shape)
        if kept < len(shape):
            self._drop_behind(kept)
            self._make(fields[kept:])
            self._shape = shape
        self._show_first(len(shape))
        shown = self._made[: len(shape)]
        for row, field in zip(shown, fields, strict=True):
            row.take(field.key, field.value)
            row.allow_open(allowed=field.opens and not trashed)
            row.allow_qr(allowed=field.scans and not trashed)
        self.by_key = {row.key: row for row in shown}
        self._card.setVisible(bool(fields))

    def put_aside(self) -> None:
        """Show nothing; of what was shown, no value stays."""
        self._card.setVisible(False)
        self.by_key = {}
        for row in self._made:
            row.take("", "")

    def clear(self) -> None:
        """Take every row out."""
        self._card.clear()
        self._made, self._count, self._shape, self.by_key = [], 0, (), {}

    def _drop_behind(self, kept: int) -> None:
        self._card.clear(kept=kept)
        del self._made[kept:]
        self._show_first(kept)

    def _make(self, fields: Sequence[ShownField]) -> None:
        for field in fields:
            row = self._make_row(field)
            self._made.append(row)
            self._card.add_row(row)
        self._count = len(self._made)

    def _show_first(self, count: int) -> None:
        """Hide what an item with fewer fields leaves over; it is made already for the next."""
        for at, row in enumerate(self._made):
            if (at < count) != (at < self._count):
                self._card.show_row(row, shown=at < count)
        self._count = count


def _shape_of(fields: Sequence[ShownField]) -> Shape:
    """Return what fields have in common that are shown alike."""
    return tuple((field.caption, field.secret, field.code) for field in fields)


def _count_alike(one: Shape, other: Shape) -> int:
    """Return how many of the first fields are shown alike."""
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in pairs)
