"""Earlier versions of items as they are stored: with the keys of their attachments."""

from __future__ import annotations

import msgspec

from core.ports import Millis
from core.storage.items import StoredItem
from core.vault.history import Version, VersionId


class StoredVersion(msgspec.Struct, frozen=True, array_like=True):
    """A version with what only storage may know."""

    id: VersionId
    replaced: Millis
    item: StoredItem

    def version(self) -> Version:
        """Return the value for everyone else."""
        return Version(self.id, self.replaced, self.item.item())
