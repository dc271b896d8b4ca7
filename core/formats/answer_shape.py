"""Measure an answer before it is decoded: a few bytes of it can become a hundred in memory."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from core.formats.caps import DEPTH_LIMIT
from core.formats.handing_over import SLICE, TOGETHER, BadAnswerError

PARTS_LIMIT = 100_000
"""Fields, earlier versions with their fields, passwords, tags and files of one item."""
_LONGEST_HEAD = 5
_FEW, _LONG = 0x90, {0xDC: 2, 0xDD: 4}
"""How an array begins in MessagePack: with its length in the same byte, or in the next ones."""
_MAP, _NOTHING = 0x80, b"\xc0"
_LISTS = ("tag_names", "history", "earlier", "attachments")
_RAWS = msgspec.msgpack.Decoder(tuple[msgspec.Raw, ...])
_NAMED = msgspec.msgpack.Decoder(dict[str, msgspec.Raw])


def check_items(content: bytes | memoryview) -> None:
    """Refuse items that are too many, or too large, to be handed over together.

    One that comes alone may be large, if it has no more parts than anybody's. Raises
    BadAnswerError.
    """
    count = check_count(content)
    if len(content) <= TOGETHER + _LONGEST_HEAD:
        return
    if count != 1:
        raise BadAnswerError
    parts = 0
    try:
        for more in _count_parts(_RAWS.decode(content)[0]):
            parts += more
            if parts > PARTS_LIMIT:
                raise BadAnswerError
    except (msgspec.MsgspecError, RecursionError, ValueError):
        raise BadAnswerError from None


def _count_parts(packed: msgspec.Raw) -> Iterator[int]:
    item = _open(packed)
    yield _count_in_draft(item)
    if _count_in(item, "folder_path") > DEPTH_LIMIT:
        raise BadAnswerError
    for name in _LISTS:
        yield _count_in(item, name)
    # So many were allowed by who asked for the counts until here.
    if "earlier" in item:
        for earlier in _RAWS.decode(item["earlier"]):
            yield _count_in_draft(_open(earlier))


def _count_in_draft(owner: dict[str, msgspec.Raw]) -> int:
    if "draft" not in owner:
        raise BadAnswerError
    draft = _open(owner["draft"])
    if memoryview(draft.get("recipe", _NOTHING)) != _NOTHING:
        raise BadAnswerError
    return _count_in(draft, "fields") + _count_in(draft, "tags")


def _open(packed: msgspec.Raw) -> dict[str, msgspec.Raw]:
    """Return what a value has by name. Raises BadAnswerError where it has a name twice.

    Only the last would be looked at here, and each would be decoded.
    """
    first = memoryview(packed)[0]
    named = _NAMED.decode(packed) if _MAP <= first < _MAP + 16 else {}
    if len(named) != first - _MAP:
        raise BadAnswerError
    return named


def _count_in(named: dict[str, msgspec.Raw], name: str) -> int:
    return _read_count(memoryview(named[name])) if name in named else 0


def check_count(content: bytes | memoryview) -> int:
    """Return how many values an array says it has. Raises BadAnswerError for more than a slice."""
    count = _read_count(content)
    if count > SLICE:
        raise BadAnswerError
    return count


def _read_count(content: bytes | memoryview) -> int:
    first = content[0] if len(content) else 0
    if _FEW <= first < _FEW + 16:
        return first - _FEW
    if first in _LONG:
        return int.from_bytes(content[1 : 1 + _LONG[first]], "big")
    raise BadAnswerError
