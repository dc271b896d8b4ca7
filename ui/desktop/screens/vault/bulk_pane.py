"""The right pane while several items are selected: how many, which, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from ui.desktop.screens.vault.common_card import CommonCard
from ui.desktop.screens.vault.state import Selection
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import danger_outline_button, secondary_button
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.margins import set_margins
from ui.desktop.widgets.page_frame import PageScroll

_NAMED = 8


class BulkPane(QWidget):
    """Show a count and the first titles; the buttons act on all that is selected."""

    trash_requested = Signal()
    restore_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text_label(role=FontRole.TITLE, wrap=True)
        self._names = text_label(tone="secondary", wrap=True)
        self.common = CommonCard()
        self.move_button: QPushButton = self.common.folder.button
        self.tag_button: QPushButton = self.common.tags.button
        self.trash_button = secondary_button(self.tr("Move to Trash"), icon="trash-2")
        self.restore_button = secondary_button(self.tr("Restore"), icon="rotate-ccw")
        self.remove_button = danger_outline_button(self.tr("Delete permanently…"))
        column = QVBoxLayout(self)
        set_margins(column, 24, 18, 0, 0)
        column.setSpacing(0)
        inner = QWidget()
        column.addWidget(PageScroll(inner, self))
        column = QVBoxLayout(inner)
        set_margins(column, 0, 0, 16, 24)
        column.setSpacing(16)
        column.addWidget(self._title)
        buttons = QWidget()
        row = FlowLayout(spacing=8, parent=buttons)
        for button in (self.trash_button, self.restore_button, self.remove_button):
            row.addWidget(button)
        column.addWidget(buttons)
        column.addWidget(self.common)
        column.addWidget(self._names)
        column.addStretch(1)
        self._names.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.trash_button.clicked.connect(lambda _checked=False: self.trash_requested.emit())
        self.restore_button.clicked.connect(lambda _checked=False: self.restore_requested.emit())
        self.remove_button.clicked.connect(lambda _checked=False: self.remove_requested.emit())

    def set_menus(self, folders: QMenu, tags: QMenu) -> None:
        """Take what opens at folder and tags."""
        self.move_button.setMenu(folders)
        self.tag_button.setMenu(tags)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what changes the selected items."""
        return (self.common, self.trash_button, self.restore_button, self.remove_button)

    def show_items(self, selection: Selection) -> None:
        """Show what is selected."""
        rows, trashed = selection.items, selection.holds_trashed
        self._title.setText(self.tr("%Ln selected", "", len(rows)))
        names = [" ".join(row.title.split()) for row in rows[:_NAMED]]
        more = len(rows) - len(names)
        if more:
            names.append(self.tr("and %Ln more", "", more))
        self._names.setText("\n".join(names))
        live = any(row.trashed is None for row in rows)
        self.trash_button.setVisible(live)
        self.restore_button.setVisible(trashed)
        self.remove_button.setVisible(trashed)
        # What lies in Trash is restored first: nothing is edited where nobody looks for it.
        self.common.setVisible(not trashed)

    def clear(self) -> None:
        """Forget the titles."""
        self._names.setText("")
        self.common.clear()
