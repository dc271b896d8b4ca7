"""The generator under the password of the editor, and what is said of what is typed there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.errors import RecipeImpossibleError
from core.passwords.recipe import Recipe
from ui.desktop.item_models.finding_words import NAMED, named
from ui.desktop.item_models.offered_recipes import RecipeNames
from ui.desktop.screens.vault.editor_form import Entry, Form
from ui.desktop.screens.vault.form_fields import FormFields
from ui.desktop.screens.vault.inline_generator import MadeValue
from ui.desktop.screens.vault.models import VaultModels


class Generating(QObject):
    """Bring the panel and the values together.

    It starts with the item's own recipe, which knows what the website allows; nothing that
    is tried here changes the usual one.
    """

    def __init__(self, models: VaultModels, fields: FormFields, parent: QObject) -> None:
        super().__init__(parent)
        self._models, self._fields = models, fields
        self._part = fields.password_part
        self._names = RecipeNames(self)
        self._before = ""
        self._part.another_requested.connect(self._make)
        self._part.taken.connect(self._use_made)
        models.inline.made.connect(self._show_made)
        models.inline.refused.connect(self._part.show_fault)

    def toggle(self) -> None:
        """Show the generator under the password, or put it away."""
        form = self._models.editor.form
        if self._part.is_open or form is None:
            self._part.close_panel()
            return
        shelf = self._models.inline.recipes.shelf
        offered = self._names.offer_for(shelf, form.recipe, self._password())
        self._part.open(shelf.recipe_for(form.recipe), offered, shelf.own)

    def replace_password(self) -> None:
        """Put a new password into the item that is edited, by its own recipe or the usual one."""
        form = self._models.editor.form
        if form is None or form.password() is None:
            return
        recipes = self._models.inline.recipes
        recipe = recipes.shelf.recipe_for(form.recipe)
        recipes.prepare(recipe, lambda: self._put(recipe))

    def take_shown(self) -> None:
        """Take the value on show into the item, unless another was typed since it was shown.

        Who sees a fresh password and saves believes that it is saved.
        """
        if self._part.is_open and self._password() == self._before:
            self._use_made()
            self._part.close_panel()

    def judge(self, form: Form) -> None:
        """Say how strong the password of a form is, and which items have it already."""
        entry = form.password()
        if entry is None:
            return
        inputs = tuple(e.value for e in form.entries if e.value and not e.is_password)[:5]
        made = self._models.editor.made.used_in(form)
        bits = made.bits if made is not None else None
        self._part.judge(entry.value, inputs=(form.title, *inputs), bits=bits)
        health, find = self._models.health, self._models.vault.catalogue.get
        # Nothing is said of others before every one of them has been looked at.
        if entry.value and health.report is not None:
            others = health.sharing(entry.value, beside=self._models.editor.item)
            titles = [title for _, title in named(others, find)[:NAMED]]
            self._part.show_shared(titles, more=max(0, len(others) - NAMED))

    def _put(self, recipe: Recipe) -> None:
        entry = self._entry()
        if entry is None:
            return
        try:
            made = self._models.inline.make(recipe)
        except RecipeImpossibleError:
            self.toggle()  # the panel says why, and lets another be chosen
            return
        self._take(entry.key, made)

    def _take(self, key: str, made: MadeValue) -> None:
        self._models.editor.take_generated(key, made)
        self._fields.reveal_passwords(revealed=True)
        self._fields.focus_entry(key)

    def _make(self, recipe: Recipe) -> None:
        self._models.inline.show_another(recipe)

    def _show_made(self, made: MadeValue) -> None:
        self._before = self._password()
        shelf = self._models.inline.recipes.shelf
        self._part.show_made(made, shelf.usual_above(made.bits))

    def _use_made(self) -> None:
        made, entry = self._models.inline.last, self._entry()
        if made is not None and entry is not None:
            self._take(entry.key, made)

    def _entry(self) -> Entry | None:
        form = self._models.editor.form
        return form.password() if form is not None else None

    def _password(self) -> str:
        entry = self._entry()
        return entry.value if entry is not None else ""
