"""One backup as a line of the list, and what is said of the newest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.ports import Millis
from ui.desktop.item_models.dates import say_ago, say_date, say_date_and_time
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.backups.view_model import ShownBackup, Verdict
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.labels import IconLabel, WrappedLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.wording.deletion import say_size


def _tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("Backups", text, "", count), count)


def say_newest(found: Sequence[ShownBackup], now: Millis, *, by_itself: bool) -> str:
    """Return when the newest whole backup was made; `by_itself` promises a first one."""
    newest = max((b for b in found if b.checked), key=lambda b: b.made, default=None)
    if newest is None and by_itself:
        return _tr("No backup yet. The first is made by itself within a day, or now.")
    if newest is None:
        return _tr("No backup yet.")
    said = _tr("Newest: %1, %Ln item(s)", newest.items or 0)
    return said.replace("%1", say_ago(newest.made, now))


def say_verdict(verdict: Verdict) -> str:
    """Return what came of opening everything in some backups."""
    parts = []
    if verdict.whole:
        parts.append(_tr("%Ln backup(s) opened and compared: whole.", verdict.whole))
    if verdict.damaged:
        days = ", ".join(say_date_and_time(backup.made) for backup in verdict.damaged)
        parts.append(_tr("Damaged, do not rely on it: %1.").replace("%1", days))
    if verdict.closed:
        days = ", ".join(say_date_and_time(backup.made) for backup in verdict.closed)
        said = _tr("From before a change of password, so only looked into by Restore…: %1.")
        parts.append(said.replace("%1", days))
    return " ".join(parts)


def say_state(backup: ShownBackup, *, damaged: bool = False) -> tuple[str, Role, str]:
    """Return icon, colour and words for how a backup is; `damaged` was seen when it was opened."""
    if not backup.reachable:
        return "hard-drive", Role.WARNING_TEXT, _tr("not connected")
    if backup.items is None or damaged:
        return "circle-x", Role.DANGER_TEXT, _tr("damaged, cannot be used")
    if not backup.checked:
        return "triangle-alert", Role.WARNING_TEXT, _tr("not compared yet")
    return "shield-check", Role.SUCCESS_TEXT, _tr("whole")


class BackupLine(QWidget):
    """Date and content, how it is, and the way back to it."""

    restore_requested = Signal(object)
    verify_requested = Signal(object)

    def __init__(
        self, backup: ShownBackup, *, damaged: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.backup = backup
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 8, 8)
        line.setSpacing(12)
        icon, role, words = say_state(backup, damaged=damaged)
        line.addWidget(IconLabel(icon, role))
        column = QVBoxLayout()
        column.setSpacing(2)
        when = say_date_and_time(backup.made)
        column.addWidget(text_label(when, FontRole.BODY_STRONG))
        self.told = WrappedLabel(self._say(words), FontRole.SECONDARY, tone="secondary")
        column.addWidget(self.told)
        nest(line, column, 1)
        self.verify = secondary_button(_tr("Verify"))
        self.verify.setAccessibleName(_tr("Verify the backup of %1").replace("%1", when))
        self.verify.setEnabled(backup.reachable and backup.items is not None)
        self.verify.clicked.connect(lambda _=False: self.verify_requested.emit(self.backup))
        line.addWidget(self.verify)
        self.restore = secondary_button(_tr("Restore…"))
        self.restore.setAccessibleName(_tr("Restore the backup of %1").replace("%1", when))
        self.restore.setEnabled(backup.reachable and backup.items is not None)
        self.restore.clicked.connect(lambda _=False: self.restore_requested.emit(self.backup))
        line.addWidget(self.restore)

    def _say(self, words: str) -> str:
        backup, parts = self.backup, [words]
        if backup.items is not None:
            parts += [_tr("%Ln item(s)", backup.items), say_size(backup.bytes)]
        # Which password opens it is read from the backup itself.
        if backup.password_of is not None and backup.items is not None:
            said = _tr("password of %1").replace("%1", say_date(backup.password_of))
            parts.append(said)
        if backup.elsewhere:
            parts.append(str(backup.path))
        return " · ".join(parts)
