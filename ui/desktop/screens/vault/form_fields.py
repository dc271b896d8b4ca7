"""The fields of the editor in the order of the form, each telling what it makes of the form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.vault.field import FieldRole
from core.vault.folder import FolderId
from core.vault.item import ItemKind
from ui.desktop.item_models.names import kind_name
from ui.desktop.screens.vault.editor_checks import TITLE, Refusal
from ui.desktop.screens.vault.editor_form import NEW_KINDS, Entry, Form
from ui.desktop.screens.vault.entry_field import EntryField
from ui.desktop.screens.vault.focus_order import chain_focus
from ui.desktop.screens.vault.password_part import PasswordPart
from ui.desktop.widgets.buttons import link_button
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.nesting import nest


class FormFields(QWidget):
    """Show a Form; what is typed is told as the form it makes."""

    changed = Signal(object)
    """Carries the Form as typed."""
    reshaped = Signal(object)
    """Carries a Form with other entries."""
    left = Signal(str)
    generator_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: Form | None = None
        self._fields: dict[str, EntryField] = {}
        self._usernames: Sequence[str] = ()
        self._silent = False
        self.title, self.kind, self.folder = QLineEdit(), QComboBox(), QComboBox()
        self.password_part = PasswordPart()
        self.add_website = link_button(self.tr("Add another website"), icon="plus")
        self._title_field = FormField(self.tr("Title"), self.title, keep_line=False)
        self._kind_field = FormField(self.tr("Type"), self.kind, keep_line=False)
        folder_field = FormField(self.tr("Folder"), self.folder, keep_line=False)
        for kind in NEW_KINDS:
            self.kind.addItem(kind_name(kind), kind.value)
        # The parts that every form has keep their place; entries come and go between them.
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 16, 68)
        column.setSpacing(12)
        first = QHBoxLayout()
        first.setSpacing(12)
        # A fault under the title must not push the kind down.
        first.addWidget(self._title_field, 3, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._kind_field, 1, Qt.AlignmentFlag.AlignTop)
        nest(column, first)
        nest(column, self._above)
        column.addWidget(folder_field)
        nest(column, self._below)
        column.addStretch(1)
        for part in (self._above, self._below):
            part.setSpacing(12)
        self._connect()

    @property
    def form(self) -> Form | None:
        """Return what is typed."""
        return self._form

    def set_folders(self, folders: Mapping[FolderId, str]) -> None:
        """Offer these folders, each with its whole path."""
        self._silent = True
        self.folder.clear()
        self.folder.addItem(self.tr("No folder"), "")
        for folder, path in sorted(folders.items(), key=lambda pair: pair[1].casefold()):
            self.folder.addItem(path, folder.hex())
        self._silent = False

    def set_usernames(self, usernames: Sequence[str]) -> None:
        """Offer these usernames while one is typed."""
        self._usernames = usernames

    def show_form(self, form: Form, *, is_new: bool) -> None:
        """Show a form, building other fields where it has other entries."""
        before, self._form = self._form, form
        self._silent = True
        if before is None or _shape(before) != _shape(form):
            self._rebuild(form)
        self.title.setText(form.title)
        self._kind_field.setVisible(is_new)
        self.kind.setCurrentIndex(max(0, self.kind.findData(form.kind.value)))
        for entry in form.entries:
            self._fields[entry.key].show_value(entry.value)
        folder = form.base.folder
        self.folder.setCurrentIndex(max(0, self.folder.findData(folder.hex() if folder else "")))
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
        elif refusal.key == TITLE and refusal.text:
            self._title_field.set_error(refusal.text)
        elif refusal.key == TITLE:
            self._title_field.clear_error()

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
        self._drop_fields()
        self._form = None
        self._silent = False

    def _connect(self) -> None:
        self.title.textEdited.connect(self._title_typed)
        self.kind.activated.connect(self._kind_chosen)
        self.folder.activated.connect(self._folder_chosen)
        self.add_website.clicked.connect(lambda _checked=False: self._add_website())

    def _rebuild(self, form: Form) -> None:
        self._drop_fields()
        websites = [entry.key for entry in form.entries if entry.is_website]
        for entry in form.entries:
            field = EntryField(
                entry, usernames=self._usernames, removable=entry.is_website and len(websites) > 1
            )
            self._fields[entry.key] = field
            column = self._below if entry.role is FieldRole.NOTES else self._above
            column.addWidget(field)
            field.typed.connect(self._typed)
            field.left.connect(self.left)
            field.remove_requested.connect(self._remove)
            field.dice_requested.connect(lambda _key: self.generator_requested.emit())
            if entry.is_password:
                field.below.addWidget(self.password_part)
                self.password_part.setVisible(True)
            if websites and entry.key == websites[-1]:
                field.below.addWidget(self.add_website, 0, Qt.AlignmentFlag.AlignLeading)
                self.add_website.setVisible(True)
        # Qt puts what is made last at the end of Tab, wherever it stands.
        chain_focus((self,))

    def _drop_fields(self) -> None:
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

    def _title_typed(self, text: str) -> None:
        if self._form is not None:
            self._title_field.clear_error()
            self._tell(self._form.with_title(text))

    def _folder_chosen(self, place: int) -> None:
        chosen = str(self.folder.itemData(place))
        if self._form is not None:
            folder = FolderId(bytes.fromhex(chosen)) if chosen else None
            self._tell(self._form.with_folder(folder))

    def _kind_chosen(self, place: int) -> None:
        kind = ItemKind(self.kind.itemData(place))
        if self._form is not None and kind is not self._form.kind:
            self.reshaped.emit(self._form.with_kind(kind))

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


def _shape(form: Form) -> tuple[tuple[object, ...], ...]:
    return tuple(_shape_of(entry) for entry in form.entries)


def _shape_of(entry: Entry) -> tuple[object, ...]:
    return (entry.key, entry.type, entry.role, entry.label)
