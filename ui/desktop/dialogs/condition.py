"""What is the matter with a profile that is open for reading only: names, losses, ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.vault.condition import Condition
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import primary_button, secondary_button
from ui.desktop.widgets.labels import IconLabel, SectionHeader, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll
from ui.wording.condition import WHAT_NOW, list_details, say_reason

_WIDTH, _HEIGHT = 520, 460


class ConditionDialog(QDialog):
    """List everything that was found; exporting the rest is the way on that is always there."""

    export_requested = Signal()

    def __init__(self, condition: Condition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("What is the matter with this profile")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(16)
        sign = IconLabel("triangle-alert", Role.WARNING_ICON, 24)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(text_label(title, FontRole.H2, wrap=True), 1)
        nest(column, head)
        column.addWidget(text_label(say_reason(condition), wrap=True))
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 12, 0)
        lines.setSpacing(8)
        self.lines = list_details(condition)
        for line in self.lines:
            label = text_label(line, wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            lines.addWidget(label)
        lines.addStretch(1)
        self.list = PageScroll(inner, self)
        self.list.setAccessibleName(self.tr("What was found"))
        if self.lines:
            column.addWidget(SectionHeader(self.tr("What was found")))
            column.addWidget(self.list, 1)
        column.addWidget(SectionHeader(self.tr("What to do")))
        column.addWidget(text_label(self.tr(WHAT_NOW), wrap=True))
        nest(column, self._make_foot())
        width = max(current_theme().scaled(_WIDTH), column.minimumSize().width())
        self.resize(width, max(_HEIGHT, column.totalHeightForWidth(width)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.export.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_foot(self) -> QHBoxLayout:
        self.close_button = secondary_button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.export = primary_button(self.tr("Export what can be read…"))
        self.export.clicked.connect(self._export)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.export)
        self.export.setDefault(True)
        return foot

    def _export(self) -> None:
        self.accept()
        self.export_requested.emit()
