"""A part that is broken says what is known of it, and never in a log."""

from __future__ import annotations

from core.vault.broken import BrokenPart, Extent


def test_no_title_shows_in_a_representation() -> None:
    part = BrokenPart("items", b"i" * 16, title="My bank")
    assert "bank" not in repr(part)
    assert b"i".hex() in repr(part)


def test_an_overview_that_is_broken_is_no_loss() -> None:
    assert [extent for extent in Extent if not BrokenPart("items", b"", extent).is_loss] == [
        Extent.OVERVIEW
    ]
