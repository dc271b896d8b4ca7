"""Make the rows of programs' CSV files plain: no noise, no rows that are folders, whole paths."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Mapping

import msgspec

from core.formats.caps import DEPTH_LIMIT
from core.formats.csv_table import Row, Table
from core.formats.imported import Unit, Unreadable, Where, Why

_PATH_LIMIT = 4096
"""Characters of a path that is put together: a few long names would fill the memory row by row."""
Change = Callable[[list[str]], None]


def columns_of(table: Table) -> dict[str, int]:
    """Return where each column stands, by its folded name."""
    return {name.strip().casefold(): index for index, name in enumerate(table.header)}


def changed(table: Table, change: Change) -> Table:
    """Return the table with the cells of each row changed."""
    rows = []
    for row in table.rows:
        cells = list(row.cells)
        change(cells)
        rows.append(row._replace(cells=tuple(cells)))
    return table._replace(rows=tuple(rows))


def blank(column: str, *values: str) -> Callable[[Table], Table]:
    """Return what empties a column's cells that say the usual, which is nothing worth telling."""

    def adapt(table: Table) -> Table:
        at = columns_of(table).get(column)

        def change(cells: list[str]) -> None:
            if at is not None and cells[at].strip().casefold() in values:
                cells[at] = ""

        return changed(table, change)

    return adapt


def with_column(table: Table, column: str) -> Table:
    """Add an empty column where the file, of an older version, has none of that name."""
    if column in columns_of(table):
        return table
    rows = tuple(row._replace(cells=(*row.cells, "")) for row in table.rows)
    return table._replace(header=(*table.header, column), rows=rows)


def joined(first: str, second: str, by: str) -> Callable[[Table], Table]:
    """Return what joins two columns in the first, as month and year of a card."""

    def adapt(table: Table) -> Table:
        one, two = columns_of(table)[first], columns_of(table)[second]

        def change(cells: list[str]) -> None:
            if cells[one] and cells[two]:
                cells[one], cells[two] = f"{cells[one]}{by}{cells[two]}", ""

        return changed(table, change)

    return adapt


def filled(column: str, *others: str) -> Callable[[Table], Table]:
    """Return what moves the first of the other columns that says something to an empty one."""

    def adapt(table: Table) -> Table:
        at = columns_of(table)
        sources = [at[name] for name in others if name in at]

        def change(cells: list[str]) -> None:
            for source in sources:
                if not cells[at[column]]:
                    cells[at[column]], cells[source] = cells[source], ""

        return changed(table, change)

    return adapt


def without_equals(column: str, other: str) -> Callable[[Table], Table]:
    """Return what empties a column's cells that only repeat another's."""

    def adapt(table: Table) -> Table:
        at = columns_of(table)

        def change(cells: list[str]) -> None:
            if column in at and cells[at[column]] == cells[at[other]]:
                cells[at[column]] = ""

        return changed(table, change)

    return adapt


def in_turn(*adapts: Callable[[Table], Table]) -> Callable[[Table], Table]:
    """Return what does one after the other."""

    def adapt(table: Table) -> Table:
        for each in adapts:
            table = each(table)
        return table

    return adapt


def without_root(table: Table, column: str) -> Table:
    """Drop the first folder of every path where it is the same in all: the name of the file."""
    at = columns_of(table)[column]
    roots = {row.cells[at].partition("/")[0] for row in table.rows}
    if len(roots) != 1:
        return table

    def change(cells: list[str]) -> None:
        cells[at] = cells[at].partition("/")[2]

    return changed(table, change)


def spread_addresses(table: Table) -> Table:
    """Write a JSON list of further addresses as lines; what is none stays as it is."""
    at = columns_of(table).get("additional_urls")

    def change(cells: list[str]) -> None:
        if at is None or not cells[at].startswith("["):
            return
        try:
            found = msgspec.json.decode(cells[at], type=list[str])
        except (msgspec.DecodeError, RecursionError):
            return
        cells[at] = "\n".join(address for address in found if address)

    return changed(table, change)


def without_folder_rows(table: Table) -> Table:
    """Drop rows that are folders: by their type, or by nothing but a name that others lie in."""
    at = columns_of(table)
    name, folder, kind = at["name"], at["folder"], at.get("type")
    used = sorted({row.cells[folder] for row in table.rows if row.cells[folder]})

    def is_used(path: str) -> bool:
        # Sorted, what lies in a folder comes right after it: no list of all parents, which a path
        # of a million slashes would make as large as its square.
        here, below = bisect.bisect_left(used, path), bisect.bisect_left(used, f"{path}/")
        return used[here : here + 1] == [path] or (
            below < len(used) and used[below].startswith(f"{path}/")
        )

    def is_folder(row: Row) -> bool:
        if kind is not None and row.cells[kind]:
            return row.cells[kind].strip().casefold() == "folder"
        return sum(map(bool, row.cells)) == 1 and is_used(row.cells[name])

    left = table._replace(rows=tuple(row for row in table.rows if not is_folder(row)))

    def change(cells: list[str]) -> None:
        if kind is not None:
            cells[kind] = ""

    return changed(left, change)


def without_name_in_title(table: Table) -> Table:
    """Take “ (mia)” from the title of a login of mia, where Apple writes it to tell two apart."""
    at = columns_of(table)

    def change(cells: list[str]) -> None:
        name = cells[at["username"]]
        if name:
            cells[at["title"]] = cells[at["title"]].removesuffix(f" ({name})")

    return changed(table, change)


def with_group_paths(table: Table) -> Table:
    """Drop Buttercup's rows of groups and write the path of its group into each entry."""
    at = columns_of(table)
    kind, own, name, parent = (
        at[f"!{column}"] for column in ("type", "group_id", "group_name", "group_parent")
    )
    groups = {
        row.cells[own]: (row.cells[name], row.cells[parent])
        for row in table.rows
        if row.cells[kind] == "group"
    }
    rows, unreadable = [], list(table.unreadable)
    for row in table.rows:
        if row.cells[kind] == "group":
            continue
        if row.cells[kind] != "entry":
            unreadable.append(Unreadable(Where(Unit.LINE, row.line), Why.UNKNOWN_KIND))
            continue
        cells = list(row.cells)
        cells[name] = _path(groups, cells[own])
        if len(cells[name]) > _PATH_LIMIT:
            unreadable.append(Unreadable(Where(Unit.LINE, row.line), Why.BAD_VALUE))
            continue
        for noise in (kind, own, parent, at["id"]):
            cells[noise] = ""
        rows.append(row._replace(cells=tuple(cells)))
    return table._replace(rows=tuple(rows), unreadable=tuple(unreadable))


def _path(groups: Mapping[str, tuple[str, str]], group: str) -> str:
    """Return the path of a group; one that lies in itself ends where it comes round."""
    names: list[str] = []
    seen: set[str] = set()
    while group in groups and group not in seen and len(names) < DEPTH_LIMIT:
        seen.add(group)
        name, group = groups[group]
        names.insert(0, name)
    return "/".join(names)
