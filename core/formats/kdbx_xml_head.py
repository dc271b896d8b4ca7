"""What the head of a KDBX file's XML tells of all entries: attachments, pictures, the bin."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

import msgspec

from core.errors import FileTooLargeError
from core.formats.caps import ATTACHMENTS_LIMIT
from core.formats.kdbx_entry import Entry, Image
from core.formats.kdbx_file import KdbxContent, inflate
from core.formats.kdbx_kept import ICON_LIMIT
from core.formats.kdbx_xml_stream import decode

FILES_LIMIT = ATTACHMENTS_LIMIT
_NO_ID = base64.b64encode(bytes(16)).decode("ascii")


def find_bin(meta: Element | None) -> str:
    """Return the id of the recycle bin, as text; one that is switched off is a folder."""
    if meta is None or meta.findtext("RecycleBinEnabled", "").lower() != "true":
        return ""
    found = meta.findtext("RecycleBinUUID", "")
    return "" if found == _NO_ID else found


class Files:
    """The attachments of a file by their number; those of version 3 lie in the XML."""

    def __init__(self, content: KdbxContent, meta: Element | None, path: str) -> None:
        self._path = path
        self._found = {str(n): file for n, file in enumerate(content.files)}
        self._left = FILES_LIMIT
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
                raise FileTooLargeError(path=self._path, what="file", limit=FILES_LIMIT)
        return found


class Icons:
    """The pictures in a file by their id, as text."""

    def __init__(self, meta: Element | None, limit: int) -> None:
        self._found = dict(_list_icons(meta)) if meta is not None else {}
        self._left = limit

    def put(self, entry: Entry, icon: str) -> int:
        """Put a picture with an entry; return how many pictures it should have and has not."""
        if icon in ("", _NO_ID):
            return 0
        image = self._found.get(icon)
        self._left -= len(image.content) if image is not None else 0
        if image is None or self._left < 0:
            return 1
        entry.kept = msgspec.structs.replace(entry.kept, image=image)
        return 0


def _list_icons(meta: Element) -> Iterator[tuple[str, Image]]:
    for icon in meta.iterfind("CustomIcons/Icon"):
        try:
            content = binascii.a2b_base64(icon.findtext("Data", ""))
        except ValueError:
            continue
        name = icon.findtext("Name", "")
        if 0 < len(content) <= ICON_LIMIT:
            yield icon.findtext("UUID", ""), Image(content, name)
