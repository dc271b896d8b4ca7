"""A wizard whose corner never moves and whose dangerous button no Enter reaches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.desktop.screens.deletion.buttons import Buttons
from ui.desktop.theme import current_theme
from ui.desktop.widgets.wizard_dialog import WizardDialog

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTH, _HEIGHT = 680, 640
_AROUND = 80
_LEAST_HEIGHT = 260


class SteadyWizard(WizardDialog):
    """Whoever clicks one spot again and again hits the same button on every page."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        # Pages scroll rather than push the corner down.
        self.pages.setMinimumHeight(_LEAST_HEIGHT)
        kept = self.back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(kept)
        self.extra.installEventFilter(self)
        scaled, room = current_theme().scaled, self.screen().availableSize()
        width = min(scaled(_WIDTH), room.width() - _AROUND)
        self.resize(width, min(scaled(_HEIGHT), room.height() - _AROUND))

    def settle(self, corner: tuple[str, ...], beside: tuple[str, ...]) -> None:
        """Give both buttons room for every text they will ever show."""
        _fit(self.next, corner)
        _fit(self.extra, beside)

    def show_buttons(self, buttons: Buttons) -> None:
        """Show what can be done now."""
        self.set_back(buttons.back)
        self.set_extra(buttons.beside, buttons.beside_variant, enabled=buttons.beside_enabled)
        self.extra.setAccessibleName(buttons.name)
        self.set_next(buttons.corner, buttons.corner_variant, enabled=buttons.corner_enabled)

    def focus_corner(self) -> None:
        """Put the focus on the corner, or beside it while the corner is off."""
        corner = self.next if self.next.isEnabled() else self.extra
        corner.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A key that is held down answers nothing, however long it is held.
        if event.key() in _ENTER and event.isAutoRepeat():
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # On some desktops a button takes Enter by itself; the dangerous one never may.
        if isinstance(event, QKeyEvent) and event.key() in _ENTER and watched is self.extra:
            return bool(self.extra.property("variant") == "danger")
        return super().eventFilter(watched, event)


def _fit(button: QPushButton, texts: tuple[str, ...]) -> None:
    """Make a button wide enough for each text, also in the bold type of the filled variants."""
    font = button.font()
    font.setWeight(QFont.Weight.DemiBold)
    if not button.text():
        # An empty button is measured as if it said something.
        button.setText(texts[0])
    around = button.sizeHint().width() - button.fontMetrics().horizontalAdvance(button.text())
    widest = max(QFontMetrics(font).horizontalAdvance(text) for text in texts)
    button.setMinimumWidth(widest + around + 4)
