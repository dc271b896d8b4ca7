"""What an item of the file holds, beside what is here; hidden values are shown on request only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.screens.import_wizard.row_model import RowDetail, Value
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.labels import ElidedLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.wording.speech import fill

_DOTS = "••••••••••"
_LONGEST = 200


class ValueLine(QObject):
    """One value of the file and of what is here, with one eye for both."""

    shown = Signal(object)
    """Carries the Value whose hidden text was shown."""

    def __init__(self, value: Value, grid: QGridLayout, row: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self.is_revealed = False
        name = " ".join(value.name.split())
        self.name = ElidedLabel(name, FontRole.SECONDARY, tone="secondary")
        self.there = ElidedLabel("", FontRole.SECONDARY)
        self.here = ElidedLabel("", FontRole.SECONDARY)
        self.differs = text_label(
            self.tr("differs") if value.differs else "", FontRole.CAPTION, tone="warning"
        )
        self.eye = IconButton("eye", "", compact=True)
        self.eye.clicked.connect(lambda _checked=False: self._toggle())
        parts = (self.name, self.there, self.here, self.differs, self.eye)
        for place, part in enumerate(parts):
            grid.addWidget(part, row, place)
        # Once they are in the page: shown before, they would be windows and take the keyboard.
        self.eye.setVisible(value.concealed)
        self.here.setVisible(value.here is not None)
        self._say()

    def _toggle(self) -> None:
        self.is_revealed = not self.is_revealed
        self._say()
        if self.is_revealed:
            self.shown.emit(self.value)

    def _say(self) -> None:
        name = " ".join(self.value.name.split())
        for label, text in ((self.there, self.value.there), (self.here, self.value.here or "")):
            shown = " ".join(text.split())[:_LONGEST]
            hidden = self.value.concealed and not self.is_revealed and bool(text)
            label.set_text(_DOTS if hidden else shown or "–")
        self.there.setAccessibleName(
            fill(self.tr("%1 in the file: %2"), name, self.there.whole_text())
        )
        self.here.setAccessibleName(fill(self.tr("%1 here: %2"), name, self.here.whole_text()))
        self.eye.show_icon("eye-off" if self.is_revealed else "eye")
        verb = self.tr("Hide %1") if self.is_revealed else self.tr("Reveal %1")
        self.eye.rename(verb.replace("%1", name))


class RowDetails(QFrame):
    """A card about the row that has the keyboard in the table above it."""

    shown = Signal(object)
    """Carries the Value whose hidden text was shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 8, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        self.title = ElidedLabel("", FontRole.BODY_STRONG)
        head.addWidget(self.title, 1)
        nest(column, head)
        self._place = QVBoxLayout()
        nest(column, self._place)
        self.more = text_label(role=FontRole.SECONDARY, tone="secondary")
        column.addWidget(self.more)
        self.lines: list[ValueLine] = []
        self._body: QWidget | None = None
        self.setVisible(False)

    def clear(self) -> None:
        """Show nothing; the values are gone from the window."""
        self.setVisible(False)
        self._drop()

    def show_detail(self, detail: RowDetail) -> None:
        """Show another row, hidden values masked again."""
        self._drop()
        self.title.set_text(" ".join(detail.title.split()) or self.tr("(no title)"))
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for place, stretch in ((0, 3), (1, 5), (2, 5 if detail.compared else 0)):
            grid.setColumnStretch(place, stretch)
        if detail.compared:
            for place, words in ((1, self.tr("In the file")), (2, self.tr("Here now"))):
                grid.addWidget(text_label(words, FontRole.CAPTION, tone="secondary"), 0, place)
        for row, value in enumerate(detail.values, start=1):
            line = ValueLine(value, grid, row, body)
            line.shown.connect(self.shown)
            self.lines.append(line)
        self._place.addWidget(body)
        self._body = body
        self.more.setText(self.tr("and %Ln more", "", detail.more))
        self.more.setVisible(detail.more > 0)
        self.setVisible(True)

    def _drop(self) -> None:
        self.lines = []
        if self._body is not None:
            self._place.removeWidget(self._body)
            self._body.setParent(None)
            self._body.deleteLater()
            self._body = None
