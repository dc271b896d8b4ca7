"""The daily backup, made while somebody already works with the open vault."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from core.errors import AppError, CancelledError
from ui.desktop.context import VaultContext
from ui.desktop.rising import raise_cost
from ui.desktop.sentences import sentence
from ui.desktop.widgets.toast import Pace, ToastMessage


def begin_upkeep(context: VaultContext, owner: QObject, *, backup: bool) -> None:
    """Do what a vault that was just opened may need, behind the reading of its list.

    Without `backup` where it was opened for something else: it may be to be deleted.
    """
    raise_cost(context, owner)
    if backup:
        back_up_daily(context, owner)


def back_up_daily(context: VaultContext, owner: QObject) -> None:
    """Have a backup made where one is due, behind the reading of the list; tell if it fails.

    A lock cancels it, and nothing of it stays; the next unlock tries again.
    """
    from core.services import backups

    session = context.session

    def refuse(error: AppError) -> None:
        if not isinstance(error, CancelledError):
            said = QCoreApplication.translate("Backups", "No backup was made. %1")
            text = said.replace("%1", sentence(error))
            outside = QCoreApplication.translate("Backups", "No backup was made.")
            context.toasts.show_message(ToastMessage(text=text, pace=Pace.STAYS, outside=outside))

    context.tasks.vault(
        lambda progress: backups.back_up_daily(session, progress=progress),
        lambda _made: None,
        refuse,
        owner=owner,
    )
