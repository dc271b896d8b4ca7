"""Read the XML inside a KDBX file into entries; a document type in it is refused unread."""

from __future__ import annotations

import dataclasses
import re
import sys
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from core.crypto.primitives import equal
from core.errors import FileAlteredError, FileNestedTooDeepError
from core.formats.caps import DEPTH_LIMIT, check_count
from core.formats.kdbx_entry import (
    GENERATOR,
    NO_UUID,
    NOT_KEPT_KEYS,
    OWN_DATA,
    Entry,
    Kept,
    read_moment,
    read_uuid,
)
from core.formats.kdbx_file import KdbxContent
from core.formats.kdbx_header import refuse
from core.formats.kdbx_kept import PLACED, keep
from core.formats.kdbx_xml_head import Files, Icons, find_bin
from core.formats.kdbx_xml_stream import ENTRY, GROUP, META, ROOT, decode, list_elements
from core.vault.folder import list_bare

_TAG_ENDS = re.compile("[;,\t]")
_NOT_OF_GROUPS = frozenset({"Notes", "CustomIconUUID", "CustomData"})
"""What our folders have no place for."""


def read_xml(content: KdbxContent, *, path: str) -> list[Entry]:
    """Return every entry, depth first, those of the recycle bin marked.

    Raises MalformedFileError, FileTooLargeError, FileNestedTooDeepError, FileAlteredError.
    """
    return read_tree(content, path=path).entries


@dataclasses.dataclass(frozen=True)
class Tree:
    """Every entry of a file, how many parts of it have no place, and which entries are gone.

    `bare` are the groups outside the bin in which no entry lies, nor in any below. `is_ours` tells
    that the file was written here and by no other program since.
    """

    entries: list[Entry]
    unplaced: int
    gone: tuple[bytes, ...]
    is_ours: bool
    bare: tuple[tuple[str, ...], ...] = ()


def read_tree(content: KdbxContent, *, path: str, icons_limit: int = sys.maxsize) -> Tree:
    """Return every entry as `read_xml` does, and what else is to be known of the file.

    Of pictures no more than `icons_limit` bytes are put with entries: each gets its own.
    """
    reader = _Reader(content, path, icons_limit)
    entries = reader.read()
    return Tree(entries, reader.unplaced, reader.gone, reader.is_ours, reader.bare)


@dataclasses.dataclass(slots=True)
class _Found:
    """An entry, its files by where each is, the group that it was in before the bin, its icon."""

    entry: Entry
    files: list[tuple[str, Element]]
    origin: str
    icon: str
    earlier: list[_Found] = dataclasses.field(default_factory=list)


@dataclasses.dataclass(slots=True)
class _Group:
    """A group whose end was reached."""

    name: str = ""
    uuid: str = ""
    found: list[_Found] = dataclasses.field(default_factory=list)
    groups: list[_Group] = dataclasses.field(default_factory=list)


class _Reader:
    """Take a file apart while it is read; where things lie is known only at its end."""

    def __init__(self, content: KdbxContent, path: str, icons_limit: int) -> None:
        self._content, self._path, self._icons_limit = content, path, icons_limit
        self.unplaced = 0
        self.gone: tuple[bytes, ...] = ()
        self.is_ours = False
        self.bare: tuple[tuple[str, ...], ...] = ()
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
        self.gone = tuple(_list_gone(last))
        check_count(len(self.gone), path=self._path)
        self.is_ours = last.findtext("Meta/Generator", "") == GENERATOR
        return self._put_together(self._groups[top], last.find("Meta"))

    def _take_entry(self, element: Element) -> _Found:
        files: list[tuple[str, Element]] = []
        entry = _entry_of(element, files)
        origin = element.findtext("PreviousParentGroup", "")
        found = _Found(entry, files, origin, element.findtext("CustomIconUUID", ""))
        history = element.find("History")
        for each in history if history is not None else ():
            earlier = self._made.pop(each, None)
            if earlier is not None:
                earlier.entry.history.clear()
                entry.history.append(earlier.entry)
                found.earlier.append(earlier)
        return found

    def _take_group(self, element: Element) -> _Group:
        group = _Group(element.findtext("Name", ""), element.findtext("UUID", ""))
        for each in element:
            if each.tag in _NOT_OF_GROUPS:
                self.unplaced += bool(len(each) or (each.text or "").strip())
            elif each.tag == ENTRY:
                group.found.append(self._made.pop(each))
            elif each.tag == GROUP:
                group.groups.append(self._groups.pop(each))
        return group

    def _put_together(self, top: _Group, meta: Element | None) -> list[Entry]:
        """Return the entries of the top group, whose own name is in no path, and of all below."""
        files, bin_id = Files(self._content, meta, self._path), find_bin(meta)
        icons = Icons(meta, self._icons_limit)
        entries: list[Entry] = []
        paths: dict[str, tuple[str, ...]] = {}
        kept, origins = set[tuple[str, ...]](), list[tuple[Entry, str]]()
        waiting: list[tuple[_Group, tuple[str, ...], bool]] = [(top, (), False)]
        while waiting:
            group, path, trashed = waiting.pop()
            paths[group.uuid] = path
            if not trashed:
                kept.add(path)
            if len(path) > DEPTH_LIMIT:
                raise FileNestedTooDeepError(path=self._path, limit=DEPTH_LIMIT)
            for found in group.found:
                entry = found.entry
                entry.path, entry.trashed = path, trashed
                entry.files = list(files.take_all(found.files))
                for each in (found, *found.earlier):
                    each.entry.unplaced += icons.put(each.entry, each.icon)
                self.unplaced += entry.unplaced + sum(old.unplaced for old in entry.history)
                entries.append(entry)
                check_count(len(entries), path=self._path)
                if trashed and found.origin:
                    origins.append((entry, found.origin))
            waiting += reversed(list(_below(group, path, bin_id, trashed=trashed)))
        for entry, origin in origins:
            entry.path = paths.get(origin, entry.path)
        self.bare = list_bare(kept - {()}, (entry.path for entry in entries))
        return entries

    def _check_head(self, meta: Element) -> None:
        """Before anything is deciphered with keys from a head that nobody vouches for."""
        named = meta.findtext("HeaderHash")
        expected = self._content.header_hash
        if expected and named and not equal(decode(named, self._path), expected):
            raise FileAlteredError(path=self._path)


def _list_gone(whole: Element) -> Iterator[bytes]:
    """Yield the ids of entries and groups that were removed for good."""
    for each in whole.iterfind("Root/DeletedObjects/DeletedObject"):
        row = read_uuid(each.findtext("UUID"))
        if row != NO_UUID:
            yield row


def _below(
    group: _Group, path: tuple[str, ...], bin_id: str, *, trashed: bool
) -> Iterator[tuple[_Group, tuple[str, ...], bool]]:
    for each in group.groups:
        if bin_id and each.uuid == bin_id:
            yield each, (), True
        else:
            yield each, ((*path, each.name) if each.name else path), trashed


def _entry_of(element: Element, files: list[tuple[str, Element]]) -> Entry:
    entry, protected, unknown = Entry(), set[str](), list[Element]()
    icon, custom = "", list[Element]()
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
                custom += _take_custom(part, entry)
            case "IconID":
                icon = _number(part.text or "")
            case tag if tag not in PLACED:
                unknown.append(part)
    entry.protected = frozenset(protected)
    if icon or custom or unknown:
        (elements, lost), (items, others) = keep(unknown), keep(custom)
        entry.kept = Kept(icon=icon, elements=elements, custom=items)
        entry.unplaced += lost + others
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


def _number(text: str) -> str:
    """Return the number of a standard icon, "" for the one that every entry begins with."""
    return text if text != "0" and text.isdecimal() and text == str(int(text[:9])) else ""


def _take_custom(part: Element, entry: Entry) -> Iterator[Element]:
    """Yield the data of other programs, having taken our own."""
    for item in part:
        key = item.findtext("Key")
        if key == OWN_DATA:
            entry.own = item.findtext("Value", "")
        elif item.tag != "Item":
            entry.unplaced += 1
        elif key not in NOT_KEPT_KEYS:
            yield item
