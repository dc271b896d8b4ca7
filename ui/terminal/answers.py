"""What a command answers: one JSON document, or lines of text safe to show in a terminal."""

from __future__ import annotations

import dataclasses
import datetime
import json
import os
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TextIO, TypeAlias

from core.errors import from_os_error
from core.formats.times import write_time
from core.ports import Millis

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"

_HIDING = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclasses.dataclass(frozen=True, kw_only=True)
class Answer:
    """The result of a command: a document for machines, lines for people, remarks beside both.

    Lines may hold text from a vault or a file: they are made safe where they are printed.
    """

    document: Json
    lines: Sequence[str] = ()
    remarks: Sequence[str] = ()
    code: int = 0


def printable(text: str) -> str:
    """Return one line that a terminal shows as it is and never obeys.

    Control characters could move the cursor, set the title or type for the
    person; direction marks could make a text read as another one.
    """
    return "".join(
        _escape(c) if unicodedata.category(c) in _HIDING or c in _TURNING else c for c in text
    )


def _escape(character: str) -> str:
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def deliver(answer: Answer, *, as_json: bool) -> None:
    """Print an answer to standard output, its remarks to standard error.

    JSON is pure ASCII, so that no encoding and no terminal can change it. A
    reader that went away is no failure. Raises DiskError where the output
    cannot be written.
    """
    lines = [json.dumps(answer.document)] if as_json else [printable(x) for x in answer.lines]
    _write(sys.stdout, lines)
    _write(sys.stderr, [printable(remark) for remark in answer.remarks])


def tell(lines: Sequence[str]) -> None:
    """Print what has to be known beside any answer to standard error. Raises DiskError."""
    _write(sys.stderr, [printable(f"strongroom: {line}") for line in lines])


def deliver_failure(kind: str, message: str, *, as_json: bool) -> None:
    """Print why a command failed: one line of text, and the one document if that is wanted."""
    if as_json:
        _write(sys.stdout, [json.dumps({"error": {"kind": kind, "message": message}})])
    _write(sys.stderr, [printable(f"strongroom: {message}")])


def _write(stream: TextIO | None, lines: Sequence[str]) -> None:
    if stream is None or not lines:
        return
    text = "".join(line + "\n" for line in lines)
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except BrokenPipeError:
        # Nobody reads any more. What is still buffered must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise from_os_error(error, "standard output") from error


def rfc3339(moment: Millis | None) -> str | None:
    """Return a time as RFC 3339 in UTC with milliseconds, None where there is none."""
    return write_time(moment) or None if moment is not None else None


def local_time(moment: Millis | None) -> str:
    """Return a time as people here read it, such as “22 Nov 2026 14:05”."""
    if moment is None:
        return "never"
    try:
        return (_EPOCH + datetime.timedelta(milliseconds=moment)).astimezone().strftime(_LOCAL)
    except (OverflowError, ValueError):
        return "at no possible time"


_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_LOCAL = "%d %b %Y %H:%M"


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows as lines with aligned columns; each cell is made safe before it is measured."""
    safe = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*safe, strict=True)]
    return [
        "  ".join(c.ljust(width) for c, width in zip(row, widths, strict=True)).rstrip()
        for row in safe
    ]


def indented(text: str) -> list[str]:
    """Return a text of several lines as lines, indented."""
    return [f"    {line}" for line in text.splitlines()] or ["    "]


def absolute(file: str) -> Path:
    """Return a path given on the command line, absolute, so that messages can name it."""
    return Path(file).expanduser().absolute()
