"""What is left of an item whose overview or detail does not open."""

from __future__ import annotations

from collections.abc import Iterator

from core.crypto.primitives import sha256
from core.vault.broken import BrokenPart, Extent
from core.vault.field import Field, FieldId, FieldRole, FieldType
from core.vault.item import Item, ItemSummary


def part_of(value: Item | ItemSummary, extent: Extent) -> BrokenPart:
    """Return an item of which something is known as a part that is broken."""
    return BrokenPart("items", value.id, extent, value.title, value.modified)


def item_from(summary: ItemSummary) -> Item:
    """Return an item with no more in it than its list row tells.

    It is only ever shown and exported, and named wherever it is; a vault in
    which something is broken takes no change, so it never replaces the item.
    """
    return Item(
        id=summary.id,
        revision=summary.revision,
        kind=summary.kind,
        title=summary.title,
        folder=summary.folder,
        tags=summary.tags,
        favourite=summary.favourite,
        created=summary.created,
        modified=summary.modified,
        last_used=summary.last_used,
        expires=summary.expires,
        trashed=summary.trashed,
        recipe=None,
        fields=tuple(_fields(summary)),
        attachments=(),
        foreign=None,
    )


def _fields(summary: ItemSummary) -> Iterator[Field]:
    known = [(FieldType.URL, FieldRole.WEBSITE, value) for value in summary.websites]
    if summary.username:
        known.insert(0, (FieldType.TEXT, FieldRole.USERNAME, summary.username))
    for number, (kind, role, value) in enumerate(known):
        # The ids were in the detail; these are the same at every reading.
        row = FieldId(sha256(summary.id, bytes([number & 0xFF]))[:16])
        yield Field(row, kind.value, role.value, "", value)
