"""What a person does with a finding that is to stay: ignore it, and count it again."""

from __future__ import annotations

from core.services import ignoring
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.health.sections import Meant
from ui.desktop.screens.vault.vault_acts import VaultActs


class IgnoringActs(VaultActs):
    """Ignore findings and count them again, with Undo."""

    def ignore(self, meant: Meant) -> None:
        """Count a finding as nothing to fix."""
        session, count = self._session, len(meant.items)
        text = plural(self.tr("Ignored for %Ln item(s)", "", count), count)
        self.run(
            lambda _: ignoring.ignore(session, items=meant.items, finding=meant.finding),
            lambda changes: self.offer_undo(changes, text),
        )

    def count_again(self, meant: Meant) -> None:
        """Count a finding as everywhere else."""
        session, count = self._session, len(meant.items)
        text = plural(self.tr("Counted again for %Ln item(s)", "", count), count)
        self.run(
            lambda _: ignoring.count_again(session, items=meant.items, finding=meant.finding),
            lambda changes: self.offer_undo(changes, text),
        )
