"""The list of generated values: masked, one line each, with what can be done with it."""

from __future__ import annotations

import collections
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.ports import Millis
from core.vault.history import GeneratedId
from ui.desktop.item_models.dates import days_between, say_ago
from ui.desktop.screens.generator.history import HistoryRow
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import IconButton, align_words, link_button, make_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import ElidedLabel, text_label
from ui.desktop.widgets.secret_label import SecretLabel

FIRST_ROWS = 8
_DOTS = "••••••"
_TIME_WIDTH = 76


class HistoryLine(QWidget):
    """One value; it is in this widget only while it is revealed."""

    reveal_requested = Signal(object)
    copy_requested = Signal(object)
    login_requested = Signal(object)

    def __init__(
        self, row: HistoryRow, when: str, nth: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.id = row.id
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 8, 4)
        line.setSpacing(8)
        time = text_label(when, FontRole.SECONDARY, tone="secondary")
        time.setMinimumWidth(_TIME_WIDTH)
        spoken = when if nth == 1 else f"{when} ({nth})"
        self.masked = text_label(row.start + _DOTS, FontRole.MONO)
        self.masked.setAccessibleName(self.tr("Password of %1, hidden").replace("%1", spoken))
        self.value = SecretLabel()
        self.value.setAccessibleName(self.tr("Password of %1").replace("%1", spoken))
        self.value.setVisible(False)
        self.mark = ElidedLabel(self._say_mark(row), FontRole.SECONDARY, tone="secondary")
        # With the time, and with which one of that time: the rows must not sound alike.
        self._reveal_it = self.tr("Reveal password of %1").replace("%1", spoken)
        self._hide_it = self.tr("Hide password of %1").replace("%1", spoken)
        self.eye = IconButton("eye", self._reveal_it, compact=True)
        copy_it = self.tr("Copy password of %1").replace("%1", spoken)
        self.copy = IconButton("copy", copy_it, compact=True)
        self.new_login = make_button(self.tr("New login"), "link")
        with_it = self.tr("New login with the password of %1").replace("%1", spoken)
        self.new_login.setAccessibleName(with_it)
        self.new_login.setProperty("compact", "true")
        line.addWidget(time)
        line.addWidget(self.masked)
        line.addWidget(self.value, 3, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.mark, 2)
        for button in (self.eye, self.copy, self.new_login):
            line.addWidget(button)
        self.eye.clicked.connect(lambda _checked=False: self._toggle())
        self.copy.clicked.connect(lambda _checked=False: self.copy_requested.emit(self.id))
        self.new_login.clicked.connect(lambda _checked=False: self.login_requested.emit(self.id))

    def reveal(self, value: str) -> None:
        """Show the value."""
        self.value.reveal(value)
        self._show(revealed=True)

    def hide_secret(self) -> None:
        """Mask the value and forget it."""
        self.value.hide_secret()
        self._show(revealed=False)

    def show_copied(self) -> None:
        """Turn the copy button into a tick until the list is read again."""
        self.copy.show_icon("check", Role.SUCCESS_TEXT)

    def _toggle(self) -> None:
        if self.value.is_revealed:
            self.hide_secret()
        else:
            self.reveal_requested.emit(self.id)

    def _show(self, *, revealed: bool) -> None:
        self.masked.setVisible(not revealed)
        self.value.setVisible(revealed)
        self.mark.setVisible(not revealed)
        self.eye.show_icon("eye-off" if revealed else "eye")
        self.eye.rename(self._hide_it if revealed else self._reveal_it)

    def _say_mark(self, row: HistoryRow) -> str:
        if row.used_in:
            return self.tr("used in %1").replace("%1", row.used_in)
        return self.tr("copied") if row.copied else ""


def _say_time(at: Millis, now: Millis) -> str:
    if days_between(at, now) > 0:
        return say_ago(at, now)
    time = QDateTime.fromMSecsSinceEpoch(at).time()
    return QLocale().toString(time, QCoreApplication.translate("HistoryLine", "HH:mm"))


class HistoryList(QWidget):
    """The newest values, and the others on request."""

    reveal_requested = Signal(object)
    copy_requested = Signal(object)
    login_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[HistoryRow] = ()
        self._now = Millis(0)
        self._all = False
        self.lines: list[HistoryLine] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.card = Card()
        self.empty = text_label(
            self.tr("Passwords made here stay in this list for as long as the settings say."),
            tone="secondary",
            wrap=True,
        )
        self.more = link_button("")
        align_words(self.more)
        self.more.clicked.connect(lambda _checked=False: self._show_all())
        column.addWidget(self.empty)
        column.addWidget(self.card)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_rows(self, rows: Sequence[HistoryRow], now: Millis) -> None:
        """Show these in place of all others, keeping revealed what is."""
        self._rows, self._now = rows, now
        self._fill()

    def line_of(self, generated: GeneratedId) -> HistoryLine | None:
        """Return the line of a value, where it is shown."""
        return next((line for line in self.lines if line.id == generated), None)

    def hide_secrets(self) -> None:
        """Mask every value."""
        for line in self.lines:
            line.hide_secret()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _show_all(self) -> None:
        self._all = True
        self._fill()
        if len(self.lines) > FIRST_ROWS:
            self.lines[FIRST_ROWS].eye.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        revealed = {line.id for line in self.lines if line.value.is_revealed}
        focused = self._focused()
        self.card.clear()
        shown = self._rows if self._all else self._rows[:FIRST_ROWS]
        of_time: collections.Counter[str] = collections.Counter()
        self.lines = []
        for row in shown:
            when = _say_time(row.at, self._now)
            of_time[when] += 1
            self.lines.append(HistoryLine(row, when, of_time[when]))
        for line in self.lines:
            line.reveal_requested.connect(self.reveal_requested)
            line.copy_requested.connect(self.copy_requested)
            line.login_requested.connect(self.login_requested)
            self.card.add_row(line)
            if line.id in revealed:
                self.reveal_requested.emit(line.id)
        self._focus(focused)
        self.card.setVisible(bool(self.lines))
        self.empty.setVisible(not self.lines)
        hidden = len(self._rows) - len(shown)
        self.more.setText(self.tr("Show %Ln more", "", hidden))
        self.more.setVisible(hidden > 0)

    def _focused(self) -> tuple[GeneratedId, str] | None:
        """Return on which button of which line the keyboard is."""
        for line in self.lines:
            for name in ("eye", "copy", "new_login"):
                if getattr(line, name).hasFocus():
                    return line.id, name
        return None

    def _focus(self, place: tuple[GeneratedId, str] | None) -> None:
        line = self.line_of(place[0]) if place is not None else None
        if line is not None and place is not None:
            getattr(line, place[1]).setFocus(Qt.FocusReason.OtherFocusReason)
