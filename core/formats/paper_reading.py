"""Read a page for paper that we wrote ourselves, to prove it; anything else is refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NoReturn, TypeVar

from core.errors import EmptyFileError, MalformedFileError
from core.formats.caps import check_count, check_size
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, Parsed, Unit, Where
from core.formats.paper_page import HEAD, TAIL, render, unescape
from core.formats.times import read_time
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind

_COUNT = re.compile(r'<p class="count">[0-9,]+ items?</p>\n')
_OPENING = re.compile(
    r'<article data-kind="([a-z-]+)" data-favourite="(true|false)" data-trash="(true|false)">\n'
    r"<h2>([^<]*)</h2>\n"
    r'<p class="place"><span class="kind">[^<]*</span>(?: <span class="mark">[^<]*</span>)*'
)
_NAME = re.compile(r' <span class="(folder|tag)">([^<]*)</span>')
_LIST = re.compile(r"</p>\n<dl>\n")
_ROW = re.compile(
    r"<dt>[^<]*</dt>\n"
    r'<dd(?: class="exact")? data-type="([a-z-]+)" data-role="([a-z-]*)" data-label="([^"<]*)">'
    r"([^<]*)(?:<svg [^<>]*><path [^<>]*/></svg>)?</dd>\n"
)
_TIMES = re.compile(r'</dl>\n<p class="times">')
_TIME = re.compile(r' ?<time class="([a-z-]+)" datetime="([^"<]*)">[^<]*</time>')
_CLOSING = re.compile(r"</p>\n</article>\n")
_TRUE = "true"

_Choice = TypeVar("_Choice", ItemKind, FieldType, FieldRole)


def read_paper(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return what a page of ours says. Raises MalformedFileError where a byte is not as we write.

    The values are read, the page is written anew from them, and that must be this very file: so
    that nothing is on the paper, a code to be scanned among it, which was not read here.
    """
    check_size(content, path=path)
    items = _Page(content, path, progress).read()
    written = "".join(render(items, progress=progress)).encode("utf-8")
    if written != content:
        at = next(
            (n for n, (a, b) in enumerate(zip(written, content, strict=False)) if a != b),
            min(len(written), len(content)),
        )
        raise MalformedFileError(path=path, where=content.count(b"\n", 0, at) + 1, detail="page")
    if not items:
        raise EmptyFileError(path=path, header_only=True)
    return Parsed(format_id=FormatId.PAPER_HTML, items=tuple(items))


class _Page:
    """Take a page apart from its front, piece by piece."""

    def __init__(self, content: bytes, path: str, progress: Progress) -> None:
        self._path, self._progress = path, progress
        try:
            self._text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            raise MalformedFileError(
                path=path, where=content.count(b"\n", 0, error.start) + 1, detail="page"
            ) from None
        self._at = 0

    def read(self) -> list[ImportedItem]:
        """Return the items."""
        if not self._text.startswith(HEAD):
            self._refuse()
        self._at = len(HEAD)
        self._take(_COUNT)
        items: list[ImportedItem] = []
        while not self._text.startswith(TAIL, self._at):
            items.append(self._item())
            check_count(len(items), path=self._path)
            if len(items) % 100 == 0:
                self._progress.report(self._at, len(self._text), "read")
        return items

    def _item(self) -> ImportedItem:
        kind, favourite, trash, title = self._take(_OPENING).groups()
        names: dict[str, list[str]] = {"folder": [], "tag": []}
        while (name := self._look(_NAME)) is not None:
            names[name[1]].append(unescape(name[2]))
        self._take(_LIST)
        fields: list[FieldDraft] = []
        while (row := self._look(_ROW)) is not None:
            fields.append(self._field(*row.groups()))
        self._take(_TIMES)
        times: dict[str, Millis | None] = {}
        while (time := self._look(_TIME)) is not None:
            times[time[1]] = read_time(time[2])
        self._take(_CLOSING)
        return ImportedItem(
            draft=ItemDraft(
                kind=self._choose(ItemKind, kind),
                title=unescape(title),
                fields=tuple(fields),
                favourite=favourite == _TRUE,
                expires=times.get("expires"),
            ),
            where=Where(Unit.ITEM, 1),
            folder_path=tuple(names["folder"]),
            tag_names=tuple(names["tag"]),
            created=times.get("created"),
            modified=times.get("modified"),
            last_used=times.get("last-used"),
            trashed=trash == _TRUE,
        )

    def _field(self, kind: str, role: str, label: str, value: str) -> FieldDraft:
        return FieldDraft(
            type=self._choose(FieldType, kind),
            value=unescape(value),
            role=self._choose(FieldRole, role) if role else None,
            label=unescape(label),
        )

    def _choose(self, choices: Callable[[str], _Choice], name: str) -> _Choice:
        try:
            return choices(name)
        except ValueError:
            self._refuse()

    def _look(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Return what stands here and go past it, or None where it is something else."""
        found = pattern.match(self._text, self._at)
        if found is not None:
            self._at = found.end()
        return found

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str]:
        found = self._look(pattern)
        if found is None:
            self._refuse()
        return found

    def _refuse(self) -> NoReturn:
        where = self._text.count("\n", 0, self._at) + 1
        raise MalformedFileError(path=self._path, where=where, detail="page")
