"""The pages after the confirmation: the run-up with its Stop, the progress, and the receipt."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from core.errors import AppError
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.speech import announce

RUN_UP_SECONDS = 10


class RunUpPage(QWidget):
    """Count ten seconds down in which Stop has the focus and stops everything."""

    stopped = Signal()
    finished = Signal()

    def __init__(self, name: str, *, tick_ms: int = 1000, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._left = 0
        self.words = text_label(role=FontRole.H2, wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.stop = secondary_button(self.tr("Stop"))
        self.stop.setMinimumWidth(160)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addSpacing(16)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
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
        self.stop.setFocus()
        announce(self, self.words.text(), urgent=True)

    def halt(self) -> None:
        """Stop; nothing was done."""
        if self._clock.isActive():
            self._clock.stop()
            self.stopped.emit()

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._show()
            return
        self._clock.stop()
        self.finished.emit()

    def _show(self) -> None:
        said = self.tr("Deleting %1 in %2 s").replace("%1", self._name)
        self.words.setText(said.replace("%2", str(self._left)))


class WorkingPage(QWidget):
    """Say which step of the deletion runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = text_label(self.tr("Working…"), wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addStretch(2)

    def show_step(self, step: Step) -> None:
        """Show how far the work is."""
        names = {
            "plan": self.tr("Writing down what will be deleted…"),
            "keys": self.tr("Destroying the keys…"),
            "keyring": self.tr("Clearing the system’s keyring…"),
            "files": self.tr("Deleting files…"),
            "registry": self.tr("Removing it from the list of profiles…"),
            "settings": self.tr("Removing what is left…"),
            "scan": self.tr("Looking for traces…"),
            "receipt": self.tr("Writing the receipt…"),
        }
        self.words.setText(names.get(step.name, self.tr("Working…")))
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)


class EndPage(QWidget):
    """Show what was done, line by line, or what stands in the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(Tint.SUCCESS, "")
        self.lines = text_label(wrap=True)
        self.lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.lines.setAccessibleName(self.tr("Receipt"))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(self.lines)
        column.addStretch(1)

    def show_done(self, headline: str, lines: list[str]) -> None:
        """Show success in detail."""
        self.banner.show_message(Tint.SUCCESS, headline)
        self.lines.setText("\n".join(lines))

    def show_failure(self, error: AppError) -> None:
        """Show what stands in the way and what is true already."""
        self.banner.show_message(Tint.DANGER, sentence(error))
        self.lines.clear()
