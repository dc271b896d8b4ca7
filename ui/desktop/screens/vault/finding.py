"""Find and show things of the vault for whoever asks from outside its page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from core.vault.folder import FolderId
from core.vault.item import ItemId, ItemKind, ItemSummary
from ui.desktop.item_models.filters import ALL, of_folder
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

    def folder_paths(self) -> Mapping[FolderId, str]:
        """Return every folder with its path."""
        return folder_paths(self._models.vault.catalogue.folders)

    def tag_names(self) -> Sequence[str]:
        """Return the names of all tags."""
        return tuple(self._models.vault.catalogue.tags.values())

    def show_item(self, item: ItemId) -> None:
        """Select an item, with the keyboard in the list."""

        def go() -> None:
            self._models.vault.go_to(item)
            self._panes.list.focus_list()

        self._editing.leave(go)

    def show_folder(self, folder: FolderId) -> None:
        """List a folder."""

        def go() -> None:
            self._panes.list.search.clear()
            self._models.vault.show_filter(of_folder(folder))
            self._panes.list.focus_list()

        self._editing.leave(go)

    def show_tag(self, name: str) -> None:
        """List what carries a tag."""

        def go() -> None:
            self._models.vault.show_filter(ALL)
            self._panes.list.search.setText(f'tag:"{name}"')
            self._panes.list.focus_search()

        self._editing.leave(go)

    def create_item(self, kind: ItemKind, title: str = "") -> None:
        """Begin an item of a kind and title."""
        self._editing.begin_new(kind, title=title)
