"""The right pane with one item: its fields, its notes, when it changed and what it was before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.ports import Millis
from core.vault.item import ItemId, ItemSummary
from ui.desktop.item_models.dates import say_date, say_deleted, say_expiry
from ui.desktop.item_models.fields import ShownField
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.vault.attachments_part import AttachmentsPart
from ui.desktop.screens.vault.code_rows import CodeRows
from ui.desktop.screens.vault.detail_header import DetailHeader
from ui.desktop.screens.vault.detail_rows import DetailRows
from ui.desktop.screens.vault.detail_view_model import LiveCode, Revealed
from ui.desktop.screens.vault.filed_lines import FiledLines
from ui.desktop.screens.vault.findings_part import FindingsPart
from ui.desktop.screens.vault.held_focus import HeldFocus
from ui.desktop.screens.vault.shown_item import Detail
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import link_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.field_row import FieldRow
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.margins import set_margins
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll
from ui.desktop.widgets.value_text import ValueText

_LATEST_MS = 150
TOAST_ROOM = 68


class DetailPane(QWidget):
    """Show a Detail; secrets come in one by one and go again."""

    copy_requested = Signal(str)
    open_requested = Signal(str)
    reveal_requested = Signal(str)
    hide_requested = Signal(str)
    qr_requested = Signal(str)
    history_requested = Signal()
    restore_requested = Signal()
    arrived = Signal()
    """The item that was expected is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.expected: ItemId | None = None
        """Whose fields are still to come, None where nothing is waited for."""
        self.shown: ItemId | None = None
        """Whose fields are on show."""
        self.clicks_copy: Callable[[], bool] = lambda: False
        self._codes = CodeRows()
        self.header = DetailHeader()
        self.banner = Banner(Tint.INFO)
        self.banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.banner.action_requested.connect(self.restore_requested)
        self.card = Card()
        self._rows = DetailRows(self.card, self._make_row)
        self.findings = FindingsPart()
        self._notes_caption = text_label(self.tr("Notes"), FontRole.CAPTION, tone="secondary")
        self.notes = ValueText(self.tr("Notes"))
        self.filed = FiledLines()
        self.files = AttachmentsPart()
        self.files.accept_drops_on(self)
        self._modified = text_label(role=FontRole.SECONDARY, tone="secondary")
        self.history = link_button("")
        self.history.setProperty("compact", "true")
        self.history.clicked.connect(lambda _checked=False: self.history_requested.emit())
        column = QVBoxLayout(self)
        set_margins(column, 24, 14, 0, 0)
        column.setSpacing(12)
        head = QVBoxLayout()
        set_margins(head, 0, 0, 16, 0)
        head.addWidget(self.header)
        nest(column, head)
        column.addWidget(PageScroll(self._make_body(), self), 1)
        # A pane that is waiting for its item shows the former one for a moment at most.
        self._held = HeldFocus(self, self.card, self.findings, self.notes, self.files, self.history)
        self._patience = QTimer(self, singleShot=True, interval=_LATEST_MS)
        self._patience.timeout.connect(lambda: self.setUpdatesEnabled(True))

    def expect(self, summary: ItemSummary) -> None:
        """Show whose item is coming; nothing of the former one stays."""
        self.setUpdatesEnabled(False)
        self._patience.start()
        self._clear()
        self.expected = summary.id
        self.header.show_item(summary)

    def show_detail(self, detail: Detail, *, now: Millis, days_kept: int) -> None:
        """Show an item."""
        self._clear()
        self.header.show_item(detail)
        tint, text = _say_standing(detail, now, days_kept)
        if text:
            restores = detail.trashed is not None and tint is Tint.INFO
            action = self.tr("Restore") if restores else ""
            self.banner.show_message(tint, text, action=action)
        self._rows.show(detail.fields, trashed=detail.trashed is not None)
        for field in detail.fields:
            if field.code:
                self._codes.add(self._rows.by_key[field.key])
        self._notes_caption.setVisible(bool(detail.notes))
        self.notes.setVisible(bool(detail.notes))
        self.notes.set_text(detail.notes)
        self._show_footer(detail)
        self._patience.stop()
        self.setUpdatesEnabled(True)
        self._held.give_back()
        self.shown = detail.id
        self.arrived.emit()

    def reveal(self, revealed: Revealed) -> None:
        """Show one secret."""
        if revealed.key in self._rows.by_key:
            self._rows.by_key[revealed.key].reveal(revealed.text)

    def hide_secrets(self) -> None:
        """Show dots again everywhere."""
        for row in self._rows.by_key.values():
            row.hide_secret()

    def hide_row(self, key: str) -> None:
        """Show dots again in one row."""
        if key in self._rows.by_key:
            self._rows.by_key[key].hide_secret()

    @property
    def shows_secrets(self) -> bool:
        """Tell whether anything is revealed."""
        return any(
            row.is_revealed for key, row in self._rows.by_key.items() if key not in self._codes
        )

    def show_codes(self, codes: tuple[LiveCode, ...]) -> None:
        """Show the codes that hold now."""
        self._codes.show(codes)

    def show_copied(self, key: str) -> None:
        """Tick the row that was copied."""
        if key in self._rows.by_key:
            self._rows.by_key[key].show_copied()

    def show_nothing(self) -> None:
        """Show no item."""
        self._clear()
        self.header.show_title("")

    def clear(self) -> None:
        """Forget the item, and the rows it was shown in."""
        self.show_nothing()
        self._rows.clear()

    def row(self, key: str) -> FieldRow | None:
        """Return the row of a field."""
        return self._rows.by_key.get(key)

    def _clear(self) -> None:
        self._held.hold()
        self.expected = self.shown = None
        self._rows.put_aside()
        self.findings.clear()
        self._codes.clear()
        self.notes.set_text("")
        self.filed.clear()
        for part in (self.banner, self._notes_caption, self.notes, self.files, self.history):
            part.setVisible(False)
        self._modified.setText("")

    def _make_row(self, field: ShownField) -> FieldRow:
        row = FieldRow(
            field.key, field.caption, secret=field.secret, code=field.code, parent=self.card
        )
        row.qr_requested.connect(self.qr_requested)
        row.copy_requested.connect(self.copy_requested)
        row.let_click_copy(self.clicks_copy)
        row.open_requested.connect(self.open_requested)
        row.reveal_requested.connect(self.reveal_requested)
        row.hide_requested.connect(self.hide_requested)
        return row

    def _show_footer(self, detail: Detail) -> None:
        may_change = detail.trashed is None and not detail.lost
        self.files.show_files(detail.attachments, may_change=may_change)
        modified = self.tr("Modified %1").replace("%1", say_date(detail.modified))
        if detail.versions:
            modified += " ·"
        self._modified.setText(modified)
        earlier = self.tr("%Ln earlier version(s)", "", detail.versions)
        self.history.setText(plural(earlier, detail.versions))
        self.history.setVisible(bool(detail.versions))

    def _make_body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        # The last line stays readable over a message at the bottom.
        set_margins(column, 0, 0, 16, TOAST_ROOM)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(self.card)
        column.addWidget(self.findings)
        notes = QVBoxLayout()
        notes.setContentsMargins(0, 4, 0, 0)
        notes.setSpacing(6)
        notes.addWidget(self._notes_caption)
        notes.addWidget(self.notes)
        nest(column, notes)
        column.addWidget(self.filed)
        column.addWidget(self.files)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self._modified)
        foot.addWidget(self.history)
        foot.addStretch(1)
        nest(column, foot)
        column.addStretch(1)
        return body


def _say_standing(detail: Detail, now: Millis, days_kept: int) -> tuple[Tint, str]:
    """Return what is to be known of an item before all else, or an empty text."""
    if detail.lost:
        words = QCoreApplication.translate(
            "DetailPane", "The fields of this item are lost. The list knew no more than this."
        )
        return Tint.DANGER, words
    if detail.trashed is not None:
        words = QCoreApplication.translate("DetailPane", "In Trash: %1")
        return Tint.INFO, words.replace("%1", say_deleted(detail.trashed, now, days_kept))
    return Tint.INFO, say_expiry(detail.expires, now) if detail.expires is not None else ""
