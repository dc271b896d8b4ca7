"""What can be done in the history of an item: look, copy, bring back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.vault.history import VersionId
from core.vault.item import Item
from ui.desktop.screens.vault.detail_view_model import OldVersion
from ui.desktop.screens.vault.history_dialog import HistoryDialog
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.widgets.toast import ToastMessage


def open_history(
    models: VaultModels, item: Item, versions: tuple[OldVersion, ...], window: QWidget
) -> None:
    """Show the earlier versions of an item over a window, or say that there are none."""
    if not versions:
        said = QCoreApplication.translate("History", "There is no earlier version yet")
        models.context.toasts.show_message(ToastMessage(text=said))
        return
    detail, copying = models.detail, models.copying
    dialog = HistoryDialog(item.title, versions, window)

    def reveal(version: VersionId, key: str) -> None:
        dialog.reveal(key, detail.read_old_secret(version, key))

    def copy(version: VersionId, key: str) -> None:
        copying.copy_old_field(item.id, version, key)

    dialog.reveal_requested.connect(reveal)
    dialog.copy_requested.connect(copy)
    dialog.restore_requested.connect(detail.restore_version)
    # The dialog ends with a lock, and a method of it is let go of by itself.
    copying.copied_old.connect(dialog.tell_copied)
    dialog.finished.connect(lambda _code: detail.forget_history())
    dialog.open()
