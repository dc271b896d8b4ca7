"""What many rows leave behind, let go of a few at a time.

Freed in one go, 100,000 rows hold up every thread; freed a few at a time, on a thread that
nobody waits for, they hold up none. A vault does so on the lane on which its session is
closed, before that is told: freed memory is swept only then.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from core.vault.field import HIDDEN

Rows = list[Any] | dict[Any, Any]
_AT_ONCE = 500


class Remains:
    """The last references to rows that nothing shows or searches any more."""

    def __init__(self, rows: Iterable[Rows] = ()) -> None:
        self._rows = list(rows)

    def __repr__(self) -> str:
        return f"Remains({sum(map(len, self._rows))} rows, {HIDDEN})"

    def __len__(self) -> int:
        return sum(map(len, self._rows))

    def free(self) -> None:
        """Let go of everything; another thread has its turn in between."""
        while self._rows:
            some = self._rows.pop()
            if isinstance(some, list):
                while some:
                    del some[-_AT_ONCE:]
            else:
                while some:
                    some.popitem()
