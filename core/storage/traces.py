"""Search everything we own for what a purged profile may have left: its id, and its name."""

from __future__ import annotations

import dataclasses
import json
import os
import stat
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.vault.profile import ProfileId

_CHUNK = 1024 * 1024
_VAULT = "vault.db"


@dataclasses.dataclass
class Search:
    """How much was read, and where something was found."""

    files: int = 0
    bytes: int = 0
    found: list[Path] = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True)
class Wanted:
    """What to look for; `name` None where it is not known any more."""

    profile: ProfileId
    name: str | None

    def patterns(self) -> tuple[bytes, ...]:
        """Return the id raw, in hex (either case) and as a UUID."""
        text, dashed = self.profile.hex(), str(uuid.UUID(bytes=bytes(self.profile)))
        forms = (text, text.upper(), dashed, dashed.upper())
        return (bytes(self.profile), *(form.encode("ascii") for form in forms))

    def names(self) -> tuple[bytes, ...]:
        """Return the name as a whole value of JSON: a part of a longer word proves nothing."""
        if self.name is None:
            return ()
        forms = {json.dumps(self.name), json.dumps(self.name, ensure_ascii=False)}
        return tuple(form.encode("utf-8") for form in forms)


@dataclasses.dataclass(frozen=True)
class Ours:
    """The files that are read in a way of their own.

    `registry` and `settings` are their contents: a second descriptor on an
    open database would drop its connection's lock, and the words that settings
    choose from ("dark") are nobody's name. `records` (log, receipts) say
    nothing of a profile but what its owner wished. `besides` is not read.
    """

    data: Path
    registry: bytes
    settings: bytes
    records: frozenset[Path]
    besides: frozenset[Path]


def search_traces(ours: Ours, wanted: Wanted) -> Search:
    """Search every file and every file's name below the data folder.

    Not opened are other profiles' vaults: they are sealed, an id is nowhere in
    them, and see `Ours`. Links are looked at, never followed.
    """
    search = Search()
    ids, names = wanted.patterns(), wanted.names()
    read = {ours.data / "registry.db": ours.registry, ours.data / "settings.json": ours.settings}
    for path, content in read.items():
        _look(search, path, ids + names, [content])
    for path, mode in _walk(ours.data):
        if path in ours.besides or path in read:
            continue
        if wanted.profile.hex() in path.name.lower():
            search.found.append(path)
        elif stat.S_ISREG(mode) and not path.name.startswith(_VAULT):
            own = path in ours.records or path.parent in ours.records
            _look_into(search, path, ids if own else ids + names)
    return search


def _walk(folder: Path) -> Iterator[tuple[Path, int]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            mode = entry.stat(follow_symlinks=False).st_mode
            yield Path(entry.path), mode
            if stat.S_ISDIR(mode):
                yield from _walk(Path(entry.path))


def _look_into(search: Search, path: Path, patterns: tuple[bytes, ...]) -> None:
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
    try:
        with open(os.open(path, flags), "rb") as stream:
            _look(search, path, patterns, iter(lambda: stream.read(_CHUNK), b""))
    except FileNotFoundError:
        return


def _look(search: Search, path: Path, patterns: tuple[bytes, ...], pieces: Iterable[bytes]) -> None:
    overlap = max(map(len, patterns)) - 1
    search.files += 1
    before = b""
    for piece in pieces:
        search.bytes += len(piece)
        window = before + piece
        if any(pattern in window for pattern in patterns):
            search.found.append(path)
            return
        before = window[-overlap:]
