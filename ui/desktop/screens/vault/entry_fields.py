"""The fields of a form's entries: the first at once, those out of sight a turn later.

The fields of one form are kept, empty, for the next one of its shape.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from core.vault.field import FieldRole
from core.vault.item import ItemKind
from ui.desktop.screens.vault.editor_form import Entry, Form
from ui.desktop.screens.vault.entry_field import EntryField
from ui.desktop.screens.vault.own_field import OwnField
from ui.desktop.screens.vault.own_fields import name_apart, say_place
from ui.desktop.screens.vault.password_part import PasswordPart

_Shape = tuple[object, ...]
AT_ONCE = 7
"""So many fields are made in one turn: those below, most of them out of sight, follow."""


class EntryFields(QObject):
    """Make a field for every entry, between the parts that every form has.

    Whoever asks for a field gets it, made by then or not. The password's part and the button for
    another website go below the field that they belong to, and are kept while fields come and go.
    """

    typed = Signal(str, str)
    """Carries the key of an entry, and its text."""
    named = Signal(str, str)
    """Carries the key of an entry of one's own, and its name."""
    moved = Signal(str, int)
    left = Signal(str)
    removed = Signal(str)
    generator_requested = Signal()
    part_asked = Signal(str, object)
    """Carries the key of an entry, and what the part below it was asked for."""

    def __init__(self, home: QWidget, password_part: PasswordPart, website: QPushButton) -> None:
        super().__init__(home)
        self._home, self._password_part, self._add_website = home, password_part, website
        self.above, self.below = QVBoxLayout(), QVBoxLayout()
        """Where they are put: below all else what is noted beside an item."""
        self._made: dict[str, EntryField] = {}
        self._waiting: list[Entry] = []
        self._form: Form | None = None
        self._shape: _Shape = ()
        self._revealed = False
        self._usernames: Sequence[str] = ()

    def make_ready(self, form: Form) -> None:
        """Have the fields of an empty form at hand for the first that is like it."""
        if not self._made:
            self._rebuild(form)
            self._form = None

    def show_form(self, form: Form) -> None:
        """Show the entries of a form, in other fields where it has others."""
        if _shape(form) == self._shape:
            self._call_by_keys_of(form)
        else:
            self._rebuild(form)
        self._form = form
        for entry in form.entries:
            self._show(entry)

    def show_entry(self, form: Form, key: str) -> None:
        """Show one value of a form that is on show."""
        self._form = form
        entry = form.entry(key)
        if entry is not None:
            self._show(entry)

    def field(self, key: str) -> EntryField | None:
        """Return the field of an entry."""
        if any(entry.key == key for entry in self._waiting):
            self._make_rest()
        return self._made.get(key) if self._form is not None else None

    def website_button(self) -> QPushButton:
        """Return the button for another website, below the last of them."""
        self._make_rest()
        return self._add_website

    def reveal_passwords(self, *, revealed: bool) -> None:
        """Show what a generator fills openly, or dots; other secrets are dots."""
        self._revealed = revealed
        for field in self._made.values():
            self._reveal(field)

    def offer_usernames(self, usernames: Sequence[str]) -> None:
        """Offer these while a username is typed."""
        self._usernames = usernames
        for field in self._made.values():
            field.offer(usernames)

    def clear(self) -> None:
        """Forget what was typed; the fields of its own go, for no other item has their like."""
        self._let_go_of_keyboard()
        self._password_part.close_panel()
        for field in self._made.values():
            field.clear()
        self._form, self._revealed = None, False
        if self._waiting or any(isinstance(field, OwnField) for field in self._made.values()):
            self._drop()

    def _drop(self) -> None:
        """Take every field out, with what was typed into it."""
        self._let_go_of_keyboard()
        for kept in (self._password_part, self._add_website):
            kept.setVisible(False)
            kept.setParent(self._home)
        self._password_part.close_panel()
        for field in self._made.values():
            field.clear()
            field.setVisible(False)
            field.setParent(None)
            field.deleteLater()
        self._made, self._waiting, self._shape = {}, [], ()
        self._revealed = False

    def _let_go_of_keyboard(self) -> None:
        """Or each field that goes hands it on to the next, which goes as well."""
        focused = QApplication.focusWidget()
        if focused is not None and self._home.isAncestorOf(focused):
            focused.clearFocus()

    def _call_by_keys_of(self, form: Form) -> None:
        """Have the fields that are there belong to the entries of a form of the same shape."""
        entries, fields = list(name_apart(form)), list(self._made.values())
        self._made, self._waiting = {}, entries[len(fields) :]
        for entry, field in zip(entries, fields, strict=False):
            field.key = entry.key
            self._made[entry.key] = field

    def _rebuild(self, form: Form) -> None:
        self._drop()
        self._form, self._shape = form, _shape(form)
        entries = list(name_apart(form))
        self._waiting = entries[AT_ONCE:]
        for entry in entries[:AT_ONCE]:
            self._make(entry, form)
        if self._waiting:
            QTimer.singleShot(0, self, self._make_rest)

    def _make_rest(self) -> None:
        waiting, self._waiting = self._waiting, []
        if self._form is not None:
            for entry in waiting:
                self._make(entry, self._form)
                self.show_entry(self._form, entry.key)
                self._reveal(self._made[entry.key])

    def _reveal(self, field: EntryField) -> None:
        if field.password is not None:
            field.password.set_revealed(revealed=self._revealed and field.makes_passwords)

    def _make(self, entry: Entry, form: Form) -> None:
        websites = [each.key for each in form.entries if each.is_website]
        removable, roomy = entry.is_website and len(websites) > 1, not _is_below(entry, form)
        self._made[entry.key] = field = (
            self._make_own(entry)
            if entry.is_own
            else EntryField(entry, removable=removable, roomy=roomy)
        )
        field.offer(self._usernames)
        field.setAccessibleName(say_place(form, entry))
        (self.above if roomy else self.below).addWidget(field)
        field.typed.connect(self.typed)
        field.left.connect(self.left)
        field.part_asked.connect(self.part_asked)
        field.remove_requested.connect(self.removed)
        field.dice_requested.connect(lambda _key: self.generator_requested.emit())
        if entry.is_password:
            field.below.addWidget(self._password_part)
            self._password_part.setVisible(True)
        if websites and entry.key == websites[-1]:
            field.below.addWidget(self._add_website, 0, Qt.AlignmentFlag.AlignLeading)
            self._add_website.setVisible(True)

    def _make_own(self, entry: Entry) -> OwnField:
        field = OwnField(entry)
        field.named.connect(self.named)
        field.moved.connect(self.moved)
        return field

    def _show(self, entry: Entry) -> None:
        """Show a value, and the name of one's own field; what is not made yet gets them later."""
        field = self._made.get(entry.key)
        if field is not None:
            field.show_value(entry.value)
            if isinstance(field, OwnField):
                field.show_name(entry.label)


def _is_below(entry: Entry, form: Form) -> bool:
    """Tell whether an entry comes after all else: notes, unless they are what the item is."""
    return entry.role is FieldRole.NOTES and form.kind is not ItemKind.NOTE


def _shape(form: Form) -> _Shape:
    return (form.kind is ItemKind.NOTE, *(_shape_of(entry) for entry in form.entries))


def _shape_of(entry: Entry) -> _Shape:
    # The name of one's own field changes while it is typed, and the field stays.
    return (entry.type, entry.role, entry.key if entry.is_own else entry.label)
