"""Where an item lies, and until when its password is good: what every kind has in the editor."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core.ports import Millis
from core.search import fold
from core.vault.folder import FolderId
from core.vault.item import ItemDraft
from core.vault.tag import TagId
from ui.desktop.widgets.field_button import FieldButton
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.still_edits import DayEdit, StillChoice

_USUAL_DAYS = 365


class FilingPart(QWidget):
    """Show folder and expiry of a draft; what a person chooses is told, what is set is not."""

    folder_chosen = Signal(object)
    """Carries a FolderId or None."""
    expiry_chosen = Signal(object)
    """Carries Millis or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Millis | None = None
        self._known: Callable[[], Mapping[TagId, str]] = dict
        self.folder = StillChoice(self.tr("Folder"))
        self.tags = FieldButton(self.tr("Tags"))
        self.expires = QCheckBox(self.tr("Expires on"))
        self.date = DayEdit(self.tr("Expires on"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(FormField(self.tr("Folder"), self.folder, keep_line=False))
        column.addWidget(FormField(self.tr("Tags"), self.tags, keep_line=False))
        expiry = QWidget()
        row = QHBoxLayout(expiry)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.expires)
        row.addWidget(self.date)
        row.addStretch(1)
        column.addWidget(expiry)
        self.folder.chosen.connect(self.folder_chosen)
        self.expires.toggled.connect(self._choose_expiry)
        self.date.dateChanged.connect(self._choose_expiry)

    def set_folders(self, folders: Mapping[FolderId, str]) -> None:
        """Offer these folders, each with its whole path."""
        self.folder.clear()
        self.folder.offer(self.tr("No folder"), None)
        for folder, path in sorted(folders.items(), key=lambda pair: pair[1].casefold()):
            self.folder.offer(path, folder)

    def set_tags(self, menu: QMenu, known: Callable[[], Mapping[TagId, str]]) -> None:
        """Have the tags chosen in a menu; `known` tells their names."""
        self.tags.setMenu(menu)
        self._known = known

    def show_draft(self, draft: ItemDraft) -> None:
        """Show where a draft lies and when it expires."""
        self.folder.select(draft.folder)
        known = self._known()
        names = sorted((known[tag] for tag in draft.tags if tag in known), key=fold)
        said = ", ".join(names) if names else self.tr("No tags")
        # An & in a name is a name, not an underlined letter.
        self.tags.setText(said.replace("&", "&&"))
        self.tags.setAccessibleDescription(said)
        self._shown = draft.expires
        for part in (self.expires, self.date):
            part.blockSignals(True)
        self.expires.setChecked(draft.expires is not None)
        self.date.setVisible(draft.expires is not None)
        day = QDate.currentDate().addDays(_USUAL_DAYS)
        self.date.setDate(day if draft.expires is None else _day_of(draft.expires))
        for part in (self.expires, self.date):
            part.blockSignals(False)

    def _choose_expiry(self) -> None:
        self.date.setVisible(self.expires.isChecked())
        chosen: Millis | None = None
        if self.expires.isChecked():
            day = self.date.date()
            # The moment within a day is kept: looking at a date does not change it.
            same = self._shown is not None and _day_of(self._shown) == day
            moment = QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch()
            chosen = self._shown if same else Millis(moment)
        self.expiry_chosen.emit(chosen)


def _day_of(moment: Millis) -> QDate:
    return QDateTime.fromMSecsSinceEpoch(moment).date()
