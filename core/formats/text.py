"""Turn the bytes of a file into text, or say in which line they are none."""

from __future__ import annotations

import codecs
import enum

from core.errors import TruncatedFileError, WrongEncodingError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_LONGEST_CHARACTER = 4
_CUT = ("unexpected end of data", "truncated data")
"""What Python's decoders say of a last character that is not whole."""


class Encoding(enum.StrEnum):
    """The encodings we read; Windows-1252 fits nearly any bytes, so it is never guessed."""

    UTF_8 = "utf-8"
    UTF_16_LE = "utf-16-le"
    UTF_16_BE = "utf-16-be"
    WINDOWS_1252 = "cp1252"


def decode_text(
    content: bytes, *, path: str, encoding: Encoding | None = None
) -> tuple[str, Encoding]:
    """Return the text without its byte order mark, and how it was encoded.

    Without `encoding`: UTF-16 where a byte order mark says so, else UTF-8.
    Raises WrongEncodingError naming the first bad line, TruncatedFileError where only the last
    character is cut. NUL characters count as bad: text holds none, and UTF-16 without a mark
    is full of them.
    """
    mark, marked = next(((m, name) for m, name in _BOMS if content.startswith(m)), (b"", "utf-8"))
    used = Encoding(marked) if encoding is None or mark else encoding
    body = content[len(mark) :]
    try:
        text = body.decode(used)
    except UnicodeDecodeError as error:
        newline = "\n".encode(used)
        where = body.count(newline, 0, error.start) + 1
        cut = error.end == len(body) and error.start >= len(body) - _LONGEST_CHARACTER + 1
        kind = TruncatedFileError if cut and error.reason in _CUT else WrongEncodingError
        raise kind(path=path, where=where) from None
    nul = text.find("\0")
    if nul >= 0:
        raise WrongEncodingError(path=path, where=line_at(text, nul))
    return text, used


def line_at(text: str, position: int) -> int:
    """Return the line, from 1, of a position in a text."""
    return text.count("\n", 0, position) + 1


def looks_binary(content: bytes) -> bool:
    """Tell whether the first bytes cannot be text of any encoding we read."""
    if any(content.startswith(mark) for mark, _ in _BOMS):
        return False
    controls = frozenset(range(1, 32)) - frozenset(b"\t\n\v\f\r")
    return not controls.isdisjoint(content[:4096])
