"""Folders and tags of two copies: what is new in the other one, and what has another name there."""

from __future__ import annotations

import dataclasses
from collections.abc import Container, Iterable, Iterator, Mapping

import msgspec

from core.ports import Millis
from core.services.filing import Filing
from core.services.merge_compare import Changed
from core.services.merge_copy import OtherCopy
from core.services.merge_history import list_touched
from core.services.merge_plan import PlaceRow
from core.services.merge_sides import Names
from core.services.operations import FOLDERS, TAGS, Recorder
from core.services.undo import DAYS
from core.storage.unit_of_work import UnitOfWork
from core.vault.folder import Folder, FolderId, is_fit, join_path, path_of
from core.vault.tag import TagId

_DAY = 24 * 60 * 60 * 1000


def compare_places(
    work: UnitOfWork, copy: OtherCopy, names: Names, *, now: Millis
) -> tuple[PlaceRow, ...]:
    """Return the folders and tags that are new or called otherwise there.

    Whose name is the older one is known by what undo remembers. A format that knows places by
    their names only tells nothing of that. A name that another folder at the same place has, or
    would have, is not offered, nor is one that no vault takes: nobody could tell two apart.
    What is called here as something new there makes room for it where it was renamed there alone.
    Else it keeps its name: what lies in the new one comes to lie in it, and would else be found
    under a name that it never was under.
    """
    if copy.partial:
        return ()
    touched, since = list_touched(work), now - DAYS * _DAY
    newest = max((item.modified for item in copy.items), default=Millis(0))
    judge = _Judge(
        # What both remember was done before they went different ways; what is older than that is
        # forgotten here, and would look as if only the other copy had done it.
        frozenset(touch.row for touch in touched - copy.touched),
        frozenset(touch.row for touch in copy.touched - touched if touch.at >= since),
        recent=newest >= since,
    )
    return (*_compare_folders(work, copy, names, judge), *_compare_tags(work, copy, judge))


@dataclasses.dataclass(frozen=True)
class _Judge:
    """Tell who changed a place; a copy older than what undo remembers has the older name."""

    here: frozenset[bytes]
    there: frozenset[bytes]
    recent: bool

    def changed(self, row: bytes) -> Changed:
        if row in self.here:
            return Changed.BOTH if row in self.there else Changed.HERE
        if row in self.there:
            return Changed.THERE
        # Of an archive nothing else is known, and it tells its own times: that renames nothing
        # unless somebody wants the other copy's word to hold.
        return Changed.BOTH if self.recent else Changed.HERE

    def row(self, noun: str, row: bytes, here: str | None, there: str) -> PlaceRow:
        changed = self.changed(row)
        if here is None:
            # Removed here since, it stays away; an item that comes makes it again.
            changed = Changed.HERE if row in self.here else Changed.THERE
        taken = changed is Changed.THERE
        return PlaceRow(noun=noun, id=row, here=here, there=there, changed=changed, taken=taken)


def _compare_folders(
    work: UnitOfWork, copy: OtherCopy, names: Names, judge: _Judge
) -> Iterator[PlaceRow]:
    before = {folder.id: folder for folder in work.folders.all()}
    theirs = dict(copy.folders)
    renamed = {row for row in theirs if judge.changed(row) is Changed.THERE}
    moved = list_making_room(before, copy, names, renamed)
    for row in moved:
        here, there = (join_path(path_of(row, each)) for each in (before, theirs))
        yield judge.row(FOLDERS, row, here, there)
    ours, names = {**before, **moved}, names.after(moved)
    taken = {path_of(folder, ours) for folder in ours}
    shared = {names.path(folder) for folder in theirs if folder not in ours} & taken
    for folder in theirs.values():
        path = names.path(folder.id)
        if folder.id not in ours and is_fit(folder.name) and path not in taken:
            taken.add(path)
            yield judge.row(FOLDERS, folder.id, None, join_path(path_of(folder.id, theirs)))
    for folder in theirs.values():
        mine = ours.get(folder.id)
        if mine is None or (mine.name, mine.parent) == (folder.name, folder.parent):
            continue
        path = (*names.path(_new_parent(mine, folder, ours)), folder.name)
        if is_fit(folder.name) and path not in taken and path_of(mine.id, ours) not in shared:
            taken.add(path)
            told = join_path(path_of(folder.id, theirs))
            yield judge.row(FOLDERS, folder.id, join_path(path_of(mine.id, ours)), told)


def list_making_room(
    ours: Mapping[FolderId, Folder], copy: OtherCopy, names: Names, renamed: Container[bytes]
) -> dict[FolderId, Folder]:
    """Return the `renamed` folders that are called here as something new there, as they will be.

    They are renamed before anything else is done, or what lies in the two would be put together.
    """
    here, theirs = dict(ours), copy.folders
    new = {names.path(row) for row in theirs if row not in here}
    taken = new | {path_of(row, here) for row in here}
    moved: dict[FolderId, Folder] = {}
    for row, there in theirs.items():
        mine = here.get(row)
        if mine is None or row not in renamed or path_of(row, here) not in new:
            continue
        goes = _new_parent(mine, there, here) == there.parent
        path = (*names.path(there.parent), there.name)
        goes = goes and (there.parent is None or there.parent in here)
        if goes and path not in taken and is_fit(there.name):
            taken.add(path)
            placed = msgspec.structs.replace(mine, name=there.name, parent=there.parent)
            here[row] = moved[row] = placed
    return moved


def names_after(
    work: UnitOfWork, copy: OtherCopy, names: Names, rows: Iterable[PlaceRow]
) -> tuple[Names, dict[FolderId, Folder]]:
    """Return what all is called once what makes room in a plan did so, and which that is."""
    ours = {folder.id: folder for folder in work.folders.all()}
    folders = (row for row in rows if row.noun == FOLDERS)
    renamed = {row.id for row in folders if row.taken and row.here is not None}
    moved = list_making_room(ours, copy, names, renamed)
    return names.after(moved), moved


def _compare_tags(work: UnitOfWork, copy: OtherCopy, judge: _Judge) -> Iterator[PlaceRow]:
    ours = {tag.id: tag for tag in work.tags.all()}
    taken = {tag.name for tag in ours.values()}
    shared = {tag.name for tag in copy.tags.values() if tag.id not in ours} & taken
    # What is new first: an item that comes with it has it under this name.
    for tag in sorted(copy.tags.values(), key=lambda tag: tag.id in ours):
        if tag.name in taken or not is_fit(tag.name):
            continue
        mine = ours.get(tag.id)
        if mine is not None and mine.name in shared:
            continue
        taken.add(tag.name)
        yield judge.row(TAGS, tag.id, mine.name if mine is not None else None, tag.name)


def make_room(recorder: Recorder, moved: Mapping[FolderId, Folder]) -> None:
    """Rename what `list_making_room` named."""
    ours = {folder.id: folder for folder in recorder.work.folders.all()}
    for row, folder in moved.items():
        recorder.put_folder(folder, ours[row])


class PlaceWriter:
    """Make what is new, and at the end of a merge give other names to what has them there."""

    def __init__(self, recorder: Recorder, filing: Filing, copy: OtherCopy, names: Names) -> None:
        self._recorder, self._filing = recorder, filing
        self._copy, self._names = copy, names
        here = recorder.work.folders.ids()
        self.paths = {names.path(row): row for row in copy.folders if row not in here}
        self.folders: list[FolderId] = []
        self.tags: list[TagId] = []

    def write(self, rows: tuple[PlaceRow, ...]) -> None:
        """Do what a plan says of folders and tags; called once every item is in its place."""
        for row in rows:
            if row.taken and row.here is None:
                self._make(row)
        renamed = [row for row in rows if row.taken and row.here is not None]
        self._rename_tags([row for row in renamed if row.noun == TAGS])
        self._rename_folders([row for row in renamed if row.noun == FOLDERS])

    def _make(self, row: PlaceRow) -> None:
        if row.noun == FOLDERS:
            self._filing.folder_at(self._names.path(FolderId(row.id)), self.paths)
        else:
            self._filing.tag(row.there, TagId(row.id))

    def _rename_tags(self, rows: list[PlaceRow]) -> None:
        ours = {tag.id: tag for tag in self._recorder.work.tags.all()}
        called = {tag.name for tag in ours.values()}
        for row in rows:
            tag = ours.get(TagId(row.id))
            # What came with an item may be called so by now.
            if tag is None or row.there in called:
                continue
            called.add(row.there)
            self._recorder.put_tag(msgspec.structs.replace(tag, name=row.there), tag)
            self.tags.append(tag.id)

    def _rename_folders(self, rows: list[PlaceRow]) -> None:
        ours = {folder.id: folder for folder in self._recorder.work.folders.all()}
        called = {(folder.name, folder.parent) for folder in ours.values()}
        for row in rows:
            mine, theirs = ours.get(FolderId(row.id)), self._copy.folders[FolderId(row.id)]
            if mine is None:
                continue
            parent = _new_parent(mine, theirs, ours)
            if parent is not None and parent not in ours:
                parent = mine.parent
            moved = msgspec.structs.replace(mine, name=theirs.name, parent=parent)
            if (moved.name, moved.parent) in called:
                continue
            called.add((moved.name, moved.parent))
            ours[mine.id] = moved
            self._recorder.put_folder(moved, mine)
            self.folders.append(mine.id)


def _new_parent(mine: Folder, theirs: Folder, ours: dict[FolderId, Folder]) -> FolderId | None:
    """Return in what a folder lies if it goes where the other copy has it, which may be new."""
    above = theirs.parent
    return mine.parent if above in ours and not _is_above(above, mine.id, ours) else above


def _is_above(parent: FolderId, folder: FolderId, ours: dict[FolderId, Folder]) -> bool:
    """Tell whether a folder can lie in another: it is here, and does not lie in the first."""
    seen: set[FolderId] = set()
    above: FolderId | None = parent
    while above is not None and above in ours and above not in seen:
        if above == folder:
            return False
        seen.add(above)
        above = ours[above].parent
    return parent in ours
