"""Nothing that a plan, a receipt or a check can hold is without words."""

from __future__ import annotations

import enum
from collections.abc import Mapping

import pytest

from core.deletion.plan import StayKind, What
from core.deletion.receipt import (
    CopyFate,
    MoveFate,
    PurgeStep,
    Receipt,
    ReceiptCopy,
    ReceiptStep,
    Remaining,
    Scan,
    StepResult,
)
from core.ports import Millis
from core.services.inspection import CheckName
from core.storage.file_systems import Limit
from ui.wording import deletion, doctor, receipt
from ui.wording.deletion import say_removal, say_size, say_stay
from ui.wording.doctor import say_check
from ui.wording.kit import kit_text
from ui.wording.receipt import receipt_lines


@pytest.mark.parametrize(
    ("words", "choice"),
    [
        (deletion.WHATS, What),
        (deletion.STAYS, StayKind),
        (receipt.STEPS, PurgeStep),
        (receipt.RESULTS, StepResult),
        (receipt.FATES, CopyFate),
        (receipt.MOVE_FATES, MoveFate),
        (deletion.COPY_FATES, CopyFate),
        (deletion.MOVE_FATES, MoveFate),
        (receipt.LIMITS, Limit),
        (doctor.GOOD, CheckName),
        (doctor.WRONG, CheckName),
    ],
)
def test_nothing_is_without_words(words: Mapping[str, object], choice: type[enum.StrEnum]) -> None:
    assert set(words) == {member.value for member in choice}


def test_what_goes_and_what_stays() -> None:
    assert say_removal("login", 1) == "1 login"
    assert say_removal("attachment", 12, 8_400_000) == "12 attachments (8.4 MB)"
    assert say_stay("copy", "/a.csv", encrypted=False).startswith("The copy /a.csv (unencrypted")
    assert say_stay("copy", "/a", encrypted=True) == "The copy /a"


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (131_072, "131.1 kB"),
        (5 * 10**9, "5.0 GB"),
        (5 * 10**13, "50,000.0 GB"),
    ],
)
def test_sizes(size: int, said: str) -> None:
    assert say_size(size) == said


def make_receipt(*, name: str | None, copy: ReceiptCopy | None) -> Receipt:
    """Return a receipt with every kind of line."""
    return Receipt(
        program="Strongroom 0.1.0",
        id="2026-11-22-4F7C",
        requested="2026-11-22T10:00:00.000Z",
        scheduled_for="2026-12-22T10:00:00.000Z",
        purged="2026-12-22T11:00:00.000Z",
        with_password=True,
        resumed=True,
        name=name,
        counts={"login": 3},
        copy=copy,
        steps=(ReceiptStep(PurgeStep.KEYS, StepResult.OVERWRITTEN, 1),),
        scan=Scan(files=3, bytes=1200, name_searched=True),
        file_system="ext4",
        limits=("flash-cells",),
        remaining=(Remaining("copy", "/a", there=False), Remaining("uncontrolled", "", there=True)),
        sha256="ab" * 32,
    )


def test_a_receipt_says_everything() -> None:
    copy = ReceiptCopy(
        format="strongroom",
        encrypted=True,
        items=3,
        attachments=0,
        verified=True,
        sha256="cd" * 32,
        at_the_end=CopyFate.SAME,
    )
    text = "\n".join(receipt_lines(make_receipt(name="Jonas", copy=copy)))
    for part in (
        "profile “Jonas”",
        "after an interruption",
        "3 logins",
        "The keys: overwritten, then removed (1)",
        "cd" * 32,
        "ab" * 32,
        "On SSDs",
        "The copy /a, not there when last seen",
        "Copies that Strongroom does not know of",
        "the id and the name in 3 files (1,200 bytes): found 0 times",
    ):
        assert part in text, part


def test_a_receipt_without_a_name_or_a_copy() -> None:
    text = "\n".join(receipt_lines(make_receipt(name=None, copy=None)))
    assert "a profile was deleted permanently" in text
    assert "none was wanted" in text


def test_checks() -> None:
    assert say_check("vault", profile="Maria", found=(), why=None) == (
        "Everything in Maria can be read."
    )
    assert "a, b" in say_check("private", profile=None, found=("a", "b"), why=None)
    assert say_check("key-file", profile="x", found=(), why="Because.") == "Because."


def test_the_kit_names_profile_day_and_key() -> None:
    text = kit_text("Maria {x}", Millis(1_800_000_000_000), "K7QF-3M2P")
    assert "Profile       Maria {x}" in text
    assert "2027-01-15" in text
    assert "K7QF-3M2P" in text
