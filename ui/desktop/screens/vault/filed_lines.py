"""Where the item on show is filed: its folder with the whole path, and its tags."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.search import fold
from core.vault.folder import Folder, FolderId, path_of
from core.vault.item import ItemSummary
from core.vault.tag import TagId
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.labels import break_long_words, text_label


class FiledLines(QWidget):
    """Name folder and tags as they are called now; nothing where there is neither."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.tags = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.folder)
        column.addWidget(self.tags)
        self.clear()

    def show_row(
        self, row: ItemSummary, folders: Mapping[FolderId, Folder], tags: Mapping[TagId, str]
    ) -> None:
        """Say where an item lies and which tags it carries."""
        path = " / ".join(path_of(row.folder, dict(folders)))
        names = sorted((tags[tag] for tag in row.tags if tag in tags), key=fold)
        self.folder.setText(self.tr("Folder: %1").replace("%1", break_long_words(path)))
        self.folder.setVisible(bool(path))
        self.tags.setText(self.tr("Tags: %1").replace("%1", break_long_words(", ".join(names))))
        self.tags.setVisible(bool(names))
        self.setVisible(bool(path or names))

    def clear(self) -> None:
        """Name nothing any more."""
        for line in (self.folder, self.tags):
            line.setText("")
            line.setVisible(False)
        self.setVisible(False)
