"""Step 3: after a wait that can be called off, or now."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.screens.deletion.acts import USUAL_WAIT, Timing
from ui.desktop.screens.deletion.phrases import say_day
from ui.desktop.widgets.choice_box import ChoiceBox
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.margins import words_of_choice
from ui.desktop.widgets.nesting import nest

WAITS = (7, 14, 30, 60, 90)


class WhenPage(QWidget):
    """Choose between the wait and now; the wait is chosen at first."""

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
        in_days = self.tr("in %1 days")
        self.days = ChoiceBox(
            self.tr("Days until the deletion"),
            [(in_days.replace("%1", str(days)), days) for days in WAITS],
        )
        self.days.select(USUAL_WAIT)
        self._until = text_label(wrap=True, tone="secondary")
        self._finality = text_label(
            self.tr(
                "The keys are destroyed first, and overwritten where the disk allows it. "
                "Nobody can bring the profile back from this computer, "
                "not even with the recovery kit. On SSDs traces can remain."
            ),
            wrap=True,
            tone="secondary",
        )
        self.name_it = QCheckBox(self.tr("Put the profile’s name on the receipt"))
        self._lay_out()
        self.days.chosen.connect(self._choose_wait)
        self.now.toggled.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        waiting = QWidget()
        row = FlowLayout(spacing=12, parent=waiting)
        row.addWidget(self.later)
        row.addWidget(self.days)
        column.addWidget(waiting)
        nest(column, self._indented(self._until))
        column.addSpacing(20)
        column.addWidget(self.now)
        nest(column, self._indented(self._finality))
        column.addSpacing(20)
        column.addWidget(self.name_it)
        column.addStretch(1)

    def focus_first(self) -> None:
        """Put the focus on what is chosen."""
        (self.now if self.now.isChecked() else self.later).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def timing(self) -> Timing:
        """Return what is chosen."""
        days = self.days.value()
        assert isinstance(days, int)
        return Timing(
            now=self.now.isChecked(),
            days=days,
            name_on_receipt=self.name_it.isChecked(),
        )

    @staticmethod
    def _indented(widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addSpacing(words_of_choice())
        row.addWidget(widget, 1)
        return row

    def _choose_wait(self) -> None:
        self.later.setChecked(True)
        self._show()

    def _show(self) -> None:
        day = say_day(self._deadline(self.timing.days))
        self._until.setText(
            self.tr(
                "The profile is closed now and shown on the start screen with a countdown. "
                "You can restore it until %1 with its master password or its recovery key."
            ).replace("%1", day)
        )
