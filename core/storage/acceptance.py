"""Go on with the rows that are there: have the manifest list what its owner accepted."""

from __future__ import annotations

from collections.abc import Sequence

from core.errors import VaultDamagedError
from core.storage.findings import TABLES
from core.storage.manifest import RowKey, RowMark
from core.storage.rows import TableId, noun_of
from core.storage.unit_of_work import UnitOfWork
from core.vault.condition import Finding, FindingKind

_GONE = (FindingKind.DOUBLED, FindingKind.FOREIGN)


def accept_rows(work: UnitOfWork, findings: Sequence[Finding]) -> None:
    """Re-seal the manifest over what is there, within `work`.

    What is missing is given up. What is foreign or a double goes: it opens with
    none of our keys where it stands, so nothing of the owner's is in it. What was
    hung under it goes as well, and may be the owner's: keep a copy first. What
    is old or broken stays as it is, unless it could not even be listed. Raises
    VaultDamagedError for a row that is in its own table twice: then the tree
    itself is corrupt.
    """
    for finding in findings:
        table = TABLES[finding.noun]
        if finding.what in _GONE:
            _remove(work, table, finding.id)
        else:
            work.mark(RowKey(table, finding.id), _mark_of(work, table, finding.id))


def _remove(work: UnitOfWork, table: TableId, row: bytes) -> None:
    name, column = _place(table)
    where = f"FROM {name} WHERE {column} = ?"
    (count,) = work.driver.execute(f"SELECT count(*) {where}", (row,)).fetchone()
    if count > 1 and table is not TableId.CHUNKS:
        raise VaultDamagedError(path=str(work.vault.path), detail="row-twice")
    work.driver.execute(f"DELETE {where}", (row,))
    work.touch()


def _mark_of(work: UnitOfWork, table: TableId, row: bytes) -> RowMark | None:
    """Return how a row is to be listed; None where it is not there, or twice, or makes no sense."""
    name, column = _place(table)
    if table is TableId.CHUNKS:
        query = "SELECT count(*), item FROM chunks WHERE attachment = ? GROUP BY item"
    else:
        blob = "overview" if table is TableId.ITEMS else "sealed"
        query = f"SELECT revision, substr({blob}, -16) FROM {name} WHERE {column} = ?"  # noqa: S608 - ours
    found = work.driver.execute(query, (row,)).fetchall()
    if len(found) != 1:
        return None
    revision, tag = found[0]
    sound = isinstance(revision, int) and isinstance(tag, bytes) and len(tag) == 16
    return RowMark(revision, tag) if sound and 0 <= revision < 2**64 else None


def _place(table: TableId) -> tuple[str, str]:
    if table is TableId.CHUNKS:
        return "chunks", "attachment"
    return noun_of(table), "id"
