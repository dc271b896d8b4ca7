"""In which condition a vault is found at unlock, and how its owner wants it opened."""

from __future__ import annotations

import dataclasses
import enum

from core.vault.broken import BrokenPart, SalvageReport


class Opening(enum.Enum):
    """How to open a vault.

    USUAL stops where anything is not as it was left. READ_ONLY opens what is
    there and writes nothing at all, anywhere. ACCEPT goes on with what is there
    and says so in the vault's own log.
    """

    USUAL = "usual"
    READ_ONLY = "read-only"
    ACCEPT = "accept"


class ReadOnlyReason(enum.StrEnum):
    """Why an open vault writes nothing.

    DAMAGED: a row of it does not open. SALVAGED: its file could not be opened at
    all, and this is what was found in its pages.
    """

    ASKED = "asked"
    ROWS_DIFFER = "rows-differ"
    OLDER_COPY = "older-copy"
    OTHER_COPY = "other-copy"
    DAMAGED = "damaged"
    SALVAGED = "salvaged"


class CopyAge(enum.StrEnum):
    """How a vault stands to the newest one that was seen: before it, or beside it."""

    OLDER = "older"
    OTHER = "other"


class FindingKind(enum.StrEnum):
    """What is the matter with one row.

    MISSING: it was removed. DOUBLED: it is there twice, under another id or in
    another table. FOREIGN: nobody put it there through us. OLD: an earlier
    state was put back, of itself or of a row that had been removed. BROKEN: its
    seal does not open.
    """

    MISSING = "missing"
    DOUBLED = "doubled"
    FOREIGN = "foreign"
    OLD = "old"
    BROKEN = "broken"


@dataclasses.dataclass(frozen=True)
class Finding:
    """One row that is not as we left it; `noun` is its table, `id` what stands in its place now."""

    what: FindingKind
    noun: str
    id: bytes


@dataclasses.dataclass(frozen=True)
class Condition:
    """Why a session is for reading only, and what of its vault cannot be read or differs."""

    reason: ReadOnlyReason
    parts: tuple[BrokenPart, ...] = ()
    findings: tuple[Finding, ...] = ()
    salvage: SalvageReport | None = None
