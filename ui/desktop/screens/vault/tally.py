"""How many items there are of everything, kept up while single ones come, change and go.

Counting 100,000 rows anew after each act would hold the window up each time.
"""

from __future__ import annotations

import itertools
import operator
from collections import Counter
from collections.abc import Collection, Mapping

from core.vault.field import HIDDEN
from core.vault.folder import Folder, FolderId
from core.vault.item import ItemKind, ItemSummary
from core.vault.tag import TagId
from ui.desktop.item_models.sidebar_tree import Counts

_OFFERED = 50


class Tally:
    """Counts of the items outside Trash, and which usernames they have."""

    def __init__(self, rows: Collection[ItemSummary] = ()) -> None:
        self._total = len(rows)
        self._favourites = sum(map(operator.attrgetter("favourite"), rows))
        self._kinds: Counter[ItemKind] = Counter(map(operator.attrgetter("kind"), rows))
        self._folders: Counter[FolderId | None] = Counter(map(operator.attrgetter("folder"), rows))
        tags = map(operator.attrgetter("tags"), rows)
        self._tags: Counter[TagId] = Counter(itertools.chain.from_iterable(tags))
        self._usernames = Counter(row.username for row in rows if _has_username(row))
        self._most_used: tuple[str, ...] | None = None

    def __repr__(self) -> str:
        return f"Tally({self._total} items, {HIDDEN})"

    def add(self, row: ItemSummary) -> None:
        """Count one more."""
        self._change(row, 1)

    def remove(self, row: ItemSummary) -> None:
        """Count one that was counted no longer."""
        self._change(row, -1)

    def counts(self, folders: Mapping[FolderId, Folder], *, trash: int) -> Counts:
        """Return the counts; a folder counts what lies in its folders, too."""
        return Counts(
            total=self._total,
            favourites=self._favourites,
            trash=trash,
            kinds=+self._kinds,
            folders=_sum_up(self._folders, folders),
            tags=+self._tags,
        )

    def list_usernames(self) -> tuple[str, ...]:
        """Return the usernames of logins, the most used first."""
        if self._most_used is None:
            self._most_used = tuple(name for name, _ in self._usernames.most_common(_OFFERED))
        return self._most_used

    def _change(self, row: ItemSummary, by: int) -> None:
        self._total += by
        self._favourites += by * row.favourite
        self._kinds[row.kind] += by
        self._folders[row.folder] += by
        for tag in row.tags:
            self._tags[tag] += by
        if _has_username(row):
            self._usernames[row.username] += by
            if not self._usernames[row.username]:
                # A name that nobody has any more is not kept, either.
                del self._usernames[row.username]
            self._most_used = None


def _has_username(row: ItemSummary) -> bool:
    return row.kind is ItemKind.LOGIN and bool(row.username)


def _sum_up(
    direct: Mapping[FolderId | None, int], folders: Mapping[FolderId, Folder]
) -> dict[FolderId, int]:
    totals: dict[FolderId, int] = dict.fromkeys(folders, 0)
    for start in folders:
        folder: FolderId | None = start
        passed: set[FolderId] = set()
        while folder is not None and folder in totals and folder not in passed:
            totals[folder] += direct.get(start, 0)
            passed.add(folder)
            folder = folders[folder].parent
    return totals
