"""What can stand behind an operator, for one whose value is misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from core.search.folding import fold
from core.search.query import Flag, plain_kind
from core.vault.item import ItemKind

_OPERATOR = re.compile(r'(?P<operator>tag|type|folder|is):(?P<value>[^\s"]+)', re.IGNORECASE)
_OTHERWISE: Final[dict[str, str]] = {
    "favourite": Flag.FAV.value,
    "code": Flag.OTP.value,
    "totp": Flag.OTP.value,
    "2fa": Flag.OTP.value,
}
"""What people type after `is:` for what is called more briefly."""


def values_meant(
    token: str,
    tags: Iterable[str],
    folders: Iterable[tuple[str, ...]],
    kinds: Mapping[str, str],
) -> dict[str, str]:
    """Return each text that may be meant with a typed operator, by its folded value.

    `tags` and the names of `folders` are folded, and so are the names in `kinds`: what types are
    called on the screen, with what stands behind `type:` for them. An operator whose value is one,
    or begins one, means that; `-tag:`, a path and a value in quotes are left as they are.
    """
    found = _OPERATOR.fullmatch(token)
    if found is None:
        return {}
    operator, value = found["operator"].lower(), fold(found["value"])
    if operator == "is":
        names = {flag.value: flag.value for flag in Flag} | _OTHERWISE
        known = value in Flag.__members__.values()
    elif operator == "type":
        names = {plain_kind(kind.value): kind.value for kind in ItemKind}
        known = any(name.startswith(plain_kind(value)) for name in names)
        names = dict(kinds) | names
    elif operator == "folder":
        names = {name: name for path in folders for name in path}
        known = "/" in value or any(name.startswith(value) for name in names)
    else:
        names = {name: name for name in tags}
        known = any(value in name for name in names)
    if known:
        return {}
    return {name: f"{operator}:{_quoted(meant)}" for name, meant in names.items()}


def value_of(token: str) -> str:
    """Return the folded value of an operator."""
    return fold(token.partition(":")[2])


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name
