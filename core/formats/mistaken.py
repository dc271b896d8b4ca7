"""Files that people choose by mistake, known by their first bytes so that the way on is said.

What only its own program reads is another matter: `core.formats.closed_files`.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable

_OURS = 0x53545200
"""The application id of every database of ours, but for its last letter."""
_APPLICATION = slice(68, 72)


class Mistaken(enum.StrEnum):
    """What a file is that holds no export of a kind we read."""

    PICTURE = "picture"
    PDF = "pdf"
    DOCUMENT = "document"
    WEB_PAGE = "web-page"
    OUR_VAULT = "our-vault"
    PACKED = "packed"
    ZIP = "zip"


_BEGINNINGS: tuple[tuple[bytes, Mistaken], ...] = (
    (b"\x89PNG\r\n\x1a\n", Mistaken.PICTURE),
    (b"\xff\xd8\xff", Mistaken.PICTURE),
    (b"GIF8", Mistaken.PICTURE),
    (b"BM", Mistaken.PICTURE),
    (b"II*\0", Mistaken.PICTURE),
    (b"MM\0*", Mistaken.PICTURE),
    (b"%PDF-", Mistaken.PDF),
    # What Word and Excel wrote until 2007.
    (bytes.fromhex("d0cf11e0a1b11ae1"), Mistaken.DOCUMENT),
    (b"{\\rtf", Mistaken.DOCUMENT),
    (b"STRGKEYS", Mistaken.OUR_VAULT),
    (b"7z\xbc\xaf\x27\x1c", Mistaken.PACKED),
    (b"Rar!\x1a\x07", Mistaken.PACKED),
    (b"\x1f\x8b", Mistaken.PACKED),
    (b"BZh", Mistaken.PACKED),
    (b"\xfd7zXZ\0", Mistaken.PACKED),
)
_PAGE_SIGNS = (b"<!doctype html", b"<html")
_DOCUMENT_PARTS = frozenset({"[Content_Types].xml", "META-INF/manifest.xml"})
_LOOKED_AT = 512


def find_mistaken(content: bytes) -> Mistaken | None:
    """Return what a file is that no reader reads, None where it may be an export."""
    if content.startswith(b"SQLite format 3\0"):
        ours = int.from_bytes(content[_APPLICATION], "big") & ~0xFF == _OURS
        return Mistaken.OUR_VAULT if ours else None
    if content[8:12] == b"WEBP" or content[4:12] in (b"ftypheic", b"ftypmif1", b"ftypavif"):
        return Mistaken.PICTURE
    found = next((kind for sign, kind in _BEGINNINGS if content.startswith(sign)), None)
    # A table may begin with these two letters as well.
    if found is Mistaken.PICTURE and content.startswith(b"BM") and content[6:10] != bytes(4):
        found = None
    return found


def name_unknown(content: bytes) -> dict[str, str]:
    """Return what an error can say of a text that no reader knows: some are read as web pages."""
    beginning = content[:_LOOKED_AT].lower().lstrip(b"\xef\xbb\xbf \t\r\n")
    return {"looks": str(Mistaken.WEB_PAGE)} if beginning.startswith(_PAGE_SIGNS) else {}


def find_mistaken_zip(names: Iterable[str]) -> Mistaken:
    """Return what an archive is in which there is no export that we know."""
    return Mistaken.ZIP if _DOCUMENT_PARTS.isdisjoint(names) else Mistaken.DOCUMENT
