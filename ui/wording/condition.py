"""Why a profile is open for reading only, in words, and what its owner can do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from core.errors import AppError, OlderCopyError, OtherCopyError, RowsDifferError
from core.vault.condition import Condition, CopyAge, Finding, FindingKind, ReadOnlyReason
from ui.wording.broken import NOUNS, list_lines, say_count, say_salvaged
from ui.wording.speech import say, say_counted

REASONS: Mapping[ReadOnlyReason, str] = {
    ReadOnlyReason.ASKED: "Open read-only, as you asked.",
    ReadOnlyReason.ROWS_DIFFER: "Open read-only: something is not as you left it.",
    ReadOnlyReason.OLDER_COPY: "Open read-only: this is an older copy.",
    ReadOnlyReason.OTHER_COPY: "Open read-only: this is another copy, changed elsewhere.",
    ReadOnlyReason.DAMAGED: "Open read-only: a part of the profile is damaged.",
    ReadOnlyReason.SALVAGED: "Open read-only: the profile’s file is damaged.",
}

FINDINGS: Mapping[FindingKind, str] = {
    FindingKind.MISSING: "missing",
    FindingKind.DOUBLED: "there twice",
    FindingKind.FOREIGN: "not put there by you",
    FindingKind.OLD: "from an earlier time",
    FindingKind.BROKEN: "damaged",
}

WHAT_NOW = (
    "Nothing is written while this lasts. Export what can be read, and keep that copy; "
    "then bring back a backup from before, or import the copy into a new profile."
)


def say_reason(condition: Condition) -> str:
    """Return one or two sentences for the top of the window."""
    said = say(REASONS[condition.reason])
    if any(part.is_loss for part in condition.parts):
        return f"{said} {say_count(condition.parts)}"
    if condition.salvage is not None:
        return f"{said} {say_salvaged(condition.salvage)}"
    advice = say("Nothing can be changed. Export what you need, or lock and open it again.")
    return f"{said} {advice}"


COPIES: Mapping[CopyAge, str] = {
    CopyAge.OLDER: "This is an older copy than the one last opened here.",
    CopyAge.OTHER: "This is another copy, which was changed elsewhere.",
}


def list_read_only(condition: Condition) -> list[str]:
    """Return why nothing is written and what is lost, for whoever has no buttons to press."""
    return [say(REASONS[condition.reason]), *list_details(condition)]


def list_accepted(error: AppError) -> list[str]:
    """Return a line for everything that was not as it was left and is taken as it is now."""
    lines = _list_findings(error.findings) if isinstance(error, RowsDifferError) else []
    age = _AGES.get(type(error), getattr(error, "copy", None))
    return [*lines, say(COPIES[age])] if age is not None else lines


_AGES: Mapping[type[AppError], CopyAge] = {
    OlderCopyError: CopyAge.OLDER,
    OtherCopyError: CopyAge.OTHER,
}


def list_details(condition: Condition) -> list[str]:
    """Return a line for everything that is the matter: what was found, what is lost, by name."""
    lines = [say_salvaged(condition.salvage)] if condition.salvage is not None else []
    return [*lines, *_list_findings(condition.findings), *list_lines(condition.parts)]


def _list_findings(findings: Sequence[Finding]) -> list[str]:
    counts = Counter((f.what, f.noun) for f in findings)
    return [
        f"{say_counted(count, NOUNS[noun])}: {say(FINDINGS[what])}."
        for (what, noun), count in sorted(counts.items())
    ]
