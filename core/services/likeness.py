"""Which item of the vault an imported one is, if any, and whether it says anything new."""

from __future__ import annotations

import dataclasses
from urllib.parse import urlsplit

from core.crypto.primitives import sha256
from core.formats.imported import ImportedItem
from core.session import Session
from core.vault.field import Field, FieldDraft, FieldRole
from core.vault.item import Item, ItemId, ItemKind

FILES = "files"
"""What is said to differ where the file brings attachments that are not here."""

_Identity = tuple[ItemKind, str, str, str]
_Said = tuple[str, str]


@dataclasses.dataclass(frozen=True)
class Match:
    """An item that is here already; `same` where the imported one says nothing that it does not.

    `differs` names what it says otherwise: roles, and labels after a “=”; never a value.
    """

    item: ItemId
    same: bool
    differs: tuple[str, ...] = ()


class Likeness:
    """The items of a vault by what makes a person take two for one: title, user name, website."""

    def __init__(self, session: Session) -> None:
        self._by_id: dict[ItemId, frozenset[_Said]] = {}
        self._by_identity: dict[_Identity, list[ItemId]] = {}
        self._in_trash: dict[_Identity, list[ItemId]] = {}
        self._trashed: set[ItemId] = set()
        self._files: dict[ItemId, frozenset[bytes]] = {}
        with session.unit_of_work() as work:
            for item, _ in work.items.all():
                self._by_id[item.id] = _said_by_item(item)
                if item.attachments:
                    self._files[item.id] = frozenset(file.sha256 for file in item.attachments)
                alike = self._by_identity
                if item.trashed is not None:
                    self._trashed.add(item.id)
                    alike = self._in_trash
                identity = _identity(item.kind, item.title, item.fields)
                alike.setdefault(identity, []).append(item.id)

    def match(self, imported: ImportedItem, item: ItemId | None = None) -> Match | None:
        """Return the item that `imported` is, known by `item` where an archive says so."""
        if not self._by_id:
            return None
        draft = imported.draft
        said = frozenset(_says(draft.fields)) | {("title", draft.title)}
        if item is not None and item in self._by_id:
            back = item in self._trashed and not imported.trashed
            same = said == self._by_id[item] and not back
            return Match(item, same, () if same else self._differences(item, imported, said))
        identity = _identity(draft.kind, draft.title, draft.fields)
        alike = self._by_identity.get(identity, [])
        # Thrown away: importing it again is a wish to have it, unless the file has it in Trash too.
        thrown = self._in_trash.get(identity, []) if imported.trashed else []
        for candidate in (*alike, *thrown):
            if said <= self._by_id[candidate] and self._has_files(candidate, imported):
                return Match(candidate, same=True)
        if not alike:
            return None
        return Match(alike[0], False, self._differences(alike[0], imported, said))

    def _differences(
        self, item: ItemId, imported: ImportedItem, said: frozenset[_Said]
    ) -> tuple[str, ...]:
        """Return what the file says and the vault does not, in the order of the file."""
        new = {name for name, _ in said - self._by_id[item]}
        names = ["title", *(name for name, _ in _says(imported.draft.fields))]
        found = dict.fromkeys(name for name in names if name in new)
        files = () if self._has_files(item, imported) else (FILES,)
        return (*found, *files)

    def _has_files(self, item: ItemId, imported: ImportedItem) -> bool:
        if not imported.attachments:
            return True
        return {sha256(file.content) for file in imported.attachments} <= self._files.get(
            item, frozenset()
        )


def _said_by_item(item: Item) -> frozenset[_Said]:
    return frozenset(_says(item.fields)) | {("title", item.title)}


def _says(fields: tuple[Field, ...] | tuple[FieldDraft, ...]) -> list[_Said]:
    return [(field.role or f"={field.label}", field.value) for field in fields if field.value]


def _identity(
    kind: ItemKind, title: str, fields: tuple[Field, ...] | tuple[FieldDraft, ...]
) -> _Identity:
    def first(role: FieldRole) -> str:
        return next((field.value for field in fields if field.role is role and field.value), "")

    website = first(FieldRole.WEBSITE)
    try:
        host = urlsplit(website if "//" in website else f"//{website}").hostname or website
    except ValueError:
        host = website
    return kind, title.strip().casefold(), first(FieldRole.USERNAME), host
