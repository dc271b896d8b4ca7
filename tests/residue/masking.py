"""Hand a secret to a process that is looked at without putting it there whole."""

from __future__ import annotations

from collections.abc import Iterator

_MASK = 0x5A


def mask(text: str) -> str:
    """Return a text that holds no part of the other one."""
    return text.encode("utf-32-le").translate(bytes(b ^ _MASK for b in range(256))).hex()


def characters(masked: str) -> Iterator[str]:
    """Yield the characters of what was masked, one by one."""
    for at in range(0, len(masked), 8):
        raw = bytes.fromhex(masked[at : at + 8])
        yield chr(int.from_bytes(bytes(b ^ _MASK for b in raw), "little"))
