"""Read the XML inside a KDBX file into entries; a document type in it is refused unread."""

from __future__ import annotations

import base64
import dataclasses
import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from core.crypto.primitives import equal
from core.errors import FileAlteredError, FileNestedTooDeepError, FileTooLargeError
from core.formats.caps import DEPTH_LIMIT, MIB, check_count
from core.formats.kdbx_entry import OWN_DATA, Entry, read_moment, read_uuid
from core.formats.kdbx_file import KdbxContent, inflate
from core.formats.kdbx_header import refuse
from core.formats.kdbx_xml_stream import ENTRY, GROUP, META, ROOT, decode, list_elements

_FILES_LIMIT = 64 * MIB
_TAG_ENDS = re.compile("[;,\t]")
_NO_ID = base64.b64encode(bytes(16)).decode("ascii")


def read_xml(content: KdbxContent, *, path: str) -> list[Entry]:
    """Return every entry, depth first, those of the recycle bin marked.

    Raises MalformedFileError, FileTooLargeError, FileNestedTooDeepError, FileAlteredError.
    """
    return _Reader(content, path).read()


@dataclasses.dataclass(slots=True)
class _Found:
    """An entry, its files by where each is, and the group that it was in before the bin."""

    entry: Entry
    files: list[tuple[str, Element]]
    origin: str


@dataclasses.dataclass(slots=True)
class _Group:
    """A group whose end was reached."""

    name: str = ""
    uuid: str = ""
    found: list[_Found] = dataclasses.field(default_factory=list)
    groups: list[_Group] = dataclasses.field(default_factory=list)


class _Reader:
    """Take a file apart while it is read; where things lie is known only at its end."""

    def __init__(self, content: KdbxContent, path: str) -> None:
        self._content, self._path = content, path
        self._made: dict[Element, _Found] = {}
        self._groups: dict[Element, _Group] = {}

    def read(self) -> list[Entry]:
        last: Element | None = None
        for last in list_elements(self._content, self._path):
            if last.tag == ENTRY:
                self._made[last] = self._take_entry(last)
                last.clear()
            elif last.tag == GROUP:
                self._groups[last] = self._take_group(last)
                last.clear()
            elif last.tag == META:
                self._check_head(last)
        top = last.find("Root/Group") if last is not None and last.tag == ROOT else None
        if last is None or top is None:
            refuse(self._path, "xml")
        return self._put_together(self._groups[top], last.find("Meta"))

    def _take_entry(self, element: Element) -> _Found:
        files: list[tuple[str, Element]] = []
        entry = _entry_of(element, files)
        history = element.find("History")
        for each in history if history is not None else ():
            earlier = self._made.pop(each, None)
            if earlier is not None:
                earlier.entry.history.clear()
                entry.history.append(earlier.entry)
        return _Found(entry, files, element.findtext("PreviousParentGroup", ""))

    def _take_group(self, element: Element) -> _Group:
        group = _Group(element.findtext("Name", ""), element.findtext("UUID", ""))
        for each in element:
            if each.tag == ENTRY:
                group.found.append(self._made.pop(each))
            elif each.tag == GROUP:
                group.groups.append(self._groups.pop(each))
        return group

    def _put_together(self, top: _Group, meta: Element | None) -> list[Entry]:
        """Return the entries of the top group, whose own name is in no path, and of all below."""
        files, bin_id = _Files(self._content, meta, self._path), _bin_of(meta)
        entries: list[Entry] = []
        paths: dict[str, tuple[str, ...]] = {}
        origins: list[tuple[Entry, str]] = []
        waiting: list[tuple[_Group, tuple[str, ...], bool]] = [(top, (), False)]
        while waiting:
            group, path, trashed = waiting.pop()
            paths[group.uuid] = path
            if len(path) > DEPTH_LIMIT:
                raise FileNestedTooDeepError(path=self._path, limit=DEPTH_LIMIT)
            for found in group.found:
                entry = found.entry
                entry.path, entry.trashed = path, trashed
                entry.files = list(files.take_all(found.files))
                entries.append(entry)
                check_count(len(entries), path=self._path)
                if trashed and found.origin:
                    origins.append((entry, found.origin))
            waiting += reversed(list(_below(group, path, bin_id, trashed=trashed)))
        for entry, origin in origins:
            entry.path = paths.get(origin, entry.path)
        return entries

    def _check_head(self, meta: Element) -> None:
        """Before anything is deciphered with keys from a head that nobody vouches for."""
        named = meta.findtext("HeaderHash")
        expected = self._content.header_hash
        if expected and named and not equal(decode(named, self._path), expected):
            raise FileAlteredError(path=self._path)


def _below(
    group: _Group, path: tuple[str, ...], bin_id: str, *, trashed: bool
) -> Iterator[tuple[_Group, tuple[str, ...], bool]]:
    for each in group.groups:
        if bin_id and each.uuid == bin_id:
            yield each, (), True
        else:
            yield each, ((*path, each.name) if each.name else path), trashed


def _bin_of(meta: Element | None) -> str:
    """Return the id of the recycle bin, as text; one that is switched off is a folder."""
    if meta is None or meta.findtext("RecycleBinEnabled", "").lower() != "true":
        return ""
    found = meta.findtext("RecycleBinUUID", "")
    return "" if found == _NO_ID else found


class _Files:
    """The attachments of a file by their number; those of version 3 lie in the XML."""

    def __init__(self, content: KdbxContent, meta: Element | None, path: str) -> None:
        self._path = path
        self._found = {str(n): file for n, file in enumerate(content.files)}
        self._left = _FILES_LIMIT
        for each in meta.iterfind("Binaries/Binary") if meta is not None else ():
            value = decode(each.text, self._path)
            if each.get("Compressed") == "True":
                value = inflate(value, path=self._path, limit=self._left)
            self._left -= len(value)
            self._found[each.get("ID", "")] = value

    def take_all(self, named: Iterable[tuple[str, Element]]) -> Iterator[tuple[str, bytes]]:
        """Yield what an entry refers to, without what is not there."""
        for name, binary in named:
            content = self.take(binary)
            if content is not None:
                yield name, content

    def take(self, binary: Element) -> bytes | None:
        """Return what an entry refers to, None where it refers to nothing."""
        reference = binary.get("Ref")
        if reference is None:
            found: bytes | None = decode(binary.text, self._path)
        else:
            found = self._found.get(reference)
        if found is not None:
            # Each reference becomes a file of its own: one of 60 MiB named a thousand times.
            self._left -= len(found)
            if self._left < 0:
                raise FileTooLargeError(path=self._path, what="file", limit=_FILES_LIMIT)
        return found


def _entry_of(element: Element, files: list[tuple[str, Element]], *, current: bool = True) -> Entry:
    entry, protected = Entry(), set[str]()
    for part in element:
        match part.tag:
            case "UUID":
                entry.uuid = read_uuid(part.text)
            case "String":
                _take_text(part, entry, protected)
            case "Times":
                _take_times(part, entry)
            case "Tags":
                entry.tags = _tags(part.text or "")
            case "Binary":
                value = part.find("Value")
                if value is not None:
                    files.append((part.findtext("Key", ""), value))
            case "CustomData":
                _take_custom(part, entry)
            case "CustomIconUUID":
                entry.unplaced += 1
            case "AutoType":
                entry.unplaced += part.find("Association") is not None
    entry.protected = frozenset(protected)
    return entry


def _take_text(part: Element, entry: Entry, protected: set[str]) -> None:
    key, value = part.findtext("Key", ""), part.find("Value")
    if value is None:
        return
    entry.texts[key] = value.text or ""
    if value.keys() and ("Protected" in value.attrib or "ProtectInMemory" in value.attrib):
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
    if not text:
        return ()
    return tuple(dict.fromkeys(tag for tag in map(str.strip, _TAG_ENDS.split(text)) if tag))


def _take_custom(part: Element, entry: Entry) -> None:
    for item in part:
        if item.findtext("Key") == OWN_DATA:
            entry.own = item.findtext("Value", "")
        else:
            entry.unplaced += 1
