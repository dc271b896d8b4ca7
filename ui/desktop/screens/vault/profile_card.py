"""The card of the profile at the head of the sidebar: shown as it is now, and changed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.desktop.context import VaultContext
from ui.desktop.screens.vault.sidebar import Sidebar


class ProfileCard(QObject):
    """Follow the card, and open what changes it."""

    def __init__(self, context: VaultContext, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._context, self._sidebar = context, sidebar
        self._show()
        context.events.card_changed.connect(self._show)
        sidebar.profile_edit_requested.connect(self._edit)

    def _show(self) -> None:
        self._sidebar.profile.show_card(self._context.session.card)

    def _edit(self) -> None:
        from ui.desktop.dialogs.edit_card import EditCardDialog
        from ui.desktop.owner_acts import OwnerActs

        acts = OwnerActs(self._context, self)
        acts.done.connect(self._context.events.card_changed)
        tasks, prompts = self._context.tasks, self._context.prompts
        EditCardDialog(acts, tasks, prompts, self._sidebar.window()).show()
