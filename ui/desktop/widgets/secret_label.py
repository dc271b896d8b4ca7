"""A secret that is read, not typed: ten dots, or coloured characters while revealed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role

DOTS = "•" * 10


def derive_colour_runs(text: str) -> list[tuple[int, int, Role]]:
    """Return runs (start, length, role) over UTF-16 units: letters, digits, symbols apart."""
    runs: list[tuple[int, int, Role]] = []
    at = 0
    for character in text:
        width = 2 if ord(character) > 0xFFFF else 1
        role = role_of(character)
        if runs and runs[-1][2] is role:
            start, length, _ = runs[-1]
            runs[-1] = (start, length + width, role)
        else:
            runs.append((at, width, role))
        at += width
    return runs


def role_of(character: str) -> Role:
    """Return the colour of a character: letters, digits and symbols apart."""
    if character.isdigit():
        return Role.PW_DIGIT
    return Role.TEXT if character.isalpha() or character.isspace() else Role.PW_SYMBOL


class SecretLabel(QLabel):
    """Show dots until text is given, then that text in fixed pitch, wrapped anywhere.

    It cannot be selected: copying goes through the button, which clears the clipboard
    again. A screen reader hears “hidden” until the text is there. It is a label only by what
    a screen reader is told: nothing is ever set as its text.
    """

    def __init__(
        self,
        *,
        role: FontRole = FontRole.MONO,
        underline: bool = False,
        coloured: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._underline = underline
        self._coloured = coloured
        self._text = ""
        self._shown = False
        # Qt asks some ten times for the height of what is laid out once.
        self._heights: dict[tuple[int, int], int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._speak()

    @property
    def is_revealed(self) -> bool:
        """Tell whether the text is shown."""
        return self._shown

    def reveal(self, text: str) -> None:
        """Show a secret."""
        self._text, self._shown = text, True
        self._changed()

    def hide_secret(self) -> None:
        """Show dots and forget the text."""
        self._text, self._shown = "", False
        self._changed()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        asked = (width, current_theme().pixels(self._role))
        if asked not in self._heights:
            self._heights[asked] = self._layout(width)[1]
        return self._heights[asked]

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(10_000))

    def paintEvent(self, event: QPaintEvent) -> None:
        layout, _ = self._layout(self.width())
        painter = QPainter(self)
        painter.setPen(current_theme().color(Role.TEXT))
        layout.draw(painter, QPointF(0, 0))

    def _changed(self) -> None:
        self._heights.clear()
        self._speak()
        self.updateGeometry()
        self.update()

    def _speak(self) -> None:
        self.setAccessibleDescription(self._text if self._shown else self.tr("hidden"))

    def _layout(self, width: int) -> tuple[QTextLayout, int]:
        theme = current_theme()
        text = self._text if self._shown else DOTS
        layout = QTextLayout(text, theme.font(self._role), self)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        # A password reads from left to right in every language.
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        if self._shown and self._coloured:
            layout.setFormats(self._formats(text))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, height))
            height += line.height() * 1.15
        layout.endLayout()
        return layout, round(height) + 2

    def _formats(self, text: str) -> list[QTextLayout.FormatRange]:
        theme = current_theme()
        ranges = []
        for start, length, role in derive_colour_runs(text):
            one = QTextLayout.FormatRange()
            one.start, one.length = start, length
            form = QTextCharFormat()
            form.setForeground(theme.color(role))
            form.setFontUnderline(self._underline and role is not Role.TEXT)
            one.format = form
            ranges.append(one)
        return ranges
