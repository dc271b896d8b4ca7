"""The one item on show: its rows, what is revealed of it, its live codes and its history."""

from __future__ import annotations

import dataclasses

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import AppError, OtpMalformedError
from core.otp import OtpSecret, code_at, parse_otp
from core.ports import Millis
from core.services import activity, items
from core.vault.changes import Changes
from core.vault.field import Field
from core.vault.history import Version, VersionId
from core.vault.item import Item, ItemId, ItemSummary
from ui.desktop.context import VaultContext
from ui.desktop.item_models.fields import (
    ShownField,
    changed_parts,
    notes_of,
    read_field,
    shown_fields,
)
from ui.desktop.screens.vault.reading import ReadItem, read_shown
from ui.desktop.screens.vault.shown_item import detail_of

_TICK_MS = 1000


@dataclasses.dataclass(frozen=True)
class LiveCode:
    """A one-time code of a row, and how long it holds; empty where the key cannot be read."""

    key: str
    text: str = dataclasses.field(repr=False)
    seconds_left: int
    period: int


@dataclasses.dataclass(frozen=True)
class Revealed:
    """A secret that was asked for."""

    key: str
    text: str = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True)
class OldVersion:
    """A line of the history: when it was replaced, and what differed from what followed."""

    id: VersionId
    replaced: Millis
    title: str
    changed: tuple[str, ...]
    fields: tuple[ShownField, ...]
    notes: str = dataclasses.field(repr=False)


class DetailViewModel(QObject):
    """Read the selected item, and hold its secrets back until they are asked for."""

    expected = Signal(object)
    """Carries the ItemSummary that is being read."""
    shown = Signal(object)
    """Carries a Detail, or None where nothing is on show."""
    failed = Signal(object)
    """Carries an AppError: the item on show cannot be read, or an act on it failed."""
    revealed = Signal(object)
    """Carries a Revealed."""
    hidden = Signal()
    ticked = Signal(object)
    """Carries a tuple of LiveCode."""
    history_read = Signal(object)
    """Carries a tuple of OldVersion, newest first."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self._wanted: ItemId | None = None
        self._read: ReadItem | None = None
        self._history: tuple[Version, ...] = ()
        self._codes: dict[str, OtpSecret] = {}
        self._veil = QTimer(self, singleShot=True)
        self._veil.timeout.connect(self.hide_secrets)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_codes)
        context.events.changed.connect(self._follow)

    @property
    def item(self) -> Item | None:
        """Return the item on show."""
        return self._read.item if self._read is not None else None

    def show_item(self, summary: ItemSummary | None) -> None:
        """Show another item, or none; what was revealed is hidden at once."""
        wanted = summary.id if summary is not None else None
        if wanted == self._wanted:
            return
        self.hide_secrets()
        self._wanted, self._read, self._history = wanted, None, ()
        self._codes = {}
        self._tick.stop()
        if summary is None or wanted is None:
            self.shown.emit(None)
            return
        self.expected.emit(summary)
        self._fetch(wanted)

    def reveal(self, key: str) -> None:
        """Show a secret of the item, or hide it again after the time that is set."""
        field = read_field(self._read.item, key) if self._read is not None else None
        if field is not None:
            self.revealed.emit(Revealed(key, field.value))
            self._note_shown(field)
            self._veil.start(self._context.settings.value.reveal_seconds * 1000)

    def reveal_all(self) -> None:
        """Show every secret of the item."""
        if self._read is None:
            return
        for row in shown_fields(self._read.item):
            if row.secret:
                self.reveal(row.key)

    def hide_secrets(self) -> None:
        """Hide whatever is revealed."""
        self._veil.stop()
        self.hidden.emit()

    def read_history(self) -> None:
        """Read the earlier versions of the item."""
        item = self._wanted
        if item is None:
            return
        session = self._session
        self._context.tasks.vault(
            lambda _: items.list_versions(session, item=item),
            self._show_history,
            self.failed.emit,
            owner=self,
        )

    def read_old_secret(self, version: VersionId, key: str) -> str:
        """Return a secret of an earlier version whose history was read."""
        found = next((one.item for one in self._history if one.id == version), None)
        field = read_field(found, key) if found is not None else None
        if field is not None:
            self._note_shown(field)
        return field.value if field is not None else ""

    def _note_shown(self, field: Field) -> None:
        if self._wanted is not None:
            activity.note_shown(self._session, field, item=self._wanted)

    def forget_history(self) -> None:
        """Let go of the earlier versions."""
        self._history = ()

    def restore_version(self, version: VersionId) -> None:
        """Bring an earlier version back; the one on show becomes an earlier one."""
        item = self._wanted
        if item is None:
            return
        session = self._session
        self._context.tasks.vault(
            lambda _: items.restore_version(session, item=item, version=version),
            self._context.events.changed.emit,
            self.failed.emit,
            owner=self,
        )

    def clear(self) -> None:
        """Forget the item and everything of it."""
        self._context.events.changed.disconnect(self._follow)
        self.show_item(None)

    def _fetch(self, item: ItemId) -> None:
        session = self._session
        self._context.tasks.vault(
            lambda _: read_shown(session, item),
            self._loaded,
            lambda error: self._failed(item, error),
            owner=self,
        )

    def _loaded(self, read: ReadItem) -> None:
        # The person may have gone on to another item while this one was read.
        if read.item.id != self._wanted:
            return
        before, self._read = self._read, read
        if before is not None and _same(before, read):
            return
        self.hide_secrets()
        self._codes = _read_codes(read.item)
        self.shown.emit(detail_of(read, self._session.clock.now()))
        self._show_codes()
        if self._codes:
            self._tick.start()
        else:
            self._tick.stop()

    def _failed(self, item: ItemId, error: AppError) -> None:
        if item == self._wanted:
            self.failed.emit(error)

    def _follow(self, changes: Changes) -> None:
        if self._wanted is None:
            return
        if self._wanted in changes.removed:
            self.show_item(None)
        elif self._wanted in changes.items:
            self._fetch(self._wanted)

    def _show_codes(self) -> None:
        now = self._session.clock.now()
        codes = []
        for key, secret in self._codes.items():
            code = code_at(secret, now)
            codes.append(LiveCode(key, code.value, code.seconds_left, secret.period))
        if codes:
            self.ticked.emit(tuple(codes))

    def _show_history(self, versions: list[Version]) -> None:
        if self._read is None:
            return
        self._history = tuple(versions)
        followers = [self._read.item, *(version.item for version in versions)]
        self.history_read.emit(
            tuple(
                OldVersion(
                    id=version.id,
                    replaced=version.replaced,
                    title=version.item.title,
                    changed=changed_parts(version.item, follower),
                    fields=shown_fields(version.item),
                    notes=notes_of(version.item),
                )
                for version, follower in zip(versions, followers, strict=False)
            )
        )


def _same(before: ReadItem, after: ReadItem) -> bool:
    """Tell whether two readings show the same; being used shows nowhere."""
    used = msgspec.structs.replace(before.item, last_used=after.item.last_used, revision=0)
    now = msgspec.structs.replace(after.item, revision=0)
    return used == now and before.versions == after.versions


def _read_codes(item: Item) -> dict[str, OtpSecret]:
    codes = {}
    for row in shown_fields(item):
        field = read_field(item, row.key) if row.code else None
        if field is not None:
            try:
                codes[row.key] = parse_otp(field.value)
            except OtpMalformedError:
                continue
    return codes
