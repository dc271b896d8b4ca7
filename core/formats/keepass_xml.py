"""Read the XML that KeePass 2 and KeePassXC export: what is inside a KDBX file, in clear."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from core.crypto.kdbx_seal import InnerCipher
from core.errors import EmptyFileError, FileEncryptedError, MalformedFileError
from core.formats.caps import ICONS_LIMIT
from core.formats.catalogue import FormatId
from core.formats.imported import Parsed
from core.formats.kdbx import read_entries
from core.formats.kdbx_file import KdbxContent
from core.formats.xml_text import read_xml
from core.progress import SILENT, Progress

_ROOT = "KeePassFile"
_GROUPS = 4 * 64
"""Levels of elements: a group is one, and what is in an entry some more."""


def read_keepass_xml(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the entries of an export.

    Raises EmptyFileError, FileEncryptedError where values in it are still under the cipher of the
    file it was taken from, and as `core.formats.xml_text.read_xml` and `read_entries` do.
    """
    root = read_xml(content, path=path, depth=_GROUPS)
    if root.tag != _ROOT:
        raise MalformedFileError(path=path, where=1, detail="shape")
    if any(element.get("Protected") == "True" for element in root.iter()):
        raise FileEncryptedError(path=path, detail="keepass-xml")
    plain = KdbxContent(
        xml=ET.tostring(root, encoding="utf-8"), inner_cipher=InnerCipher.CHACHA20, inner_key=b""
    )
    parsed = read_entries(
        plain,
        path=path,
        format_id=FormatId.KEEPASS_XML,
        icons_limit=ICONS_LIMIT,
        progress=progress,
    )
    if not parsed.in_file:
        raise EmptyFileError(path=path, header_only=True)
    return parsed
