"""What stands between words, which letters are capitals, and whether a digit is added."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from core.passwords.recipe import Capitals
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField

_OWN = "own"
_LONGEST_SEPARATOR = 16


class JoiningControls(QWidget):
    """The settings that recipes of words share."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.separator_choice = Choice(self.tr("Between words"))
        self.own = QLineEdit()
        self.capitals_choice = Choice(self.tr("Capital letters"))
        self.digit_box = QCheckBox(self.tr("add a digit"))
        self._offer()
        self._lay_out()
        self.own.textChanged.connect(lambda _text: self.changed.emit())
        self.digit_box.toggled.connect(self.changed)
        for choice in (self.separator_choice, self.capitals_choice):
            choice.currentIndexChanged.connect(lambda _index: self._choose())
        self._show_own()

    @property
    def separator(self) -> str:
        """Return what stands between words."""
        return (
            self.own.text()
            if self.separator_choice.value == _OWN
            else str(self.separator_choice.value)
        )

    @property
    def capitals(self) -> Capitals:
        """Return where capital letters are."""
        return Capitals(str(self.capitals_choice.value))

    @property
    def digit(self) -> bool:
        """Tell whether a digit is added."""
        return self.digit_box.isChecked()

    def show_settings(self, *, separator: str, capitals: Capitals, digit: bool) -> None:
        """Show settings without telling anybody."""
        was = self.blockSignals(True)
        own = separator == _OWN or not self.separator_choice.offers(separator)
        self.own.setText(separator if own else "")
        self.separator_choice.select(_OWN if own else separator)
        self.capitals_choice.select(capitals.value)
        self.digit_box.setChecked(digit)
        self._show_own()
        self.blockSignals(was)

    def _offer(self) -> None:
        separators = {
            self.tr("hyphen  -"): "-",
            self.tr("space  ␣"): " ",
            self.tr("dot  ."): ".",
            self.tr("comma  ,"): ",",
            self.tr("underscore  _"): "_",
            self.tr("none"): "",
            self.tr("own…"): _OWN,
        }
        capitals = {
            self.tr("none"): Capitals.NONE.value,
            self.tr("first letter of every word"): Capitals.FIRST.value,
            self.tr("some words, at random"): Capitals.RANDOM.value,
        }
        for choice, offered in (
            (self.separator_choice, separators),
            (self.capitals_choice, capitals),
        ):
            for text, value in offered.items():
                choice.offer(text, value)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.own.setMaxLength(_LONGEST_SEPARATOR)
        self.own.setProperty("fontRole", FontRole.MONO.value)
        self._own_field = FormField(self.tr("Own separator"), self.own, keep_line=False)
        fields = (
            FormField(self.tr("Between words"), self.separator_choice, keep_line=False),
            FormField(self.tr("Capital letters"), self.capitals_choice, keep_line=False),
        )
        for column, field in enumerate(fields):
            # Where one caption takes two lines, the lists still stand side by side.
            grid.addWidget(field, 0, column, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self._own_field, 1, 0)
        grid.addWidget(self.digit_box, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _choose(self) -> None:
        self._show_own()
        self.changed.emit()

    def _show_own(self) -> None:
        self._own_field.setVisible(self.separator_choice.value == _OWN)
