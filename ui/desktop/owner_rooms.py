"""What the owner of an open profile opens to change its card and the ways in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from ui.desktop.context import VaultContext
from ui.desktop.item_models.plural import plural
from ui.desktop.rooms import AppContext, VaultRoom, open_room
from ui.desktop.widgets.toast import Pace, ToastMessage

if TYPE_CHECKING:
    from ui.desktop.main_window import MainWindow
    from ui.desktop.safety_acts import SafetyActs


class OwnerRooms(QObject):
    """Open one dialog for each, and say what came of it."""

    safety_changed = Signal()
    """The owner chose something else about the ways in."""

    def __init__(
        self, home: AppContext, context: VaultContext, window: MainWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._home, self._context, self._window = home, context, window

    @Slot()
    def open_change_password(self) -> None:
        """Ask for another master password."""
        from ui.desktop.dialogs.change_password import ChangePasswordDialog
        from ui.desktop.owner_acts import OwnerActs

        acts = OwnerActs(self._context, self)
        acts.done.connect(lambda: self._tell_changed(acts.backups_left))
        acts.done.connect(self.safety_changed)
        self._open("password", lambda _context, parent: ChangePasswordDialog(acts, parent))

    @Slot()
    def open_new_kit(self) -> None:
        """Make a recovery kit."""
        from ui.desktop.dialogs.new_kit import NewKitDialog
        from ui.desktop.owner_acts import OwnerActs

        acts = OwnerActs(self._context, self)
        said = self.tr("The new recovery kit is in force.")
        acts.done.connect(lambda: self._tell(said))
        acts.done.connect(self.safety_changed)

        def make(context: VaultContext, parent: QWidget) -> QDialog:
            dialog = NewKitDialog(acts, context.prompts, parent)
            dialog.copy_requested.connect(self._copy)
            return dialog

        self._open("kit", make)

    @Slot()
    def open_quick_unlock(self) -> None:
        """Ask for a PIN."""
        from ui.desktop.dialogs.quick_unlock import QuickUnlockDialog

        acts = self._make_safety_acts()
        self._open("pin", lambda _context, parent: QuickUnlockDialog(acts, parent))

    @Slot()
    def open_binding(self) -> None:
        """Bind the profile to this computer, or take that back."""
        from core.services import binding
        from ui.desktop.dialogs.bind_computer import BindDialog, UnbindDialog

        acts, bound = self._make_safety_acts(), binding.is_bound(self._context.session)
        make = UnbindDialog if bound else BindDialog
        self._open("binding", lambda _context, parent: make(acts, parent))

    def _make_safety_acts(self) -> SafetyActs:
        from ui.desktop.safety_acts import SafetyActs

        acts = SafetyActs(self._context, self)
        acts.done.connect(self.safety_changed)
        return acts

    @Slot()
    def open_card(self) -> None:
        """Ask for another name and picture."""
        from ui.desktop.dialogs.edit_card import EditCardDialog
        from ui.desktop.owner_acts import OwnerActs

        acts = OwnerActs(self._context, self)
        acts.done.connect(self._context.events.card_changed)
        home = self._home
        self._open(
            "card", lambda _context, parent: EditCardDialog(acts, home.tasks, home.prompts, parent)
        )

    def _open(self, name: str, make: VaultRoom) -> None:
        open_room(self._context, self._window, name, make)

    def _copy(self, text: str) -> None:
        seconds = self._context.settings.value.clipboard_seconds
        self._context.clipboard.copy_secret(text, seconds=seconds)

    def _tell_changed(self, left: int) -> None:
        said = self.tr("The master password is changed.")
        if not left:
            self._tell(said)
            return
        more = self.tr("%Ln backup(s) not reached: the former password still opens them.", "", left)
        self._tell(f"{said} {plural(more, left)}", Pace.STAYS)

    def _tell(self, text: str, pace: Pace = Pace.PLAIN) -> None:
        self._context.toasts.show_message(ToastMessage(text=text, pace=pace))
