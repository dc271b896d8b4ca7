"""What a file says of an item, part by part, and which of it is not here."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator

from core.crypto.primitives import sha256
from core.formats.archived import ParsedArchive
from core.formats.imported import ImportedItem, Parsed
from core.formats.parts import Part
from core.vault.field import Field, FieldDraft, FieldRole
from core.vault.item import Item, ItemId

Said = tuple[str, str]

_PARTS = {
    "title": Part.TITLE,
    FieldRole.USERNAME: Part.USERNAME,
    FieldRole.PASSWORD: Part.PASSWORD,
    FieldRole.WEBSITE: Part.WEBSITES,
    FieldRole.ONE_TIME_CODE: Part.ONE_TIME_CODE,
    FieldRole.NOTES: Part.NOTES,
    "tags": Part.TAGS,
    "folder": Part.FOLDER,
    "expires": Part.EXPIRES,
    "favourite": Part.FAVOURITE,
    "recipe": Part.RECIPE,
    "foreign": Part.FOREIGN,
    "versions": Part.VERSIONS,
    "files": Part.ATTACHMENTS,
}


class Past:
    """What an item is and was here, by what it said."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._said: set[frozenset[Said]] = set()
        self._passwords: set[str] = set()
        for item in items:
            self._said.add(said_by(item.title, item.fields))
            self._passwords.update(f.value for f in item.fields if f.role is FieldRole.PASSWORD)

    def has(self, said: frozenset[Said]) -> bool:
        """Tell whether the item is or was so."""
        return said in self._said

    def has_password(self, password: str) -> bool:
        """Tell whether a password is or was the item's; an empty one is none."""
        return not password or password in self._passwords


@dataclasses.dataclass(frozen=True, slots=True)
class Here:
    """An item of the vault; folder and tags by their names."""

    item: Item
    said: frozenset[Said]
    folder: tuple[str, ...]
    tags: frozenset[str]
    files: frozenset[bytes]


@dataclasses.dataclass(frozen=True, slots=True)
class Told:
    """What a file says of an item; `item` is its id where the file is an archive of ours.

    `files` are hashes, `passwords` and `earlier` what it was.
    """

    imported: ImportedItem
    said: frozenset[Said] = dataclasses.field(repr=False)
    item: ItemId | None = None
    files: tuple[bytes, ...] = ()
    passwords: tuple[str, ...] = dataclasses.field(default=(), repr=False)
    earlier: tuple[frozenset[Said], ...] = dataclasses.field(default=(), repr=False)


def says(fields: tuple[Field, ...] | tuple[FieldDraft, ...]) -> list[Said]:
    """Return the values of an item by what they are called: a role, or a label after a “=”."""
    return [(field.role or f"={field.label}", field.value) for field in fields if field.value]


def said_by(title: str, fields: tuple[Field, ...] | tuple[FieldDraft, ...]) -> frozenset[Said]:
    """Return what an item says, in no order."""
    return frozenset(says(fields)) | {("title", title)}


def tell_now(imported: ImportedItem) -> Told:
    """Return what a file says that an item is, without what it was."""
    draft = imported.draft
    files = tuple(sha256(file.content) for file in imported.attachments)
    return Told(imported, said_by(draft.title, draft.fields), files=files)


def tell_all(parsed: Parsed) -> Iterator[Told]:
    """Yield everything that a file says of each of its items."""
    for index, imported in enumerate(parsed.items):
        told = tell_now(imported)
        if isinstance(parsed, ParsedArchive):
            item = parsed.stored[index]
            versions = parsed.versions.get(item.id, ())
            yield dataclasses.replace(
                told,
                item=item.id,
                files=tuple(file.sha256 for file in item.attachments),
                earlier=tuple(said_by(v.item.title, v.item.fields) for v in versions),
            )
        elif imported.history or imported.earlier:
            drafts = (earlier.draft for earlier in imported.earlier)
            yield dataclasses.replace(
                told,
                passwords=tuple(old.password for old in imported.history),
                earlier=tuple(said_by(draft.title, draft.fields) for draft in drafts),
            )
        else:
            yield told


def list_missing(told: Told, here: Here, read_past: Callable[[], Past]) -> list[str]:
    """Return what the file says and an update would take, a name for each value, in order."""
    draft, item = told.imported.draft, here.item
    new = told.said - here.said
    names: list[str] = []
    if new:
        named = [("title", draft.title), *says(draft.fields)]
        names = [said[0] for said in named if said in new]
    names += ["tags"] * len(set(told.imported.tag_names) - here.tags)
    if told.imported.folder_path and not here.folder:
        names.append("folder")
    names += [
        name
        for name, there, ours in (
            ("expires", draft.expires, item.expires),
            ("favourite", draft.favourite or None, item.favourite or None),
            ("recipe", draft.recipe, item.recipe),
            ("foreign", draft.foreign, item.foreign),
        )
        if there is not None and ours is None
    ]
    if told.earlier or told.passwords:
        past = read_past()
        names += ["versions" for said in told.earlier if not past.has(said)]
        names += ["versions" for old in told.passwords if not past.has_password(old)]
    names += ["files" for file in told.files if file not in here.files]
    return names


def list_left(told: Told, here: Here) -> tuple[Part, ...]:
    """Return what not even an update takes, for here it is already something else."""
    draft, item, path = told.imported.draft, here.item, told.imported.folder_path
    pairs = (
        (Part.FOLDER, path or None, here.folder or None),
        (Part.EXPIRES, draft.expires, item.expires),
        (Part.RECIPE, draft.recipe, item.recipe),
        (Part.FOREIGN, draft.foreign, item.foreign),
    )
    return tuple(
        part
        for part, there, ours in pairs
        if there is not None and ours is not None and there != ours
    )


def part_of(name: str) -> Part:
    """Return which part of an item has a name of `list_missing`."""
    return _PARTS.get(name, Part.FIELDS)
