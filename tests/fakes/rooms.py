"""Rooms with nothing in them, for tests of the way between them."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from core.vault.profile import Profile
from ui.desktop.actions import Actions
from ui.desktop.context import VaultContext, VaultPage
from ui.desktop.furnishing import ROOMS
from ui.desktop.rooms import AppContext, Doomed, Rooms


class EmptyVaultPage(VaultPage):
    """A vault page with a search field; its place is a word."""

    context: VaultContext

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setAccessibleName("Search")
        QVBoxLayout(self).addWidget(self.search)
        self.resumed: list[object] = []
        self.paused_while_visible: bool | None = None
        self.session_open_at_pause = False

    def open(self, context: VaultContext) -> None:
        self.context = context

    def arrive(self) -> None:
        self.search.setFocus()

    def pause(self) -> object:
        self.paused_while_visible = self.isVisible()
        self.session_open_at_pause = self.context.session.is_open
        self.search.clear()
        return "the place"

    def resume(self, place: object) -> None:
        self.resumed.append(place)


class NamedDialog(QDialog):
    """A dialog that says which one it is."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)


class EmptyRooms:
    """Make rooms and remember what was asked for."""

    def __init__(self) -> None:
        self.pages: list[EmptyVaultPage] = []
        self.doomed: list[Doomed] = []
        self.restored: list[Profile] = []

    def rooms(self) -> Rooms:
        """Return the rooms."""
        return Rooms(
            vault=self._vault,
            generator=lambda _context, parent: NamedDialog("generator", parent),
            importing=lambda _context, parent: NamedDialog("import", parent),
            exporting=lambda _selected, _context, parent: NamedDialog("export", parent),
            deletion=self._deletion,
            restoring=self._restoring,
            resuming=self._restoring,
        )

    def _vault(self, _actions: Actions, _parent: QWidget) -> VaultPage:
        self.pages.append(EmptyVaultPage())
        return self.pages[-1]

    def _deletion(self, _home: AppContext, doomed: Doomed, parent: QWidget) -> QDialog:
        self.doomed.append(doomed)
        return NamedDialog("deletion", parent)

    def _restoring(self, _home: AppContext, profile: Profile, parent: QWidget) -> QDialog:
        self.restored.append(profile)
        return NamedDialog("restoring", parent)


def rooms_without_vault() -> Rooms:
    """Return the real rooms but for the page of the vault, which has nothing in it."""
    return dataclasses.replace(ROOMS, vault=EmptyRooms().rooms().vault)
