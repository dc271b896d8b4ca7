"""What is recalled of the waits that end soon, in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.deletion.countdown import Reminder
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.chooser.view_model import ProfileRow


def _translate(text: str) -> str:
    return QCoreApplication.translate("Reminders", text)


def say_reminder(row: ProfileRow) -> str:
    """Return “Jonas will be deleted in 6 days.”, or what becomes of it where nobody proved it."""
    asks = not row.profile.with_password
    if row.reminder is Reminder.DAY:
        said = _translate("%1 will be deleted within a day.")
        if asks:
            said = _translate("The wait of %1 ends within a day. Its card then asks what to do.")
    else:
        said = _translate("%1 will be deleted in %2 days.")
        if asks:
            said = _translate("The wait of %1 ends in %2 days. Its card then asks what to do.")
        said = said.replace("%2", str(row.days_left))
    return said.replace("%1", row.profile.name)


def say_reminders(rows: Sequence[ProfileRow]) -> str:
    """Return a line for each of them."""
    return "\n".join(say_reminder(row) for row in rows)


def say_briefly(rows: Sequence[ProfileRow]) -> str:
    """Return what fits into one message: the one, or how many they are."""
    if len(rows) == 1:
        return say_reminder(rows[0])
    said = QCoreApplication.translate(
        "Reminders", "The wait of %Ln profile(s) ends soon.", "", len(rows)
    )
    return plural(said, len(rows))
