"""The files of the item on show, each with what can be done to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.vault.attachment import Attachment
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import IconButton, link_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import ElidedLabel, IconLabel, text_label
from ui.wording.deletion import say_size


class AttachmentsPart(QWidget):
    """List files; the part is not there where nothing is, and nothing can be added."""

    attach_requested = Signal()
    dropped = Signal(object)
    """Carries a list of Path."""
    save_requested = Signal(object)
    """Carries an Attachment."""
    remove_requested = Signal(object)
    """Carries an Attachment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_write = True
        self._caption = text_label(self.tr("Files"), FontRole.CAPTION, tone="secondary")
        self.card = Card()
        self.attach = link_button(self.tr("Attach a file…"), icon="paperclip")
        self.attach.clicked.connect(lambda _checked=False: self.attach_requested.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._caption)
        column.addWidget(self.card)
        column.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_files((), may_change=False)

    def accept_drops_on(self, widget: QWidget) -> None:
        """Take files that are dropped anywhere on a widget."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or not self.attach.isVisibleTo(self):
            return False
        paths = local_files(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True

    def forbid_writing(self) -> None:
        """Offer nothing that writes into the vault any more."""
        self._may_write = False

    def show_files(self, files: tuple[Attachment, ...], *, may_change: bool) -> None:
        """Show these files; in Trash they can only be saved."""
        may_change = may_change and self._may_write
        self.card.clear()
        for file in files:
            self.card.add_row(self._make_row(file, may_change=may_change))
        self._caption.setVisible(bool(files))
        self.card.setVisible(bool(files))
        self.attach.setVisible(may_change)
        self.setVisible(bool(files) or may_change)

    def _make_row(self, file: Attachment, *, may_change: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("paperclip", Role.TEXT2))
        name = ElidedLabel()
        name.set_text(file.name)
        row.addWidget(name, 1)
        row.addWidget(text_label(say_size(file.size), FontRole.SECONDARY, tone="secondary"))
        save = IconButton("download", self.tr("Save %1…").replace("%1", file.name))
        save.clicked.connect(lambda _checked=False: self.save_requested.emit(file))
        row.addWidget(save)
        if may_change:
            remove = IconButton("x", self.tr("Remove %1").replace("%1", file.name))
            remove.clicked.connect(lambda _checked=False: self.remove_requested.emit(file))
            row.addWidget(remove)
        return line


def local_files(mime: QMimeData) -> list[Path]:
    """Return the files of this computer that are dragged, none where anything else is."""
    urls = mime.urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths if len(paths) == len(urls) and all(path.is_file() for path in paths) else []
