"""What the window itself does to an item that is being edited: its form follows."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QCoreApplication, QObject

from core.errors import ItemNotFoundError
from core.services import items
from core.session import Session
from core.vault.changes import Changes
from core.vault.item import Item, ItemId
from core.vault.tag import TagId
from ui.desktop.screens.vault.catalogue import folder_paths
from ui.desktop.screens.vault.editor import EditorPane
from ui.desktop.screens.vault.merging_forms import with_tag_instead
from ui.desktop.screens.vault.models import VaultModels


@dataclasses.dataclass(frozen=True)
class _PutTogether:
    """Tags of a form before and after one of them went into another one."""

    gone: TagId
    before: tuple[TagId, ...]
    after: tuple[TagId, ...]


class Following(QObject):
    """Take over what an act changed; what anybody else changed is a conflict, and told as one."""

    def __init__(
        self, models: VaultModels, pane: EditorPane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._models, self._editor, self._pane = models, models.editor, pane
        self._together: _PutTogether | None = None
        models.context.events.changed.connect(self._look)
        models.editor.closed.connect(self._forget)

    def _look(self, changes: Changes) -> None:
        item, session = self._editor.item, self._models.context.session
        if item is None:
            return
        touched = item in changes.items or item in changes.removed
        if touched or changes.folders or changes.tags:
            # Behind the list, which reads the names on the same lane.
            self._models.context.tasks.vault(
                lambda _: _read(session, item),
                lambda now: self._follow(item, now, changes),
                self._models.failed.emit,
                owner=self,
            )

    def _follow(self, item: ItemId, now: Item | None, changes: Changes) -> None:
        if self._editor.item != item:
            return
        self._editor.follow(now)
        self._follow_tags(changes)
        form, filing = self._editor.form, self._pane.fields.filing
        if form is None:
            return
        if changes.folders:
            filing.set_folders(folder_paths(self._models.vault.catalogue.folders))
        self._pane.show_form(form, is_new=self._editor.is_new)
        if now is not None and now.trashed is not None:
            self._pane.show_hint(say_in_trash())

    def _follow_tags(self, changes: Changes) -> None:
        """Put tags together that are given and not saved, and take them apart again."""
        form, known = self._editor.form, self._models.vault.catalogue.tags
        if form is None:
            return
        typed, made = form.base.tags, self._together
        if changes.instead is not None and changes.tags[0] in typed:
            gone, instead = changes.tags[0], changes.instead
            after = with_tag_instead(typed, gone, instead)
            self._together = _PutTogether(gone, typed, after)
            self._editor.change(form.with_tags(after))
        elif made is not None and made.after == typed and made.gone in known:
            self._together = None
            self._editor.change(form.with_tags(made.before))

    def _forget(self) -> None:
        self._together = None


def say_in_trash() -> str:
    """Say what a save does to an item that is in Trash."""
    return QCoreApplication.translate(
        "Following", "This item is in Trash now. Saving leaves it there."
    )


def _read(session: Session, item: ItemId) -> Item | None:
    try:
        return items.read_item(session, item=item)
    except ItemNotFoundError:
        return None
