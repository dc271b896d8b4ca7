"""What opens from the window. Each room is imported when it is first entered."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from core.app import App
from core.vault.item import ItemId
from core.vault.profile import Profile
from ui.desktop.actions import Actions
from ui.desktop.app_settings import AppSettings
from ui.desktop.clipboard import Clipboard
from ui.desktop.context import Navigation, Toasts, VaultContext, VaultPage
from ui.desktop.prompts import Prompts
from ui.desktop.tasks import Tasks
from ui.desktop.theme import Theme


@dataclasses.dataclass(frozen=True, kw_only=True)
class AppContext:
    """What exists from start to quit, for pages and wizards that need no open vault."""

    app: App
    tasks: Tasks
    actions: Actions
    clipboard: Clipboard
    toasts: Toasts
    theme: Theme
    prompts: Prompts
    settings: AppSettings
    navigation: Navigation


@dataclasses.dataclass(frozen=True, kw_only=True)
class Doomed:
    """A profile that is to be deleted; `vault` is None where its password is forgotten."""

    profile: Profile
    vault: VaultContext | None


VaultRoom = Callable[[VaultContext, QWidget], QDialog]
ProfileRoom = Callable[[AppContext, Profile, QWidget], QDialog]


@dataclasses.dataclass(frozen=True, kw_only=True)
class Rooms:
    """How each of them is made. A dialog is shown, kept and closed at lock by the navigator."""

    vault: Callable[[Actions, QWidget], VaultPage]
    generator: VaultRoom
    importing: VaultRoom
    exporting: Callable[[tuple[ItemId, ...], VaultContext, QWidget], QDialog]
    deletion: Callable[[AppContext, Doomed, QWidget], QDialog]
    restoring: ProfileRoom
    resuming: ProfileRoom


def open_room(context: VaultContext, window: QWidget, name: str, make: VaultRoom) -> None:
    """Show one dialog of a kind; asking again brings it to the front."""
    for dialog in window.findChildren(QDialog, f"room-{name}"):
        if dialog.isVisible():
            dialog.raise_()
            dialog.activateWindow()
            return
    dialog = make(context, window)
    dialog.setObjectName(f"room-{name}")
    dialog.show()
