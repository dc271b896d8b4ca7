"""The rows of one-time codes on show: the code in two halves, the ring, and what comes soon."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ui.desktop.screens.vault.detail_view_model import LiveCode
from ui.desktop.widgets.field_row import FieldRow
from ui.desktop.widgets.ring_timer import WARN_AT, RingTimer


class CodeRows:
    """Keep the rows by their keys, each with its ring."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[FieldRow, RingTimer]] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._rows

    def add(self, row: FieldRow) -> None:
        """Give a row its ring, or the one that it had for another code."""
        ring = row.findChild(RingTimer)
        if ring is None:
            ring = RingTimer(row)
            row.add_before_buttons(ring)
        ring.set_remaining(0, 0)
        self._rows[row.key] = (row, ring)

    def show(self, codes: Iterable[LiveCode]) -> None:
        """Show the codes that hold now; one that ends soon says so in words as well."""
        for code in codes:
            row, ring = self._rows.get(code.key, (None, None))
            if row is not None and ring is not None:
                middle = len(code.text) // 2
                row.set_value(f"{code.text[:middle]} {code.text[middle:]}")
                ring.set_remaining(code.seconds_left, code.period)
                row.set_note(_say_soon(code.seconds_left))

    def clear(self) -> None:
        """Forget the rows."""
        self._rows = {}


def _say_soon(seconds: int) -> str:
    if seconds > WARN_AT:
        return ""
    return QCoreApplication.translate("CodeRows", "next in %Ln s", "", seconds)
