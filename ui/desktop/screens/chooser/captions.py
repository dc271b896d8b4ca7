"""What a card of the start screen says below its name, in the language of the page."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from core.vault.profile import ProfileState
from ui.desktop.screens.chooser.view_model import Opened, ProfileRow
from ui.wording.speech import NO_BREAK

_tr = QCoreApplication.translate


def captions_of(row: ProfileRow) -> tuple[str, str, str]:
    """Return the quiet caption, the loud one, and the icon of the loud one."""
    state = row.profile.state
    if state is ProfileState.DAMAGED:
        said = row.profile.name if row.is_nameless else ""
        return said, _tr("ChooserView", "This profile needs repair"), "triangle-alert"
    if state is ProfileState.INCOMPLETE:
        return "", _tr("ChooserView", "Its deletion is not complete"), "triangle-alert"
    if row.can_restore:
        return "", _say_end(row), "timer-reset"
    return _say_opened(row), "", ""


def _say_end(row: ProfileRow) -> str:
    if row.has_stopped:
        return _tr(
            "ChooserView", "Its deletion stopped, and everything is there. Delete it or keep it?"
        )
    if row.asks:
        return _tr("ChooserView", "Its time is over. Delete it or keep it?")
    if row.profile.state is ProfileState.HELD and not row.days_left:
        return _tr("ChooserView", "Its time is over. It waits one more day.")
    return _say_wait(row)


def _say_opened(row: ProfileRow) -> str:
    if row.when is None:
        return _tr("ChooserView", "Not opened yet")
    if row.opened is Opened.TODAY:
        time = QLocale().toString(_qt(row.when).time(), QLocale.FormatType.ShortFormat)
        return _tr("ChooserView", "Last opened today %1").replace("%1", time)
    if row.opened is Opened.YESTERDAY:
        return _tr("ChooserView", "Last opened yesterday")
    return _tr("ChooserView", "Last opened %1").replace("%1", _say_date(row.when))


def _say_wait(row: ProfileRow) -> str:
    if row.days_left <= 1:
        said = _tr("ChooserView", "Scheduled for deletion.\nWill be deleted today.")
    else:
        date = _say_date(row.deadline) if row.deadline is not None else ""
        said = (
            _tr("ChooserView", "Soon to be deleted,\n%1 days left (%2)")
            if row.is_near
            else _tr("ChooserView", "Scheduled for deletion,\n%1 days left (%2)")
        )
        said = said.replace("%1", str(row.days_left)).replace("%2", date)
    if not row.profile.with_password:
        said += "\n" + _tr("ChooserView", "The password was not given.")
    return said


def _say_date(moment: datetime.datetime) -> str:
    day = QDate(moment.year, moment.month, moment.day)
    said = QLocale().toString(day, QCoreApplication.translate("Dates", "d MMM yyyy"))
    # A card is narrow, and a date is one word.
    return said.replace(" ", NO_BREAK)


def _qt(moment: datetime.datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
