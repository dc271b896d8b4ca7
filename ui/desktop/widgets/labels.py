"""Labels in the type scale; what they show is always plain text."""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.desktop.icons import pixmap
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.speech import set_style_property

Tone = Literal["", "secondary", "danger", "warning", "success", "info", "link"]
BadgeTone = Literal["neutral", "accent", "warning", "danger", "success"]
_SHORT, _MARKUP = 60, frozenset("<>&\n\r")
_BREAK, _PIECE = "\N{ZERO WIDTH SPACE}", 8
_LONG = re.compile(r"[^\s/-]{31,}")
"""Longer than any word that we say ourselves, and not a path, which breaks at its strokes."""


def text_label(
    text: str = "",
    role: FontRole = FontRole.BODY,
    *,
    tone: Tone = "",
    wrap: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Return a label with plain text in a step of the type scale."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    label.setProperty("fontRole", role.value)
    if tone:
        label.setProperty("tone", tone)
    return label


def break_long_words(text: str) -> str:
    """Return a text whose longest words may go on in the next line.

    A title is somebody's, and one word of it would make a whole page wider than its window.
    Not for text that can be selected: a path is copied as it is.
    """
    return _LONG.sub(lambda found: _in_pieces(found[0]), text)


def set_tone(label: QLabel, tone: Tone) -> None:
    """Change what a label's colour says."""
    set_style_property(label, "tone", tone)


class IconLabel(QLabel):
    """Show an icon beside text; it is decoration and has no name of its own."""

    def __init__(
        self, name: str, role: Role = Role.TEXT2, size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        current_theme().changed.connect(self.refresh)
        self.refresh()

    def show_icon(self, name: str, role: Role) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def refresh(self) -> None:
        """Take the size and the colours of the moment."""
        side = current_theme().scaled(self._size)
        # As tall as a line of text, so that it stands in the middle of the first one.
        self.setFixedSize(side, max(side, current_theme().scaled(18)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = current_theme().tokens[self._role if self.isEnabled() else Role.TEXT_DISABLED]
        side = self.width()
        drawn = pixmap(self._name, colour, side, ratio=self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, (self.height() - side) // 2, drawn)


class ElidedLabel(QLabel):
    """Show one line of plain text, shortened where it does not fit, whole in the tooltip."""

    def __init__(
        self,
        text: str = "",
        role: FontRole = FontRole.BODY,
        *,
        tone: Tone = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole = ""
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("fontRole", role.value)
        if tone:
            self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show a text; line ends become spaces."""
        whole = " ".join(text.split())
        if whole == self._whole:
            return
        self._whole = whole
        self.setAccessibleName(self._whole)
        self._fit()
        self.updateGeometry()

    def whole_text(self) -> str:
        """Return the text as it was given, on one line."""
        return self._whole

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        width = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._whole, self._mode, max(0, width))
        if shown != self.text():
            self.setText(shown)
        # A tooltip made of foreign text must not be taken for markup.
        self.setToolTip("" if shown == self._whole else plain_tooltip(self._whole))


class WrappedLabel(QLabel):
    """Show all of a plain text of any length, in as many lines as it takes.

    A word that is longer than a line, a digest or an address, goes on in the next one: a label
    breaks nothing but spaces, and would ask for the room of the whole word.
    """

    def __init__(
        self,
        text: str = "",
        role: FontRole = FontRole.BODY,
        *,
        tone: Tone = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("fontRole", role.value)
        if tone:
            self.setProperty("tone", tone)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show a text; line ends become spaces."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self.setText(" ".join(map(_breakable, self._whole.split(" "))))

    def whole_text(self) -> str:
        """Return the text as it was given, without the places where it may break."""
        return self._whole


def _breakable(word: str) -> str:
    if len(word) <= 2 * _PIECE:
        return word
    return _in_pieces(word)


def _in_pieces(word: str) -> str:
    return _BREAK.join(word[at : at + _PIECE] for at in range(0, len(word), _PIECE))


def plain_tooltip(text: str) -> str:
    """Return foreign text as a tooltip that is never read as markup."""
    # Text that opens no markup stays as it is: screen readers say a tooltip with all its signs.
    if len(text) <= _SHORT and not _MARKUP & set(text):
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>"


class Badge(QLabel):
    """A count or a word in a pill."""

    def __init__(
        self, text: str = "", tone: BadgeTone = "neutral", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("fontRole", FontRole.CAPTION.value)
        self.setProperty("badge", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def set_tone(self, tone: BadgeTone) -> None:
        """Change the colour; the text must say the same."""
        set_style_property(self, "badge", tone)


class SectionHeader(QWidget):
    """A caption over a group, with room for one widget at its end."""

    def __init__(
        self, text: str, *, trailing: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 4)
        self.label = text_label(text, FontRole.CAPTION, tone="secondary")
        row.addWidget(self.label)
        row.addStretch(1)
        if trailing is not None:
            row.addWidget(trailing)

    def set_text(self, text: str) -> None:
        """Change the caption."""
        self.label.setText(text)
