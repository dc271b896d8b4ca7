"""One name too long loses no item, and no file fills a vault with names."""

from __future__ import annotations

import msgspec
import pytest

from core.errors import FileTooLargeError
from core.formats import bounds
from core.formats.answers import Answer
from core.formats.bounds import within_bounds
from core.formats.catalogue import FormatId
from core.formats.handing_over import BadAnswerError
from core.formats.imported import (
    Earlier,
    ImportedAttachment,
    ImportedItem,
    NotKept,
    Parsed,
    Unit,
    Where,
)
from core.formats.parts import Part
from core.vault.attachment import FILE_NAME_LIMIT
from core.vault.field import FieldDraft, FieldType
from core.vault.folder import NAME_LIMIT
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

LONG = "ü" * (NAME_LIMIT + 1)
MOST = "ü" * NAME_LIMIT


def item(
    folder: tuple[str, ...] = (), tags: tuple[str, ...] = (), earlier: tuple[str, ...] = ()
) -> ImportedItem:
    """Return an item in a folder, with tags, that had other titles once."""
    return ImportedItem(
        draft=ItemDraft(ItemKind.LOGIN, "Mail"),
        where=Where(Unit.ITEM, 1),
        folder_path=folder,
        tag_names=tags,
        earlier=tuple(Earlier(ItemDraft(ItemKind.LOGIN, title)) for title in earlier),
    )


def parsed(*items: ImportedItem, not_kept: tuple[NotKept, ...] = ()) -> Parsed:
    """Return a file of these items."""
    return Parsed(format_id=FormatId.CSV, items=items, not_kept=not_kept)


def test_what_fits_stays_as_it_is() -> None:
    whole = parsed(item(), item((MOST, "a"), (MOST,), ("x" * TITLE_LIMIT,)))
    assert within_bounds(whole, path="x") is whole


def test_what_is_too_long_is_left_out_and_counted_and_its_item_stays() -> None:
    noted = (NotKept(Part.FOLDER, 2), NotKept(Part.COLUMN, 1, "a"))
    whole = parsed(
        item((LONG, "a", LONG), ("b", LONG), ("Old", "x" * (TITLE_LIMIT + 1))),
        item(("c",), (), ("ü" * TITLE_LIMIT,)),
        not_kept=noted,
    )
    held = within_bounds(whole, path="x")
    assert held.items == (item(("a",), ("b",), ("Old",)), item(("c",)))
    assert held.not_kept == (
        NotKept(Part.FOLDER, 4),
        NotKept(Part.TAGS, 1),
        NotKept(Part.VERSIONS, 2),
        NotKept(Part.COLUMN, 1, "a"),
    )


@pytest.mark.parametrize(
    "items",
    [
        [item((str(n), "a", "b")) for n in range(4)],
        [item(tuple("abcdefghijk"))],
        [item((), (str(n), f"{n}a")) for n in range(6)],
    ],
)
def test_a_file_names_only_so_many_folders_and_tags(
    monkeypatch: pytest.MonkeyPatch, items: list[ImportedItem]
) -> None:
    monkeypatch.setattr(bounds, "NAMES_LIMIT", 10)
    with pytest.raises(FileTooLargeError) as refused:
        within_bounds(parsed(*items), path="x")
    assert refused.value.data == {"path": "x", "what": "names", "limit": 10}
    within_bounds(parsed(*items[:3], item(("0", "a"))) if len(items) > 1 else parsed(), path="x")


def with_files(*names: str, kind: str = "text/plain") -> ImportedItem:
    """Return an item with files of these names."""
    files = tuple(ImportedAttachment(name, kind, b"x") for name in names)
    return msgspec.structs.replace(item(), attachments=files)


def test_of_the_name_of_a_file_the_end_is_kept_and_one_without_gets_one() -> None:
    most = "ü" * FILE_NAME_LIMIT
    whole = parsed(with_files(most, "a.txt"))
    assert within_bounds(whole, path="x") is whole
    (held,) = within_bounds(parsed(with_files(f"{most}.txt", "")), path="x").items
    assert [file.name for file in held.attachments] == [f"{most[4:]}.txt", "attachment"]
    (held,) = within_bounds(parsed(with_files("a", kind="x" * 256)), path="x").items
    assert held.attachments == (ImportedAttachment("a", "application/octet-stream", b"x"),)


@pytest.mark.parametrize("earlier", [False, True])
def test_a_file_with_an_item_that_weighs_too_much_is_refused(
    monkeypatch: pytest.MonkeyPatch, *, earlier: bool
) -> None:
    monkeypatch.setattr(bounds, "ITEM_LIMIT", 5000)
    for fields, refuses in ((9, False), (20, True)):
        draft = ItemDraft(
            ItemKind.NOTE, "N", (FieldDraft(FieldType.TEXT, "v", None, "l"),) * fields
        )
        if earlier:
            found = msgspec.structs.replace(item(), earlier=(Earlier(draft),))
        else:
            found = msgspec.structs.replace(item(), draft=draft)
        if not refuses:
            within_bounds(parsed(found), path="x")
            continue
        with pytest.raises(FileTooLargeError) as refused:
            within_bounds(parsed(found), path="x")
        assert refused.value.data == {"path": "x", "what": "item", "limit": 5000}
        padded = msgspec.structs.replace(
            item(), attachments=(ImportedAttachment("a", "", b"x" * 2**20),)
        )
        with pytest.raises(BadAnswerError):
            Answer("x").take_items(msgspec.msgpack.encode((padded, found)))


@pytest.mark.parametrize(
    "bad",
    [
        item((LONG,)),
        item((), (LONG,)),
        item(earlier=("x" * 1025,)),
        with_files(""),
        with_files("x" * 256),
        with_files("x", kind="x" * 256),
    ],
)
def test_a_child_that_hands_over_what_is_too_long_is_not_believed(bad: ImportedItem) -> None:
    with pytest.raises(BadAnswerError):
        Answer("x").take_items(msgspec.msgpack.encode((bad,)))
