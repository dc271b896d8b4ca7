"""What the settings page changes that lies elsewhere than in the settings of this computer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import AppError
from ui.desktop.action_table import ActionId
from ui.desktop.sentences import sentence
from ui.desktop.widgets.toast import ToastMessage

if TYPE_CHECKING:
    from core.vault.changes import Changes
    from ui.desktop.context import VaultContext
    from ui.desktop.open_vault import OpenVault
    from ui.desktop.rooms import AppContext
    from ui.desktop.screens.settings.groups import OwnGroup
    from ui.desktop.screens.settings.view import SettingsView


class AutostartChoice(QObject):
    """Start with the system, or not."""

    told = Signal(bool)
    """Tells what the desktop does now."""

    def __init__(self, home: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._home = home

    def look(self) -> None:
        """Find out what is in force, for `told`."""
        from core.services import autostart

        self._home.tasks.vault(
            lambda _: autostart.starts_with_system(), self.told.emit, self._refuse, owner=self
        )

    def choose(self, on: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        """Have it so, and tell what came of it."""
        from core.services import autostart

        app = self._home.app

        def work() -> None:
            autostart.start_with_system(app) if on else autostart.stop_with_system()

        def refuse(error: AppError) -> None:
            self._refuse(error)
            self.look()

        self._home.tasks.vault(lambda _: work(), lambda _: self.look(), refuse, owner=self)

    def _refuse(self, error: AppError) -> None:
        self._home.toasts.show_message(ToastMessage(text=sentence(error)))


class RememberedChoice(QObject):
    """How long the open profile remembers generated passwords."""

    told = Signal(int)
    """Carries the days."""

    def __init__(self, context: VaultContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def look(self) -> None:
        """Find out what is in force, for `told`."""
        from core.services import generator

        session = self._context.session
        self._context.tasks.vault(
            lambda _: generator.days_kept(session), self.told.emit, self._refuse, owner=self
        )

    def choose(self, days: int) -> None:
        """Have it so, and tell what came of it."""
        from core.services import generator

        session, events = self._context.session, self._context.events

        def refuse(error: AppError) -> None:
            self._refuse(error)
            self.look()

        def tell(changes: Changes) -> None:
            events.changed.emit(changes)
            self.look()

        self._context.tasks.vault(
            lambda _: generator.keep_for_days(session, days=days), tell, refuse, owner=self
        )

    def _refuse(self, error: AppError) -> None:
        self._context.toasts.show_message(ToastMessage(text=sentence(error)))


def serve_program(home: AppContext, page: SettingsView) -> None:
    """Tie the rows of a settings page that are about the program to what they change."""
    from core.services.autostart import can_start_with_system

    page.about_requested.connect(home.actions[ActionId.ABOUT].trigger)
    page.search_by(home.actions[ActionId.SEARCH])
    page.keys.button.clicked.connect(lambda _checked=False: _open_keys(home, page))
    if not can_start_with_system():
        page.autostart.refuse()
        return
    choice = AutostartChoice(home, page)
    choice.told.connect(page.autostart.show_state)
    page.autostart.chosen.connect(choice.choose)
    choice.look()


def _open_keys(home: AppContext, page: SettingsView) -> None:
    from ui.desktop.dialogs.keys import KeysDialog

    KeysDialog(home.actions, home.settings, page.window()).open()


def serve_generator(context: VaultContext, page: SettingsView) -> None:
    """Tie the rows of a settings page that are about the generator to the open profile."""
    from core.services import generator

    def tie(own: OwnGroup) -> None:
        own.recipe.button.clicked.connect(context.actions[ActionId.GENERATOR].trigger)
        own.remembered.offer(generator.CHOICES)
        choice = RememberedChoice(context, page)
        choice.told.connect(own.remembered.show_days)
        own.remembered.chosen.connect(choice.choose)
        choice.look()

    page.own.when_made(tie)


_WAYS_BACK = (
    ActionId.SHOW_ALL,
    ActionId.SHOW_FAVOURITES,
    ActionId.SHOW_HEALTH,
    ActionId.SHOW_TRASH,
    ActionId.SEARCH,
    ActionId.NEW_ITEM,
    ActionId.NEW_NOTE,
    ActionId.NEW_FOLDER,
)
"""What leads somewhere among the items, which therefore have to come back."""


def serve_settings(vault: OpenVault, page: SettingsView) -> None:
    """Open what a settings page asks for, and tell it what is chosen about the ways in."""
    page.card_requested.connect(vault.owner.open_card)
    page.password_requested.connect(vault.owner.open_change_password)
    page.kit_requested.connect(vault.owner.open_new_kit)
    page.backups_requested.connect(vault.open_backups)
    page.delete_requested.connect(vault.open_deletion)
    page.pin_requested.connect(vault.owner.open_quick_unlock)
    page.binding_requested.connect(vault.owner.open_binding)
    serve_generator(vault.context, page)
    for way in _WAYS_BACK:
        vault.context.actions[way].triggered.connect(page.left)
    page.own.when_made(partial(_serve_safety, vault))


def _serve_safety(vault: OpenVault, own: OwnGroup) -> None:
    from ui.desktop.safety_acts import SafetyActs

    acts = SafetyActs(vault.context, own)
    acts.told.connect(own.show_safety)
    vault.owner.safety_changed.connect(acts.look)
    acts.look()
