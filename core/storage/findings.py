"""Rows that are not as the manifest says, each with what is the matter with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Set
from typing import TYPE_CHECKING

from core.errors import RecordDamagedError
from core.storage.attachments import CHUNKS_QUERY, list_chunks_marks
from core.storage.manifest import Entry
from core.storage.rows import MANIFESTED, TableId, noun_of
from core.vault.attachment import AttachmentId
from core.vault.condition import Finding, FindingKind
from core.vault.item import ItemId

if TYPE_CHECKING:
    from core.storage.unit_of_work import UnitOfWork

Key = tuple[int, bytes]
TABLES: Mapping[str, TableId] = {noun_of(table): table for table in (*MANIFESTED, TableId.CHUNKS)}
"""The tables in which something can be found, by their names."""


def list_findings(work: UnitOfWork, listed: Set[Entry]) -> list[Finding]:
    """Compare every row with what the manifest lists and name what differs.

    Only what differs is opened: an unlock of a whole vault opens no row for this.
    """
    rows = list(_found_entries(work))
    found = set(rows)
    if found == listed and len(rows) == len(found):
        return []
    expected = {entry[:2] for entry in listed}
    twice = {key for key, count in Counter(row[:2] for row in rows).items() if count > 1}
    findings = [
        # Chunks under two items are one attachment with something added, not two of it.
        _told(
            FindingKind.DOUBLED
            if key[0] != TableId.CHUNKS
            else FindingKind.BROKEN
            if key in expected
            else FindingKind.FOREIGN,
            key,
        )
        for key in twice
    ]
    tags = {entry[3] for entry in listed if entry[0] != TableId.CHUNKS}
    for entry in found - listed:
        if (key := entry[:2]) in twice:
            continue
        if key in expected:
            kind = FindingKind.OLD if opens(work, key) else FindingKind.BROKEN
        elif entry[0] != TableId.CHUNKS and entry[3] in tags:
            kind = FindingKind.DOUBLED
        else:
            kind = FindingKind.OLD if opens(work, key) else FindingKind.FOREIGN
        findings.append(_told(kind, key))
    missing = expected - {row[:2] for row in rows}
    return [*findings, *(_told(FindingKind.MISSING, key) for key in missing)]


def opens(work: UnitOfWork, key: Key) -> bool:
    """Tell whether a row is one that we sealed for this very place, whenever that was."""
    table, row = key
    try:
        if table == TableId.ITEMS:
            return work.items.get(ItemId(row)) is not None
        if table == TableId.CHUNKS:
            return _is_attached(work, row)
        return _readers(work)[table](row) is not None
    except RecordDamagedError:
        return False


def _readers(work: UnitOfWork) -> Mapping[int, Callable[[bytes], object]]:
    return {
        TableId.VERSIONS: work.versions.get,
        TableId.FOLDERS: work.folders.get,
        TableId.TAGS: work.tags.get,
        TableId.OPERATIONS: work.operations.get,
        TableId.TOMBSTONES: work.tombstones.get,
        TableId.GENERATED: work.generated.get,
        TableId.RECIPES: work.recipes.get,
        TableId.PREFERENCES: work.preferences.get,
        TableId.ACTIVITY: work.activity.get,
    }


def _is_attached(work: UnitOfWork, attachment: bytes) -> bool:
    """Tell whether an item that opens has this attachment, whole."""
    query = "SELECT item, count(*) FROM chunks WHERE attachment = ? GROUP BY item"
    owners = work.driver.execute(query, (attachment,)).fetchall()
    if len(owners) != 1:
        return False
    seen = work.items.get(ItemId(owners[0][0]))
    key = seen.keys.get(AttachmentId(attachment)) if seen is not None else None
    if seen is None or key is None:
        return False
    for _ in work.chunks.read(AttachmentId(attachment), seen.item.id, key):
        pass
    return True


def _told(kind: FindingKind, key: Key) -> Finding:
    return Finding(kind, noun_of(key[0]), key[1])


def _found_entries(work: UnitOfWork) -> Iterator[Entry]:
    # As the driver's own tuples: at 100,000 rows any object of ours for each of them would
    # cost more than the cryptography.
    for table in MANIFESTED:
        name = noun_of(table)
        column = "overview" if table is TableId.ITEMS else "sealed"
        query = f"SELECT {int(table)}, id, revision, substr({column}, -16) FROM {name}"  # noqa: S608 - ours
        yield from work.driver.execute(query)
    for key, mark in list_chunks_marks(work.driver.execute(CHUNKS_QUERY)):
        yield (*key, *mark)
