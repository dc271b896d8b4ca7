"""Copy a value of an item: to the clipboard for a while, with a message, and noted as used."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from core.errors import OtpMalformedError
from core.otp import code_at, parse_otp
from core.ports import Millis
from core.services import activity, items
from core.vault.activity import What, part_of
from core.vault.changes import Changes
from core.vault.field import Field, FieldRole, FieldType
from core.vault.history import Version, VersionId
from core.vault.item import Item, ItemId, subtitle_field
from ui.desktop.context import VaultContext
from ui.desktop.item_models.fields import (
    caption_of,
    opens_in_browser,
    read_field,
    value_to_copy,
    web_address,
)
from ui.desktop.item_models.names import role_name
from ui.desktop.screens.vault.main_value import main_field, website_field
from ui.desktop.widgets.toast import SECONDS, Pace, ToastMessage
from ui.wording.speech import fill


@dataclasses.dataclass(frozen=True)
class Copied:
    """Which row was copied, and how to say so."""

    item: ItemId
    key: str
    spoken: str


ENDING_SECONDS = 3
"""From here on a code may have ended before it is typed."""

Choice = Callable[[Item], Field | None]


def open_in_browser(address: str) -> None:
    """Hand an http(s) address to the desktop's browser."""
    QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


class Copying(QObject):
    """Read one value on the vault lane and hand it to the clipboard; nothing of it is kept."""

    copied = Signal(object)
    """Carries a Copied."""
    copied_old = Signal(object)
    """Carries a Copied of an earlier version."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(
        self,
        context: VaultContext,
        parent: QObject | None = None,
        *,
        browse: Callable[[str], None] = open_in_browser,
    ) -> None:
        super().__init__(parent)
        self._context, self._session, self._browse = context, context.session, browse

    def copy_role(self, item: ItemId, role: FieldRole) -> None:
        """Copy the first field with a role; one that is missing or empty is said."""
        self._copy(item, lambda found: found.first(role))

    def copy_subtitle(self, item: ItemId) -> None:
        """Copy what stands below the title of an item in the list: of most the username."""
        self._copy(item, subtitle_field)

    def copy_main(self, item: ItemId) -> None:
        """Copy what is wanted first of an item of its kind; where there is none it is said."""
        self._copy(item, main_field)

    def copy_website(self, item: ItemId) -> None:
        """Copy the address of the first website of an item."""
        self._copy(item, website_field)

    def copy_field(self, item: ItemId, key: str) -> None:
        """Copy the field of a row."""
        self._copy(item, lambda found: read_field(found, key))

    def read(self, item: ItemId, then: Callable[[Item], object]) -> None:
        """Hand over an item as it is now."""
        session = self._session
        self._context.tasks.vault(
            lambda _: items.read_item(session, item=item), then, self.failed.emit, owner=self
        )

    def copy_old_field(self, item: ItemId, version: VersionId, key: str) -> None:
        """Copy a field of an earlier version: a website may still want the old password."""
        session = self._session

        def deliver(versions: list[Version]) -> None:
            found = next((one.item for one in versions if one.id == version), None)
            field = read_field(found, key) if found is not None else None
            if found is None or field is None:
                self.say_nothing()
                return
            self._put(found, field, value_to_copy(field))
            self.copied_old.emit(self._copied(found, field))
            self._say_cleared(caption_of(field))

        self._context.tasks.vault(
            lambda _: items.list_versions(session, item=item),
            deliver,
            self.failed.emit,
            owner=self,
        )

    def copy_typed(self, password: str, *, item: ItemId | None) -> None:
        """Copy a password that is typed and not saved yet, of an item or of a new one."""
        if not password:
            self.say_nothing()
            return
        self._lay_out(password, item, FieldRole.PASSWORD.value)
        self._say_cleared(role_name(FieldRole.PASSWORD))

    def say_nothing(self) -> None:
        """Say that what was asked for is not there."""
        self._say(self.tr("There is nothing to copy"))

    def open_website(self, item: ItemId, key: str | None = None) -> None:
        """Open a website of an item, the first where no row is given."""

        def choose(found: Item) -> None:
            fields = [field for field in found.fields if opens_in_browser(field)]
            wanted = [field for field in fields if key in (None, field.id.hex())]
            if wanted:
                self._browse(web_address(wanted[0].value))
                self._note_use(item)
            else:
                self._say(self.tr("This item has no website"))

        self.read(item, choose)

    def _copy(self, item: ItemId, choice: Choice, *, at: Millis | None = None) -> None:
        def deliver(found: Item) -> None:
            field = choice(found)
            if field is None or not field.value:
                self.say_nothing()
                return
            self._deliver(found, field, at)

        self.read(item, deliver)

    def _deliver(self, item: Item, field: Field, at: Millis | None) -> None:
        if field.type is FieldType.OTP:
            self._deliver_code(item, field, at)
            return
        self._hand_over(item, field, value_to_copy(field))
        self._say_cleared(caption_of(field))

    def _deliver_code(self, item: Item, field: Field, at: Millis | None) -> None:
        """Hand over the code of a time; one that is about to end offers the one after it."""
        now = self._session.clock.now()
        try:
            secret = parse_otp(field.value)
        except OtpMalformedError as error:
            self.failed.emit(error)
            return
        # Whoever asks late for the next code gets the one that holds by then.
        code = code_at(secret, max(at or now, now))
        self._hand_over(item, field, code.value)
        if at is None and code.seconds_left <= ENDING_SECONDS:
            self._offer_next(item, field, code.seconds_left)
        else:
            self._say_cleared(caption_of(field))

    def _offer_next(self, item: Item, field: Field, left: int) -> None:
        then = Millis(self._session.clock.now() + left * 1000)
        text = self.tr("%1 copied · expires in %Ln s", "", left).replace("%1", caption_of(field))
        message = ToastMessage(text=text, action=self.tr("Copy next"), pace=Pace.ACTION)
        # By their ids: a message on show keeps no key.
        owner, key = item.id, field.id.hex()
        self._context.toasts.show_message(
            message, lambda: self._copy(owner, lambda found: read_field(found, key), at=then)
        )

    def _hand_over(self, item: Item, field: Field, value: str) -> None:
        self._put(item, field, value)
        self.copied.emit(self._copied(item, field))
        self._note_use(item.id)

    def _put(self, item: Item, field: Field, value: str) -> None:
        self._lay_out(value, item.id, part_of(field))

    def _lay_out(self, value: str, item: ItemId | None, part: str) -> None:
        seconds = self._context.settings.value.clipboard_seconds
        self._context.clipboard.copy_secret(value, seconds=seconds)
        if item is not None:
            activity.note(self._session, What.COPIED, item=item, part=part)

    def _copied(self, item: Item, field: Field) -> Copied:
        spoken = fill(self.tr("%1 of %2 copied"), caption_of(field), item.title)
        return Copied(item.id, field.id.hex(), spoken)

    def _say_cleared(self, caption: str) -> None:
        seconds = self._context.settings.value.clipboard_seconds
        message = ToastMessage(
            text=fill(self.tr("%1 copied · clears in %2 s"), caption, SECONDS),
            action=self.tr("Clear now"),
            pace=Pace.ACTION,
            countdown=seconds,
        )
        self._context.toasts.show_message(message, self._context.clipboard.clear)

    def _note_use(self, item: ItemId) -> None:
        session = self._session
        events = self._context.events

        def tell(changes: Changes) -> None:
            events.changed.emit(changes)

        self._context.tasks.vault(
            lambda _: items.mark_used(session, item=item), tell, self.failed.emit, owner=self
        )

    def _say(self, text: str) -> None:
        self._context.toasts.show_message(ToastMessage(text=text))
