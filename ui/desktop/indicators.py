"""Ticks and chevrons for the style sheet, recoloured from our icons and kept in memory.

A style sheet can only name image files. Writing recoloured copies to disk would
leave files behind; Qt's resource system takes them as bytes instead.
"""

from __future__ import annotations

import itertools
import struct
from collections.abc import Mapping

from PySide6.QtCore import qRegisterResourceData, qUnregisterResourceData

from ui.desktop.tokens import RESOURCES, Role, Tokens

_FORMAT = 1
_DIRECTORY = 2
_SERIAL = itertools.count(1)

# Image name -> icon, role.
IMAGES: Mapping[str, tuple[str, Role]] = {
    "tick": ("check", Role.ON_ACCENT),
    "dash": ("minus", Role.ON_ACCENT),
    "tick-disabled": ("check", Role.TEXT_DISABLED),
    "dash-disabled": ("minus", Role.TEXT_DISABLED),
    "down": ("chevron-down", Role.TEXT2),
    "down-disabled": ("chevron-down", Role.TEXT_DISABLED),
    "up": ("chevron-up", Role.TEXT2),
    "up-disabled": ("chevron-up", Role.TEXT_DISABLED),
    "right": ("chevron-right", Role.TEXT2),
    "left": ("chevron-left", Role.TEXT2),
    "menu-tick": ("check", Role.TEXT),
}


class Indicators:
    """The images of one theme, reachable as `:/<prefix>/<name>.svg` while registered.

    Every theme has a prefix of its own, because Qt caches what a name once showed.
    """

    def __init__(self, tokens: Tokens) -> None:
        self.prefix = f"indicators-{next(_SERIAL)}"
        files = {
            f"{name}.svg": _recoloured(icon, tokens[role]) for name, (icon, role) in IMAGES.items()
        }
        self._blocks = _pack(self.prefix, files)
        qRegisterResourceData(_FORMAT, *self._blocks)

    def url(self, name: str) -> str:
        """Return the name to write into a style sheet."""
        return f"url(:/{self.prefix}/{name}.svg)"

    def release(self) -> None:
        """Take the images out of the resource system."""
        qUnregisterResourceData(_FORMAT, *self._blocks)


def _recoloured(icon: str, colour: str) -> bytes:
    text = (RESOURCES / "icons" / f"{icon}.svg").read_text(encoding="utf-8")
    # Indicators are shown at 12 to 16 px, where the family's own stroke is faint.
    text = text.replace('stroke-width="1.75"', 'stroke-width="2.5"')
    return text.replace("currentColor", colour).encode()


def _hash(name: str) -> int:
    """Return the name hash Qt's resource tree is sorted by (qt_hash in qhashfunctions)."""
    value = 0
    for character in name:
        value = (value << 4) + ord(character)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value


def _pack(prefix: str, files: Mapping[str, bytes]) -> tuple[bytes, bytes, bytes]:
    """Return tree, names and data of Qt's resource format 1 for one folder of files."""
    order = sorted(files, key=_hash)
    names, data = bytearray(), bytearray()
    name_at, data_at = {}, {}
    for name in (prefix, *order):
        name_at[name] = len(names)
        names += struct.pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")
    for name in order:
        data_at[name] = len(data)
        data += struct.pack(">I", len(files[name])) + files[name]
    tree = struct.pack(">IHII", 0, _DIRECTORY, 1, 1)
    tree += struct.pack(">IHII", name_at[prefix], _DIRECTORY, len(order), 2)
    for name in order:
        # Territory and language "any" (0 and 1: QLocale::C).
        tree += struct.pack(">IHHHI", name_at[name], 0, 0, 1, data_at[name])
    return tree, bytes(names), bytes(data)
