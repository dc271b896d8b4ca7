"""What ties the card of common values to the selection and to what is done to it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.ports import Millis
from core.vault.field import FieldRole
from ui.desktop.item_models.fields import web_address
from ui.desktop.screens.vault.bulk_pane import BulkPane
from ui.desktop.screens.vault.catalogue import folder_paths
from ui.desktop.screens.vault.common_values import common_of
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.state import Selection


class BulkEditing(QObject):
    """Show what the selected items share, and change it in all of them at once."""

    def __init__(self, models: VaultModels, pane: BulkPane) -> None:
        super().__init__(pane)
        self._models, self._card = models, pane.common
        models.vault.selected.connect(self._show)
        self._card.favourite_wanted.connect(self._favour)
        self._card.expiry_wanted.connect(self._expire)
        self._card.value_wanted.connect(self._fill)

    def _show(self, selection: Selection) -> None:
        if len(selection.items) > 1:
            catalogue = self._models.vault.catalogue
            common = common_of(selection.items)
            self._card.show_common(common, folder_paths(catalogue.folders), catalogue.tags)

    def _favour(self, favourite: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        self._models.bulk.set_favourite(self._models.vault.selection.items, favourite=favourite)

    def _expire(self, expires: Millis | None) -> None:
        self._models.bulk.set_expiry(self._models.vault.selection.items, expires)

    def _fill(self, role: FieldRole, value: str) -> None:
        if role is FieldRole.WEBSITE:
            value = web_address(value) or value
        self._models.bulk.set_value(self._models.vault.selection.items, role, value)
