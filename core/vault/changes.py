"""What an act changed, so that each screen knows whether to look again."""

from __future__ import annotations

import dataclasses

from core.vault.folder import FolderId
from core.vault.history import OperationId
from core.vault.item import ItemId
from core.vault.tag import TagId


@dataclasses.dataclass(frozen=True, kw_only=True)
class Changes:
    """The rows an act touched; `operation` can be undone where it is not None.

    `instead` is the tag that took the place of the first one of `tags`.
    """

    items: tuple[ItemId, ...] = ()
    removed: tuple[ItemId, ...] = ()
    folders: tuple[FolderId, ...] = ()
    tags: tuple[TagId, ...] = ()
    instead: TagId | None = None
    history: bool = False
    preferences: bool = False
    operation: OperationId | None = None
