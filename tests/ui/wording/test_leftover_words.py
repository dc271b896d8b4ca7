"""Every kind of leftover is explained, and what can be removed says what goes."""

from __future__ import annotations

from core.deletion.leftovers import Leftover, LeftoverKind
from ui.wording.leftovers import LEFTOVERS


def test_every_kind_has_words() -> None:
    assert set(LEFTOVERS) == {kind.value for kind in LeftoverKind}


def test_what_removing_does_is_said_where_it_can_be_removed() -> None:
    for kind in LeftoverKind:
        words = LEFTOVERS[kind.value]
        assert bool(words.removal) is Leftover(kind, None).removable
        assert words.why.endswith(".")
