"""One setting as a row: what it is, what it means, a control, and the way back to its default."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.settings import Declaration, Settings, Value
from ui.desktop.theme import current_theme
from ui.desktop.tokens import TARGET_MIN, FontRole
from ui.desktop.widgets.buttons import align_words, link_button
from ui.desktop.widgets.choice_box import ChoiceBox
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.number_edit import NumberEdit
from ui.desktop.widgets.on_off_box import OnOffBox
from ui.wording.settings import SettingWords

CONTROL_WIDTH, WIDEST = 236, 288
"""The first holds every choice in every language, so that all controls are of one width."""


def say(text: str) -> str:
    """Return a sentence of the settings in the language of the window."""
    return QCoreApplication.translate("Settings", text)


class Row(QWidget):
    """Label and consequence at the start, a control at the end; a bare fact has none."""

    def __init__(
        self, label: str, consequence: str, control: QWidget | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = f"{label} {consequence}".casefold()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        self.column = QVBoxLayout()
        self.column.setSpacing(2)
        self.label = text_label(label, FontRole.BODY_STRONG, wrap=True)
        self.column.addWidget(self.label)
        self.consequence = text_label(
            consequence, FontRole.SECONDARY, tone="secondary", wrap=True, parent=self
        )
        self.consequence.setVisible(bool(consequence))
        self.column.addWidget(self.consequence)
        nest(row, self.column, 1)
        self._control = control
        if control is not None:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
            self.label.setBuddy(control)
            if not control.accessibleName():
                control.setAccessibleName(label)
            control.setAccessibleDescription(consequence)
        current_theme().changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Make the control as wide as all others, wider with larger text and with long words."""
        theme = current_theme()
        if isinstance(self._control, OnOffBox):
            self._control.fit()
        elif self._control is not None:
            wanted = max(theme.scaled(CONTROL_WIDTH), self._control.sizeHint().width())
            self._control.setFixedWidth(min(theme.scaled(WIDEST), wanted))

    def matches(self, text: str) -> bool:
        """Tell whether the row has to do with a text, in lower case."""
        return text in self.words


class SettingRow(Row):
    """A row for one declaration; `chosen` tells what the person wants."""

    chosen = Signal(str, object)

    def __init__(
        self, declaration: Declaration, words: SettingWords, parent: QWidget | None = None
    ) -> None:
        self._declaration, self._words = declaration, words
        self.control = self._make_control()
        super().__init__(say(words.label), say(words.consequence), self.control, parent)
        self.reset = link_button("")
        self.reset.setProperty("compact", "true")
        self.reset.clicked.connect(lambda: self._choose(declaration.default))
        align_words(self.reset)
        # Squeezed a little before it pushes the words above it out of their lines.
        self.reset.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.reset.setMinimumWidth(TARGET_MIN)
        line = QHBoxLayout()
        line.addWidget(self.reset)
        line.addStretch(1)
        nest(self.column, line)

    def show_value(self, settings: Settings) -> None:
        """Show what is in force."""
        value: Value = getattr(settings, self._declaration.name)
        self.control.blockSignals(True)
        if isinstance(self.control, OnOffBox):
            self.control.show_state(on=bool(value))
        elif isinstance(self.control, ChoiceBox):
            self.control.select(value)
        elif isinstance(self.control, NumberEdit):
            self.control.setValue(int(value))
        self.control.blockSignals(False)
        is_off = value is False and bool(self._words.off)
        self._say_consequence(self._words.off if is_off else self._words.consequence)
        changed = value != self._declaration.default
        text = self.tr("Default: %1 · Reset").replace("%1", self._say_value())
        self.reset.setText(text)
        name = self.tr("Reset %1").replace("%1", say(self._words.label))
        self.reset.setAccessibleName(name)
        self.reset.setVisible(changed)

    def refuse(self, why: str) -> None:
        """Offer nothing, and say why: it would do nothing on this computer."""
        self.control.setEnabled(False)
        self.reset.setEnabled(False)
        self.consequence.setText(why)
        self.control.setAccessibleDescription(why)

    def _say_consequence(self, text: str) -> None:
        if self.control.isEnabled():
            self.consequence.setText(say(text))
            self.control.setAccessibleDescription(say(text))

    def _make_control(self) -> QWidget:
        declaration, words = self._declaration, self._words
        if isinstance(declaration.default, bool):
            box = OnOffBox(say(words.label))
            box.toggled.connect(self._choose)
            return box
        if declaration.choices:
            choice = ChoiceBox(
                say(words.label), [(say(words.choices[name]), name) for name in declaration.choices]
            )
            choice.chosen.connect(self._choose)
            return choice
        number = NumberEdit(
            say(words.label), declaration.low, declaration.high, suffix=f" {say(words.unit)}"
        )
        number.setSingleStep(declaration.step)
        number.valueChanged.connect(self._choose)
        return number

    def _say_value(self) -> str:
        default = self._declaration.default
        if isinstance(default, bool):
            return self.tr("on") if default else self.tr("off")
        if isinstance(default, str):
            return say(self._words.choices[default])
        return f"{default} {say(self._words.unit)}"

    def _choose(self, value: Value) -> None:
        if self._declaration.allows(value):
            self.chosen.emit(self._declaration.name, value)
