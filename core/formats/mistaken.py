"""Files that people choose by mistake, known by their first bytes so that the way on is said."""

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
    KEEPASS_1 = "keepass-1"
    KEY_FILE = "key-file"
    OUR_VAULT = "our-vault"
    DATABASE = "database"
    PGP = "pgp"
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
    (bytes.fromhex("03d9a29a65fb4bb5"), Mistaken.KEEPASS_1),
    (b"STRGKEYS", Mistaken.OUR_VAULT),
    (b"-----BEGIN PGP MESSAGE-----", Mistaken.PGP),
    (b"7z\xbc\xaf\x27\x1c", Mistaken.PACKED),
    (b"Rar!\x1a\x07", Mistaken.PACKED),
    (b"\x1f\x8b", Mistaken.PACKED),
    (b"BZh", Mistaken.PACKED),
    (b"\xfd7zXZ\0", Mistaken.PACKED),
)
_TEXT_SIGNS: tuple[tuple[bytes, Mistaken], ...] = (
    (b"<!doctype html", Mistaken.WEB_PAGE),
    (b"<html", Mistaken.WEB_PAGE),
    (b"<keyfile>", Mistaken.KEY_FILE),
)
_DOCUMENT_PARTS = frozenset({"[Content_Types].xml", "META-INF/manifest.xml"})
_LOOKED_AT = 512


def find_mistaken(content: bytes) -> Mistaken | None:
    """Return what a file is that no reader reads, None where it may be an export."""
    if content.startswith(b"SQLite format 3\0"):
        ours = int.from_bytes(content[_APPLICATION], "big") & ~0xFF == _OURS
        return Mistaken.OUR_VAULT if ours else Mistaken.DATABASE
    if content[8:12] == b"WEBP" or content[4:12] in (b"ftypheic", b"ftypmif1", b"ftypavif"):
        return Mistaken.PICTURE
    found = next((kind for sign, kind in _BEGINNINGS if content.startswith(sign)), None)
    # A table may begin with these two letters as well.
    if found is Mistaken.PICTURE and content.startswith(b"BM") and content[6:10] != bytes(4):
        found = None
    if found is not None:
        return found
    beginning = content[:_LOOKED_AT].lower()
    if not beginning.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return None
    return next((kind for sign, kind in _TEXT_SIGNS if sign in beginning), None)


def find_mistaken_zip(names: Iterable[str]) -> Mistaken:
    """Return what an archive is in which there is no export that we know."""
    return Mistaken.ZIP if _DOCUMENT_PARTS.isdisjoint(names) else Mistaken.DOCUMENT
