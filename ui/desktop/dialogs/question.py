"""A question with two verbs: one is safe and has the focus, the other acts."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import make_button, make_button_box, secondary_button
from ui.desktop.widgets.labels import IconLabel, break_long_words, text_label
from ui.desktop.widgets.nesting import nest


@dataclasses.dataclass(frozen=True, kw_only=True)
class Question:
    """What is asked, with counts and names; both buttons are verbs.

    `danger` marks what cannot be undone.
    """

    title: str
    text: str
    safe: str
    act: str
    danger: bool = False


class QuestionDialog(QDialog):
    """Ask; Enter and Esc both take the safe way."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What it is about is for this window alone: others list the titles of windows.
        self.setWindowTitle(question.act)
        self.setAccessibleName(question.title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(16)
        role = Role.DANGER_TEXT if question.danger else Role.WARNING_ICON
        row.addWidget(IconLabel("triangle-alert", role, 24), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(text_label(break_long_words(question.title), FontRole.H2, wrap=True))
        words.addWidget(text_label(question.text, wrap=True))
        nest(row, words, 1)
        nest(column, row)
        buttons = make_button_box(self)
        self.act = make_button(question.act, "danger" if question.danger else "secondary")
        self.safe = secondary_button(question.safe)
        buttons.addButton(self.act, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.safe, QDialogButtonBox.ButtonRole.RejectRole)
        self.safe.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
        self.safe.setFocus()
