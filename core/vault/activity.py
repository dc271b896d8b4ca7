"""A line of a profile's own activity log, sealed in its vault."""

from __future__ import annotations

import msgspec

from core.ports import Millis
from core.vault.item import ItemId


class Activity(msgspec.Struct, frozen=True, array_like=True):
    """What happened, when, and to which item; `previous` chains the lines (SHA-256)."""

    id: bytes
    number: int
    at: Millis
    what: str
    item: ItemId | None
    detail: str
    previous: bytes
