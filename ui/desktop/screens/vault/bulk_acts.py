"""What a person changes in several items at once; each change is one Undo."""

from __future__ import annotations

from collections.abc import Sequence

from core.ports import Millis
from core.services import bulk, items
from core.vault.field import FieldRole
from core.vault.item import ItemSummary
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.vault.vault_acts import VaultActs


class BulkActs(VaultActs):
    """Change a value everywhere, and say in how many items it became another."""

    def set_favourite(self, rows: Sequence[ItemSummary], *, favourite: bool) -> None:
        """Mark items as favourites, or no longer."""
        session, ids = self._session, [row.id for row in rows]
        changed = sum(row.favourite is not favourite for row in rows)
        text = self.tr("Favourite changed for %Ln item(s)", "", changed)
        self.run(
            lambda _: items.set_favourite(session, items=ids, favourite=favourite),
            lambda changes: self.offer_undo(changes, plural(text, changed)),
        )

    def set_expiry(self, rows: Sequence[ItemSummary], expires: Millis | None) -> None:
        """Have items expire on one day, or never."""
        session, ids = self._session, [row.id for row in rows]
        changed = sum(row.expires != expires for row in rows)
        text = self.tr("Expiry of %Ln item(s) changed", "", changed)
        self.run(
            lambda _: bulk.set_expiry(session, items=ids, expires=expires),
            lambda changes: self.offer_undo(changes, plural(text, changed)),
        )

    def set_value(self, rows: Sequence[ItemSummary], role: FieldRole, value: str) -> None:
        """Give items one username or website."""
        session, ids = self._session, [row.id for row in rows]
        if role is FieldRole.WEBSITE:
            changed = sum((row.websites[:1] or ("",))[0] != value for row in rows)
            text = self.tr("Website of %Ln item(s) changed", "", changed)
        else:
            changed = sum(row.username != value for row in rows)
            text = self.tr("Username of %Ln item(s) changed", "", changed)
        self.run(
            lambda _: bulk.set_value(session, items=ids, role=role, value=value),
            lambda changes: self.offer_undo(changes, plural(text, changed)),
        )
