"""Which item of the vault an imported one is, if any, and whether it says anything new."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterable, Iterator, Sequence, Set
from urllib.parse import urlsplit

from core.formats.imported import ImportedItem
from core.formats.parts import Part
from core.services.import_parts import (
    Here,
    Past,
    Said,
    Told,
    list_left,
    list_missing,
    part_of,
    said_by,
)
from core.session import Session
from core.vault.field import Field, FieldDraft, FieldRole
from core.vault.folder import path_of
from core.vault.item import Item, ItemId, ItemKind

_Identity = tuple[ItemKind, str, str, str]
_Part = Said | str | bytes
"""What an item says, is filed under or has with it: a value by its name, a tag, a file's hash."""

_LOOKED_AT = 20
"""Of how many alike the nearest is sought: a file may have thousands of one title and no more."""

_COMPARED = 100
"""Of how many that say all of it one is sought that has all else of it as well."""


@dataclasses.dataclass(frozen=True)
class Match:
    """An item that is here already; `same` where the imported one says nothing that it does not.

    `differs` names what it says otherwise: roles, labels after a “=”, and parts as they are called
    in `core.services.import_parts`, and “trash” where the item is in Trash here only; never a
    value. `missing` counts those but the last, each as often as it is. `left` are parts that not
    even an update takes, for here they are something else.
    """

    item: ItemId
    same: bool
    differs: tuple[str, ...] = ()
    missing: tuple[Part, ...] = ()
    left: tuple[Part, ...] = ()


class Alike:
    """Items of one identity; where they are many, those that say something are found by that.

    A file may have thousands of one title and no more: each held against each would take minutes.
    """

    def __init__(self) -> None:
        self.items: dict[ItemId, Here] = {}
        self._by_part: dict[_Part, list[Here]] = {}

    def list_free(self, but: Set[ItemId]) -> Iterator[Here]:
        """Yield those that nothing of the file has yet."""
        return (here for row, here in self.items.items() if row not in but)

    def list_saying(self, told: Told) -> Iterable[Here]:
        """Return those that can say all that `told` does: of its parts, those with the rarest."""
        if len(self.items) <= _LOOKED_AT:
            return self.items.values()
        if not self._by_part:
            for here in self.items.values():
                for part in _parts(here.said, here.tags, here.files):
                    self._by_part.setdefault(part, []).append(here)
        parts = _parts(told.said, told.imported.tag_names, told.files)
        return min((self._by_part.get(part, []) for part in parts), key=len, default=())


def _parts(said: Iterable[Said], tags: Iterable[str], files: Iterable[bytes]) -> Iterator[_Part]:
    return itertools.chain(said, tags, files)


_NONE_ALIKE = Alike()


class Likeness:
    """The items of a vault by what makes a person take two for one: title, user name, website."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._by_id: dict[ItemId, Here] = {}
        self._by_identity: dict[_Identity, Alike] = {}
        self._in_trash: dict[_Identity, Alike] = {}
        self._pasts: dict[ItemId, Past] = {}
        with session.unit_of_work() as work:
            places = {folder.id: folder for folder in work.folders.all()}
            tags = {tag.id: tag.name for tag in work.tags.all()}
            for item, _ in work.items.all():
                here = self._by_id[item.id] = Here(
                    item,
                    said_by(item.title, item.fields),
                    path_of(item.folder, places),
                    frozenset(tags[tag] for tag in item.tags if tag in tags),
                    frozenset(file.sha256 for file in item.attachments),
                )
                alike = self._by_identity if item.trashed is None else self._in_trash
                identity = _identity(item.kind, item.title, item.fields)
                alike.setdefault(identity, Alike()).items[item.id] = here

    def match_all(self, told: Sequence[Told]) -> list[Match | None]:
        """Return which item each one of a file is.

        None here is changed by two of them, or one would overwrite the other: the nearest has it,
        what says nothing new before what does.
        """
        found = [self._known(each) for each in told]
        if not self._by_identity and not self._in_trash:
            return found
        changed = {match.item for match in found if match is not None and not match.same}
        identities = [_identity_of(each.imported) for each in told]
        for index, each in enumerate(told):
            found[index] = found[index] or self._same(each, identities[index], changed)
        taken = {match.item for match in found if match is not None}
        free: dict[_Identity, dict[ItemId, Here]] = {}
        for index, each in enumerate(told):
            if found[index] is None:
                identity = identities[index]
                left = free.get(identity)
                if left is None:
                    here = self._by_identity.get(identity, _NONE_ALIKE).list_free(taken)
                    left = free[identity] = {each.item.id: each for each in here}
                match = found[index] = self._nearest(each, left.values())
                if match is not None:
                    del left[match.item]
        return found

    def match(self, told: Told, but: Set[ItemId] = frozenset()) -> Match | None:
        """Return the item that one of a file is alone, by what it says.

        Of several that say the same it is one that is not in `but`.
        """
        identity = _identity_of(told.imported)
        alike = self._by_identity.get(identity, _NONE_ALIKE)
        return self._same(told, identity, but) or self._nearest(told, alike.items.values())

    def _known(self, told: Told) -> Match | None:
        """Return the item that an archive knows by its id."""
        here = self._by_id.get(told.item) if told.item is not None else None
        if here is None:
            return None
        back = here.item.trashed is not None and not told.imported.trashed
        return self._compared(told, here, back=back)

    def _same(self, told: Told, identity: _Identity, but: Set[ItemId]) -> Match | None:
        alike = [self._by_identity.get(identity, _NONE_ALIKE)]
        # Thrown away: importing it again is a wish to have it, unless the file has it in Trash too.
        if told.imported.trashed:
            alike.append(self._in_trash.get(identity, _NONE_ALIKE))
        saying = itertools.chain.from_iterable(each.list_saying(told) for each in alike)
        fits = (h for h in saying if told.said <= h.said and h.item.id not in but)
        matches = (self._compared(told, here) for here in itertools.islice(fits, _COMPARED))
        return next((match for match in matches if match.same), None)

    def _nearest(self, told: Told, free: Iterable[Here]) -> Match | None:
        looked_at = itertools.islice(free, _LOOKED_AT)
        matches = [(len(told.said - here.said), self._compared(told, here)) for here in looked_at]
        # In what it says first, then in all else.
        nearest = min(matches, key=lambda each: (each[0], len(each[1].missing)), default=None)
        return nearest[1] if nearest is not None else None

    def _compared(self, told: Told, here: Here, *, back: bool = False) -> Match:
        """Return a match; `back` where the file would bring the item back from Trash."""
        names = list_missing(told, here, lambda: self._past(here.item))
        return Match(
            here.item.id,
            same=not names and not back,
            # Told even where nothing else differs: left out, it goes with Trash in thirty days.
            differs=tuple(dict.fromkeys((*names, *(["trash"] if back else [])))),
            missing=tuple(map(part_of, names)),
            left=list_left(told, here),
        )

    def _past(self, item: Item) -> Past:
        found = self._pasts.get(item.id)
        if found is None:
            with self._session.unit_of_work() as work:
                versions = [stored.item.value for stored in work.versions.children(item.id)]
            found = self._pasts[item.id] = Past((item, *versions))
        return found


def _identity_of(imported: ImportedItem) -> _Identity:
    draft = imported.draft
    return _identity(draft.kind, draft.title, draft.fields)


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
