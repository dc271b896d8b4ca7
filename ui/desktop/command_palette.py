"""Open the command palette over whatever page is on show, and do what was taken there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.services.cards import list_profiles
from core.vault.profile import Profile
from ui.desktop.action_table import ActionId
from ui.desktop.context import Finder, VaultPage
from ui.desktop.shown_names import hides_names, shown_profiles
from ui.desktop.widgets.toast import ToastMessage

if TYPE_CHECKING:
    from ui.desktop.main_window import MainWindow
    from ui.desktop.navigator import Navigator
    from ui.desktop.screens.palette.entries import Entry
    from ui.desktop.screens.palette.view import PaletteDialog
    from ui.desktop.screens.palette.view_model import PaletteModel


class CommandPalette(QObject):
    """What was chosen last is remembered until the program ends, and no item is among it."""

    def __init__(self, navigator: Navigator, window: MainWindow) -> None:
        super().__init__(window)
        self._navigator, self._window = navigator, window
        self._recent: list[str] = []

    @Slot()
    def open(self) -> None:
        """Show the palette."""
        from ui.desktop.screens.palette.view import PaletteDialog
        from ui.desktop.screens.palette.view_model import PaletteModel

        finder = self._finder()
        model = PaletteModel(self._list_fixed(finder), self._recent, finder)
        dialog = PaletteDialog(model, self._window)
        dialog.taken.connect(self._do)
        dialog.show()
        self._look_for_doors(model, dialog)

    def _finder(self) -> Finder | None:
        page = self._window.page()
        return page.finder if isinstance(page, VaultPage) else None

    def _list_fixed(self, finder: Finder | None) -> list[Entry]:
        from ui.desktop.screens.palette import sources

        home = self._navigator.home
        return [
            *sources.list_actions(home.actions),
            *(sources.list_new_items(home.actions, finder) if finder is not None else ()),
            *(sources.list_places(finder) if finder is not None else ()),
            *sources.list_settings(home.settings, self._show_setting, self._say),
        ]

    def _look_for_doors(self, model: PaletteModel, dialog: PaletteDialog) -> None:
        """Offer the other profiles as soon as their cards are read: a disk may take its time."""
        from ui.desktop.screens.palette import sources

        home, here = self._navigator.home, self._navigator.vault
        hidden, open_now = hides_names(home), here and here.context.session.profile

        def offer(found: Sequence[Profile]) -> None:
            profiles = shown_profiles(found, hide=hidden)
            closed = tuple(profile for profile in profiles if profile.id != open_now)
            model.offer(sources.list_doors(closed, self._go_to_door))
            dialog.refresh()

        # Without the cards, all else can be chosen; the start screen tells what is wrong.
        home.tasks.vault(lambda _: list_profiles(home.app), offer, lambda _: None, owner=dialog)

    def _do(self, entry: Entry, action: ActionId | None) -> None:
        entry.run()
        if action is not None:
            self._navigator.home.actions[action].trigger()

    def _show_setting(self, label: str) -> None:
        from ui.desktop.screens.settings.view import SettingsView

        self._navigator.show_settings()
        page = self._window.page()
        if isinstance(page, SettingsView):
            page.show_setting(label)

    def _say(self, text: str) -> None:
        self._navigator.home.toasts.show_message(ToastMessage(text=text))

    def _go_to_door(self, profile: Profile) -> None:
        self._navigator.leave_vault(lambda: self._navigator.entrance.show_unlock(profile))
