"""What the list shows for a filter and a query: rows, sections, or why there is nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.desktop.counts import say_count
from ui.desktop.item_models.filters import ALL, Filter
from ui.desktop.item_models.item_list import Heading, Row
from ui.desktop.item_models.joined import Joined
from ui.desktop.item_models.names import say_filter
from ui.desktop.screens.vault.catalogue import Catalogue, Found
from ui.desktop.screens.vault.state import ListState, Shown, SidebarState

# Beyond this, rows are put in order as they are read.
_FEW = 500


def make_state(catalogue: Catalogue, filter: Filter, query: str) -> ListState:
    """Return what a filter shows, or what matches a query in it and elsewhere."""
    if query.strip() and not catalogue.is_searchable:
        place = say_filter(filter, catalogue.folders, catalogue.tags)
        return ListState(shown=Shown.LOADING, filter=filter, place=place, query=query)
    if query.strip():
        return _searched(catalogue, filter, query)
    rows = catalogue.listed(filter)
    shown = Shown.ROWS
    if not rows:
        nothing_yet = filter == ALL and not len(catalogue)
        shown = Shown.NOTHING_YET if nothing_yet else Shown.NOTHING_HERE
    place = say_filter(filter, catalogue.folders, catalogue.tags)
    return ListState(shown=shown, rows=rows, filter=filter, place=place, here=len(rows))


def make_sidebar(catalogue: Catalogue, filter: Filter, *, to_fix: int | None) -> SidebarState:
    """Return what the sidebar shows; `to_fix` items have a finding, None where nobody looked."""
    return SidebarState(
        counts=dataclasses.replace(catalogue.counts(), health=to_fix),
        folders=catalogue.folders,
        filter=filter,
        tags=catalogue.tags,
    )


def _searched(catalogue: Catalogue, filter: Filter, query: str) -> ListState:
    found = catalogue.search(query, filter)
    here, elsewhere = len(found.here), len(found.elsewhere)
    nothing = not here and not elsewhere
    return ListState(
        shown=Shown.NOTHING_FOUND if nothing else Shown.ROWS,
        rows=_sections(found),
        filter=filter,
        place=say_filter(filter, catalogue.folders, catalogue.tags),
        query=query,
        here=here,
        elsewhere=elsewhere,
    )


def _sections(found: Found) -> Sequence[Row]:
    if not found.elsewhere:
        return found.here
    words = QCoreApplication.translate("VaultViewModel", "Elsewhere · %1")
    heading = Heading(words.replace("%1", say_count(len(found.elsewhere))))
    joined = Joined[Row](found.here, [heading], found.elsewhere)
    return tuple(joined) if len(joined) <= _FEW else joined
