"""A disk that has been told many things and made only some of them durable.

What was not synced when the power goes may be there or not, sector by sector and in
any order. Two kinds of file systems: one that keeps the order of names in a journal, as
ext4 does, and one that promises no more of a name than POSIX does, which is nothing
before its folder is synced.
"""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Protocol

from tests.faults.system_calls import GONE, Kind

SECTOR = 512
Files = dict[str, bytes | None]
"""Path to content; None for a folder."""


class Order(enum.StrEnum):
    """What holds for names that were not synced: those before one that lasts last, or nothing."""

    JOURNAL = "names in order"
    NONE = "names in no order"


class Keep(enum.StrEnum):
    """Which of the writes that were not synced last."""

    NOTHING = "nothing"
    EVERYTHING = "everything"
    BEGINNING = "a beginning, torn"
    SCATTERED = "scattered sectors"
    MOST = "all but a few sectors"


class Chance(Protocol):
    """What decides: `random.Random`, or a test."""

    def random(self) -> float:
        """Return a number from 0 to 1."""

    def randint(self, a: int, b: int, /) -> int:
        """Return a whole number from `a` to `b`."""


@dataclasses.dataclass(frozen=True)
class Event:
    """One thing a disk is told; `size` of a truncation."""

    kind: Kind
    path: str
    new_path: str = ""
    offset: int = 0
    content: bytes = b""
    size: int = 0


@dataclasses.dataclass(frozen=True)
class _Piece:
    """A sector's part of a write, or with `content` None the setting of a size."""

    offset: int
    content: bytes | None


@dataclasses.dataclass
class _Node:
    """A file or folder: what is durable of it, and what is not yet."""

    is_folder: bool
    durable: bytes = b""
    pending: list[_Piece] = dataclasses.field(default_factory=list)

    def content(self, pieces: list[_Piece]) -> bytes:
        """Return the durable content with these pieces over it."""
        found = bytearray(self.durable)
        for piece in pieces:
            size = piece.offset + len(piece.content or b"")
            if len(found) < size:
                found.extend(bytes(size - len(found)))
            if piece.content is None:
                del found[piece.offset :]
            else:
                found[piece.offset : size] = piece.content
        return bytes(found)


Entry = tuple[int, str]
"""A folder's node and a name in it."""


@dataclasses.dataclass(frozen=True)
class _Naming:
    """One change of names, all of it or nothing: each entry and the node it then leads to."""

    changes: tuple[tuple[Entry, int | None], ...]

    def is_in(self, folder: int) -> bool:
        return any(entry[0] == folder for entry, _ in self.changes)


class ModelDisk:
    """What lies below one root, as it was durable at first, and what it is told since."""

    def __init__(self, files: Files, order: Order) -> None:
        self._order = order
        self._nodes = [_Node(is_folder=True)]
        self._durable: dict[Entry, int] = {}
        for path in sorted(files, key=lambda path: path.count("/")):
            content = files[path]
            folder, name = self._split(path, self._durable)
            self._durable[folder, name] = self._add(content or b"", is_folder=content is None)
        self._live = dict(self._durable)
        self._unnamed: dict[str, int] = {}
        self._namings: list[_Naming] = []

    def _add(self, content: bytes = b"", *, is_folder: bool) -> int:
        self._nodes.append(_Node(is_folder, content))
        return len(self._nodes) - 1

    def _find(self, path: str, entries: dict[Entry, int]) -> int:
        node = 0
        for name in PurePosixPath(path).parts:
            node = entries[node, name]
        return node

    def _split(self, path: str, entries: dict[Entry, int]) -> Entry:
        whole = PurePosixPath(path)
        parent = "" if str(whole.parent) == "." else str(whole.parent)
        return self._find(parent, entries), whole.name

    def tell(self, event: Event) -> None:
        """Have the disk told one thing."""
        match event.kind:
            case Kind.OPEN | Kind.MKDIR:
                node = self._add(is_folder=event.kind is Kind.MKDIR)
                self._name((self._split(event.path, self._live), node))
            case Kind.UNLINK | Kind.RMDIR:
                self._name((self._split(event.path, self._live), None))
            case Kind.RENAME:
                node = self._find(event.path, self._live)
                old, new = (self._split(path, self._live) for path in (event.path, event.new_path))
                self._name((new, node), (old, None))
            case Kind.LINK:
                self._name((self._split(event.new_path, self._live), self._node(event.path)))
            case Kind.SYNC:
                self._sync(self._node(event.path))
            case Kind.TRUNCATE:
                pending = self._nodes[self._node(event.path)].pending
                pending.append(_Piece(event.size, None))
            case Kind.WRITE:
                pending = self._nodes[self._node(event.path)].pending
                pending.extend(_cut(event.offset, event.content))

    def _node(self, path: str) -> int:
        if not path.endswith(GONE):
            return self._find(path, self._live)
        # Without a name nobody finds it after a cut; it may get one yet.
        if path not in self._unnamed:
            self._unnamed[path] = self._add(is_folder=False)
        return self._unnamed[path]

    def _name(self, *changes: tuple[Entry, int | None]) -> None:
        naming = _Naming(changes)
        self._namings.append(naming)
        _rename(self._live, naming)

    def _sync(self, number: int) -> None:
        node = self._nodes[number]
        node.durable, node.pending = node.content(node.pending), []
        done = [naming for naming in self._namings if self._is_synced(naming, number)]
        if self._order is Order.JOURNAL and done:
            # The journal holds them in order: what came before is durable with it.
            last = max(self._namings.index(naming) for naming in done)
            done = self._namings[: last + 1]
        for naming in done:
            _rename(self._durable, naming)
            self._namings.remove(naming)

    def _is_synced(self, naming: _Naming, number: int) -> bool:
        if naming.is_in(number):
            return True
        names_it = any(node == number for _, node in naming.changes)
        return self._order is Order.JOURNAL and names_it

    def lose_power(self, keep: Keep, source: Chance) -> Files:
        """Return what may be found afterwards; the disk itself goes on as if nothing had been."""
        entries = dict(self._durable)
        for naming in self._choose(list(self._namings), keep, source):
            _rename(entries, naming)
        found: Files = {}
        for path, node in self._list(0, "", entries):
            pieces = self._pieces(node, keep, source)
            found[path] = None if node.is_folder else node.content(pieces)
        return found

    def _list(
        self, folder: int, path: str, entries: dict[Entry, int]
    ) -> Iterator[tuple[str, _Node]]:
        for (parent, name), number in sorted(entries.items()):
            if parent == folder:
                node = self._nodes[number]
                yield f"{path}{name}", node
                if node.is_folder:
                    yield from self._list(number, f"{path}{name}/", entries)

    def _choose(self, namings: list[_Naming], keep: Keep, source: Chance) -> list[_Naming]:
        if keep in (Keep.NOTHING, Keep.EVERYTHING):
            return namings if keep is Keep.EVERYTHING else []
        if self._order is Order.JOURNAL or keep is Keep.BEGINNING:
            return namings[: source.randint(0, len(namings))]
        return [naming for naming in namings if source.random() < 0.5]

    def _pieces(self, node: _Node, keep: Keep, source: Chance) -> list[_Piece]:
        pieces = node.pending
        match keep:
            case Keep.NOTHING:
                return []
            case Keep.EVERYTHING:
                return pieces
            case Keep.BEGINNING:
                return pieces[: source.randint(0, len(pieces))]
            case Keep.SCATTERED:
                return [piece for piece in pieces if source.random() < 0.5]
            case Keep.MOST:
                return [piece for piece in pieces if source.random() < 0.93]


def _rename(entries: dict[Entry, int], naming: _Naming) -> None:
    for entry, node in naming.changes:
        if node is None:
            entries.pop(entry, None)
        else:
            entries[entry] = node


def _cut(offset: int, content: bytes) -> list[_Piece]:
    """Cut a write where sectors end: each of them is written whole or not at all."""
    pieces, done = [], 0
    while done < len(content):
        size = SECTOR - (offset + done) % SECTOR
        pieces.append(_Piece(offset + done, content[done : done + size]))
        done += size
    return pieces
