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
from core.formats.imported import Earlier, ImportedItem, NotKept, Parsed, Unit, Where
from core.formats.parts import Part
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


@pytest.mark.parametrize("bad", [item((LONG,)), item((), (LONG,)), item(earlier=("x" * 1025,))])
def test_a_child_that_hands_over_what_is_too_long_is_not_believed(bad: ImportedItem) -> None:
    with pytest.raises(BadAnswerError):
        Answer("x").take_items(msgspec.msgpack.encode((bad,)))
