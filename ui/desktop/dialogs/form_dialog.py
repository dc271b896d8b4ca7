"""The frame of a dialog that asks for something and waits until it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton, secondary_button
from ui.desktop.widgets.focus_order import go_on, list_stops
from ui.desktop.widgets.labels import break_long_words, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll

_WIDTH = 520
_MARGIN, _AROUND = 24, 40


class FormDialog(QDialog):
    """Title, whatever a subclass puts into `body`, a message, and two verbs."""

    act_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, _MARGIN, 0, _MARGIN)
        self._whole.setSpacing(16)
        self._head = text_label(role=FontRole.TITLE, wrap=True)
        self._head.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._whole.addWidget(self._head)
        self._inner = QWidget()
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self.body.setSpacing(12)
        self._scroll = PageScroll(self._inner, self)
        self._whole.addWidget(self._scroll, 1)
        self.banner = Banner()
        self.banner.setVisible(False)
        self.bar = QProgressBar()
        self.bar.setVisible(False)
        for part in (self.banner, self.bar):
            row = QHBoxLayout()
            row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
            row.addWidget(part)
            nest(self._whole, row)
        self.act = BusyButton("")
        self.cancel = secondary_button(self.tr("Cancel"))
        self.act.clicked.connect(self.act_requested)
        self.cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.act)
        nest(self._whole, buttons)

    def set_words(self, title: str, act: str, *, window: str = "") -> None:
        """Say what is asked, and the verb that does it.

        `window` stands over the window, where what is asked names an item: others list its title.
        """
        self.setWindowTitle(window or title)
        self.setAccessibleName(title)
        self._head.setText(break_long_words(title))
        self.bar.setAccessibleName(title)
        self.act.set_idle_text(act)

    def fit(self) -> None:
        """Take the size the content needs, within the parent's window."""
        parent = self.parentWidget()
        beside = parent.window().width() - _AROUND if parent is not None else _WIDTH
        usual = max(_WIDTH, min(current_theme().scaled(_WIDTH), beside))
        width = max(usual, self._inner.minimumSizeHint().width() + 2)
        wanted = max(self.body.totalHeightForWidth(width), self._inner.sizeHint().height())
        others = self._whole.sizeHint().height() - self._scroll.sizeHint().height()
        room = parent.window().height() - _AROUND if parent is not None else wanted + others
        self.resize(width, min(wanted + others, max(room, 320)))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        # What is made late stands where it is read, and not behind all that was there before.
        return go_on(list_stops(self), forward=forward) or super().focusNextPrevChild(forward)

    def start_busy(self, text: str) -> None:
        """Wait for the act; only cancelling is left to do."""
        self.banner.setVisible(False)
        self.act.start_busy(text)
        self._scroll.setEnabled(False)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_busy(self) -> None:
        """Go on after an act that was not done."""
        self.act.stop_busy()
        self.bar.setVisible(False)
        self._scroll.setEnabled(True)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the act has come."""
        self.bar.setVisible(True)
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def show_failure(self, text: str) -> None:
        """Say why the act was not done."""
        self.stop_busy()
        self.banner.show_message(Tint.DANGER, text)

    def reject(self) -> None:
        """Close, or stop the act first."""
        if self.act.is_busy:
            self.cancel_requested.emit()
            return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter acts only from the fields that say so.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)
