"""Short messages over the bottom of a pane, with one action and time to take it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import (
    QDeadlineTimer,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.desktop.icons import themed_icon
from ui.desktop.tokens import TARGET_MIN, Role
from ui.desktop.widgets.buttons import make_button
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.margins import set_margins
from ui.desktop.widgets.speech import announce
from ui.desktop.widgets.toast_message import FOREVER, SECONDS, Pace, ToastMessage, ToastTimes

__all__ = ["FOREVER", "SECONDS", "Pace", "Toast", "ToastHost", "ToastMessage", "ToastTimes"]

_MARGIN = 16
_MAX_WIDTH = 560
_SPOKEN_EVERY = 10
TOAST_AREA = "toastArea"
"""The object name of the part of a page that a toast may lie over."""


class Toast(QFrame):
    """The strip itself: words, an action, a way to close it; its clock rests while it is used."""

    action_requested = Signal(object)
    closed = Signal(object)

    def __init__(self, message: ToastMessage, times: ToastTimes, parent: QWidget) -> None:
        super().__init__(parent)
        self.message = message
        self.setObjectName("toast")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        set_margins(row, 14, 4, 4, 4)
        row.setSpacing(8)
        self._words = text_label(wrap=True)
        self._words.setObjectName("toastText")
        self.action: QPushButton = make_button(message.action, "quiet")
        self.action.setObjectName("toastAction")
        self.close_button = QToolButton()
        self.close_button.setObjectName("toastClose")
        self.close_button.setProperty("compact", "true")
        self.close_button.setFixedSize(TARGET_MIN, TARGET_MIN)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.setAccessibleName(self.tr("Close message"))
        self.close_button.setToolTip(self.tr("Close message"))
        themed_icon(self.close_button, "x", Role.TOAST_TEXT)
        row.addWidget(self._words, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        # Shown before it has a parent, it would be a window and take the focus away.
        self.action.setVisible(bool(message.action))
        self._stay = QTimer(self, singleShot=True)
        self._left_ms = times.lasting(message)
        self._stay.timeout.connect(self.dismiss)
        self._deadline = QDeadlineTimer(message.countdown * times.tick_ms)
        self._tick = QTimer(self, interval=times.tick_ms)
        self._tick.timeout.connect(self._count)
        self._tick_ms = times.tick_ms
        self.action.clicked.connect(self._act)
        self.close_button.clicked.connect(self.dismiss)
        for part in (self, self.action, self.close_button):
            part.installEventFilter(self)
        self._count()

    def begin(self) -> None:
        """Start the clocks and have the message spoken."""
        if self.message.countdown:
            self._tick.start()
        self._resume()
        announce(self, self._words.text())

    def text(self) -> str:
        """Return the words shown now."""
        return self._words.text()

    def natural_width(self) -> int:
        """Return the width in pixels at which the words fit on one line."""
        words = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4
        return self.sizeHint().width() - self._words.sizeHint().width() + words

    @property
    def is_paused(self) -> bool:
        """Tell whether it stays until something changes."""
        return not self._stay.isActive()

    def dismiss(self) -> None:
        """Stop every clock and go."""
        self._stay.stop()
        self._tick.stop()
        self.closed.emit(self.message)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pause()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._resume()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._pause()
        elif event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._resume)
        return False

    def _act(self) -> None:
        # Gone first: what the action says next must not be taken away with it.
        self.dismiss()
        self.action_requested.emit(self.message)

    def _count(self) -> None:
        left = -(-self._deadline.remainingTime() // self._tick_ms) if self.message.countdown else 0
        self._words.setText(self.message.text_at(left))
        # Each change of a name may be read out, and one a second would drown everything else.
        if not left % _SPOKEN_EVERY or not self.accessibleName():
            self.setAccessibleName(self._words.text())
        if left <= 0:
            self._tick.stop()

    def _pause(self) -> None:
        if self._stay.isActive():
            self._left_ms = max(1, self._stay.remainingTime())
            self._stay.stop()

    def _resume(self) -> None:
        held = self.underMouse() or self.has_focus_inside()
        # Someone listening to the screen needs longer than any clock would give.
        if self._left_ms and not held and not QAccessible.isActive():
            self._stay.start(self._left_ms)

    def has_focus_inside(self) -> bool:
        """Tell whether the keyboard is here."""
        focused = cast("QWidget | None", self.window().focusWidget())
        return focused is not None and (focused is self or self.isAncestorOf(focused))


class ToastHost(QObject):
    """Show one toast at a time over a pane; the newest replaces the one before."""

    action_requested = Signal(object)
    closed = Signal(object)
    told_outside = Signal(str)
    """Carries what of a message the desktop may show as well."""

    def __init__(self, pane: QWidget, *, times: ToastTimes | None = None) -> None:
        super().__init__(pane)
        self._pane = pane
        self._times = times or ToastTimes()
        self._toast: Toast | None = None
        self._on_action: Callable[[], object] | None = None
        self._came_from: QWidget | None = None
        pane.installEventFilter(self)

    @property
    def toast(self) -> Toast | None:
        """Return the toast on show."""
        return self._toast

    def set_least(self, least_ms: int) -> None:
        """Show every message from now on for so long at least, or FOREVER."""
        self._times = dataclasses.replace(self._times, least_ms=least_ms)

    def show_message(
        self, message: ToastMessage, on_action: Callable[[], object] | None = None
    ) -> Toast:
        """Show a message; `on_action` runs when its button is pressed."""
        self.dismiss()
        toast = Toast(message, self._times, self._pane)
        self._toast, self._on_action = toast, on_action
        toast.action_requested.connect(self._acted)
        toast.closed.connect(self._gone)
        self._place()
        toast.show()
        toast.raise_()
        toast.begin()
        if message.outside:
            self.told_outside.emit(message.outside)
        return toast

    def dismiss(self) -> None:
        """Take the toast away, if there is one."""
        if self._toast is not None:
            self._toast.dismiss()

    def focus_newest(self) -> bool:
        """Put the focus into the toast (Ctrl+.); tell whether there was one."""
        if self._toast is None:
            return False
        self._came_from = self._pane.window().focusWidget()
        inside = self._toast.action if self._toast.message.action else self._toast.close_button
        inside.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and watched is self._pane:
            self._place()
        return False

    def _acted(self, message: ToastMessage) -> None:
        on_action = self._on_action
        self.action_requested.emit(message)
        if on_action is not None:
            on_action()

    def _gone(self, message: ToastMessage) -> None:
        toast, self._toast = self._toast, None
        if toast is None:
            return
        inside = toast.has_focus_inside()
        toast.hide()
        toast.deleteLater()
        if inside and self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        self.closed.emit(message)

    def _place(self) -> None:
        if self._toast is None:
            return
        area, toast = self._area(), self._toast
        width = min(area.width() - 2 * _MARGIN, _MAX_WIDTH, max(toast.natural_width(), 280))
        size = QSize(width, max(44, toast.heightForWidth(width)))
        toast.resize(size)
        toast.move(
            area.left() + (area.width() - size.width()) // 2,
            area.bottom() + 1 - size.height() - _MARGIN,
        )

    def _area(self) -> QRect:
        """Return the part of the pane that may be covered: all of it, unless a page names one."""
        for area in self._pane.findChildren(QWidget, TOAST_AREA):
            if area.isVisible():
                return QRect(area.mapTo(self._pane, QPoint(0, 0)), area.size())
        return self._pane.rect()
