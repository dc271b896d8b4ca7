"""Drafts: what a person is typing, kept sealed so that a lock or a crash loses nothing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from core.services.operations import check_text
from core.session import Session
from core.storage.drafts import StoredDraft, packed_paths
from core.vault.item import ItemDraft, ItemId


def new_item_id(session: Session) -> ItemId:
    """Return an id under which the draft of a new item can be kept."""
    return ItemId(session.app.randomness.bytes(16))


def keep_draft(
    session: Session, *, item: ItemId, base: int, draft: ItemDraft, files: Iterable[Path] = ()
) -> None:
    """Keep a draft of an item begun at revision `base` (0 for a new item).

    Of the files that a new item will have it keeps where they lie, and reads none of them.
    Too large is kept all the same, to be shortened. Raises TextBrokenError.
    """
    check_text(draft)
    with session.unit_of_work() as work:
        work.drafts.put(StoredDraft(item, base, draft, packed_paths(files)))
        work.commit()


def list_drafts(session: Session) -> list[StoredDraft]:
    """Return every draft that is kept."""
    with session.unit_of_work() as work:
        return work.drafts.all()


def discard_draft(session: Session, *, item: ItemId) -> None:
    """Forget the draft of an item."""
    with session.unit_of_work() as work:
        work.drafts.remove(item)
        work.commit()
