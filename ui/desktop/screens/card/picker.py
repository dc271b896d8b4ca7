"""A small panel with twelve colours, some symbols, and a picture of one's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.vault.profile import COLOURS
from ui.desktop.icons import themed_icon
from ui.desktop.tokens import AVATAR_FILLS, AVATAR_SYMBOLS, TARGET_MIN, FontRole
from ui.desktop.translations import QT_TRANSLATE_NOOP
from ui.desktop.widgets.buttons import link_button
from ui.desktop.widgets.labels import plain_tooltip, text_label
from ui.desktop.widgets.nesting import nest

_COLUMNS = 6
_SYMBOL_COLUMNS = 9
_COLOUR_NAMES = {
    "blue": QT_TRANSLATE_NOOP("Colours", "Blue"),
    "indigo": QT_TRANSLATE_NOOP("Colours", "Indigo"),
    "violet": QT_TRANSLATE_NOOP("Colours", "Violet"),
    "magenta": QT_TRANSLATE_NOOP("Colours", "Magenta"),
    "red": QT_TRANSLATE_NOOP("Colours", "Red"),
    "orange": QT_TRANSLATE_NOOP("Colours", "Orange"),
    "amber": QT_TRANSLATE_NOOP("Colours", "Amber"),
    "olive": QT_TRANSLATE_NOOP("Colours", "Olive"),
    "green": QT_TRANSLATE_NOOP("Colours", "Green"),
    "teal": QT_TRANSLATE_NOOP("Colours", "Teal"),
    "slate": QT_TRANSLATE_NOOP("Colours", "Slate"),
    "brown": QT_TRANSLATE_NOOP("Colours", "Brown"),
}


class AvatarPicker(QFrame):
    """Choose what an avatar shows. An empty symbol means the letter."""

    colour_chosen = Signal(str)
    symbol_chosen = Signal(str)
    picture_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Colour"), FontRole.CAPTION, tone="secondary"))
        nest(column, self._make_colours())
        column.addWidget(
            text_label(self.tr("Letter or symbol"), FontRole.CAPTION, tone="secondary")
        )
        nest(column, self._make_symbols())
        self.picture = link_button(self.tr("Choose a picture…"), icon="camera")
        self.picture.clicked.connect(self._ask_picture)
        row = QHBoxLayout()
        row.addWidget(self.picture)
        row.addStretch(1)
        nest(column, row)

    def open_at(self, place: QPoint) -> None:
        """Open with the focus on the first colour."""
        self.adjustSize()
        self.move(place)
        self.show()
        first = self.findChild(QToolButton)
        if isinstance(first, QToolButton):
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _make_colours(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        for index, colour in enumerate(COLOURS):
            name = QCoreApplication.translate("Colours", _COLOUR_NAMES[colour])
            button = _cell(name)
            button.setIcon(_swatch(AVATAR_FILLS[colour]))
            button.setIconSize(QSize(22, 22))
            button.setObjectName(f"colour-{colour}")
            button.clicked.connect(lambda _checked=False, c=colour: self.colour_chosen.emit(c))
            grid.addWidget(button, index // _COLUMNS, index % _COLUMNS)
        grid.setColumnStretch(_COLUMNS, 1)
        return grid

    def _make_symbols(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        letter = _cell(self.tr("Letter"))
        letter.setText("A")
        letter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        letter.clicked.connect(lambda _checked=False: self.symbol_chosen.emit(""))
        grid.addWidget(letter, 0, 0)
        for index, symbol in enumerate(AVATAR_SYMBOLS, start=1):
            button = _cell(self.tr("Symbol %1").replace("%1", symbol))
            themed_icon(button, symbol)
            button.clicked.connect(lambda _checked=False, s=symbol: self.symbol_chosen.emit(s))
            grid.addWidget(button, index // _SYMBOL_COLUMNS, index % _SYMBOL_COLUMNS)
        return grid

    def _ask_picture(self) -> None:
        self.hide()
        self.picture_requested.emit()


def _cell(name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("compact", "true")
    button.setFixedSize(TARGET_MIN, TARGET_MIN)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(name)
    button.setToolTip(plain_tooltip(name))
    return button


def _swatch(colour: str) -> QIcon:
    made = QIcon()
    for ratio in (1, 2):
        picture = QPixmap(QSize(22, 22) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(1, 1, 20, 20)
        painter.end()
        made.addPixmap(picture)
    return made
