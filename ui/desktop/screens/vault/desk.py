"""The editor's page with all that fills it: generator, codes, keys, tags, files."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.desktop.screens.vault.editor import EditorPane
from ui.desktop.screens.vault.following import Following
from ui.desktop.screens.vault.generating import Generating
from ui.desktop.screens.vault.key_making import KeyMaking
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.scanning import Scanning
from ui.desktop.screens.vault.tag_menu import make_tag_menu
from ui.desktop.screens.vault.tagging import FormTags
from ui.desktop.screens.vault.taking_along import TakingAlong


class Desk(QObject):
    """What is laid out when an item is typed for the first time, before its form is shown."""

    def __init__(self, models: VaultModels, pane: EditorPane, parent: QObject) -> None:
        super().__init__(parent)
        self.pane, self.fields = pane, pane.fields
        tags = FormTags(models)
        self.fields.filing.set_tags(make_tag_menu(pane, tags), tags.known_tags)
        self.generating = Generating(models, self.fields, self)
        self.fields.password_part.replace_requested.connect(self.generating.replace_password)
        pane.generator_requested.connect(self.generating.toggle)
        self.scanning = Scanning(models, self.fields, self)
        self.key_making = KeyMaking(models, self.fields, self)
        self.following = Following(models, pane, self)
        self.taking_along = TakingAlong(models, pane, self)
