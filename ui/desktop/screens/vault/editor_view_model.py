"""The item being typed: begun, checked field by field, saved, or left."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.errors import AppError
from core.vault.changes import Changes
from core.vault.item import Item, ItemId, ItemKind
from ui.desktop.context import VaultContext
from ui.desktop.screens.vault.drafts import DraftKeeper, KeptDraft
from ui.desktop.screens.vault.editor_checks import (
    Refusal,
    completed,
    fault_of,
    first_refusal,
)
from ui.desktop.screens.vault.editor_form import Form, form_of, with_files, without_given
from ui.desktop.screens.vault.editor_work import Beginning, Work, first_form, work_on
from ui.desktop.screens.vault.inline_generator import InlineGenerator, MadeValue
from ui.desktop.screens.vault.made_here import MadeHere
from ui.desktop.screens.vault.saving import SaveOrder, Saving


class EditorViewModel(QObject):
    """Hold the form from the first key to Save, Discard or lock."""

    opened = Signal(object)
    """Carries the Form to show, again when its entries become others."""
    dirtied = Signal(bool)
    """Tells whether there is anything to save."""
    refused = Signal(object)
    """Carries a Refusal."""
    corrected = Signal(str, str)
    """Carries the key of an entry and the value it was given."""
    saved = Signal(object)
    """Carries the ItemId."""
    closed = Signal()
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(
        self,
        context: VaultContext,
        keeper: DraftKeeper,
        inline: InlineGenerator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._keeper, self._inline = context, keeper, inline
        self._work: Work | None = None
        self._form: Form | None = None
        self.made = MadeHere()
        self.saver = Saving(context, self)
        self.saver.done.connect(self._saved)
        self.saver.failed.connect(self._not_saved)
        self._saving: SaveOrder | None = None

    @property
    def form(self) -> Form | None:
        """Return what is typed, None while nothing is edited."""
        return self._form

    @property
    def is_new(self) -> bool:
        """Tell whether the item was never saved."""
        return self._work is not None and self._work.base == 0

    @property
    def is_dirty(self) -> bool:
        """Tell whether leaving would lose something."""
        return self._work is not None and self._form != self._work.start

    @property
    def item(self) -> ItemId | None:
        """Return the item being edited."""
        return self._work.item if self._work is not None else None

    def begin_new(self, kind: ItemKind, first: Beginning) -> None:
        """Begin a new item; a login has a generated password and a username already."""
        is_login, inline = kind is ItemKind.LOGIN, self._inline
        made = (first.made or inline.make(inline.default)) if is_login else None
        form = first_form(kind, first, made)
        item = ItemId(self._context.randomness.bytes(16))
        self._begin(Work(item, 0, form), form.with_title(first.title))
        self.made.take(made, first.kept_as)

    def begin_edit(self, item: Item) -> None:
        """Begin to edit an item as it is now."""
        form = form_of(item.draft())
        self._begin(Work(item.id, item.revision, form), form)

    def resume(self, kept: KeptDraft, now: Item | None) -> None:
        """Go on with unsaved work; `now` is the item as it is, None for one never saved.

        What changed in the item meanwhile is not lost: saving makes it a version.
        """
        work = work_on(kept.item, now, kept.draft.kind)
        self._begin(work, with_files(form_of(kept.draft), kept.files))

    def follow(self, now: Item | None) -> None:
        """Take over what the window did to the item, None where it is gone.

        What was typed otherwise meanwhile stays a conflict, which a save tells.
        """
        form, work = self._form, self._work
        if form is None or work is None or work.is_at(now):
            return
        followed = work.followed(form, now)
        if not self.is_dirty and (now is None or now.trashed is not None):
            self.discard()
        elif followed is not None:
            self._work, merged = followed
            self.change(merged, typed=False)

    def change(self, form: Form, *, typed: bool = True) -> None:
        """Take over what was typed; not while it is saved, as it would be lost after it."""
        if self._work is None or (typed and self._saving is not None):
            return
        self._form = form
        self.dirtied.emit(self.is_dirty)
        if self.is_dirty:
            self._keeper.note(self._kept)
        else:
            self._keeper.forget(self._work.item)

    def reshape(self, form: Form) -> None:
        """Take over a form with other entries, and show it."""
        if self._work is not None and form.kind is not self._work.start.kind:
            form = without_given(form, self._work.start)
        self.change(form)
        self.opened.emit(self._form)

    def take_generated(self, key: str, made: MadeValue) -> None:
        """Put a generated value into an entry; it is remembered at once, saved or not."""
        if self._form is None or self._saving is not None:
            return
        self.change(self._form.with_value(key, made.value).with_recipe(made.recipe))
        self.corrected.emit(key, made.value)
        self._inline.keep(made, lambda row: self.made.take(made, row))

    def leave_field(self, key: str) -> None:
        """Check an entry that was left, and complete an address."""
        form, work = self._form, self._work
        entry = form.entry(key) if form else None
        if form is None or work is None or entry is None:
            return
        value = completed(entry, work.start)
        if value != entry.value:
            self.change(form.with_value(key, value))
            self.corrected.emit(key, value)
        self.refused.emit(Refusal(key, fault_of(entry)))

    def save(self) -> None:
        """Save; what cannot be saved is told for its field."""
        if self._form is None or self._work is None or self._saving is not None:
            return
        refusal = first_refusal(self._form)
        if refusal is not None:
            self.refused.emit(refusal)
        elif self.is_dirty or self.is_new:
            self._save(self._form, self._work)
        else:
            self.discard()

    def discard(self) -> KeptDraft | None:
        """Leave without saving, and return what was typed, if anything was."""
        kept = self._kept() if self.is_dirty else None
        self.saver.call_off()
        if self._work is not None:
            self._keeper.forget(self._work.item)
        self._close()
        return kept

    def pause(self) -> None:
        """Keep what is typed as a draft and close: the vault is about to be locked."""
        if self.is_dirty:
            order = self._saving
            self._keeper.keep(self._kept(), needless=lambda: self.saver.has_saved(order))
        # A clock that rang after the lock would find a closed session.
        self._keeper.rest()
        self._close()

    def _save(self, form: Form, work: Work) -> None:
        order = work.order(form, self.made, drafted=self._keeper.has_kept(work.item))
        self._keeper.rest()
        self._saving = order
        self.saver.begin(order)

    def _begin(self, work: Work, form: Form) -> None:
        self._work, self._form, self._saving = work, form, None
        self.made.forget()
        self.opened.emit(form)
        self.dirtied.emit(self.is_dirty)

    def _kept(self) -> KeptDraft:
        work, form = self._work, self._form
        assert work is not None
        assert form is not None
        return work.draft(form)

    def _saved(self, order: SaveOrder, changes: Changes) -> None:
        # Left too late to be called off, it must not close what is typed by now.
        mine = order is self._saving
        if mine:
            self._keeper.rest()
            self._close()
        self._context.events.changed.emit(changes)
        if mine:
            self.saved.emit(changes.items[0])

    def _not_saved(self, order: SaveOrder, error: AppError) -> None:
        if order is self._saving:
            self._saving = None
            self._keeper.note(self._kept)
            self.failed.emit(error)

    def _close(self) -> None:
        if self._work is not None:
            self._work = self._form = self._saving = None
            self.made.forget()
            self._inline.clear()
            self.closed.emit()
