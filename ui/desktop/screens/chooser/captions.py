"""What a card of the start screen says below its name, in the language of the page."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from core.vault.profile import ProfileState
from ui.desktop.screens.chooser.view_model import Opened, ProfileRow
from ui.wording.speech import NO_BREAK

if TYPE_CHECKING:
    from ui.desktop.screens.chooser.view import ChooserView


def captions_of(view: ChooserView, row: ProfileRow) -> tuple[str, str, str]:
    """Return the quiet caption, the loud one, and the icon of the loud one."""
    state = row.profile.state
    if state is ProfileState.DAMAGED:
        said = row.profile.name if row.is_nameless else ""
        return said, view.tr("This profile needs repair"), "triangle-alert"
    if state is ProfileState.INCOMPLETE:
        return "", view.tr("Its deletion is not complete"), "triangle-alert"
    if row.can_restore:
        return "", _say_end(view, row), "timer-reset"
    return _say_opened(view, row), "", ""


def _say_end(view: ChooserView, row: ProfileRow) -> str:
    if row.has_stopped:
        return view.tr("Its deletion stopped, and everything is there. Delete it or keep it?")
    if row.asks:
        return view.tr("Its time is over. Delete it or keep it?")
    if row.profile.state is ProfileState.HELD and not row.days_left:
        return view.tr("Its time is over. It waits one more day.")
    return _say_wait(view, row)


def _say_opened(view: ChooserView, row: ProfileRow) -> str:
    if row.when is None:
        return view.tr("Not opened yet")
    if row.opened is Opened.TODAY:
        time = QLocale().toString(_qt(row.when).time(), QLocale.FormatType.ShortFormat)
        return view.tr("Last opened today %1").replace("%1", time)
    if row.opened is Opened.YESTERDAY:
        return view.tr("Last opened yesterday")
    return view.tr("Last opened %1").replace("%1", _say_date(row.when))


def _say_wait(view: ChooserView, row: ProfileRow) -> str:
    if row.days_left <= 1:
        said = view.tr("Scheduled for deletion.\nWill be deleted today.")
    else:
        date = _say_date(row.deadline) if row.deadline is not None else ""
        said = (
            view.tr("Soon to be deleted,\n%1 days left (%2)")
            if row.is_near
            else view.tr("Scheduled for deletion,\n%1 days left (%2)")
        )
        said = said.replace("%1", str(row.days_left)).replace("%2", date)
    if not row.profile.with_password:
        said += "\n" + view.tr("The password was not given.")
    return said


def _say_date(moment: datetime.datetime) -> str:
    day = QDate(moment.year, moment.month, moment.day)
    said = QLocale().toString(day, QCoreApplication.translate("Dates", "d MMM yyyy"))
    # A card is narrow, and a date is one word.
    return said.replace(" ", NO_BREAK)


def _qt(moment: datetime.datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
