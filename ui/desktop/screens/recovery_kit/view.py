"""The recovery kit on screen: read it, get it onto paper, and type part of it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.errors import AppError
from ui.desktop.folder_opening import open_folder_of
from ui.desktop.prompts import FileFilter, FileWish, Prompts
from ui.desktop.screens.recovery_kit.sheet import Sheet, draw_pdf
from ui.desktop.screens.recovery_kit.view_model import KitModel
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest, nest_at
from ui.desktop.widgets.qr_code import QrCode

_QR_SIDE = 132
PLACE_LIMIT = 80


class KitPanel(QWidget):
    """Show a kit until it is kept somewhere. `copy_requested` carries the key."""

    copy_requested = Signal(str)
    kept_changed = Signal()

    def __init__(
        self,
        prompts: Prompts,
        parent: QWidget | None = None,
        *,
        show_place: Callable[[Path], None] = open_folder_of,
    ) -> None:
        super().__init__(parent)
        self._prompts, self._show_place = prompts, show_place
        self._model: KitModel | None = None
        self._profile_name = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._make_card())
        nest(column, self._make_buttons())
        self.banner = Banner()
        self.banner.setVisible(False)
        self.banner.action_requested.connect(self._show_in_folder)
        self.banner.other_requested.connect(self._delete_file)
        column.addWidget(self.banner)
        nest(column, self._make_check())
        self.place = QLineEdit()
        self.place.setMaxLength(PLACE_LIMIT)
        column.addWidget(
            FormField(
                self.tr("Where do you keep it?"),
                self.place,
                hint=self.tr("Optional. Only you see this, in your open vault."),
            )
        )

    def show_kit(self, model: KitModel, *, profile_name: str) -> None:
        """Show a kit and ask for two of its groups."""
        if model is not self._model:
            model.saved.connect(self._show_saved)
            model.deleted.connect(self._show_deleted)
            model.failed.connect(self._show_failure)
            model.kept_changed.connect(self.kept_changed)
        self._model, self._profile_name = model, profile_name
        for label, group in zip(self._groups, model.groups(), strict=True):
            label.setText(group)
        self._qr.set_text(model.text())
        self.banner.setVisible(False)
        for edit in (self.first, self.second):
            edit.clear()
        asked = model.asked
        self._first_field.label.setText(self.tr("Group %1").replace("%1", str(asked.first)))
        self._second_field.label.setText(self.tr("Group %1").replace("%1", str(asked.second)))
        for edit, number in ((self.first, asked.first), (self.second, asked.second)):
            edit.setAccessibleName(self.tr("Group %1 of the key").replace("%1", str(number)))

    def clear(self) -> None:
        """Take the key off the screen."""
        for label in self._groups:
            label.clear()
        self._qr.set_text("")
        for edit in (self.first, self.second, self.place):
            edit.clear()
        self._model = None

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        self._groups = [text_label(role=FontRole.MONO) for _ in range(9)]
        for index, label in enumerate(self._groups):
            number = text_label(str(index + 1), FontRole.CAPTION, tone="secondary")
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance("W" * 5))
            pair = QHBoxLayout()
            pair.setSpacing(6)
            pair.addWidget(number)
            pair.addWidget(label, 1)
            nest_at(grid, pair, index // 3, index % 3)
        self._qr = QrCode(_QR_SIDE, self.tr("Recovery key as QR code"))
        nest(row, grid, 1)
        row.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _make_buttons(self) -> QHBoxLayout:
        self.save = secondary_button(self.tr("Save as PDF for paper…"), icon="printer")
        self.save.setToolTip(
            self.tr(
                "On its way to a printer a page is laid down unencrypted on this computer, out of "
                "our reach. So you get it as a file that only you can read: print it from there, "
                "and delete it afterwards."
            )
        )
        self.copy = secondary_button(self.tr("Copy"), icon="copy")
        self.copy.setToolTip(self.tr("The clipboard is cleared again after a while."))
        self.save.clicked.connect(self._save)
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.save, self.copy):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_check(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(
            text_label(
                self.tr("Printed it or wrote it down? Type two of its groups to check."), wrap=True
            )
        )
        self.first, self.second = QLineEdit(), QLineEdit()
        self._first_field = FormField(self.tr("Group"), self.first)
        self._second_field = FormField(self.tr("Group"), self.second)
        row = QHBoxLayout()
        row.setSpacing(12)
        for edit, field in ((self.first, self._first_field), (self.second, self._second_field)):
            edit.setProperty("fontRole", FontRole.MONO.value)
            edit.setMaxLength(8)
            edit.textChanged.connect(self._check)
            field.setMaximumWidth(180)
            # A fault under one group must not push the other down.
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        nest(column, row)
        return column

    def _check(self) -> None:
        if self._model is None:
            return
        right = self._model.check(self.first.text(), self.second.text())
        full = all(len(edit.text().strip()) >= 4 for edit in (self.first, self.second))
        if right:
            self._second_field.clear_error()
            self._second_field.set_hint(self.tr("That is right."))
        elif full:
            self._second_field.set_error(self.tr("These are not the two groups."))
        else:
            self._second_field.clear_error()
            self._second_field.set_hint("")

    def _sheet(self, model: KitModel) -> Sheet:
        made = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        return Sheet(name=self._profile_name, made=made, key=model.text())

    def _save(self) -> None:
        model = self._model
        if model is None:
            return
        wish = FileWish(
            title=self.tr("Save recovery kit"),
            filters=(FileFilter(label=self.tr("PDF document"), patterns=("*.pdf",)),),
            name=self.tr("Strongroom recovery kit.pdf"),
            suffix="pdf",
        )

        def write(path: Path) -> None:
            model.save(path, draw_pdf(self._sheet(model)))

        self._prompts.save_file(wish, write, parent=self)

    def _copy(self) -> None:
        if self._model is not None:
            self.copy_requested.emit(self._model.text())
            said = self.tr("The recovery key is copied. The clipboard is cleared after a while.")
            self.banner.show_message(Tint.SUCCESS, said)

    def _show_saved(self, path: Path) -> None:
        said = self.tr(
            "Saved and read back: %1. Once it is on paper, delete the file: "
            "whoever has it and this computer can open the profile."
        )
        self.banner.show_message(
            Tint.SUCCESS,
            said.replace("%1", str(path)),
            action=self.tr("Show in folder"),
            other=self.tr("Delete the file"),
        )

    def _show_in_folder(self) -> None:
        if self._model is not None and self._model.files:
            self._show_place(Path(self._model.files[-1].path))

    def _delete_file(self) -> None:
        if self._model is not None:
            self._model.delete_file()

    def _show_deleted(self) -> None:
        said = self.tr("Deleted. On SSDs traces can remain until overwritten.")
        self.banner.show_message(Tint.INFO, said)

    def _show_failure(self, error: AppError) -> None:
        self.banner.show_message(Tint.DANGER, sentence(error))
