"""Show a one-time code or a network to a phone, as a QR code that is asked for each time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from core.services import activity
from core.vault.field import Field, FieldRole
from core.vault.item import Item
from ui.desktop.dialogs.show_qr import QrDialog, ShownQr
from ui.desktop.item_models.fields import read_field
from ui.desktop.item_models.qr_text import qr_text
from ui.desktop.screens.vault.detail import DetailPane
from ui.desktop.screens.vault.models import VaultModels


class QrShowing(QObject):
    """Open the dialog, and read the code from the item on show each time it is revealed."""

    def __init__(self, models: VaultModels, pane: DetailPane) -> None:
        super().__init__(pane)
        self._models, self._pane = models, pane
        pane.qr_requested.connect(self.show_qr)

    def show_qr(self, key: str) -> None:
        """Show the QR code of a row, once it is revealed."""
        item = self._models.detail.item
        field = read_field(item, key) if item is not None else None
        if item is None or field is None:
            return
        seconds = self._models.context.settings.value.reveal_seconds
        shown = _words(item, field, seconds)
        dialog = QrDialog(shown, self._pane.window())
        owner = item.id

        def reveal(_key: str) -> None:
            now = self._models.detail.item
            current = read_field(now, key) if now is not None and now.id == owner else None
            if now is not None and current is not None:
                dialog.show_code(qr_text(now, current))
                activity.note_shown(self._models.context.session, current, item=owner)

        dialog.code_requested.connect(reveal)
        dialog.open()


def _words(item: Item, field: Field, seconds: int) -> ShownQr:
    if field.role is FieldRole.SSID:
        title = _say("Join %1").replace("%1", field.value)
        warning = _say("A phone that scans this joins the network, and keeps its password.")
    else:
        title = _say("One-time code of %1").replace("%1", item.title)
        warning = _say(
            "A phone that scans this makes the same codes. Let nobody else see or photograph it."
        )
    return ShownQr(key=field.id.hex(), title=title, warning=warning, seconds=seconds)


def _say(text: str) -> str:
    return QCoreApplication.translate("QrShowing", text)
