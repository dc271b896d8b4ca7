"""What would take much memory if it were decoded is refused before that."""

from __future__ import annotations

import struct
import tracemalloc

import msgspec
import pytest

from core.formats.answer_shape import PARTS_LIMIT, check_count, check_items
from core.formats.answers import Answer
from core.formats.caps import ITEMS_LIMIT, MIB
from core.formats.catalogue import FormatId
from core.formats.handing_over import (
    SLICE,
    TOGETHER,
    BadAnswerError,
    Piece,
    Pieces,
    pack_look,
)
from core.formats.imported import (
    Earlier,
    ImportedAttachment,
    NotKept,
    OldPassword,
    Parsed,
    Unit,
    Unreadable,
    Where,
    Why,
)
from core.formats.looking import Look
from core.formats.parts import Part
from core.vault.field import FieldDraft, FieldType
from tests.core.formats.test_handing_over import draft, item, outcome
from tests.fakes.reading import put_together

FIELD = FieldDraft(FieldType.TEXT, "")
MANY = 2 * MIB
SHORT = msgspec.msgpack.encode("ab")


def array(count: int, element: bytes) -> bytes:
    """Return a long array of one and the same."""
    return b"\xdd" + struct.pack(">I", count) + element * count


def with_array(name: str, many: bytes) -> bytes:
    """Return an item, alone, of which one array is another than a reader makes."""
    fields = msgspec.msgpack.decode(msgspec.msgpack.encode(item()))
    return msgspec.msgpack.encode([fields | {name: msgspec.Raw(many)}])


def grown(act: object, content: bytes) -> int:
    """Return how many bytes of memory it took to refuse something."""
    assert callable(act)
    tracemalloc.start()
    try:
        with pytest.raises(BadAnswerError):
            act(memoryview(content))
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_more_items_or_records_than_come_together_are_not_decoded() -> None:
    one = msgspec.msgpack.encode(item())
    assert grown(Answer("file").take_items, array(MANY // len(one), one)) < MIB
    record = msgspec.msgpack.encode((5, b""))
    assert (
        grown(Answer("file", archive=True).take_records, array(MANY // len(record), record)) < MIB
    )


@pytest.mark.parametrize("count", [0, 15, 16, SLICE])
def test_an_array_says_how_long_it_is(count: int) -> None:
    assert check_count(msgspec.msgpack.encode([0] * count)) == count
    assert check_count(array(count, b"\0")) == count


@pytest.mark.parametrize("content", [b"", b"\x80", b"\xdc\xff\xff", array(SLICE + 1, b"\0")])
def test_what_is_no_array_or_too_long_a_one_is_refused(content: bytes) -> None:
    with pytest.raises(BadAnswerError):
        check_count(content)


def test_many_items_come_together_only_when_they_are_small() -> None:
    large = item(draft=draft(fields=(FieldDraft(FieldType.TEXT, "x" * TOGETHER),)))
    check_items(msgspec.msgpack.encode([large]))
    with pytest.raises(BadAnswerError):
        check_items(msgspec.msgpack.encode([large, item()]))


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("tag_names", "ab"),
        ("folder_path", "ab"),
        ("history", OldPassword(None, "")),
        ("earlier", Earlier(draft=draft(fields=()))),
        ("attachments", ImportedAttachment("", "", b"")),
    ],
    ids=str,
)
def test_an_item_of_too_many_parts_is_not_decoded(name: str, part: object) -> None:
    content = with_array(name, array(PARTS_LIMIT + 1, msgspec.msgpack.encode(part)))
    assert grown(Answer("file").take_items, content) < MIB


def test_parts_are_counted_over_all_versions() -> None:
    half = PARTS_LIMIT // 4
    version = Earlier(draft=draft(fields=(FIELD,) * half))
    check_items(msgspec.msgpack.encode([item(earlier=(version,) * 3)]))
    with pytest.raises(BadAnswerError):
        check_items(msgspec.msgpack.encode([item(earlier=(version,) * 4)]))


def test_no_name_comes_twice() -> None:
    """Of two only the last is counted, and both are decoded."""
    packed = with_array("history", array(PARTS_LIMIT - 1, SHORT))
    check_items(packed)
    with pytest.raises(BadAnswerError):
        check_items(b"\x91" + bytes([packed[1] + 1]) + packed[2:] + b"\xa7history\x90")


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("unreadable", Unreadable(Where(Unit.LINE, 1), Why.BAD_SHAPE)),
        ("not_kept", NotKept(Part.TAGS, 1)),
        ("gone", bytes(16)),
    ],
    ids=str,
)
def test_what_is_said_beside_the_items_is_bounded_before_it_is_decoded(
    name: str, part: object
) -> None:
    whole = msgspec.msgpack.decode(outcome())
    many = msgspec.Raw(array(ITEMS_LIMIT + 1, msgspec.msgpack.encode(part)))
    content = msgspec.msgpack.encode(whole | {name: many})
    assert grown(Answer("file").look, content) < MIB


def test_what_a_program_may_say_of_its_progress_is_short() -> None:
    assert grown(Answer("file").step, msgspec.msgpack.encode([1, 2, "x" * MANY])) < MIB


def test_facts_of_an_error_are_bounded_before_they_are_decoded() -> None:
    many = {"error": "MissingColumnError", "facts": {"found": msgspec.Raw(array(MANY, b"\xa0"))}}
    assert grown(Answer("file").error, msgspec.msgpack.encode(many)) < MIB


def test_large_items_arrive_alone_and_small_ones_together() -> None:
    file = ImportedAttachment("a", "text/plain", bytes(3 * MIB))
    items = (*[item()] * 700, item(attachments=(file,)), *[item()] * 3)
    parsed = Parsed(format_id=FormatId.CSV, items=items)
    whole = b"".join(pack_look(Look(format_id=FormatId.CSV, parsed=parsed)))
    counts = [
        check_count(content) for piece, content in Pieces().add(whole) if piece is Piece.ITEMS
    ]
    assert counts == [SLICE, 700 - SLICE, 1, 3]
    found = put_together([whole], "file")
    assert found.parsed is not None
    assert found.parsed.items == items
