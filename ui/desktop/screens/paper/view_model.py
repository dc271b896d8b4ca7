"""One item being put on paper: proved, drawn, written, and deleted again once it is printed."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import FileMissingError
from core.progress import Progress
from core.services import copy_names, paper_sheets, plain_copies
from core.services.plain_copies import MadeCopy
from core.vault.item import Item, ItemSummary
from core.vault.secret import Secret
from ui.desktop.context import VaultContext
from ui.desktop.one_act import OneAct
from ui.desktop.screens.paper.sheet import draw_item


class PaperModel(OneAct):
    """Write the page on the lane of the vault; nothing of the item is kept here."""

    written = Signal(object)
    """Carries the MadeCopy."""

    def __init__(
        self, context: VaultContext, item: ItemSummary, parent: QObject | None = None
    ) -> None:
        super().__init__(context.tasks, parent)
        self._session, self._item = context.session, item

    @property
    def title(self) -> str:
        """Return the title of the item."""
        return self._item.title

    def suggest_name(self) -> str:
        """Return a file name to start from; it says nothing of the item."""
        return f"{copy_names.suggest_stem(self._session)}.pdf"

    def write(self, path: Path, secret: Secret) -> None:
        """Write the page; the secret is closed afterwards."""
        session, item = self._session, self._item.id

        def work(progress: Progress) -> MadeCopy:
            def draw(found: Item) -> bytes:
                page = draw_item(found, progress)
                # Here a lock or a person who stepped back still stops it: no file is there yet.
                progress.report(1, 1)
                return page

            with secret:
                return paper_sheets.write_sheet(
                    session, item=item, path=path, secret=secret, draw=draw
                )

        self._begin(work, self.written.emit)


def delete_page(page: MadeCopy) -> None:
    """Delete a page that is still as it was written. Raises SourceKeptError, DiskError."""
    with contextlib.suppress(FileMissingError):  # somebody was quicker
        plain_copies.delete_copy(Path(page.path), page.sha256)
