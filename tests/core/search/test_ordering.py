"""The orders of a list."""

from __future__ import annotations

import msgspec
import pytest

from core.ports import Millis
from core.search import SortOrder, sort_key, sorted_summaries
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
        (SortOrder.STRENGTH, [3, 4, 1, 2]),
    ],
)
def test_order(order: SortOrder, numbers: list[int]) -> None:
    ordered = sorted_summaries(reversed(ITEMS), order)
    assert [int.from_bytes(summary.id, "big") for summary in ordered] == numbers


def test_by_strength_the_weakest_come_first_and_those_without_a_password_last() -> None:
    strengths = {ITEMS[0].id: 4, ITEMS[1].id: 0, ITEMS[2].id: 4}
    ordered = sorted(ITEMS, key=lambda row: sort_key(row, SortOrder.STRENGTH, strengths))
    assert [row.title for row in ordered] == ["Zoo", "apple", "éclair", "Eclair"]
