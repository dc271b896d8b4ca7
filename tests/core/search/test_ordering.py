"""The orders of a list."""

from __future__ import annotations

import msgspec
import pytest

from core.ports import Millis
from core.search import SortOrder, sorted_summaries
from tests.core.search.rows import row

ITEMS = [
    msgspec.structs.replace(row(1, "éclair"), created=Millis(1), modified=Millis(9)),
    msgspec.structs.replace(row(2, "Zoo"), created=Millis(2), last_used=Millis(5)),
    msgspec.structs.replace(row(3, "apple"), created=Millis(3), last_used=Millis(7)),
    msgspec.structs.replace(row(4, "Eclair"), created=Millis(3)),
]


@pytest.mark.parametrize(
    ("order", "numbers"),
    [
        (SortOrder.NAME, [3, 4, 1, 2]),
        (SortOrder.CREATED, [3, 4, 2, 1]),
        (SortOrder.MODIFIED, [1, 3, 4, 2]),
        (SortOrder.LAST_USED, [3, 2, 4, 1]),
    ],
)
def test_order(order: SortOrder, numbers: list[int]) -> None:
    ordered = sorted_summaries(reversed(ITEMS), order)
    assert [int.from_bytes(summary.id, "big") for summary in ordered] == numbers
