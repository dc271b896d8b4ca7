"""The files that a new item will have: chosen before it is saved, and taken in with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.screens.vault.attachments_part import local_files
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import IconButton, link_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import ElidedLabel, IconLabel, text_label
from ui.wording.deletion import say_size


class WaitingFiles(QWidget):
    """List the files that are chosen; what was saved once takes them in its own pane."""

    attach_requested = Signal()
    dropped = Signal(object)
    """Carries a list of Path."""
    removed = Signal(object)
    """Carries a Path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Path, ...] | None = None
        self._caption = text_label(self.tr("Files"), FontRole.CAPTION, tone="secondary")
        self.card = Card()
        self.attach = link_button(self.tr("Attach a file…"), icon="paperclip")
        self.attach.clicked.connect(lambda _checked=False: self.attach_requested.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._caption, self.card):
            column.addWidget(part)
        column.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_files((), offered=False)

    def accept_drops_on(self, widget: QWidget) -> None:
        """Take files that are dropped anywhere on a widget."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def show_files(self, files: tuple[Path, ...], *, offered: bool) -> None:
        """Show these; what was saved once takes its files elsewhere."""
        self.setVisible(offered)
        if files == self._shown:
            return
        self._shown = files
        self.card.clear()
        for path in files:
            self.card.add_row(self._make_row(path))
        for part in (self._caption, self.card):
            part.setVisible(bool(files))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        taking = self.isVisible() and self.isEnabled()
        if not isinstance(event, QDropEvent) or not taking:
            return False
        paths = local_files(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True

    def _make_row(self, path: Path) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("paperclip", Role.TEXT2))
        name = ElidedLabel()
        name.set_text(path.name)
        row.addWidget(name, 1)
        row.addWidget(text_label(_size_of(path), FontRole.SECONDARY, tone="secondary"))
        remove = IconButton("x", self.tr("Remove %1").replace("%1", path.name))
        remove.clicked.connect(lambda _checked=False: self.removed.emit(path))
        row.addWidget(remove)
        return line


def _size_of(path: Path) -> str:
    """Return the size of a file; what has gone since is said when it is saved."""
    try:
        return say_size(path.stat().st_size)
    except OSError:
        return ""
