"""Read an XML file of a stranger: no document type, no entities, not too deep, not too much.

The parser is expat, as Python brings it. What makes XML dangerous is declared in a document
type: entities that multiply, files and addresses to fetch. So the first sign of one ends it.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET
from xml.parsers import expat

from core.errors import (
    FileNestedTooDeepError,
    FileTooLargeError,
    MalformedFileError,
    TruncatedFileError,
)
from core.formats.caps import DEPTH_LIMIT, VALUES_LIMIT, check_size
from core.formats.text import decode_text

_DECLARATION = re.compile(r"\s*<\?xml\s[^>]*?\?>")
# Possessive: what was once taken for a comment is not tried in another way.
_ROOT = re.compile(
    r"\s*+(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^<>\[]*(?:\[.*?\]\s*)?>\s*)*+"
    r"<(?:[\w.-]+:)?([\w.-]+)",
    re.DOTALL,
)
_LOOKED_AT = 16 * 1024
_ELEMENTS_LIMIT = VALUES_LIMIT // 2
_UNFINISHED = {
    expat.errors.codes[text]
    for text in (
        expat.errors.XML_ERROR_NO_ELEMENTS,
        expat.errors.XML_ERROR_UNCLOSED_TOKEN,
        expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
        expat.errors.XML_ERROR_PARTIAL_CHAR,
    )
}


def find_root(text: str) -> str:
    """Return the name of the first element in the beginning of a file, or an empty text."""
    match = _ROOT.match(text[:_LOOKED_AT])
    return match[1] if match is not None else ""


class _DoctypeError(Exception):
    pass


class _TooMuchError(Exception):
    def __init__(self, *, deep: bool) -> None:
        self.deep = deep


class _Builder:
    """Build the tree, counting; everything that is declared instead of written is refused."""

    def __init__(self, depth: int) -> None:
        self._tree = ET.TreeBuilder()
        self._limit, self._depth, self._count = depth, 0, 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > self._limit:
            raise _TooMuchError(deep=True)
        if self._count > _ELEMENTS_LIMIT:
            raise _TooMuchError(deep=False)
        self._tree.start(name.rpartition(":")[2], attributes)

    def end(self, name: str) -> None:
        self._depth -= 1
        self._tree.end(name.rpartition(":")[2])

    def text(self, text: str) -> None:
        if self._depth:
            self._tree.data(text)

    def refuse(self, *_: object) -> int:
        raise _DoctypeError

    def close(self) -> ET.Element:
        return self._tree.close()


def read_xml(content: bytes, *, path: str, depth: int = DEPTH_LIMIT) -> ET.Element:
    """Return the root of a file, of which prefixes of names are left out.

    Raises FileTooLargeError, WrongEncodingError, FileNestedTooDeepError, TruncatedFileError,
    MalformedFileError (with "doctype" as its detail where the file declares one).
    """
    check_size(content, path=path)
    text, _ = decode_text(content, path=path)
    # What the file says of its encoding is about the bytes, and these are read already.
    body = _DECLARATION.sub("", text, count=1).encode("utf-8")
    lines = text.count("\n") - body.count(b"\n")
    builder = _Builder(depth)
    parser = _make_parser(builder)
    try:
        parser.Parse(body, True)
        return builder.close()
    except _DoctypeError:
        raise MalformedFileError(
            path=path, where=parser.CurrentLineNumber + lines, detail="doctype"
        ) from None
    except _TooMuchError as found:
        if found.deep:
            raise FileNestedTooDeepError(path=path, limit=depth) from None
        raise FileTooLargeError(path=path, what="values", limit=_ELEMENTS_LIMIT) from None
    except expat.ExpatError as error:
        where = error.lineno + lines
        if error.code in _UNFINISHED or parser.CurrentByteIndex >= len(body.rstrip()):
            raise TruncatedFileError(path=path, where=where) from None
        raise MalformedFileError(path=path, where=where, detail="xml") from None


def _make_parser(builder: _Builder) -> expat.XMLParserType:
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.StartDoctypeDeclHandler = builder.refuse
    parser.EntityDeclHandler = builder.refuse
    parser.ExternalEntityRefHandler = builder.refuse
    return parser
