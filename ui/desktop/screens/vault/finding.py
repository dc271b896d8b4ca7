"""Find and show things of the vault for whoever asks from outside its page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from core.vault.folder import FolderId
from core.vault.item import ItemId, ItemKind, ItemSummary
from core.vault.tag import TagId
from ui.desktop.item_models.filters import ALL, Filter, of_folder, of_tag
from ui.desktop.screens.vault.catalogue import folder_paths
from ui.desktop.screens.vault.editing import Editing
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.panes import Panes


class Finding(QObject):
    """The vault page as a `ui.desktop.context.Finder`."""

    def __init__(
        self, models: VaultModels, panes: Panes, editing: Editing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._models, self._panes, self._editing = models, panes, editing

    def find(self, text: str, limit: int) -> Sequence[ItemSummary]:
        """Return the best items outside Trash for a text; none before they can be searched."""
        catalogue = self._models.vault.catalogue
        return catalogue.search(text, ALL, limit=limit).here if catalogue.is_searchable else ()

    def find_scattered(self, text: str, limit: int) -> Sequence[ItemSummary]:
        """Return items that have the letters of a text in their titles, in this order."""
        made = self._models.vault.catalogue.indexes.made
        return made.live.scattered(text, limit=limit) if made is not None else ()

    def folder_paths(self) -> Mapping[FolderId, str]:
        """Return every folder with its path."""
        return folder_paths(self._models.vault.catalogue.folders)

    def tag_names(self) -> Mapping[TagId, str]:
        """Return every tag with its name."""
        return self._models.vault.catalogue.tags

    def show_item(self, item: ItemId) -> None:
        """Select an item, with the keyboard in the list."""

        def go() -> None:
            self._models.vault.go_to(item)
            self._panes.list.focus_list()

        self._editing.leave(go)

    def show_folder(self, folder: FolderId) -> None:
        """List a folder."""
        self._editing.leave(lambda: self._list(of_folder(folder)))

    def show_tag(self, tag: TagId) -> None:
        """List what carries a tag; a search for its name would find others with it in theirs."""
        self._editing.leave(lambda: self._list(of_tag(tag)))

    def _list(self, filter: Filter) -> None:
        self._panes.list.search.clear()
        self._models.vault.show_filter(filter)
        self._panes.list.focus_list()

    def create_item(self, kind: ItemKind, title: str = "") -> None:
        """Begin an item of a kind and title."""
        self._editing.begin_new(kind, title=title)
