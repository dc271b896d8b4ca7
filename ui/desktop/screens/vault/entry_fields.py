"""The fields of a form's entries: the first at once, those out of sight a turn later.

A field that was made is kept, empty and hidden, for the next form that has its like.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from core.vault.field import FieldRole, FieldType
from core.vault.item import ItemKind
from ui.desktop.screens.vault.editor_form import Entry, Form
from ui.desktop.screens.vault.entry_field import EntryField
from ui.desktop.screens.vault.own_field import OwnField
from ui.desktop.screens.vault.own_fields import name_apart, say_place
from ui.desktop.screens.vault.password_part import PasswordPart

AT_ONCE = 7
"""So many fields are made in one turn: those below, most of them out of sight, follow."""


@dataclasses.dataclass(frozen=True)
class _Like:
    """What a field is made by: where it is alike, one field does for the entries of all forms.

    By `caption` no two of a form are alike, but where somebody gave it: such a field has its `key`
    in addition, and goes with its item. The caption of one's own changes while it is typed.
    """

    type: FieldType
    role: FieldRole | None
    caption: str
    key: str
    removable: bool
    roomy: bool


class EntryFields(QObject):
    """Have a field for every entry, between the parts that every form has.

    Whoever asks for a field gets it, made by then or not. The password's part and the button for
    another website go below the field that they belong to.
    """

    typed = Signal(str, str)
    """Carries the key of an entry, and its text."""
    named = Signal(str, str)
    """Carries the key of an entry of one's own, and its name."""
    moved = Signal(str, int)
    left = Signal(str)
    removed = Signal(str)
    generator_requested = Signal()
    copy_requested = Signal(str)
    part_asked = Signal(str, object)
    """Carries the key of an entry, and what the part below it was asked for."""

    def __init__(self, home: QWidget, password_part: PasswordPart, website: QPushButton) -> None:
        super().__init__(home)
        self._home, self._password_part, self._add_website = home, password_part, website
        self.above, self.below = QVBoxLayout(), QVBoxLayout()
        """Where they are put: below all else what is noted beside an item."""
        website.setParent(home)
        for part in (password_part, website):
            part.setVisible(False)
        self._kept: dict[_Like, EntryField] = {}
        self._shown: dict[str, EntryField] = {}
        self._form: Form | None = None
        self._revealed = False
        self._usernames: Sequence[str] = ()

    def make_ready(self, form: Form) -> None:
        """Have the fields of an empty form at hand for the first that has their like."""
        self._arrange(form)
        self.clear()

    def show_form(self, form: Form) -> None:
        """Show the entries of a form, in other fields where it has others."""
        self._form = form
        self._arrange(form, most=AT_ONCE)
        if len(self._shown) < len(form.entries):
            QTimer.singleShot(0, self, self._make_rest)
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
        if key not in self._shown and self._form is not None and self._form.entry(key) is not None:
            self._make_rest()
        return self._shown.get(key)

    def website_button(self) -> QPushButton:
        """Return the button for another website, below the last of them."""
        self._make_rest()
        return self._add_website

    def reveal_passwords(self, *, revealed: bool) -> None:
        """Show what a generator fills openly, or dots; other secrets are dots."""
        self._revealed = revealed
        for field in self._shown.values():
            self._reveal(field)

    def offer_usernames(self, usernames: Sequence[str]) -> None:
        """Offer these while a username is typed."""
        self._usernames = usernames
        for field in self._shown.values():
            field.offer(usernames)

    def clear(self) -> None:
        """Forget what was typed."""
        self._put_away(self._shown.values())
        self._shown, self._form, self._revealed = {}, None, False

    def _arrange(self, form: Form, *, most: int | None = None) -> None:
        """Bring the fields of a form into its order, of those to be made `most` for now."""
        before, self._shown = self._shown, {}
        for entry, given in zip(name_apart(form), form.entries, strict=True):
            like = _like(entry, form, named=bool(given.is_own or given.label))
            field = self._kept.get(like)
            if field is None:
                if most == 0:
                    continue
                field = self._kept[like] = self._make(entry, like)
                most = most - 1 if most is not None else None
            field.key = entry.key
            field.setAccessibleName(say_place(form, entry))
            self._shown[entry.key] = field
        shown = list(self._shown.values())
        self._put_away(field for field in before.values() if field not in shown)
        _fill(self.above, [field for field in shown if field.roomy])
        _fill(self.below, [field for field in shown if not field.roomy])
        self._place_parts(form)
        for field in shown:
            if field.isHidden():
                field.offer(self._usernames)
                self._reveal(field)
                field.setVisible(True)

    def _make_rest(self) -> None:
        if self._form is not None and len(self._shown) < len(self._form.entries):
            before = set(self._shown)
            self._arrange(self._form)
            for entry in self._form.entries:
                if entry.key not in before:
                    self._show(entry)

    def _put_away(self, fields: Iterable[EntryField]) -> None:
        """Empty fields and keep them, but those that somebody named: nothing has their like."""
        likes = {field: like for like, field in self._kept.items()}
        focused = QApplication.focusWidget()
        for field in list(fields):
            if focused is not None and field.isAncestorOf(focused):
                # Or the keyboard is handed on to the next, which may go as well.
                focused.clearFocus()
            if field.password is not None and field.makes_passwords:
                self._password_part.close_panel()
            field.clear()
            field.setVisible(False)
            if likes[field].key:
                del self._kept[likes[field]]
                self._bring_home(field)
                field.deleteLater()

    def _bring_home(self, field: EntryField) -> None:
        """Take the parts that are there once out of a field that goes."""
        for part in (self._password_part, self._add_website):
            if part.parentWidget() is field:
                part.setVisible(False)
                part.setParent(self._home)

    def _place_parts(self, form: Form) -> None:
        """Have the parts that are there once below the last of the fields that they belong to."""
        shown = [entry for entry in form.entries if entry.key in self._shown]
        for part, owners in (
            (self._password_part, [entry.key for entry in shown if entry.is_password]),
            (self._add_website, [entry.key for entry in shown if entry.is_website]),
        ):
            if not owners:
                continue
            owner = self._shown[owners[-1]]
            if part.parentWidget() is not owner:
                owner.put_below(part)

    def _reveal(self, field: EntryField) -> None:
        if field.password is not None:
            field.password.set_revealed(revealed=self._revealed and field.makes_passwords)

    def _make(self, entry: Entry, like: _Like) -> EntryField:
        field = (
            self._make_own(entry)
            if entry.is_own
            else EntryField(entry, removable=like.removable, roomy=like.roomy, parent=self._home)
        )
        field.setVisible(False)
        field.typed.connect(self.typed)
        field.left.connect(self.left)
        field.part_asked.connect(self.part_asked)
        field.remove_requested.connect(self.removed)
        field.copy_requested.connect(self.copy_requested)
        field.dice_requested.connect(lambda _key: self.generator_requested.emit())
        return field

    def _make_own(self, entry: Entry) -> OwnField:
        field = OwnField(entry, self._home)
        field.named.connect(self.named)
        field.moved.connect(self.moved)
        return field

    def _show(self, entry: Entry) -> None:
        """Show a value, and the name of one's own field; what is not made yet gets them later."""
        field = self._shown.get(entry.key)
        if field is not None:
            field.show_value(entry.value)
            if isinstance(field, OwnField):
                field.show_name(entry.label)


def _like(entry: Entry, form: Form, *, named: bool) -> _Like:
    several = entry.is_website and sum(each.is_website for each in form.entries) > 1
    # Notes come after all else, unless they are what the item is.
    below = entry.role is FieldRole.NOTES and form.kind is not ItemKind.NOTE
    caption, key = "" if entry.is_own else entry.label, entry.key if named else ""
    return _Like(entry.type, entry.role, caption, key, several, not below)


def _fill(column: QVBoxLayout, fields: Sequence[EntryField]) -> None:
    """Have fields in a column in this order, before what is kept there for other forms."""
    for place, field in enumerate(fields):
        if column.indexOf(field) != place:
            column.removeWidget(field)
            column.insertWidget(place, field)
