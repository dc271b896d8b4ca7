"""The tags of what is selected, and of what is being edited, for the menus of tags."""

from __future__ import annotations

from collections.abc import Mapping

from core.vault.tag import TagId
from ui.desktop.screens.vault.models import VaultModels


class SelectionTags:
    """The tags of the selected items, as a `tag_menu.Tagged`."""

    def __init__(self, models: VaultModels) -> None:
        self._models = models

    def known_tags(self) -> Mapping[TagId, str]:
        """Return every tag by its name."""
        return self._models.vault.catalogue.tags

    def carried_tags(self) -> set[TagId]:
        """Return the tags that every selected item carries."""
        rows = self._models.vault.selection.items
        return set.intersection(*(set(row.tags) for row in rows)) if rows else set()

    def switch_tag(self, tag: TagId, *, on: bool) -> None:
        """Give or take a tag."""
        name = self.known_tags().get(tag, "")
        self._models.tags.switch(self._models.vault.selection.items, tag, name, on=on)

    def make_tag(self, name: str) -> None:
        """Make a tag and give it."""
        rows = self._models.vault.selection.items
        self._models.tags.make(name, lambda tag: self._models.tags.switch(rows, tag, name, on=True))


class FormTags:
    """The tags of the form in the editor, as a `tag_menu.Tagged`."""

    def __init__(self, models: VaultModels) -> None:
        self._models = models

    def known_tags(self) -> Mapping[TagId, str]:
        """Return every tag by its name."""
        return self._models.vault.catalogue.tags

    def carried_tags(self) -> set[TagId]:
        """Return the tags of the form."""
        form = self._models.editor.form
        return set(form.base.tags) if form is not None else set()

    def switch_tag(self, tag: TagId, *, on: bool) -> None:
        """Give or take a tag; it is saved with the rest of the form."""
        form = self._models.editor.form
        if form is not None:
            kept = tuple(other for other in form.base.tags if other != tag)
            self._models.editor.reshape(form.with_tags((*kept, tag) if on else kept))

    def make_tag(self, name: str) -> None:
        """Make a tag and give it, unless another item is in the editor by then."""
        item = self._models.editor.item

        def give(tag: TagId) -> None:
            if self._models.editor.item == item:
                self.switch_tag(tag, on=True)

        self._models.tags.make(name, give)
