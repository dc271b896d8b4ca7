"""One field of an item as a row: caption, value, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.margins import set_margins
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.secret_label import SecretLabel
from ui.desktop.widgets.value_text import ValueText

COPIED_MS = 2000


class FieldRow(QWidget):
    """Caption over value, buttons at the end; every signal carries the row's key.

    A secret row never holds its secret: `reveal_requested` asks for it, `reveal` shows
    it, `hide_secret` forgets it.
    """

    copy_requested = Signal(str)
    open_requested = Signal(str)
    reveal_requested = Signal(str)
    hide_requested = Signal(str)
    qr_requested = Signal(str)

    def __init__(
        self,
        key: str,
        caption: str,
        value: str = "",
        *,
        secret: bool = False,
        code: bool = False,
        copied_ms: int = COPIED_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._caption = caption
        self._click_copies: Callable[[], bool] = _never
        self._is_code = code
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._secret: SecretLabel | None = None
        self._value: ValueText | None = None
        self._buttons = QHBoxLayout(self)
        set_margins(self._buttons, 16, 6, 8, 6)
        self._buttons.setSpacing(4)
        nest(self._buttons, self._make_column(value, secret=secret, code=code), 1)
        # In the order in which they stand; those that few rows need are made when one does.
        self._reveal = self._add("eye", self.tr("Reveal %1")) if secret else None
        self._open: IconButton | None = None
        self._qr: IconButton | None = None
        self._copy = self._add("copy", self.tr("Copy %1"))
        if self._reveal is not None:
            self._reveal.clicked.connect(self._toggle)
        self._copy.clicked.connect(lambda _checked=False: self.copy_requested.emit(self.key))
        self._tick = QTimer(self, singleShot=True, interval=copied_ms)
        self._tick.timeout.connect(self._untick)

    def set_value(self, text: str) -> None:
        """Show another value of a row that is not secret, or another code."""
        if self._value is not None:
            self._value.set_text(text)
        elif self._secret is not None:
            self._secret.reveal(text)

    def take(self, key: str, value: str) -> None:
        """Become the row of another field of the same kind; nothing of the former one stays."""
        self.key = key
        if self._tick.isActive():
            self._tick.stop()
            self._untick()
        if self._secret is not None and self._is_code:
            self._secret.reveal(value)
            self.set_note("")
        elif self._secret is not None and self.is_revealed:
            self.hide_secret()
        if self._value is not None and self._value.toPlainText() != value:
            self._value.set_text(value)

    def set_note(self, text: str) -> None:
        """Say something beside the caption, or nothing."""
        self.caption_label.setText(f"{self._caption} · {text}" if text else self._caption)

    @property
    def is_revealed(self) -> bool:
        """Tell whether a secret is shown."""
        return self._secret is not None and self._secret.is_revealed

    def reveal(self, text: str) -> None:
        """Show the secret of this row."""
        if self._secret is not None:
            self._secret.reveal(text)
            self._name_eye()

    def hide_secret(self) -> None:
        """Show dots again and forget the text."""
        if self._secret is not None and self._reveal is not None:
            self._secret.hide_secret()
            self._name_eye()

    def allow_open(self, *, allowed: bool) -> None:
        """Offer the button that opens a website, or not."""
        if allowed and self._open is None:
            after = self._reveal or self._value
            self._open = self._insert("external-link", self.tr("Open %1"), after)
            self._open.clicked.connect(lambda _checked=False: self.open_requested.emit(self.key))
        if self._open is not None:
            self._open.setVisible(allowed)

    def allow_qr(self, *, allowed: bool) -> None:
        """Offer the button that shows a QR code, or not."""
        if allowed and self._qr is None:
            after = self._open or self._reveal or self._value
            self._qr = self._insert("qr-code", self.tr("Show %1 as a QR code"), after)
            self._qr.clicked.connect(lambda _checked=False: self.qr_requested.emit(self.key))
        if self._qr is not None:
            self._qr.setVisible(allowed)

    def allow_copy(self, *, allowed: bool) -> None:
        """Offer the copy button, or not."""
        self._copy.setVisible(allowed)

    def let_click_copy(self, wanted: Callable[[], bool]) -> None:
        """Copy when the value is clicked, while `wanted` says so."""
        self._click_copies = wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
            and self._click_copies()
            and not self._copy.isHidden()
        ):
            selected = self._value is not None and self._value.textCursor().hasSelection()
            inside = isinstance(watched, QWidget) and watched.rect().contains(
                event.position().toPoint()
            )
            if inside and not selected:
                self.copy_requested.emit(self.key)
        return False

    def add_before_buttons(self, widget: QWidget) -> None:
        """Put a widget, such as a ring timer, in front of the buttons."""
        first = self._reveal or self._open or self._qr or self._copy
        place = self._buttons.indexOf(first)
        self._buttons.insertWidget(place, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_copied(self) -> None:
        """Turn the copy button into a tick for two seconds."""
        self._copy.show_icon("check", Role.SUCCESS_TEXT)
        self._copy.rename(self.tr("%1 copied").replace("%1", self._caption))
        self._tick.start()

    def _make_column(self, value: str, *, secret: bool, code: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        self.caption_label = text_label(
            self._caption, FontRole.CAPTION, tone="secondary", parent=self
        )
        column.addWidget(self.caption_label)
        if secret or code:
            self._secret = SecretLabel(coloured=not code, parent=self)
            self._secret.setAccessibleName(self._caption)
            column.addWidget(self._secret)
            self._secret.installEventFilter(self)
            if code:
                self._secret.reveal(value)
        else:
            self._value = ValueText(self._caption, value, parent=self)
            self._value.viewport().installEventFilter(self)
            column.addWidget(self._value)
        return column

    def _add(self, icon: str, name: str) -> IconButton:
        button = IconButton(icon, name.replace("%1", self._caption), parent=self)
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _insert(self, icon: str, name: str, after: QWidget | None) -> IconButton:
        """Make one of the buttons late: it stands before those that follow, also for Tab."""
        following = self._copy if self._qr is None or icon == "qr-code" else self._qr
        button = IconButton(icon, name.replace("%1", self._caption), parent=self)
        place = self._buttons.indexOf(following)
        self._buttons.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignVCenter)
        if after is not None:
            self.setTabOrder(after, button)
        return button

    def _toggle(self) -> None:
        wish = self.hide_requested if self.is_revealed else self.reveal_requested
        wish.emit(self.key)

    def _name_eye(self) -> None:
        if self._reveal is None:
            return
        shown = self.is_revealed
        self._reveal.show_icon("eye-off" if shown else "eye")
        name = self.tr("Hide %1") if shown else self.tr("Reveal %1")
        self._reveal.rename(name.replace("%1", self._caption))

    def _untick(self) -> None:
        self._copy.show_icon("copy")
        self._copy.rename(self.tr("Copy %1").replace("%1", self._caption))


def _never() -> bool:
    return False
