"""Ten seconds before a deletion that cannot be undone, in which Stop has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.speech import announce

RUN_UP_SECONDS = 10
_ANNOUNCED = (5, 3)
_STOP_WIDTH = 200


class RunUpPage(QWidget):
    """Count down; whatever is pressed stops it."""

    stopped = Signal()
    finished = Signal()

    def __init__(self, name: str, *, tick_ms: int = 1000, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._left = 0
        centre = Qt.AlignmentFlag.AlignHCenter
        self.words = text_label(role=FontRole.H2, wrap=True)
        self.count = text_label(role=FontRole.DISPLAY, tone="danger")
        self.hint = text_label(
            self.tr("Nothing has been deleted yet."), FontRole.SECONDARY, tone="secondary"
        )
        self.stop = secondary_button(self.tr("Stop"))
        self.stop.setMinimumWidth(_STOP_WIDTH)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self.words, self.count, self.hint):
            label.setAlignment(centre)
            column.addWidget(label)
        column.addSpacing(12)
        column.addWidget(self.stop, 0, centre)
        column.addStretch(3)
        self._clock = QTimer(self, interval=tick_ms)
        self._clock.timeout.connect(self._tick)
        self.stop.clicked.connect(self.halt)

    @property
    def is_running(self) -> bool:
        """Tell whether it counts."""
        return self._clock.isActive()

    def start(self) -> None:
        """Begin to count."""
        self._left = RUN_UP_SECONDS
        self._show()
        self._clock.start()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._say(), urgent=True)

    def halt(self) -> None:
        """Stop; nothing was done."""
        if self._clock.isActive():
            self._clock.stop()
            self.stopped.emit()

    def cancel(self) -> None:
        """Stop without a word, because the page goes."""
        self._clock.stop()

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._show()
            if self._left in _ANNOUNCED:
                announce(self, self._say(), urgent=True)
            return
        self._clock.stop()
        self.finished.emit()

    def _say(self) -> str:
        said = self.tr("Deleting “%1” in %2 s").replace("%2", str(self._left))
        return said.replace("%1", self._name)

    def _show(self) -> None:
        self.words.setText(self.tr("Deleting “%1” in").replace("%1", self._name))
        self.count.setText(self.tr("%1 s").replace("%1", str(self._left)))
        self.count.setAccessibleName(self._say())
