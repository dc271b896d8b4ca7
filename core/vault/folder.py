"""A folder: a name in a tree."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import NewType

import msgspec

FolderId = NewType("FolderId", bytes)
FolderPath = tuple[str, ...]
"""The names of a folder and of those it lies in, the outermost first; empty at the top."""

NAME_LIMIT = 256
"""Characters in the name of a folder or a tag."""
DEPTH_LIMIT = 256
"""What counts or shows folders walks up from each: a chain of thousands would hold it up for good.

It is more than a foreign file may have, and than anybody makes by hand.
"""
PLACES_LIMIT = 100_000
"""Folders of a profile, and tags."""


def is_fit(name: str) -> bool:
    """Tell whether a folder or a tag of another copy may be called so here."""
    return len(name) <= NAME_LIMIT and bool(name.strip())


class Folder(msgspec.Struct, frozen=True, array_like=True):
    """A folder; `parent` is None at the top."""

    id: FolderId
    name: str
    parent: FolderId | None


class FolderFault(enum.StrEnum):
    """Why a folder cannot lie somewhere."""

    INSIDE_ITSELF = "inside-itself"
    NAME_TAKEN = "name-taken"


def is_inside(folder: FolderId | None, other: FolderId, folders: Mapping[FolderId, Folder]) -> bool:
    """Tell whether `folder` is `other` or lies anywhere below it."""
    passed: set[FolderId] = set()
    while folder is not None and folder in folders and folder not in passed:
        if folder == other:
            return True
        passed.add(folder)
        folder = folders[folder].parent
    return False


def path_of(folder: FolderId | None, folders: dict[FolderId, Folder]) -> tuple[str, ...]:
    """Return the names from the top down to `folder`; broken or circular parents end the path."""
    names: list[str] = []
    seen: set[FolderId] = set()
    while folder is not None and folder in folders and folder not in seen:
        seen.add(folder)
        names.append(folders[folder].name)
        folder = folders[folder].parent
    return tuple(reversed(names))


def join_path(names: tuple[str, ...]) -> str:
    r"""Return a path as text: "/" between names, "\/" for a "/" within one."""
    return "/".join(name.replace("\\", "\\\\").replace("/", "\\/") for name in names)


def split_path(text: str) -> tuple[str, ...]:
    """Return the names of a path written by `join_path`; empty names are dropped."""
    names: list[str] = []
    name, escaped = "", False
    for c in text:
        if escaped:
            name, escaped = name + c, False
        elif c == "\\":
            escaped = True
        elif c == "/":
            names.append(name)
            name = ""
        else:
            name += c
    names.append(name)
    return tuple(name for name in names if name)


def list_bare(folders: Iterable[FolderPath], taken: Iterable[FolderPath]) -> tuple[FolderPath, ...]:
    """Return the paths in which no item lies, nor in any folder below; sorted, each once."""
    used = {path[:depth] for path in set(taken) for depth in range(len(path) + 1)}
    return tuple(sorted(set(folders) - used))
