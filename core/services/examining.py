"""What is found out about a vault before it counts as open, and going on with it as it is."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import msgspec

from core.app import App
from core.crypto.keys import VaultKey
from core.errors import (
    AppError,
    OlderCopyError,
    OtherCopyError,
    RowsDifferError,
    VaultDamagedError,
)
from core.services import activity, anchoring
from core.services.anchoring import Standing
from core.storage.acceptance import accept_rows
from core.storage.backups import keep_as_found
from core.storage.key_file import KeyFile
from core.storage.vault_file import VaultFile
from core.vault.activity import What
from core.vault.condition import CopyAge, Finding, FindingKind, ReadOnlyReason

_PASSES = 4


@dataclasses.dataclass(frozen=True)
class Examined:
    """The rows that differ, and how the whole stands to what was seen before."""

    findings: tuple[Finding, ...]
    standing: Standing

    def reason(self) -> ReadOnlyReason:
        """Return why a session for reading only was wanted."""
        if self.findings:
            return ReadOnlyReason.ROWS_DIFFER
        if self.standing.age is None:
            return ReadOnlyReason.ASKED
        older = self.standing.age is CopyAge.OLDER
        return ReadOnlyReason.OLDER_COPY if older else ReadOnlyReason.OTHER_COPY

    def check(self, key_file: KeyFile, path: Path) -> None:
        """Raise RowsDifferError, OlderCopyError or OtherCopyError where all is not as it was."""
        trouble = self.trouble(key_file, path)
        if trouble is not None:
            raise trouble

    def trouble(self, key_file: KeyFile, path: Path) -> AppError | None:
        """Return what `check` raises, None where all is as it was."""
        name, place = key_file.card.name, str(path)
        age, part = self.standing.age, self.standing.part
        if self.findings:
            return _rows_differ(name, place, self.findings, age)
        if age is CopyAge.OLDER:
            return OlderCopyError(path=place, name=name, part=part)
        return OtherCopyError(path=place, name=name) if age is CopyAge.OTHER else None


def examine(app: App, key_file: KeyFile, vault: VaultFile, keys: Sequence[VaultKey]) -> Examined:
    """Compare every row with the manifest, and the whole with what was seen before."""
    findings = tuple(vault.find_damage())
    return Examined(findings, anchoring.find_standing(app, key_file, vault, keys))


def _rows_differ(
    name: str, path: str, findings: tuple[Finding, ...], age: CopyAge | None
) -> RowsDifferError:
    counts = Counter(finding.what for finding in findings)
    matter = next(iter(counts)).value if len(counts) == 1 else "several"
    told = {kind.value: counts[kind] for kind in FindingKind}
    return RowsDifferError(path=path, name=name, findings=findings, matter=matter, copy=age, **told)


def accept(app: App, key_file: KeyFile, vault: VaultFile, examined: Examined) -> KeyFile:
    """Go on with what is there, and say so in the vault's own log.

    Vault and key file count on above what was seen of any other copy, so that
    those are the older ones from now on. Where rows differ, what was there stays
    as a backup that was never compared. Raises VaultDamagedError, DiskError.
    """
    standing, findings = examined.standing, examined.findings
    if findings:
        # A row that somebody put above the owner's own takes these with it when it goes; only
        # what was there before tells afterwards what they were.
        into = app.paths.profile(key_file.profile).backups
        keep_as_found(vault, key_file, into=into, made=app.clock.now())
    if standing.age is not None:
        with vault.unit_of_work() as work:
            work.above = standing.sequence
            told = f"{standing.age}:{standing.part}"
            activity.note_within(work, what=What.COPY_ACCEPTED, detail=told, at=app.clock.now())
            work.commit()
    for _ in range(_PASSES if findings else 0):
        with vault.unit_of_work() as work:
            accept_rows(work, findings)
            told = _tell(findings)
            activity.note_within(work, what=What.ROWS_ACCEPTED, detail=told, at=app.clock.now())
            work.commit()
        # What was removed may have taken with it what hung under it.
        findings = tuple(vault.find_damage())
        if not findings:
            break
    if findings:
        raise VaultDamagedError(path=str(vault.path), detail="rows-differ")
    return dataclasses.replace(
        key_file, sequence=max(key_file.sequence, standing.key_file_sequence)
    )


def _tell(findings: Sequence[Finding]) -> str:
    told = [(f.what, f.noun, _say_id(f.id)) for f in findings]
    return msgspec.json.encode(sorted(told)).decode()


def _say_id(row: object) -> str:
    return row.hex() if isinstance(row, bytes) else repr(row)
