"""What sidebar and list show: the filter, the search, the order and the selection in force."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from core.errors import AppError
from core.passwords.health_report import HealthReport
from core.search import parse_query
from core.services.health import flags_of
from core.vault.changes import Changes
from core.vault.item import ItemId, ItemSummary
from ui.desktop.context import VaultContext
from ui.desktop.item_models.filters import ALL, Filter, Place
from ui.desktop.screens.vault.catalogue import Catalogue
from ui.desktop.screens.vault.catalogue_reading import CatalogueReading
from ui.desktop.screens.vault.catalogue_work import CatalogueWork
from ui.desktop.screens.vault.indexing import Indexing
from ui.desktop.screens.vault.listing import make_sidebar, make_state
from ui.desktop.screens.vault.reading import Difference
from ui.desktop.screens.vault.selecting import items_in, kept_selection
from ui.desktop.screens.vault.state import ListState, Selection, Shown

# Beyond this, reading all summaries is quicker than reading item by item.
_FEW = 50


class VaultViewModel(QObject):
    """Keep the catalogue in step with the vault, and tell list, sidebar and selection."""

    listed = Signal(object)
    """Carries a ListState."""
    counted = Signal(object)
    """Carries a SidebarState."""
    selected = Signal(object)
    """Carries a Selection."""
    filled = Signal()
    """Everything has been read anew."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = Catalogue()
        self._reading = CatalogueReading(context, self)
        self._reading.filled.connect(self._loaded)
        self._reading.differed.connect(self._take)
        self._reading.failed.connect(self._failed)
        self.indexing = Indexing(context, self.catalogue, self)
        self.indexing.ready.connect(self._find_again)
        self.indexing.failed.connect(self._failed)
        self.arranging = CatalogueWork(context, self.catalogue, self)
        self.arranging.ordered.connect(self._refresh)
        self.arranging.suggested.connect(self._suggest)
        self.arranging.failed.connect(self._failed)
        self._filter, self._query, self._is_filled = ALL, "", False
        self._state = ListState()
        self._selection = Selection()
        self._wanted: ItemId | None = None
        self._to_fix: int | None = None
        self._events = context.events
        self._events.changed.connect(self.follow)

    @property
    def state(self) -> ListState:
        """Return what the list shows."""
        return self._state

    @property
    def selection(self) -> Selection:
        """Return what is selected."""
        return self._selection

    @property
    def filter(self) -> Filter:
        """Return the filter in force."""
        return self._filter

    def load(self) -> None:
        """Read the vault, then let go of what has been in Trash for 30 days."""
        self._show(ListState(filter=self._filter, query=self._query))
        self._reading.read_all(self.arranging.order)
        self._reading.let_go()

    def follow(self, changes: Changes) -> None:
        """Read again what `changes` touched."""
        touched = tuple(item for item in changes.items if item not in changes.removed)
        if len(touched) + len(changes.removed) <= _FEW:
            self._reading.read_again(touched, changes)
            return
        self.indexing.forget(changes.removed)
        self._reading.read_all(self.arranging.order)
        self.indexing.read(touched)

    def show_filter(self, filter: Filter) -> None:
        """Narrow the list; a search goes on within it."""
        if filter != self._filter:
            self._wanted, self._filter = None, filter
            self._refresh()
            self._count()

    def search(self, text: str) -> None:
        """Show what matches; the first hit is selected. An empty text ends the search."""
        if text == self._query:
            return
        self._query, self._wanted = text, None
        self._refresh(first=bool(text.strip()))

    def take_health(self, report: HealthReport) -> None:
        """Count what is to be fixed, and show what a search for it finds now."""
        self.catalogue.indexes.flagged = flags_of(report.found)
        self._to_fix = len(report.by_item)
        self._count()
        self.arranging.weigh(report.strength_of)
        if parse_query(self._query).asks_for_health:
            self._refresh()

    def choose(self, ids: Sequence[ItemId], current: ItemId | None = None) -> None:
        """Select those of some items that there are."""
        self.choose_rows(tuple(filter(None, map(self.catalogue.get, ids))), current)

    def choose_rows(self, rows: tuple[ItemSummary, ...], current: ItemId | None = None) -> None:
        """Take over what the person selected in the list."""
        if rows:
            # Who went elsewhere meanwhile is not taken to what is still to come.
            self._wanted = None
            current = current or rows[0].id
        place, alike = _place_in(self._state, current, self.catalogue), _is_one(rows, self._state)
        self._select(Selection(items=rows, current=current, place=place, are_alike=alike))

    def go_to(self, item: ItemId) -> None:
        """Select an item wherever it is, ending filter and search where they hide it.

        An item that is not known yet is selected as soon as it is, and nothing until then.
        """
        summary = self.catalogue.get(item)
        self._wanted = item if summary is None else None
        if summary is None:
            # Until then a quick hand must not copy from what was selected before.
            self.choose([])
            return
        known = _place_in(self._state, item, self.catalogue) is not None
        if not known and summary not in self._state.rows:
            self._query = ""
            self._filter = Filter(Place.TRASH) if summary.trashed is not None else ALL
            self._refresh()
            self._count()
        self.choose([item])

    def clear(self) -> None:
        """Forget everything that was read."""
        self._events.changed.disconnect(self.follow)
        # What was read before a lock may arrive before Qt deletes who ordered it.
        self._reading.blockSignals(True)
        self.indexing.clear()
        self.arranging.guess("")
        remains = self.catalogue.give_up()
        self._query = ""
        self._select(Selection())
        self._show(ListState())
        self.arranging.free(remains)

    def _loaded(self, made: Catalogue) -> None:
        is_first, self._is_filled = not self._is_filled, True
        remains = self.catalogue.take(made)
        if is_first and self._wanted is not None and made.get(self._wanted) is None:
            self._wanted = None  # it went while the vault was locked
        self._renew()
        # What the list had is in it, too: only now is the last of it freed elsewhere.
        self.arranging.free(remains)
        self.arranging.arrange()
        self.indexing.make()
        self.indexing.begin()
        self.filled.emit()

    def _find_again(self, waited: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        """Show what a search finds now; where it found nothing before, the first is selected."""
        if self._query.strip():
            self._refresh(first=waited)

    def _suggest(self, query: str, meant: str) -> None:
        """Say what may have been meant, where that is still asked."""
        if self._state.shown is Shown.NOTHING_FOUND and self._state.query == query:
            self._show(dataclasses.replace(self._state, suggestion=meant))

    def _take(self, difference: Difference) -> None:
        self.indexing.forget((*difference.further, *difference.removed))
        self.catalogue.indexes.learn(difference.further)
        self.catalogue.replace(difference.summaries, difference.removed, names=difference.names)
        self._renew()
        if not self.catalogue.is_searchable:
            self.indexing.make()

    def _renew(self) -> None:
        self._filter = _still_there(self._filter, self.catalogue)
        self._refresh()
        self._count()
        if self._wanted is not None and self.catalogue.get(self._wanted) is not None:
            self.go_to(self._wanted)

    def _failed(self, error: AppError) -> None:
        failed = ListState(shown=Shown.FAILED, filter=self._filter, query=self._query, error=error)
        self._show(failed)

    def _count(self) -> None:
        self.counted.emit(make_sidebar(self.catalogue, self._filter, to_fix=self._to_fix))

    def _refresh(self, *, first: bool = False) -> None:
        """Show what filter, query and order ask for now, and keep the selection near."""
        if not self._is_filled:
            # That nothing matches would be said of items that nobody has read yet.
            self._show(dataclasses.replace(self._state, filter=self._filter, query=self._query))
            return
        before = items_in(self._state)
        state = make_state(self.catalogue, self._filter, self._query)
        self._show(state)
        after = items_in(state)
        find = self.catalogue.place_of if state.is_all else None
        if self._wanted is None or self._selection.items:
            kept = kept_selection(self._selection, before, after, first=first, find=find)
            self._select(kept)
        self.arranging.guess(state.query if state.shown is Shown.NOTHING_FOUND else "")

    def _show(self, state: ListState) -> None:
        self._state = state
        self.listed.emit(state)

    def _select(self, selection: Selection) -> None:
        self._selection = selection
        self.selected.emit(selection)


def _is_one(rows: tuple[ItemSummary, ...], state: ListState) -> bool:
    """Tell whether rows are a whole list in one part, which lies in Trash or has nothing there."""
    return rows is state.rows and not state.elsewhere


def _place_in(state: ListState, item: ItemId | None, catalogue: Catalogue) -> int | None:
    """Return where an item stands in a list, as far as that is known without looking."""
    return catalogue.place_of(item) if item is not None and state.is_all else None


def _still_there(filter: Filter, catalogue: Catalogue) -> Filter:
    """Return a filter, or all items where its folder or tag is no more."""
    folder, tag = filter.folder, filter.tag
    gone = (folder is not None and folder not in catalogue.folders) or (
        tag is not None and tag not in catalogue.tags
    )
    return ALL if gone else filter
