"""What ties the card of common values to the selection and to what is done to it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.ports import Millis
from core.vault.field import FieldRole
from ui.desktop.item_models.fields import web_address
from ui.desktop.screens.vault.bulk_pane import BulkPane
from ui.desktop.screens.vault.catalogue import folder_paths
from ui.desktop.screens.vault.common_values import CommonValues, common_of
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.state import Selection

_AT_ONCE = 1_000
"""So many items are compared within a few milliseconds."""


class BulkEditing(QObject):
    """Show what the selected items share, and change it in all of them at once."""

    def __init__(self, models: VaultModels, pane: BulkPane) -> None:
        super().__init__(pane)
        self._models, self._card = models, pane.common
        models.vault.selected.connect(self._show)
        self._card.favourite_wanted.connect(self._favour)
        self._card.expiry_wanted.connect(self._expire)
        self._card.value_wanted.connect(self._fill)
        self._show(models.vault.selection)

    def _show(self, selection: Selection) -> None:
        if len(selection.items) > 1:
            self._card.clear()
            if len(selection.items) <= _AT_ONCE:
                self._show_common(common_of(selection.items))
            else:
                self._compare(selection)

    def _compare(self, selection: Selection) -> None:
        """Look at very many items on another thread; what is selected by then counts."""

        def take(common: CommonValues) -> None:
            if self._models.vault.selection is selection:
                self._show_common(common)

        self._models.context.tasks.long(
            lambda _: common_of(selection.items), take, lambda _: None, owner=self
        )

    def _show_common(self, common: CommonValues) -> None:
        catalogue = self._models.vault.catalogue
        self._card.show_common(common, folder_paths(catalogue.folders), catalogue.tags)

    def _favour(self, favourite: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        self._models.bulk.set_favourite(self._models.vault.selection.items, favourite=favourite)

    def _expire(self, expires: Millis | None) -> None:
        self._models.bulk.set_expiry(self._models.vault.selection.items, expires)

    def _fill(self, role: FieldRole, value: str) -> None:
        if role is FieldRole.WEBSITE:
            value = web_address(value) or value
        self._models.bulk.set_value(self._models.vault.selection.items, role, value)
