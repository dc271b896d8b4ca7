"""The page of backups: when they were made, whether they are whole, and the way back to one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from core.errors import AppError
from ui.desktop.prompts import FileWish, Prompts
from ui.desktop.screens.backups.line import BackupLine, say_newest
from ui.desktop.screens.backups.view_model import BackupsModel, BackupsState, ShownBackup
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton, link_button, secondary_button
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.labels import ElidedLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll

_WIDTH, _HEIGHT = 720, 560
_MARGIN = 24


class BackupsDialog(QDialog):
    """Show every backup, make one, and ask for the way back to one."""

    restore_requested = Signal(object)
    """Carries the backup that was chosen."""

    def __init__(
        self, model: BackupsModel, prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._prompts = model, prompts
        model.setParent(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Backups of %1").replace("%1", model.profile_name)
        self.setWindowTitle(title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.setSpacing(12)
        whole.addWidget(text_label(title, FontRole.TITLE, wrap=True))
        nest(whole, self._make_head())
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Backing up"))
        self.bar.setVisible(False)
        self.banner = Banner()
        self.banner.setVisible(False)
        whole.addWidget(self.bar)
        whole.addWidget(self.banner)
        self.list = QWidget()
        column = QVBoxLayout(self.list)
        column.setContentsMargins(0, 0, 0, 0)
        self.card = Card()
        column.addWidget(self.card)
        column.addStretch(1)
        scroll = PageScroll(self.list)
        scroll.setAccessibleName(self.tr("Backups"))
        whole.addWidget(scroll, 1)
        nest(whole, self._make_choices())
        self.lines: list[BackupLine] = []
        self._made: ShownBackup | None = None
        self._connect()
        self._fit(parent)
        model.load()

    def _make_head(self) -> QHBoxLayout:
        self.newest = text_label(tone="secondary", wrap=True)
        self.now = BusyButton(self.tr("Back up now"))
        self.cancel = secondary_button(self.tr("Cancel"))
        self.cancel.setVisible(False)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.newest, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.now)
        return row

    def _make_choices(self) -> QVBoxLayout:
        self.automatic = QCheckBox(self.tr("Back up by itself, daily and before large changes"))
        self.second = ElidedLabel("", FontRole.SECONDARY, tone="secondary")
        said = self.tr("All backups are on the disk of the profile itself.")
        self.only_here = text_label(said, FontRole.SECONDARY, tone="secondary", wrap=True)
        self.choose = link_button(self.tr("Choose a second folder…"))
        self.forget = link_button(self.tr("Remove"))
        self.forget.setAccessibleName(self.tr("Use no second folder"))
        self.close_button = secondary_button(self.tr("Close"))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.automatic)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.second, 1)
        row.addWidget(self.only_here, 1)
        row.addWidget(self.choose)
        row.addWidget(self.forget)
        nest(column, row)
        ending = QHBoxLayout()
        ending.addStretch(1)
        ending.addWidget(self.close_button)
        nest(column, ending)
        return column

    def _connect(self) -> None:
        model = self._model
        self.now.clicked.connect(self.back_up)
        self.cancel.clicked.connect(model.cancel)
        self.close_button.clicked.connect(self.reject)
        self.automatic.clicked.connect(lambda checked: model.set_automatic(on=checked))
        self.choose.clicked.connect(self._choose_folder)
        self.forget.clicked.connect(lambda _checked=False: model.set_second_folder(None))
        model.listed.connect(self._show)
        model.stepped.connect(self._show_step)
        model.done.connect(self._end)
        model.cancelled.connect(self._stop)
        model.refused.connect(self._refuse)

    def _fit(self, parent: QWidget | None) -> None:
        room = parent.window().size() if parent is not None else None
        width = min(_WIDTH, room.width() - 40) if room is not None else _WIDTH
        height = min(_HEIGHT, room.height() - 40) if room is not None else _HEIGHT
        self.resize(width, height)

    def back_up(self) -> None:
        """Make a backup now."""
        if self.now.is_busy:
            return
        self.banner.setVisible(False)
        self.now.start_busy(self.tr("Backing up…"))
        self.cancel.setVisible(True)
        self._model.back_up()

    def reload(self) -> None:
        """Read the list again."""
        self._model.load()

    def _choose_folder(self) -> None:
        wish = FileWish(title=self.tr("Second folder for backups"))
        self._prompts.choose_folder(wish, self._take_folder, parent=self)

    def _take_folder(self, folder: Path) -> None:
        self.banner.setVisible(False)
        self._model.set_second_folder(folder)

    def _show(self, state: BackupsState) -> None:
        writable = not self._model.read_only
        by_itself = state.automatic and writable
        self.newest.setText(say_newest(state.found, self._model.now, by_itself=by_itself))
        self.automatic.setChecked(state.automatic)
        for part in (self.automatic, self.now, self.choose, self.forget):
            part.setEnabled(writable)
        where = str(state.second) if state.second is not None else ""
        self.second.set_text(self.tr("Also in %1").replace("%1", where))
        self.second.setVisible(bool(where))
        self.only_here.setVisible(not where)
        self.forget.setVisible(bool(where))
        self._tell_second(state)
        self.card.clear()
        self.lines = [BackupLine(backup) for backup in state.found]
        for line in self.lines:
            line.restore_requested.connect(self.restore_requested)
            self.card.add_row(line)
        self.card.setVisible(bool(self.lines))

    def _end(self, made: ShownBackup) -> None:
        self._stop()
        self._made = made

    def _tell_second(self, state: BackupsState) -> None:
        """Say so where the backup just made is not in the second folder as well."""
        made, self._made = self._made, None
        second = state.second
        if made is None or second is None:
            return
        if not any(
            b.checked and b.path.is_relative_to(second) and b.made >= made.made for b in state.found
        ):
            said = self.tr(
                "The backup is made, but not in %1 as well: nothing could be written there. "
                "Connect that disk, or choose another folder."
            )
            self.banner.show_message(Tint.WARNING, said.replace("%1", str(second)))

    def _show_step(self, step: Step) -> None:
        self.bar.setVisible(True)
        self.bar.setRange(0, max(1, step.total))
        self.bar.setValue(step.done)

    def _stop(self) -> None:
        self.bar.setVisible(False)
        self.cancel.setVisible(False)
        if self.now.is_busy:
            self.now.stop_busy()

    def _refuse(self, error: AppError) -> None:
        self._stop()
        self.banner.show_message(Tint.DANGER, sentence(error))

    def reject(self) -> None:
        """Close, or stop what is under way first."""
        if self.now.is_busy:
            self._model.cancel()
            return
        super().reject()
