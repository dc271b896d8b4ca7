"""The CSV for spreadsheets: the same as our other one, but no cell of it can become a formula.

A spreadsheet computes what begins with =, +, - or @, and a formula in a title that came from
somewhere else can send all other cells away. So an apostrophe stands before what would begin one:
at the start of a cell, and after everything at which some program may split the line again, for
in many countries that is the semicolon and not the comma. Reading takes it away again.
"""

from __future__ import annotations

import re

from core.formats.csv_table import Table

HEADER = (
    "Kind",
    "Title",
    "Username",
    "Password",
    "Websites",
    "One-time code",
    "Notes",
    "Folder",
    "Tags",
    "Favourite",
    "Created",
    "Modified",
)
"""The columns in their order; they are told from those of our other CSV by their names."""
MARK = b"\xef\xbb\xbf"
"""Without it, the most used spreadsheet takes UTF-8 for something else."""

# Between a place where a cell may begin and the sign, programs drop spaces and quotes. The sign
# in the wide letters of East Asia counts as well.
_BEGINS = r"(?:^|(?<=[,;|\t\r\n\x0b\x0c\x85\u2028\u2029]))"
_FORMULA = r"[\" \u00a0\u3000]*[=+\-@＝＋－＠]"
_UNSAFE = re.compile(rf"{_BEGINS}(?='*{_FORMULA})")
_MADE_SAFE = re.compile(rf"{_BEGINS}'(?='*{_FORMULA})")


def make_safe(text: str) -> str:
    """Return a text in which no spreadsheet finds a formula, wherever it splits it."""
    return _UNSAFE.sub("'", text)


def make_plain(text: str) -> str:
    """Return the text that `make_safe` was given."""
    return _MADE_SAFE.sub("", text)


def is_for_spreadsheets(header: tuple[str, ...]) -> bool:
    """Tell whether these are the columns of a CSV of ours for spreadsheets, in any order."""
    return len(header) == len(HEADER) and frozenset(header) == frozenset(HEADER)


def plain_table(table: Table, names: tuple[str, ...]) -> Table:
    """Return a table for spreadsheets with the columns called by `names`, and its plain cells."""
    by_name = dict(zip(HEADER, names, strict=True))
    return table._replace(
        header=tuple(by_name[name] for name in table.header),
        rows=tuple(
            row._replace(cells=tuple(make_plain(cell) for cell in row.cells)) for row in table.rows
        ),
    )
