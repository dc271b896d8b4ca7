"""The generator as a panel: the value, how strong it is, and what is asked for."""

from __future__ import annotations

from typing import Literal

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from core.errors import RecipeImpossibleError
from core.passwords.entropy import recipe_bits
from core.passwords.recipe import (
    LENGTH_MAX,
    WORDS_MAX,
    CharactersRecipe,
    PassphraseRecipe,
    Recipe,
)
from core.passwords.strength import Strength, strength_of_bits
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import primary_button, secondary_button
from ui.desktop.widgets.characters_controls import CharactersControls
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.passphrase_controls import PassphraseControls
from ui.desktop.widgets.secret_label import SecretLabel
from ui.desktop.widgets.speech import announce
from ui.desktop.widgets.strength_meter import StrengthMeter


def find_stronger(recipe: Recipe) -> int | None:
    """Return the least length, or number of words, at which a recipe becomes good; None at none."""
    grown = "length" if isinstance(recipe, CharactersRecipe) else "words"
    most = LENGTH_MAX if isinstance(recipe, CharactersRecipe) else WORDS_MAX
    for size in range(getattr(recipe, grown) + 1, most + 1):
        try:
            bits = recipe_bits(msgspec.structs.replace(recipe, **{grown: size}))
        except RecipeImpossibleError:
            continue
        if strength_of_bits(bits) >= Strength.GOOD:
            return size
    return None


class GeneratedLabel(SecretLabel):
    """The value itself: never masked, and a tab stop."""

    focus_changed = Signal()

    def __init__(self, role: FontRole, parent: QWidget | None = None) -> None:
        super().__init__(role=role, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Generated password"))

    def paintEvent(self, event: QPaintEvent) -> None:
        # Where there is no value, dots would claim that there is a hidden one.
        if self.is_revealed:
            super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class _ValueBox(QFrame):
    """The surface of the value; it wears the ring while the value has the focus."""

    def __init__(self, value: GeneratedLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._value = value
        value.focus_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._value.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().color(Role.FOCUS), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)


class _Pages(QStackedWidget):
    """Pages of which only the one on show asks for room."""

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        page = self.currentWidget()
        layout = None if page is None else page.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return self.sizeHint().height()


class GeneratorPanel(QWidget):
    """Show a value and the recipe it was made of; whoever owns the panel makes the value.

    `recipe_changed` carries the new recipe; the owner answers with `show_value` or
    `show_fault`. `take` names the button that takes the value ("Copy", "Use password").
    """

    recipe_changed = Signal(object)
    another_requested = Signal()
    take_requested = Signal()

    def __init__(
        self,
        *,
        take: str,
        size: Literal["large", "small"] = "large",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        large = size == "large"
        self.value = GeneratedLabel(FontRole.CODE_LARGE if large else FontRole.MONO)
        self.another = secondary_button(self.tr("Another"), icon="rotate-cw")
        self.take = primary_button(take) if large else secondary_button(take)
        self.meter = StrengthMeter()
        self.characters, self.passphrase = CharactersControls(), PassphraseControls()
        self.tabs = QTabBar()
        self.controls = _Pages()
        column.addWidget(self._make_value_box(large=large))
        column.addWidget(self.meter)
        nest(column, self._make_fault_row())
        column.addWidget(self.tabs)
        column.addWidget(self.controls)
        self._make_tabs()
        self.another.clicked.connect(lambda _checked=False: self.another_requested.emit())
        self.take.clicked.connect(lambda _checked=False: self.take_requested.emit())
        self._show_fault("")

    def recipe(self) -> Recipe:
        """Return what is asked for now."""
        if self.tabs.currentIndex() == 0:
            return self.characters.recipe()
        return self.passphrase.recipe()

    def set_recipe(self, recipe: Recipe) -> None:
        """Show a recipe without telling anybody; the other tab keeps its own."""
        was = self.blockSignals(True)
        if isinstance(recipe, CharactersRecipe):
            self.characters.set_recipe(recipe)
            self.tabs.setCurrentIndex(0)
        else:
            self.passphrase.set_recipe(recipe)
            self.tabs.setCurrentIndex(1)
        self.blockSignals(was)

    def show_value(self, value: str, bits: float) -> None:
        """Show a value made of the recipe, and its entropy in bits."""
        self._show_fault("")
        self.value.reveal(value)
        strength = strength_of_bits(bits)
        words = f"{self.meter.strength_word(strength)} · {self._say_bits(bits)} · "
        self.meter.set_strength(strength, words + self._say_effort(strength), self._tip(strength))

    def show_fault(self, text: str) -> None:
        """Say why no value can be made of the recipe."""
        self.value.hide_secret()
        self.meter.set_strength(None)
        self._show_fault(text)
        announce(self, text, urgent=True)

    @property
    def fault(self) -> str:
        """Return why there is no value, or an empty text."""
        return self._fault.text()

    def _make_value_box(self, *, large: bool) -> QFrame:
        box = _ValueBox(self.value)
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 14, 12, 12)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.another)
        row.addWidget(self.take)
        if large:
            column.addWidget(self.value)
            nest(column, row)
        else:
            row.insertWidget(0, self.value, 100, Qt.AlignmentFlag.AlignVCenter)
            column.setContentsMargins(12, 8, 8, 8)
            nest(column, row)
        return box

    def _make_fault_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._fault_sign = IconLabel("triangle-alert", Role.DANGER_TEXT, 14)
        self._fault = text_label(tone="danger", wrap=True)
        row.addWidget(self._fault_sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._fault, 1)
        return row

    def _make_tabs(self) -> None:
        self.tabs.setAccessibleName(self.tr("Kind of password"))
        self.tabs.setExpanding(False)
        for name, page in (
            (self.tr("Characters"), self.characters),
            (self.tr("Passphrase"), self.passphrase),
        ):
            self.tabs.addTab(name)
            self.controls.addWidget(page)
            page.changed.connect(self._tell)
        self.tabs.currentChanged.connect(self._turn)

    def _turn(self, index: int) -> None:
        self.controls.setCurrentIndex(index)
        self.controls.updateGeometry()
        self._tell()

    def _tell(self) -> None:
        self.recipe_changed.emit(self.recipe())

    def _show_fault(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        self._fault_sign.setVisible(bool(text))
        self.meter.setVisible(not text)
        self.take.setEnabled(not text)
        self.another.setEnabled(not text)

    def _say_bits(self, bits: float) -> str:
        return self.tr("%1 bits").replace("%1", str(int(bits)))

    def _say_effort(self, strength: Strength) -> str:
        return (
            self.tr("guessed at once"),
            self.tr("one computer can guess it"),
            self.tr("many computers can guess it"),
            self.tr("too costly to guess"),
            self.tr("out of reach for any guesser"),
        )[strength]

    def _tip(self, strength: Strength) -> str:
        if strength >= Strength.GOOD:
            return ""
        recipe = self.recipe()
        better = find_stronger(recipe)
        if better is None:
            return self.tr("Allow more kinds of characters to make it good.")
        if isinstance(recipe, PassphraseRecipe):
            return self.tr("Use %Ln words to make it good.", "", better)
        return self.tr("Use %Ln characters to make it good.", "", better)
