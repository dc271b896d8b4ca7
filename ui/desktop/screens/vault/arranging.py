"""What is done to folders and tags in the sidebar, and with what was dropped there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from core.vault.folder import FolderId
from core.vault.item import ItemId, ItemSummary
from core.vault.tag import TagId
from ui.desktop.item_models.filters import Filter, Place
from ui.desktop.screens.vault.editing import Editing
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.sidebar import Sidebar


class Arranging(QObject):
    """Add, rename, move and remove; what was dropped waits for a word on unsaved changes."""

    def __init__(
        self, models: VaultModels, sidebar: Sidebar, editing: Editing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._models, self._editing = models, editing
        sidebar.items_dropped.connect(self._take)
        sidebar.folder_named.connect(models.folders.add)
        sidebar.folder_renamed.connect(models.folders.rename)
        sidebar.folder_removed.connect(models.folders.remove)
        sidebar.folder_moved.connect(self._move)
        sidebar.tag_renamed.connect(self._rename_tag)
        sidebar.tag_removed.connect(self._remove_tag)

    def _take(self, items: Sequence[ItemId], target: Filter | None) -> None:
        """Ids come from outside the window as well: only what is listed here is moved."""
        found = [self._models.vault.catalogue.get(item) for item in dict.fromkeys(items)]
        rows = [row for row in found if row is not None and row.trashed is None]
        if rows:
            self._editing.leave(lambda: self._put(rows, target))

    def _put(self, rows: Sequence[ItemSummary], target: Filter | None) -> None:
        acts, catalogue = self._models.acts, self._models.vault.catalogue
        if target is None:
            acts.move_to_folder(rows, None, "")
        elif target.folder is not None:
            # It may have been removed while a question was answered; nothing lies in what is gone.
            if target.folder in catalogue.folders:
                acts.move_to_folder(rows, target.folder, catalogue.folders[target.folder].name)
        elif target.tag is not None:
            self._models.tags.switch(rows, target.tag, catalogue.tags.get(target.tag, ""), on=True)
        elif target.place is Place.FAVOURITES:
            acts.make_favourites(rows)
        elif target.place is Place.TRASH:
            acts.move_to_trash(rows)

    def _move(self, folder: FolderId, parent: FolderId | None) -> None:
        folders = self._models.vault.catalogue.folders
        if folder not in folders:
            return
        into = (parent, folders[parent].name) if parent in folders and parent else None
        self._models.folders.move(folder, folders[folder].name, into=into)

    def _rename_tag(self, tag: TagId, name: str) -> None:
        known = self._models.vault.catalogue.tags
        if tag in known:
            others = {known[other] for other in known if other != tag}
            self._models.tags.rename(tag, known[tag], name, together=name in others)

    def _remove_tag(self, tag: TagId) -> None:
        known = self._models.vault.catalogue.tags
        if tag in known:
            self._models.tags.remove(tag, known[tag])
