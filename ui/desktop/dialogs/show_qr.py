"""A QR code for a phone: shown when asked for, and hidden again after a while."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import primary_button, secondary_button
from ui.desktop.widgets.labels import break_long_words, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.qr_code import QrCode

SIDE = 280
_MARGIN = 24


@dataclasses.dataclass(frozen=True, kw_only=True)
class ShownQr:
    """What a QR code is of, and what to know before others see it; the code comes later."""

    key: str
    title: str
    warning: str
    seconds: int


class QrDialog(QDialog):
    """Show a code for some seconds at a time; it is asked for each time, and never kept."""

    code_requested = Signal(str)
    """Carries the key of the field."""

    def __init__(self, shown: ShownQr, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = shown.key
        # What it is of is for this window alone: others list the titles of windows.
        self.setWindowTitle(self.tr("QR code"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.code = QrCode(SIDE, shown.title)
        self.reveal = primary_button(self.tr("Show the QR code"), icon="eye")
        self.close_button = secondary_button(self.tr("Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        column.addWidget(text_label(break_long_words(shown.title), FontRole.TITLE, wrap=True))
        column.addWidget(text_label(shown.warning, FontRole.SECONDARY, tone="secondary", wrap=True))
        column.addWidget(self._make_place(), 0, Qt.AlignmentFlag.AlignHCenter)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        nest(column, foot)
        self._veil = QTimer(self, singleShot=True, interval=shown.seconds * 1000)
        self._veil.timeout.connect(self.hide_code)
        self.reveal.clicked.connect(lambda _checked=False: self.code_requested.emit(self._key))
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(lambda _result: self.hide_code())
        self.hide_code()

    def show_code(self, text: str) -> None:
        """Show a code until its time is over."""
        self.code.set_text(text)
        self._places.setCurrentIndex(1)
        self._veil.start()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_code(self) -> None:
        """Show the button in the place of the code, and forget the code."""
        self._veil.stop()
        self.code.set_text("")
        self._places.setCurrentIndex(0)
        self.reveal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_place(self) -> QWidget:
        """Return the square that holds the code, or the button that shows it."""
        place = QWidget()
        place.setFixedSize(SIDE, SIDE)
        self._places = QStackedLayout(place)
        before = QWidget()
        row = QVBoxLayout(before)
        row.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignCenter)
        self._places.addWidget(before)
        self._places.addWidget(self.code)
        return place
