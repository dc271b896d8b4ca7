"""The lines of a table that could not be read, as they stand in the file: to be put right."""

from __future__ import annotations

import dataclasses
import io

from core.formats.csv_table import Table, list_spans
from core.formats.imported import Parsed, Unit, Unreadable
from core.formats.text import decode_text

ROW_LIMIT = 64 * 1024
RAW_LIMIT = 8 * 1024 * 1024
"""Characters of one row, and of all; beyond them a row is told without its text."""


def with_raw_lines(parsed: Parsed, content: bytes, *, table: Table) -> Parsed:
    """Return what was read of a table, each unreadable row with its own lines of the file."""
    wanted = {row.where.number for row in parsed.unreadable if row.where.unit is Unit.LINE}
    if not wanted:
        return parsed
    text, _ = decode_text(content, path=table.path, encoding=table.encoding)
    spans = {
        first: last
        for first, last in list_spans(text, table.delimiter, path=table.path)
        if first in wanted
    }
    # As the reader of the table counts lines: a line end within quotes is one, too.
    lines = list(io.StringIO(text, newline=""))
    left, rows = RAW_LIMIT, []
    for row in parsed.unreadable:
        raw = _raw(row, spans, lines)
        if raw and len(raw) <= min(left, ROW_LIMIT):
            left -= len(raw)
            row = dataclasses.replace(row, raw=raw)  # noqa: PLW2901 - the same row, with its text
        rows.append(row)
    return dataclasses.replace(parsed, unreadable=tuple(rows))


def _raw(row: Unreadable, spans: dict[int, int], lines: list[str]) -> str:
    first, last = row.where.number, spans.get(row.where.number, 0)
    return "".join(lines[first - 1 : last])
