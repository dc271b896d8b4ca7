"""Ask for one value or one day that several items are to have."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from core.ports import Millis
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import make_button_box, primary_button, secondary_button
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.still_edits import DayEdit

_USUAL_DAYS = 365
_LONGEST = 32_767


class _ForSeveral(QDialog):
    """One field under a question that says how many items it is about."""

    def __init__(self, title: str, caption: str, field: QWidget, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(text_label(title, FontRole.H2, wrap=True))
        column.addWidget(FormField(caption, field, keep_line=False))
        buttons = make_button_box(self)
        act = QCoreApplication.translate("Bulk", "Change")
        cancel = QCoreApplication.translate("Bulk", "Cancel")
        self.act = primary_button(act)
        buttons.addButton(self.act, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(secondary_button(cancel), QDialogButtonBox.ButtonRole.RejectRole)
        self.act.setDefault(True)
        column.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(400)
        field.setFocus()


class ValueDialog(_ForSeveral):
    """Ask for a text; an empty one takes the value away everywhere."""

    given = Signal(str)

    def __init__(
        self, title: str, caption: str, value: str | None, parent: QWidget | None = None
    ) -> None:
        self.edit = QLineEdit()
        super().__init__(title, caption, self.edit, parent)
        self.edit.setMaxLength(_LONGEST)
        self.edit.setPlaceholderText(say_several() if value is None else "")
        self.edit.setText(value or "")
        self.edit.selectAll()
        # Enter at once would empty what nobody has looked at, in every item.
        self.act.setEnabled(value is not None)
        self.edit.textChanged.connect(lambda _text: self.act.setEnabled(True))
        self.accepted.connect(lambda: self.given.emit(self.edit.text().strip()))


class DayDialog(_ForSeveral):
    """Ask for a day."""

    given = Signal(object)
    """Carries Millis."""

    def __init__(
        self, title: str, caption: str, day: Millis | None, parent: QWidget | None = None
    ) -> None:
        self.edit = DayEdit(caption)
        super().__init__(title, caption, self.edit, parent)
        usual = QDate.currentDate().addDays(_USUAL_DAYS)
        self.edit.setDate(usual if day is None else QDateTime.fromMSecsSinceEpoch(day).date())
        self.accepted.connect(self._give)

    def _give(self) -> None:
        moment = QDateTime(self.edit.date(), QTime(0, 0)).toMSecsSinceEpoch()
        self.given.emit(Millis(moment))


def say_several() -> str:
    """Return what stands where values differ."""
    return QCoreApplication.translate("Bulk", "(several values)")
