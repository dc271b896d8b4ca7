"""Above the cards: which profiles are deleted soon, and the way back for one of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.screens.chooser.reminder_words import say_reminders
from ui.desktop.screens.chooser.view_model import ProfileRow
from ui.desktop.widgets.banner import Banner, Tint


class ReminderBanner(Banner):
    """Name each profile whose wait ends within a week; of several, each card restores its own."""

    restore_requested = Signal(object)
    """Carries the Profile."""

    def __init__(self, rows: tuple[ProfileRow, ...], parent: QWidget | None = None) -> None:
        near = tuple(row for row in rows if row.is_near)
        super().__init__(Tint.WARNING, say_reminders(near), parent=parent)
        if not near:
            self.setVisible(False)
        if len(near) == 1:
            self._fill(self.text(), self.tr("Restore…"))
            name = self.tr("Restore %1").replace("%1", near[0].profile.name)
            self.button.setAccessibleName(name)
            self.action_requested.connect(lambda: self.restore_requested.emit(near[0].profile))
