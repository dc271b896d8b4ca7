"""What the window offers besides the vaults: what is left over, and what was deleted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from core.errors import AppError
from core.progress import Progress
from core.vault.profile import Profile
from ui.desktop.action_table import ActionId
from ui.desktop.entrance import Entrance
from ui.desktop.folder_opening import open_folder
from ui.desktop.rooms import AppContext


class Housekeeping(QObject):
    """Look for leftovers once the cards were looked after, and show them when asked."""

    def __init__(self, home: AppContext, entrance: Entrance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._entrance = home, entrance
        self._count = 0
        self._looked = False
        entrance.chooser_shown.connect(self._furnish)
        home.actions.connect_to(ActionId.LEFTOVERS, self.show_leftovers)
        home.actions.connect_to(ActionId.RECEIPTS, self.show_receipts)

    @Slot()
    def look(self) -> None:
        """Count what is left over, the first time; the keyring is not asked, it might ask back."""
        if self._looked:
            return
        self._looked = True
        app = self._home.app

        def work(_: Progress) -> int:
            from core.deletion.leftovers import list_leftovers

            return sum(leftover.removable for leftover in list_leftovers(app))

        self._home.tasks.vault(work, self._tell, _ignore, owner=self)

    @Slot()
    def show_leftovers(self) -> None:
        """Show what is left over, each with its reason."""
        from ui.desktop.screens.leftovers.view import LeftoversDialog
        from ui.desktop.screens.leftovers.view_model import LeftoversModel

        home = self._home
        model = LeftoversModel(home.app, home.tasks)
        model.listed.connect(lambda state: self._tell(sum(x.removable for x in state.found)))
        LeftoversDialog(model, home.prompts, self._entrance.window).show()

    @Slot()
    def show_receipts(self) -> None:
        """Show what was deleted here."""
        from ui.desktop.screens.receipt.opening import open_receipt
        from ui.desktop.screens.receipts.view import ReceiptsDialog
        from ui.desktop.screens.receipts.view_model import ReceiptsModel

        home = self._home
        model = ReceiptsModel(home.app, home.tasks)
        dialog = ReceiptsDialog(model, home.prompts, self._entrance.window)
        dialog.open_requested.connect(lambda receipt: open_receipt(home, receipt, dialog))
        dialog.show()

    @Slot(object)
    def show_folder(self, profile: Profile) -> None:
        """Show where a profile's files lie."""
        open_folder(self._home.app.paths.profile(profile.id).folder)

    def _tell(self, count: int) -> None:
        self._count = count
        self._furnish()

    def _furnish(self) -> None:
        """Have the start page, where it is on show, speak of leftovers."""
        from ui.desktop.screens.chooser.view import ChooserView

        page = self._entrance.window.page()
        if isinstance(page, ChooserView):
            page.show_leftovers(self._count)
            once = Qt.ConnectionType.UniqueConnection
            page.leftovers_requested.connect(self.show_leftovers, once)
            page.folder_requested.connect(self.show_folder, once)


def _ignore(_error: AppError) -> None:
    """Say nothing; whoever looks is told."""
