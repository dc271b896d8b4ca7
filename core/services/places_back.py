"""Folders and tags as they were before an operation that is taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from core.services.operations import FOLDERS, Recorder
from core.storage.unit_of_work import UnitOfWork
from core.vault.folder import Folder, FolderId, is_inside, path_of
from core.vault.history import Step
from core.vault.tag import Tag, TagId

_Place = TypeVar("_Place", Folder, Tag)


class PlacesBack:
    """Bring folders and tags back, or take them away, unless they were changed since.

    Nothing comes back beside another of its name: nobody could tell the two apart. What lay in
    it finds the one that has the name now.
    """

    def __init__(self, work: UnitOfWork, recorder: Recorder) -> None:
        self._work, self._recorder = work, recorder
        self._folders = {folder.id: folder for folder in work.folders.all()}
        self._tags = {tag.id: tag for tag in work.tags.all()}
        self._folder_instead: dict[FolderId, FolderId] = {}
        self._tag_instead: dict[TagId, TagId] = {}
        self.folders: list[FolderId] = []
        self.tags: list[TagId] = []
        self.kept = 0

    def folder_for(self, folder: FolderId | None) -> FolderId | None:
        """Return the folder that something lay in as it is now; it may be gone."""
        return self._folder_instead.get(folder, folder) if folder is not None else None

    def has_folder(self, folder: FolderId | None) -> bool:
        """Tell whether there is such a folder."""
        return folder in self._folders

    def tags_for(self, tags: Sequence[TagId]) -> tuple[TagId, ...]:
        """Return those of the tags that are there, each once, or what has their names now."""
        here = (self._tag_instead.get(tag, tag) for tag in tags)
        return tuple(dict.fromkeys(tag for tag in here if tag in self._tags))

    def bring_back(self, steps: Sequence[Step]) -> None:
        """Put folders and tags back that were changed or removed; what holds others comes first."""
        # What the operation itself made or renamed gives its name up, now or in a moment.
        moving = {step.id for step in steps}
        former = {
            FolderId(step.id): msgspec.msgpack.decode(step.before, type=Folder)
            for step in steps
            if step.noun == FOLDERS and step.before is not None
        }
        then = {**self._folders, **former}
        for step in sorted(steps, key=lambda step: len(path_of(FolderId(step.id), then))):
            if step.before is None:
                continue
            if step.noun == FOLDERS:
                self._bring_back_folder(step, former[FolderId(step.id)], moving)
            else:
                self._bring_back_tag(step, moving)

    def remove(self, steps: Sequence[Step], *, again: bool) -> None:
        """Remove what the operation made, unless something else uses it now.

        `again` does a removal again, which leaves in Trash what remembers a folder that goes.
        """
        left = [
            summary
            for summary in self._work.items.summaries()
            if not (again and summary.trashed is not None)
        ]
        used: set[bytes | None] = {summary.folder for summary in left}
        used.update(tag for summary in left for tag in summary.tags)
        # What lies in another goes before it, in whatever order the two were made.
        for step in sorted(steps, key=self._depth, reverse=True):
            if step.noun == FOLDERS:
                self._remove_folder(step, used)
            else:
                self._remove_tag(step, used)

    def _bring_back_folder(self, step: Step, before: Folder, moving: set[bytes]) -> None:
        self.folders.append(before.id)
        now = self._folders.get(before.id)
        parent = self.folder_for(before.parent)
        gone = parent is not None and not self.has_folder(parent)
        # Where its place was removed since it stays where it is, or else comes to the top.
        back = msgspec.structs.replace(before, parent=None if gone else parent)
        place = (back.parent, back.name)
        twin = next(
            (
                each.id
                for each in self._folders.values()
                if (each.parent, each.name) == place and each.id not in moving
            ),
            None,
        )
        if twin is not None and now is None:
            self._folder_instead[back.id] = twin
        # What it goes back into may have been moved into it since: that would be a ring,
        # and what lies in a ring hangs on nothing and is shown nowhere.
        ring = is_inside(back.parent, back.id, self._folders)
        misplaced = ring or (gone and now is not None)
        if twin is not None or misplaced or now != _unpacked(step.after, Folder):
            self.kept += 1
            return
        self._recorder.put_folder(back, now)
        self._folders[back.id] = back

    def _bring_back_tag(self, step: Step, moving: set[bytes]) -> None:
        assert step.before is not None
        back = msgspec.msgpack.decode(step.before, type=Tag)
        self.tags.append(back.id)
        now = self._tags.get(back.id)
        others = (each for each in self._tags.values() if each.id not in moving)
        twin = next((each.id for each in others if each.name == back.name), None)
        if twin is not None and now is None:
            self._tag_instead[back.id] = twin
        if twin is not None or now != _unpacked(step.after, Tag):
            self.kept += 1
            return
        self._recorder.put_tag(back, now)
        self._tags[back.id] = back

    def _depth(self, step: Step) -> int:
        return len(path_of(FolderId(step.id), self._folders))

    def _remove_folder(self, step: Step, used: set[bytes | None]) -> None:
        folder = FolderId(step.id)
        self.folders.append(folder)
        now = self._folders.get(folder)
        inside = any(other.parent == folder for other in self._folders.values())
        if now is None or now != _unpacked(step.after, Folder) or folder in used or inside:
            self.kept += 1
            return
        self._recorder.remove_folder(now)
        del self._folders[folder]

    def _remove_tag(self, step: Step, used: set[bytes | None]) -> None:
        tag = TagId(step.id)
        self.tags.append(tag)
        now = self._tags.get(tag)
        if now is None or now != _unpacked(step.after, Tag) or tag in used:
            self.kept += 1
            return
        self._recorder.remove_tag(now)
        del self._tags[tag]


def _unpacked(packed: bytes | None, kind: type[_Place]) -> _Place | None:
    return msgspec.msgpack.decode(packed, type=kind) if packed is not None else None
