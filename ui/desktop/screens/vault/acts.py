"""What a person does to items: each act runs on the vault lane, tells what changed, offers Undo."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from core.progress import Progress
from core.services import items, trash
from core.services.undo import Undone, redo, undo
from core.vault.changes import Changes
from core.vault.folder import FolderId
from core.vault.history import Intention, OperationId
from core.vault.item import ItemId, ItemSummary
from ui.desktop.context import VaultContext
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.vault.vault_acts import VaultActs, short
from ui.desktop.translations import QT_TRANSLATE_NOOP
from ui.desktop.widgets.toast import Pace
from ui.wording.speech import fill, quote

_UNDONE = {
    Intention.CREATE: QT_TRANSLATE_NOOP("ItemActs", "Undone: adding %1"),
    Intention.EDIT: QT_TRANSLATE_NOOP("ItemActs", "Undone: changes to %1"),
    Intention.FAVOURITE: QT_TRANSLATE_NOOP("ItemActs", "Undone: favourite of %1"),
    Intention.MOVE: QT_TRANSLATE_NOOP("ItemActs", "Undone: moving %1"),
    Intention.TRASH: QT_TRANSLATE_NOOP("ItemActs", "Back from Trash: %1"),
    Intention.RESTORE: QT_TRANSLATE_NOOP("ItemActs", "In Trash again: %1"),
    Intention.IMPORT: QT_TRANSLATE_NOOP("ItemActs", "Undone: the import"),
    Intention.MERGE: QT_TRANSLATE_NOOP("ItemActs", "Undone: the merge"),
    Intention.FOLDER_CREATE: QT_TRANSLATE_NOOP("ItemActs", "Undone: new folder %1"),
    Intention.FOLDER_RENAME: QT_TRANSLATE_NOOP("ItemActs", "Undone: renaming %1"),
    Intention.FOLDER_REMOVE: QT_TRANSLATE_NOOP("ItemActs", "Folder %1 is back"),
    Intention.TAG_CREATE: QT_TRANSLATE_NOOP("ItemActs", "Undone: new tag %1"),
    Intention.TAG_RENAME: QT_TRANSLATE_NOOP("ItemActs", "Undone: renaming %1"),
    Intention.TAG_REMOVE: QT_TRANSLATE_NOOP("ItemActs", "Tag %1 is back"),
    Intention.IGNORE: QT_TRANSLATE_NOOP("ItemActs", "Health as before: %1"),
}


@dataclasses.dataclass(frozen=True, kw_only=True)
class Removal:
    """What a permanent removal would take, for the question before it."""

    items: tuple[ItemId, ...]
    title: str
    versions: int
    attachments: int
    empties_trash: bool = False


class ItemActs(VaultActs):
    """Do what is asked, one act at a time on the vault lane."""

    added = Signal(object)
    """Carries the id of an item that is new in the list and should be selected."""
    returned = Signal(object)
    """Carries the ids of items that are back in the list after Undo, once it shows them."""
    weighed = Signal(object)
    """Carries a Removal: what is about to be removed for good, if it is confirmed."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent=parent)

    def move_to_trash(self, rows: Sequence[ItemSummary]) -> None:
        """Move items to Trash at once; the message offers to take it back."""
        ids = [row.id for row in rows if row.trashed is None]
        if not ids:
            return
        text = self.tr("“%1” moved to Trash").replace("%1", short(rows[0].title))
        if len(ids) > 1:
            text = self.tr("%Ln items moved to Trash", "", len(ids))
        session = self._session
        self.run(
            lambda _: trash.move_to_trash(session, items=ids),
            lambda changes: self.offer_undo(changes, text, pace=Pace.DELETION),
        )

    def restore(self, rows: Sequence[ItemSummary]) -> None:
        """Bring items back from Trash."""
        ids = [row.id for row in rows if row.trashed is not None]
        if not ids:
            return
        text = self.tr("“%1” restored").replace("%1", short(rows[0].title))
        if len(ids) > 1:
            text = self.tr("%Ln items restored", "", len(ids))
        session = self._session
        self.run(
            lambda _: trash.restore(session, items=ids),
            lambda changes: self.offer_undo(changes, text, pace=Pace.DELETION),
        )

    def weigh_removal(self, rows: Sequence[ItemSummary], *, empties_trash: bool = False) -> None:
        """Count what a permanent removal takes; `weighed` tells."""
        doomed = [row for row in rows if row.trashed is not None]
        if not doomed:
            return
        session = self._session

        def count(_: Progress) -> int:
            return sum(items.count_versions(session, item=row.id) for row in doomed)

        def tell(versions: int) -> None:
            self.weighed.emit(
                Removal(
                    items=tuple(row.id for row in doomed),
                    title=doomed[0].title,
                    versions=versions,
                    attachments=sum(row.attachment_count for row in doomed),
                    empties_trash=empties_trash,
                )
            )

        self.run(count, tell)

    def remove_for_good(self, removal: Removal) -> None:
        """Remove what was weighed and confirmed."""
        session = self._session
        text = self.tr("“%1” deleted permanently").replace("%1", short(removal.title))
        if len(removal.items) > 1:
            text = self.tr("%Ln items deleted permanently", "", len(removal.items))

        def tell(changes: Changes) -> None:
            self.tell(changes)
            self.say(text)

        self.run(lambda _: trash.remove_for_good(session, items=removal.items), tell)

    def set_favourite(self, rows: Sequence[ItemSummary], *, favourite: bool) -> None:
        """Mark items as favourites, or no longer."""
        ids = [row.id for row in rows]
        session = self._session
        self.run(lambda _: items.set_favourite(session, items=ids, favourite=favourite), self.tell)

    def make_favourites(self, rows: Sequence[ItemSummary]) -> None:
        """Mark items as favourites that were dropped there; the message offers to take it back."""
        new = [row for row in rows if not row.favourite]
        ids = [row.id for row in new]
        if not ids:
            return
        text = self.tr("“%1” is a favourite now").replace("%1", short(new[0].title))
        if len(ids) > 1:
            text = self.tr("%Ln items are favourites now", "", len(ids))
        session = self._session
        self.run(
            lambda _: items.set_favourite(session, items=ids, favourite=True),
            lambda changes: self.offer_undo(changes, text),
        )

    def move_to_folder(
        self, rows: Sequence[ItemSummary], folder: FolderId | None, name: str
    ) -> None:
        """Move items to a folder called `name`, or out of every folder."""
        elsewhere = [row for row in rows if row.folder != folder]
        ids = [row.id for row in elsewhere]
        if not ids:
            return
        text = self.tr("“%1” moved to %2") if folder else self.tr("“%1” is in no folder now")
        if len(ids) > 1:
            text = self.tr("%Ln items moved to %2", "", len(ids))
            if folder is None:
                text = self.tr("%Ln items are in no folder now", "", len(ids))
        said = fill(text, short(elsewhere[0].title), short(name))
        session = self._session
        self.run(
            lambda _: items.move_to_folder(session, items=ids, folder=folder),
            lambda changes: self.offer_undo(changes, said),
        )

    def duplicate(self, row: ItemSummary) -> None:
        """Add a copy of an item and select it; the message tells it from what looks the same."""
        session = self._session
        text = self.tr("This is the copy of “%1”")
        if row.attachment_count:
            text = self.tr("This is the copy of “%1”, without its files")
        said = text.replace("%1", short(row.title))

        def tell(changes: Changes) -> None:
            self.offer_undo(changes, said)
            self.added.emit(changes.items[0])

        self.run(lambda _: items.duplicate_item(session, item=row.id), tell)

    def undo(self, operation: OperationId | None = None) -> None:
        """Take back an operation, the newest by default."""
        session = self._session
        self.run(lambda _: undo(session, operation=operation), self._undone)

    def redo(self) -> None:
        """Do again what was undone last."""
        session = self._session
        self.run(lambda _: redo(session), self._redone)

    def _redone(self, again: Undone) -> None:
        self.tell(again.changes)
        self._say_taken_back(again, QT_TRANSLATE_NOOP("ItemActs", "Done again: %1"))

    def _undone(self, undone: Undone) -> None:
        self.tell(undone.changes)
        text = _UNDONE.get(undone.intention, QT_TRANSLATE_NOOP("ItemActs", "Undone: %1"))
        if undone.intention is Intention.CREATE and undone.changes.items:
            text = QT_TRANSLATE_NOOP("ItemActs", "In Trash, with its files: %1")
        self._say_taken_back(undone, text)
        if undone.intention is Intention.TRASH:
            # Behind the reading of what changed, on the same lane.
            self.run(lambda _: None, lambda _: self.returned.emit(undone.changes.items))

    def _say_taken_back(self, undone: Undone, text: str) -> None:
        count = len({*undone.changes.items, *undone.changes.removed})
        several = plural(self.tr("%Ln item(s)", "", count), count)
        subject = quote(short(undone.subject)) if undone.subject else several
        said = self.tr(text).replace("%1", subject)
        if undone.kept:
            said += " " + self.tr("%Ln changed since and left as it is.", "", undone.kept)
        self.say(said)

    def take_back(self, operation: OperationId) -> None:
        self.undo(operation)
