"""The hatch between the child that reads a foreign file and us: narrow, and believing nothing."""

from __future__ import annotations

import io
import struct

import msgspec
import pytest

from core import errors
from core.errors import MissingColumnError, WrongPasswordError
from core.formats import answers
from core.formats.answers import Answer
from core.formats.caps import FIELD_LIMIT, ITEMS_LIMIT
from core.formats.handing_over import (
    SLICE,
    BadAnswerError,
    Order,
    Outcome,
    Piece,
    Pieces,
    Problem,
    Step,
    pack,
    pack_error,
    pack_look,
)
from core.formats.imported import ImportedItem, OldPassword, Unit, Where
from core.formats.looking import Reading, look
from core.passwords.recipe import CharactersRecipe
from core.ports import Millis
from core.vault.field import FieldDraft, FieldId, FieldType
from core.vault.folder import FolderId
from core.vault.item import ItemDraft, ItemKind
from core.vault.tag import TagId
from tests.conftest import CANARY
from tests.fakes.reading import put_together

TABLE = b"name,url,username,password,note\n" + b"".join(
    b"Mail %d,https://mail.example.com,maria,%d,\n" % (n, n) for n in range(1200)
)


FIELD = FieldDraft(FieldType.TEXT, "")


def item(**changes: object) -> ImportedItem:
    """Return an item as a reader makes one."""
    made = ImportedItem(
        draft=ItemDraft(ItemKind.LOGIN, "Mail", (FieldDraft(FieldType.TEXT, "maria"),)),
        where=Where(Unit.LINE, 2),
    )
    return msgspec.structs.replace(made, **changes)


def draft(**changes: object) -> ItemDraft:
    """Return the draft of such an item."""
    return msgspec.structs.replace(item().draft, **changes)


def hand_over(*items: ImportedItem) -> None:
    """Take items in as the parent does."""
    Answer("file").take_items(msgspec.msgpack.encode(items))


def outcome(**changes: object) -> bytes:
    """Return how an answer ends."""
    seen = look(io.BytesIO(b"a1,b2,c3\nShop,me,secret\n"), path="", reading=Reading())
    *_, last = pack_look(seen)
    ended = msgspec.msgpack.decode(last[5:], type=Outcome)
    return msgspec.msgpack.encode(msgspec.structs.replace(ended, **changes))


def test_what_was_read_arrives_as_it_was() -> None:
    found = look(io.BytesIO(TABLE), path="", reading=Reading())
    assert put_together(pack_look(found), "file") == found


def test_an_answer_may_come_byte_by_byte() -> None:
    found = look(io.BytesIO(TABLE[: TABLE.index(b"Mail 1,")]), path="", reading=Reading())
    whole = b"".join(pack_look(found))
    pieces = Pieces()
    told = [piece for byte in whole for piece, _ in pieces.add(bytes([byte]))]
    assert told == [Piece.ITEMS, Piece.LOOK]


def test_an_error_arrives_with_its_data_and_our_own_path() -> None:
    told = MissingColumnError(path="elsewhere", columns=("password",), found=("name", "url"))
    with pytest.raises(MissingColumnError) as refused:
        put_together([pack_error(told)], "file")
    assert refused.value.data == {
        "path": "file",
        "columns": ("password",),
        "found": ("name", "url"),
    }


def test_a_name_in_a_file_may_hold_anything_and_is_still_told() -> None:
    odd = ("user\u00a0name\x1b[2J", "x" * 300, *["y"] * 600)
    with pytest.raises(MissingColumnError) as refused:
        put_together([pack_error(MissingColumnError(path="", columns=(), found=odd))], "file")
    assert refused.value.found[:2] == ("user name [2J", "x" * 256)
    assert len(refused.value.found) == 512


@pytest.mark.parametrize(
    ("error", "facts"),
    [
        ("WrongPasswordError", {}),
        ("DiskFullError", {}),
        ("VaultDamagedError", {}),
        ("SystemExit", {}),
        ("TooLargeError", {"what": "file"}),
        ("FileTooLargeError", {"path": "/etc/shadow"}),
        ("FileTooLargeError", {"data": "x"}),
        ("FileTooLargeError", {"not a name": 1}),
        ("FileTooLargeError", {"what": "x" * 257}),
        ("FileTooLargeError", {"what": ("x" * 257,)}),
        ("FileTooLargeError", {"what": ("x",) * 513}),
        ("FileTooLargeError", {"what": "\x1b]0;title\a"}),
        ("FileTooLargeError", {f"n{n}": n for n in range(9)}),
        ("FileTooLargeError", {"what": {"a": 1}}),
    ],
)
def test_no_other_error_is_believed(error: str, facts: dict[str, object]) -> None:
    told = msgspec.msgpack.encode({"error": error, "facts": facts})
    with pytest.raises(BadAnswerError):
        Answer("file").error(told)


def test_every_error_of_a_reader_can_be_told_and_none_of_the_vault() -> None:
    known = answers._ERRORS
    assert set(errors.UnreadableFileError.__subclasses__()) <= set(known.values())
    assert WrongPasswordError not in known.values()


@pytest.mark.parametrize(
    "hostile",
    [
        item(draft=draft(folder=FolderId(bytes(16)))),
        item(draft=draft(tags=(TagId(bytes(16)),))),
        item(draft=draft(title="x" * 1025)),
        item(draft=draft(fields=(FieldDraft(FieldType.TEXT, "", id=FieldId(bytes(16))),))),
        item(draft=draft(fields=(FieldDraft(FieldType.TEXT, "x" * (FIELD_LIMIT + 1)),))),
        item(draft=draft(expires=Millis(2**62))),
        item(draft=draft(recipe=CharactersRecipe(length=10**9))),
        item(history=(OldPassword(None, "x" * (FIELD_LIMIT + 1)),)),
        item(history=(OldPassword(Millis(2**62), ""),)),
        item(folder_path=("a",) * 65),
        item(created=Millis(-(2**62))),
        item(where=Where(Unit.LINE, 0)),
    ],
    ids=lambda _: "item",
)
def test_an_item_that_no_reader_makes_is_refused(hostile: ImportedItem) -> None:
    hand_over(item())
    with pytest.raises(BadAnswerError):
        hand_over(item(), hostile)


def test_more_items_than_a_file_may_hold_are_refused() -> None:
    answer = Answer("file")
    many = msgspec.msgpack.encode([item()] * SLICE)
    for _ in range(ITEMS_LIMIT // 1000):
        answer._items += [item()] * 1000
    with pytest.raises(BadAnswerError):
        answer.take_items(many)


@pytest.mark.parametrize(
    "changes",
    [
        {"table": None},
        {"mapping": {"targets": ["title"], "without": []}},
        {"parsed_as": "no-such-format"},
        {"format_id": 7},
        {
            "table": {
                "names": ["a"],
                "examples": [],
                "rows": 1,
                "delimiter": ",",
                "encoding": "utf-8",
            }
        },
        {"unreadable": [{"where": {"unit": "page", "number": 1}, "why": "bad-shape"}]},
    ],
    ids=str,
)
def test_parts_that_do_not_fit_one_another_are_refused(changes: dict[str, object]) -> None:
    Answer("file").look(outcome())
    whole = msgspec.msgpack.decode(outcome())
    with pytest.raises(BadAnswerError):
        Answer("file").look(msgspec.msgpack.encode(whole | changes))


def test_items_of_a_file_that_was_not_read_are_refused() -> None:
    answer = Answer("file")
    answer.take_items(msgspec.msgpack.encode([item()]))
    with pytest.raises(BadAnswerError):
        answer.look(outcome())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xc1",
        b"\xdd\xff\xff\xff\xff",
        b"\x91" * 100_000,
        b"\xa3\xed\xa0\x80",
        msgspec.msgpack.encode([{"draft": {"kind": "login"}}]),
        msgspec.msgpack.encode([{"draft": {"kind": "door", "title": ""}, "where": ["line", 1]}]),
    ],
    ids=["nothing", "unused", "four-billion", "deep", "half-a-character", "lacking", "no-kind"],
)
def test_bytes_that_are_no_answer_are_refused(content: bytes) -> None:
    answer = Answer("file")
    for take in (answer.take_items, answer.look, answer.error, answer.step):
        with pytest.raises(BadAnswerError):
            take(content)


@pytest.mark.parametrize(
    "step",
    [Step(-1, 0, ""), Step(0, 2**60, ""), Step(0, 0, "x" * 257), Step(0, 0, "\x1b")],
    ids=str,
)
def test_progress_is_bounded(step: Step) -> None:
    with pytest.raises(BadAnswerError):
        Answer("file").step(msgspec.msgpack.encode(step))


def test_an_answer_is_bounded_before_it_is_kept() -> None:
    with pytest.raises(BadAnswerError):
        list(Pieces().add(struct.pack(">BI", Piece.ITEMS, 2**31)))
    with pytest.raises(BadAnswerError):
        list(Pieces().add(struct.pack(">BI", 9, 0)))
    with pytest.raises(BadAnswerError):
        list(Pieces(1000).add(pack(Piece.PROGRESS, Step(0, 0, "")) * 200))


def test_values_are_counted_over_all_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "VALUES_LIMIT", 10)
    many = item(tag_names=("t",) * 2, folder_path=("f",) * 2, draft=draft(fields=(FIELD,) * 2))
    answer, piece = Answer("file"), msgspec.msgpack.encode((many,))
    answer.take_items(piece)
    with pytest.raises(BadAnswerError):
        answer.take_items(piece)


def test_neither_orders_nor_answers_print_what_they_hold() -> None:
    order = Order(3, Reading(), whole=True, passphrase=bytearray(CANARY.encode()))
    assert CANARY not in repr(order)
    told = msgspec.msgpack.decode(outcome(), type=Outcome)
    assert "secret" not in repr(told)
    assert CANARY not in repr(Problem("FileTooLargeError", {}))
