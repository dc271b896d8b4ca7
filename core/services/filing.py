"""Where imported items are put: the folders and tags they name, made where they are missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from core.services.operations import Recorder
from core.vault.folder import Folder, FolderId
from core.vault.tag import Tag, TagId


class Filing:
    """The folders and tags of a vault by name, while an import adds to them.

    `folders` and `tags` are those of an archive; they keep their ids where
    these are free, so that a restored profile is the very same.
    """

    def __init__(
        self,
        recorder: Recorder,
        folders: Mapping[FolderId, Folder],
        tags: Mapping[TagId, Tag],
    ) -> None:
        self._recorder = recorder
        self._archived_folders, self._archived_tags = folders, tags
        here = recorder.work.folders.all()
        self._folders = {(folder.parent, folder.name): folder.id for folder in here}
        self._there = {folder.id for folder in here}
        self._tags = {tag.name: tag.id for tag in recorder.work.tags.all()}
        self._taken: set[bytes] = {*self._folders.values(), *self._tags.values()}
        self.made_folders: list[FolderId] = []
        self.made_tags: list[TagId] = []

    def folder_at(
        self,
        path: Iterable[str],
        wanted: Mapping[tuple[str, ...], FolderId] = MappingProxyType({}),
    ) -> FolderId | None:
        """Return the folder at a path of names, None for the empty path.

        `wanted` are ids for folders that have to be made, by their paths.
        """
        parent: FolderId | None = None
        above: tuple[str, ...] = ()
        for name in path:
            above = (*above, name)
            parent = self._folder(name, parent, wanted.get(above))
        return parent

    def has_folder(self, folder: FolderId | None) -> bool:
        """Tell whether there is such a folder; what was in Trash may remember one that is gone."""
        return folder in self._there

    def folder_like(self, folder: FolderId | None) -> FolderId | None:
        """Return the folder that stands here for one of the archive; others stay as they are."""
        if folder not in self._archived_folders:
            return folder
        chain: dict[FolderId, Folder] = {}
        above: FolderId | None = folder
        while above is not None and above in self._archived_folders and above not in chain:
            chain[above] = self._archived_folders[above]
            above = chain[above].parent
        parent: FolderId | None = None
        for archived in reversed(chain.values()):
            parent = self._folder(archived.name, parent, archived.id)
        return parent

    def _folder(self, name: str, parent: FolderId | None, wanted: FolderId | None) -> FolderId:
        found = self._folders.get((parent, name))
        if found is None:
            found = FolderId(self._free(wanted))
            self._recorder.put_folder(Folder(found, name, parent), None)
            self._folders[(parent, name)] = found
            self._there.add(found)
            self.made_folders.append(found)
        return found

    def tag(self, name: str, wanted: TagId | None = None) -> TagId:
        """Return the tag with a name."""
        found = self._tags.get(name)
        if found is None:
            found = self._tags[name] = TagId(self._free(wanted))
            self._recorder.put_tag(Tag(found, name), None)
            self.made_tags.append(found)
        return found

    def tags_like(self, tags: Iterable[TagId]) -> tuple[TagId, ...]:
        """Return the tags that stand here for those of the archive; others stay as they are."""
        archived = self._archived_tags
        # Two of one name there are one here.
        placed = (self.tag(archived[t].name, t) if t in archived else t for t in tags)
        return tuple(dict.fromkeys(placed))

    def _free(self, wanted: bytes | None) -> bytes:
        row = self._recorder.new_id() if wanted is None or wanted in self._taken else wanted
        self._taken.add(row)
        return row

    def take_all(self) -> None:
        """Make every folder and tag of the archive, also those that nothing lies in."""
        for folder in self._archived_folders:
            self.folder_like(folder)
        self.tags_like(self._archived_tags)
