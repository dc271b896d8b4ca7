"""The rows of a list of items: summaries, and headings that cannot be selected."""

from __future__ import annotations

import dataclasses
import itertools
import operator
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final, cast

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)

from core.search import host_of
from core.vault.item import ItemId, ItemSummary
from ui.desktop.item_models.names import kind_name, say_title
from ui.desktop.item_models.plural import plural

Index = QModelIndex | QPersistentModelIndex


@dataclasses.dataclass(frozen=True)
class Heading:
    """A line between rows, such as “Elsewhere · 5”."""

    text: str
    id: None = None
    """No item's."""


Row = ItemSummary | Heading
SUMMARY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
SUBTITLE_ROLE: Final = SUMMARY_ROLE + 1
HEADING_ROLE: Final = SUMMARY_ROLE + 2
FLAG_ROLE: Final = SUMMARY_ROLE + 3
_ID: Final = operator.attrgetter("id")
# Asked for twice a row that is painted, and Python combines flags slowly.
_OF_ITEM: Final = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)
_HEADING_ROLES: Final = (
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
    HEADING_ROLE,
)


def ids_of(rows: Iterable[ItemSummary]) -> tuple[ItemId, ...]:
    """Return the ids of some items, in C: there may be 100,000."""
    return tuple(map(_ID, rows))


def say_subtitle(summary: ItemSummary) -> str:
    """Return the second line of a row: username, else host, else what kind it is."""
    if summary.username:
        return summary.username
    host = host_of(summary.websites[0]) if summary.websites else ""
    return host or kind_name(summary.kind)


def say_row(summary: ItemSummary, subtitle: str) -> str:
    """Return what a screen reader says of a row."""
    parts = [say_title(summary.title), kind_name(summary.kind)]
    if subtitle and subtitle != parts[-1]:
        parts.append(subtitle)
    if summary.favourite:
        parts.append(QCoreApplication.translate("Row", "favourite"))
    if summary.has_code:
        parts.append(QCoreApplication.translate("Row", "has a one-time code"))
    if summary.attachment_count:
        parts.append(
            plural(
                QCoreApplication.translate(
                    "Row", "%Ln attachment(s)", "", summary.attachment_count
                ),
                summary.attachment_count,
            )
        )
    return ", ".join(parts)


class ItemListModel(QStringListModel):
    """Show rows as they are given; it orders and filters nothing.

    A view asks for the number of rows once per row. Qt's own list of (empty) texts
    answers that without a call into Python: 100,000 of those are half a second.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._is_parted = False
        self._flagged: Collection[ItemId] = ()
        self._subtitle: Callable[[ItemSummary], str] = say_subtitle
        self._readers: dict[int, Callable[[ItemSummary], object]] = {
            SUMMARY_ROLE: lambda row: row,
            SUBTITLE_ROLE: self._second_line,
            FLAG_ROLE: lambda row: row.id in self._flagged,
            int(Qt.ItemDataRole.DisplayRole): lambda row: say_title(row.title),
            int(Qt.ItemDataRole.AccessibleTextRole): self._spoken,
        }

    def set_rows(
        self,
        rows: Sequence[Row],
        *,
        subtitle: Callable[[ItemSummary], str] = say_subtitle,
        parted: bool = True,
    ) -> None:
        """Show other rows; where they are not `parted`, there is no heading among them."""
        self.beginResetModel()
        self._rows, self._subtitle, self._is_parted = rows, subtitle, parted
        self._fit(len(rows))
        self.endResetModel()

    def _fit(self, wanted: int) -> None:
        """Have as many empty texts as rows, unheard; making all anew takes far longer."""
        heard, surplus = self.blockSignals(True), self.rowCount() - wanted
        if surplus > 0:
            self.removeRows(0, surplus)
        elif surplus < 0:
            self.insertRows(0, -surplus)
        self.blockSignals(heard)

    def flag(self, items: Collection[ItemId]) -> None:
        """Take which items have something to fix; they carry a sign, and it is spoken."""
        self._flagged = items
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [FLAG_ROLE])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Heading):
            return row.text if role in _HEADING_ROLES else None
        found = self._readers.get(role)
        return found(row) if found is not None else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return _OF_ITEM

    def summary_at(self, place: int) -> ItemSummary | None:
        """Return the item of a row by its number, None for a heading or no row."""
        found = self._rows[place] if 0 <= place < len(self._rows) else None
        return found if isinstance(found, ItemSummary) else None

    def summaries_in(self, first: int, last: int) -> Sequence[ItemSummary]:
        """Return the items of the rows from `first` to `last`, without headings."""
        rows = self._rows[first : last + 1]
        if self._is_parted:  # nearly never, and 100,000 may be selected
            return [row for row in rows if isinstance(row, ItemSummary)]
        return cast("Sequence[ItemSummary]", rows)

    def places_of(self, items: Collection[ItemId]) -> list[int]:
        """Return the numbers of the rows of some items, those that are listed, in order."""
        wanted = set(items)
        # In C: a list has 100,000 rows, and what is looked for may stand at its end.
        flags = map(wanted.__contains__, map(_ID, self._rows))
        return list(itertools.islice(itertools.compress(itertools.count(), flags), len(wanted)))

    def _second_line(self, row: ItemSummary) -> str:
        return self._subtitle(row)

    def _spoken(self, row: ItemSummary) -> str:
        spoken = say_row(row, self._subtitle(row))
        if row.id not in self._flagged:
            return spoken
        return f"{spoken}, {QCoreApplication.translate('Row', 'something to fix')}"
