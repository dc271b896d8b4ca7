"""What several items have in common, and where they differ."""

from __future__ import annotations

import dataclasses
import enum
import itertools
import operator
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

from core.ports import Millis
from core.vault.folder import FolderId
from core.vault.item import ItemKind, ItemSummary
from core.vault.tag import TagId

T = TypeVar("T")


class Several(enum.Enum):
    """Stands for a value that is not the same everywhere."""

    VALUES = enum.auto()


SEVERAL: Final = Several.VALUES


@dataclasses.dataclass(frozen=True, kw_only=True)
class CommonValues:
    """The value that all items share, or SEVERAL; `tags` are counted.

    `username` and `website` are None where not every item has a place for one.
    """

    count: int
    folder: FolderId | Several | None
    favourite: bool | Several
    expires: Millis | Several | None
    tags: Mapping[TagId, int]
    username: str | Several | None
    website: str | Several | None


def common_of(rows: Sequence[ItemSummary]) -> CommonValues:
    """Return what items have in common; there must be some."""
    logins = set(map(operator.attrgetter("kind"), rows)) == {ItemKind.LOGIN}
    websites = set(map(operator.attrgetter("websites"), rows)) if logins else set()
    single = logins and max(map(len, websites)) <= 1
    return CommonValues(
        count=len(rows),
        folder=_one(set(map(operator.attrgetter("folder"), rows))),
        favourite=_one(set(map(operator.attrgetter("favourite"), rows))),
        expires=_one(set(map(operator.attrgetter("expires"), rows))),
        tags=Counter(itertools.chain.from_iterable(map(operator.attrgetter("tags"), rows))),
        username=_one(set(map(operator.attrgetter("username"), rows))) if logins else None,
        website=_one({sites[0] if sites else "" for sites in websites}) if single else None,
    )


def _one(found: set[T]) -> T | Several:
    return next(iter(found)) if len(found) == 1 else SEVERAL
