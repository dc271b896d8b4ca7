"""What is said before a deletion is called off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.vault.profile import ProfileState
from ui.desktop.screens.deletion.phrases import say_day
from ui.desktop.screens.restore.view_model import RestoreModel


def say_what_for(model: RestoreModel) -> str:
    """Return what restoring means for this profile now."""
    profile, deadline = model.profile, model.deadline()
    if profile.state is ProfileState.PURGING:
        said = _tr(
            "Its deletion began and stopped before the first key. Everything is still there."
        )
    elif model.is_over:
        said = _tr("Its time is over, and nothing has been deleted. Restore it, or delete it now.")
    elif profile.state is ProfileState.HELD:
        said = _tr("Its time is over. It waits one more day in which this window is open.")
    else:
        day = say_day(deadline) if deadline is not None else ""
        said = _tr("Its deletion, planned for %1, is cancelled then.").replace("%1", day)
    if profile.with_password:
        return said + " " + _tr("Everything in the profile is as it was.")
    return (
        said
        + " "
        + _tr(
            "The deletion was scheduled without the master password, so anybody here may cancel it."
        )
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Restore", text)
