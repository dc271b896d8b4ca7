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


def test_a_draft_that_does_not_open_stops_nobody_from_writing() -> None:
    draft = BrokenPart("drafts", b"d" * 16)
    assert draft.is_loss
    assert not draft.stops_writing
    assert not draft.is_copied


def test_what_no_copy_holds_does_not_keep_one_from_being_whole() -> None:
    assert not BrokenPart("activity", b"a" * 16).is_copied
    assert BrokenPart("activity", b"a" * 16).stops_writing
    assert BrokenPart("items", b"i" * 16, Extent.DETAIL).is_copied
