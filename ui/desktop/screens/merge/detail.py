"""One item side by side: what it was before, here, and in the other copy; and what it is to be."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.vault.field import Field
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.merge.view_model import (
    Changed,
    Choice,
    Difference,
    MergeRow,
    Standing,
    Value,
)
from ui.desktop.screens.merge.words import say_aspect, say_value
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.card import thin_line
from ui.desktop.widgets.labels import Badge, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.secret_label import SecretLabel
from ui.desktop.widgets.value_text import ValueText

_LONGEST = 2000


@dataclasses.dataclass(frozen=True)
class Chosen:
    """That another value is chosen for a difference of an item."""

    index: int
    number: int
    choice: Choice


class ValueCell(QWidget):
    """One value of one copy; a secret is dots until it is asked for."""

    shown = Signal()

    def __init__(
        self, name: str, text: str, *, secret: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._name, self._text = name, text
        self.secret: SecretLabel | None = None
        top = Qt.AlignmentFlag.AlignTop
        if not secret:
            said = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
            row.addWidget(ValueText(name, said), 1)
            return
        self.secret = SecretLabel()
        self.secret.setAccessibleName(name)
        self.eye = IconButton("eye", self._say_eye(), compact=True)
        self.eye.clicked.connect(lambda _checked=False: self.toggle())
        row.addWidget(self.secret, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.eye, 0, top)

    def toggle(self) -> None:
        """Show the secret, or dots again."""
        assert self.secret is not None
        if self.secret.is_revealed:
            self.secret.hide_secret()
        else:
            self.secret.reveal(self._text)
            self.shown.emit()
        self.eye.show_icon("eye-off" if self.secret.is_revealed else "eye")
        self.eye.rename(self._say_eye())

    def _say_eye(self) -> str:
        shown = self.secret is not None and self.secret.is_revealed
        name = self.tr("Hide %1") if shown else self.tr("Show %1")
        return name.replace("%1", self._name)


class DifferencePart(QWidget):
    """One difference: a caption, three values under each other’s headings, and the choice."""

    chosen = Signal(object)
    """Carries the Choice."""
    shown = Signal(object)
    """Carries the value of a secret that was shown."""

    def __init__(
        self, difference: Difference, choice: Choice, *, with_before: bool, changeable: bool
    ) -> None:
        super().__init__()
        self.difference = difference
        name = say_aspect(difference)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 6)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label(name, FontRole.CAPTION, tone="secondary", wrap=True), 1)
        if difference.changed is Changed.BOTH:
            head.addWidget(Badge(self.tr("changed in both"), "warning"))
        nest(column, head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        cells = [
            (self.tr("Here"), difference.here),
            (self.tr("In the other copy"), difference.there),
        ]
        if with_before:
            before = self.tr("Before") if difference.known else self.tr("Before: not known")
            cells.insert(0, (before, difference.before))
        self.cells: list[ValueCell] = []
        for place, (where, value) in enumerate(cells):
            grid.setColumnStretch(place, 1)
            grid.addWidget(text_label(where, FontRole.SECONDARY, tone="secondary"), 0, place)
            unknown = where == self.tr("Before: not known")
            cell = self._cell(f"{name}, {where}", value, unknown=unknown)
            grid.addWidget(cell, 1, place, Qt.AlignmentFlag.AlignTop)
        self.radios = self._make_radios(name, choice, changeable=changeable)
        for radio, place in zip(self.radios.values(), range(len(cells) - 2, 9), strict=False):
            if place < len(cells):
                grid.addWidget(radio, 2, place)
            else:
                grid.addWidget(radio, 3, len(cells) - 2, 1, 2)
        nest(column, grid)

    def _cell(self, name: str, value: Value | None, *, unknown: bool) -> QWidget:
        if unknown:
            return text_label("–", tone="secondary")
        if value is None:
            return text_label(self.tr("(nothing)"), tone="secondary")
        secret = isinstance(value, Field) and value.concealed
        cell = ValueCell(name, say_value(self.difference, value), secret=secret)
        cell.shown.connect(lambda: self.shown.emit(value))
        self.cells.append(cell)
        return cell

    def _make_radios(
        self, name: str, choice: Choice, *, changeable: bool
    ) -> dict[Choice, QRadioButton]:
        words = {Choice.HERE: self.tr("Keep"), Choice.THERE: self.tr("Take")}
        if self.difference.can_keep_both:
            words[Choice.BOTH] = self.tr("Keep both, side by side")
        group = QButtonGroup(self)
        radios: dict[Choice, QRadioButton] = {}
        for each, text in words.items():
            radio = QRadioButton(text)
            radio.setAccessibleName(f"{name}: {text}")
            radio.setChecked(each is choice)
            radio.setEnabled(changeable)
            radio.clicked.connect(lambda _on=False, each=each: self.chosen.emit(each))
            group.addButton(radio)
            radios[each] = radio
        return radios


class DetailPart(QWidget):
    """Everything in which the two copies of an item differ."""

    chosen = Signal(object)
    """Carries a Chosen."""
    shown = Signal(object)
    """Carries (MergeRow, Value) of a secret that was shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.note = text_label(tone="secondary", wrap=True)
        self._column.addWidget(self.note)
        self.parts: list[DifferencePart] = []
        self._row: MergeRow | None = None

    def show_row(self, row: MergeRow | None) -> None:
        """Show another item, or the same with other choices."""
        before, self._row = self._row, row
        if row is not None and before is not None and self._is_same(row, before):
            for part, choice in zip(self.parts, row.choices, strict=True):
                part.radios[choice].setChecked(True)
            self._note(self._say(row))
            return
        self.clear()
        self._row = row
        if row is None:
            return
        self._note(self._say(row))
        known = any(each.known for each in row.differences)
        for number, (difference, choice) in enumerate(
            zip(row.differences, row.choices, strict=True)
        ):
            part = DifferencePart(
                difference, choice, with_before=known, changeable=row.here is not None
            )
            part.chosen.connect(
                lambda choice, n=number, i=row.index: self.chosen.emit(Chosen(i, n, choice))
            )
            part.shown.connect(lambda value, row=row: self.shown.emit((row, value)))
            self._column.addWidget(thin_line())
            self._column.addWidget(part)
            self.parts.append(part)

    @staticmethod
    def _is_same(row: MergeRow, before: MergeRow) -> bool:
        return row.index == before.index and row.differences is before.differences

    def clear(self) -> None:
        """Forget every value."""
        self.parts, self._row = [], None
        self._note("")
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _say(self, row: MergeRow) -> str:
        same = self.tr("What both copies say of it is the same.")
        parts = [] if row.differences or row.here is None or row.there is None else [same]
        if row.versions and row.here is not None:
            count = len(row.versions)
            more = self.tr("%Ln earlier version(s) come from the other copy.", "", count)
            parts.append(plural(more, count))
        if row.standing is Standing.DELETED_THERE:
            parts.append(self.tr("It stays here, unless you tick it: then it goes to Trash."))
        elif row.standing is Standing.DELETED_HERE and row.here is not None:
            parts.append(self.tr("It stays in Trash, unless you tick it."))
        elif row.here is None:
            parts.append(self.tr("It is not here. Tick it, and it comes with everything in it."))
        elif row.there is None:
            parts.append(self.tr("It is not in the other copy. It stays."))
        return " ".join(parts)
