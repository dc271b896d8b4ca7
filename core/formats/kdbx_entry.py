"""An entry as KDBX has it: texts under keys, times in whole seconds, a place among groups."""

from __future__ import annotations

import base64
import binascii
import dataclasses
import re

import msgspec

from core.crypto.primitives import sha256
from core.formats.times import read_time, writable_time
from core.ports import Millis
from core.vault.field import HIDDEN

GENERATOR = "Strongroom"
"""How a file says that it was written here; whoever writes it anew puts another name in."""
TITLE, USERNAME, PASSWORD, URL, NOTES, OTP = (
    "Title",
    "UserName",
    "Password",
    "URL",
    "Notes",
    "otp",
)
MORE_URLS = "KP2A_URL"
OWN_DATA = "Strongroom"
"""The key of what an item of ours has beyond KDBX: its kind, and roles and types of its fields."""
NOT_KEPT_KEYS = frozenset({OWN_DATA, "_LAST_MODIFIED"})
"""Custom data that goes: our own, and when KeePassXC last changed any, which it notes anew."""
_YEAR_ONE = 62_135_596_800
"""Seconds from the first moment of the year 1 to that of 1970."""
_YEARS = 315_537_897_600
"""Seconds in the years 1 to 9999."""
NO_UUID = bytes(16)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Image(msgspec.Struct, frozen=True, omit_defaults=True):
    """An icon of a person's own choice, as a picture file."""

    content: bytes
    name: str = ""

    def __repr__(self) -> str:
        return f"Image({len(self.content)} bytes)"

    @property
    def uuid(self) -> bytes:
        """Return the id under which it lies in a file: the same for the same picture."""
        size = len(self.content).to_bytes(8, "big")
        return sha256(b"icon", size, self.content, self.name.encode())[:16]


class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """The parts of an entry: its icon, elements, and items of custom data, as XML."""

    icon: str = ""
    image: Image | None = None
    elements: tuple[str, ...] = ()
    custom: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Kept({len(self.elements)} elements, {len(self.custom)} items)"


NOTHING = Kept()


@dataclasses.dataclass(slots=True, kw_only=True)
class Entry:
    """One entry; `path` names its groups, and in the recycle bin those where it was before."""

    uuid: bytes = NO_UUID
    texts: dict[str, str] = dataclasses.field(default_factory=dict)
    protected: frozenset[str] = frozenset()
    path: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    created: Millis | None = None
    modified: Millis | None = None
    last_used: Millis | None = None
    expires: Millis | None = None
    trashed: bool = False
    files: list[tuple[str, bytes]] = dataclasses.field(default_factory=list)
    own: str = ""
    kept: Kept = NOTHING
    history: list[Entry] = dataclasses.field(default_factory=list)
    unplaced: int = 0

    def __repr__(self) -> str:
        return f"Entry({len(self.texts)} texts, {HIDDEN})"


def is_plain(text: str) -> bool:
    """Tell whether XML can hold a text as it is."""
    return _NOT_XML.search(text) is None


def clean(text: str) -> str:
    """Return a text without the characters that XML cannot hold."""
    return _NOT_XML.sub("", text)


def whole_second(moment: Millis | None) -> Millis | None:
    """Return a time as KDBX keeps it, None outside the years 1 to 9999."""
    if moment is None or writable_time(moment) is None:
        return None
    return Millis(moment // 1000 * 1000)


def write_moment(moment: Millis) -> str:
    """Return a time as KDBX 4 has it: base64 of the seconds since the year 1."""
    seconds = moment // 1000 + _YEAR_ONE
    return base64.b64encode(seconds.to_bytes(8, "little", signed=True)).decode("ascii")


def read_uuid(text: str | None) -> bytes:
    """Return the id of an entry, the one of none for what is no id."""
    try:
        found = base64.b64decode((text or "").strip(), validate=True)
    except (binascii.Error, ValueError):
        return NO_UUID
    return found if len(found) == len(NO_UUID) else NO_UUID


def read_moment(text: str | None) -> Millis | None:
    """Return a time as KDBX 4 or 3.1 has it, None for what is none."""
    if not text:
        return None
    if "-" in text:
        return whole_second(read_time(text))
    try:
        packed = binascii.a2b_base64(text, strict_mode=True)
    except (binascii.Error, ValueError):
        return None
    seconds = int.from_bytes(packed, "little", signed=True)
    if len(packed) != 8 or not 0 <= seconds < _YEARS:
        return None
    return Millis((seconds - _YEAR_ONE) * 1000)
