"""What the chosen file looks like, and how else it could be read."""

from __future__ import annotations

import dataclasses
from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.formats.text import Encoding
from ui.desktop.screens.import_wizard.source import Reading, Source
from ui.desktop.screens.import_wizard.words import (
    DELIMITERS,
    ENCODINGS,
    LOOKS_OURS,
    list_choices,
    say,
    say_format,
    say_looks,
)
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import align_words, link_button
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.tab_order import tab_after


class ReadingCard(QFrame):
    """How a file is read: its format, its characters, and what stands between columns."""

    text_chosen = Signal(object)
    """Carries a Reading with an encoding and a delimiter, None for what the content tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.format = Choice(_say("Read as"))
        self.encoding = Choice(_say("Characters"))
        self.delimiter = Choice(_say("Between columns"))
        for choice in (self.format, self.encoding, self.delimiter):
            choice.offer(_say("Found out by itself"), None)
        for form in list_choices():
            self.format.offer(say_format(form), form)
        for encoding, name in ENCODINGS.items():
            self.encoding.offer(say(name), encoding)
        for delimiter, name in DELIMITERS.items():
            self.delimiter.offer(say(name), delimiter)
        self._text_fields = (
            FormField(_say("Characters"), self.encoding, keep_line=False),
            FormField(_say("Between columns"), self.delimiter, keep_line=False),
        )
        grid.addWidget(FormField(_say("Read as"), self.format, keep_line=False), 0, 0, 1, 2)
        grid.addWidget(self._text_fields[0], 1, 0)
        grid.addWidget(self._text_fields[1], 1, 1)
        self.encoding.chosen.connect(lambda _value: self._tell_text())
        self.delimiter.chosen.connect(lambda _value: self._tell_text())

    def show_reading(self, reading: Reading, *, with_text: bool) -> None:
        """Show how the file is read, `with_text` where it is told apart by characters."""
        self.format.select(reading.format_id)
        for field in self._text_fields:
            field.setVisible(with_text)
        if with_text:
            self.encoding.select(reading.encoding)
            self.delimiter.select(reading.delimiter)

    def _tell_text(self) -> None:
        encoding, delimiter = self.encoding.value, self.delimiter.value
        chosen = Reading(
            encoding=encoding if isinstance(encoding, Encoding) else None,
            delimiter=delimiter if isinstance(delimiter, str) else None,
        )
        self.text_chosen.emit(chosen)


class FileHead(QWidget):
    """Say what a file is taken for; behind “Not right?” it can be read in another way."""

    format_chosen = Signal(object)
    """Carries a FormatId, or None for what the content tells."""
    text_chosen = Signal(object)
    """Carries a Reading with an encoding and a delimiter, None for what the content tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.words = text_label(role=FontRole.BODY_STRONG, wrap=True)
        self.not_right = link_button(self.tr("Not right?"))
        align_words(self.not_right, edge="end")
        row.addWidget(IconLabel("file-text", Role.TEXT2, 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.not_right, 0, Qt.AlignmentFlag.AlignVCenter)
        nest(column, row)
        self._column = column
        self._reading, self._with_text = Reading(), False
        self._unfolded = False
        self.not_right.clicked.connect(lambda _checked=False: self._toggle())

    @cached_property
    def details(self) -> ReadingCard:
        """Return the ways to read a file, made when somebody asks for them."""
        card = ReadingCard(self)
        card.format.chosen.connect(self.format_chosen)
        card.text_chosen.connect(self.text_chosen)
        card.setVisible(self._unfolded)
        self._column.addWidget(card)
        tab_after(self.not_right, card)
        card.show_reading(self._reading, with_text=self._with_text)
        return card

    def show_source(self, source: Source, reading: Reading) -> None:
        """Show what a file is taken for."""
        text = say(LOOKS_OURS) if source.is_ours else say_looks(source.format_id)
        if not source.is_ours and reading.format_id is not None:
            text = self.tr("%1 is read as: %2").replace("%2", say_format(reading.format_id))
        self.words.setText(text.replace("%1", source.path.name))
        self.not_right.setVisible(not source.is_encrypted)
        table = source.table
        if table is not None:
            reading = dataclasses.replace(
                reading, encoding=table.encoding, delimiter=table.delimiter
            )
        self._show_reading(reading, with_text=table is not None)

    def show_unread(self, name: str, reading: Reading) -> None:
        """Show the ways to read a file that could not be read as it is."""
        self.words.setText(name)
        self.not_right.setVisible(True)
        self._show_reading(reading, with_text=True)
        self._unfold(shown=True)

    def _show_reading(self, reading: Reading, *, with_text: bool) -> None:
        self._reading, self._with_text = reading, with_text
        if "details" in vars(self):
            self.details.show_reading(reading, with_text=with_text)

    def _toggle(self) -> None:
        self._unfold(shown=not self._unfolded)
        if self._unfolded:
            self.details.format.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfold(self, *, shown: bool) -> None:
        self._unfolded = shown
        if shown or "details" in vars(self):
            self.details.setVisible(shown)
        self.not_right.setText(self.tr("Hide file details") if shown else self.tr("Not right?"))


def _say(text: str) -> str:
    return QCoreApplication.translate("FileHead", text)
