"""The editor pane and its view model brought together, and the question before work is left."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import AppError
from core.vault.item import Item, ItemId, ItemKind
from ui.desktop.screens.generator.view_model import WantedLogin
from ui.desktop.screens.vault.catalogue import folder_paths
from ui.desktop.screens.vault.desk import Desk
from ui.desktop.screens.vault.draft_offers import DraftOffers
from ui.desktop.screens.vault.drafts import KeptDraft
from ui.desktop.screens.vault.editor import EditorPane
from ui.desktop.screens.vault.editor_checks import Refusal
from ui.desktop.screens.vault.editor_form import Entry, Form
from ui.desktop.screens.vault.editor_work import Beginning
from ui.desktop.screens.vault.following import say_in_trash
from ui.desktop.screens.vault.inline_generator import MadeValue
from ui.desktop.screens.vault.leave_dialog import LeaveDialog
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.right_pane import RightPane
from ui.desktop.screens.vault.waiting_files import missing, say_missing
from ui.desktop.sentences import sentence

Then = Callable[[], object]
_UNHURRIED_MS = 600


def stay() -> None:
    """Turn to nothing else once the editor is left."""


class Editing(QObject):
    """Begin, leave and save in the right pane; `changed` tells that it began or ended."""

    changed = Signal()
    dirtied = Signal(bool)
    saved = Signal(object)
    """Carries the ItemId of what was saved by somebody who turned to nothing else with that."""

    def __init__(self, models: VaultModels, pane: RightPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models, self._pane = models, pane
        self._model = models.editor
        self.offers = DraftOffers(models, pane, self)
        self._desk: Desk | None = None
        self._then: Then | None = None
        self._trying = False
        self._may_write = models.context.session.read_only is None
        self._connect()
        # Who has just arrived looks first; then the key that edits need not wait for the page.
        self._unhurried = QTimer(self, singleShot=True, interval=_UNHURRIED_MS)
        self._unhurried.timeout.connect(lambda: self.desk)
        if self._may_write:
            self._unhurried.start()

    def close(self) -> None:
        """Lay out nothing any more: the vault is closed."""
        self._unhurried.stop()
        self.offers.close()

    @property
    def desk(self) -> Desk:
        """Return the editor's page and what fills it, laid out when it is first asked for."""
        if self._desk is None:
            # What is typed reaches the form before those hear of it who look at the form.
            self._tie(self._pane.editor)
            self._desk = Desk(self._models, self._pane.editor, self)
        return self._desk

    @property
    def is_open(self) -> bool:
        """Tell whether something is being edited."""
        return self._model.form is not None

    def begin_new(self, kind: ItemKind, *, title: str = "") -> None:
        """Begin a new item where the list is: in its folder, with its tag, as a favourite."""
        first = Beginning(title=title, filter=self._models.vault.filter)
        self.leave(lambda: self._begin_new(kind, first))

    def begin_login_with(self, wanted: WantedLogin) -> None:
        """Begin a new login with a value of the generator."""
        made = MadeValue(wanted.value, wanted.recipe, wanted.bits)
        filter = self._models.vault.filter
        first = Beginning(made=made, kept_as=wanted.generated, filter=filter)
        self.leave(lambda: self._begin_new(ItemKind.LOGIN, first))

    def begin_edit(self) -> None:
        """Edit the item on show."""
        item = self._models.detail.item
        if item is not None and item.trashed is None and self._may_write:
            self.leave(lambda: self._begin_edit(item))

    def save(self) -> None:
        """Save, or put the keyboard where something is wrong."""
        self._trying = True
        self.desk.generating.take_shown()
        self._model.save()
        self._trying = False

    def leave(self, then: Then) -> None:
        """Do something else, after asking what happens to unsaved changes."""
        if self._model.saver.is_brief:
            # They are on their way, and what is asked now would be settled before it is read.
            self._then = then
            return
        if not self._model.is_dirty:
            if self.is_open:
                self._model.discard()
            then()
            return
        form = self._model.form
        dialog = LeaveDialog(form.title.strip() if form is not None else "", self._pane.window())
        dialog.save_requested.connect(lambda: self._save_then(then))
        dialog.discard_requested.connect(lambda: self._discard_then(then))
        self._model.closed.connect(dialog.reject)
        dialog.open()

    def _connect(self) -> None:
        model = self._model
        model.opened.connect(self._show)
        model.closed.connect(self._closed)
        model.dirtied.connect(self.dirtied)
        model.refused.connect(self._refuse)
        model.corrected.connect(self._correct)
        model.failed.connect(self._fail)
        model.saved.connect(self._saved)
        self.offers.wanted.connect(self._keep_editing)
        self.offers.fetched.connect(self._resume)

    def _tie(self, pane: EditorPane) -> None:
        pane.save_requested.connect(self.save)
        pane.leave_requested.connect(lambda: self.leave(stay))
        pane.fields.changed.connect(self._take)
        pane.fields.reshaped.connect(self._model.reshape)
        pane.fields.left.connect(self._model.leave_field)
        pane.fields.copy_requested.connect(self._copy)

    def _begin_new(self, kind: ItemKind, first: Beginning) -> None:
        if not self._may_write:
            return
        self._prepare()
        usual = next(iter(self._models.vault.catalogue.tally.list_usernames()), "")
        self._model.begin_new(kind, dataclasses.replace(first, username=usual))
        self.desk.pane.begin(is_new=True)

    def _begin_edit(self, item: Item) -> None:
        kept = self.offers.take(item.id)
        if kept is not None:
            # To begin anew would be kept over what was typed before the lock.
            self._resume(kept, item)
            return
        self._prepare()
        self._model.begin_edit(item)
        self.desk.pane.begin(is_new=False)

    def _prepare(self) -> None:
        fields = self.desk.fields
        fields.filing.set_folders(folder_paths(self._models.vault.catalogue.folders))
        fields.offer_usernames(self._models.vault.catalogue.tally.list_usernames())

    def _show(self, form: Form) -> None:
        self.desk.pane.show_form(form, is_new=self._model.is_new)
        self._pane.show_editor()
        self.desk.generating.judge(form)
        self.changed.emit()

    def _take(self, form: Form) -> None:
        self._model.change(form)
        self.desk.generating.judge(form)

    def _copy(self, entry: Entry) -> None:
        item = None if self._model.is_new else self._model.item
        self._models.copying.copy_typed(entry.value, item=item)

    def _correct(self, key: str, value: str) -> None:
        self.desk.fields.show_value(key, value)
        if self._model.form is not None:
            self.desk.generating.judge(self._model.form)

    def _refuse(self, refusal: Refusal) -> None:
        self.desk.fields.show_refusal(refusal)
        if self._trying and refusal.text:
            self.desk.fields.focus_entry(refusal.key)
            self._then = None

    def _fail(self, error: AppError) -> None:
        self._then = None
        if self.is_open:
            self.desk.pane.show_failure(sentence(error))

    def _saved(self, item: ItemId) -> None:
        self._models.vault.go_to(item)
        then, self._then = self._then or stay, None
        then()
        if then is stay:
            self.saved.emit(item)

    def _closed(self) -> None:
        if self._desk is not None:
            self._desk.pane.clear()
        self.dirtied.emit(False)
        self.changed.emit()

    def _save_then(self, then: Then) -> None:
        self._then = then
        self.save()

    def _discard_then(self, then: Then) -> None:
        kept = self._model.discard()
        then()
        if kept is not None:
            self.offers.offer_back(kept)

    def _keep_editing(self, kept: KeptDraft) -> None:
        self.leave(lambda: self._models.keeper.fetch(kept))

    def _resume(self, kept: KeptDraft, now: Item | None) -> None:
        if now is not None:
            self._models.vault.go_to(now.id)
        self._prepare()
        self._model.resume(kept, now)
        self.desk.pane.begin(is_new=now is None)
        gone = missing(kept.files)
        if gone:
            self.desk.pane.show_hint(say_missing(gone))
        elif now is not None and now.trashed is not None:
            self.desk.pane.show_hint(say_in_trash())
