"""The first page of the merge: which copy, and what opens it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.item_models.dates import say_date, say_date_and_time
from ui.desktop.prompts import FileFilter, FileWish
from ui.desktop.screens.import_wizard.choose_page import DropArea
from ui.desktop.screens.import_wizard.key_file_row import KeyFileRow
from ui.desktop.screens.import_wizard.source import GivenKeys
from ui.desktop.screens.merge.view_model import ShownBackup, Wanted
from ui.desktop.screens.merge.words import say_items
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton, secondary_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.dragging import take_copy
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import ElidedLabel, SectionHeader, text_label
from ui.desktop.widgets.secret_edit import SecretField

_SHOWN = 20


class KeyPart(QWidget):
    """Ask for what opens one copy; `opened` carries a Wanted."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.named = ElidedLabel("", FontRole.BODY_STRONG)
        words = self.tr("Passphrase of the file, or master password of that day")
        self.secret = SecretField(words)
        self.field = FormField(words, self.secret)
        self.key_file = KeyFileRow()
        self.open = BusyButton(self.tr("Open and compare"))
        for part in (self.named, self.field, self.key_file):
            column.addWidget(part)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        self._wanted = Wanted()
        self.open.clicked.connect(lambda _checked=False: self.submit())
        self.secret.edit.returnPressed.connect(self.submit)
        self.secret.edit.edited.connect(self.field.clear_error)

    def ask(self, wanted: Wanted) -> None:
        """Ask for what opens a copy."""
        self._wanted = wanted
        self.field.clear_error()
        self.secret.clear()
        self.key_file.take(None)
        self.key_file.setVisible(wanted.file is not None)
        if wanted.file is not None:
            self.named.set_text(wanted.file.name)
        elif wanted.backup is not None:
            day = say_date_and_time(wanted.backup.made)
            self.named.set_text(self.tr("Backup of %1").replace("%1", day))
        self.setVisible(True)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Hand over what was typed."""
        if self.open.is_busy:
            return
        typed = not self.secret.edit.is_empty()
        if not typed and self.key_file.path is None:
            self.field.set_error(self.tr("Type what opens it."))
            return
        self.field.clear_error()
        keys = GivenKeys(self.secret.edit.read_secret() if typed else None, self.key_file.path)
        self.opened.emit(Wanted(self._wanted.file, self._wanted.backup, keys))

    def show_wrong(self, text: str) -> None:
        """Say that it was not the right one, ready to type over."""
        self.field.set_error(text)
        self.secret.edit.selectAll()
        self.secret.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class MergeChoosePage(QWidget):
    """Ask for a file or a backup; `opened` carries a Wanted with what opens it."""

    choose_requested = Signal()
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        self.banner = Banner(Tint.DANGER)
        self.banner.setVisible(False)
        told = self.tr(
            "A Strongroom archive, a KeePass file that was edited on a phone, or a backup. It is "
            "compared with this profile first; nothing changes before you have seen what would."
        )
        self.area = DropArea()
        self.area.choose_requested.connect(self.choose_requested)
        self.keys = KeyPart()
        self.keys.setVisible(False)
        self.keys.opened.connect(self.opened)
        self.backups_title = SectionHeader(self.tr("Backups of this profile"))
        self.backups = Card()
        for part in (
            self.banner,
            text_label(told, tone="secondary", wrap=True),
            self.area,
            self.keys,
            self.backups_title,
            self.backups,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.show_backups(())

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy: Tab would step over the button of a message that stands above.
        self.area.choose.setFocus(event.reason())

    def take_file(self, path: Path) -> None:
        """Ask for the passphrase of a file."""
        self.banner.setVisible(False)
        self.keys.ask(Wanted(file=path))

    def show_backups(self, found: Sequence[ShownBackup]) -> None:
        """Show the backups that can be merged."""
        self.backups.clear()
        self.backups_title.setVisible(bool(found))
        self.backups.setVisible(bool(found))
        for backup in found[:_SHOWN]:
            self.backups.add_row(self._make_row(backup))

    def _make_row(self, backup: ShownBackup) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 6, 8, 6)
        line.setSpacing(12)
        when = say_date_and_time(backup.made)
        line.addWidget(ElidedLabel(when, FontRole.BODY_STRONG), 2)
        said = say_items(backup.items or 0)
        if backup.password_of is not None:
            old = self.tr("opens with the master password of %1")
            said = f"{said} · {old.replace('%1', say_date(backup.password_of))}"
        line.addWidget(ElidedLabel(said, FontRole.SECONDARY, tone="secondary"), 3)
        button = secondary_button(self.tr("Compare"))
        button.setAccessibleName(self.tr("Compare with the backup of %1").replace("%1", when))
        button.clicked.connect(lambda _checked=False: self._take_backup(backup))
        line.addWidget(button)
        return row

    def _take_backup(self, backup: ShownBackup) -> None:
        self.banner.setVisible(False)
        if backup.password_of is not None:
            self.keys.ask(Wanted(backup=backup))
        else:
            self.keys.setVisible(False)
            self.opened.emit(Wanted(backup=backup))

    def show_error(self, text: str) -> None:
        """Say why a copy was not taken."""
        self.banner.show_message(Tint.DANGER, text)

    def show_busy(self, *, busy: bool) -> None:
        """Show that a copy is being read and compared."""
        for button in (self.keys.open, self.area.choose):
            if busy and button.isVisible() and not button.is_busy:
                button.start_busy(self.tr("Comparing…"))
                break
            if button.is_busy and not busy:
                button.stop_busy()
        self.backups.setEnabled(not busy)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_file(event) is not None:
            take_copy(event)
            self.area.show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.area.show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.area.show_over(over=False)
        path = _local_file(event)
        if path is not None:
            take_copy(event)
            self.take_file(path)


def make_copy_wish() -> FileWish:
    """Return what to ask for with a file dialog."""
    return FileWish(
        title=_say("Choose the other copy"),
        filters=(
            FileFilter(label=_say("Copies of a profile"), patterns=("*.strongroom", "*.kdbx")),
            FileFilter(label=_say("All files"), patterns=("*",)),
        ),
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("MergeChoosePage", text)


def _local_file(event: QDropEvent) -> Path | None:
    """Return the one local file that is being dragged."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
