"""A wizard whose corner never moves and whose dangerous button no Enter reaches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from ui.desktop.screens.deletion.buttons import Buttons
from ui.desktop.theme import current_theme
from ui.desktop.widgets.buttons import primary_button
from ui.desktop.widgets.page_frame import PageScroll
from ui.desktop.widgets.wizard_dialog import MIN_WIDTH, WizardDialog

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTH, _HEIGHT = 680, 640
_AROUND = 80
_LEAST_HEIGHT = 260
_SPARE = 4
_SCROLLS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class SteadyWizard(WizardDialog):
    """Whoever clicks one spot again and again hits the same button on every page."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        kept = self.back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(kept)
        self._ruler = primary_button("", parent=self)
        self._ruler.setVisible(False)
        self._ruler.ensurePolished()
        self.extra.installEventFilter(self)
        scaled, room = current_theme().scaled, self.screen().availableSize()
        # Pages scroll rather than push the corner down, and none is wider than the others.
        self.pages.setMinimumHeight(_LEAST_HEIGHT)
        self.pages.setMinimumWidth(min(scaled(MIN_WIDTH), room.width() - _AROUND))
        width = min(scaled(_WIDTH), room.width() - _AROUND)
        self.resize(width, min(scaled(_HEIGHT), room.height() - _AROUND))

    def add_page(self, page: QWidget, *, at: int | None = None) -> int:
        """Put a page in, and ask at once for the width that the widest page needs."""
        index = super().add_page(page, at=at)
        for part in (page, *page.findChildren(QWidget)):
            part.ensurePolished()
        scroll = self.pages.widget(index)
        assert scroll is not None
        scroll.setMinimumWidth(page.minimumSizeHint().width())
        return index

    def settle(self, corner: tuple[str, ...], beside: tuple[str, ...], back: str) -> None:
        """Give the buttons room for every text they will ever show, in the widest type."""
        self.back.setMinimumWidth(self._measure(back))
        self.next.setMinimumWidth(max(map(self._measure, corner)))
        self.extra.setMinimumWidth(max(map(self._measure, beside)))

    def _measure(self, text: str) -> int:
        self._ruler.setText(text)
        return self._ruler.sizeHint().width() + _SPARE

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
        act, scroll = _SCROLLS.get(Qt.Key(event.key())), self.pages.currentWidget()
        if act is not None and isinstance(scroll, PageScroll):
            # A page of nothing but text has no focus that could take these keys.
            scroll.verticalScrollBar().triggerAction(act)
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # On some desktops a button takes Enter by itself; the dangerous one never may.
        if isinstance(event, QKeyEvent) and event.key() in _ENTER and watched is self.extra:
            return bool(self.extra.property("variant") == "danger")
        return super().eventFilter(watched, event)
