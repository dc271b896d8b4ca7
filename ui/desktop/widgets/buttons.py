"""Push buttons by weight, icon buttons, and a button that shows it is working."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.desktop.icons import IconBinding, themed_icon
from ui.desktop.theme import current_theme
from ui.desktop.tokens import ICON_BUTTON, TARGET_MIN, Role
from ui.desktop.widgets.labels import plain_tooltip
from ui.desktop.widgets.speech import announce, set_style_property

Variant = Literal["primary", "secondary", "danger", "danger-outline", "link", "quiet"]
_ICON_ROLES = {
    "primary": Role.ON_ACCENT,
    "danger": Role.ON_DANGER,
    "danger-outline": Role.DANGER_TEXT,
    "link": Role.LINK,
}
_FILLED_INK = {"primary": Role.ON_ACCENT, "danger": Role.ON_DANGER}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SPINNER_DELAY_MS = 150
_SPINNER_STEP_MS = 80


class Button(QPushButton):
    """A push button whose filled variants show focus as a ring inside the fill.

    The ring outside is the colour of the fill in one scheme; inside, in the colour of
    the text, it stands out in both. Enter presses the one that has the focus, except
    where what it does cannot be undone.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER or self.property("variant") == "danger":
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ink = _FILLED_INK.get(str(self.property("variant")))
        if ink is None or not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().color(ink), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 3, 3)


def make_button(
    text: str,
    variant: Variant = "secondary",
    *,
    icon: str = "",
    clicked: Callable[[], object] | None = None,
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a push button of a weight, with a verb as its text."""
    button = Button(text, parent)
    prepare_button(button, variant, icon=icon)
    if clicked is not None:
        button.clicked.connect(lambda _checked=False: clicked())
    return button


def prepare_button(button: QPushButton, variant: Variant, *, icon: str = "") -> None:
    """Give an existing push button a weight and an icon."""
    set_style_property(button, "variant", variant)
    # Enter in a field is bound by screens on purpose, never by which button had focus last.
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if icon:
        themed_icon(button, icon, _ICON_ROLES.get(variant, Role.TEXT2))


def primary_button(text: str, *, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return the one button a screen is for."""
    return make_button(text, "primary", icon=icon, parent=parent)


def secondary_button(text: str, *, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return an ordinary button."""
    return make_button(text, "secondary", icon=icon, parent=parent)


def danger_button(text: str, *, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return the filled button of an act that cannot be undone."""
    return make_button(text, "danger", icon=icon, parent=parent)


def danger_outline_button(
    text: str, *, icon: str = "", parent: QWidget | None = None
) -> QPushButton:
    """Return the outlined button that leads towards such an act."""
    return make_button(text, "danger-outline", icon=icon, parent=parent)


def link_button(text: str, *, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a button that looks like a link."""
    button = make_button(text, "link", icon=icon, parent=parent)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def align_words(*links: QPushButton, edge: Literal["start", "end"] = "start") -> None:
    """Have the words of links stand at the edge of what is above and below them."""
    for link in links:
        set_style_property(link, "flush", edge)


def make_button_box(parent: QWidget) -> QDialogButtonBox:
    """Return the buttons of a small dialog, in the order that this computer has them."""
    box = QDialogButtonBox(parent)
    row = box.layout()
    assert row is not None
    row.setSpacing(12)
    return box


class IconButton(QToolButton):
    """A square button with an icon and a name; 36 px, or 32 px where `compact`.

    Enter presses it, as it presses any other button.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        role: Role = Role.TEXT2,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side = TARGET_MIN if compact else ICON_BUTTON
        self.setProperty("compact", "true" if compact else "false")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._binding: IconBinding = themed_icon(self, icon, role)
        self.rename(name)
        current_theme().changed.connect(self.refresh)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    @Slot()
    def refresh(self) -> None:
        """Take the size that fits the text of the moment."""
        side = current_theme().scaled(self._side)
        self.setFixedSize(side, side)

    def rename(self, name: str) -> None:
        """Change what the button is called, for screen readers and as tooltip."""
        if name == self.accessibleName():
            return
        self.setAccessibleName(name)
        # It may hold the name of a file or a field that somebody else chose.
        self.setToolTip(plain_tooltip(name))

    def show_icon(self, icon: str, role: Role = Role.TEXT2) -> None:
        """Show another icon."""
        self._binding.show(icon, role)


class BusyButton(Button):
    """A button that is off while its work runs and turns a wheel if that takes a moment."""

    def __init__(
        self,
        text: str,
        variant: Variant = "primary",
        *,
        delay_ms: int = SPINNER_DELAY_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        prepare_button(self, variant)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._idle_text = text
        self._busy_text = ""
        self._had_focus = False
        self._busy = False
        self._angle = 0
        self._delay = QTimer(self, singleShot=True, interval=delay_ms)
        self._delay.timeout.connect(self._show_spinner)
        self._turn = QTimer(self, interval=_SPINNER_STEP_MS)
        self._turn.timeout.connect(self._draw_spinner)

    @property
    def is_busy(self) -> bool:
        """Tell whether the work runs."""
        return self._busy

    def start_busy(self, text: str) -> None:
        """Switch off at once; show the wheel and `text` after 150 ms."""
        # A dialog that was just closed has not given the focus back to this window yet.
        self._had_focus = self.window().focusWidget() is self
        self._busy, self._busy_text = True, text
        self.setEnabled(False)
        self._delay.start()

    def stop_busy(self) -> None:
        """Switch on again with the former text, and the focus if it was here."""
        self._delay.stop()
        self._turn.stop()
        self._busy = False
        self.setIcon(QIcon())
        self.setText(self._idle_text)
        self.setEnabled(True)
        if self._had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_idle_text(self, text: str) -> None:
        """Change the text shown while nothing runs."""
        self._idle_text = text
        if not self._busy:
            self.setText(text)

    def _show_spinner(self) -> None:
        self.setText(self._busy_text)
        announce(self, self._busy_text)
        self._draw_spinner()
        if current_theme().fade_ms:
            self._turn.start()

    def _draw_spinner(self) -> None:
        self._angle = (self._angle - 30) % 360
        side, ratio = 16, self.devicePixelRatioF()
        picture = QPixmap(QSize(side, side) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(current_theme().color(Role.TEXT2), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(QRectF(2, 2, side - 4, side - 4), self._angle * 16, 270 * 16)
        painter.end()
        wheel = QIcon()
        wheel.addPixmap(picture, QIcon.Mode.Normal)
        wheel.addPixmap(picture, QIcon.Mode.Disabled)
        self.setIcon(wheel)


class RemoveButton(IconButton):
    """Take away what it stands beside; by a double click not also what comes in its place."""

    def __init__(self, name: str) -> None:
        super().__init__("x", name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The first half has removed a row, and the next one came under the hand.
        event.accept()
