"""The rows that did not open while a vault was read: the others are shown, these are named."""

from __future__ import annotations

from collections.abc import Iterable

from core.storage.rows import damaged
from core.vault.broken import BrokenPart, Extent


class BrokenRows:
    """Gathers what is broken; as long as it is empty, the vault is whole as far as it was read."""

    def __init__(self) -> None:
        self._parts: dict[tuple[str, bytes], BrokenPart] = {}

    def __bool__(self) -> bool:
        return bool(self._parts)

    def note(self, part: BrokenPart) -> None:
        """Take a part; one that is known already keeps the title that is known of it."""
        known = self._parts.get((part.noun, part.id))
        if known is None or (known.title is None and part.title is not None):
            self._parts[(part.noun, part.id)] = part

    def parts(self) -> tuple[BrokenPart, ...]:
        """Return everything that is broken, items first, then by noun."""
        return tuple(sorted(self._parts.values(), key=lambda p: (p.noun != "items", p.noun, p.id)))

    def part(self, noun: str, row: bytes) -> BrokenPart | None:
        """Return what is known of one row that is broken, or None."""
        return self._parts.get((noun, row))

    def stops_writing(self) -> bool:
        """Tell whether what is there must not be written over any more."""
        return any(part.stops_writing for part in self.parts())

    def check(self) -> None:
        """Raise RecordDamagedError where nothing may be written any more."""
        _raise_first(part for part in self.parts() if part.stops_writing)

    def check_copied(self) -> None:
        """Raise RecordDamagedError where a copy would not be one of everything."""
        _raise_first(part for part in self.parts() if part.is_copied)


def _raise_first(parts: Iterable[BrokenPart]) -> None:
    for part in parts:
        raise damaged(part.noun, part.id)


def note_or_raise(broken: BrokenRows | None, noun: str, row: object) -> None:
    """Note that nothing of a row can be read, or raise where none may be passed over.

    Raises RecordDamagedError.
    """
    if broken is None:
        raise damaged(noun, row)
    broken.note(BrokenPart(noun, row if isinstance(row, bytes) else b"", Extent.WHOLE))
