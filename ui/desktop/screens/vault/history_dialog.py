"""The earlier versions of an item: when each was replaced, what changed, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.item_models.dates import say_date_and_time
from ui.desktop.screens.vault.detail_view_model import OldVersion
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import prepare_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.field_row import FieldRow
from ui.desktop.widgets.labels import plain_tooltip, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll
from ui.desktop.widgets.value_text import ValueText


class HistoryDialog(QDialog):
    """Show versions, newest first; a secret of an old one is asked for by its key."""

    reveal_requested = Signal(object, str)
    """Carries the id of a version and the key of a field."""
    restore_requested = Signal(object)
    """Carries the id of a version."""

    def __init__(
        self, title: str, versions: tuple[OldVersion, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 520)
        self._versions = versions
        self._rows: dict[str, FieldRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        heading = self.tr("Earlier versions of %1").replace("%1", title)
        column.addWidget(text_label(heading, FontRole.H2, wrap=True))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        self.list = self._make_list()
        middle.addWidget(self.list, 2)
        middle.addWidget(PageScroll(self._make_page()), 3)
        nest(column, middle, 1)
        buttons = QDialogButtonBox(self)
        self.restore = buttons.addButton(
            self.tr("Restore this version"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.close_button = buttons.addButton(
            self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole
        )
        prepare_button(self.restore, "secondary", icon="rotate-ccw")
        prepare_button(self.close_button, "secondary")
        buttons.accepted.connect(self._restore)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def reveal(self, key: str, text: str) -> None:
        """Show a secret of the version on show."""
        if key in self._rows:
            self._rows[key].reveal(text)

    def _make_list(self) -> QListWidget:
        listed = QListWidget()
        listed.setAccessibleName(self.tr("Versions"))
        listed.setProperty("outlined", "true")
        listed.setTextElideMode(Qt.TextElideMode.ElideRight)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for version in self._versions:
            changed = ", ".join(version.changed) or self.tr("nothing that is shown")
            text = self.tr("Until %1\nChanged then: %2")
            text = text.replace("%1", say_date_and_time(version.replaced)).replace("%2", changed)
            item = QListWidgetItem(text)
            item.setSizeHint(QSize(0, 2 * listed.fontMetrics().lineSpacing() + 20))
            item.setToolTip(plain_tooltip(text))
            listed.addItem(item)
        listed.currentRowChanged.connect(self._show)
        return listed

    def _make_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._title = text_label(role=FontRole.H2, wrap=True)
        self._card = Card()
        self._notes = ValueText(self.tr("Notes"))
        column.addWidget(self._title)
        column.addWidget(self._card)
        column.addWidget(self._notes)
        column.addStretch(1)
        return page

    def _show(self, place: int) -> None:
        self._card.clear()
        self._rows = {}
        self.restore.setEnabled(0 <= place < len(self._versions))
        if not 0 <= place < len(self._versions):
            return
        version = self._versions[place]
        self._title.setText(version.title)
        for field in version.fields:
            row = FieldRow(field.key, field.caption, field.value, secret=field.secret or field.code)
            row.allow_copy(allowed=False)
            row.reveal_requested.connect(self._ask_for)
            row.hide_requested.connect(lambda key: self._rows[key].hide_secret())
            self._rows[field.key] = row
            self._card.add_row(row)
        self._card.setVisible(bool(version.fields))
        self._notes.set_text(version.notes)
        self._notes.setVisible(bool(version.notes))

    def _ask_for(self, key: str) -> None:
        self.reveal_requested.emit(self._versions[self.list.currentRow()].id, key)

    def _restore(self) -> None:
        self.restore_requested.emit(self._versions[self.list.currentRow()].id)
        self.accept()
