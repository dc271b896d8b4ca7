"""What the pane shows of an item: nothing hidden is in it."""

from __future__ import annotations

import dataclasses

from core.ports import Millis
from core.vault.attachment import Attachment
from core.vault.field import HIDDEN
from core.vault.item import ItemId, ItemKind
from ui.desktop.item_models.fields import ShownField, notes_of, shown_fields
from ui.desktop.screens.vault.reading import ReadItem


@dataclasses.dataclass(frozen=True, kw_only=True)
class Detail:
    """Everything the pane shows of an item; nothing hidden is in it."""

    id: ItemId
    kind: ItemKind
    title: str
    favourite: bool
    fields: tuple[ShownField, ...]
    notes: str
    modified: Millis
    created: Millis
    expires: Millis | None
    trashed: Millis | None
    versions: int
    attachments: tuple[Attachment, ...]
    lost: bool = False

    def __repr__(self) -> str:
        return f"Detail({self.id.hex()}, {HIDDEN})"


def detail_of(read: ReadItem, now: Millis) -> Detail:
    """Return what is shown at `now` of an item that was read."""
    item = read.item
    return Detail(
        id=item.id,
        kind=item.kind,
        title=item.title,
        favourite=item.favourite,
        fields=shown_fields(item, now),
        notes=notes_of(item),
        modified=item.modified,
        created=item.created,
        expires=item.expires,
        trashed=item.trashed,
        versions=read.versions,
        lost=read.lost,
        attachments=item.attachments,
    )
