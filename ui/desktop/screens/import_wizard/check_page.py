"""The second page of the import: everything to look at before anything happens."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from core.formats.header_names import Target
from core.formats.imported import Parsed
from core.vault.secret import Secret
from ui.desktop.screens.import_wizard.choices_part import ChoicesPart
from ui.desktop.screens.import_wizard.file_head import FileHead
from ui.desktop.screens.import_wizard.key_file_row import KeyFileRow
from ui.desktop.screens.import_wizard.mapping_table import MappingTable
from ui.desktop.screens.import_wizard.plan_table import PlanTable
from ui.desktop.screens.import_wizard.row_details import RowDetails
from ui.desktop.screens.import_wizard.source import GivenKeys, Reading, Source
from ui.desktop.screens.import_wizard.unreadable_part import UnreadablePart
from ui.desktop.screens.import_wizard.view_model import Checked
from ui.desktop.screens.import_wizard.words import say_found, say_not_kept
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import SectionHeader, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.secret_edit import SecretField

_ALL_ROOM = 100
"""How much more the list of items takes of what is left over than nothing does."""


@dataclasses.dataclass(frozen=True)
class Without:
    """The word that no column holds a target, or that one does after all."""

    target: Target
    told: bool


class MissingPart(QWidget):
    """Say what no column is named for, and let a person say that there is none."""

    without_chosen = Signal(object)
    """Carries a Without."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.banner = Banner(Tint.WARNING)
        self.boxes = {
            Target.TITLE: QCheckBox(self.tr("No column holds a title")),
            Target.PASSWORD: QCheckBox(self.tr("No column holds a password")),
        }
        column.addWidget(self.banner)
        for target, box in self.boxes.items():
            column.addWidget(box)
            box.clicked.connect(lambda on, t=target: self.without_chosen.emit(Without(t, on)))

    def show_source(self, source: Source) -> None:
        """Show what a mapping lacks."""
        mapping = source.mapping
        missing = source.missing
        rows = source.table.rows if source.table is not None else 0
        self.setVisible(bool(missing) or bool(mapping is not None and mapping.without))
        self.banner.setVisible(bool(missing))
        if missing:
            self.banner.show_message(Tint.WARNING, " ".join(self._say(t, rows) for t in missing))
        for target, box in self.boxes.items():
            told = mapping is not None and target in mapping.without
            box.setVisible(told or target in missing)
            box.setChecked(told)

    def _say(self, target: Target, rows: int) -> str:
        if target is Target.PASSWORD:
            if rows == 1:
                return self.tr("Nothing is mapped to Password. 1 login would have none.")
            return self.tr("Nothing is mapped to Password. %Ln logins would have none.", "", rows)
        return self.tr("Nothing is mapped to Title or Website, so items would have no name.")


class PassphrasePart(QWidget):
    """Ask for what opens the file; a database may have a key file instead of a passphrase."""

    opened = Signal(object)
    """Carries GivenKeys, whose passphrase the taker closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.secret = SecretField(self.tr("Passphrase of the file"))
        self.field = FormField(self.tr("Passphrase of the file"), self.secret)
        self.open = BusyButton(self.tr("Open"), "secondary")
        row.addWidget(self.field, 1)
        row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        self.key_file = KeyFileRow()
        nest(column, row)
        column.addWidget(self.key_file)
        self.open.clicked.connect(lambda _checked=False: self.submit())
        self.secret.edit.returnPressed.connect(self.submit)
        self.setFocusProxy(self.secret)

    def submit(self) -> None:
        """Hand over what was typed."""
        if self.open.is_busy:
            return
        if self.secret.edit.is_empty() and self.key_file.path is None:
            self.field.set_error(self.tr("Type the passphrase of the file."))
            return
        self.field.clear_error()
        typed = not self.secret.edit.is_empty()
        secret: Secret | None = self.secret.edit.read_secret() if typed else None
        self.opened.emit(GivenKeys(secret, self.key_file.path))

    def show_source(self, source: Source) -> None:
        """Show what may open a file, where it waits for something."""
        self.setVisible(source.is_locked)
        self.key_file.setVisible(source.takes_key_file)
        if source.path != self._path:
            self._path = source.path
            self.key_file.take(None)

    def show_busy(self, *, busy: bool) -> None:
        """Show that the file is being opened."""
        if busy and self.isVisible() and not self.open.is_busy:
            self.open.start_busy(self.tr("Opening…"))
        elif self.open.is_busy and not busy:
            self.open.stop_busy()

    def show_wrong(self, text: str) -> None:
        """Say that it was not the right one, ready to type over."""
        self.field.set_error(text)
        self.secret.edit.selectAll()
        self.secret.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class CheckPage(QWidget):
    """Show a Checked in the order in which a person decides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        self.head = FileHead()
        self.banner = Banner(Tint.DANGER)
        self.banner.setVisible(False)
        self.passphrase = PassphrasePart()
        self.found = text_label(role=FontRole.H2, wrap=True)
        self.guessed = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.named = QCheckBox(self.tr("The first line holds the names of the columns"))
        self.mapping = MappingTable()
        self.missing = MissingPart()
        self.choices = ChoicesPart()
        self.not_kept = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.trashed = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.unreadable = UnreadablePart()
        self.items_title = SectionHeader(self.tr("Item by item"))
        self.items = PlanTable()
        self.details = RowDetails()
        self._parsed: Parsed | None = None
        for part in (
            self.head,
            self.banner,
            self.passphrase,
            self.found,
            self.guessed,
            self.named,
            self.mapping,
            self.missing,
            self.unreadable,
            self.choices,
            self.trashed,
            self.not_kept,
            self.items_title,
            self.items,
            self.details,
        ):
            column.addWidget(part, _ALL_ROOM if part is self.items else 0)
        column.addStretch(1)

    def show_checked(self, checked: Checked, reading: Reading) -> None:
        """Show what was read and what would happen."""
        source, plan, parsed = checked.source, checked.plan, checked.source.parsed
        self.banner.setVisible(False)
        self.head.show_source(source, reading)
        self.passphrase.show_source(source)
        self._show_found(parsed)
        self._show_columns(source)
        self.missing.show_source(source)
        there = plan is not None and bool(plan.rows)
        for part in (self.choices, self.items_title, self.items):
            part.setVisible(there)
        if plan is not None:
            self.choices.show_plan(plan)
            self.items.show_plan(plan)
        if parsed is not self._parsed:
            # A row of one file is none of another, where it stands in the same place.
            self._parsed = parsed
            self.forget_row()

    def forget_row(self) -> None:
        """Show no row any more; what it held is gone from the window."""
        self.items.setCurrentIndex(QModelIndex())
        self.details.clear()

    def focus_what_lacks(self, checked: Checked) -> bool:
        """Put the keyboard where something is still to be told; say whether there is such."""
        source = checked.source
        if source.is_locked:
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        elif source.missing and self.mapping.choices:
            self.mapping.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return source.is_locked or bool(source.missing)

    def show_error(self, text: str, *, name: str, reading: Reading) -> None:
        """Say why a file was not read, and offer other ways to read it."""
        self.banner.show_message(Tint.DANGER, text)
        self.forget_row()
        self.head.show_unread(name, reading)
        self._show_found(None)
        for part in (
            self.passphrase,
            self.mapping,
            self.guessed,
            self.named,
            self.missing,
            self.choices,
            self.items_title,
            self.items,
        ):
            part.setVisible(False)

    def _show_columns(self, source: Source) -> None:
        table, mapping = source.table, source.mapping
        mapped = table is not None and mapping is not None
        self.mapping.setVisible(mapped)
        self.named.setVisible(mapped)
        self.guessed.setVisible(mapped and source.guessed)
        if table is None or mapping is None:
            return
        self.mapping.show_table(table, mapping)
        self.named.setChecked(table.is_named)
        self.guessed.setText(
            self.tr("Guessed from the names of the columns. Look at it before you import.")
            if table.is_named
            else self.tr("The columns have no names. Say what each of them holds.")
        )

    def _show_found(self, parsed: Parsed | None) -> None:
        self.found.setVisible(parsed is not None)
        lost = parsed.not_kept if parsed is not None else ()
        self.unreadable.show_rows(parsed.unreadable if parsed is not None else ())
        self.not_kept.setVisible(bool(lost))
        if lost:
            text = self.tr("This file also holds what Strongroom does not keep: %1.")
            self.not_kept.setText(text.replace("%1", say_not_kept(lost)))
        if parsed is not None:
            kinds = (item.draft.kind for item in parsed.items)
            self.found.setText(say_found(kinds, len(parsed.unreadable)))
        self._show_trashed(sum(item.trashed for item in parsed.items) if parsed else 0)

    def _show_trashed(self, count: int) -> None:
        self.trashed.setVisible(count > 0)
        self.trashed.setText(
            self.tr("1 item was in the trash there and goes to Trash here.")
            if count == 1
            else self.tr("%Ln items were in the trash there and go to Trash here.", "", count)
        )
