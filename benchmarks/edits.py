"""A process of its own that saves edits in a new vault, so that its flushes can be counted."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from benchmarks.vaults import BenchedProfile
from core.services import items
from core.session import Session
from core.vault.item import ItemId


def save_edit(session: Session, item: ItemId) -> None:
    """Change one item's title and have it durable."""
    now = items.read_item(session, item=item)
    draft = msgspec.structs.replace(now.draft(), title=f"Edited {now.revision}")
    items.edit_item(session, item=item, seen_revision=now.revision, draft=draft)


if __name__ == "__main__":
    profile = BenchedProfile(Path(sys.argv[1]), 100)
    session = profile.unlock()
    edited = items.list_summaries(session)[0].id
    for _ in range(int(sys.argv[2])):
        save_edit(session, edited)
    session.close()
    profile.app.close()
