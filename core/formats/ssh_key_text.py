"""What a text of an SSH key says of itself without being opened: its public half and fingerprint.

Keys in OpenSSH's own format carry their public half in the clear, also those under a passphrase.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
import hashlib

from core.vault.field import HIDDEN

TEXT_LIMIT = 64 * 1024
_BEGIN, _END = "-----BEGIN OPENSSH PRIVATE KEY-----", "-----END OPENSSH PRIVATE KEY-----"
_MAGIC = b"openssh-key-v1\0"
_TYPE_LIMIT = 64
_TAG = 16
"""What ciphers that authenticate leave behind the sealed half."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class PublicKey:
    """A public key: its type, its line without a comment, and `SHA256:` with 43 letters."""

    type: str
    line: str
    fingerprint: str

    def __repr__(self) -> str:
        return f"PublicKey({self.type}, {HIDDEN})"


def public_half(private: str) -> PublicKey | None:
    """Return the public half of a private key in OpenSSH's format, None for any other text.

    Source: PROTOCOL.key of OpenSSH.
    """
    text = private.strip()
    if len(text) > TEXT_LIMIT or not (text.startswith(_BEGIN) and text.endswith(_END)):
        return None
    content = _decode("".join(text[len(_BEGIN) : -len(_END)].split()))
    if content is None or not content.startswith(_MAGIC):
        return None
    rest = content[len(_MAGIC) :]
    for _ in ("cipher", "derivation", "its options"):
        _, rest = _take(rest)
    if rest[:4] != b"\0\0\0\1":
        return None
    blob, rest = _take(rest[4:])
    sealed, tag = _take(rest)
    # A key that was cut while it was copied must not look like a whole one.
    return _of_blob(blob) if sealed and len(tag) in (0, _TAG) else None


def public_key(line: str) -> PublicKey | None:
    """Return the key of a line as it stands in `authorized_keys`, None for any other text."""
    words = line.strip().split(None, 2)
    if len(line) > TEXT_LIMIT or len(words) < 2:
        return None
    blob = _decode(words[1])
    found = _of_blob(blob) if blob is not None else None
    return found if found is not None and found.type == words[0] else None


def _of_blob(blob: bytes) -> PublicKey | None:
    """Return the key that a blob holds; it begins with its type (RFC 4253, section 6.6)."""
    name, rest = _take(blob)
    if not rest or not 0 < len(name) <= _TYPE_LIMIT or not name.isascii():
        return None
    kind = name.decode("ascii")
    if not kind.isprintable() or " " in kind:
        return None
    mark = base64.b64encode(hashlib.sha256(blob).digest()).decode("ascii").rstrip("=")
    line = f"{kind} {base64.b64encode(blob).decode('ascii')}"
    return PublicKey(type=kind, line=line, fingerprint=f"SHA256:{mark}")


def _take(content: bytes) -> tuple[bytes, bytes]:
    """Return a string with its length before it, and what follows; nothing where it is cut."""
    end = 4 + int.from_bytes(content[:4], "big")
    return (content[4:end], content[end:]) if 4 <= end <= len(content) else (b"", b"")


def _decode(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
