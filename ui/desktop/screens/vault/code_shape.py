"""How the codes of a key are made, where the website says so and no link or QR code does."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.otp import (
    DIGITS_USUAL,
    PERIOD_USUAL,
    STEAM_DIGITS,
    OtpAlgorithm,
    OtpSecret,
    parse_otp,
    to_uri,
)
from ui.desktop.widgets.buttons import Button, align_words, prepare_button
from ui.wording.speech import fill

_DIGITS, _PERIODS = (6, 7, 8), (30, 60)


@dataclasses.dataclass(frozen=True)
class CodeShape:
    """What codes are made by, beside the key."""

    algorithm: OtpAlgorithm = OtpAlgorithm.SHA1
    digits: int = DIGITS_USUAL
    period: int = PERIOD_USUAL
    steam: bool = False


def shape_of(secret: OtpSecret) -> CodeShape:
    """Return how the codes of a key are made."""
    return CodeShape(secret.algorithm, secret.digits, secret.period, secret.steam)


def with_shape(value: str, shape: CodeShape) -> str:
    """Return a link for the key in `value` with codes of this shape. Raises OtpMalformedError."""
    return to_uri(dataclasses.replace(parse_otp(value), **dataclasses.asdict(shape)))


class CodeShapeButton(Button):
    """Say how codes are made, and offer the other ways in a menu; it never holds a key."""

    chosen = Signal(object)
    """Carries a CodeShape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        prepare_button(self, "link", icon="clock")
        align_words(self)
        self._shape = CodeShape()
        self._choices = QMenu(self)
        # Not as soon as the shape changes: what was chosen is told while its line still stands.
        self._choices.aboutToShow.connect(self._fill)
        self.setMenu(self._choices)

    def show_shape(self, shape: CodeShape) -> None:
        """Say how the codes of the key that is typed are made."""
        self._shape = shape
        self.setText(self._say(shape))

    def _fill(self) -> None:
        shape = self._shape
        self._choices.clear()
        for digits in _DIGITS:
            text = self.tr("%1 digits").replace("%1", str(digits))
            self._offer(text, CodeShape(shape.algorithm, digits, shape.period))
        self._choices.addSeparator()
        if not shape.steam:
            self._offer_times_and_hashes()
        steam = CodeShape(digits=STEAM_DIGITS, steam=True)
        self._offer(self.tr("Letters, as Steam has them"), steam)

    def _offer_times_and_hashes(self) -> None:
        """Offer what Steam, which makes its codes in one way only, lets nobody choose."""
        shape = self._shape
        for period in sorted({*_PERIODS, shape.period}):
            text = self.tr("every %1 s").replace("%1", str(period))
            self._offer(text, dataclasses.replace(shape, period=period))
        self._choices.addSeparator()
        for algorithm in OtpAlgorithm:
            self._offer(_name(algorithm), dataclasses.replace(shape, algorithm=algorithm))
        self._choices.addSeparator()

    def _offer(self, text: str, other: CodeShape) -> None:
        action = self._choices.addAction(text)
        action.setCheckable(True)
        action.setChecked(self._shape == other)
        action.triggered.connect(lambda _checked=False: self.chosen.emit(other))

    def _say(self, shape: CodeShape) -> str:
        if shape.steam:
            return self.tr("Codes as Steam has them")
        text = fill(self.tr("Codes of %1 digits, every %2 s"), str(shape.digits), str(shape.period))
        usual = shape.algorithm is OtpAlgorithm.SHA1
        return text if usual else f"{text}, {_name(shape.algorithm)}"


def _name(algorithm: OtpAlgorithm) -> str:
    return algorithm.value.replace("SHA", "SHA-")
