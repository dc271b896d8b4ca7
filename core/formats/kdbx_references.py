"""Put what KeePass's references stand for in their place: `{REF:P@I:…}` is another's password.

An item of ours has no place for a reference, and one that was kept as its text would be no
password. What cannot be found, or goes round in a circle, stays as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.formats.caps import MIB
from core.formats.kdbx_entry import NOTES, PASSWORD, TITLE, URL, USERNAME, Entry

_REFERENCE = re.compile(r"\{REF:([TUPANI])@I:([0-9A-F]{32})\}", re.IGNORECASE)
_KEYS = {"T": TITLE, "U": USERNAME, "P": PASSWORD, "A": URL, "N": NOTES}
_DEPTH = 10
"""References in what is referred to; KeePass goes as far."""
_BUDGET = 16 * MIB
"""Characters that all references together may bring: a few entries of a megabyte, each referred to
by all the others, would fill the memory.
"""
_COST = 64
"""What one reference costs beside its text: ten levels of a hundred each would never end."""


def resolve_references(entries: Sequence[Entry]) -> int:
    """Put in what references stand for; return how many there were and are no more."""
    return _Resolver(entries).resolve()


class _Resolver:
    """Look up entries by their numbers, within a budget."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._by_uuid: dict[bytes, Entry] | None = None
        self._left = _BUDGET
        self._count = 0

    def resolve(self) -> int:
        """Change the texts of all entries; return the number of references that were put in."""
        found = [
            (entry, key, value)
            for entry in self._entries
            for key, value in entry.texts.items()
            if "{" in value and _REFERENCE.search(value) is not None
        ]
        # All are looked up before one is changed: no order of entries makes a difference.
        changes = [(entry, key, self._expand(value, frozenset())) for entry, key, value in found]
        for entry, key, value in changes:
            if _reveals(entry.texts[key]) and value != entry.texts[key]:
                entry.protected |= {key}
            entry.texts[key] = value
        return self._count

    def _expand(self, value: str, trail: frozenset[bytes]) -> str:
        return _REFERENCE.sub(lambda match: self._put(match, trail), value)

    def _put(self, match: re.Match[str], trail: frozenset[bytes]) -> str:
        uuid = bytes.fromhex(match[2])
        target = self._find(uuid)
        self._left -= _COST
        if target is None or uuid in trail or len(trail) >= _DEPTH or self._left < 0:
            return match[0]
        wanted = match[1].upper()
        text = uuid.hex().upper() if wanted == "I" else target.texts.get(_KEYS[wanted], "")
        if "{" in text:
            text = self._expand(text, trail | {uuid})
        self._left -= len(text)
        if self._left < 0:
            return match[0]
        self._count += not trail
        return text

    def _find(self, uuid: bytes) -> Entry | None:
        if self._by_uuid is None:
            self._by_uuid = {entry.uuid: entry for entry in self._entries if any(entry.uuid)}
        return self._by_uuid.get(uuid)


def _reveals(value: str) -> bool:
    """Tell whether a text asks for a password, so that what it says has to be concealed."""
    return any(match[1].upper() == "P" for match in _REFERENCE.finditer(value))
