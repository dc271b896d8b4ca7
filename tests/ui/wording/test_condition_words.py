"""Every reason for reading only and every finding has words, and what is lost goes first."""

from __future__ import annotations

import pytest

from core.vault.broken import BrokenPart, Extent, SalvageReport
from core.vault.condition import Condition, Finding, FindingKind, ReadOnlyReason
from ui.wording.condition import FINDINGS, REASONS, list_details, say_reason

BANK = BrokenPart("items", b"b" * 16, Extent.DETAIL, "Bank")


def test_nothing_is_without_words() -> None:
    assert set(REASONS) == set(ReadOnlyReason)
    assert set(FINDINGS) == set(FindingKind)


@pytest.mark.parametrize("reason", ReadOnlyReason)
def test_it_says_that_nothing_is_written(reason: ReadOnlyReason) -> None:
    assert say_reason(Condition(reason)).startswith("Open read-only")


def test_what_is_lost_is_counted_above_and_named_below() -> None:
    condition = Condition(ReadOnlyReason.DAMAGED, (BANK,))
    assert say_reason(condition).endswith("1 item could not be read.")
    assert len(list_details(condition)) == 1


def test_findings_are_counted_by_kind() -> None:
    rows = [Finding(FindingKind.OLD, "items", bytes([n]) * 16) for n in range(2)]
    rows.append(Finding(FindingKind.MISSING, "chunks", b"a" * 16))
    condition = Condition(ReadOnlyReason.ROWS_DIFFER, (), tuple(rows))
    assert list_details(condition) == [
        "1 attachment: missing.",
        "2 items: from an earlier time.",
    ]


def test_what_was_salvaged_is_said_with_numbers() -> None:
    report = SalvageReport({"items": 9}, 9, (), 0, vouched=True)
    condition = Condition(ReadOnlyReason.SALVAGED, (), (), report)
    assert "9 of 9 items" in say_reason(condition)
    assert list_details(condition) == ["The file is damaged; 9 of 9 items were found in it."]
