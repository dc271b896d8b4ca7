"""Check a JSON file before it is decoded, and say where it is broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

import msgspec

from core.errors import (
    AppError,
    FileNestedTooDeepError,
    FileTooLargeError,
    MalformedFileError,
    TruncatedFileError,
    WrongEncodingError,
)
from core.formats.caps import DEPTH_LIMIT, VALUES_LIMIT, check_size
from core.formats.text import decode_text

# Possessive, and closed by the end of the file too: no input makes it look at a byte twice.
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
_WHOLE = re.compile(rb'(?:[^"]++|"[^"\\]*+(?:\\.[^"\\]*+)*+")*+', re.DOTALL)
"""Whole strings and what stands between them: a file can be cut where one of these ends."""
_BLOCK = 1024 * 1024
_NOT_STRUCTURE = bytes(c for c in range(256) if c not in b"[]{},")
_STEPS = [1 if c in b"[{" else -1 if c in b"]}" else 0 for c in range(256)]
_ESCAPE = re.compile(
    rb"\\(?:u(?P<high>d[89ab][0-9a-f]{2})(?P<low>\\ud[c-f][0-9a-f]{2})?"
    rb"|u(?P<alone>d[c-f][0-9a-f]{2})|.)",
    re.IGNORECASE | re.DOTALL,
)
_PAIR_LENGTH = 12
_POSITION = re.compile(r"\(byte (\d+)\)")


def check_json(content: bytes, *, path: str) -> bytes:
    """Return the file as UTF-8 JSON that is safe to decode.

    Raises FileTooLargeError, WrongEncodingError, FileNestedTooDeepError.
    """
    check_size(content, path=path)
    text, _ = decode_text(content, path=path)
    encoded = text.encode("utf-8")
    structure = b"".join(
        _STRING.sub(b"", block).translate(None, _NOT_STRUCTURE) for block in _blocks(encoded)
    )
    if len(structure) > VALUES_LIMIT:
        raise FileTooLargeError(path=path, what="values", limit=VALUES_LIMIT)
    if max(accumulate(map(_STEPS.__getitem__, structure)), default=0) > DEPTH_LIMIT:
        raise FileNestedTooDeepError(path=path, limit=DEPTH_LIMIT)
    return encoded


def _blocks(encoded: bytes) -> Iterator[bytes]:
    """Yield the file in blocks that cut no string.

    What is taken out of a whole file at once costs ten times its size, for each string its own.
    """
    begin, size = 0, _BLOCK
    while begin < len(encoded):
        end = begin + size
        if end < len(encoded):
            whole = _WHOLE.match(encoded, begin, end)
            end = whole.end() if whole is not None else begin
        if end == begin:
            size *= 2  # a string longer than the block begins here
            continue
        yield encoded[begin:end]
        begin, size = end, _BLOCK


def explain(error: msgspec.DecodeError, content: bytes, *, path: str) -> AppError:
    """Return the failure behind a decoder's error for a whole file.

    An escaped half of a surrogate pair is no text in any encoding; the decoder, seeing one,
    takes the file for cut off.
    """
    half = _lone_surrogate(content)
    if half is not None:
        return WrongEncodingError(path=path, where=_line(content, half))
    if isinstance(error, msgspec.ValidationError):
        return MalformedFileError(path=path, where=1, detail="shape")
    position = _POSITION.search(str(error))
    if position is None:
        return TruncatedFileError(path=path, where=_line(content, len(content)))
    return MalformedFileError(path=path, where=_line(content, int(position[1])), detail="json")


def _lone_surrogate(content: bytes) -> int | None:
    """Return where an escaped half of a surrogate pair stands alone, the very end apart."""
    for match in _ESCAPE.finditer(content):
        alone = match["alone"] or (match["high"] and not match["low"])
        if alone and match.start() + _PAIR_LENGTH <= len(content):
            return match.start()
    return None


def _line(content: bytes, position: int) -> int:
    return content.count(b"\n", 0, position) + 1
