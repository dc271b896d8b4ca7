"""The earlier versions of an item: when each was replaced, what changed, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.screens.vault.copying import Copied
from ui.desktop.screens.vault.detail_view_model import OldVersion
from ui.desktop.screens.vault.item_page import ItemPage
from ui.desktop.screens.vault.version_list import VersionList
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import make_button_box, secondary_button
from ui.desktop.widgets.dialog_size import open_at
from ui.desktop.widgets.labels import break_long_words, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll
from ui.desktop.widgets.speech import announce


class HistoryDialog(QDialog):
    """Show versions, newest first; a secret of an old one is asked for by its key."""

    reveal_requested = Signal(object, str)
    """Carries the id of a version and the key of a field."""
    copy_requested = Signal(object, str)
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
        open_at(self, 720, 520)
        self._versions = versions
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        heading = self.tr("Earlier versions of %1").replace("%1", title)
        column.addWidget(text_label(break_long_words(heading), FontRole.TITLE, wrap=True))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        self.page = ItemPage(copies=True)
        self.page.copy_requested.connect(self._ask_to_copy)
        self.page.reveal_requested.connect(self._ask_for)
        self.list = self._make_list()
        middle.addWidget(self.list, 2)
        middle.addWidget(PageScroll(self.page), 3)
        nest(column, middle, 1)
        buttons = make_button_box(self)
        self.restore = secondary_button(self.tr("Restore this version"), icon="rotate-ccw")
        self.close_button = secondary_button(self.tr("Close"))
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._restore)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def reveal(self, key: str, text: str) -> None:
        """Show a secret of the version on show."""
        self.page.reveal(key, text)

    def tell_copied(self, copied: Copied) -> None:
        """Tell at its row, and aloud, that a value of the version on show was copied."""
        self.page.show_copied(copied.key)
        announce(self, copied.spoken)

    def _make_list(self) -> VersionList:
        listed = VersionList(self._versions)
        listed.currentRowChanged.connect(self._show)
        return listed

    def _show(self, place: int) -> None:
        there = 0 <= place < len(self._versions)
        self.restore.setEnabled(there)
        if there:
            version = self._versions[place]
            self.page.show_content(version.title, version.fields, version.notes)
        else:
            self.page.clear()

    def _ask_for(self, key: str) -> None:
        self.reveal_requested.emit(self._versions[self.list.currentRow()].id, key)

    def _ask_to_copy(self, key: str) -> None:
        self.copy_requested.emit(self._versions[self.list.currentRow()].id, key)

    def _restore(self) -> None:
        self.restore_requested.emit(self._versions[self.list.currentRow()].id)
        self.accept()
