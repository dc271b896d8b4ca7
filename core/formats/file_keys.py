"""What opens a KeePass database: a passphrase, a key file of any of its kinds, or both.

Source: the key files explained (keepass.info), and KeePassXC's own reading of them.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
import os
import string
from typing import TYPE_CHECKING, BinaryIO, Never

from core.errors import FileKeyRefusedError, UnreadableFileError
from core.formats.caps import MIB
from core.vault.secret import Secret

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# What only a key file asks for is loaded for one: every reading begins with loading this.

SIZE_LIMIT = 1024 * MIB
_WHOLE_LIMIT = 64 * 1024
"""What is larger is none of the kinds that say what they hold: it is hashed, whatever it is."""
_PIECE = MIB
_KEY_SIZE = 32
_ROOT = "KeyFile"
_HEX = frozenset(string.hexdigits.encode("ascii"))


@dataclasses.dataclass(frozen=True)
class FileKeys:
    """What a person gives to open a file; `key_file` is what the file of that name holds."""

    passphrase: Secret | None = None
    key_file: Secret | None = None

    @property
    def kind(self) -> str:
        """Return which there are: what is wrong with them is said in other words."""
        if self.key_file is None:
            return "passphrase"
        return "key-file" if self.passphrase is None else "both"


def take_key_file(stream: BinaryIO, *, path: str) -> Secret:
    """Return what of a key file is handed on: all of a small one, the digest of a large one.

    The digest is then the key itself, as 32 bytes are. Raises FileKeyRefusedError.
    """
    size = stream.seek(0, os.SEEK_END)
    if size > SIZE_LIMIT:
        raise FileKeyRefusedError(path=path, detail="size")
    stream.seek(0)
    if size <= _WHOLE_LIMIT:
        return Secret(bytearray(stream.read(_WHOLE_LIMIT)))
    import hashlib

    digest = hashlib.sha256()
    while piece := stream.read(_PIECE):
        digest.update(piece)
    return Secret(bytearray(digest.digest()))


def derive_file_key(content: bytearray, *, path: str) -> Secret:
    """Return the key in a key file: 32 bytes, as a database mixes them into its own.

    KeePass XML of version 1 or 2, its check compared where it has one; 32 bytes; 64 hex
    characters; any other file by its SHA-256. Raises FileKeyRefusedError where a file says that
    it is KeePass XML and is none, for its digest would open nothing either.
    """
    root = _read_root(content, path)
    if root is not None:
        return Secret(bytearray(_key_in(root, path)))
    if len(content) == _KEY_SIZE:
        return Secret(bytearray(content))
    if len(content) == 2 * _KEY_SIZE and _HEX.issuperset(content):
        return Secret(bytearray(binascii.unhexlify(content)))
    from core.crypto.primitives import sha256

    return Secret(bytearray(sha256(content)))


def _read_root(content: bytearray, path: str) -> Element | None:
    """Return the first element of KeePass XML, None for any other file."""
    from core.formats.xml_text import find_root, read_xml

    text = content.decode("utf-8-sig", "replace")
    if find_root(text) != _ROOT:
        return None
    try:
        return read_xml(bytes(content), path=path)
    except UnreadableFileError:
        _refuse(path, "damaged")


def _key_in(root: Element, path: str) -> bytes:
    from core.crypto.primitives import equal, sha256

    version, data = root.findtext("Meta/Version", "").strip(), root.find("Key/Data")
    if data is None:
        _refuse(path, "damaged")
    written = "".join((data.text or "").split())
    try:
        if version.startswith("1."):
            key = base64.b64decode(written, validate=True)
        elif version.startswith("2."):
            key = binascii.unhexlify(written)
        else:
            _refuse(path, "version")
        check = binascii.unhexlify("".join(data.get("Hash", "").split()))
    except ValueError:
        _refuse(path, "damaged")
    if len(key) != _KEY_SIZE or not equal(sha256(key)[: len(check)], check):
        _refuse(path, "damaged")
    return key


def _refuse(path: str, detail: str) -> Never:
    raise FileKeyRefusedError(path=path, detail=detail)
