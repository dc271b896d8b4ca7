"""The key file that a database is opened with, alone or beside its passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desktop.prompts import FileFilter, FileWish, Prompts
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import IconButton, make_button
from ui.desktop.widgets.labels import ElidedLabel
from ui.desktop.widgets.speech import announce


class KeyFileRow(QWidget):
    """Show which key file was chosen, and let it be chosen or taken away again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._path: Path | None = None
        self._prompts: Prompts | None = None
        self.choose = make_button(self.tr("Key file…"), clicked=self._ask)
        self.name = ElidedLabel("", FontRole.SECONDARY, tone="secondary")
        self.remove = IconButton("x", self.tr("Open it without a key file"), compact=True)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self.choose, 0, middle)
        row.addWidget(self.name, 1, middle)
        row.addWidget(self.remove, 0, middle)
        self.remove.clicked.connect(lambda _checked=False: self._take_away())
        self.take(None)

    def ask_through(self, prompts: Prompts) -> None:
        """Have the dialog for a key file opened by somebody."""
        self._prompts = prompts

    @property
    def path(self) -> Path | None:
        """Return the key file, None where none was chosen."""
        return self._path

    def take(self, path: Path | None) -> None:
        """Show another key file, or none."""
        self._path = path
        said = path.name if path is not None else self.tr("Only if the file has one")
        self.name.set_text(said)
        self.choose.setAccessibleDescription(said)
        self.remove.setVisible(path is not None)
        if path is not None:
            announce(self.choose, said)

    def _ask(self) -> None:
        if self._prompts is not None:
            self._prompts.open_file(make_key_file_wish(), self.take, parent=self.window())

    def _take_away(self) -> None:
        self.take(None)
        # The button that was pressed is gone, and with it the keyboard's place.
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)


def make_key_file_wish() -> FileWish:
    """Return what to ask for with a file dialog; a key file may be a file of any kind."""
    return FileWish(
        title=_say("Choose the key file"),
        filters=(
            FileFilter(label=_say("All files"), patterns=("*",)),
            FileFilter(label=_say("Key files"), patterns=("*.keyx", "*.key")),
        ),
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("KeyFileRow", text)
