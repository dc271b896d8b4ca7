"""Short names for web addresses, for logins that come without a title."""

from __future__ import annotations

import re

_SHORT = 200
_NEXT_ADDRESS = re.compile(r"[\s,]+(?=[A-Za-z][A-Za-z0-9+.-]*://)")


def title_of(address: str) -> str:
    """Return the host of an address with its port, without "www."; what is none, shortened."""
    rest = address.partition("://")[2]
    host = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
    return (host.removeprefix("www.") or address).strip()[:_SHORT]


def split_websites(text: str) -> tuple[str, ...]:
    """Return the addresses of a cell that may hold several, each with its scheme."""
    return tuple(part for part in _NEXT_ADDRESS.split(text) if part)
