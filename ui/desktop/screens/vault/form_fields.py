"""The fields of the editor in the order of the form, each telling what it makes of the form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from core.vault.field import FieldRole, FieldType
from core.vault.item import ItemKind
from ui.desktop.screens.vault.editor_checks import TITLE, Refusal
from ui.desktop.screens.vault.editor_form import Entry, Form
from ui.desktop.screens.vault.entry_field import EntryField
from ui.desktop.screens.vault.filing_part import FilingPart
from ui.desktop.screens.vault.own_field import AddFieldButton, OwnField
from ui.desktop.screens.vault.own_fields import (
    add_field,
    move_field,
    name_apart,
    name_field,
    say_place,
)
from ui.desktop.screens.vault.password_part import PasswordPart
from ui.desktop.screens.vault.title_part import TitlePart
from ui.desktop.screens.vault.waiting_files import WaitingFiles
from ui.desktop.widgets.buttons import align_words, link_button
from ui.desktop.widgets.margins import set_margins
from ui.desktop.widgets.nesting import nest

T = TypeVar("T")


class FormFields(QWidget):
    """Show a Form; what is typed is told as the form it makes."""

    changed = Signal(object)
    """Carries the Form as typed."""
    reshaped = Signal(object)
    """Carries a Form with other entries."""
    left = Signal(str)
    generator_requested = Signal()
    part_asked = Signal(str, object)
    """Carries the key of an entry, and what the part below it was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: Form | None = None
        self._fields: dict[str, EntryField] = {}
        self.usernames: Sequence[str] = ()
        """Offered while a username is typed."""
        self._silent = False
        self._head, self.filing, self.add_own = TitlePart(self), FilingPart(self), AddFieldButton()
        self.title, self.kind = self._head.title, self._head.kind
        self.password_part, self.files = PasswordPart(self), WaitingFiles(self)
        self.add_website = link_button(self.tr("Add another website"), icon="plus")
        align_words(self.add_website)
        # The parts that every form has keep their place; entries come and go between them.
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 16, 68)
        column.setSpacing(12)
        column.addWidget(self._head)
        nest(column, self._above)
        column.addWidget(self.files)
        column.addWidget(self.add_own, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.filing)
        nest(column, self._below)
        column.addStretch(1)
        for part in (self._above, self._below):
            part.setSpacing(12)
        self._connect()

    @property
    def form(self) -> Form | None:
        """Return what is typed."""
        return self._form

    def show_form(self, form: Form, *, is_new: bool) -> None:
        """Show a form, building other fields where it has other entries."""
        before, self._form = self._form, form
        self._silent = True
        if before is None or _shape(before) != _shape(form):
            self._rebuild(form)
        self._head.show_form(form, is_new=is_new)
        self.files.show_files(form.files)
        for entry in form.entries:
            field = self._fields[entry.key]
            field.show_value(entry.value)
            if isinstance(field, OwnField):
                field.show_name(entry.label)
        self.filing.show_draft(form.base)
        self._silent = False

    def show_value(self, key: str, value: str) -> None:
        """Show a value that was put right or generated."""
        if self._form is not None and key in self._fields:
            self._form = self._form.with_value(key, value)
            self._fields[key].show_value(value)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say what is wrong with a field, or that it is right now."""
        if refusal.key in self._fields:
            self._fields[refusal.key].set_fault(refusal.text)
        elif refusal.key == TITLE:
            self._head.show_fault(refusal.text)

    def focus_entry(self, key: str) -> None:
        """Put the keyboard into one field."""
        target = self._fields.get(key, self.title)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal_passwords(self, *, revealed: bool) -> None:
        """Show the password openly, or dots."""
        for field in self._fields.values():
            if field.password is not None:
                field.password.set_revealed(revealed=revealed and field.makes_passwords)

    def field(self, key: str) -> EntryField | None:
        """Return one field."""
        return self._fields.get(key)

    def clear(self) -> None:
        """Forget everything that was typed."""
        self._silent = True
        self.title.setText("")
        self.files.show_files(())
        self._drop_fields()
        self._form = None
        self._silent = False

    def _connect(self) -> None:
        self._head.titled.connect(lambda title: self._change(Form.with_title, title))
        self._head.kind_chosen.connect(self._choose_kind)
        self.add_own.wanted.connect(self._add_own)
        self.filing.folder_chosen.connect(lambda folder: self._change(Form.with_folder, folder))
        self.filing.expiry_chosen.connect(lambda moment: self._change(Form.with_expiry, moment))
        self.add_website.clicked.connect(lambda _checked=False: self._add_website())

    def _rebuild(self, form: Form) -> None:
        self._drop_fields()
        websites = [entry.key for entry in form.entries if entry.is_website]
        for entry in name_apart(form):
            removable, roomy = entry.is_website and len(websites) > 1, not _is_below(entry, form)
            self._fields[entry.key] = field = (
                self._make_own(entry)
                if entry.is_own
                else EntryField(entry, usernames=self.usernames, removable=removable, roomy=roomy)
            )
            field.setAccessibleName(say_place(form, entry))
            (self._above if roomy else self._below).addWidget(field)
            field.typed.connect(self._typed)
            field.left.connect(self.left)
            field.part_asked.connect(self.part_asked)
            field.remove_requested.connect(self._remove)
            field.dice_requested.connect(lambda _key: self.generator_requested.emit())
            if entry.is_password:
                field.below.addWidget(self.password_part)
                self.password_part.setVisible(True)
            if websites and entry.key == websites[-1]:
                field.below.addWidget(self.add_website, 0, Qt.AlignmentFlag.AlignLeading)
                self.add_website.setVisible(True)

    def _drop_fields(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            # Or each field that goes hands the keyboard on to the next, which goes as well.
            focused.clearFocus()
        for kept in (self.password_part, self.add_website):
            kept.setVisible(False)
            kept.setParent(self)
        self.password_part.close_panel()
        for field in self._fields.values():
            field.clear()
            field.setVisible(False)
            field.setParent(None)
            field.deleteLater()
        self._fields = {}

    def _typed(self, key: str, text: str) -> None:
        if self._form is not None:
            self._tell(self._form.with_value(key, text))

    def _change(self, change: Callable[[Form, T], Form], value: T) -> None:
        if self._form is not None:
            self._tell(change(self._form, value))

    def _choose_kind(self, kind: ItemKind) -> None:
        if self._form is not None and kind is not self._form.kind:
            self.reshaped.emit(self._form.with_kind(kind))

    def _make_own(self, entry: Entry) -> OwnField:
        field = OwnField(entry)
        field.named.connect(self._name)
        field.moved.connect(self._move)
        return field

    def _add_own(self, type_: FieldType) -> None:
        if self._form is not None:
            form, key = add_field(self._form, type_)
            self.reshaped.emit(form)
            field = self._fields.get(key)
            if isinstance(field, OwnField):
                field.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self, key: str, name: str) -> None:
        if self._form is not None:
            self._tell(name_field(self._form, key, name))

    def _move(self, key: str, steps: int) -> None:
        if self._form is not None:
            self.reshaped.emit(move_field(self._form, key, steps))
            field = self._fields.get(key)
            if isinstance(field, OwnField):
                (field.up if steps < 0 else field.down).setFocus()

    def _add_website(self) -> None:
        if self._form is not None:
            form = self._form.with_website()
            added = next(e.key for e in form.entries if self._form.entry(e.key) is None)
            self.reshaped.emit(form)
            self.focus_entry(added)

    def _remove(self, key: str) -> None:
        if self._form is not None:
            self.reshaped.emit(self._form.without(key))
            self.add_website.setFocus()

    def _tell(self, form: Form) -> None:
        self._form = form
        if not self._silent:
            self.changed.emit(form)


def _is_below(entry: Entry, form: Form) -> bool:
    """Tell whether an entry comes after all else: notes, unless they are what the item is."""
    return entry.role is FieldRole.NOTES and form.kind is not ItemKind.NOTE


def _shape(form: Form) -> tuple[object, ...]:
    return (form.kind is ItemKind.NOTE, *(_shape_of(entry) for entry in form.entries))


def _shape_of(entry: Entry) -> tuple[object, ...]:
    # The name of one's own field changes while it is typed, and the field stays.
    return (entry.key, entry.type, entry.role, "" if entry.is_own else entry.label)
