"""Step 3: after a wait that can be called off, or now."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.screens.deletion.phrases import say_day
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.labels import text_label

WAITS = (7, 14, 30, 60, 90)
USUAL_WAIT = 30
_INDENT = 28


class WhenPage(QWidget):
    """Choose between the wait and now; the wait is chosen at first."""

    changed = Signal()

    def __init__(
        self, deadline: Callable[[int], datetime.datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._deadline = deadline
        self.later = QRadioButton(self.tr("After a wait (recommended)"))
        self.now = QRadioButton(self.tr("Now, permanently"))
        self.later.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.later)
        group.addButton(self.now)
        self.days = QComboBox()
        self.days.setAccessibleName(self.tr("Days until the deletion"))
        for days in WAITS:
            self.days.addItem(self.tr("in %1 days").replace("%1", str(days)), days)
        self.days.setCurrentIndex(WAITS.index(USUAL_WAIT))
        self._until = text_label(wrap=True, tone="secondary")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.later)
        row.addWidget(self.days)
        row.addStretch(1)
        column.addLayout(row)
        self._indented(column, self._until)
        column.addSpacing(16)
        column.addWidget(self.now)
        self._indented(
            column,
            text_label(
                self.tr(
                    "The keys are destroyed first and overwritten where the disk allows it. "
                    "Nobody can bring the profile back from this computer, "
                    "not even with the recovery kit."
                ),
                FontRole.BODY,
                tone="secondary",
                wrap=True,
            ),
        )
        column.addStretch(1)
        self.days.currentIndexChanged.connect(self._choose_wait)
        self.now.toggled.connect(self._show)
        self._show()

    @property
    def is_now(self) -> bool:
        """Tell whether the profile is to be deleted at once."""
        return self.now.isChecked()

    def chosen_days(self) -> int:
        """Return the length of the wait."""
        return int(self.days.currentData())

    @staticmethod
    def _indented(column: QVBoxLayout, widget: QWidget) -> None:
        row = QHBoxLayout()
        row.addSpacing(_INDENT)
        row.addWidget(widget, 1)
        column.addLayout(row)

    def _choose_wait(self) -> None:
        self.later.setChecked(True)
        self._show()

    def _show(self) -> None:
        day = say_day(self._deadline(self.chosen_days()))
        self._until.setText(
            self.tr(
                "The profile is closed now and shown on the start screen with a countdown. "
                "You can restore it until %1 with its master password or recovery key."
            ).replace("%1", day)
        )
        self.changed.emit()
