"""One open profile as the window holds it: its session, its page, its dialogs."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.desktop.action_table import WRITING, ActionId
from ui.desktop.anchor_keeping import AnchorKeeping
from ui.desktop.context import VaultContext, VaultPage
from ui.desktop.owner_rooms import OwnerRooms
from ui.desktop.rooms import AppContext, Doomed, Rooms, VaultRoom, open_room
from ui.desktop.vault_events import VaultEvents
from ui.desktop.vault_tasks import VaultTasks
from ui.desktop.widgets.toast import Pace, ToastMessage

_MOST_MENUS = 16

if TYPE_CHECKING:
    from core.session import Session
    from ui.desktop.main_window import MainWindow


class OpenVault(QObject):
    """Made at unlock, gone at lock. It opens what the menus ask for."""

    def __init__(
        self, home: AppContext, session: Session, rooms: Rooms, window: MainWindow, page: VaultPage
    ) -> None:
        super().__init__(window)
        self._home, self._rooms, self._window = home, rooms, window
        self.tasks = VaultTasks(home.tasks)
        self.context = VaultContext(
            session=session,
            tasks=self.tasks,
            events=VaultEvents(self),
            actions=home.actions,
            clipboard=home.clipboard,
            toasts=home.toasts,
            theme=home.theme,
            prompts=home.prompts,
            settings=home.settings,
            randomness=home.app.randomness,
        )
        if session.read_only is not None:
            home.actions.forbid(*WRITING)
        self.owner = OwnerRooms(home, self.context, window, self)
        self.page = page
        page.open(self.context)
        for action, slot in (
            (ActionId.GENERATOR, self.open_generator),
            (ActionId.IMPORT, self.open_import),
            (ActionId.MERGE, self.open_merge),
            (ActionId.EXPORT, self.open_export),
            (ActionId.BACKUPS, self.open_backups),
            (ActionId.ACTIVITY, self.open_activity),
            (ActionId.DELETE_PROFILE, self.open_deletion),
            (ActionId.CHANGE_PASSWORD, self.owner.open_change_password),
            (ActionId.RECOVERY_KIT, self.owner.open_new_kit),
        ):
            home.actions.connect_to(action, slot)
        self.anchoring = AnchorKeeping(self.context, self)

    @Slot()
    def open_generator(self) -> None:
        """Open the generator, or bring it to the front."""
        self._open("generator", self._rooms.generator)

    @Slot()
    def open_import(self) -> None:
        """Open the import wizard."""
        self._open("import", self._rooms.importing)

    @Slot()
    def open_merge(self) -> None:
        """Open the wizard that merges another copy into this profile."""
        from ui.desktop.screens.merge.view import MergeWizard
        from ui.desktop.screens.merge.view_model import MergeModel

        self._open(
            "merge",
            lambda context, parent: MergeWizard(MergeModel(context), context.prompts, parent),
        )

    @Slot()
    def open_export(self) -> None:
        """Open the export dialog."""
        chosen = self.page.selected_items()
        self._open("export", functools.partial(self._rooms.exporting, chosen))

    @Slot()
    def open_backups(self) -> None:
        """Open the page of backups."""
        said = self.tr("It is there again, as it was.")
        self._open("backups", functools.partial(_make_backups, tell=lambda: self._tell(said)))

    @Slot()
    def open_activity(self) -> None:
        """Open the profile's own log."""
        from ui.desktop.screens.activity.view import ActivityDialog
        from ui.desktop.screens.activity.view_model import ActivityModel

        self._open(
            "activity", lambda context, parent: ActivityDialog(ActivityModel(context), parent)
        )

    @Slot()
    def open_deletion(self) -> None:
        """Open the wizard that ends in a deleted profile, or does not."""
        from core.services.cards import read_profile

        session = self.context.session
        doomed = Doomed(
            profile=read_profile(session.app, profile=session.profile), vault=self.context
        )
        self._open(
            "deletion", lambda _context, parent: self._rooms.deletion(self._home, doomed, parent)
        )

    def close_dialogs(self, *, keep: QWidget | None = None) -> None:
        """Close everything that stands before the window, at once and without a word."""
        _close_menus()
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible() and dialog is not keep:
                # Not `reject`, which a dialog may take as a wish to stop what it is doing.
                dialog.done(QDialog.DialogCode.Rejected)

    def _open(self, name: str, make: VaultRoom) -> None:
        open_room(self.context, self._window, name, make)

    def _tell(self, text: str, pace: Pace = Pace.PLAIN) -> None:
        self.context.toasts.show_message(ToastMessage(text=text, pace=pace))


def _make_backups(context: VaultContext, parent: QWidget, *, tell: Callable[[], object]) -> QDialog:
    """Return the page of backups; `tell` is called when something is there again."""
    from ui.desktop.screens.backups.restore_dialog import RestoreBackupDialog
    from ui.desktop.screens.backups.view import BackupsDialog
    from ui.desktop.screens.backups.view_model import BackupsModel, ShownBackup

    dialog = BackupsDialog(BackupsModel(context), context.prompts, parent)

    def restore(backup: ShownBackup, *, whole: bool = False) -> None:
        asking = RestoreBackupDialog(BackupsModel(context), backup, dialog, whole=whole)
        asking.replaced.connect(dialog.show_replaced)
        asking.accepted.connect(dialog.reload)
        asking.accepted.connect(tell)
        asking.show()

    dialog.restore_requested.connect(restore)
    dialog.undo_requested.connect(lambda backup: restore(backup, whole=True))
    return dialog


def _close_menus() -> None:
    """Close every menu and list that is open: what it offers is about to be gone."""
    for _ in range(_MOST_MENUS):
        menu = QApplication.activePopupWidget()
        if menu is None:
            return
        menu.close()
