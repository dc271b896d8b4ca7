"""What is lost in a vault, by name: read everything, and ask what is left for the titles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from core.progress import SILENT, Progress
from core.storage.items import StoredItem
from core.vault.broken import BrokenPart
from core.vault.item import Item

if TYPE_CHECKING:
    from core.storage.unit_of_work import UnitOfWork

_DETAIL = msgspec.msgpack.Decoder(StoredItem)


def look_through(work: UnitOfWork, progress: Progress = SILENT) -> None:
    """Open every row, so that the vault knows all that is broken; attachments are not read.

    Raises CancelledError.
    """
    total = work.items.count()
    for done, _ in enumerate(work.items.all()):
        if done % 256 == 0:
            progress.report(done, total, "checking")
    for rows in (
        work.versions,
        work.folders,
        work.tags,
        work.operations,
        work.tombstones,
        work.generated,
        work.recipes,
        work.preferences,
        work.activity,
    ):
        progress.report(total, total, "checking")
        rows.all()
    work.drafts.all()


def name_lost_items(work: UnitOfWork) -> None:
    """Find the titles of lost items in what is left of their history."""
    broken = work.vault.broken
    assert broken is not None
    lost = {part.id for part in broken.parts() if part.noun == "items" and part.title is None}
    if not lost:
        return
    for item in _earlier(work):
        if item.id in lost:
            lost.discard(item.id)
            broken.note(BrokenPart("items", item.id, title=item.title, modified=item.modified))


def _earlier(work: UnitOfWork) -> Iterator[Item]:
    """Yield what the vault remembers of items, the newest first."""
    for operation in work.operations.newest_first():
        for step in operation.steps:
            packed = step.after or step.before
            if step.noun == "items" and packed is not None:
                yield _DETAIL.decode(packed).value
    versions = work.versions.all()
    for version in sorted(versions, key=lambda each: -each.replaced):
        yield version.item.value
