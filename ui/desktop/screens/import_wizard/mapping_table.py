"""Which column of a CSV file goes where, with an example of what is in it."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.formats.csv_columns import Mapping, PreviewColumn, TableHead, preview_columns
from core.formats.header_names import Target
from ui.desktop.screens.import_wizard.words import TARGETS, say
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.labels import ElidedLabel, IconLabel, text_label
from ui.desktop.widgets.nesting import nest

_START = 2
_LONG_ENOUGH = 12
_DOTS = "••••••"
_LONGEST = 60
_AT_ONCE = 4
"""Lines made in one turn of the loop."""
_OPEN = frozenset(
    {
        Target.TITLE,
        Target.USERNAME,
        Target.WEBSITE,
        Target.FOLDER,
        Target.TAGS,
        Target.FAVOURITE,
        Target.CREATED,
        Target.MODIFIED,
        Target.LAST_USED,
    }
)
"""Targets whose values are shown: of a column nobody knows, any value may be a password."""


@dataclasses.dataclass(frozen=True)
class MappedColumn:
    """The wish that a column, counted from 0, goes to a target."""

    column: int
    target: Target


class ExampleCell(QWidget):
    """A value of a column; one that may be secret is masked until it is asked for."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._text = " ".join(text.split())[:_LONGEST]
        self._secret = True
        self.is_revealed = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.words = ElidedLabel("", FontRole.SECONDARY, tone="secondary")
        self.eye = IconButton("eye", "", compact=True)
        self.eye.clicked.connect(
            lambda _checked=False: self.show_revealed(revealed=not self.is_revealed)
        )
        row.addWidget(self.words, 1)
        row.addWidget(self.eye)
        self.set_secret(secret=True)

    def set_secret(self, *, secret: bool) -> None:
        """Mask the value, or show it as one that everybody may see."""
        self._secret = secret and bool(self._text)
        self.eye.setVisible(self._secret)
        self.show_revealed(revealed=self.is_revealed and self._secret)

    def show_revealed(self, *, revealed: bool) -> None:
        """Show the value, or its mask."""
        self.is_revealed = revealed
        self.words.set_text(self._text if revealed or not self._secret else self._mask())
        self.eye.show_icon("eye-off" if revealed else "eye")
        verb = self.tr("Hide the example of %1") if revealed else self.tr("Reveal %1’s example")
        self.eye.rename(verb.replace("%1", self._name))

    def _mask(self) -> str:
        start = self._text[:_START] if len(self._text) >= _LONG_ENOUGH else ""
        return start + _DOTS


class MappingTable(QFrame):
    """One line for each column; `mapped` carries a MappedColumn."""

    mapped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Columns of the file"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 8, 12)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        for place, stretch in ((0, 3), (2, 5), (3, 4)):
            self._grid.setColumnStretch(place, stretch)
        nest(column, self._grid)
        self._table: TableHead | None = None
        self._columns: tuple[PreviewColumn, ...] = ()
        self.choices: list[Choice] = []
        self.examples: list[ExampleCell] = []
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._add_some)

    def show_table(self, table: TableHead, mapping: Mapping) -> None:
        """Show the columns; those of a table on show already only get another target.

        Of a wide table, what stands below the edge of the window comes in the next moments.
        """
        self._columns = preview_columns(table, mapping)
        if self._table != table:
            self._table = table
            self._begin()
        for index in range(len(self.choices)):
            self._show_column(index)

    def _begin(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.choices, self.examples = [], []
        titles = (self.tr("Column in file"), "", self.tr("Goes to"), self.tr("Example"))
        for place, title in enumerate(titles):
            label = text_label(title, FontRole.CAPTION, tone="secondary")
            self._grid.addWidget(label, 0, place)
        self._filling.start()
        self._add_some()

    def _add_some(self) -> None:
        """Make a few lines: all of a wide table at once would hold the window up."""
        first = len(self.choices)
        for index in range(first, min(first + _AT_ONCE, len(self._columns))):
            self._add(index, self._columns[index])
            self._show_column(index)
        if len(self.choices) == len(self._columns):
            self._filling.stop()

    def _show_column(self, index: int) -> None:
        column, example = self._columns[index], self.examples[index]
        self.choices[index].select(column.target)
        example.set_secret(secret=column.example.concealed or column.target not in _OPEN)
        example.setEnabled(column.target is not Target.IGNORE)

    def _add(self, index: int, column: PreviewColumn) -> None:
        name = column.name.strip() or self.tr("column %1").replace("%1", str(index + 1))
        choice = Choice(self.tr("%1 goes to").replace("%1", name), shortest=10)
        for target, text in TARGETS.items():
            choice.offer(say(text), target)
        choice.chosen.connect(lambda target: self.mapped.emit(MappedColumn(index, target)))
        example = ExampleCell(name, column.example.text)
        row = index + 1
        self._grid.addWidget(ElidedLabel(name), row, 0)
        self._grid.addWidget(
            IconLabel("arrow-right", Role.TEXT2, 14), row, 1, Qt.AlignmentFlag.AlignCenter
        )
        self._grid.addWidget(choice, row, 2)
        self._grid.addWidget(example, row, 3)
        self.choices.append(choice)
        self.examples.append(example)
