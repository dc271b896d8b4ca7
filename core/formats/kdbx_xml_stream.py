"""Go through the XML inside a KDBX file element by element, its protected values deciphered.

Whoever takes an element may empty it: then no more than one entry is in memory as XML.
"""

from __future__ import annotations

import binascii
import io
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.parsers import expat

from core.crypto.kdbx_seal import InnerCipher, begin_inner
from core.errors import FileTooLargeError
from core.formats.caps import MIB
from core.formats.kdbx_file import KdbxContent
from core.formats.kdbx_header import refuse

SALSA20_LIMIT = 4 * MIB
"""Bytes under the old inner cipher; real files hold kilobytes, and it takes a second per MiB."""
ROOT, META, GROUP, ENTRY = "KeePassFile", "Meta", "Group", "Entry"
TAKEN = frozenset({ROOT, META, GROUP, ENTRY})
_MAY_BE_PROTECTED = frozenset({"Value", "Binary"})


class _FirstElementError(Exception):
    """The first element was reached: no document type can follow."""


def list_elements(content: KdbxContent, path: str) -> Iterator[Element]:
    """Yield the head, entries, groups and the whole, each at its end: what is in it came before.

    Raises MalformedFileError, FileTooLargeError.
    """
    _refuse_doctype(content.xml, path)
    values = _ProtectedValues(content, path)
    try:
        # Without a document type there are no entities: what such parsers are warned of. And
        # what a file says of its encoding must not make another text of what was looked at.
        parser = ElementTree.XMLParser(encoding="utf-8")  # noqa: S314
        stream = io.BytesIO(content.xml)
        for _, element in ElementTree.iterparse(stream, ("end",), parser):  # noqa: S314
            tag = element.tag
            if tag in _MAY_BE_PROTECTED:
                if element.get("Protected") == "True":
                    values.open(element)
            elif tag in TAKEN:
                yield element
    except (ElementTree.ParseError, ValueError, LookupError):
        refuse(path, "xml")


def _refuse_doctype(xml: bytes, path: str) -> None:
    """Look at the XML up to its first element, entities undefined: nothing can expand."""

    def refuse_it(*_: object) -> None:
        refuse(path, "doctype")

    def stop(*_: object) -> None:
        raise _FirstElementError

    looking = expat.ParserCreate("utf-8")
    looking.StartDoctypeDeclHandler = refuse_it
    looking.StartElementHandler = stop
    try:
        looking.Parse(xml, True)
    except _FirstElementError:
        return
    except expat.ExpatError:
        refuse(path, "xml")
    refuse(path, "xml")


class _ProtectedValues:
    """Open protected values; they are one stream under the inner cipher, in the file's order."""

    def __init__(self, content: KdbxContent, path: str) -> None:
        self._path = path
        self._apply = begin_inner(content.inner_cipher, content.inner_key)
        self._slow = content.inner_cipher is InnerCipher.SALSA20
        self._left = SALSA20_LIMIT

    def open(self, place: Element) -> None:
        """Put a value's text in its place."""
        sealed = decode(place.text, self._path)
        if self._slow:
            self._left -= len(sealed)
            if self._left < 0:
                raise FileTooLargeError(path=self._path, what="file", limit=SALSA20_LIMIT)
        plain = self._apply(sealed)
        if place.tag == "Binary":
            place.text = binascii.b2a_base64(plain, newline=False).decode("ascii")
            return
        try:
            place.text = plain.decode("utf-8")
        except UnicodeDecodeError:
            refuse(self._path, "text")


def decode(text: str | None, path: str) -> bytes:
    """Return what a text holds as base64. Raises MalformedFileError."""
    try:
        return binascii.a2b_base64(text or "")
    except (binascii.Error, ValueError):
        refuse(path, "base64")
