"""A secret in large characters, each with its number below: nothing to lose one's place in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.secret_label import role_of

_ENLARGED = 1.4
_GAP = 4
_SPACE = "␣"


class LargeCharacters(QWidget):
    """Show characters in cells from left to right, in as many lines as it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_text(self, text: str) -> None:
        """Show a secret; an empty one forgets it."""
        self._text = text
        # One after another with pauses: that is how somebody listens who types it elsewhere.
        self.setAccessibleDescription(", ".join(text))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        cell = self._cell()
        lines = -(-len(self._text) // self._per_line(width))
        return max(1, lines) * (cell.height() + _GAP)

    def sizeHint(self) -> QSize:
        return QSize(520, self.heightForWidth(520))

    def minimumSizeHint(self) -> QSize:
        return self._cell()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, cell = current_theme(), self._cell()
        painter = QPainter(self)
        per_line = self._per_line(self.width())
        numbers, letters = theme.font(FontRole.CAPTION), self._font()
        split = cell.height() - QFontMetricsF(numbers).height() - _GAP
        for place, character in enumerate(self._text):
            line, column = divmod(place, per_line)
            left, top = column * cell.width(), line * (cell.height() + _GAP)
            box = QRectF(left, top, cell.width() - _GAP, cell.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(Role.HOVER))
            painter.drawRoundedRect(box, 6, 6)
            painter.setFont(letters)
            painter.setPen(theme.color(role_of(character)))
            shown = _SPACE if character == " " else character
            centre = Qt.AlignmentFlag.AlignCenter
            painter.drawText(QRectF(left, top, box.width(), split), centre, shown)
            painter.setFont(numbers)
            painter.setPen(theme.color(Role.TEXT2))
            rest = QRectF(left, top + split, box.width(), cell.height() - split)
            painter.drawText(rest, centre, str(place + 1))
        painter.end()

    def _font(self) -> QFont:
        font = QFont(current_theme().font(FontRole.CODE_LARGE))
        font.setPixelSize(round(font.pixelSize() * _ENLARGED))
        return font

    def _cell(self) -> QSize:
        letters = QFontMetricsF(self._font())
        numbers = QFontMetricsF(current_theme().font(FontRole.CAPTION))
        width = max(letters.horizontalAdvance("W") * 1.6, numbers.horizontalAdvance("000") + 8)
        return QSize(round(width) + _GAP, round(letters.height() + numbers.height()) + 2 * _GAP)

    def _per_line(self, width: int) -> int:
        return max(1, width // self._cell().width())
