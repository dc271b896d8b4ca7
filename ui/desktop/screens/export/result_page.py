"""What came of an export: checked counts, the file's hash, and where it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.screens.export.view_model import ExportResult
from ui.desktop.screens.import_wizard.words import say_not_kept
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import danger_outline_button, secondary_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.field_row import FieldRow
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.speech import announce
from ui.wording.broken import list_lines, say_count

_LINES = 4
"""How many of the parts that are lost are named here; the vault's own list has all."""


class ResultPage(QWidget):
    """Show a copy that was read back from the disk and compared."""

    show_requested = Signal()
    delete_requested = Signal()
    copy_requested = Signal(str)
    """Carries the file's hash, which is no secret."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        self.banner = Banner(Tint.SUCCESS)
        self.place = FieldRow("place", self.tr("File"))
        self.place.allow_copy(allowed=False)
        self.hash = FieldRow("hash", self.tr("SHA-256 of the file"))
        self.hash.copy_requested.connect(lambda _key: self._copy())
        card = Card()
        card.add_row(self.place)
        card.add_row(self.hash)
        self.lost = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.unread = Banner(Tint.DANGER)
        self.plain = Banner(Tint.WARNING)
        self.show_button = secondary_button(self.tr("Show in folder"), icon="folder")
        self.delete = danger_outline_button(self.tr("Delete the file now"), icon="trash-2")
        self.show_button.clicked.connect(lambda _checked=False: self.show_requested.emit())
        self.delete.clicked.connect(lambda _checked=False: self.delete_requested.emit())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.show_button)
        row.addWidget(self.delete)
        row.addStretch(1)
        column.addWidget(self.banner)
        column.addWidget(card)
        column.addWidget(self.lost)
        column.addWidget(self.unread)
        column.addWidget(self.plain)
        nest(column, row)
        column.addStretch(1)
        self._card, self._digest = card, ""

    def show_result(self, result: ExportResult) -> None:
        """Show what was written and checked."""
        self.banner.show_message(
            Tint.WARNING if result.missing else Tint.SUCCESS, self._say(result)
        )
        self.place.set_value(result.path)
        self._digest = result.sha256.hex()
        self.hash.set_value(self._digest)
        self.lost.setVisible(bool(result.not_kept))
        if result.not_kept:
            text = self.tr("Left out: %1.").replace("%1", say_not_kept(result.not_kept))
            self.lost.setText(text)
        self.unread.setVisible(bool(result.missing))
        if result.missing:
            lines = list_lines(result.missing)
            more = ["…"] if len(lines) > _LINES else []
            said = [say_count(result.missing), *lines[:_LINES], *more]
            self.unread.show_message(Tint.DANGER, "\n".join(said))
        self.plain.setVisible(not result.encrypted)
        self.delete.setVisible(not result.encrypted)
        if not result.encrypted:
            self.plain.show_message(
                Tint.WARNING,
                self.tr(
                    "The file is unencrypted. Delete it once you have used it; "
                    "a day from now you are asked about it."
                ),
            )

    def show_deleted(self) -> None:
        """Tell that the file is gone."""
        text = self.tr("Deleted. On SSDs traces can remain until overwritten.")
        self.banner.show_message(Tint.INFO, text)
        for part in (self._card, self.lost, self.unread, self.plain, self.show_button, self.delete):
            part.setVisible(False)

    def show_error(self, text: str) -> None:
        """Tell what could not be done."""
        self.plain.show_message(Tint.DANGER, text)

    def _copy(self) -> None:
        self.copy_requested.emit(self._digest)
        self.hash.show_copied()
        announce(self, self.tr("The SHA-256 of the file is copied."))

    def _say(self, result: ExportResult) -> str:
        items = self.locale().toString(result.items)
        if result.missing:
            # Never “all of all”: of what cannot be read nobody knows how much it was.
            text = self.tr("Checked: %1 items are in the file, as far as they could be read.")
            return text.replace("%1", items)
        if not result.attachments:
            text = self.tr("Checked: %1 of %1 items are in the file.")
            return text.replace("%1", items)
        text = self.tr("Checked: %1 of %1 items and %2 of %2 attachments are in the file.")
        return text.replace("%1", items).replace("%2", self.locale().toString(result.attachments))
