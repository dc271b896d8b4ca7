"""What a person does with tags: give them to items, take them away, make new ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from core.services import tags
from core.vault.changes import Changes
from core.vault.history import OperationId
from core.vault.item import ItemSummary
from core.vault.tag import TagId
from ui.desktop.context import VaultContext
from ui.desktop.widgets.toast import Pace, ToastMessage


class TagActs(QObject):
    """Work on the vault lane, tell what changed, offer Undo."""

    failed = Signal(object)
    """Carries an AppError."""

    def __init__(
        self,
        context: VaultContext,
        undo: Callable[[OperationId], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._undo = context, undo
        self._session = context.session

    def switch(self, rows: Sequence[ItemSummary], tag: TagId, name: str, *, on: bool) -> None:
        """Give a tag to items, or take it from them."""
        session, ids = self._session, [row.id for row in rows]
        add, remove = ((tag,), ()) if on else ((), (tag,))
        said = self.tr("Tagged “%1”") if on else self.tr("Tag “%1” taken away")

        def tell(changes: Changes) -> None:
            self._context.events.changed.emit(changes)
            operation = changes.operation
            if operation is not None:
                text = said.replace("%1", name)
                message = ToastMessage(text=text, action=self.tr("Undo"), pace=Pace.ACTION)
                self._context.toasts.show_message(message, lambda: self._undo(operation))

        self._context.tasks.vault(
            lambda _: tags.tag_items(session, items=ids, add=add, remove=remove),
            tell,
            self.failed.emit,
            owner=self,
        )

    def make(self, name: str, then: Callable[[TagId], object]) -> None:
        """Make a tag, or find the one of this name, and go on with it."""
        session = self._session

        def go_on(made: tuple[TagId, ...]) -> None:
            self._context.events.changed.emit(Changes(tags=made))
            then(made[0])

        self._context.tasks.vault(
            lambda _: tags.ensure_tags(session, names=[name]),
            go_on,
            self.failed.emit,
            owner=self,
        )
