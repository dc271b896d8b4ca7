"""What the window says right after a profile was opened: one message, with all that it tells."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.desktop.entrance import News, Opened
from ui.desktop.file_names import shorten
from ui.desktop.folder_opening import open_folder_of
from ui.desktop.item_models.plural import plural
from ui.desktop.open_vault import OpenVault
from ui.desktop.widgets.toast import Pace, ToastMessage
from ui.wording.speech import fill

if TYPE_CHECKING:
    from core.vault.late_copy import LateCopy


def tell_arrival(opened: Opened, vault: OpenVault) -> None:
    """Say what is worth it, if anything is.

    In one message: a second one would take the first from the screen unread.
    """
    if opened.is_told:
        told = (
            _say_log(opened),
            _say_attempts(opened),
            _say_copy(opened.session.late_copy),
            _say_news(opened.news),
        )
        said = " ".join(sentence for sentence in told if sentence)
        action, act = _find_action(opened, vault)
        message = ToastMessage(text=said, action=action, pace=_pace_of(opened))
        vault.context.toasts.show_message(message, act)


def _say_log(opened: Opened) -> str:
    if not opened.session.log_altered:
        return ""
    return QCoreApplication.translate(
        "Arrival", "The log of this computer was changed outside Strongroom."
    )


def _say_attempts(opened: Opened) -> str:
    count = opened.session.wrong_attempts
    if not count:
        return ""
    said = QCoreApplication.translate(
        "Arrival", "%Ln wrong attempt(s) since you were last here.", "", count
    )
    return plural(said, count)


def _say_copy(copy: LateCopy | None) -> str:
    if copy is None:
        return ""
    if copy.encrypted:
        said = QCoreApplication.translate(
            "Arrival", "The export “%1” was finished and checked before the lock; it is in “%2”."
        )
    else:
        said = QCoreApplication.translate(
            "Arrival",
            "The unencrypted export “%1” was finished and checked before the lock; it is in “%2”.",
        )
    return fill(said, shorten(copy.path.name), shorten(copy.path.parent.name or "/"))


def _say_news(news: News) -> str:
    if news is News.NOTHING:
        return ""
    if news is News.WITHOUT_KIT:
        return QCoreApplication.translate("Arrival", "There is no recovery kit yet.")
    return QCoreApplication.translate("Arrival", "The new master password is set.")


def _find_action(opened: Opened, vault: OpenVault) -> tuple[str, Callable[[], object] | None]:
    if opened.news is not News.NOTHING:
        return QCoreApplication.translate("Arrival", "Make a kit…"), vault.owner.open_new_kit
    if opened.session.wrong_attempts:
        return QCoreApplication.translate("Arrival", "Show"), vault.open_activity
    if (copy := opened.session.late_copy) is not None:
        said = QCoreApplication.translate("Arrival", "Show in folder")
        return said, functools.partial(open_folder_of, copy.path)
    return "", None


def _pace_of(opened: Opened) -> Pace:
    if opened.session.log_altered:
        return Pace.STAYS
    return Pace.DELETION
