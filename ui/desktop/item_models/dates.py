"""Points in time as people say them: near ones relative, others as a local date."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from core.ports import Millis
from ui.wording.speech import NO_BREAK

_RELATIVE_DAYS = 7


def say_date(at: Millis) -> str:
    """Return a local date such as “22 Nov 2026”."""
    day = QDateTime.fromMSecsSinceEpoch(at).date()
    return QLocale().toString(day, QCoreApplication.translate("Dates", "d MMM yyyy"))


def say_date_and_time(at: Millis) -> str:
    """Return a local date and time of day such as “22 Nov 2026, 08:41”."""
    moment = QDateTime.fromMSecsSinceEpoch(at)
    return QLocale().toString(moment, QCoreApplication.translate("Dates", "d MMM yyyy, HH:mm"))


def say_expiry(expires: Millis, now: Millis) -> str:
    """Return “Expires on 22 Nov 2026.”, or that it has."""
    over = QCoreApplication.translate("Dates", "Expired on %1.")
    coming = QCoreApplication.translate("Dates", "Expires on %1.")
    return (over if expires <= now else coming).replace("%1", _in_one_line(say_date(expires)))


def days_between(earlier: Millis, later: Millis) -> int:
    """Return the local calendar days from one time to another, negative if reversed."""
    first = QDateTime.fromMSecsSinceEpoch(earlier).date()
    return int(first.daysTo(QDateTime.fromMSecsSinceEpoch(later).date()))


def say_ago(at: Millis, now: Millis) -> str:
    """Return “today”, “yesterday”, “3 days ago”, or the date beyond a week."""
    days = days_between(at, now)
    if days <= 0:
        return QCoreApplication.translate("Dates", "today")
    if days == 1:
        return QCoreApplication.translate("Dates", "yesterday")
    if days <= _RELATIVE_DAYS:
        return QCoreApplication.translate("Dates", "%Ln days ago", "", days)
    return QCoreApplication.translate("Dates", "on %1").replace("%1", _in_one_line(say_date(at)))


def say_deleted(trashed: Millis, now: Millis, days_kept: int | None) -> str:
    """Return “deleted 3 days ago · gone in 27 days”; `days_kept` None keeps the Trash for ever."""
    text = QCoreApplication.translate("Dates", "deleted %1").replace("%1", say_ago(trashed, now))
    if days_kept is None:
        return text
    return f"{text}{NO_BREAK}· {say_gone(trashed, now, days_kept)}"


def say_gone(trashed: Millis, now: Millis, days_kept: int | None) -> str:
    """Return “gone in 27 days”, or “deleted 3 days ago” where the Trash is kept for ever."""
    if days_kept is None:
        return say_deleted(trashed, now, None)
    left = max(0, days_kept - days_between(trashed, now))
    if left == 0:
        return QCoreApplication.translate("Dates", "gone today")
    if left == 1:
        return QCoreApplication.translate("Dates", "gone tomorrow")
    return QCoreApplication.translate("Dates", "gone in %Ln days", "", left)


def _in_one_line(date: str) -> str:
    """Return a date that a sentence does not break, such as after the “17.” of a German one."""
    return date.replace(" ", NO_BREAK)
