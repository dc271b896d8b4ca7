"""The view models of an open vault, made together and cleared together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.desktop.context import VaultContext
from ui.desktop.screens.vault.acts import ItemActs
from ui.desktop.screens.vault.attaching import Attaching
from ui.desktop.screens.vault.bulk_acts import BulkActs
from ui.desktop.screens.vault.condition import ConditionModel
from ui.desktop.screens.vault.copying import Copying
from ui.desktop.screens.vault.detail_view_model import DetailViewModel
from ui.desktop.screens.vault.drafts import DraftKeeper
from ui.desktop.screens.vault.editor_view_model import EditorViewModel
from ui.desktop.screens.vault.enlarging import Enlarging
from ui.desktop.screens.vault.folder_acts import FolderActs
from ui.desktop.screens.vault.health_watch import HealthWatch
from ui.desktop.screens.vault.ignoring_acts import IgnoringActs
from ui.desktop.screens.vault.inline_generator import InlineGenerator
from ui.desktop.screens.vault.remembered import LayoutMemory
from ui.desktop.screens.vault.shown_item import Detail
from ui.desktop.screens.vault.tag_acts import TagActs
from ui.desktop.screens.vault.view_model import VaultViewModel
from ui.desktop.screens.vault.waiting_drafts import WaitingDrafts


class VaultModels(QObject):
    """Everything the panes show and ask for; `failed` tells of acts that went wrong."""

    failed = Signal(object)
    """Carries an AppError."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.vault = VaultViewModel(context, self)
        self.acts = ItemActs(context, self)
        self.folders = FolderActs(context, self.acts.undo, self)
        self.tags = TagActs(context, self.acts.undo, self)
        self.bulk = BulkActs(context, self.acts.undo, self)
        self.ignoring = IgnoringActs(context, self.acts.undo, self)
        self.attaching = Attaching(context, self.acts.undo, self)
        self.copying = Copying(context, self)
        self.enlarging = Enlarging(context, self)
        self.detail = DetailViewModel(context, self)
        self.inline = InlineGenerator(context, self)
        self.keeper = DraftKeeper(context, self)
        self.editor = EditorViewModel(context, self.keeper, self.inline, self)
        self.waiting = WaitingDrafts(context, self.keeper, self.vault.catalogue, self)
        self.memory = LayoutMemory(context, self)
        self.condition = ConditionModel(context, self)
        self.health = HealthWatch(context, self.vault.catalogue, self)
        self.vault.filled.connect(self.health.begin)
        self.health.reported.connect(self.vault.take_health)
        self._hear_failures()
        self.detail.shown.connect(self._look_again)
        self.vault.selected.connect(lambda selection: self.detail.show_item(selection.single))

    def _hear_failures(self) -> None:
        for model in (
            self.acts,
            self.folders,
            self.tags,
            self.bulk,
            self.ignoring,
            self.attaching,
            self.copying,
            self.enlarging,
            self.inline,
            self.keeper,
            self.waiting,
            self.condition,
            self.health,
        ):
            model.failed.connect(self.failed)
        for told in (self.failed, self.detail.failed):
            told.connect(self.condition.follow)

    def _look_again(self, detail: Detail | None) -> None:
        if detail is not None and detail.lost:
            self.condition.look()

    def load(self) -> None:
        """Read the vault; what is needed on screen first is read first."""
        self.memory.load()
        self.vault.load()
        self.inline.load()
        self.keeper.look()
        self.condition.look()

    def clear(self) -> None:
        """Forget everything, keeping unsaved work as a draft."""
        self.editor.pause()
        self.waiting.clear()
        self.detail.clear()
        self.health.clear()
        self.vault.clear()
        self.inline.clear()
