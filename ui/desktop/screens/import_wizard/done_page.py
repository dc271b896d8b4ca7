"""The last page of the import: counts that add up, the way back, and the file left on the disk."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.services.source_files import SourceFile
from ui.desktop.screens.import_wizard.unreadable_part import UnreadablePart
from ui.desktop.screens.import_wizard.view_model import ImportResult, Undone
from ui.desktop.screens.import_wizard.words import say_not_kept
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import danger_outline_button, secondary_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest


@dataclasses.dataclass(frozen=True)
class LeftFile:
    """An unencrypted file that is still there: the very one that was read.

    `complete` where all that is in it came along; `may_go` until the import was taken back.
    """

    file: SourceFile
    complete: bool
    may_go: bool = True


class DonePage(QWidget):
    """Tell what an import did."""

    undo_requested = Signal()
    delete_requested = Signal()
    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(Tint.SUCCESS)
        self.left: LeftFile | None = None
        self.undo = secondary_button(self.tr("Undo import"), icon="rotate-ccw")
        self.undo.clicked.connect(lambda _checked=False: self.undo_requested.emit())
        taking_back = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        taking_back.activated.connect(self._take_back)
        self.report = secondary_button(self.tr("Save report…"), icon="file-text")
        self.report.clicked.connect(lambda _checked=False: self.report_requested.emit())
        self.later = text_label(
            self.tr("You can also undo it later, for 30 days, under Activity."),
            FontRole.SECONDARY,
            tone="secondary",
            wrap=True,
        )
        self.counts = self._make_counts()
        self.not_kept = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.unreadable = UnreadablePart()
        self.file = self._make_file_part()
        self.kept_banner, self.file_banner = Banner(Tint.INFO), Banner(Tint.INFO)
        for banner in (self.kept_banner, self.file_banner):
            banner.setVisible(False)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(self.counts)
        column.addWidget(self.not_kept)
        column.addWidget(self.unreadable)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addWidget(self.undo)
        acts.addWidget(self.report)
        acts.addStretch(1)
        nest(column, acts)
        column.addWidget(self.later)
        column.addWidget(self.kept_banner)
        column.addSpacing(8)
        column.addWidget(self.file)
        column.addWidget(self.file_banner)
        column.addStretch(1)

    def show_result(self, result: ImportResult, file: SourceFile | None) -> None:
        """Tell what was done; `file` is the one that was read, if anybody can read it."""
        self.banner.show_message(Tint.SUCCESS, self.say_result(result))
        rows = (result.in_file, result.added, result.updated, result.skipped)
        for label, count in zip(self._numbers, (*rows, len(result.unreadable)), strict=True):
            label.setText(self.locale().toString(count))
        self.not_kept.setVisible(bool(result.not_kept))
        if result.not_kept:
            text = self.tr("Not kept: %1.").replace("%1", say_not_kept(result.not_kept))
            self.not_kept.setText(text)
        self.unreadable.show_rows(result.unreadable)
        for part in (self.undo, self.later):
            part.setVisible(result.changes.operation is not None)
        complete = not (result.unreadable or result.not_kept or result.left_out)
        self.left = LeftFile(file, complete) if file is not None else None
        self._show_left()
        for banner in (self.file_banner, self.kept_banner):
            banner.setVisible(False)

    def _show_left(self) -> None:
        left = self.left
        self.file.setVisible(left is not None)
        if left is None:
            return
        self._file_words.setText(
            self.tr("%1 is unencrypted and still on your disk.").replace("%1", left.file.path.name)
        )
        note = self.tr("Anyone who opens it can read every password in it.")
        if not left.complete:
            # A plain success makes people delete the only copy of what did not come along.
            note += " " + self.tr(
                "Not all that is in it came along: look above before you delete it."
            )
        self._file_note.setText(note)

    def _take_back(self) -> None:
        if self.undo.isVisible():
            self.undo_requested.emit()

    def say_result(self, result: ImportResult) -> str:
        """Return “52 items added, 9 updated, 2 not readable.”."""
        added = (
            self.tr("1 item added")
            if result.added == 1
            else self.tr("%Ln items added", "", result.added)
        )
        parts = [added]
        if result.updated:
            parts.append(self.tr("%Ln updated", "", result.updated))
        if result.unreadable:
            parts.append(self.tr("%Ln not readable", "", len(result.unreadable)))
        return ", ".join(parts) + "."

    def show_undone(self, done: Undone) -> None:
        """Tell that everything is as it was, or what is not."""
        if done.kept:
            text = self.tr("Import undone. %Ln changed since and left as it is.", "", done.kept)
            self.banner.show_message(Tint.WARNING, text)
        else:
            text = self.tr("Import undone. Everything is as it was before.")
            self.banner.show_message(Tint.SUCCESS, text)
        gone = (self.undo, self.later, self.report, self.counts, self.not_kept, self.unreadable)
        # What was taken back is in the file alone: this is no moment to offer its deletion.
        if self.left is not None:
            self.left = dataclasses.replace(self.left, may_go=False)
        for part in (*gone, self.file, self.kept_banner):
            part.setVisible(False)

    def show_file_deleted(self) -> None:
        """Tell that the source is gone."""
        self.file.setVisible(False)
        self.left = None
        text = self.tr("Deleted. On SSDs traces can remain until overwritten.")
        self.file_banner.show_message(Tint.INFO, text)

    def show_error(self, text: str) -> None:
        """Tell what could not be done."""
        self.file_banner.show_message(Tint.DANGER, text)

    def _make_counts(self) -> Card:
        card = Card(lines=False, padding=16)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        names = (
            self.tr("In the file"),
            self.tr("Added"),
            self.tr("Updated"),
            self.tr("Skipped"),
            self.tr("Not readable"),
        )
        self._numbers = [text_label(role=FontRole.H2) for _ in names]
        centre = Qt.AlignmentFlag.AlignHCenter
        for place, (name, number) in enumerate(zip(names, self._numbers, strict=True)):
            number.setAccessibleName(name)
            grid.addWidget(number, 0, 2 * place, centre)
            said = text_label(name, FontRole.SECONDARY, tone="secondary", wrap=True)
            said.setAlignment(centre | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, 1, 2 * place)
            grid.setColumnStretch(2 * place, 1)
            if place < len(names) - 1:
                sign = text_label("+" if place else "=", FontRole.H2, tone="secondary")
                grid.addWidget(sign, 0, 2 * place + 1, centre)
        card.add_row(inner)
        return card

    def _make_file_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._file_words = text_label(role=FontRole.BODY_STRONG, wrap=True)
        self._file_note = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.delete = danger_outline_button(self.tr("Delete the file"), icon="trash-2")
        self.keep = secondary_button(self.tr("Keep"))
        self.delete.clicked.connect(lambda _checked=False: self.delete_requested.emit())
        self.keep.clicked.connect(lambda _checked=False: part.setVisible(False))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.keep)
        row.addWidget(self.delete)
        row.addStretch(1)
        column.addWidget(self._file_words)
        column.addWidget(self._file_note)
        nest(column, row)
        return part
