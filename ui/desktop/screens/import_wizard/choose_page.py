"""The first page of the import: which file, and where other programs hide theirs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.desktop.prompts import FileFilter, FileWish
from ui.desktop.screens.import_wizard.origins import OriginsPart
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton
from ui.desktop.widgets.dragging import take_copy
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.speech import set_style_property


class DropArea(QFrame):
    """Take a file that is dropped here or chosen with the button."""

    choose_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._words = text_label(self.tr("Drop a file here, or"), tone="secondary")
        self.choose = BusyButton(self.tr("Choose file…"))
        self.choose.clicked.connect(lambda _checked=False: self.choose_requested.emit())
        column.addWidget(IconLabel("download", Role.TEXT2, 28), 0, centre)
        column.addWidget(self._words, 0, centre)
        column.addWidget(self.choose, 0, centre)

    def show_over(self, *, over: bool) -> None:
        """Show that a file can be let go of here."""
        set_style_property(self, "surface", "info" if over else None)


class ChoosePage(QWidget):
    """Ask for a file; `file_dropped` carries its path."""

    choose_requested = Signal()
    file_dropped = Signal(object)
    details_requested = Signal()
    """The button of an error was pressed: the file is to be read in another way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        self.banner = Banner(Tint.DANGER)
        self.banner.setVisible(False)
        self.banner.action_requested.connect(self.details_requested)
        self.area = DropArea()
        self.area.choose_requested.connect(self.choose_requested)
        column.addWidget(self.banner)
        column.addWidget(self.area)
        self.origins = OriginsPart()
        column.addWidget(self.origins)
        note = self.tr(
            "Most exports are not encrypted. Save yours where nobody else looks; when all is here, "
            "you can have it deleted."
        )
        column.addWidget(text_label(note, FontRole.SECONDARY, tone="secondary", wrap=True))
        column.addStretch(1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy: Tab would step over the button of a message that stands above.
        self.area.choose.setFocus(event.reason())

    def show_error(self, text: str, *, other_ways: bool) -> None:
        """Say why the file was not taken, and offer other ways to read it where there are."""
        action = self.tr("Choose how to read it") if other_ways else ""
        self.banner.show_message(Tint.DANGER, text, action=action)

    def show_busy(self, *, busy: bool) -> None:
        """Show that a file is being read."""
        button = self.area.choose
        if busy and not button.is_busy:
            button.start_busy(self.tr("Reading…"))
        elif button.is_busy and not busy:
            button.stop_busy()

    def clear_error(self) -> None:
        """Take the error away."""
        self.banner.setVisible(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Also of what will not be taken, so that dropping it says why.
        if event.mimeData().hasUrls():
            take_copy(event)
            self.area.show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.area.show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.area.show_over(over=False)
        urls = event.mimeData().urls()
        take_copy(event)
        if len(urls) > 1:
            said = self.tr("Drop one file at a time. Of %Ln files, none was read.", "", len(urls))
            self.show_error(said, other_ways=False)
        elif not urls or not urls[0].isLocalFile():
            said = self.tr("That is no file on this computer. Save it first, then drop it here.")
            self.show_error(said, other_ways=False)
        else:
            self.file_dropped.emit(Path(urls[0].toLocalFile()))


def make_file_wish() -> FileWish:
    """Return what to ask for with a file dialog."""
    return FileWish(
        title=_say("Choose the file to import"),
        filters=(
            FileFilter(
                label=_say("Exports and archives"),
                patterns=(
                    "*.json",
                    "*.csv",
                    "*.zip",
                    "*.1pux",
                    "*.1pif",
                    "*.2fas",
                    "*.tsv",
                    "*.txt",
                    "*.kdbx",
                    "*.xml",
                    "*.html",
                    "*.keyring",
                    "*.strongroom",
                ),
            ),
            FileFilter(label=_say("All files"), patterns=("*",)),
        ),
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("ChoosePage", text)
