"""A file kept with an item."""

from __future__ import annotations

from typing import NewType

import msgspec

AttachmentId = NewType("AttachmentId", bytes)

FILE_NAME_LIMIT = 255
"""Characters in the name of a file, as file systems have it, and of its media type."""


class Attachment(msgspec.Struct, frozen=True, array_like=True):
    """What is known of a file without opening it; `size` in bytes, `sha256` of its content."""

    id: AttachmentId
    name: str
    media_type: str
    size: int
    sha256: bytes
