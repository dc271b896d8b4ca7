"""Read CSV text into a header and rows with their lines, whatever its delimiter."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from typing import NamedTuple

from core.errors import EmptyFileError, FileTooLargeError, MalformedFileError, TruncatedFileError
from core.formats import header_names
from core.formats.caps import (
    COLUMNS_LIMIT,
    FIELD_LIMIT,
    FILE_LIMIT,
    VALUES_LIMIT,
    check_count,
    check_size,
    over_limit,
)
from core.formats.imported import Unit, Unreadable, Where, Why
from core.formats.text import Encoding, decode_text

DELIMITERS = (",", ";", "\t")
_SEPARATOR_LINE = re.compile(r'"?sep=([,;\t])"?\r?\n')
_DELIMITERS_IN_A_ROW = 1024 * 1024
_BEGINNING = 4 * FIELD_LIMIT


class Row(NamedTuple):
    """A row: the line it begins in, its cells padded to the header, how many it really has."""

    line: int
    cells: tuple[str, ...]
    width: int

    def __repr__(self) -> str:
        return f"Row(line {self.line}, {self.width} cells)"


class Table(NamedTuple):
    """A whole CSV file; `unreadable` are the rows that are none, in the order of the file.

    Where the first line holds no names of columns, all names in the header are empty.
    """

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    unreadable: tuple[Unreadable, ...]
    delimiter: str
    encoding: Encoding
    path: str

    def __repr__(self) -> str:
        return f"Table({len(self.header)} columns, {len(self.rows)} rows)"

    @property
    def is_named(self) -> bool:
        """Tell whether the first line held names of columns."""
        return any(self.header)

    def names(self) -> frozenset[str]:
        """Return the names of the columns without case, surrounding spaces and empty ones."""
        return frozenset(name.strip().casefold() for name in self.header if name.strip())


_LINE = re.compile(r"[^\r\n]*+(?:\r\n?|\n)?+")


class _Lines:
    """Hand lines to the csv module, and know where a record stands and whether the text is over."""

    def __init__(self, text: str, delimiter: str, path: str) -> None:
        # Not as a stream, which copies all of it: to look at a first line, too, and several times.
        self._text, self._at = text, 0
        self._delimiter = delimiter
        self._path = path
        self._delimiters = 0
        self.number = 0
        self.over = False
        self.last = ""

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._read()
        if not line:
            self.over = True
            raise StopIteration
        self.number += 1
        if self.number > VALUES_LIMIT:
            raise FileTooLargeError(path=self._path, what="values", limit=VALUES_LIMIT)
        self.last = line
        # A line of 64 million commas would become 64 million cells before we see one of them.
        self._delimiters += line.count(self._delimiter)
        if self._delimiters > _DELIMITERS_IN_A_ROW:
            raise FileTooLargeError(path=self._path, what="columns", limit=COLUMNS_LIMIT)
        return line

    def skip(self) -> None:
        """Drop one line."""
        self.number += 1
        self._read()

    def _read(self) -> str:
        """Return the next line with its end as it is; it may be inside quotes."""
        found = _LINE.match(self._text, self._at)
        assert found is not None
        self._at = found.end()
        return found[0]

    def begin_record(self) -> int:
        """Return the line, from 1, in which the next record begins."""
        self._delimiters = 0
        return self.number + 1


class _Records:
    """The records of a text, one by one."""

    def __init__(self, text: str, delimiter: str, path: str) -> None:
        # The csv module's field limit is one for the whole process. It is only ever raised, to what
        # no file of ours can reach, so threads cannot disturb each other; cells are measured here.
        if csv.field_size_limit() < FILE_LIMIT:
            csv.field_size_limit(FILE_LIMIT)
        self.lines = _Lines(text, delimiter, path)
        if _SEPARATOR_LINE.match(text):
            self.lines.skip()
        # strict: `"a"b` would else become `ab`, a password silently changed.
        self._reader = csv.reader(self.lines, delimiter=delimiter, strict=True)
        self._path = path

    def __iter__(self) -> Iterator[tuple[int, list[str] | None]]:
        """Yield line and cells, None for badly quoted ones; skip blank lines.

        Raises TruncatedFileError where the text ends within quotes.
        """
        while True:
            line = self.lines.begin_record()
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except csv.Error:
                if self.lines.over:
                    raise TruncatedFileError(path=self._path, where=line) from None
                yield line, None
            else:
                if any(cells):
                    yield line, cells


def read_table(
    content: bytes,
    *,
    path: str,
    encoding: Encoding | None = None,
    delimiter: str | None = None,
    named: bool | None = True,
) -> Table:
    """Read a CSV file (RFC 4180; comma, semicolon or tab).

    `named` tells whether the first line holds the names of the columns, None leaves it to the line.
    A row with more cells than the header is unreadable; one with fewer is kept and says so.
    Raises EmptyFileError, TruncatedFileError, MalformedFileError (a header that cannot be read),
    WrongEncodingError, FileTooLargeError.
    """
    check_size(content, path=path)
    text, used = decode_text(content, path=path, encoding=encoding)
    if not text.strip():
        raise EmptyFileError(path=path, header_only=False)
    delimiter = delimiter or find_delimiter(text, path=path)
    records = _Records(text, delimiter, path)
    walk = iter(records)
    line, header = next(walk, (1, None))
    if header is None:
        raise MalformedFileError(path=path, where=line, detail="header")
    if len(header) > COLUMNS_LIMIT:
        raise FileTooLargeError(path=path, what="columns", limit=COLUMNS_LIMIT)
    if named is None:
        named = not _holds_values(header)
    if not named:
        header, walk = _without_names(line, header, walk, path)
    rows, unreadable = _read_rows(walk, header, path)
    if not rows and not unreadable:
        raise EmptyFileError(path=path, header_only=True)
    _check_end(records.lines.last, rows, len(header), path)
    if len(text) > FIELD_LIMIT // 4:
        _check_cells(rows, path)
    return Table(tuple(header), tuple(rows), tuple(unreadable), delimiter, used, path)


def _holds_values(first: list[str]) -> bool:
    """Tell whether a first line holds an address and no usual name of a column."""
    known = any(map(header_names.is_known, first))
    return not known and any("://" in cell or "@" in cell for cell in first)


def _without_names(
    line: int, first: list[str], others: Iterator[tuple[int, list[str] | None]], path: str
) -> tuple[list[str], Iterator[tuple[int, list[str] | None]]]:
    """Return a header without names, as wide as the widest row, and all rows, the first as well.

    Raises FileTooLargeError.
    """
    whole: list[tuple[int, list[str] | None]] = [(line, first)]
    for record in others:
        whole.append(record)
        check_count(len(whole), path=path)
    width = max(len(cells) for _, cells in whole if cells is not None)
    if width > COLUMNS_LIMIT:
        raise FileTooLargeError(path=path, what="columns", limit=COLUMNS_LIMIT)
    return [""] * width, iter(whole)


def _read_rows(
    walk: Iterator[tuple[int, list[str] | None]], header: list[str], path: str
) -> tuple[list[Row], list[Unreadable]]:
    """Return the rows after the header, and those that are none."""
    width, joined = len(header), header_names.repeats(header[-1])
    rows: list[Row] = []
    unreadable: list[Unreadable] = []
    for line, cells in walk:
        if cells is None:
            unreadable.append(Unreadable(Where(Unit.LINE, line), Why.BAD_QUOTES))
        elif len(cells) == width:
            rows.append(Row(line, tuple(cells), width))
        elif joined and len(cells) > width:
            last = "\n".join(filter(None, cells[width - 1 :]))
            rows.append(Row(line, (*cells[: width - 1], last), width))
        elif any(cells[width:]):
            unreadable.append(Unreadable(Where(Unit.LINE, line), Why.TOO_MANY_COLUMNS))
        else:
            padded = tuple(cells[:width]) + ("",) * (width - len(cells))
            rows.append(Row(line, padded, min(len(cells), width)))
        check_count(len(rows) + len(unreadable), path=path)
    return rows, unreadable


def _check_end(last_line: str, rows: list[Row], width: int, path: str) -> None:
    """Raise TruncatedFileError where the last row is the only short one and its line has no end.

    Some programs leave out trailing cells in every row; a file that was cut does so once.
    """
    if not rows or last_line.endswith(("\n", "\r")):
        return
    if rows[-1].width < min((row.width for row in rows[:-1]), default=width):
        raise TruncatedFileError(path=path, where=rows[-1].line)


def _check_cells(rows: list[Row], path: str) -> None:
    # Few rows are as long as one cell may be: of the others no cell is looked at.
    long = (row for row in rows if sum(map(len, row.cells)) * 4 > FIELD_LIMIT)
    if any(over_limit(cell, FIELD_LIMIT) for row in long for cell in row.cells):
        raise FileTooLargeError(path=path, what="field", limit=FIELD_LIMIT)


def list_spans(text: str, delimiter: str, *, path: str) -> Iterator[tuple[int, int]]:
    """Yield the first and the last line of each record, from 1. Raises as `read_table` does."""
    records = _Records(text, delimiter, path)
    for line, _ in records:
        yield line, records.lines.number


def read_first(text: str, delimiter: str, count: int, *, path: str) -> list[list[str]]:
    """Return up to `count` records from the top, fewer where one cannot be read.

    Of a long text only the beginning is looked at: one line of 64 MiB would else be read once
    for every delimiter before anybody says no. Raises FileTooLargeError.
    """
    found: list[list[str]] = []
    try:
        for _, cells in _Records(text[:_BEGINNING], delimiter, path):
            if cells is None or len(found) == count:
                break
            found.append(cells)
        else:
            if len(text) > _BEGINNING and len(found) > 1:
                found.pop()  # cut off where the beginning ends
    except TruncatedFileError:
        pass
    return found


def find_delimiter(text: str, *, path: str) -> str:
    """Return the delimiter under which the header holds the most names, known ones first.

    Raises FileTooLargeError.
    """
    named = _SEPARATOR_LINE.match(text)
    if named is not None:
        return named[1]

    def worth(delimiter: str) -> tuple[int, int]:
        header = next(iter(read_first(text, delimiter, 1, path=path)), [])
        return sum(map(header_names.is_known, header)), len(header)

    return max(DELIMITERS, key=worth)
