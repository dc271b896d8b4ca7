"""Edit several items at once: each function is one operation, and each item keeps a version."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.ports import Millis
from core.services.items import change_items
from core.services.operations import check_limits
from core.session import Session
from core.vault.changes import Changes
from core.vault.field import Field, FieldId, FieldRole, FieldType
from core.vault.history import Intention
from core.vault.item import Item, ItemId

_TYPES = {FieldRole.WEBSITE: FieldType.URL}


def set_expiry(session: Session, *, items: Sequence[ItemId], expires: Millis | None) -> Changes:
    """Have items expire at one moment, or never. Raises ItemNotFoundError."""

    def change(item: Item, at: Millis) -> Item:
        if item.expires == expires:
            return item
        return msgspec.structs.replace(item, expires=expires, modified=at)

    return change_items(session, items, Intention.EDIT, change, keep_version=True)


def set_value(session: Session, *, items: Sequence[ItemId], role: FieldRole, value: str) -> Changes:
    """Give the first field of a role one value in every item, adding it where there is none.

    An empty value takes that field away. Raises TooLargeError, TextBrokenError,
    ItemNotFoundError.
    """

    def change(item: Item, at: Millis) -> Item:
        old = item.first(role)
        if (old.value if old is not None else "") == value:
            return item
        if old is None:
            new = FieldId(session.app.randomness.bytes(16))
            added = Field(new, _TYPES.get(role, FieldType.TEXT), role, "", value)
            fields = (added, *item.fields)
        elif value:
            filled = msgspec.structs.replace(old, value=value)
            fields = tuple(filled if field is old else field for field in item.fields)
        else:
            fields = tuple(field for field in item.fields if field is not old)
        changed = msgspec.structs.replace(item, fields=fields, modified=at)
        check_limits(changed.draft())
        return changed

    return change_items(session, items, Intention.EDIT, change, keep_version=True)
