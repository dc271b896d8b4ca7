"""What is being typed into the editor, as a value: entries in order, and the item they make."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec.structs import replace

from core.formats.websites import title_of
from core.passwords.recipe import Recipe
from core.ports import Millis
from core.vault.field import HIDDEN, FieldDraft, FieldId, FieldRole, FieldType
from core.vault.folder import FolderId
from core.vault.item import TEMPLATES, ItemDraft, ItemKind
from core.vault.tag import TagId
from ui.desktop.item_models.filters import ALL, FAVOURITES, Filter

NEW_KINDS = (
    ItemKind.LOGIN,
    ItemKind.NOTE,
    ItemKind.CARD,
    ItemKind.IDENTITY,
    ItemKind.WIFI,
    ItemKind.CODE,
    ItemKind.SSH_KEY,
    ItemKind.DOCUMENT,
    ItemKind.CUSTOM,
)
"""What a new item can be."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Entry:
    """One field being typed; `key` names it within the form."""

    key: str
    type: FieldType
    role: FieldRole | None
    label: str = ""
    value: str = dataclasses.field(default="", repr=False)
    id: FieldId | None = None

    @property
    def is_password(self) -> bool:
        """Tell whether a generator belongs to it."""
        return self.role is FieldRole.PASSWORD and self.type is FieldType.CONCEALED

    @property
    def is_own(self) -> bool:
        """Tell whether a person named it, so that it can be renamed, moved and removed."""
        return self.role is None

    @property
    def is_website(self) -> bool:
        """Tell whether there may be several of it."""
        return self.role is FieldRole.WEBSITE


@dataclasses.dataclass(frozen=True, kw_only=True)
class Form:
    """A draft with an entry for every role of its kind, and the files that it is to be given."""

    base: ItemDraft
    entries: tuple[Entry, ...]
    files: tuple[Path, ...] = ()

    def __repr__(self) -> str:
        return f"Form({self.base.kind}, {len(self.entries)} entries, {HIDDEN})"

    @property
    def kind(self) -> ItemKind:
        """Return what kind of item it is."""
        return self.base.kind

    @property
    def title(self) -> str:
        """Return the title as typed."""
        return self.base.title

    def entry(self, key: str) -> Entry | None:
        """Return an entry by its key."""
        return next((entry for entry in self.entries if entry.key == key), None)

    def password(self) -> Entry | None:
        """Return the entry a generator fills."""
        return next((entry for entry in self.entries if entry.is_password), None)

    def with_title(self, title: str) -> Form:
        """Return the form with another title."""
        return dataclasses.replace(self, base=replace(self.base, title=title))

    def with_folder(self, folder: FolderId | None) -> Form:
        """Return the form in another folder."""
        return dataclasses.replace(self, base=replace(self.base, folder=folder))

    def with_tags(self, tags: tuple[TagId, ...]) -> Form:
        """Return the form with other tags."""
        return dataclasses.replace(self, base=replace(self.base, tags=tags))

    def with_expiry(self, expires: Millis | None) -> Form:
        """Return the form with another moment at which it expires."""
        return dataclasses.replace(self, base=replace(self.base, expires=expires))

    @property
    def recipe(self) -> Recipe | None:
        """Return the recipe that belongs to the item."""
        return self.base.recipe

    def with_recipe(self, recipe: Recipe | None) -> Form:
        """Return the form with what its password was asked for."""
        return dataclasses.replace(self, base=replace(self.base, recipe=recipe))

    def with_value(self, key: str, value: str) -> Form:
        """Return the form with another value of one entry."""
        return dataclasses.replace(
            self,
            entries=tuple(
                dataclasses.replace(entry, value=value) if entry.key == key else entry
                for entry in self.entries
            ),
        )

    def with_website(self) -> Form:
        """Return the form with one more website, after the last one."""
        place = max((i for i, entry in enumerate(self.entries) if entry.is_website), default=-1)
        key = f"website-{sum(entry.is_website for entry in self.entries) + 1}"
        while self.entry(key) is not None:
            key += "+"
        new = Entry(key=key, type=FieldType.URL, role=FieldRole.WEBSITE)
        entries = (*self.entries[: place + 1], new, *self.entries[place + 1 :])
        return dataclasses.replace(self, entries=entries)

    def without(self, key: str) -> Form:
        """Return the form without one entry."""
        kept = tuple(entry for entry in self.entries if entry.key != key)
        return dataclasses.replace(self, entries=kept)

    def with_kind(self, kind: ItemKind) -> Form:
        """Return the form as another kind; nothing that was typed is lost, whatever its role."""
        entries: list[Entry] = []
        for blank in _template(kind):
            same = [entry for entry in self.entries if entry.role is blank.role]
            entries += [dataclasses.replace(entry, type=blank.type) for entry in same] or [blank]
        placed = {entry.key for entry in entries}
        rest = (entry for entry in self.entries if entry.is_own or entry.value)
        entries += (entry for entry in rest if entry.key not in placed)
        return dataclasses.replace(self, base=replace(self.base, kind=kind), entries=tuple(entries))

    def draft(self) -> ItemDraft:
        """Return the item as it stands; a role left empty is no field of it."""
        fields = tuple(
            FieldDraft(
                type=entry.type,
                value=entry.value,
                role=entry.role,
                label=entry.label,
                id=entry.id,
            )
            for entry in self.entries
            if entry.value or (entry.is_own and (entry.id is not None or entry.label.strip()))
        )
        return replace(self.base, fields=fields, title=self.title.strip() or self._derive_title())

    def _derive_title(self) -> str:
        """Return the host of the first website, or the name of the first file, where it is one."""
        first = next(
            (entry.value for entry in self.entries if entry.is_website and entry.value), ""
        )
        named = self.files[0].stem if self.files else ""
        return title_of(first) if first else named


def with_files(form: Form, files: Iterable[Path]) -> Form:
    """Return a form with other files, each of them once."""
    return dataclasses.replace(form, files=tuple(dict.fromkeys(files)))


def new_form(kind: ItemKind, *, filter: Filter = ALL) -> Form:
    """Return an empty form, of an item that is among what is listed as far as it can be."""
    base = ItemDraft(
        kind=kind,
        title="",
        folder=filter.folder,
        tags=(filter.tag,) if filter.tag is not None else (),
        favourite=filter == FAVOURITES,
    )
    return Form(base=base, entries=_template(kind))


def form_of(draft: ItemDraft) -> Form:
    """Return the form of an item: its fields in their order, and the roles it has not yet."""
    entries = [
        Entry(
            key=field.id.hex() if field.id is not None else f"new-{place}",
            type=field.type,
            role=field.role,
            label=field.label,
            value=field.value,
            id=field.id,
        )
        for place, field in enumerate(draft.fields)
    ]
    present = {entry.role for entry in entries}
    before: FieldRole | None = None
    for blank in _template(draft.kind):
        if blank.role not in present:
            entries.insert(_place_after(before, entries), blank)
        before = blank.role
    return Form(base=draft, entries=tuple(entries))


def without_given(form: Form, start: Form) -> Form:
    """Return a form without what it began with and its kind has no place for.

    The password that a new login begins with is none that a person chose.
    """
    roles = {role for role, _ in TEMPLATES[form.kind]}
    given = {entry.key: entry.value for entry in start.entries if not entry.is_own}
    entries = tuple(
        entry
        for entry in form.entries
        if entry.role in roles or given.get(entry.key) != entry.value
    )
    return dataclasses.replace(form, entries=entries)


def _place_after(role: FieldRole | None, entries: Sequence[Entry]) -> int:
    """Return where an entry goes whose kind has it right after `role`."""
    places = [place for place, entry in enumerate(entries) if entry.role is role]
    return places[-1] + 1 if role is not None and places else 0


def _template(kind: ItemKind) -> tuple[Entry, ...]:
    return tuple(Entry(key=role.value, type=type_, role=role) for role, type_ in TEMPLATES[kind])
