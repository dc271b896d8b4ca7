"""What is being edited: which item, since which revision, and how it was at first."""

from __future__ import annotations

import dataclasses

from core.vault.field import FieldRole
from core.vault.history import GeneratedId
from core.vault.item import Item, ItemId, ItemKind
from ui.desktop.item_models.filters import ALL, Filter
from ui.desktop.screens.vault.drafts import KeptDraft
from ui.desktop.screens.vault.editor_checks import completed_form
from ui.desktop.screens.vault.editor_form import Form, form_of, new_form
from ui.desktop.screens.vault.inline_generator import MadeValue
from ui.desktop.screens.vault.made_here import MadeHere
from ui.desktop.screens.vault.merging_forms import merged_form
from ui.desktop.screens.vault.saving import SaveOrder


@dataclasses.dataclass(frozen=True, kw_only=True)
class Beginning:
    """What a new item begins with; `kept_as` is where the generator's history has `made`."""

    username: str = ""
    title: str = ""
    filter: Filter = ALL
    """What is listed by then: who begins an item in a folder, by a tag or among the favourites
    looks for it there."""
    made: MadeValue | None = None
    kept_as: GeneratedId | None = None


@dataclasses.dataclass(frozen=True)
class Work:
    """An item being edited; `base` is 0 for one that was never saved."""

    item: ItemId
    base: int
    start: Form

    def is_at(self, now: Item | None) -> bool:
        """Tell whether nothing happened to the item since, as nothing can to a new one."""
        return self.base in (0, now.revision if now is not None else 0)

    def followed(self, form: Form, now: Item | None) -> tuple[Work, Form] | None:
        """Return the work on the item as it is now, and what was typed on top of it.

        None where both say something else of one thing: that stays a conflict.
        """
        other = work_on(self.item, now, form.kind)
        merged = merged_form(form, self.start, other.start) if now is not None else form
        return (other, merged) if merged is not None else None

    def draft(self, form: Form) -> KeptDraft:
        """Return what was typed as it outlives a lock."""
        return KeptDraft(item=self.item, base=self.base, draft=form.draft(), files=form.files)

    def order(self, form: Form, made: MadeHere, *, drafted: bool) -> SaveOrder:
        """Return what is to be saved; `drafted` tells whether there is a draft of it to drop."""
        return SaveOrder(
            self.item,
            self.base,
            completed_form(form, self.start).draft(),
            made.used_in(form),
            made.kept_as,
            drafted,
            form.files,
        )


def work_on(item: ItemId, now: Item | None, kind: ItemKind) -> Work:
    """Return the work on an item as it is now, or on a new one of a kind where there is none."""
    if now is None:
        return Work(item, 0, new_form(kind))
    return Work(item, now.revision, form_of(now.draft()))


def first_form(kind: ItemKind, first: Beginning, made: MadeValue | None) -> Form:
    """Return the form of a new item; a login has what was made for it."""
    form = new_form(kind, filter=first.filter)
    if made is None:
        return form
    form = form.with_value(FieldRole.USERNAME.value, first.username)
    return form.with_value(FieldRole.PASSWORD.value, made.value).with_recipe(made.recipe)
