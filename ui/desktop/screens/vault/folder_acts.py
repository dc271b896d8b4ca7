"""What a person does to folders."""

from __future__ import annotations

from PySide6.QtCore import Signal

from core.services import folders
from core.services.folders import RemovedFolder
from core.vault.changes import Changes
from core.vault.folder import FolderId
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.vault.vault_acts import VaultActs, short
from ui.desktop.widgets.toast import Pace
from ui.wording.speech import fill


class FolderActs(VaultActs):
    """Add, rename, move and remove folders; moving and removing offer Undo."""

    added = Signal(object)
    """Carries the id of a new folder."""

    def add(self, name: str, parent: FolderId | None = None) -> None:
        """Add a folder, inside another one where `parent` is given."""
        session = self._session

        def tell(changes: Changes) -> None:
            self.tell(changes)
            self.added.emit(changes.folders[0])

        self.run(lambda _: folders.add_folder(session, name=name, parent=parent), tell)

    def rename(self, folder: FolderId, name: str) -> None:
        """Give a folder another name."""
        session = self._session
        self.run(lambda _: folders.rename_folder(session, folder=folder, name=name), self.tell)

    def move(self, folder: FolderId, name: str, *, into: tuple[FolderId, str] | None) -> None:
        """Move a folder called `name` into another one, given with its name, or to the top."""
        session = self._session
        parent = into[0] if into is not None else None
        text = self.tr("Folder %1 moved to %2") if into else self.tr("Folder %1 moved to the top")
        said = fill(text, short(name), short(into[1]) if into else "")
        self.run(
            lambda _: folders.move_folder(session, folder=folder, parent=parent),
            lambda changes: self.offer_undo(changes, said),
        )

    def remove(self, folder: FolderId) -> None:
        """Remove a folder with those inside it; the items go to Trash."""
        session = self._session
        self.run(lambda _: folders.remove_folder(session, folder=folder), self._removed)

    def _removed(self, removed: RemovedFolder) -> None:
        text = self.tr("Folder %1 removed")
        if removed.items:
            text = self.tr("Folder %1 with %Ln item(s) moved to Trash", "", removed.items)
            text = plural(text, removed.items)
        text = text.replace("%1", removed.name)
        self.offer_undo(removed.changes, text, pace=Pace.DELETION)
