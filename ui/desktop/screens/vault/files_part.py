"""Files below one another, with what takes more of them: a button, and whatever is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import RemoveButton, align_words, link_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.dragging import take_copy
from ui.desktop.widgets.labels import ElidedLabel, IconLabel, text_label


class FilesPart(QWidget):
    """What all lists of files share; those who inherit say which files, and what each offers."""

    attach_requested = Signal()
    dropped = Signal(object)
    """Carries a list of Path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = text_label(self.tr("Files"), FontRole.CAPTION, tone="secondary")
        self.card = Card()
        self.attach = link_button(self.tr("Attach a file…"), icon="paperclip")
        align_words(self.attach)
        self.attach.clicked.connect(lambda _checked=False: self.attach_requested.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._caption)
        column.addWidget(self.card)
        column.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeading)

    def accept_drops_on(self, widget: QWidget) -> None:
        """Take files that are dropped anywhere on a widget, while the button is there and on."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows in place of those before."""
        self.card.clear()
        for row in rows:
            self.card.add_row(row)
        self._caption.setVisible(bool(rows))
        self.card.setVisible(bool(rows))

    def make_row(self, name: str, size: str, *buttons: QWidget) -> QWidget:
        """Return the row of a file with what can be done to it."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("paperclip", Role.TEXT2))
        label = ElidedLabel()
        label.set_text(name)
        row.addWidget(label, 1)
        row.addWidget(text_label(size, FontRole.SECONDARY, tone="secondary"))
        for button in buttons:
            row.addWidget(button)
        return line

    def make_remove(self, name: str) -> RemoveButton:
        """Return the button that takes a file away."""
        return RemoveButton(self.tr("Remove %1").replace("%1", name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        taking = self.isEnabled() and self.isVisible() and self.attach.isVisibleTo(self)
        if not isinstance(event, QDropEvent) or not taking:
            return False
        paths = _local_files(event.mimeData())
        if not paths:
            return False
        take_copy(event)
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def _local_files(mime: QMimeData) -> list[Path]:
    """Return the files of this computer that are dragged, none where anything else is."""
    urls = mime.urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths if len(paths) == len(urls) and all(path.is_file() for path in paths) else []
