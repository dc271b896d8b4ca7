"""A few counts as bars, each with its words and its number; some lead to what they count."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ui.desktop.counts import say_count
from ui.desktop.theme import current_theme
from ui.desktop.tokens import TARGET_MIN, FontRole, Role
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import text_label

_BAR, _GAP, _PAD = 10, 8, 6
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclasses.dataclass(frozen=True, kw_only=True)
class Bar:
    """One bar: what it counts, how many, in which colour, and the key it is chosen by, if any."""

    words: str
    count: int
    role: Role = Role.ACCENT
    key: object = None


class BarButton(QAbstractButton):
    """Paint words, bar and number in columns; without a key it is only to be looked at."""

    def __init__(self, bar: Bar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self._most = bar, 1
        self._words_width = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(bar.words)
        leads = bar.key is not None and bar.count > 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setEnabled(leads)
        if leads:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = f"{bar.words}: {say_count(bar.count)}"
        self.setAccessibleName(f"{said}. {self.tr('Show them')}" if leads else said)

    def set_scale(self, most: int, words_width: int) -> None:
        """Say how long the longest bar is, and how wide the longest words are."""
        self._most, self._words_width = max(1, most), words_width
        self.update()

    def words_width(self) -> int:
        """Return the room that the words take."""
        metrics = QFontMetrics(current_theme().font(FontRole.SECONDARY))
        return metrics.horizontalAdvance(self.bar.words) + 2

    def sizeHint(self) -> QSize:
        theme = current_theme()
        metrics = QFontMetrics(theme.font(FontRole.SECONDARY))
        height = max(theme.scaled(TARGET_MIN), metrics.height() + 10)
        number = metrics.horizontalAdvance(say_count(self.bar.count)) + 2
        return QSize(self._words_width + number + 2 * _GAP + 40 + 2 * _PAD, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(Role.HOVER))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setFont(theme.font(FontRole.SECONDARY))
        inside = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        metrics = painter.fontMetrics()
        number = say_count(self.bar.count)
        room = inside.width() - self._words_width - 2 * _GAP - metrics.horizontalAdvance(number)
        length = max(2, round(max(0, room) * self.bar.count / self._most)) if self.bar.count else 0
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter

        def placed(left: int, width: int, height: int) -> QRectF:
            part = inside.adjusted(left, 0, 0, 0)
            part.setWidth(width)
            part.setHeight(height)
            part.moveTop(inside.top() + (inside.height() - height) // 2)
            return QRectF(QStyle.visualRect(self.layoutDirection(), inside, part))

        painter.setPen(theme.color(Role.LINK if self.isEnabled() else Role.TEXT))
        words = placed(0, self._words_width, inside.height())
        painter.drawText(words, leading, self.bar.words)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self.bar.role))
        painter.drawRoundedRect(placed(self._words_width + _GAP, length, _BAR), 3, 3)
        painter.setPen(theme.color(Role.TEXT))
        after = self._words_width + _GAP + length + (_GAP if length else 0)
        painter.drawText(placed(after, inside.width() - after, inside.height()), leading, number)
        if self.hasFocus():
            painter.setPen(QPen(theme.color(Role.FOCUS), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif Qt.Key(event.key()) in _STEPS:
            event.ignore()  # the chart goes on to the next, past those that lead nowhere
        else:
            super().keyPressEvent(event)


class BarChart(Card):
    """Stack bars under a title; the arrows go from one that leads somewhere to the next."""

    chosen = Signal(object)
    """Carries the key of a bar."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(lines=False, padding=12, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.title = text_label(title, FontRole.CAPTION, tone="secondary", wrap=True)
        self._inner = QWidget()
        self._stack = QVBoxLayout(self._inner)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self.add_row(self.title)
        self.add_row(self._inner)
        self._column.addStretch(1)
        self._bars: list[BarButton] = []

    def bars(self) -> tuple[BarButton, ...]:
        """Return the bars, from top to bottom."""
        return tuple(self._bars)

    def show_bars(self, title: str, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self.title.setText(title)
        self.setAccessibleName(title)
        for old in self._bars:
            self._stack.removeWidget(old)
            # Qt shows later what was just laid out, also where it has no parent any more.
            old.setVisible(False)
            old.setParent(None)
            old.deleteLater()
        self._bars = [BarButton(bar, self._inner) for bar in bars]
        most = max((bar.count for bar in bars), default=0)
        width = max((button.words_width() for button in self._bars), default=0)
        for button in self._bars:
            button.set_scale(most, width)
            self._stack.addWidget(button)
            button.setVisible(True)
            button.clicked.connect(lambda _checked=False, key=button.bar.key: self.chosen.emit(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        stops = [bar for bar in self._bars if bar.isEnabled()]
        here = next((i for i, bar in enumerate(stops) if bar.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        stops[(here + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
