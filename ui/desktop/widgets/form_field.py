"""A labelled editor with a line under it for a hint or for what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.labels import IconLabel, set_tone, text_label
from ui.desktop.widgets.speech import announce, set_style_property

_EDITORS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


class FormField(QWidget):
    """Label above, editor, and one line whose height is kept so that nothing jumps."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        hint: str = "",
        keep_line: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._error = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label = text_label(label, FontRole.CAPTION, tone="secondary", wrap=True)
        column.addWidget(self.label)
        column.addWidget(editor)
        self._line = _Line(self, kept=keep_line)
        column.addWidget(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        target = self._target()
        self.label.setBuddy(target)
        self.setFocusProxy(target)
        if not target.accessibleName():
            target.setAccessibleName(label)
        self._show_line()

    @property
    def error(self) -> str:
        """Return what is wrong, or an empty text."""
        return self._error

    def set_hint(self, text: str) -> None:
        """Change the line shown while nothing is wrong."""
        self._hint = text
        self._show_line()

    def set_error(self, text: str) -> None:
        """Say what is wrong under the field, outline it and have it spoken."""
        changed = text != self._error
        self._error = text
        self._show_line()
        if changed:
            announce(self._target(), text, urgent=True)

    def clear_error(self) -> None:
        """Take the error away; the hint comes back."""
        self._error = ""
        self._show_line()

    def _target(self) -> QWidget:
        """Return the widget that is typed into."""
        if isinstance(self.editor, _EDITORS):
            return self.editor
        proxy = self.editor.focusProxy()
        return proxy if proxy is not None else self.editor

    def _show_line(self) -> None:
        self._line.say(self._error or self._hint, wrong=bool(self._error))
        target = self._target()
        set_style_property(target, "invalid", "true" if self._error else None)
        target.setAccessibleDescription(self._error or self._hint)


class _Line(QWidget):
    """Icon and words under an editor, made with the first thing that is said there."""

    def __init__(self, parent: QWidget, *, kept: bool) -> None:
        super().__init__(parent)
        self._kept = kept
        self._icon: IconLabel | None = None
        self._words: QLabel | None = None
        if kept:
            self.setMinimumHeight(self.fontMetrics().height() + 2)

    def say(self, text: str, *, wrong: bool) -> None:
        """Show a text, or nothing for an empty one."""
        if text or self._words is not None:
            icon, words = self._fill()
            icon.setVisible(wrong)
            words.setText(text)
            set_tone(words, "danger" if wrong else "secondary")
        self.setVisible(self._kept or bool(text))

    def _fill(self) -> tuple[IconLabel, QLabel]:
        if self._icon is None or self._words is None:
            self._icon = IconLabel("triangle-alert", Role.DANGER_TEXT, 14)
            self._words = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._words, 1)
            # Now, not with the next turn of the loop: what is wrong is heard and seen at once.
            self._words.setVisible(True)
        return self._icon, self._words
