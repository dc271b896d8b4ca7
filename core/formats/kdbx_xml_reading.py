"""Read the XML inside a KDBX file into entries; a document type in it is refused unread."""

from __future__ import annotations

import base64
import binascii
import dataclasses
import re
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.parsers import expat

from core.crypto.kdbx_seal import InnerCipher, apply_inner
from core.crypto.primitives import equal
from core.errors import FileAlteredError, FileNestedTooDeepError, FileTooLargeError
from core.formats.caps import DEPTH_LIMIT, MIB, check_count
from core.formats.kdbx_entry import OWN_DATA, Entry, read_moment
from core.formats.kdbx_file import KdbxContent, inflate
from core.formats.kdbx_header import refuse

_SALSA20_LIMIT = 4 * MIB
"""Bytes under the old inner cipher; real files hold kilobytes, and it takes a second per MiB."""
_FILES_LIMIT = 64 * MIB
_TAG_ENDS = re.compile("[;,\t]")
_NO_ID = base64.b64encode(bytes(16)).decode("ascii")


class _FirstElementError(Exception):
    """The first element was reached: no document type can follow."""


def read_xml(content: KdbxContent, *, path: str) -> list[Entry]:
    """Return every entry, depth first, those of the recycle bin marked.

    Raises MalformedFileError, FileTooLargeError, FileNestedTooDeepError, FileAlteredError.
    """
    _refuse_doctype(content.xml, path)
    try:
        # Without a document type there are no entities: what such parsers are warned of.
        parser = ElementTree.XMLParser(encoding="utf-8")  # noqa: S314
        root = ElementTree.fromstring(content.xml, parser)  # noqa: S314
    except (ElementTree.ParseError, ValueError, LookupError):
        refuse(path, "xml")
    meta, top = root.find("Meta"), root.find("Root/Group")
    if root.tag != "KeePassFile" or top is None:
        refuse(path, "xml")
    named = meta.findtext("HeaderHash") if meta is not None else None
    if content.header_hash and named and not equal(_decode(named, path), content.header_hash):
        raise FileAlteredError(path=path)
    _decipher(root, content, path)
    files = _Files(content, meta, path)
    bin_id = _bin_of(meta)
    return _Tree(files, bin_id, path).read(top)


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


def _decode(text: str | None, path: str) -> bytes:
    try:
        return base64.b64decode(text or "")
    except (binascii.Error, ValueError):
        refuse(path, "base64")


def _decipher(root: Element, content: KdbxContent, path: str) -> None:
    """Put each protected value's text in its place; they are one stream, in the file's order."""
    places = [each for each in root.iter() if each.get("Protected") == "True"]
    sealed = [_decode(place.text, path) for place in places]
    joined = b"".join(sealed)
    if content.inner_cipher is InnerCipher.SALSA20 and len(joined) > _SALSA20_LIMIT:
        raise FileTooLargeError(path=path, what="file", limit=_SALSA20_LIMIT)
    plain, start = apply_inner(content.inner_cipher, content.inner_key, joined), 0
    for place, value in zip(places, sealed, strict=True):
        opened = plain[start : start + len(value)]
        start += len(value)
        if place.tag == "Binary":
            place.text = base64.b64encode(opened).decode("ascii")
            continue
        try:
            place.text = opened.decode("utf-8")
        except UnicodeDecodeError:
            refuse(path, "text")


class _Files:
    """The attachments of a file by their number; those of version 3 lie in the XML."""

    def __init__(self, content: KdbxContent, meta: Element | None, path: str) -> None:
        self._path = path
        self._found = {str(n): file for n, file in enumerate(content.files)}
        self._left = _FILES_LIMIT
        for each in meta.iterfind("Binaries/Binary") if meta is not None else ():
            value = _decode(each.text, path)
            if each.get("Compressed") == "True":
                value = inflate(value, path=path, limit=self._left)
            self._left -= len(value)
            self._found[each.get("ID", "")] = value

    def take(self, binary: Element) -> bytes | None:
        """Return what an entry refers to, None where it refers to nothing."""
        value = binary.find("Value")
        if value is None:
            return None
        reference = value.get("Ref")
        found = _decode(value.text, self._path) if reference is None else self._found.get(reference)
        if found is not None:
            # Each reference becomes a file of its own: one of 60 MiB named a thousand times.
            self._left -= len(found)
            if self._left < 0:
                raise FileTooLargeError(path=self._path, what="file", limit=_FILES_LIMIT)
        return found


def _bin_of(meta: Element | None) -> str:
    """Return the id of the recycle bin, as text; one that is switched off is a folder."""
    if meta is None or meta.findtext("RecycleBinEnabled", "").lower() != "true":
        return ""
    found = meta.findtext("RecycleBinUUID", "")
    return "" if found == _NO_ID else found


@dataclasses.dataclass(slots=True)
class _Tree:
    """Walk the groups; where an entry in the bin came from is known only at the end."""

    files: _Files
    bin_id: str
    path: str
    entries: list[Entry] = dataclasses.field(default_factory=list)
    paths: dict[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    origins: list[tuple[Entry, str]] = dataclasses.field(default_factory=list)

    def read(self, top: Element) -> list[Entry]:
        """Return the entries of the top group, whose own name is in no path, and of all below."""
        waiting: list[tuple[Element, tuple[str, ...], bool]] = [(top, (), False)]
        while waiting:
            group, path, trashed = waiting.pop()
            self.paths[group.findtext("UUID", "")] = path
            if len(path) > DEPTH_LIMIT:
                raise FileNestedTooDeepError(path=self.path, limit=DEPTH_LIMIT)
            for element in group.iterfind("Entry"):
                entry = self._entry(element)
                entry.path, entry.trashed = path, trashed
                self.entries.append(entry)
                check_count(len(self.entries), path=self.path)
                origin = element.findtext("PreviousParentGroup")
                if trashed and origin:
                    self.origins.append((entry, origin))
            below = list(self._below(group, path, trashed=trashed))
            waiting += reversed(below)
        for entry, origin in self.origins:
            entry.path = self.paths.get(origin, entry.path)
        return self.entries

    def _below(
        self, group: Element, path: tuple[str, ...], *, trashed: bool
    ) -> Iterator[tuple[Element, tuple[str, ...], bool]]:
        for each in group.iterfind("Group"):
            if self.bin_id and each.findtext("UUID") == self.bin_id:
                yield each, (), True
                continue
            name = each.findtext("Name", "")
            yield each, ((*path, name) if name else path), trashed

    def _entry(self, element: Element, *, current: bool = True) -> Entry:
        entry, protected = Entry(), set[str]()
        for part in element:
            match part.tag:
                case "String":
                    self._take_text(part, entry, protected)
                case "Times":
                    _take_times(part, entry)
                case "Tags":
                    entry.tags = _tags(part.text or "")
                case "Binary":
                    content = self.files.take(part)
                    if content is not None:
                        entry.files.append((part.findtext("Key", ""), content))
                case "CustomData":
                    _take_custom(part, entry)
                case "History" if current:
                    earlier = part.iterfind("Entry")
                    entry.history = [self._entry(each, current=False) for each in earlier]
                case "CustomIconUUID":
                    entry.unplaced += 1
                case "AutoType":
                    entry.unplaced += part.find("Association") is not None
        entry.protected = frozenset(protected)
        return entry

    def _take_text(self, part: Element, entry: Entry, protected: set[str]) -> None:
        key, value = part.findtext("Key", ""), part.find("Value")
        if value is None:
            return
        entry.texts[key] = value.text or ""
        if "Protected" in value.attrib or "ProtectInMemory" in value.attrib:
            protected.add(key)


def _take_times(part: Element, entry: Entry) -> None:
    texts = {each.tag: each.text for each in part}
    entry.created = read_moment(texts.get("CreationTime"))
    entry.modified = read_moment(texts.get("LastModificationTime"))
    if (texts.get("UsageCount") or "0") != "0":
        entry.last_used = read_moment(texts.get("LastAccessTime"))
    if (texts.get("Expires") or "").lower() == "true":
        entry.expires = read_moment(texts.get("ExpiryTime"))


def _tags(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for tag in map(str.strip, _TAG_ENDS.split(text)) if tag))


def _take_custom(part: Element, entry: Entry) -> None:
    for item in part.iterfind("Item"):
        if item.findtext("Key") == OWN_DATA:
            entry.own = item.findtext("Value", "")
        else:
            entry.unplaced += 1
