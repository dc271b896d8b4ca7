"""The password of an item, large: to read it aloud, or to type it on another machine."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject, Signal

from core.services import activity, items
from core.vault.field import Field, FieldRole
from core.vault.item import Item, ItemId
from ui.desktop.context import VaultContext
from ui.desktop.item_models.fields import caption_of
from ui.desktop.widgets.toast import ToastMessage


@dataclasses.dataclass(frozen=True)
class Enlarged:
    """A secret to be shown large, for so many seconds."""

    title: str
    caption: str
    text: str = dataclasses.field(repr=False)
    seconds: int


class Enlarging(QObject):
    """Read the secret of an item that is to be shown large; nothing of it is kept."""

    read = Signal(object)
    """Carries an Enlarged."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def enlarge(self, item: ItemId) -> None:
        """Read an item's password, or the first of its other secrets."""
        session = self._context.session
        self._context.tasks.vault(
            lambda _: items.read_item(session, item=item),
            self._deliver,
            self.failed.emit,
            owner=self,
        )

    def _deliver(self, item: Item) -> None:
        field = _find_secret(item)
        if field is None:
            said = self.tr("There is no password to show")
            self._context.toasts.show_message(ToastMessage(text=said))
            return
        activity.note_shown(self._context.session, field, item=item.id)
        seconds = self._context.settings.value.reveal_seconds
        self.read.emit(Enlarged(item.title, caption_of(field), field.value, seconds))


def _find_secret(item: Item) -> Field | None:
    password = item.first(FieldRole.PASSWORD)
    candidates = (password, *item.fields) if password is not None else item.fields
    return next((f for f in candidates if f.concealed and f.value), None)
