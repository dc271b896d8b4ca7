"""One thing that goes, stays or is decided: an icon, what it is, and the detail below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest

_FLAGS = Qt.TextInteractionFlag.TextSelectableByMouse


class Fact(QWidget):
    """A row of a card; `detail` is quieter. Both can be selected, for they may be paths."""

    def __init__(
        self,
        icon: str,
        text: str,
        detail: str = "",
        *,
        strong: bool = False,
        role: Role = Role.TEXT2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel(icon, role, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        font = FontRole.BODY_STRONG if strong else FontRole.BODY
        self.text = text_label(text, font, wrap=True, parent=self)
        self.detail = text_label(
            detail, FontRole.SECONDARY, tone="secondary", wrap=True, parent=self
        )
        self.detail.setVisible(bool(detail))
        for label in (self.text, self.detail):
            label.setTextInteractionFlags(_FLAGS)
            words.addWidget(label)
        nest(row, words, 1)
