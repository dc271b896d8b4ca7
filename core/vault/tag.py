"""A tag: a name that items share."""

from __future__ import annotations

from typing import NewType

import msgspec

TagId = NewType("TagId", bytes)


class Tag(msgspec.Struct, frozen=True, array_like=True):
    """A tag."""

    id: TagId
    name: str
