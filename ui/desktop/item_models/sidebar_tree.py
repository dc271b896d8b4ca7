"""The entries of the sidebar as a tree: filters with counts, headings, folders, places to go."""

from __future__ import annotations

import dataclasses
import enum
from collections import defaultdict
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from core.search import fold
from core.vault.folder import Folder, FolderId
from core.vault.item import ItemKind
from core.vault.tag import TagId
from ui.desktop.item_models.filters import (
    ALL,
    FAVOURITES,
    HEALTH,
    TRASH,
    Filter,
    of_folder,
    of_kind,
    of_tag,
)
from ui.desktop.item_models.names import KIND_ICONS, kind_plural
from ui.desktop.item_models.plural import plural

Index = QModelIndex | QPersistentModelIndex


@dataclasses.dataclass(frozen=True, kw_only=True)
class Counts:
    """How many items each entry stands for; `health` is None until all have been looked at."""

    total: int = 0
    favourites: int = 0
    health: int | None = None
    trash: int = 0
    kinds: Mapping[ItemKind, int] = dataclasses.field(default_factory=dict)
    folders: Mapping[FolderId, int] = dataclasses.field(default_factory=dict)
    tags: Mapping[TagId, int] = dataclasses.field(default_factory=dict)


class Command(enum.StrEnum):
    """Entries that are no filters."""

    NEW_FOLDER = "new-folder"
    ALL_TAGS = "all-tags"
    SETTINGS = "settings"


ENTRY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
ICON_ROLE: Final = ENTRY_ROLE + 1
COUNT_ROLE: Final = ENTRY_ROLE + 2
IN_FORCE_ROLE: Final = ENTRY_ROLE + 3
Entry = Filter | Command
_FEW_TAGS: Final = 6

_FIXED: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SidebarModel(QStandardItemModel):
    """Hold the entries; what is selected is said in their accessible names."""

    rename_requested = Signal(object, str)
    """Carries the Filter of a folder or tag, and the new name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(1)
        self._selected: Filter = ALL
        self.shows_all_tags = False
        # Qt would turn an entry into a plain text or number; it keeps its place here instead.
        self._entries: list[Entry] = []
        self._places: dict[Entry, QStandardItem] = {}
        self._folders: QStandardItem | None = None

    def show_filters(
        self,
        counts: Counts,
        folders: Mapping[FolderId, Folder],
        tags: Mapping[TagId, str] = MappingProxyType({}),
    ) -> None:
        """Show all items, favourites, the kinds and tags that have items, and the folders."""
        self.forget()
        root = self.invisibleRootItem()
        self._add(root, ALL, self.tr("All items"), "layers", counts.total)
        self._add(root, FAVOURITES, self.tr("Favourites"), "star", counts.favourites)
        kinds = [kind for kind in ItemKind if counts.kinds.get(kind)]
        if kinds:
            self._add_heading(root, self.tr("Types"))
        for kind in kinds:
            count = counts.kinds[kind]
            self._add(root, of_kind(kind), kind_plural(kind), KIND_ICONS[kind], count)
        self._add_tags(root, tags, counts)
        self._folders = self._add_heading(root, self.tr("Folders"))
        self._add_folders(root, folders, counts)
        self._add(root, Command.NEW_FOLDER, self.tr("New folder…"), "folder-plus", None)

    def show_places(self, counts: Counts) -> None:
        """Show what stands at the bottom: health, Trash and settings."""
        self.forget()
        root = self.invisibleRootItem()
        self._add(root, HEALTH, self.tr("Health"), "heart-pulse", counts.health)
        self._add(root, TRASH, self.tr("Trash"), "trash-2", counts.trash)
        self._add(root, Command.SETTINGS, self.tr("Settings"), "settings", None)

    def forget(self) -> None:
        """Take every entry out."""
        # Not `clear`: it takes the column away, and views forget how wide it was.
        self.removeRows(0, self.rowCount())
        self._entries, self._places, self._folders = [], {}, None

    def select(self, filter: Filter) -> None:
        """Note which filter is in force."""
        self._selected = filter

    def name_of(self, folder: FolderId) -> str:
        """Return what a folder is called."""
        return str(self.index_for(of_folder(folder)).data() or "")

    def index_for(self, entry: Entry) -> QModelIndex:
        """Return where an entry stands; invalid where it does not."""
        item = self._places.get(entry)
        return self.indexFromItem(item) if item is not None else QModelIndex()

    def top_of_folders(self) -> QModelIndex:
        """Return the heading above the folders; invalid where there is none."""
        return self.indexFromItem(self._folders) if self._folders is not None else QModelIndex()

    def entry_at(self, index: Index) -> Entry | None:
        """Return the entry of a row, None for a heading."""
        found = super().data(index, ENTRY_ROLE)
        return self._entries[found] if isinstance(found, int) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role == ENTRY_ROLE:
            return self.entry_at(index)
        if role == IN_FORCE_ROLE:
            return self.entry_at(index) == self._selected
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entry_at(index)
        if role != Qt.ItemDataRole.EditRole or not isinstance(entry, Filter):
            return super().setData(index, value, role)
        name = str(value).strip()
        if entry.is_named and name and name != index.data():
            self.rename_requested.emit(entry, name)
        # The new name shows up when the vault has it.
        return True

    def _spoken(self, index: Index) -> str:
        parts = [str(super().data(index, Qt.ItemDataRole.DisplayRole))]
        count = super().data(index, COUNT_ROLE)
        if isinstance(count, int):
            parts.append(plural(self.tr("%Ln item(s)", "", count), count))
        if self.entry_at(index) == self._selected:
            parts.append(self.tr("selected"))
        return ", ".join(parts)

    def _add_heading(self, parent: QStandardItem, text: str) -> QStandardItem:
        item = QStandardItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        parent.appendRow(item)
        return item

    def _add(
        self, parent: QStandardItem, entry: Entry, text: str, icon: str, count: int | None
    ) -> QStandardItem:
        item = QStandardItem(text)
        item.setFlags(_FIXED)
        item.setData(len(self._entries), ENTRY_ROLE)
        self._entries.append(entry)
        item.setData(icon, ICON_ROLE)
        item.setData(count, COUNT_ROLE)
        parent.appendRow(item)
        self._places[entry] = item
        return item

    def _add_tags(self, root: QStandardItem, tags: Mapping[TagId, str], counts: Counts) -> None:
        """Show the tags that items carry, a few of them until all are asked for."""
        used = [tag for tag in tags if counts.tags.get(tag)]
        if not used:
            return
        self._add_heading(root, self.tr("Tags"))
        used.sort(key=lambda tag: (-counts.tags[tag], fold(tags[tag])))
        few = used if self.shows_all_tags or len(used) <= _FEW_TAGS + 1 else used[:_FEW_TAGS]
        in_force = self._selected.tag
        if in_force in used and in_force not in few:
            few = [*few, in_force]
        for tag in sorted(few, key=lambda tag: (fold(tags[tag]), tag)):
            item = self._add(root, of_tag(tag), tags[tag], "tag", counts.tags[tag])
            item.setFlags(_FIXED | Qt.ItemFlag.ItemIsEditable)
        more = len(used) - len(few)
        if more:
            self._add(root, Command.ALL_TAGS, self.tr("%Ln more…", "", more), "chevron-down", None)

    def _add_folders(
        self, root: QStandardItem, folders: Mapping[FolderId, Folder], counts: Counts
    ) -> None:
        inside: dict[FolderId | None, list[Folder]] = defaultdict(list)
        for folder in folders.values():
            inside[_parent(folder, folders)].append(folder)
        # Not by calling itself: an import may nest folders deeper than Python nests calls.
        waiting: list[tuple[QStandardItem, FolderId | None]] = [(root, None)]
        while waiting:
            parent, above = waiting.pop()
            for folder in sorted(inside[above], key=lambda folder: (fold(folder.name), folder.id)):
                count = counts.folders.get(folder.id, 0)
                item = self._add(parent, of_folder(folder.id), folder.name, "folder", count)
                item.setFlags(_FIXED | Qt.ItemFlag.ItemIsEditable)
                waiting.append((item, folder.id))


def _parent(folder: Folder, folders: Mapping[FolderId, Folder]) -> FolderId | None:
    """Return the folder above; a folder whose parent is gone stands at the top."""
    return folder.parent if folder.parent in folders else None
