"""What the check of a data folder found, in words.

Keyed by the values of `core.services.inspection.CheckName`; a test holds that none is missing.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from core.vault.broken import BrokenPart, NewestBackup, SalvageReport
from ui.wording.broken import list_lines, say_backup, say_count, say_salvaged
from ui.wording.speech import say, say_number

GOOD: Mapping[str, str] = {
    "private": "Only you can read the data folder.",
    "known-files": "The data folder holds nothing but files of Strongroom.",
    "log": "The log of this computer is unaltered.",
    "key-file": "The file with the keys of {profile} is whole.",
    "manifest": "No part of {profile} was removed, added or put back by anything else.",
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
    "manifest": "{profile} is not as you left it: {found}. Open it read-only to look.",
    "records": "Not everything in {profile} can be read: {found}",
    "attachments": "Not every attachment of {profile} can be read: {found}",
    "drafts": "Not every draft of {profile} can be read; the items they belong to are not "
    "affected. {found}",
    "vault": "Not everything in {profile} can be read. {found} "
    "Export what can be read, and bring back a backup from before.",
}


_LISTED = 20
"""How many parts are named before the rest is counted."""


@dataclasses.dataclass(frozen=True)
class Losses:
    """Which parts cannot be read, what was found of the rest, and what a backup has of it."""

    parts: Sequence[BrokenPart] = ()
    salvage: SalvageReport | None = None
    backup: NewestBackup | None = None


def say_check(
    name: str,
    *,
    profile: str | None,
    found: Sequence[str],
    why: str | None,
    losses: Losses | None = None,
) -> str:
    """Return what a check found; `why` is the sentence of the error that it met."""
    if why is not None:
        return why
    lost = losses or Losses()
    said = list(found)
    if name == "vault":
        said += [say_salvaged(lost.salvage)] if lost.salvage is not None else []
        said += [say_count(lost.parts)] if lost.parts else []
        said += [say_backup(lost.backup)] if lost.backup is not None else []
    else:
        said += _named(lost.parts)
    template = say(WRONG[name] if said else GOOD[name])
    return template.format(profile=profile, found=(", " if found else " ").join(said))


def _named(parts: Sequence[BrokenPart]) -> list[str]:
    lines = list_lines(parts)
    more = len(lines) - _LISTED
    if more <= 0:
        return lines
    return [*lines[:_LISTED], say("And {number} more.").format(number=say_number(more))]
