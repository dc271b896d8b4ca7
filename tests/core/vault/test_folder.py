"""Folders are a tree, even where somebody made a ring of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.vault.folder import Folder, FolderId, join_path, path_of, split_path

names = st.lists(st.text(min_size=1), max_size=5).map(tuple)


def tree(*parents: int | None) -> dict[FolderId, Folder]:
    """Return folders 0, 1, … with these parents."""
    ids = [FolderId(bytes([number]) * 16) for number in range(len(parents) + 9)]
    return {
        ids[number]: Folder(ids[number], f"f{number}", ids[parent] if parent is not None else None)
        for number, parent in enumerate(parents)
    }


def path(number: int, *parents: int | None) -> tuple[str, ...]:
    """Return the path of a folder in such a tree."""
    return path_of(FolderId(bytes([number]) * 16), tree(*parents))


def test_a_path_goes_from_the_top_down() -> None:
    assert path(2, None, 0, 1) == ("f0", "f1", "f2")
    assert path_of(None, tree(None)) == ()


def test_a_missing_parent_ends_the_path() -> None:
    assert path(1, None, 7) == ("f1",)
    assert path(5, None) == ()


def test_a_ring_ends_where_it_began() -> None:
    assert path(0, 1, 2, 0) == ("f2", "f1", "f0")
    assert path(0, 0) == ("f0",)


@given(names)
def test_a_path_as_text_is_read_back(path: tuple[str, ...]) -> None:
    assert split_path(join_path(path)) == path


def test_a_slash_within_a_name_is_no_step() -> None:
    assert join_path(("a/b", "c\\d")) == "a\\/b/c\\\\d"
    assert split_path("a//b/") == ("a", "b")
