"""Several sequences read as one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.desktop.item_models.joined import Joined

PARTS = st.lists(st.lists(st.integers(), max_size=4), max_size=4)
PLACE = st.integers(-9, 9)


@given(PARTS, PLACE, st.one_of(st.none(), PLACE), st.sampled_from([1, 2, -1]))
def test_it_reads_like_one_list(
    parts: list[list[int]], first: int, end: int | None, step: int
) -> None:
    whole = [one for part in parts for one in part]
    joined = Joined(*parts)
    assert len(joined) == len(whole)
    assert list(joined) == whole
    assert joined[first:end:step] == whole[first:end:step]
    if -len(whole) <= first < len(whole):
        assert joined[first] == whole[first]
    else:
        with pytest.raises(IndexError):
            joined[first]
