"""Read another process's memory and count what should not be there.

The reader is a process of its own, so what it looks for does not count itself.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

PART = 8
"""Characters of a secret that already count as a copy of it."""
_STEP = 8 * 1024 * 1024
_OVERLAP = 64
_PAGE = 4096
_NOTHING = bytes(_PAGE)
_KERNEL = ("[vvar]", "[vvar_vclock]", "[vsyscall]")

Needles = Mapping[str, tuple[bytes, ...]]
"""What to look for by its name: several forms of one thing."""


@dataclasses.dataclass(frozen=True)
class Stretch:
    """A stretch of memory, as the kernel lists it."""

    start: int
    end: int
    name: str


def forms_of_text(text: str) -> tuple[bytes, ...]:
    """Return how a text, or only its beginning or its end, lies in memory."""
    parts = (text[:PART], text[-PART:])
    codecs = ("utf-8", "utf-16-le", "utf-32-le")
    return tuple(dict.fromkeys(part.encode(codec) for part in parts for codec in codecs))


def forms_of_key(key: bytes | bytearray) -> tuple[bytes, ...]:
    """Return the two halves of a key: either would be as good as the whole."""
    half = len(key) // 2
    return bytes(key[:half]), bytes(key[half:])


def list_mappings(process: int) -> list[Stretch]:
    """Return what can hold anything the program computed.

    Left out: what is mapped from a file and was never writable, for the kernel
    keeps it equal to the file.
    """
    found = []
    for line in Path(f"/proc/{process}/maps").read_text("ascii").splitlines():
        span, rights, _, _, inode, *name = line.split(None, 5)
        start, end = (int(part, 16) for part in span.split("-"))
        unwritten = inode != "0" and "w" not in rights
        where = name[0] if name else ""
        if rights.startswith("r") and not unwritten and where not in _KERNEL:
            found.append(Stretch(start, end, where))
    return found


def read_memory(process: int) -> Iterator[bytes]:
    """Yield the memory of a process, stretches without a zero page in between at a time."""
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for mapping in list_mappings(process):
            for at in range(mapping.start, mapping.end, _STEP):
                # A little over the edge, so that nothing hides across two pieces.
                size = min(_STEP + _OVERLAP, mapping.end - at)
                try:
                    yield from _without_zeros(os.pread(memory.fileno(), size, at))
                except OSError:  # a guard page, or a mapping that went away meanwhile
                    continue


def _without_zeros(piece: bytes) -> Iterator[bytes]:
    """Yield what lies between pages that hold nothing."""
    start = 0
    for at in range(0, len(piece), _PAGE):
        if piece[at : at + _PAGE] == _NOTHING:
            if start < at:
                yield piece[start:at]
            start = at + _PAGE
    if start < len(piece):
        yield piece[start:]


def count_copies(process: int, needles: Needles) -> dict[str, int]:
    """Return how many copies of each there are in the memory of a process."""
    counts = dict.fromkeys(needles, 0)
    for piece in read_memory(process):
        for name, forms in needles.items():
            counts[name] += sum(piece.count(form) for form in forms)
    return counts
