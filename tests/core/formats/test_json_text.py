"""JSON looked over before it is decoded, a block at a time."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import FileNestedTooDeepError, FileTooLargeError
from core.formats import json_text
from core.formats.json_text import check_json

STRUCTURAL = st.binary(max_size=60).map(lambda raw: bytes(b'"\\a{}[],\n'[b % 9] for b in raw))


def structure(content: bytes) -> bytes:
    """Return what is outside strings, of the whole at once."""
    return json_text._STRING.sub(b"", content).translate(None, json_text._NOT_STRUCTURE)


@given(content=STRUCTURAL, size=st.integers(1, 8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_blocks_cut_no_string(monkeypatch: pytest.MonkeyPatch, content: bytes, size: int) -> None:
    monkeypatch.setattr(json_text, "_BLOCK", size)
    blocks = list(json_text._blocks(content))
    assert b"".join(blocks) == content
    assert b"".join(map(structure, blocks)) == structure(content)


def test_brackets_count_across_blocks_and_not_in_strings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_text, "_BLOCK", 16)
    harmless = b'["' + b"[{" * 500 + b'", "\\"[[[[[[[[[["]'
    assert check_json(harmless, path="file") == harmless
    with pytest.raises(FileNestedTooDeepError):
        check_json(b'["",' * 65 + b"1" + b"]" * 65, path="file")
    monkeypatch.setattr(json_text, "VALUES_LIMIT", 100)
    with pytest.raises(FileTooLargeError):
        check_json(b"[" + b'"a",' * 100 + b"1]", path="file")
