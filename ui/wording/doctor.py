"""What the check of a data folder found, in words.

Keyed by the values of `core.services.inspection.CheckName`; a test holds that none is missing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.vault.broken import BrokenPart
from ui.wording.broken import list_lines, say_count

GOOD: Mapping[str, str] = {
    "private": "Only you can read the data folder.",
    "known-files": "The data folder holds nothing but files of Strongroom.",
    "log": "The log of this computer is unaltered.",
    "key-file": "The file with the keys of {profile} is whole.",
    "records": "Every item of {profile} can be read, and all that belongs to them.",
    "attachments": "Every attachment of {profile} can be read to its end.",
    "drafts": "Every draft of {profile} can be read.",
    "vault": "Everything in {profile} can be read.",
}

WRONG: Mapping[str, str] = {
    "private": "Others on this computer can read: {found}. Take away their permissions.",
    "known-files": "Not from Strongroom: {found}. Move it elsewhere.",
    "log": "The log of this computer was altered, or ends too early. "
    "What it says of deletions is not to be relied on.",
    "key-file": "The file with the keys of {profile} is not as it should be.",
    "records": "Not everything in {profile} can be read: {found}",
    "attachments": "Not every attachment of {profile} can be read: {found}",
    "drafts": "Not every draft of {profile} can be read; the items they belong to are not "
    "affected. {found}",
    "vault": "Not everything in {profile} can be read. {found} "
    "Export what can be read, and bring back a backup from before.",
}


_LISTED = 20
"""How many parts are named before the rest is counted."""


def say_check(
    name: str,
    *,
    profile: str | None,
    found: Sequence[str],
    why: str | None,
    parts: Sequence[BrokenPart] = (),
) -> str:
    """Return what a check found; `why` is the sentence of the error that it met."""
    if why is not None:
        return why
    template = WRONG[name] if found or parts else GOOD[name]
    said = say_count(parts) if name == "vault" else " ".join(_named(parts))
    return template.format(profile=profile, found=said if parts else ", ".join(found))


def _named(parts: Sequence[BrokenPart]) -> list[str]:
    lines = list_lines(parts)
    more = len(lines) - _LISTED
    return [*lines[:_LISTED], f"And {more:,} more."] if more > 0 else lines
