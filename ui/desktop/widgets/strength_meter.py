"""How hard a password is to guess: a bar of five parts, a word, and one tip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import STRENGTH_ROLES, FontRole, Role
from ui.desktop.widgets.labels import text_label

_GAP = 4
_BAR_HEIGHT = 6


class _Bar(QWidget):
    """Five segments; as many are filled as the score says."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.score: int | None = None
        self.setFixedHeight(_BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, _BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        count = len(STRENGTH_ROLES)
        width = (self.width() - _GAP * (count - 1)) / count
        filled = 0 if self.score is None else self.score + 1
        for index in range(count):
            on = index < filled and self.score is not None
            role = STRENGTH_ROLES[self.score] if on and self.score is not None else Role.TRACK
            place = index
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place = count - 1 - index
            painter.setBrush(theme.color(role))
            painter.drawRoundedRect(QRectF(place * (width + _GAP), 0, width, _BAR_HEIGHT), 3, 3)


class StrengthMeter(QWidget):
    """Show a score of 0 to 4 with its words; the lines keep their height when empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        self._bar = _Bar(self)
        self._words = text_label(role=FontRole.SECONDARY, wrap=True)
        self._tip = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        for label in (self._words, self._tip):
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            label.setMinimumHeight(label.fontMetrics().height() + 2)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        column.addWidget(self._tip)
        self.setAccessibleName(self.tr("Password strength"))

    @property
    def score(self) -> int | None:
        """Return the score shown, 0 to 4, or None where nothing was judged yet."""
        return self._bar.score

    def set_strength(self, score: int | None, text: str = "", tip: str = "") -> None:
        """Show a score, what it means, and what would help; None empties the meter."""
        if score is not None and not 0 <= score < len(STRENGTH_ROLES):
            raise ValueError(f"a score is 0 to 4, not {score}")
        self._bar.score = score
        self._bar.update()
        words = text or ("" if score is None else self.strength_word(score))
        self._words.setText(words)
        self._tip.setText(f"› {tip}" if tip else "")
        self.setAccessibleDescription(" ".join(part for part in (words, tip) if part))

    def strength_word(self, score: int) -> str:
        """Return the word for a score."""
        return (
            self.tr("Very weak"),
            self.tr("Weak"),
            self.tr("Fair"),
            self.tr("Good"),
            self.tr("Strong"),
        )[score]

    def set_tip_line(self, *, shown: bool) -> None:
        """Keep or drop the line for a tip, where a panel has no room for it."""
        self._tip.setVisible(shown)
