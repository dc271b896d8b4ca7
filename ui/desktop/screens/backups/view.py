"""The page of backups: when they were made, whether they are whole, and the way back to one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from core.errors import AppError
from ui.desktop.item_models.dates import say_date_and_time
from ui.desktop.prompts import FileWish, Prompts
from ui.desktop.screens.backups.head import BackupsHead
from ui.desktop.screens.backups.line import BackupLine, say_newest, say_verdict
from ui.desktop.screens.backups.view_model import (
    BackupsModel,
    BackupsState,
    ShownBackup,
    Verdict,
)
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Tint
from ui.desktop.widgets.buttons import BusyButton, align_words, link_button
from ui.desktop.widgets.labels import ElidedLabel, text_label
from ui.desktop.widgets.list_dialog import ListDialog
from ui.desktop.widgets.nesting import nest


class BackupsDialog(ListDialog):
    """Show every backup, make one, and ask for the way back to one."""

    restore_requested = Signal(object)
    """Carries the backup that was chosen."""
    undo_requested = Signal(object)
    """Carries the backup of what was there before everything was replaced."""

    def __init__(
        self, model: BackupsModel, prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("BackupsDialog", "Backups of %1")
        super().__init__(title.replace("%1", model.profile_name), parent)
        self._model, self._prompts = model, prompts
        model.setParent(self)
        whole = self.whole
        self.head = BackupsHead()
        self.newest, self.now, self.all = self.head.newest, self.head.now, self.head.all
        whole.addWidget(self.head)
        self.bar = QProgressBar()
        self.bar.setVisible(False)
        whole.addWidget(self.bar)
        whole.addWidget(self.banner)
        whole.addWidget(self.make_list(self.tr("Backups")), 1)
        nest(whole, self._make_choices())
        self.lines: list[BackupLine] = []
        self._made: ShownBackup | None = None
        self._before: ShownBackup | None = None
        # Until they are read, nothing is said of them that may be wrong.
        self._known = (self.automatic, self.choose, self.all)
        for part in (*self._known, self.card, self.second, self.only_here, self.forget):
            part.setVisible(False)
        self._connect()
        self.now.setFocus(Qt.FocusReason.OtherFocusReason)
        model.load()

    def _make_choices(self) -> QVBoxLayout:
        self.automatic = QCheckBox(self.tr("Back up automatically, daily and before large changes"))
        self.second = ElidedLabel("", FontRole.SECONDARY, tone="secondary")
        said = self.tr("All backups are on the disk of the profile itself.")
        self.only_here = text_label(said, FontRole.SECONDARY, tone="secondary", wrap=True)
        self.choose = link_button(self.tr("Choose a second folder…"))
        self.forget = link_button(self.tr("Remove"))
        align_words(self.choose, self.forget, edge="end")
        self.forget.setAccessibleName(self.tr("Use no second folder"))
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
        self.banner.action_requested.connect(self._undo)
        self.all.clicked.connect(lambda _checked=False: self.verify(self._list_openable()))
        self.head.cancel.clicked.connect(model.cancel)
        self.automatic.clicked.connect(lambda checked: model.set_automatic(on=checked))
        self.choose.clicked.connect(self._choose_folder)
        self.forget.clicked.connect(lambda _checked=False: model.set_second_folder(None))
        model.listed.connect(self._show)
        model.stepped.connect(self._show_step)
        model.done.connect(self._end)
        model.verified.connect(self._show_verdict)
        model.cancelled.connect(self._stop)
        model.refused.connect(self._refuse)

    def back_up(self) -> None:
        """Make a backup now."""
        if self._begin(self.now, self.tr("Backing up…")):
            self._model.back_up()

    def verify(self, found: Sequence[ShownBackup]) -> None:
        """Open everything in these backups."""
        if found and self._begin(self.all, self.tr("Checking…")):
            self._model.verify(found)

    def _begin(self, button: BusyButton, doing: str) -> bool:
        """Wait for one act, named in the button and for whoever only hears the bar."""
        if self.head.is_busy:
            return False
        self.banner.setVisible(False)
        self.head.begin(button, doing)
        self.bar.setAccessibleName(doing)
        return True

    def _list_openable(self) -> tuple[ShownBackup, ...]:
        return tuple(line.backup for line in self.lines if line.verify.isEnabled())

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
        for part in self._known:
            part.setVisible(True)
        self.all.setEnabled(True)
        where = str(state.second) if state.second is not None else ""
        self.second.set_text(self.tr("Also in %1").replace("%1", where))
        self.second.setVisible(bool(where))
        self.only_here.setVisible(not where)
        self.forget.setVisible(bool(where))
        self._tell_second(state)
        self.card.clear()
        known = self._model.damaged
        self.lines = [BackupLine(b, damaged=b.id in known) for b in state.found]
        for line in self.lines:
            line.restore_requested.connect(self.restore_requested)
            line.verify_requested.connect(lambda backup: self.verify((backup,)))
            self.card.add_row(line)
        self.card.setVisible(bool(self.lines))
        self.all.setVisible(bool(self._list_openable()))

    def show_replaced(self, before: ShownBackup) -> None:
        """Say that everything is as in a backup, and offer the way back to what was until then."""
        self._before = before
        said = self.tr("Everything is as in that backup. What was until then is the backup of %1.")
        said = said.replace("%1", say_date_and_time(before.made))
        self.banner.show_message(Tint.SUCCESS, said, action=self.tr("Undo restore…"))

    def _undo(self) -> None:
        if not self.head.is_busy:
            self.undo_requested.emit(self._before)

    def _end(self, made: ShownBackup) -> None:
        self._stop()
        self._made = made

    def _show_verdict(self, verdict: Verdict) -> None:
        self._stop()
        tint = Tint.DANGER if verdict.damaged else Tint.WARNING if verdict.closed else Tint.SUCCESS
        self.banner.show_message(tint, say_verdict(verdict))

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
        self.head.stop(writable=not self._model.read_only)

    def _refuse(self, error: AppError) -> None:
        self._stop()
        self.banner.show_message(Tint.DANGER, sentence(error))

    def reject(self) -> None:
        """Close, or stop what is under way first."""
        if self.head.is_busy:
            self._model.cancel()
            return
        super().reject()
