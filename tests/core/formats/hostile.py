"""Make broken files of whole ones: cut off anywhere, with values of the wrong kind anywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

_WRONG: tuple[Json, ...] = (None, True, -1, 2**63, 1.5, "", "a\0b\u202e", [], [[]], {}, {"a": 1})


def with_wrong_values(content: bytes) -> Iterator[bytes]:
    """Yield a JSON file once for every value in it and everything that may stand there instead."""
    whole: Json = json.loads(content)
    for path in _paths(whole):
        for number, wrong in enumerate(_WRONG):
            yield json.dumps(_replaced(whole, path, wrong)).encode()
            if not number and path:
                # An escaped half of a surrogate pair: no text in any encoding.
                yield json.dumps(_replaced(whole, path, "\ud800x")).encode()


def _paths(value: Json, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _paths(inner, (*path, key))
    if isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _paths(inner, (*path, index))


def _replaced(value: Json, path: tuple[str | int, ...], wrong: Json) -> Json:
    if not path:
        return wrong
    first, *rest = path
    if isinstance(value, dict) and isinstance(first, str):
        return {**value, first: _replaced(value[first], tuple(rest), wrong)}
    assert isinstance(value, list)
    assert isinstance(first, int)
    return [*value[:first], _replaced(value[first], tuple(rest), wrong), *value[first + 1 :]]
